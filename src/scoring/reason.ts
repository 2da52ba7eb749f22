/** Why a sentence scored as it did: what one feature added or took. */
export interface Reason {
  feature: string;
  contribution: number;
}

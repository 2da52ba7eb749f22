/** A sentence in question, as the selection sees it. */
export interface Candidate {
  /** Index of the sentence. */
  index: number;
  score: number;
  /** Words of its sentence. */
  words: number;
  /** Once it is chosen as a bullet: what its score gained by what it tells of the title, and by how it stands. */
  headline?: number;
  standing?: number;
}

/** How a sentence stands as a bullet. */
export interface Standing {
  /** What it loses of its score in any company, for opening on a pronoun or connective or for saying little; 0 or less. */
  loss: number;
  /** Given where it leans on an earlier sentence: what it loses besides unless that one is told; "Kebijakan itu" is then not explained. */
  alone?: number;
  /** Index of that one, where it is not the one right before: "Hal itu disampaikan Budi Santoso" stands between. */
  basis?: number;
  /** Whether what it is about is told by that one alone: "Sanksinya berupa denda." */
  isContinuation?: boolean;
  /** Whether it takes back what the one right before says: "Namun, …". */
  takesBack?: boolean;
  /** Whether it only announces, asks or says who spoke, so that it tells nothing of the title whose words it has. */
  tellsNothing?: boolean;
}

/** Gives the standing of a sentence. */
export type StandingOf = (sentence: number) => Standing;

/** Whether a sentence presupposes what an earlier one tells, so that its bullet is not to come before that one's. */
export type DependsOn = (sentence: number, earlier: number) => boolean;

/** The standing of what need not stand alone. */
export const standsAnyway: StandingOf = () => ({ loss: 0 });

/** The sentence that one leans on, where it leans at all. */
export const basisOf = (sentence: number, standingOf: StandingOf): number => standingOf(sentence).basis ?? sentence - 1;

export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.index - b.index;

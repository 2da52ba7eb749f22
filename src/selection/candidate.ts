/** A sentence in question, as the selection sees it. */
export interface Candidate {
  /** Index of the sentence. */
  index: number;
  score: number;
  /** Words of its sentence. */
  words: number;
  /** What its score gained by what it tells of the title, once it is chosen as a bullet. */
  headline?: number;
}

/** What a sentence loses of its score as a bullet. */
export interface Loss {
  /** In any company; 0 or less. */
  loss: number;
  /** Given where it leans on an earlier sentence: what it loses besides unless that one is told as well; 0 or less. */
  alone?: number;
  /** Index of that one, where it is not the one right before. */
  basis?: number;
  /** Whether what it is about is told by that one alone. */
  isContinuation?: boolean;
}

export type StandingOf = (sentence: number) => Loss;

/** The standing of what need not stand alone. */
export const standsAnyway: StandingOf = () => ({ loss: 0 });

/** The sentence that one leans on, where it leans at all. */
export const basisOf = (sentence: number, standingOf: StandingOf): number => standingOf(sentence).basis ?? sentence - 1;

export const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.index - b.index;

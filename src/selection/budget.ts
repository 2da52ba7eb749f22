/** How much a summary may hold. */
export interface Budget {
  points: number;
  words: number;
  chars: number;
}

/** What a caller may ask for; what is left out does not limit. */
export interface BudgetOptions {
  /** How many points, or `'auto'` for as many as the text holds, 1 to 7. */
  points?: number | 'auto' | undefined;
  /** Words of all points together. */
  maxWords?: number | undefined;
  /** UTF-16 code units of all points together. */
  maxChars?: number | undefined;
  /** Share of the text's sentences, 0 to 1. */
  ratio?: number | undefined;
}

/** 0.07 of 100 is a little more than 7 in floating-point numbers. */
const ROUNDING = 1e-9;

/** The most points where their number is left to the method. */
export const MOST_AUTO_POINTS = 7;

/** Whether the method decides how many points: when asked to, or when nothing else says. */
export const isAuto = ({ points, maxWords, maxChars, ratio }: BudgetOptions): boolean =>
  points === 'auto' || (points === undefined && maxWords === undefined && maxChars === undefined && ratio === undefined);

/** Works out the limits for a text; they combine, the tightest wins. */
export function toBudget(options: BudgetOptions, sentences: number): Budget {
  const { points, maxWords = Infinity, maxChars = Infinity, ratio = 1 } = options;
  const byRatio = ratio === 0 ? 0 : Math.max(1, Math.ceil(ratio * sentences - ROUNDING));
  const byPoints = typeof points === 'number' ? points : isAuto(options) ? MOST_AUTO_POINTS : sentences;
  return { points: Math.min(byRatio, byPoints, sentences), words: maxWords, chars: maxChars };
}

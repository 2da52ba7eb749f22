import type { Document } from '../language/document.ts';
import { wordsOf } from '../text.ts';
import type { Budget } from './budget.ts';
import { makeTold } from './redundancy.ts';

/** A sentence in question, as the selection sees it. */
export interface Candidate {
  /** Index of the sentence. */
  index: number;
  score: number;
  /** Words of its sentence. */
  words: number;
}

/** The sentences of a document with their scores, to select from. */
export const toCandidates = ({ words }: Document, scores: Float64Array): Candidate[] =>
  Array.from(words, (own, index) => ({ index, score: scores[index] as number, words: own }));

/**
 * How many words a reader would want told and these bullets do not tell, as far as the choice is concerned. The more,
 * the more a choice gains by long sentences and by further points.
 */
export interface Wanted {
  /** Where the number of points is left open. */
  auto: number;
  /** For one point, for two, and so on; the last holds for more. */
  points: readonly number[];
}

export interface SelectOptions {
  budget: Budget;
  /** Whether the number of points is left to us, within the budget. */
  auto: boolean;
  /** 0 to 1; see {@link makeTold}. */
  redundancy: number;
  /** Given where a score is the share of the sentence that a reader would want told, so that scores can be weighed by length. */
  wanted?: Wanted | undefined;
  /** The bullet of a sentence; asked for only when the sentence may be chosen. */
  bulletOf(index: number): string;
}

/** Beyond this many points the order of scores decides alone. */
const MOST_WEIGHED = 10;
/** Only so many of the highest scores are weighed by length, so that long texts take linear time. */
const MOST_CONSIDERED = 200;

/** How many points a method whose scores only rank gives a text. */
const pointsFor = (sentences: number): number => Math.max(1, Math.round(Math.sqrt(sentences)));

const byScore = (a: Candidate, b: Candidate): number => b.score - a.score || a.index - b.index;

/**
 * Chooses the sentences of a summary.
 *
 * Calibrated scores estimate the share s of a sentence's w words that belong in a summary. A choice then has the expected
 * F-measure 2 Σsw / (Σw + wanted words), and sentences are taken greedily as they raise it most; where the number is
 * left open, until none does. Other scores only rank: the highest are taken.
 *
 * @returns The candidates chosen, highest score first.
 */
export function select(candidates: readonly Candidate[], options: SelectOptions): Candidate[] {
  const { budget, auto, redundancy, wanted, bulletOf } = options;
  const told = makeTold(redundancy);
  const left = [...candidates].sort(byScore);
  const taken = new Set<Candidate>();
  const most = auto && !wanted ? Math.min(budget.points, pointsFor(candidates.length)) : budget.points;
  const missing = !wanted ? 0 : auto ? wanted.auto : (wanted.points[Math.min(most, wanted.points.length) - 1] ?? 0);
  const chosen: Candidate[] = [];
  let [next, words, chars, gained, weight] = [0, 0, 0, 0, 0];
  while (chosen.length < most && taken.size < left.length) {
    while (taken.has(left[next] as Candidate)) next++;
    const candidate = wanted && chosen.length < MOST_WEIGHED ? weighBest(left, next, taken, gained, weight + missing) : (left[next] as Candidate);
    const worth = Math.max(0, candidate.score) * candidate.words;
    if (auto && wanted && chosen.length > 0 && (gained + worth) * (weight + missing) <= gained * (weight + candidate.words + missing)) break;
    taken.add(candidate);
    const bullet = bulletOf(candidate.index);
    const length = wordsOf(bullet).length;
    if (length === 0 || words + length > budget.words || chars + bullet.length > budget.chars || told.repeats(bullet)) continue;
    told.add(bullet);
    chosen.push(candidate);
    words += length;
    chars += bullet.length;
    gained += worth;
    weight += candidate.words;
  }
  return chosen.sort(byScore);
}

/** The candidate that makes the expected F-measure highest. */
function weighBest(left: readonly Candidate[], from: number, taken: ReadonlySet<Candidate>, gained: number, weight: number): Candidate {
  let best = left[from] as Candidate;
  let highest = Number.NEGATIVE_INFINITY;
  for (let i = from; i < Math.min(left.length, from + MOST_CONSIDERED); i++) {
    const candidate = left[i] as Candidate;
    if (taken.has(candidate)) continue;
    const value = (gained + Math.max(0, candidate.score) * candidate.words) / (weight + candidate.words);
    if (value > highest) {
      highest = value;
      best = candidate;
    }
  }
  return best;
}

import type { Document } from '../language/document.ts';
import { wordsOf } from '../text.ts';
import type { Budget } from './budget.ts';
import { basisOf, byScore, type Candidate, type DependsOn, type Standing, type StandingOf, standsAnyway } from './candidate.ts';
import { rank } from './rank.ts';
import { makeTold } from './redundancy.ts';
import type { TitleCover } from './title-cover.ts';

/**
 * How many words a reader would want told and these bullets do not tell, as far as the choice is concerned. The more,
 * the more a choice gains by long sentences and by further points.
 */
export interface Wanted {
  /** Where the number of points is left open. */
  auto: number;
  /** For one point, for two, and so on; the last holds for more. */
  points: readonly number[];
  /** How many words what the title promises is worth. */
  title: number;
}

export interface SelectOptions {
  budget: Budget;
  /** Whether the number of points is left to us, within the budget. */
  auto: boolean;
  /** 0 to 1; see {@link makeTold}. */
  redundancy: number;
  /** Given where a score is the share of the sentence that a reader would want told, so that scores can be weighed by length. */
  wanted?: Wanted | undefined;
  /** What the title promises, where there is one. */
  title?: TitleCover | undefined;
  /** How well a sentence stands by itself; asked for only when the sentence may be chosen. */
  standingOf?: StandingOf | undefined;
  dependsOn?: DependsOn | undefined;
  /** The sentences of a list that the title promises, by index among the candidates; told as a list where they fit in, see {@link findItems}. */
  list?: readonly number[] | undefined;
  /** The bullet of a sentence, and without the name in full that was put in; asked for only when the sentence may be chosen. */
  bulletOf(index: number): { text: string; called?: { text: string } };
}

/** Beyond this many points the order of scores decides alone. */
const MOST_WEIGHED = 10;
/** Only so many of the highest scores are weighed by length, so that long texts take linear time. */
const MOST_CONSIDERED = 200;

/** A sentence that tells so much more of the title, 0 to 1, is told also where no more need be. */
const LEAST_PROMISED = 0.2;
/** So much of it, 0 to 1, is most of it. */
const MOST_OF_IT = 0.7;
/** One that tells so much more of it is looked for even where the best that is left tells less: before most of it is told, and after. */
const WORTH_GOING_ON = { before: 0.12, after: 0.25 };

/** Where less than so much of it is told, the last place that is weighed is, among bullets, for a sentence that tells so much more of it. */
const LAST_PLACE = { told: 0.4, tells: 0.25 };

/** Weighed against others, a sentence loses of its score such a part of how far it repeats what was told. */
const LOSS_BY_REPETITION = 0.35;

/** What takes back what was told is worth such a share of its words more. */
const TAKING_BACK = 0.1;

/** Where the number of points is left open: items of more words than this are no summary, and of a long list so many are told. */
const MOST_WORDS_LISTED = 110;
const MOST_OF_LONG_LIST = 5;

/** An item stands by its list. */
const AS_ITEM: Standing = { loss: 0 };

/** One point is a headline; a text of so many sentences has more to tell. */
const MORE_THAN_ONE = 7;

/** The words that a bullet is compared by: "16.500" has no 500 in it. */
const wordsToCompare = (text: string): string[] => wordsOf(text.toLowerCase().replace(/(?<=\d)\.(?=\d{3}(?!\d))/g, ''));

/** How many points a method whose scores only rank gives a text. */
const pointsFor = (sentences: number): number => Math.max(1, Math.round(Math.sqrt(sentences)));

/**
 * The items of the list that a title promises, where all of them fit in and none says what another does. Where the number of
 * points is left open they must be short, and the first of a long list will do.
 */
function findItems(candidates: readonly Candidate[], { list = [], budget, auto, bulletOf }: SelectOptions): Candidate[] {
  const told = auto && list.length > budget.points ? list.slice(0, Math.min(MOST_OF_LONG_LIST, budget.points)) : list;
  const texts = told.map((index) => bulletOf(index).text);
  const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
  const mostWords = auto ? Math.min(budget.words, MOST_WORDS_LISTED) : budget.words;
  const isFitting = new Set(texts).size === texts.length && told.length <= budget.points && words <= mostWords && texts.join('').length <= budget.chars;
  return isFitting ? told.map((index) => candidates[index] as Candidate) : [];
}

/**
 * Chooses the sentences of a document for a summary.
 *
 * Calibrated scores estimate the share s of a sentence's w words that belong in a summary. A choice then has the expected
 * F-measure 2 Σsw / (Σw + wanted words), and sentences are taken greedily as they raise it most; where the number is
 * left open, until none does. The title counts as some wanted words more, which are told as far as the choice has its terms.
 * Other scores only rank: the highest are taken.
 *
 * @returns The candidates chosen, highest score first.
 */
export function select(
  document: Pick<Document, 'terms' | 'bounds' | 'rarity' | 'text' | 'tokens' | 'sentences'>,
  candidates: readonly Candidate[],
  options: SelectOptions,
): Candidate[] {
  const { budget, auto, redundancy, wanted, bulletOf, standingOf: standingOfOthers = standsAnyway } = options;
  const told = makeTold(document, redundancy);
  const items = findItems(candidates, options);
  const listed = new Set(items.map(({ index }) => index));
  const standingOf: StandingOf = (sentence) => (listed.has(sentence) ? AS_ITEM : standingOfOthers(sentence));
  // What stands below the first item explains it, unless nothing leads to it.
  const end = (auto && items[0]?.index) || Number.POSITIVE_INFINITY;
  const left = candidates.filter(({ index }) => index < end).sort(byScore);
  const most = auto && !wanted ? Math.min(budget.points, pointsFor(candidates.length)) : budget.points;
  const title = wanted ? options.title : undefined;
  const titleWords = title && wanted ? wanted.title : 0;
  const missing = !wanted ? 0 : auto ? wanted.auto : (wanted.points[Math.min(most, wanted.points.length) - 1] ?? 0);
  const fewest = candidates.length < MORE_THAN_ONE ? 1 : 2;
  const taken = new Set<Candidate>();
  const chosen = new Map<number, Candidate>();
  let [next, words, chars, gained, weight, promised] = [0, 0, 0, 0, missing, 0];

  const scoreOf = ({ index, score }: Candidate): number => score + standingOf(index).loss;
  /** The words that a sentence tells of those wanted. */
  const worthOf = (candidate: Candidate): number => {
    const { alone = 0 } = standingOf(candidate.index);
    const score = scoreOf(candidate) + (chosen.has(basisOf(candidate.index, standingOf)) ? 0 : alone);
    return Math.max(0, score) * candidate.words;
  };
  /** The same, and more for what takes back what was told: half a statement misleads. */
  const worthTelling = (candidate: Candidate): number => {
    const worth = worthOf(candidate);
    const isNeeded = worth > 0 && standingOf(candidate.index).takesBack === true && chosen.has(candidate.index - 1);
    return isNeeded ? worth + TAKING_BACK * candidate.words : worth;
  };
  /** The part of the title that a sentence has and that is not told. */
  const partOf = ({ index }: Candidate): number => title?.gainOf(index) ?? 0;
  const tellsTitle = ({ index }: Candidate): boolean => !standingOf(index).tellsNothing;
  const gainOf = (candidate: Candidate): number => (tellsTitle(candidate) ? partOf(candidate) : 0);
  /** The expected F-measure with a further sentence that tells so many of the words wanted. */
  const valueWith = (candidate: Candidate, worth: number, gain: number): number =>
    (gained + worth + titleWords * (promised + gain)) / (weight + candidate.words + titleWords);
  /** Whether a further sentence would lower the expected F-measure, and tells nothing worth it or little of what the title promises. */
  const isEnough = (candidate: Candidate): boolean => {
    const worth = worthTelling(candidate);
    return worth === 0 || ((gained + worth) * weight <= gained * (weight + candidate.words) && gainOf(candidate) < LEAST_PROMISED);
  };
  /**
   * The candidate that makes the expected F-measure highest, among those that tell so much of the title; what has lost
   * all its score comes after all others.
   */
  const weighBest = (leastPromised = 0): Candidate | undefined => {
    let best: Candidate | undefined;
    let highest = Number.NEGATIVE_INFINITY;
    for (let i = next; i < Math.min(left.length, next + MOST_CONSIDERED); i++) {
      const candidate = left[i] as Candidate;
      if (highest >= 0 && candidate.score <= 0) break;
      if (taken.has(candidate) || partOf(candidate) < leastPromised) continue;
      // Standing takes longest to weigh, and only lowers, but for what takes back.
      const atMost = candidate.score + (chosen.has(candidate.index - 1) ? TAKING_BACK : 0);
      if (valueWith(candidate, Math.max(0, atMost) * candidate.words, partOf(candidate)) <= highest) continue;
      const gain = gainOf(candidate);
      if (gain < leastPromised) continue;
      const score = scoreOf(candidate);
      const worth = worthTelling(candidate);
      if (leastPromised > 0 && worth === 0) continue;
      const repeated = LOSS_BY_REPETITION * told.repetitionIn(candidate.index) * candidate.words;
      const value = score > 0 ? valueWith(candidate, Math.max(0, worth - repeated), gain) : score - 1;
      if (value > highest) {
        highest = value;
        best = candidate;
      }
    }
    return best;
  };
  /** Whether so much more fits into the budget. */
  const hasRoom = (moreWords: number, moreChars: number): boolean => words + moreWords <= budget.words && chars + moreChars <= budget.chars;
  /** Tells a sentence, unless it is empty, does not fit in or says again what was told, as items of a list may. */
  const take = (candidate: Candidate, isItem = false): void => {
    taken.add(candidate);
    const { text, called } = bulletOf(candidate.index);
    // A name put in full is no reason to take it for a repetition.
    const plain = called?.text ?? text;
    const { length } = wordsOf(text);
    if (length === 0 || !hasRoom(length, text.length)) return;
    if (!told.tell(wordsToCompare(plain), candidate.index, /^["“]/.test(plain)) && !isItem) return;
    gained += worthOf(candidate);
    if (tellsTitle(candidate)) {
      promised += partOf(candidate);
      title?.tell(candidate.index);
    }
    chosen.set(candidate.index, candidate);
    words += length;
    chars += text.length;
    weight += candidate.words;
  };

  /** Whether two bullets fit into the budget, both of them. */
  const fitTogether = (a: Candidate, b: Candidate): boolean => {
    const [first, second] = [bulletOf(a.index).text, bulletOf(b.index).text];
    return chosen.size + 2 <= most && hasRoom(wordsOf(first).length + wordsOf(second).length, first.length + second.length);
  };
  /** What a sentence goes on from, where that is not told and worth telling. */
  const basisToTell = (sentence: number): Candidate | undefined => {
    const basis = basisOf(sentence, standingOf);
    const before = candidates.find(({ index }) => index === basis);
    return before && !taken.has(before) && worthOf(before) > 0 ? before : undefined;
  };
  /** What alone tells what a sentence is about, where it is not told, may be told and leaves room for the sentence. */
  const neededFor = (candidate: Candidate): Candidate | undefined => {
    const before = standingOf(candidate.index).isContinuation ? basisToTell(candidate.index) : undefined;
    return before && fitTogether(before, candidate) ? before : undefined;
  };
  /** Takes the sentence that makes the expected F-measure highest; false where enough is told. */
  const takeBest = (): boolean => {
    while (taken.has(left[next] as Candidate)) next++;
    const isForTitle = title && options.standingOf && !auto && most > 1 && chosen.size === Math.min(most, MOST_WEIGHED) - 1 && promised < LAST_PLACE.told;
    let best = (isForTitle && weighBest(LAST_PLACE.tells)) || weighBest();
    // What is worth nothing is no reason for a second point.
    if (best && auto && chosen.size >= (worthOf(best) > 0 ? fewest : 1) && isEnough(best)) {
      best = title && weighBest(promised < MOST_OF_IT ? WORTH_GOING_ON.before : WORTH_GOING_ON.after);
      const before = best && neededFor(best);
      if (before) take(before);
    }
    if (best) take(best);
    return best !== undefined;
  };

  for (const item of items) take(item, true);
  let goesOn = true;
  while (wanted && goesOn && chosen.size < Math.min(most, MOST_WEIGHED)) goesOn = takeBest();
  if (goesOn && chosen.size < most) {
    const rest = left.filter((candidate) => !taken.has(candidate)).sort((a, b) => scoreOf(b) - scoreOf(a) || a.index - b.index);
    for (const candidate of rest) if (chosen.size < most) take(candidate);
  }
  // Where there is room, what the first bullet goes on from is told as well.
  if (auto && chosen.size > 0 && chosen.size < most) {
    const first = Math.min(...chosen.keys());
    const before = standingOf(first).alone === undefined ? undefined : basisToTell(first);
    if (before && tellsTitle(before)) take(before);
  }
  // The items stay in their order, and behind what leads to them.
  const dependsOn: DependsOn = (sentence, earlier) => listed.has(sentence) || (options.dependsOn?.(sentence, earlier) ?? false);
  return options.standingOf ? rank([...chosen.values()], { standingOf, dependsOn, title: options.title }) : [...chosen.values()].sort(byScore);
}

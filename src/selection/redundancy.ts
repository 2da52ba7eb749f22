import { itemNumber } from '../article/list-mark.ts';
import type { Document } from '../language/document.ts';
import { areSame, isCommon, type Quantity, quantitiesOf } from '../language/quantity.ts';
import { sentenceText } from '../language/written.ts';

/** How strict a summary is where it is not told. */
export const DEFAULT_REDUNDANCY = 0.6;
/** Chosen sentences that a new one is compared with one by one, best first; more would make long summaries slow. */
const MOST_COMPARED = 100;
/** With the strictest setting, sentences that share this part of their words, or of what they are about, still pass. */
const STRICTEST = { words: 0.25, terms: 0.75 };

/** A statement and the quotation that bears it out, right behind it, may share only such a part of that. */
const BORNE_OUT = 0.6;
/** So may sentences of which one has no quantity but those of the other. */
const SAME_QUANTITIES = 0.3;

/** Sentences with numbers, none of which is the same, may share so many times as much: "Budi … 5 tahun penjara", "Joko … 7 tahun penjara". */
const OTHER_NUMBERS = 1.25;
/** Items of lists with other numbers may share whatever they share with one another, though not with all that was told. */
const OTHER_ITEM = Number.POSITIVE_INFINITY;
/** So may the story's first sentence, which introduces what the others go on about. */
const LEAD = 1.25;

/** News goes on about what was told; a sentence repeats by what it shares beyond such a part of its terms. */
const COMMON_GROUND = 0.2;

/** Remembers what has been told. */
export interface Told {
  /** How far a sentence repeats what was told, though it may pass: 0 where it is new, and by strictness less than 1. */
  repetitionIn(sentence: number): number;
  /** False where a sentence says it again; otherwise it counts as told from now on. */
  tell(words: readonly string[], sentence: number, isQuote?: boolean): boolean;
}

/** The distinct words of a bullet, and the terms of its sentence with what they weigh together. */
interface Content {
  words: Set<string>;
  /** Those with a digit. */
  numbers: string[];
  terms: Set<number>;
  weight: number;
  /** Its index. */
  sentence: number;
  /** Its number, where it is an item of a list; else 0. */
  item: number;
  isQuote: boolean;
  quantities: Quantity[];
}

/** Whether both have numbers, and none in common. */
const haveOtherNumbers = (a: Content, b: Content): boolean => a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.words.has(number));

/** Whether each of some quantities, one at least, is among others. */
const areAmong = (own: readonly Quantity[], others: readonly Quantity[]): boolean =>
  own.length > 0 && own.every((quantity) => others.some((other) => areSame(quantity, other)));

/** Whether a sentence has no quantities but those of one that was told, or that one none but its, more than a "5 persen" among them. */
const haveSame = (own: readonly Quantity[], told: readonly Quantity[]): boolean => areAmong(own, told) || (areAmong(told, own) && !told.every(isCommon));

/**
 * Two sentences say the same when they share too large a part of the shorter one's distinct words, or of its terms, each
 * weighed by how rare it is. Neither may a sentence add too little to the terms of all that were told.
 *
 * A quotation and the statement before it may share less, and so may sentences with the same quantities; those whose numbers all
 * differ may share more, and so may the first sentence. Items of a list, told by their numbers, are no repetitions of one another.
 *
 * @param redundancy 0 lets everything pass, 1 only what shares no more than a quarter of its words.
 */
export function makeTold(document: Pick<Document, 'terms' | 'bounds' | 'rarity' | 'text' | 'tokens' | 'sentences'>, redundancy: number): Told {
  const { terms, bounds, rarity } = document;
  const most = { words: 1 - (1 - STRICTEST.words) * redundancy, terms: 1 - (1 - STRICTEST.terms) * redundancy };
  const told: Content[] = [];
  /** The words of every bullet in a row. */
  const texts = new Set<string>();
  /** A part that two sentences keep to at the usual strictness, and gently below it. */
  const gently = (part: number): number => 1 - (1 - part) * Math.min(1, redundancy / DEFAULT_REDUNDANCY);
  /** 1 for terms that were told. */
  const tellings = new Uint8Array(rarity.length);
  const weightOf = (terms: Iterable<number>): number => {
    let weight = 0;
    for (const term of terms) weight += rarity[term] as number;
    return weight;
  };
  /** What two sets share, as a part of the lighter one. */
  const shareWords = (a: Set<string>, b: Set<string>): number => {
    const [small, large] = a.size < b.size ? [a, b] : [b, a];
    let shared = 0;
    for (const word of small) if (large.has(word)) shared++;
    return shared / Math.max(1, small.size);
  };
  const sharedTerms = (a: Set<number>, b: Set<number>): number => {
    let weight = 0;
    for (const term of a) if (b.has(term)) weight += rarity[term] as number;
    return weight;
  };
  /** Whether one is the quotation that bears out the other, in the sentence right behind. */
  const bearsOut = (a: Content, b: Content): boolean => a.isQuote && a.sentence === b.sentence + 1;
  /** What was told of a sentence's terms, each as often as it has them, as a part of them all. */
  const partTold = (sentence: number): number => {
    let [weight, shared] = [0, 0];
    for (let k = bounds[sentence] as number; k < (bounds[sentence + 1] as number); k++) {
      const term = terms[k] as number;
      weight += rarity[term] as number;
      shared += (tellings[term] as number) * (rarity[term] as number);
    }
    return weight === 0 ? 0 : shared / weight;
  };
  /** The part of the limits that two sentences keep to. */
  const strictnessFor = (own: Content, other: Content): number => {
    // "1. Budi, sekretaris dinas, kini camat Bulik." "2. Sari, kepala bidang, kini camat Delang."
    if (own.item > 0 && other.item > 0 && own.item !== other.item) return OTHER_ITEM;
    if (haveSame(own.quantities, other.quantities)) return gently(SAME_QUANTITIES);
    if (bearsOut(own, other) || bearsOut(other, own)) return gently(BORNE_OUT);
    if (haveOtherNumbers(own, other)) return OTHER_NUMBERS;
    return own.sentence === 0 ? LEAD : 1;
  };
  const repeats = (own: Content): boolean =>
    partTold(own.sentence) > most.terms ||
    told.some((other) => {
      const part = strictnessFor(own, other);
      return (
        shareWords(own.words, other.words) > part * most.words || sharedTerms(own.terms, other.terms) > part * most.terms * Math.min(own.weight, other.weight)
      );
    });
  return {
    repetitionIn: (sentence) => redundancy * Math.max(0, partTold(sentence) - COMMON_GROUND),
    tell(words, sentence, isQuote = false) {
      if (redundancy === 0) return true;
      const own = new Set(terms.subarray(bounds[sentence], bounds[sentence + 1]));
      const numbers = words.filter((word) => /\d/.test(word));
      const content = {
        words: new Set(words),
        numbers,
        terms: own,
        weight: weightOf(own),
        sentence,
        item: itemNumber(sentenceText(document, sentence)),
        isQuote,
        quantities: quantitiesOf(document, sentence),
      };
      const text = words.join(' ');
      if (texts.has(text) || repeats(content)) return false;
      texts.add(text);
      for (const term of own) tellings[term] = 1;
      if (told.length < MOST_COMPARED) told.push(content);
      return true;
    },
  };
}

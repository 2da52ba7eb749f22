import { isAnnouncement } from '../language/announcement.ts';
import headlines from '../language/data/headline-cues.json' with { type: 'json' };
import { type Document, Kind } from '../language/document.ts';
import { RAREST } from '../language/rarity.ts';
import { wordAt } from '../language/written.ts';
import { setOf, wordsOf } from '../text.ts';

/** Against the rarity of most terms in titles, 8 to 14: what a headline counts is its news. */
const NUMBER_WEIGHT = 30;
/** How much more what stands behind a colon weighs. */
const SAID_WEIGHT = 2;
/** What answers a headline's question weighs such a part of its terms together. */
const ANSWER_WEIGHT = 0.45;
/** Stands for a sum of money. */
const MONEY = '#';
/** Stands for a number of things that the title doesn't name: "4 Stadion Ini". */
const COUNTED = '#';
/** Shorter ones stand in many words. */
const SHORTEST_STEM = 4;
/** So many words are between the number and what points to it. */
const FARTHEST_COUNTED = 3;

const NUMERALS = headlines.numerals.split(' ');
const POINTING = setOf(headlines.pointing);
const CUES = Object.values(headlines.cues).map(({ asks, answers }) => ({ asks: setOf(asks), answers: setOf(answers) }));
/** Terms of a title that are looked at: with what it asks, as many as a mask has bits for. */
const MOST_TERMS = 32 - CUES.length;

/** What a title is made of. */
interface Parts {
  /** What each part weighs. */
  weights: number[];
  /** By term of the vocabulary the bit of its part; 0 for none. */
  bits: Int32Array;
  /** By sentence the bits of the parts that it has. */
  held: Int32Array;
}

/** How much of what the title promises has been told. */
export interface TitleCover {
  /** Part of the title that a sentence would add, 0 to 1, each term weighed by how rare it is, in news and in the text. */
  gainOf(sentence: number): number;
  /** Part of it that a sentence has, told or not. */
  partIn(sentence: number): number;
  tell(sentence: number): void;
}

/**
 * Follows how much of a document's title has been told: its terms, what it counts, and what it asks, where a sentence
 * answers; undefined where there is no title.
 */
export function makeTitleCover(document: Document): TitleCover | undefined {
  const { title = '', titleTerms, vocabulary, rarity, terms, bounds, sentences } = document;
  const weights = Array.from(titleTerms.subarray(0, MOST_TERMS), (term) => weightOf(vocabulary[term] as string, rarity[term] as number));
  const bits = new Int32Array(rarity.length);
  weights.forEach((_, k) => {
    bits[titleTerms[k] as number] = 1 << k;
  });
  const held = Int32Array.from(sentences, (_, i) => {
    let mask = 0;
    for (let k = bounds[i] as number; k < (bounds[i + 1] as number); k++) mask |= bits[terms[k] as number] as number;
    return mask;
  });
  addNumerals(document, { weights, bits, held });
  const words = title.toLowerCase().split(/[^a-z\d-]+/);
  /** Weighs the terms that stand in some words of the title anew. */
  const reweigh = (some: readonly string[], factor: number): void =>
    titleTerms.subarray(0, MOST_TERMS).forEach((term, k) => {
      if (isPartOf(vocabulary[term] as string, some)) weights[k] = (weights[k] as number) * factor;
    });
  // What stands behind a colon is said, and the news: "Ibu Korban: Ini Takdir".
  if (title.includes(': ')) reweigh(wordsOf(title.slice(title.indexOf(': ')).toLowerCase()), SAID_WEIGHT);
  // What most sentences tell is what the text is about, and not its news.
  const telling = weights.map((_, k) => held.reduce((count, mask) => count + ((mask >>> k) & 1), 0));
  weights.forEach((weight, k) => {
    weights[k] = weight * (1 - (telling[k] as number) / sentences.length);
  });
  const asking = CUES.map(({ asks }) => words.filter((word, i) => asks.has(word) || (asks.has(COUNTED) && countsOff(words, i))));
  // What a sentence announces, the next one tells.
  const own = held.slice();
  const announced = (i: number): boolean => i > 0 && own[i - 1] !== 0 && isAnnouncement(document, i - 1);
  const answerWeight = ANSWER_WEIGHT * weights.reduce((sum, weight) => sum + weight, 0);
  CUES.forEach(({ answers }, cue) => {
    const asked = asking[cue] as string[];
    const answering = asked.length === 0 ? [] : [...held.keys()].filter((i) => announced(i) || answersWith(document, i, answers));
    if (answering.length === 0) return;
    const bit = 1 << (weights.push(answerWeight) - 1);
    for (const i of answering) held[i] = (held[i] as number) | bit;
    // The answer tells what the question would.
    reweigh(asked, 0);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return undefined;
  let told = 0;
  const partOf = (mask: number): number => {
    let weight = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) weight += weights[31 - Math.clz32(rest & -rest)] as number;
    return weight / total;
  };
  return {
    gainOf: (sentence) => partOf((held[sentence] as number) & ~told),
    partIn: (sentence) => partOf(held[sentence] as number),
    tell(sentence) {
      told |= held[sentence] as number;
    },
  };
}

function weightOf(term: string, rarity: number): number {
  return /^\d+\D?\d/.test(term) && !/^(?:19|20)\d\d$/.test(term) ? NUMBER_WEIGHT : rarity;
}

/** Whether this word of a title counts things that the text names: "5 Fakta", "4 Stadion Ini", "Ini 3 Alasan". */
function countsOff(words: readonly string[], i: number): boolean {
  if (!/^\d{1,2}$/.test(words[i] as string) || !/^[a-z]/.test(words[i + 1] ?? '')) return false;
  return i === 0 || POINTING.has(words[i - 1] as string) || words.slice(i + 2, i + 1 + FARTHEST_COUNTED).some((word) => POINTING.has(word));
}

/** Whether a term is one of these words or the stem of one, or nearly. */
const isPartOf = (term: string, words: readonly string[]): boolean =>
  words.some((word) => word === term || (term.length >= SHORTEST_STEM && word.includes(term)));

/** A small number of the title, "2", is told by sentences with "2", and by those with "dua". */
function addNumerals({ title = '', text, tokens, sentences, vocabulary }: Document, { weights, bits, held }: Parts): void {
  const counts = new Map<string, number>();
  for (const word of wordsOf(title)) {
    const numeral = /^(?:[1-9]|10)$/.test(word) ? (NUMERALS[Number(word) - 1] as string) : undefined;
    if (numeral === undefined || weights.length === MOST_TERMS || !text.toLowerCase().includes(numeral)) continue;
    counts.set(numeral, bits[vocabulary.indexOf(word)] || 1 << (weights.push(RAREST) - 1));
  }
  if (counts.size === 0) return;
  sentences.forEach((_, i) => {
    let mask = held[i] as number;
    for (let token = tokens.bounds[i] as number; token < (tokens.bounds[i + 1] as number); token++) mask |= counts.get(wordAt({ text, tokens }, token)) ?? 0;
    held[i] = mask;
  });
}

function answersWith(document: Document, sentence: number, answers: ReadonlySet<string>): boolean {
  const { tokens } = document;
  for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
    const kind = tokens.kind[token];
    if (kind === Kind.currency ? answers.has(MONEY) : kind === Kind.word && answers.has(wordAt(document, token))) return true;
  }
  return false;
}

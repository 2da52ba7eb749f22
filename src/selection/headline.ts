import { countsOff, NUMERALS, wordsOfTitle } from '../article/title-count.ts';
import { isAnnouncement } from '../language/announcement.ts';
import data from '../language/data/headline-cues.json' with { type: 'json' };
import { type Document, Kind } from '../language/document.ts';
import { RAREST } from '../language/rarity.ts';
import { wordAt, writeSentence } from '../language/written.ts';
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
/** So many words behind a denial may be what is denied: "tak akan manggung". */
const FARTHEST_DENIED = 3;
/** So many tokens are between the two at most in a sentence. */
const NEAR_DENIAL = 6;

const DENIALS = setOf(data.denials);
const CUES = Object.values(data.cues).map(({ asks, answers }) => ({ asks: setOf(asks), answers: setOf(answers) }));
/** Terms of a title that are looked at: with what it denies and asks, as many as a mask has bits for. */
const MOST_TERMS = 32 - CUES.length - 1;

/** What a headline promises, in parts: its terms, what it counts, what it asks. */
export interface Headline {
  /** What each part weighs. */
  weights: number[];
  /** By sentence the parts that it tells, a bit each. */
  held: Int32Array;
}

/** Finds what a document's title promises, and which sentences tell it. */
export function readHeadline(document: Document): Headline {
  const headline = findTerms(document);
  addNumerals(document, headline);
  weighSayings(document, headline);
  weighByNews(headline);
  addDenial(document, headline);
  addAnswers(document, headline);
  return headline;
}

const termsOf = ({ titleTerms }: Document): Int32Array => titleTerms.subarray(0, MOST_TERMS);

function findTerms(document: Document): Headline {
  const { vocabulary, rarity, terms, bounds, sentences } = document;
  const bits = new Int32Array(rarity.length);
  const weights: number[] = [];
  for (const term of termsOf(document)) {
    bits[term] = 1 << weights.length;
    weights.push(isQuantity(vocabulary[term] as string) ? NUMBER_WEIGHT : (rarity[term] as number));
  }
  const held = Int32Array.from(sentences, (_, i) => {
    let mask = 0;
    for (let k = bounds[i] as number; k < (bounds[i + 1] as number); k++) mask |= bits[terms[k] as number] as number;
    return mask;
  });
  return { weights, held };
}

/** "2,37", "6-0", but not "2025" or "4". */
const isQuantity = (term: string): boolean => /^\d+\D?\d/.test(term) && !/^(?:19|20)\d\d$/.test(term);

/** Adds a part that some sentences tell; none where none does. */
function addPart({ weights, held }: Headline, weight: number, tellers: readonly number[]): void {
  if (tellers.length === 0) return;
  const bit = 1 << (weights.push(weight) - 1);
  for (const i of tellers) held[i] = (held[i] as number) | bit;
}

/** What an answer weighs beside all that the title promises so far. */
const answerWeight = ({ weights }: Headline): number => ANSWER_WEIGHT * weights.reduce((sum, weight) => sum + weight, 0);

/** A small number of the title, "2", is told by sentences with "2", and by those with "dua". */
function addNumerals(document: Document, { weights, held }: Headline): void {
  const { tokens, vocabulary } = document;
  const counts = new Map<string, number>();
  for (const word of wordsOfTitle(document.title ?? '')) {
    const numeral = /^(?:[1-9]|10)$/.test(word) ? (NUMERALS[Number(word) - 1] as string) : undefined;
    if (numeral === undefined || weights.length === MOST_TERMS) continue;
    const known = termsOf(document).indexOf(vocabulary.indexOf(word));
    counts.set(numeral, 1 << (known >= 0 ? known : weights.push(RAREST) - 1));
  }
  if (counts.size === 0) return;
  for (let i = 0; i < held.length; i++) {
    let mask = held[i] as number;
    for (let token = tokens.bounds[i] as number; token < (tokens.bounds[i + 1] as number); token++) mask |= counts.get(wordAt(document, token)) ?? 0;
    held[i] = mask;
  }
}

/** Whether a term is one of these words or the stem of one, or nearly. */
const standsIn = (words: readonly string[], term: string): boolean =>
  words.some((word) => word === term || (term.length >= SHORTEST_STEM && word.includes(term)));

/** Which terms of the title, by their places among {@link termsOf}, stand in some of its words. */
function placesIn(document: Document, words: readonly string[]): number[] {
  const terms = termsOf(document);
  return [...terms.keys()].filter((k) => standsIn(words, document.vocabulary[terms[k] as number] as string));
}

/** The words of a title up to so many behind each of the marks. */
const wordsBehind = (words: readonly string[], marks: ReadonlySet<string>, farthest: number): string[] =>
  words.flatMap((word, i) => (marks.has(word) ? words.slice(i + 1, i + 1 + farthest) : []));

/** Weighs the terms that stand in some words of the title anew. */
function weighTerms(document: Document, { weights }: Headline, words: readonly string[], factor: number): void {
  for (const k of placesIn(document, words)) weights[k] = (weights[k] as number) * factor;
}

/** Adds what the title denies, told by the sentences that deny it: "Once Tak Akan Manggung" is not told by "Once bakal manggung". */
function addDenial(document: Document, headline: Headline): void {
  const { held } = headline;
  const { tokens } = document;
  const behind = wordsBehind(wordsOfTitle(document.title ?? ''), DENIALS, FARTHEST_DENIED);
  const denied = new Set(placesIn(document, behind).map((k) => termsOf(document)[k]));
  if (denied.size === 0) return;
  const denying: number[] = [];
  for (let i = 0; i < held.length; i++) {
    let [denial, what] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let token = tokens.bounds[i] as number; token < (tokens.bounds[i + 1] as number); token++) {
      if (denied.has(tokens.term[token] as number)) what = token;
      else if (DENIALS.has(wordAt(document, token))) denial = token;
      else continue;
      if (Math.abs(denial - what) > NEAR_DENIAL) continue;
      denying.push(i);
      break;
    }
  }
  addPart(headline, answerWeight(headline), denying);
}

/** What stands behind a colon is said, and the news: "Ibu Korban: Ini Takdir". */
function weighSayings(document: Document, headline: Headline): void {
  const { title = '' } = document;
  const colon = title.indexOf(': ');
  if (colon >= 0) weighTerms(document, headline, wordsOf(title.slice(colon).toLowerCase()), SAID_WEIGHT);
}

/** What most sentences tell is what the text is about, and not its news; what none tells can't be told. */
function weighByNews({ weights, held }: Headline): void {
  weights.forEach((weight, k) => {
    const telling = held.reduce((count, mask) => count + ((mask >>> k) & 1), 0);
    weights[k] = telling === 0 ? 0 : weight * (1 - telling / held.length);
  });
}

/** Adds what the title asks, told by the sentences that answer. */
function addAnswers(document: Document, headline: Headline): void {
  const words = wordsOfTitle(document.title ?? '');
  const weight = answerWeight(headline);
  const terms = headline.held.slice();
  // What a sentence announces, the next one tells.
  const isAnnounced = (i: number): boolean => i > 0 && terms[i - 1] !== 0 && isAnnouncement(writeSentence(document, i - 1).toLowerCase());
  for (const { asks, answers } of CUES) {
    const asked = words.filter((word, i) => asks.has(word) || (asks.has(COUNTED) && countsOff(words, i)));
    if (asked.length === 0) continue;
    const told = [...terms.keys()].filter((i) => isAnnounced(i) || answersWith(document, i, answers));
    // "Berapa Cicilan Rumah Subsidi?" is not answered by the price of a house.
    const about = placesIn(document, wordsBehind(words, asks, 1)).reduce((bits, k) => bits | (1 << k), 0);
    const direct = told.filter((i) => ((terms[i] as number) & about) !== 0);
    const answering = direct.length > 0 ? direct : told;
    if (answering.length === 0) continue;
    addPart(headline, weight, answering);
    // The answer tells what the question would.
    weighTerms(document, headline, asked, 0);
  }
}

function answersWith(document: Document, sentence: number, answers: ReadonlySet<string>): boolean {
  const { tokens } = document;
  for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
    const kind = tokens.kind[token];
    if (kind === Kind.currency ? answers.has(MONEY) : kind === Kind.word && answers.has(wordAt(document, token))) return true;
  }
  return false;
}

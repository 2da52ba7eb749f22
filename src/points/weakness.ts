import { type Document, Flag, Kind } from '../language/document.ts';
import { hasEndMark, wordAt } from '../language/written.ts';
import { log } from '../scoring/log.ts';
import data from './data/weakness.json' with { type: 'json' };
import { HOLLOWNESS, type Hollowness } from './hollowness.ts';

/** What is known of a sentence beside its words. */
export const SIGNS = ['rarity', 'number', 'currency', 'fresh', 'unfinished', 'leans', ...HOLLOWNESS] as const;

/** Weights are stored as whole numbers of this part. */
export const SCALE = 100;
/** Log odds, times {@link SCALE}, from which on a sentence is weak a little, and at which it is wholly. */
const [LITTLE, WHOLLY] = [-150, 300];

/** Works out {@link SIGNS} of a sentence. */
export type ReadSigns = (sentence: number, hollowness: Hollowness | undefined, leans: boolean) => number[];

export function makeSigns(document: Document): ReadSigns {
  const { sentences, tokens, terms, bounds, rarity, vocabulary } = document;
  const first = new Int32Array(vocabulary.length);
  for (let i = sentences.length - 1; i >= 0; i--) for (let k = bounds[i] as number; k < (bounds[i + 1] as number); k++) first[terms[k] as number] = i;
  return (sentence, hollowness, leans) => {
    let [rare, fresh, number, currency] = [0, 0, 0, 0];
    const [from, to] = [bounds[sentence] as number, bounds[sentence + 1] as number];
    for (let k = from; k < to; k++) {
      const term = terms[k] as number;
      rare += rarity[term] as number;
      if (first[term] === sentence) fresh++;
    }
    for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
      if (tokens.kind[token] === Kind.number) number = 1;
      else if (tokens.kind[token] === Kind.currency) currency = 1;
    }
    return [
      log(1 + rare),
      number,
      currency,
      fresh / Math.max(1, to - from),
      Number(!hasEndMark(document, sentence)),
      Number(leans),
      ...HOLLOWNESS.map((kind) => Number(kind === hollowness)),
    ];
  };
}

/** Calls back with every word of a sentence, in lower case, that is no name. */
export function forEachWord(document: Document, sentence: number, visit: (word: string) => void): void {
  const { tokens } = document;
  for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++)
    if (tokens.kind[token] === Kind.word && ((tokens.flags[token] as number) & Flag.name) === 0) visit(wordAt(document, token));
}

function unpack() {
  const weights = new Map<string, number>();
  for (const [weight, words] of Object.entries(data.words)) for (const word of words.split(' ')) weights.set(word, Number(weight));
  return { signs: SIGNS.map((sign) => data.signs[sign]), weights };
}

let shipped: ReturnType<typeof unpack> | undefined;

/**
 * Estimates how weak a sentence is: 0 where an editor would print it in four cases of five, 1 where in one of twenty,
 * because it tells nothing or little; in between by the logarithm of the odds.
 * Learned from graded sentences of IndoSum train; see training/weakness.ts.
 */
export function makeWeakness(document: Document): (sentence: number, hollowness: Hollowness | undefined, leans: boolean) => number {
  shipped ??= unpack();
  const { signs, weights } = shipped;
  const read = makeSigns(document);
  return (sentence, hollowness, leans) => {
    let sum = data.base;
    read(sentence, hollowness, leans).forEach((value, k) => {
      sum += value * (signs[k] as number);
    });
    forEachWord(document, sentence, (word) => {
      sum += weights.get(word) ?? 0;
    });
    return Math.min(1, Math.max(0, (sum - LITTLE) / (WHOLLY - LITTLE)));
  };
}

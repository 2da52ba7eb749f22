import calendar from '../language/data/calendar.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { findNames } from '../language/names.ts';
import { setOf } from '../text.ts';
import { makeNameParts } from './name-parts.ts';
import { FEWEST_ALONE, FEWEST_TOGETHER, keyOf, MOST_WORDS, type Phrases, type TokenSpan } from './phrase.ts';

const UNSUITABLE = setOf(calendar.words);

/** A row of words in a sentence. */
interface Run extends TokenSpan {
  sentence: number;
}

/** Gathers names, and phrases of content words, by their terms. */
export function collectPhrases(document: Document): Phrases {
  const phrases: Phrases = new Map();
  const add = (span: TokenSpan, sentence: number, isName: boolean): void => {
    const key = keyOf(document, span);
    const place = { from: span.from, named: isName };
    const known = phrases.get(key);
    if (!known) phrases.set(key, { places: [place], count: 1, words: span.to - span.from, isName, first: sentence });
    else {
      known.places.push(place);
      known.count++;
    }
  };

  const { names, common } = findRuns(document);
  const { tokens, frequency } = document;
  const pairs = countPairs(common, document);
  const isPair = (i: number): boolean => (pairs.get(pairOf(document, i)) as number) >= FEWEST_TOGETHER;
  for (const { from, to, sentence } of common) {
    for (let a = from; a < to; a++) {
      if ((frequency[tokens.term[a] as number] as number) >= FEWEST_ALONE) add({ from: a, to: a + 1 }, sentence, false);
      for (let b = a + 1; b < Math.min(to, a + MOST_WORDS) && isPair(b - 1); b++) add({ from: a, to: b + 1 }, sentence, false);
    }
  }
  const complete = new Set(names.map((run) => keyOf(document, run)));
  const isKnown = (from: number, to: number): boolean => complete.has(keyOf(document, { from, to }));
  for (const run of names) for (const name of partNames(run, isKnown)) add(name, run.sentence, true);
  return phrases;
}

/** Finds the names of a document, and its rows of common words that may make phrases. */
function findRuns(document: Document): { names: Run[]; common: Run[] } {
  const { tokens, sentences, frequency, vocabulary } = document;
  const inNames = findNames(document);
  const isNamePart = (i: number): boolean => ((tokens.flags[i] as number) & Flag.capital) !== 0 && inNames[tokens.term[i] as number] === 1;
  const suits = (i: number): boolean => {
    const term = tokens.term[i] as number;
    if (tokens.kind[i] !== Kind.word || term < 0 || (tokens.flags[i] as number) & Flag.abbreviation) return false;
    // A common word that comes once is in no phrase that comes twice.
    if (!isNamePart(i) && (frequency[term] as number) < FEWEST_TOGETHER) return false;
    return !UNSUITABLE.has(vocabulary[term] as string);
  };
  const touches = (i: number): boolean => (tokens.start[i] as number) - (tokens.end[i - 1] as number) <= 1;
  const namesIn = makeNameParts(document, isNamePart);
  const [names, common]: [Run[], Run[]] = [[], []];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const end = tokens.bounds[sentence + 1] as number;
    for (let i = tokens.bounds[sentence] as number; i < end; ) {
      if (!suits(i)) {
        i++;
        continue;
      }
      const named = isNamePart(i);
      let to = i + 1;
      while (to < end && suits(to) && isNamePart(to) === named && touches(to)) to++;
      if (!named) common.push({ from: i, to, sentence });
      else for (const name of namesIn({ from: i, to })) names.push({ from: name.from, to: name.to, sentence });
      i = to;
    }
  }
  return { names, common };
}

/** A number for the terms of a token and the next. */
const pairOf = ({ tokens, vocabulary }: Document, i: number): number => (tokens.term[i] as number) * vocabulary.length + (tokens.term[i + 1] as number);

function countPairs(runs: readonly Run[], document: Document): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const { from, to } of runs) {
    for (let i = from; i + 1 < to; i++) {
      const pair = pairOf(document, i);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/** Parts "Rusia Vladimir Putin" where one side stands by itself elsewhere. */
function partNames({ from, to }: TokenSpan, isKnown: (from: number, to: number) => boolean): TokenSpan[] {
  if (to - from < 3) return [{ from, to }];
  for (let at = from + 1; at < to; at++) {
    const [left, right] = [isKnown(from, at), isKnown(at, to)];
    // "Kim Jong Un", later "Kim", stays whole: what would be left is called by no part of it.
    const isCalled = isKnown(to - 1, to) || isKnown(at, at + 1);
    if ((left && (at - from > 1 || isCalled)) || (right && to - at > 1)) {
      return [
        { from, to: at },
        { from: at, to },
      ];
    }
  }
  return [{ from, to: Math.min(to, from + MOST_WORDS) }];
}

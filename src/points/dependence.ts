import references from '../language/data/references.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt, writeSentence } from '../language/written.ts';
import type { DependsOn, StandingOf } from '../selection/candidate.ts';
import { setOf } from '../text.ts';
import { connectiveLength } from './openings.ts';

/** "Suroto pun menambahkan", "karena kebijakan itu" */
const BACKWARD = setOf(references.backward);

/** Days and months are nobody's name. */
const CALENDAR = classBit('calendar');

/** Words of the names of a sentence. */
interface Names {
  /** Of names that stand there with several words: "Sari Wulandari". */
  inFull: Set<string>;
  /** Names of one word: "Wulandari". */
  short: Set<string>;
}

/**
 * Judges which sentence presupposes which: one that points back, and one that calls somebody by one word whom the earlier
 * one names in full.
 */
export function makeDependence(document: Document, standingOf: StandingOf): DependsOn {
  const { tokens } = document;
  const names: Names[] = [];
  const namesOf = (sentence: number): Names => {
    names[sentence] ??= findNames(sentence);
    return names[sentence];
  };
  function findNames(sentence: number): Names {
    const found: Names = { inFull: new Set(), short: new Set() };
    const end = tokens.bounds[sentence + 1] as number;
    const isCapital = (token: number): boolean =>
      token < end &&
      tokens.kind[token] === Kind.word &&
      ((tokens.flags[token] as number) & (Flag.capital | Flag.stopWord)) === Flag.capital &&
      ((tokens.classes[token] as number) & CALENDAR) === 0;
    for (let first = tokens.bounds[sentence] as number; first < end; first++) {
      let next = first;
      while (isCapital(next)) next++;
      const kind = next - first > 1 ? found.inFull : found.short;
      for (let token = first; token < next; token++) kind.add(wordAt(document, token));
      if (next > first) first = next - 1;
    }
    return found;
  }
  const findPointing = (sentence: number): boolean => {
    if (connectiveLength(writeSentence(document, sentence)) > 0) return true;
    for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
      if ((tokens.flags[token] as number) & (Flag.opensQuote | Flag.closesQuote)) return false;
      if (BACKWARD.has(wordAt(document, token))) return true;
    }
    return false;
  };
  const pointing: boolean[] = [];
  const pointsBack = (sentence: number): boolean => {
    pointing[sentence] ??= findPointing(sentence);
    return pointing[sentence];
  };
  return (sentence, earlier) => {
    if (earlier >= sentence) return false;
    const { alone, basis = sentence - 1 } = standingOf(sentence);
    if ((earlier === basis && alone !== undefined) || pointsBack(sentence)) return true;
    const own = namesOf(sentence);
    const { inFull } = namesOf(earlier);
    for (const name of own.short) if (inFull.has(name) && !own.inFull.has(name)) return true;
    return false;
  };
}

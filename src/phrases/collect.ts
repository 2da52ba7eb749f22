import people from '../language/data/people.json' with { type: 'json' };
import quantities from '../language/data/quantities.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { findNames } from '../language/names.ts';
import { isNominal } from '../language/nominal.ts';
import { placeEnd } from '../language/place-names.ts';
import { isKnownWord } from '../language/stem/stem.ts';
import { CALENDAR, classBit } from '../language/word-classes.ts';
import { wordAt } from '../language/written.ts';
import { setOf } from '../text.ts';
import { makeNameParts } from './name-parts.ts';
import { FEWEST_ALONE, FEWEST_TOGETHER, keyOf, MOST_NAME_WORDS, MOST_WORDS, type Phrases, type TokenSpan } from './phrase.ts';

const BODY = classBit('body');
const OFFICE_END = classBit('officeEnd');
/** Stop words that a name may go on with, and those that it may end on. */
const INSIDE_NAMES = setOf(people.insideNames);
const NAMED_FOR = classBit('namedFor');
const AND = setOf(people.and);
const NAME_ENDS = setOf(people.nameEnds);
const UNSUITABLE = setOf(`${CALENDAR} ${quantities.units}`);
/** Words and signs inside a name: "Words of Wonders", "Olaf van Schagen", "Bang & Olufsen". */
const JOINTS = setOf(`${people.foreignJoints} ${people.nameJoints}`);
/** What tells names of one kind apart: "Liga 1", "Fase 1B", "Piala Dunia 2026", "Grup B". */
const ORDINAL = /^(?:\d{1,2}[A-Z]?|[12]\d{3}|[A-Z])$/;
/** What stands behind a number and is no longer is a unit: "12 GB". */
const LONGEST_UNIT = 3;

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
  for (const run of names) for (const name of partNames(run, isKnown, document)) add(name, run.sentence, true);
  return phrases;
}

/** Finds the names of a document, and its rows of common words that may make phrases. */
function findRuns(document: Document): { names: Run[]; common: Run[] } {
  const { tokens, sentences, frequency, vocabulary } = document;
  const inNames = findNames(document);
  const inName = new Uint8Array(tokens.kind.length);
  for (let i = 0; i < inName.length; i++) if ((tokens.flags[i] as number) & Flag.capital && inNames[tokens.term[i] as number] === 1) inName[i] = 1;
  const goesOnName = (i: number): boolean => {
    if (inName[i - 1] !== 1 || ((tokens.flags[i] as number) & Flag.name) === 0) return false;
    const word = wordAt(document, i);
    return NAME_ENDS.has(word) || (INSIDE_NAMES.has(word) && inName[i + 1] === 1);
  };
  for (let i = 1; i < inName.length; i++) if (tokens.term[i] === -1 && goesOnName(i)) inName[i] = 1;
  // That "Komisi Pemberantasan Korupsi" opens a sentence does not tell whether its first word is a name; what kind of word it is does.
  for (const from of tokens.bounds) if ((tokens.classes[from] as number) & BODY && inName[from + 1] === 1) inName[from] = 1;
  const isNamePart = (i: number): boolean => inName[i] === 1;
  const suits = (i: number): boolean => {
    const term = tokens.term[i] as number;
    if (tokens.kind[i] !== Kind.word || (tokens.flags[i] as number) & Flag.abbreviation) return false;
    if (term < 0) return isNamePart(i);
    // A common word that comes once is in no phrase that comes twice.
    if (!isNamePart(i) && (frequency[term] as number) < FEWEST_TOGETHER) return false;
    if (tokens.kind[i - 1] === Kind.number && (tokens.end[i] as number) - (tokens.start[i] as number) <= LONGEST_UNIT) return false;
    return !UNSUITABLE.has(vocabulary[term] as string);
  };
  const is = (i: number, kind: number): boolean => ((tokens.classes[i] as number) & kind) !== 0;
  /** What a body may be for: "Kelautan", "Obat". */
  const isFor = (i: number): boolean => {
    const word = wordAt(document, i);
    return !is(i, BODY) && (is(i, OFFICE_END) || isNominal(word) || isKnownWord(word));
  };
  const touches = (i: number): boolean => (tokens.start[i] as number) - (tokens.end[i - 1] as number) <= 1;
  const isNumbered = makeNumbered(document, isNamePart);
  /** "Badan Pengawas Obat | dan Makanan": what a body is for goes on, in words that name nothing by themselves. */
  const goesOnBody = (from: number, to: number): boolean => {
    if (!isFor(to + 1) || is(to + 1, NAMED_FOR) || !isFor(to - 1)) return false;
    let i = to - 1;
    while (i > Math.max(from, to - MOST_NAME_WORDS) && isFor(i)) i--;
    return is(i, BODY) && !is(i, NAMED_FOR) && placeEnd(document, i, to) === i;
  };
  const endOfRun = (from: number, end: number): number => {
    const named = isNamePart(from);
    const goesOn = (at: number): boolean => at < end && touches(at) && suits(at) && isNamePart(at) === named;
    let to = from + 1;
    for (;;) {
      while (goesOn(to)) to++;
      if (!named) return to;
      let behind = to;
      while (behind < end && touches(behind) && JOINTS.has(wordAt(document, behind))) behind++;
      if (behind === to && to + 1 < end && AND.has(wordAt(document, to)) && goesOn(to + 1) && goesOnBody(from, to)) behind++;
      if (behind === to || !goesOn(behind)) return to < end && isNumbered(to) ? to + 1 : to;
      to = behind + 1;
    }
  };
  const [named, common]: [Run[], Run[]] = [[], []];
  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const end = tokens.bounds[sentence + 1] as number;
    for (let i = tokens.bounds[sentence] as number; i < end; ) {
      if (!suits(i) || tokens.term[i] === -1) {
        i++;
        continue;
      }
      const to = endOfRun(i, end);
      (isNamePart(i) ? named : common).push({ from: i, to, sentence });
      i = to;
    }
  }
  const namesIn = makeNameParts(document, named);
  const names = named.flatMap((run) => namesIn(run).map(({ from, to }) => ({ from, to, sentence: run.sentence })));
  return { names, common };
}

/** Tells which tokens are numbers or letters that belong to the name before: they stand there twice, or in the title as well. */
function makeNumbered(document: Document, isNamePart: (token: number) => boolean): (token: number) => boolean {
  const { text, tokens, titleTerms } = document;
  const titled = new Set(titleTerms);
  const counts = new Map<string, number>();
  const ordinalAt = (i: number): string | undefined => {
    const [start, end] = [tokens.start[i] as number, tokens.end[i] as number];
    if (!isNamePart(i - 1) || end - start > 4 || start - (tokens.end[i - 1] as number) !== 1) return;
    const written = text.slice(start, end);
    return ORDINAL.test(written) ? `${tokens.term[i - 1]} ${written}` : undefined;
  };
  for (let i = 1; i < tokens.kind.length; i++) {
    const ordinal = ordinalAt(i);
    if (ordinal !== undefined) counts.set(ordinal, (counts.get(ordinal) ?? 0) + 1);
  }
  return (i) => {
    const ordinal = ordinalAt(i);
    if (ordinal === undefined) return false;
    return (counts.get(ordinal) as number) >= FEWEST_TOGETHER || (titled.has(tokens.term[i] as number) && titled.has(tokens.term[i - 1] as number));
  };
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
function partNames({ from, to }: TokenSpan, isKnown: (from: number, to: number) => boolean, document: Document): TokenSpan[] {
  const { tokens } = document;
  if (to - from < 3) return [{ from, to }];
  const parts = (at: number): TokenSpan[] => [
    { from, to: at },
    { from: at, to },
  ];
  const isCapital = (i: number): boolean => ((tokens.flags[i] as number) & Flag.capital) !== 0;
  /** "Polda Jawa Barat" is whole, whatever else is told of in "Jawa Barat". */
  const isBodyOfPlace = (at: number): boolean =>
    ((tokens.classes[at - 1] as number) & (BODY | NAMED_FOR)) === BODY && placeEnd(document, at - 1, to) < at && placeEnd(document, at, to) > at;
  // "Osaka University of the Arts", "Rush Hour 4": no name begins or ends on what only stands inside one, or on a number.
  const mayPart = (at: number): boolean => isCapital(at) && isCapital(at - 1) && tokens.term[at] !== -1 && !isBodyOfPlace(at);
  for (let at = to - 1; at > from + 1; at--) if (mayPart(at) && isKnown(from, at)) return parts(at);
  for (let at = from + 1; at < to; at++) {
    if (!mayPart(at)) continue;
    // "Kim Jong Un", later "Kim", stays whole: what would be left is called by no part of it.
    const isCalled = isKnown(to - 1, to) || isKnown(at, at + 1);
    if ((isKnown(from, at) && isCalled) || (to - at > 1 && isKnown(at, to))) return parts(at);
  }
  let end = Math.min(to, from + MOST_NAME_WORDS);
  while (end > from + 1 && end < to && !isCapital(end - 1)) end--;
  return [{ from, to: end }];
}

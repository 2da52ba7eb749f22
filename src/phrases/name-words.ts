import { MOST_PLACE_WORDS } from '../article/dateline-names.ts';
import people from '../language/data/people.json' with { type: 'json' };
import { type Document, Flag } from '../language/document.ts';
import { isNominal } from '../language/nominal.ts';
import { isOrdinary } from '../language/ordinary.ts';
import { placeEnd, withEnds } from '../language/place-names.ts';
import { RAREST } from '../language/rarity.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt } from '../language/written.ts';
import { setOf } from '../text.ts';
import { findCalled } from './called.ts';
import { keyOf, type TokenSpan } from './phrase.ts';

const OFFICE = classBit('office') | classBit('role');
const BEARER = OFFICE | classBit('human');
const OFFICE_END = classBit('officeEnd');
const TITLE = classBit('title');
const BODY = classBit('body');
const NAMED_FOR = classBit('namedFor');
const GIVEN_NAME = classBit('givenName');
const PAIR_END = classBit('pairEnd');
const AREA = classBit('area');
const BEFORE_PLACES = classBit('beforePlaces');
const OFFICE_PAIRS = new Set(people.officePairs.split('|'));
const BEFORE_OFFICES = setOf(people.beforeOffices);
const AND = setOf(people.and);
/** Of an office before "dan". */
const MOST_OFFICE_WORDS = 6;

/** Tells what the words of runs are: parts of offices, places, bodies or persons' names. */
export type NameWords = ReturnType<typeof readNameWords>;

/**
 * Reads the words of a document's runs of capitalized words.
 *
 * @param runs All of them.
 */
export function readNameWords(document: Document, runs: readonly TokenSpan[]) {
  const { tokens, rarity } = document;
  const is = (i: number, kind: number): boolean => ((tokens.classes[i] as number) & kind) !== 0;
  const isCapital = (i: number): boolean => ((tokens.flags[i] as number) & Flag.capital) !== 0;
  const isAcronym = (i: number): boolean => ((tokens.flags[i] as number) & Flag.acronym) !== 0;
  const called = findCalled(document, runs);
  /** Whether the text calls somebody by a word. */
  const isCalled = (i: number): boolean => called.has(tokens.term[i] as number);
  /** The second word of "Direktur Jenderal", which is no rank, and "Jaksa Agung", which is no name. */
  const isPaired = (i: number): boolean => i > 0 && is(i, PAIR_END) && OFFICE_PAIRS.has(`${wordAt(document, i - 1)} ${wordAt(document, i)}`);
  /** "Kombes", but not "dr." of "RSUD dr. Sari". */
  const isTitle = (i: number): boolean => is(i, TITLE) && !(i > 0 && is(i - 1, NAMED_FOR)) && !isPaired(i);
  const isOffice = (i: number): boolean => (is(i, OFFICE) && !isPaired(i) && !BEFORE_OFFICES.has(wordAt(document, i))) || isTitle(i);
  /** What is no part of most persons' names. */
  const isWeak = (i: number): boolean => {
    if (is(i, GIVEN_NAME)) return false;
    const word = wordAt(document, i);
    return is(i, OFFICE_END) || AND.has(word) || isNominal(word) || isOrdinary(word) || isPaired(i);
  };
  const isRare = (i: number): boolean => rarity[tokens.term[i] as number] === RAREST && !isWeak(i);

  /** The office or person that a run tells more of, right before it or before "dan": "direktur Gempa dan Tsunami"; -1 where there is none. */
  const officeBefore = (from: number): number => {
    const before = from - 1;
    if (before < 0) return -1;
    const goesOn = isPaired(before);
    // "Ketua", "Duta | Besar"
    if ((is(before, BEARER) && !goesOn) || (isPaired(from) && !is(before, BODY))) return before;
    // "Ketua Umum", "Duta Besar", but not "pengamat menilai"
    const isMore = goesOn || isCapital(before) || is(before, OFFICE_END);
    if (before > 0 && isMore && (is(before - 1, BEARER) || (goesOn && !is(before - 1, BODY)))) return before - 1;
    if (!AND.has(wordAt(document, before))) return -1;
    for (let i = before - 1; i >= Math.max(0, before - MOST_OFFICE_WORDS) && isCapital(i); i--) if (isOffice(i)) return i;
    return -1;
  };

  /** What stands by itself, without an office before it. */
  const known = new Set<string>();
  const places = new Set<string>();
  for (const run of runs) {
    const key = keyOf(document, run);
    if (officeBefore(run.from) < 0) known.add(key);
    const isOne = run.to - run.from === 1;
    if (run.from > 0 && is(run.from - 1, BEFORE_PLACES) && !(isOne && (isCalled(run.from) || is(run.from, GIVEN_NAME)))) places.add(key);
  }
  const isKnown = (from: number, to: number): boolean => known.has(keyOf(document, { from, to }));

  /** Where a place ends that begins at a token, or what is called by several words elsewhere: "Manchester United"; the token itself where none does. */
  const endOfPlace = (from: number, end: number): number => {
    const isOwn = isCalled(from) || is(from, GIVEN_NAME);
    for (let to = Math.min(end, from + MOST_PLACE_WORDS); to > from; to--) {
      const key = keyOf(document, { from, to });
      if (places.has(key) || (to - from > 1 && to < end && !isOwn && known.has(key))) return withEnds(document, to, end);
    }
    const behind = placeEnd(document, from, end);
    // "Paris Saint Germain"
    if (behind > from && behind < end && isKnown(from, end)) return end;
    // "Kota Demak Barat"
    const isNamed = behind === from && from + 1 < end && (is(from, AREA) || wordAt(document, from) === 'kota');
    return isNamed ? Math.max(endOfPlace(from + 1, end), from + 2) : behind;
  };

  /** The first word from a token on that persons' names begin with, or that the text calls one by; `to` where there is none. */
  const firstOwn = (from: number, to: number): number => {
    for (let i = from; i < to; i++) if (isCalled(i) || (i + 1 < to && is(i, GIVEN_NAME))) return i;
    return to;
  };

  return { is, isAcronym, isCalled, isPaired, isTitle, isOffice, isWeak, isRare, isKnown, officeBefore, endOfPlace, firstOwn };
}

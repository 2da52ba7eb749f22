import datelines from '../article/data/datelines.json' with { type: 'json' };
import { MOST_PLACE_WORDS } from '../article/dateline-names.ts';
import { setOf } from '../text.ts';
import people from './data/people.json' with { type: 'json' };
import data from './data/place-names.json' with { type: 'json' };
import type { Document } from './document.ts';
import { classBit } from './word-classes.ts';
import { wordAt } from './written.ts';

type Text = Pick<Document, 'text' | 'tokens'>;

const PLACES = new Set(`${datelines.places.toLowerCase()}|${data.regencies}|${data.countries}`.split('|'));
const WORDS = setOf([...PLACES, ...datelines.seats.toLowerCase().split('|')].join(' '));

/** Whether a word in lower case is one of the name of a place: "kotawaringin". */
export const isPlaceWord = (word: string): boolean => WORDS.has(word);

const FIRST_WORDS = new Set([...PLACES].map((name) => name.split(' ', 1)[0]));
/** "Jakarta Pusat", "Malang Raya" */
const ENDS = setOf(`${people.directions} ${data.ends}`);
const GIVEN_NAME = classBit('givenName');

/**
 * Finds where the name of a place ends that begins at a token, if it is in a list, with "Barat" or "Raya" behind it.
 *
 * @param end Where to look no further.
 * @returns The index after its last token; `from` where no place begins.
 */
export function placeEnd(document: Text, from: number, end: number): number {
  const { text, tokens } = document;
  // "Bima Arya"
  if (from >= end || (tokens.classes[from] as number) & GIVEN_NAME || !FIRST_WORDS.has(wordAt(document, from))) return from;
  for (let to = Math.min(end, from + MOST_PLACE_WORDS); to > from; to--) {
    if (PLACES.has(text.slice(tokens.start[from], tokens.end[to - 1]).toLowerCase())) return withEnds(document, to, end);
  }
  return from;
}

/** Where the name of a place ends that may go on: "Demak | Barat". */
export function withEnds(document: Text, from: number, end: number): number {
  let to = from;
  while (to < end && ENDS.has(wordAt(document, to))) to++;
  return to;
}

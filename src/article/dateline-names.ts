import people from '../language/data/people.json' with { type: 'json' };
import places from '../language/data/place-names.json' with { type: 'json' };
import openers from '../language/data/sentence-openers.json' with { type: 'json' };
import { setOf } from '../text.ts';
import data from './data/datelines.json' with { type: 'json' };

const OUTLETS = new Set(data.outlets.split('|'));
/** In lower case. */
const PLACES = new Set(`${`${data.places}|${data.seats}|${data.shortPlaces}`.toLowerCase()}|${places.regencies}`.split('|'));
const SITE = /^[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d-]{0,40}(?: [A-Za-zÀ-ɏ\d-]{1,20})?(?:\.[A-Za-zÀ-ɏ]{2,20}){1,3}$/u;
/** "Acehnews": named like one. */
const NAMED_LIKE_OUTLET = new RegExp(`^[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?:${data.outletEndings})$|^(?:ANTARA|RMOL)[A-Z]{2,10}$`, 'i');
const BODIES = setOf(people.bodies);
const GIVEN_NAMES = setOf(people.givenNames);
const OPENERS = setOf(openers.words);
const COMMON = setOf([people.offices, people.roles, people.humans, people.bodies].join(' '));
const OUTLET_MARK = new RegExp(data.outletMarks, 'i');
const REGION = /^(?:kota|kabupaten|kab\.?) (?=[A-Z])/i;
/** "Bangka Barat" lies in Bangka. */
const DIRECTION = new RegExp(` (?:${people.directions.replaceAll(' ', '|')})$`);
/** A capitalized word, and up to four, as pieces of an expression. */
export const NAME = '[A-ZÀ-Þ][A-Za-zÀ-ɏ.]{2,20}';
export const NAMES = `${NAME}(?: ${NAME}){0,3}`;
/** What a story begins with. */
export const BEFORE_STORY = '(?=[A-ZÀ-Þ“"])';
/** "Kabar", "KABAR24.com", "100kabar", and the rest of "Kabar. com" */
const NAME_OR_SITE = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’-]*|\d{1,4}[A-Za-z]{2,15}|com|co|id|net)$/u;
const MOST_NAMES = 6;
/** The longest name of a place in a list has as many words. */
export const MOST_PLACE_WORDS = 3;

/** Whether a name is an outlet's that is in the list. */
export const isKnownOutlet = (name: string): boolean => OUTLETS.has(name);

/** "Acehnews", "ANTARAKEPRI" */
export const isNamedLikeOutlet = (name: string): boolean => NAMED_LIKE_OUTLET.test(name);

/** Whether it is an outlet's name; "KOMPAS com" lost its full stop. */
export const isOutlet = (part: string): boolean => OUTLETS.has(part) || NAMED_LIKE_OUTLET.test(part) || SITE.test(part.replace(/ (?=(?:com|id|net)$)/i, '.'));

/** Whether a place is in the list as it stands. */
export const isListedPlace = (name: string): boolean => PLACES.has(name.toLowerCase());

/** "Kota Bandung", "JAKARTA", "Bangka Barat" */
export function namesPlace(part: string): boolean {
  const name = withoutRegion(part).trim().toLowerCase();
  return PLACES.has(name) || PLACES.has(name.replace(DIRECTION, ''));
}

/** "Bandung" of "Kota Bandung". */
export const withoutRegion = (part: string): string => part.replace(REGION, '');

/** "PDIP", "Golkar" */
export const isBody = (part: string): boolean => BODIES.has(part.toLowerCase());

export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word.toLowerCase());

/** Whether a text begins with a word that is no name: one that opens sentences ("Hasil laga ketiga …"), an office or a body ("Kapolres Tual …"). */
export function opensSentence(text: string): boolean {
  const word = /^[A-ZÀ-Þ][a-zß-ÿ-]+/u.exec(text)?.[0].toLowerCase() ?? '';
  return OPENERS.has(word) || COMMON.has(word);
}

/** Whether a name has in it what outlets' names have: "Antv", "100kabar", "Fokus Lirung", "Kabar Demak". */
export const looksLikeOutlet = (name: string): boolean => OUTLET_MARK.test(name) || /\d[a-z]|[a-z]\d|[a-z][A-Z]|^[a-z]/.test(name);

/** "PALANGKA RAYA": capitals throughout, one word of four letters or two words at least. */
export const isCapitals = (part: string): boolean => /^(?=.{4})[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}$/u.test(part);

/** "Palangka Raya" */
export const isTitled = (part: string): boolean => /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: (?:de|del|al|bin|[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*)){0,3}$/u.test(part);

/** Whether a line is names and marks. */
export function isAllNames(line: string): boolean {
  const words = line.split(/[\s,/|]+/);
  return words.length <= MOST_NAMES && words.every((word) => NAME_OR_SITE.test(word));
}

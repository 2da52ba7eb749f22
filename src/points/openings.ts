import data from '../language/data/connectives.json' with { type: 'json' };
import { classBit, classesOf } from '../language/word-classes.ts';
import { alternatives } from '../text.ts';

/** The expressions for what opens with a certain word. */
interface Opening {
  connective: RegExp;
  leaning: RegExp;
}

/** "terakhir" of "terakhir,". */
const firstWord = (phrase: string): string => phrase.split(/[ ,]/, 1)[0] as string;
const startingWith = (words: string, first: string): string[] => words.split('|').filter((phrase) => firstWord(phrase) === first);
/** Matches nothing where there is no phrase. */
const anyOf = (phrases: readonly string[]): string => (phrases.length === 0 ? '(?!)' : alternatives(phrases.join('|')));

/** The first words of all; what begins with another need not be looked at. */
const FIRST_WORDS = new Set([data.leaning, data.beforeComma, data.anywhere].flatMap((words) => words.split('|').map(firstWord)));
/** By first word, made when that is first met: one expression for all takes long to compile. They are for lower case, as the flag "i" takes long, too. */
const OPENINGS = new Map<string, Opening>();

function makeOpening(first: string): Opening {
  const [beforeComma, anywhere, leaning] = [data.beforeComma, data.anywhere, data.leaning].map((words) => anyOf(startingWith(words, first)));
  return {
    connective: new RegExp(`^(?:(?:${beforeComma})\\s?,|(?:${anywhere})(?=\\s)(?!\\s(?:${data.notBefore})(?![A-Za-zÀ-ɏ\\d])))\\s*`),
    leaning: new RegExp(`^["“'(]*(?:${leaning})(?![A-Za-zÀ-ɏ\\d])`),
  };
}

/** Within so much the first word begins. */
const LONGEST_OPENING = 40;
/** "Sebagaimana diberitakan sebelumnya, " and room for the word after it. */
const LONGEST_CONNECTIVE = 80;

/** The beginning of a text, in lower case and with plain blanks. */
const beginningOf = (text: string): string => text.slice(0, LONGEST_CONNECTIVE).toLowerCase().replace(/\s/g, ' ');

/** The expressions for the first word of a text; undefined where that ties it to nothing. */
function openingOf(text: string): Opening | undefined {
  const first = /[A-Za-zÀ-ɏ]+/u.exec(text.slice(0, LONGEST_OPENING))?.[0].toLowerCase();
  if (first === undefined || !FIRST_WORDS.has(first)) return undefined;
  const opening = OPENINGS.get(first) ?? makeOpening(first);
  OPENINGS.set(first, opening);
  return opening;
}

/** Classes of what stands before names: "Dan Presiden Budi Santoso", "KEPALA Dinas". */
export const TITLED = classBit('office') | classBit('role') | classBit('body') | classBit('human');
const NAMES_TOO = new Set(data.namesToo.split('|'));

/** Length of the connective that opens a sentence, with the comma and blanks after it: "Selain itu, "; 0 without one. */
export function connectiveLength(text: string): number {
  const length = openingOf(text)?.connective.exec(beginningOf(text))?.[0].length ?? 0;
  // "Lalu Muhamad Iqbal", "Dan Burn"
  if (length === 0 || !NAMES_TOO.has(text.slice(0, length).trim().toLowerCase())) return length;
  const next = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]*/u.exec(text.slice(length, length + LONGEST_OPENING))?.[0].toLowerCase();
  return next === undefined || (classesOf(next) & TITLED) !== 0 ? length : 0;
}

/** "11 orang lainnya gagal berangkat" */
const OTHERS = new RegExp(`^["“]?(?:\\d+|${data.numbered})(?: [a-zß-ɏ-]{1,20}){1,2} lain(?:nya)?(?![a-z])`);

/** Whether a text opens on something that only what was told before explains: "Ia", "Hal itu", "Namun", "11 orang lainnya". */
export function leansOn(text: string): boolean {
  const beginning = beginningOf(text);
  if (OTHERS.test(beginning)) return true;
  const opening = openingOf(text);
  if (!opening) return false;
  return opening.leaning.test(beginning) || opening.connective.test(beginning);
}

const CONTRASTS = new RegExp(`^["“'(]*(?:${alternatives(data.contrasting)})(?![A-Za-zÀ-ɏ\\d])`);

/** Whether a text opens on what takes back the sentence before: "Namun, …". */
export const contrasts = (text: string): boolean => CONTRASTS.test(beginningOf(text));

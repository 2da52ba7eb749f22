/** Characters that show nothing: soft hyphens, joiners, marks of direction. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** What most texts that are on one line don't have. */
const UNEVEN_BLANKS = /[^\S ]| {2}/;

/** A text with all its runs of blanks and line breaks as one blank, and none around it. */
export const onOneLine = (text: string): string => (UNEVEN_BLANKS.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** What texts in Latin script are made of; for them the quicker of two expressions finds the same words. */
const LATIN = /^[\0-ÿ‐-…]*$/;

/** The words of a text as readers count them: runs of letters and digits, with the marks on them. */
export const wordsOf = (text: string): string[] => text.match(LATIN.test(text) ? /[A-Za-z0-9ªµºÀ-ÖØ-öø-ÿ²³¹¼-¾]+/g : /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [];

/** Whether a text has a letter or digit; most have a Latin one, and all scripts take long to compile. */
export const hasWord = (text: string): boolean => /[A-Za-z\d]/.test(text) || /[\p{L}\p{N}]/u.test(text);

/** The words of a data file, a blank between, as a set. */
export const setOf = (words: string): Set<string> => new Set(words.split(' '));

/** A word with a capital: "Menurut". */
export const raise = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Entries of a data file, "|" between, as alternatives of an expression, the longest first, so that none hides one that begins with it. */
export const alternatives = (entries: string): string =>
  entries
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Whether there is a character, and it is a letter or digit. */
export const isInWord = (character: string | undefined): boolean => character !== undefined && /[A-Za-zÀ-ɏ\d]/.test(character);

/** Whether a text has a phrase, and not only as part of longer words. */
export function hasWhole(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
    if (!isInWord(text[at - 1]) && !isInWord(text[at + phrase.length])) return true;
  return false;
}

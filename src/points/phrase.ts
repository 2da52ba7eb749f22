import data from '../language/data/connectives.json' with { type: 'json' };
import wordClasses from '../language/data/word-classes.json' with { type: 'json' };

const alternatives = (words: string): string =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
/** Both are for lower case, which is many times faster to compile than the flag "i". */
const CONNECTIVE = new RegExp(
  `^(?:(?:${alternatives(data.beforeComma)})\\s?,|(?:${alternatives(data.anywhere)})(?=\\s)(?!\\s(?:${data.notBefore})(?![\\p{L}\\p{N}])))\\s*`,
  'u',
);
const capitalized = (words: string): string =>
  words
    .split('|')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('|');
/** "Sebab Bupati …", but not "Sebab kebakaran". */
const BEFORE_NAME = new RegExp(`^(?:${capitalized(data.beforeName)}) (?=\\p{Lu})`, 'u');
const LEANING = new RegExp(`^["“'(]*(?:${alternatives(data.leaning)})(?![\\p{L}\\p{N}])`, 'u');
const PRONOUN = /^(?:ia|dia|beliau|menurutnya|menurut (?:dia|beliau))(?=,? )/i;
/** The first words of all of them: what begins with another need not be looked at. */
const FIRST_WORDS = new Set(
  [data.leaning, data.beforeComma, data.anywhere].flatMap((words) => words.split('|').map((word) => (/\p{L}+/u.exec(word) as RegExpExecArray)[0])),
);
const LONGEST_OPENING = 40;
/** "Sebagaimana diberitakan sebelumnya, " and room for the word after it. */
const LONGEST_CONNECTIVE = 80;
/** A number, letter or sign before a list item. */
const LIST_MARK = /^(?:[•●▪■*·]|[-–—](?=\s?\p{Lu})|\(?(?:\d{1,2}|[a-z])[.)](?=\s+\p{Lu}))\s*/u;
const FEWEST_WORDS_LEFT = 3;

/** Makes one line of a text: runs of blanks become one, invisible characters and lone surrogates go. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, (character) => (character === '\u2028' || character === '\u2029' ? ' ' : ''))
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zs}\s]+/gu, ' ')
    .trim();
}

const capitalize = (text: string): string => text.replace(/^(["“(]?)(\p{Ll})/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/**
 * Words a sentence as a bullet that stands by itself: one line, no list mark, no connective that points back, quotation
 * marks in pairs, an end mark. Nothing is said that the sentence does not say.
 *
 * @param sentence The sentence as it stands in the article, with what is not story blanked out.
 */
export function phrase(sentence: string): string {
  let text = tidy(sentence).replace(LIST_MARK, '');
  // "Namun, selain itu, …" has two.
  for (let round = 0; round < 2; round++) text = dropConnective(text);
  return finish(shorten(pairQuotes(tidySpaces(text)).trim()));
}

function dropConnective(text: string): string {
  const connective = CONNECTIVE.exec(text.slice(0, LONGEST_CONNECTIVE).toLowerCase())?.[0] ?? '';
  const rest = text.slice(connective.length).replace(BEFORE_NAME, '');
  return rest !== text && rest.split(' ').length >= FEWEST_WORDS_LEFT ? capitalize(rest) : text;
}

/** Sentences of more words than this are shortened where that changes nothing of what they say. */
const LONG = 45;
const SPOKEN = wordClasses.classes.reporting.split(' ').filter((verb) => !verb.startsWith('me') && !verb.endsWith('nya'));
/** "…," kata Sari Wulandari, dalam konferensi pers di Jakarta, Senin (3/2/2025). */
const CIRCUMSTANCES = new RegExp(
  `^(.{40,2000}["”,] (?:${SPOKEN.join('|')}) \\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,6}),? (?:dalam|saat|ketika|usai|seusai|kepada|di|pada|melalui|seperti|sebagaimana|dikutip|dilansir|dihubungi|ditemui|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)(?![\\p{L}\\p{N}])[^"“”]{0,200}$`,
  'u',
);
const ASIDE = / \([^()]{25,200}\)/g;

/** Takes asides in brackets, and where and when somebody said it, off an over-long sentence. */
function shorten(text: string): string {
  const isLong = (own: string): boolean => own.split(' ').length > LONG;
  if (!isLong(text)) return text;
  const plain = text.replace(ASIDE, '');
  return isLong(plain) ? plain.replace(CIRCUMSTANCES, '$1') : plain;
}

/** No blank before a comma, none inside brackets and quotation marks. */
const tidySpaces = (text: string): string =>
  text
    .replace(/ +([,;:!?%)\]}”»]|\.(?!\d))/g, '$1')
    .replace(/([([{“«]) +/g, '$1')
    .replace(/(^| )" ?([^" ](?:[^"]{0,398}[^" ])?) ?"(?=[ ,.;:!?)]|$)/g, '$1"$2"');

/** Takes away a quotation mark that has no partner, at either end; one inside is left. */
function pairQuotes(text: string): string {
  const curly = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0);
  if (curly > 0 && text.startsWith('“')) return pairQuotes(text.slice(1));
  if (curly < 0 && text.endsWith('”')) return pairQuotes(text.slice(0, -1));
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    if (text.startsWith('"')) return text.slice(1);
    if (text.endsWith('"')) return text.slice(0, -1);
  }
  return text;
}

/** What a bullet does not end with. */
const LOOSE_END = /[\s,;:–—-]/u;

/** Ends as a sentence does. */
function finish(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE_END.test(text[end - 1] as string)) end--;
  const trimmed = text.slice(0, end);
  return trimmed === '' || /[.!?…]["”’')\]]{0,3}$/.test(trimmed.slice(-4)) ? trimmed : `${trimmed}.`;
}

/** Whether a text opens on something that only what was told before explains: "Ia", "Hal itu", "Namun". */
export const leansOn = (text: string): boolean => {
  const first = /\p{L}+/u.exec(text.slice(0, LONGEST_OPENING))?.[0].toLowerCase();
  if (first === undefined || !FIRST_WORDS.has(first)) return false;
  const opening = text.slice(0, LONGEST_CONNECTIVE).toLowerCase();
  return LEANING.test(opening) || CONNECTIVE.test(opening);
};

/** The words at the beginning of a bullet that stand for one person: "Ia", "Menurutnya". */
export const openingPronoun = (text: string): string | undefined => PRONOUN.exec(text)?.[0];

/** Puts a name where {@link openingPronoun} found a pronoun. */
export function replaceOpening(text: string, pronoun: string, name: string): string {
  const rest = text.slice(pronoun.length);
  return /^menurut/i.test(pronoun) ? `Menurut ${name}${rest.startsWith(',') ? '' : ','}${rest}` : `${name}${rest}`;
}

const HOLLOW = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives(data.hollow)})(?![\\p{L}\\p{N}])`, 'iu');

/** Whether a sentence asks the reader something, or tells of the article instead of the news. */
export const isHollow = (text: string): boolean => /\?\s*$/.test(text.slice(-3)) || HOLLOW.test(text);

/** "ujarnya", right behind a quotation that nothing but a place or time follows. */
const BY_PRONOUN = new RegExp(`["”,] (${SPOKEN.map((verb) => `${verb}nya`).join('|')})(?=[.,]|$)`, 'u');

/** The words by which a bullet says that whoever spoke before said it: "ujarnya". */
export const closingSpeaker = (text: string): string | undefined => BY_PRONOUN.exec(text)?.[1];

/** Puts a name where {@link closingSpeaker} found none: "ujar Sari Wulandari". */
export const replaceSpeaker = (text: string, verb: string, name: string): string =>
  text.replace(BY_PRONOUN, (found) => found.replace(verb, `${verb.slice(0, -3)} ${name}`));

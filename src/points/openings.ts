import data from '../language/data/connectives.json' with { type: 'json' };

/** Words of a data file as alternatives of an expression, the longest first, so that none hides one that begins with it. */
export const alternatives = (words: string): string =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');

/** Both are for lower case, which is many times faster to compile than the flag "i". */
const CONNECTIVE = new RegExp(
  `^(?:(?:${alternatives(data.beforeComma)})\\s?,|(?:${alternatives(data.anywhere)})(?=\\s)(?!\\s(?:${data.notBefore})(?![A-Za-zÀ-ɏ\\d])))\\s*`,
  'u',
);
const LEANING = new RegExp(`^["“'(]*(?:${alternatives(data.leaning)})(?![A-Za-zÀ-ɏ\\d])`, 'u');
/** The first words of both: what begins with another need not be looked at. */
const FIRST_WORDS = new Set(
  [data.leaning, data.beforeComma, data.anywhere].flatMap((words) => words.split('|').map((word) => (/[A-Za-zÀ-ɏ]+/u.exec(word) as RegExpExecArray)[0])),
);
/** Within so much the first word begins. */
const LONGEST_OPENING = 40;
/** "Sebagaimana diberitakan sebelumnya, " and room for the word after it. */
const LONGEST_CONNECTIVE = 80;

/** What a sentence opens on, in lower case and with plain blanks; empty where its first word ties it to nothing. */
function openingOf(text: string): string {
  const first = /[A-Za-zÀ-ɏ]+/u.exec(text.slice(0, LONGEST_OPENING))?.[0].toLowerCase();
  return first !== undefined && FIRST_WORDS.has(first) ? text.slice(0, LONGEST_CONNECTIVE).toLowerCase().replace(/\s/g, ' ') : '';
}

/** Length of the connective that opens a sentence, with the comma and blanks after it: "Selain itu, "; 0 without one. */
export const connectiveLength = (text: string): number => CONNECTIVE.exec(openingOf(text))?.[0].length ?? 0;

/** Whether a text opens on something that only what was told before explains: "Ia", "Hal itu", "Namun". */
export const leansOn = (text: string): boolean => {
  const opening = openingOf(text);
  return opening !== '' && (LEANING.test(opening) || CONNECTIVE.test(opening));
};

import { CATEGORIES } from './token-patterns.ts';

const CASES = { other: 0, lower: 1, upper: 2, title: 3 } as const;

function caseOf(word: string): number {
  if (/^[a-z][a-z.-]*$/.test(word)) return CASES.lower;
  if (/^[A-Z][a-z.-]*$/.test(word)) return word.length > 1 && /[a-z]/.test(word) ? CASES.title : CASES.upper;
  if (/^[\0-\x7f]*$/.test(word)) return /^[A-Z][A-Z.-]*$/.test(word) ? CASES.upper : CASES.other;
  if (/^\p{Ll}[\p{Ll}\p{M}.-]*$/u.test(word)) return CASES.lower;
  if (/^\p{Lu}[\p{Lu}\p{M}.-]*$/u.test(word)) return CASES.upper;
  return /^\p{Lu}[\p{Ll}\p{M}.-]*$/u.test(word) ? CASES.title : CASES.other;
}

/** A shape is made of this many characters at most. */
const LONGEST_SHAPE = 60;
const LONGEST_RUN = 4;

function kindOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 97 && code <= 122) return 'x';
  if (code >= 65 && code <= 90) return 'X';
  if (code >= 48 && code <= 57) return 'd';
  if (code < 128) return character;
  return /\p{Lu}/u.test(character) ? 'X' : /\p{L}/u.test(character) ? 'x' : /\p{Nd}/u.test(character) ? 'd' : character;
}

/** "Rp1.500" → "Xxd.ddd": letters and digits by kind, runs cut at four, as wink-nlp shapes words. */
function shapeOf(word: string): string {
  // Most words, at a fraction of the time; a model's start asks for a thousand.
  if (/^[a-z]{4,}$/.test(word)) return 'xxxx';
  let [shape, last, run] = ['', '', 0];
  for (const character of word.slice(0, LONGEST_SHAPE)) {
    const kind = kindOf(character);
    run = kind === last ? run + 1 : 1;
    last = kind;
    if (run <= LONGEST_RUN || (kind !== 'x' && kind !== 'X' && kind !== 'd')) shape += kind;
  }
  return shape;
}

/** Makes wink-nlp's feature extractor: what it asks of a word that the lexicon does not hold. */
export function makeFeatures(config: { prefix: number; suffix: number }) {
  return {
    shape: shapeOf,
    lutCase: caseOf,
    prefix: (word: string): string => word.slice(0, config.prefix),
    suffix: (word: string): string => word.slice(-config.suffix),
    isAbbrev: (word: string, category: number): number => (category === CATEGORIES.indexOf('shortForm') || /^\p{L}\.$/u.test(word) ? 1 : 0),
    pos: (): number => 0,
  };
}

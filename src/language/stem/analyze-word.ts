import { expectText } from '../../guard.ts';
import { setOf } from '../../text.ts';
import exceptions from '../data/stem-exceptions.json' with { type: 'json' };
import { type Affixes, affixesOf } from './affixes.ts';
import { type Likelihood, shippedLikelihood } from './likelihood.ts';
import { readAround, readWord } from './read-word.ts';

/** Prefixes that stand before a hyphen: "ber-KTP", "se-Indonesia", "non-blok". */
const HYPHENATED = setOf(
  'ber ter se ke di me mem men meng pe pem pen peng per non anti pra pro pasca antar eks sub semi multi ultra inter mini maha tuna swa dwi tri',
);
/** What a hyphen may join to the end: "KTP-nya", "1990-an". */
const HYPHENATED_ENDINGS = setOf('nya ku mu lah kah pun an kan isme');

/** A word taken apart. */
export interface WordAnalysis extends Affixes {
  root: string;
  /** Whether the word says its root twice: "buku-buku", "berlari-lari". */
  reduplicated: boolean;
}

/** As word processors write them. */
const OTHER_HYPHENS = /[\u2010\u2011]/g;

/** What is longer is no word. */
const LONGEST_WORD = 60;
const EXCEPTIONS = new Map(Object.entries(exceptions.roots).flatMap(([root, words]) => words.split(' ').map((word) => [word, root])));
const DOUBLED = setOf(exceptions.doubled);

const NO_AFFIXES: Affixes = { prefixes: [], suffix: '', possessive: '', particle: '' };

/**
 * Takes one word apart: its root, and the prefixes, suffix, possessive and particle around it.
 *
 * @param word One word, in any case; hyphens are looked through ("buku-bukunya", "ber-KTP").
 * @returns The parts as they are in the dictionary, so that "menulis" has the prefix "me" and the root "tulis". A word
 * that has no affixes, is no word, or is longer than 40 letters (60 with a hyphen) comes back as its own root in lower case.
 * @throws TypeError when `word` is not a string.
 * @example
 * analyzeWord('buku-bukunya').root; // → 'buku'
 */
export function analyzeWord(word: string): WordAnalysis {
  return analyzeWith(shippedLikelihood(), expectText(word, 'word'));
}

/** Analyses one word by given likelihoods. */
export function analyzeWith(likelihood: Likelihood, word: string): WordAnalysis {
  const lower = word.toLowerCase().replace(OTHER_HYPHENS, '-');
  if (lower.length > LONGEST_WORD) return { root: lower, ...NO_AFFIXES, reduplicated: false };
  const hyphen = lower.indexOf('-', 1);
  if (hyphen > 0 && hyphen < lower.length - 1) return readHyphenated(likelihood, word, lower, hyphen);
  return readPlain(likelihood, lower);
}

function readPlain(likelihood: Likelihood, word: string): WordAnalysis {
  if (!/^[a-z]{3,40}$/.test(word)) return { root: word, ...NO_AFFIXES, reduplicated: false };
  const known = EXCEPTIONS.get(word);
  const { root, form } = known === undefined ? readWord(word, likelihood) : readAround(known, word, likelihood);
  return { root, ...affixesOf(form), reduplicated: false };
}

/** What an ending that stands by itself is. */
function endingOf(ending: string): Partial<Affixes> {
  if (ending === '') return {};
  if (ending === 'nya' || ending === 'ku' || ending === 'mu') return { possessive: ending };
  return ending === 'lah' || ending === 'kah' || ending === 'pun' ? { particle: ending } : { suffix: ending };
}

/** A name or acronym, "phk-kan" of "mem-PHK-kan": nothing is taken off but what stands behind a hyphen. */
function readName(name: string): WordAnalysis {
  const hyphen = name.lastIndexOf('-');
  const ending = name.slice(hyphen + 1);
  const hasEnding = hyphen > 0 && HYPHENATED_ENDINGS.has(ending);
  return { root: hasEnding ? name.slice(0, hyphen) : name, ...NO_AFFIXES, ...(hasEnding && endingOf(ending)), reduplicated: false };
}

function readHyphenated(likelihood: Likelihood, word: string, lower: string, hyphen: number): WordAnalysis {
  const left = lower.slice(0, hyphen);
  const right = lower.slice(hyphen + 1);
  const whole: WordAnalysis = { root: lower, ...NO_AFFIXES, reduplicated: false };
  const bare = right.replace(/(?:nya|lah|kah|pun)$/, '');
  const ending = endingOf(right.slice(bare.length));
  if (left === bare) {
    // "kupu-kupu": there is no kupu
    if (DOUBLED.has(left)) return { ...whole, root: `${left}-${left}`, ...ending };
    return { ...readPlain(likelihood, left), ...ending, reduplicated: true };
  }
  if (likelihood.ofRoot(lower) !== undefined) return whole;
  if (likelihood.ofRoot(`${left}-${bare}`) !== undefined) return { ...whole, root: `${left}-${bare}` };
  if (HYPHENATED.has(left)) {
    // A capital after the hyphen is a name or an acronym.
    const isName = word[hyphen + 1] !== right[0];
    const inner = isName ? readName(right) : analyzeWith(likelihood, right);
    return { ...inner, prefixes: [left, ...inner.prefixes] };
  }
  const first = readPlain(likelihood, left);
  if (HYPHENATED_ENDINGS.has(right)) return { ...first, ...endingOf(right) };
  if (left.endsWith(right)) return { ...first, reduplicated: true };
  // "menyalah-nyalahkan", "menakut-nakuti": the second half keeps the changed sound of the first.
  const tail = left.startsWith('me') && right.startsWith(left.slice(2)) ? right.slice(left.length - 2) : undefined;
  if (tail === 'kan' || tail === 'i') return { ...first, suffix: tail, reduplicated: true };
  const second = readPlain(likelihood, right);
  // "berlari-larian", "tolong-menolong", "mengamat-amati"
  if (first.root === second.root) return { ...second, prefixes: first.prefixes, reduplicated: true };
  if (left.endsWith(second.root)) return { ...second, prefixes: first.prefixes, reduplicated: true };
  if (right.startsWith(first.root)) return { ...first, reduplicated: true };
  return whole;
}

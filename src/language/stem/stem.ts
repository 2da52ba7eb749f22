import { expectObject, expectText, reject } from '../../guard.ts';
import { analyzeWith } from './analyze-word.ts';
import { type Likelihood, shippedLikelihood } from './likelihood.ts';

/** Memory for this many words a generation, two generations at a time. */
const REMEMBERED = 20_000;
/** Longer ones hardly come again. */
const LONGEST_REMEMBERED = 60;

/** Remembers what a function of a word returned, in bounded memory: when the newer half is full, the older is dropped. */
export function remember<T>(compute: (word: string) => T): (word: string) => T {
  let newer = new Map<string, T>();
  let older = new Map<string, T>();
  return (word) => {
    if (word.length > LONGEST_REMEMBERED) return compute(word);
    let value = newer.get(word);
    if (value !== undefined) return value;
    value = older.get(word) ?? compute(word);
    if (newer.size >= REMEMBERED) {
      older = newer;
      newer = new Map();
    }
    newer.set(word, value);
    return value;
  };
}

/** Stems one word. */
export type Stemmer = (word: string) => string;

/** What a stemmer may be given. */
export interface StemmerOptions {
  /** Roots beside those of the dictionary. */
  roots?: Iterable<string> | undefined;
}

/** A user's root is as likely as a common one of the dictionary. */
const OWN_ROOT = -60;

function withRoots(shipped: Likelihood, own: ReadonlySet<string>): Likelihood {
  return { ...shipped, ofRoot: (root) => (own.has(root) ? OWN_ROOT : shipped.ofRoot(root)) };
}

/**
 * Makes a stemmer that knows further roots, such as names of a trade.
 *
 * @param options `roots`: words to know beside the dictionary's; their case does not matter.
 * @returns A function like {@link stem}, with a memory of its own for at most 40,000 words.
 * @throws TypeError when `roots` is not an iterable of strings.
 * @example
 * createStemmer({ roots: ['vlog'] })('mengevlog'); // → 'vlog'
 */
export function createStemmer(options: StemmerOptions = {}): Stemmer {
  expectObject(options, 'options');
  const { roots = [] } = options;
  if (typeof roots === 'string' || typeof roots?.[Symbol.iterator] !== 'function') reject('options.roots', roots, 'an iterable of strings');
  const own = new Set([...roots].map((root) => expectText(root, 'each of options.roots').toLowerCase()));
  let likelihood: Likelihood | undefined;
  const stemKnown = remember((word) => {
    likelihood ??= own.size === 0 ? shippedLikelihood() : withRoots(shippedLikelihood(), own);
    return analyzeWith(likelihood, word).root;
  });
  return (word) => stemKnown(expectText(word, 'word'));
}

/**
 * Stems one Indonesian word: "memperbaikinya" → "baik", "anak-anak" → "anak", "ber-KTP" → "ktp".
 *
 * Every reading of the word as a root with affixes around it is weighed by how common root and affixes are in running
 * text, after the confix-stripping tradition (M. Adriani et al., "Stemming Indonesian", 2007) and with sastrawijs'
 * dictionary of roots.
 *
 * @param word One word, in any case.
 * @returns The root in lower case; the word itself, in lower case, where there is nothing to take off.
 * @throws TypeError when `word` is not a string.
 * @example
 * stem('mempertaruhkannya'); // → 'taruh'
 */
export const stem: Stemmer = createStemmer();

/** Whether a word has a root in the dictionary that running text has as well. */
export const isKnownWord = remember((word) => {
  const likelihood = shippedLikelihood();
  return (likelihood.ofRoot(analyzeWith(likelihood, word).root) ?? likelihood.rarest) > likelihood.rarest;
});

/** Whether the root of a word is two roots of the dictionary written as one: "tandatangan". */
export const isCompound: (word: string) => boolean = remember((word) => {
  const likelihood = shippedLikelihood();
  return Number.isFinite(likelihood.ofCompound(analyzeWith(likelihood, word).root));
});

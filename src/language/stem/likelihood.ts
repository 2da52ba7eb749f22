import data from '../data/morphology.json' with { type: 'json' };
import { ROOTS } from './roots.ts';
import { indexWords } from './word-index.ts';

/** Natural logarithms are stored as whole numbers of this part. */
export const SCALE = 10;
export const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
const EDGE = 26;
const SHORTEST_COMPOUND = 8;
const SHORTEST_COMPOUND_PART = 3;

/** What `data/morphology.json` holds; every number is a log probability times {@link SCALE}. */
export interface Morphology {
  /** Of affixes, by {@link formOf}; `rare` stands for all that were not seen. */
  forms: Record<string, number>;
  rareForm: number;
  /** Of roots seen in the training text, by their log probability; `rareRoot` is that of a dictionary root not seen. */
  roots: Record<string, string>;
  rareRoot: number;
  /** Of a letter after another in a root, 27 × 27 with the word's edge last. */
  letters: number[];
  unknownRoot: number;
}

export interface Likelihood {
  ofForm(form: number): number;
  /** Log probability of a root in the dictionary, or undefined. */
  ofRoot(root: string): number | undefined;
  /** Log probability of a root that no dictionary has, by its letters. */
  ofUnknown(root: string): number;
  /** Log probability of a root that the dictionary has, but running text has not. */
  rarest: number;
  /** Log probability of two roots written as one: "tandatangan". */
  ofCompound(root: string): number;
}

/**
 * Makes the likelihood of roots and affixes from a model's numbers.
 *
 * @param dictionary The roots, a blank between.
 */
export function makeLikelihood(model: Morphology, dictionary: string): Likelihood {
  const forms = new Map(Object.entries(model.forms).map(([form, value]) => [Number(form), value]));
  // What is found first counts, so roots that running text has come before the dictionary's.
  const groups = [...Object.entries(model.roots), [model.rareRoot, dictionary] as const].filter(([, words]) => words !== '');
  const index = indexWords(groups.map(([, words]) => words).join(' '));
  const values = groups.map(([value]) => Number(value));
  const ends = groups.map(() => 0);
  groups.forEach(([, words], i) => {
    ends[i] = (ends[i - 1] ?? 0) + words.length + 1;
  });
  const ofRoot = (root: string): number | undefined => {
    const place = index.find(root);
    if (place < 0) return undefined;
    let group = 0;
    while (place >= (ends[group] as number)) group++;
    return values[group];
  };
  return {
    ofForm: (form) => forms.get(form) ?? model.rareForm,
    ofRoot,
    rarest: model.rareRoot,
    ofUnknown(root) {
      let sum = model.unknownRoot;
      let previous = EDGE;
      for (let i = 0; i <= root.length; i++) {
        const letter = i === root.length ? EDGE : root.charCodeAt(i) - 97;
        sum += model.letters[previous * 27 + letter] as number;
        previous = letter;
      }
      return sum;
    },
    ofCompound(root) {
      let best = Number.NEGATIVE_INFINITY;
      if (root.length < SHORTEST_COMPOUND) return best;
      for (let i = SHORTEST_COMPOUND_PART; i <= root.length - SHORTEST_COMPOUND_PART; i++) {
        const first = ofRoot(root.slice(0, i));
        if (first === undefined) continue;
        const second = ofRoot(root.slice(i));
        if (second !== undefined) best = Math.max(best, first + second);
      }
      return best;
    },
  };
}

let likelihood: Likelihood | undefined;

/** The likelihood that the library ships, made when first needed. */
export function shippedLikelihood(): Likelihood {
  likelihood ??= makeLikelihood(data as Morphology, ROOTS);
  return likelihood;
}

import { ROOTS } from './roots.ts';

/** Tells whether a word is a root. */
export type IsRoot = (word: string) => boolean;

let known: Set<string> | undefined;

/** The roots of the dictionary, read when first needed. */
export function roots(): Set<string> {
  known ??= new Set(ROOTS.split(' '));
  return known;
}

/** Whether a word in lower case is in the dictionary. */
export const isRoot: IsRoot = (word) => roots().has(word);

import { Stemmer } from 'sastrawijs';

/** Tells whether a word is a root. */
export type IsRoot = (word: string) => boolean;

let sastrawi: Record<string, string> | undefined;

/** The roots that sastrawijs ships (Kateglo's list), read when first needed. */
export function roots(): Record<string, string> {
  sastrawi ??= new Stemmer().internalDictionary;
  return sastrawi;
}

/** Whether a word in lower case is in sastrawijs' dictionary. "constructor" is not: only its own entries count. */
export const isRoot: IsRoot = (word) => Object.hasOwn(roots(), word);

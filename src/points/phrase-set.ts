import { hasWhole, isInWord } from '../text.ts';

/** Phrases of a data file by their first words, in which few texts have any: quicker than an expression of them all, and than to compile it. */
type PhraseSet = ReadonlyMap<string, readonly string[]>;

/** Entries of a data file, "|" between, as a set; in lower case. */
export function phraseSet(entries: string): PhraseSet {
  const set = new Map<string, string[]>();
  for (const phrase of entries.split('|')) {
    const first = firstWord(phrase);
    set.set(first, [...(set.get(first) ?? []), phrase]);
  }
  return set;
}

/** "pembaca" of "pembaca, simak"; marks before it are passed over. */
const firstWord = (text: string): string => /[a-zß-ɏ\d-]+/.exec(text)?.[0] ?? '';

/** Whether a text in lower case, of which these are the words, has one of some phrases. */
export const hasPhrase = (set: PhraseSet, text: string, words: readonly string[]): boolean =>
  words.some((word) => set.get(word)?.some((phrase) => hasWhole(text, phrase)));

/** Whether a text in lower case opens with one of some phrases, perhaps behind a quotation mark. */
export function opensWithPhrase(set: PhraseSet, text: string): boolean {
  const at = /^["“]/.test(text) ? 1 : 0;
  return set.get(firstWord(text))?.some((phrase) => text.startsWith(phrase, at) && !isInWord(text[at + phrase.length])) ?? false;
}

import data from './data/word-classes.json' with { type: 'json' };

export type WordClass = keyof typeof data.classes;

/** The classes in the order of their bits. */
const WORD_CLASSES = Object.keys(data.classes) as WordClass[];

const BITS = new Map<string, number>();
WORD_CLASSES.forEach((name, index) => {
  for (const word of data.classes[name].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << index));
});

/** The classes of a word in lower case, a bit each; 0 for most words. */
export const classesOf = (word: string): number => BITS.get(word) ?? 0;

/** The bit of a class. */
export const classBit = (name: WordClass): number => 1 << WORD_CLASSES.indexOf(name);

import { isKnownWord } from './stem/stem.ts';

/** Whether a word, in lower case, names an act or matter and so begins no person's name: "perindustrian", "kelakuan". */
export const isNominal = (word: string): boolean => /^(?:pe|ke).+an$/.test(word) && isKnownWord(word);

import { isCompound, isKnownWord } from './stem/stem.ts';

/** Whether a word, in lower case, names an act or matter and so begins no person's name: "perindustrian", "ketenagakerjaan". */
export const isNominal = (word: string): boolean => /^(?:pe|ke).+an$/.test(word) && (isKnownWord(word) || isCompound(word));

import { rarityOf } from './rarity.ts';
import { analyzeWord } from './stem/analyze-word.ts';
import { remember } from './stem/stem.ts';

/** Rarer words of the dictionary are persons' names as often: "budi", "sari". */
const ORDINARY = 10;

/** Whether a word, in lower case, is so common, or derived from one that is, that hardly anybody is named by it: "pangan", "pengawas". */
export const isOrdinary = remember((word) => {
  const { root, suffix } = analyzeWord(word);
  // "Setiawan"
  return suffix !== 'wan' && rarityOf(root) < ORDINARY;
});

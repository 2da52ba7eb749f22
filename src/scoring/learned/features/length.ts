import { log } from '../../log.ts';
import { group } from './columns.ts';

const LONGEST = 60;

/** How long the sentence is, and how much of it is content. */
export const length = group(['words', 'logWords', 'relativeWords', 'contentShare'], (columns, { sentences, words, bounds }) => {
  const mean = words.reduce((sum, own) => sum + own, 0) / Math.max(1, sentences.length);
  for (let i = 0; i < sentences.length; i++) {
    const own = words[i] as number;
    columns.words[i] = Math.min(own, LONGEST);
    columns.logWords[i] = log(1 + own);
    columns.relativeWords[i] = own / mean;
    columns.contentShare[i] = ((bounds[i + 1] as number) - (bounds[i] as number)) / Math.max(1, own);
  }
});

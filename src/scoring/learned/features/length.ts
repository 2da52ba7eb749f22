import { log } from '../../log.ts';
import { group } from './columns.ts';

const LONGEST = 60;

/** How long the sentence is, and how much of it is content. */
export const length = group(['words', 'logWords', 'relativeWords', 'contentShare'], (columns, { sentences, words, bounds }) => {
  const { logWords, relativeWords, contentShare } = columns;
  const mean = words.reduce((sum, own) => sum + own, 0) / Math.max(1, sentences.length);
  for (let i = 0; i < sentences.length; i++) {
    const own = words[i] as number;
    columns.words[i] = Math.min(own, LONGEST);
    logWords[i] = log(1 + own);
    relativeWords[i] = own / mean;
    contentShare[i] = ((bounds[i + 1] as number) - (bounds[i] as number)) / Math.max(1, own);
  }
});

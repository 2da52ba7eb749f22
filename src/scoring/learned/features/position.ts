import { log } from '../../log.ts';
import { group } from './columns.ts';

const FURTHEST = 30;
const LONGEST_PARAGRAPH = 5;

/** Where the sentence stands. */
export const position = group(
  ['position', 'inversePosition', 'relativePosition', 'wordsBefore', 'shareBefore', 'last', 'inverseParagraph', 'placeInParagraph'],
  (columns, { sentences, words }) => {
    const count = sentences.length;
    const total = Math.max(
      1,
      words.reduce((sum, own) => sum + own, 0),
    );
    let before = 0;
    let paragraph = 0;
    let place = 0;
    for (let i = 0; i < count; i++) {
      const isNew = i > 0 && sentences[i]?.paragraph !== sentences[i - 1]?.paragraph;
      if (isNew) paragraph++;
      place = isNew ? 0 : i === 0 ? 0 : place + 1;
      columns.position[i] = Math.min(i, FURTHEST);
      columns.inversePosition[i] = 1 / (i + 1);
      columns.relativePosition[i] = count > 1 ? i / (count - 1) : 0;
      columns.wordsBefore[i] = log(1 + before);
      columns.shareBefore[i] = before / total;
      columns.last[i] = Number(i === count - 1);
      columns.inverseParagraph[i] = 1 / (paragraph + 1);
      columns.placeInParagraph[i] = Math.min(place, LONGEST_PARAGRAPH);
      before += words[i] as number;
    }
  },
);

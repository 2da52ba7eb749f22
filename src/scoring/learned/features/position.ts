import { log } from '../../log.ts';
import { group } from './columns.ts';

const FURTHEST = 30;
const LONGEST_PARAGRAPH = 5;

/** Where the sentence stands. */
export const position = group(
  ['position', 'inversePosition', 'relativePosition', 'wordsBefore', 'shareBefore', 'last', 'inverseParagraph', 'placeInParagraph'],
  (columns, { sentences, words }) => {
    const { position, inversePosition, relativePosition, wordsBefore, shareBefore, last, inverseParagraph, placeInParagraph } = columns;
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
      position[i] = Math.min(i, FURTHEST);
      inversePosition[i] = 1 / (i + 1);
      relativePosition[i] = count > 1 ? i / (count - 1) : 0;
      wordsBefore[i] = log(1 + before);
      shareBefore[i] = before / total;
      last[i] = Number(i === count - 1);
      inverseParagraph[i] = 1 / (paragraph + 1);
      placeInParagraph[i] = Math.min(place, LONGEST_PARAGRAPH);
      before += words[i] as number;
    }
  },
);

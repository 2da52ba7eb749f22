import { type Columns, group } from './columns.ts';

const SEEN = ['words', 'quoted', 'names', 'centrality', 'titleRecall'] as const;
const SEEN_OF_FIRST = [...SEEN, 'leans'] as const;
const FIRST = [1, 2, 3] as const;

/** What the sentences around are like, and the first three of the text: a weak opening makes room for others. */
export const neighbours = group(
  [
    ...SEEN.map((name) => `previous:${name}` as const),
    ...SEEN.map((name) => `next:${name}` as const),
    ...FIRST.flatMap((place) => SEEN_OF_FIRST.map((name) => `sentence${place}:${name}` as const)),
  ],
  (columns, { sentences }) => {
    const all = columns as Columns;
    const count = sentences.length;
    for (const name of SEEN) {
      const own = all[name] as Float64Array;
      all[`previous:${name}`]?.set(own.subarray(0, count - 1), 1);
      all[`next:${name}`]?.set(own.subarray(1), 0);
    }
    for (const place of FIRST) {
      if (place > count) continue;
      for (const name of SEEN_OF_FIRST) all[`sentence${place}:${name}`]?.fill((all[name] as Float64Array)[place - 1] as number);
    }
  },
);

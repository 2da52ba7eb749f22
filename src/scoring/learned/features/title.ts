import { group } from './columns.ts';

/** What the sentence shares with the title; all zero without one. */
export const title = group(
  ['titleRecall', 'titlePrecision', 'titleCosine', 'titleNew', 'titleBefore'],
  (columns, { sentences, titleTerms, vocabulary, rarity }, vectors) => {
    if (titleTerms.length === 0) return;
    const { titleRecall, titlePrecision, titleCosine, titleNew, titleBefore } = columns;
    const { bounds, term, value } = vectors;
    const inTitle = new Float64Array(vocabulary.length);
    let total = 0;
    let squares = 0;
    for (const t of titleTerms) {
      inTitle[t] = rarity[t] as number;
      total += rarity[t] as number;
      squares += (rarity[t] as number) ** 2;
    }
    const seen = new Uint8Array(vocabulary.length);
    let told = 0;
    for (let i = 0; i < sentences.length; i++) {
      let [shared, fresh, all, product] = [0, 0, 0, 0];
      for (let k = bounds[i] as number; k < (bounds[i + 1] as number); k++) {
        const t = term[k] as number;
        const weight = inTitle[t] as number;
        all += rarity[t] as number;
        shared += weight;
        product += weight * (value[k] as number);
        if (seen[t] === 0) fresh += weight;
        seen[t] = 1;
      }
      titleRecall[i] = shared / total;
      titlePrecision[i] = shared / Math.max(1, all);
      titleCosine[i] = product / Math.sqrt(squares);
      titleNew[i] = fresh / total;
      titleBefore[i] = told;
      told += fresh / total;
    }
  },
);

import { dot } from '../term-vectors.ts';
import { group } from './columns.ts';

/** How much of what the text is about the sentence holds. */
export const topic = group(
  [
    'meanFrequency',
    'coverage',
    'coverageRank',
    'centroid',
    'centrality',
    'centralityShare',
    'topical',
    'introduces',
    'recurringPairs',
    'newTerms',
    'returningTerms',
    'rarity',
  ],
  (columns, { sentences, terms, bounds, frequency, rarity }, vectors) => {
    const { meanFrequency, coverage, coverageRank, centroid, centrality, introduces, recurringPairs, newTerms, returningTerms } = columns;
    const count = sentences.length;
    const { term: entries, sum } = vectors;
    const rootOfTotal = Math.sqrt(Math.max(1, terms.length));
    const sumLength = Math.sqrt(sum.reduce((squares, value) => squares + value * value, 0)) || 1;
    const lastSentence = new Int32Array(frequency.length);
    for (let i = 0; i < count; i++)
      for (let k = vectors.bounds[i] as number; k < (vectors.bounds[i + 1] as number); k++) lastSentence[entries[k] as number] = i;
    // A term is topical as it is rare elsewhere and returns here.
    const topical = rarity.map((own, t) => ((frequency[t] as number) - 1) * own);
    const topicalTotal = topical.reduce((a, b) => a + b, 0) || 1;
    const pairs = countPairs(terms, bounds, frequency.length);
    const seen = new Uint8Array(frequency.length);
    for (let i = 0; i < count; i++) {
      const [first, end] = [vectors.bounds[i] as number, vectors.bounds[i + 1] as number];
      const distinct = Math.max(1, end - first);
      let [times, rare, topicalHere, introduced, fresh, returning] = [0, 0, 0, 0, 0, 0];
      for (let k = first; k < end; k++) {
        const t = entries[k] as number;
        times += frequency[t] as number;
        rare += rarity[t] as number;
        topicalHere += topical[t] as number;
        if (seen[t] === 0) {
          fresh++;
          introduced += topical[t] as number;
          seen[t] = 1;
        }
        if ((lastSentence[t] as number) > i) returning++;
      }
      const withAll = dot(vectors, i, sum);
      meanFrequency[i] = times / distinct / rootOfTotal;
      coverage[i] = times / Math.max(1, terms.length);
      centroid[i] = withAll / sumLength;
      centrality[i] = (withAll - Number(end > first)) / Math.max(1, count - 1);
      columns.topical[i] = topicalHere / topicalTotal;
      introduces[i] = introduced / topicalTotal;
      newTerms[i] = fresh / distinct;
      returningTerms[i] = returning / distinct;
      columns.rarity[i] = rare / distinct;
      let recurring = 0;
      const [from, to] = [bounds[i] as number, bounds[i + 1] as number];
      for (let k = from + 1; k < to; k++) if ((pairs.get((terms[k - 1] as number) * frequency.length + (terms[k] as number)) as number) > 1) recurring++;
      recurringPairs[i] = recurring / Math.max(1, to - from);
    }
    const highest = centrality.reduce((a, b) => Math.max(a, b), 0);
    if (highest > 0) columns.centralityShare.set(centrality.map((value) => value / highest));
    Array.from(coverage.keys())
      .sort((a, b) => (coverage[b] as number) - (coverage[a] as number) || a - b)
      .forEach((i, rank) => {
        coverageRank[i] = 1 / (rank + 1);
      });
  },
);

/** In how many places two terms stand side by side. */
function countPairs(terms: Int32Array, bounds: Uint32Array, vocabulary: number): Map<number, number> {
  const pairs = new Map<number, number>();
  for (let i = 0; i + 1 < bounds.length; i++) {
    for (let k = (bounds[i] as number) + 1; k < (bounds[i + 1] as number); k++) {
      const pair = (terms[k - 1] as number) * vocabulary + (terms[k] as number);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

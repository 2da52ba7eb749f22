import type { Document } from '../language/document.ts';

/** Neighbours of every sentence with the weights of the edges; edges of i are `bounds[i]` to `bounds[i + 1]`. */
export interface Graph {
  bounds: Uint32Array;
  target: Uint32Array;
  weight: Float64Array;
}

/**
 * A sentence is compared with this many on either side. Articles are shorter, so this only keeps long texts from
 * growing quadratically: there a sentence's centrality is that in its surroundings.
 */
const REACH = 60;

/** Connects every two sentences within {@link REACH} whose similarity is not zero, and each with itself where `own` is not. */
export function connect({ sentences }: Document, similarity: (a: number, b: number) => number, own = 0): Graph {
  const count = sentences.length;
  const edges: [number, number][][] = Array.from({ length: count }, () => []);
  for (let a = 0; a < count; a++) {
    if (own > 0) edges[a]?.push([a, own]);
    for (let b = a + 1; b < Math.min(count, a + REACH + 1); b++) {
      const weight = similarity(a, b);
      if (weight <= 0) continue;
      edges[a]?.push([b, weight]);
      edges[b]?.push([a, weight]);
    }
  }
  const bounds = new Uint32Array(count + 1);
  edges.forEach((list, i) => {
    bounds[i + 1] = (bounds[i] as number) + list.length;
  });
  const flat = edges.flat();
  return { bounds, target: Uint32Array.from(flat, ([target]) => target), weight: Float64Array.from(flat, ([, weight]) => weight) };
}

const DAMPING = 0.85;
const TOLERANCE = 1e-6;
const MOST_ROUNDS = 100;

/**
 * Weighted PageRank of an undirected graph by the power method: rank(i) = (1 − d)/n + d Σⱼ wⱼᵢ / Σₖ wⱼₖ · rank(j). What
 * unconnected nodes would pass on is shared by all, so that ranks add up to 1.
 */
export function pageRank({ bounds, target, weight }: Graph): Float64Array {
  const count = bounds.length - 1;
  const total = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    for (let e = bounds[i] as number; e < (bounds[i + 1] as number); e++) total[i] = (total[i] as number) + (weight[e] as number);
  }
  let rank = new Float64Array(count).fill(1 / count);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let loose = 0;
    for (let i = 0; i < count; i++) if (total[i] === 0) loose += rank[i] as number;
    const next = new Float64Array(count).fill((1 - DAMPING) / count + (DAMPING * loose) / count);
    for (let i = 0; i < count; i++) {
      if (total[i] === 0) continue;
      const share = (DAMPING * (rank[i] as number)) / (total[i] as number);
      for (let e = bounds[i] as number; e < (bounds[i + 1] as number); e++) {
        const to = target[e] as number;
        next[to] = (next[to] as number) + share * (weight[e] as number);
      }
    }
    const change = next.reduce((sum, value, i) => sum + Math.abs(value - (rank[i] as number)), 0);
    rank = next;
    if (change < TOLERANCE) break;
  }
  return rank;
}

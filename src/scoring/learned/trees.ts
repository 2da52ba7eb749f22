import data from './data/ranker.json' with { type: 'json' };

/** Complete binary trees of one depth, their nodes one after the other: node k of a tree has the children 2k + 1 and 2k + 2. */
export interface Trees {
  /** What the trees add to. */
  base: number;
  depth: number;
  count: number;
  /** Feature of each inner node. */
  feature: Uint8Array;
  /** A value above this goes right. */
  cut: Float64Array;
  /** What each leaf adds. */
  leaf: Float64Array;
}

/** Marks a node without a split: everything goes left. */
const NO_SPLIT = 255;

function toBytes(base64: string): Uint8Array {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

function unpack(): Trees {
  const cuts = Object.values(data.features as Record<string, string>).map((own) => own.split(' ').map(Number));
  const nodes = toBytes(data.nodes);
  const bytes = toBytes(data.leaves);
  const leaves = new DataView(bytes.buffer);
  const feature = new Uint8Array(nodes.length / 2);
  const cut = new Float64Array(feature.length).fill(Number.POSITIVE_INFINITY);
  for (let node = 0; node < feature.length; node++) {
    const own = nodes[2 * node] as number;
    if (own === NO_SPLIT) continue;
    feature[node] = own;
    cut[node] = cuts[own]?.[nodes[2 * node + 1] as number] ?? Number.POSITIVE_INFINITY;
  }
  const leaf = new Float64Array(bytes.length / 2);
  for (let i = 0; i < leaf.length; i++) leaf[i] = leaves.getInt16(2 * i, true) / data.leafScale;
  return { base: data.base, depth: data.depth, count: feature.length / (2 ** data.depth - 1), feature, cut, leaf };
}

let trees: Trees | undefined;

/** The trees of `data/ranker.json`, unpacked when first needed. */
export function shippedTrees(): Trees {
  trees ??= unpack();
  return trees;
}

/**
 * Adds up what the trees say of each sentence.
 *
 * @param table The features of the sentences, row after row.
 * @param width Features a row.
 */
export function predict({ base, depth, count, feature, cut, leaf }: Trees, table: Float64Array, width: number): Float64Array {
  const inner = 2 ** depth - 1;
  const sums = new Float64Array(table.length / width).fill(base);
  // One tree after the other for all sentences: its nodes stay in the processor's nearest cache.
  for (let tree = 0; tree < count; tree++) {
    const first = tree * inner;
    const leaves = tree * (inner + 1) - inner;
    for (let i = 0, row = 0; i < sums.length; i++, row += width) {
      let node = 0;
      while (node < inner) node = 2 * node + ((table[row + (feature[first + node] as number)] as number) > (cut[first + node] as number) ? 2 : 1);
      sums[i] = (sums[i] as number) + (leaf[leaves + node] as number);
    }
  }
  return sums;
}

/**
 * Divides a prediction among the features (A. Saabas, "Interpreting random forests", 2014): a node stands for the mean of
 * its leaves, and each step down a tree belongs to the feature that it asks for.
 *
 * @returns What the trees say before they know anything, and a contribution a feature; together they are the prediction.
 */
export function divide({ base, depth, count, feature, cut, leaf }: Trees, values: Float64Array): { before: number; contributions: Float64Array } {
  const inner = 2 ** depth - 1;
  const contributions = new Float64Array(values.length);
  const mean = new Float64Array(2 * inner + 1);
  let before = base;
  for (let tree = 0; tree < count; tree++) {
    const first = tree * inner;
    mean.set(leaf.subarray(tree * (inner + 1), (tree + 1) * (inner + 1)), inner);
    for (let node = inner - 1; node >= 0; node--) {
      const [left, right] = [mean[2 * node + 1] as number, mean[2 * node + 2] as number];
      mean[node] = cut[first + node] === Number.POSITIVE_INFINITY ? left : (left + right) / 2;
    }
    before += mean[0] as number;
    let node = 0;
    while (node < inner) {
      const at = first + node;
      const own = feature[at] as number;
      const child = 2 * node + ((values[own] as number) > (cut[at] as number) ? 2 : 1);
      contributions[own] = (contributions[own] as number) + (mean[child] as number) - (mean[node] as number);
      node = child;
    }
  }
  return { before, contributions };
}

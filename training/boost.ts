/**
 * Gradient boosting of oblivious regression trees for squared error (J. Friedman, "Greedy Function Approximation: A
 * Gradient Boosting Machine", 2001; L. Prokhorenkova et al., "CatBoost", 2018) on histograms: columns are cut into few
 * bins, and a split is looked for between bins only.
 */

/** A tree whose nodes of one level all ask the same question: `depth` questions, and a leaf for each row of answers. */
export interface Tree {
  /** Column of each question. */
  column: Uint8Array;
  /** Rows whose bin is above this answer 1; the answer to question d is bit d of the leaf's number. */
  bin: Uint8Array;
  /** What each leaf adds. */
  leaf: Float64Array;
}

export interface BoostOptions {
  depth: number;
  rounds: number;
  /** How much of each tree counts. */
  rate: number;
  /** Shares of rows and columns that a tree sees. */
  rowShare: number;
  columnShare: number;
  /** A node with fewer rows on either side of a split does not count for it. */
  fewestRows: number;
  /** Shrinks leaves of few rows. */
  ridge: number;
  random: () => number;
}

const MOST_BINS = 64;

/** Cuts a column where its values divide into parts of equal size; a value's bin is the number of cuts below it. */
export function findCuts(values: Float64Array): number[] {
  const sorted = Float64Array.from(values).sort();
  const cuts: number[] = [];
  for (let part = 1; part < MOST_BINS; part++) {
    const at = Math.floor((part * sorted.length) / MOST_BINS);
    const [below, above] = [sorted[at - 1] as number, sorted[at] as number];
    // Short numbers keep the model file small.
    const cut = Number(((below + above) / 2).toPrecision(4));
    if (cut > (cuts.at(-1) ?? Number.NEGATIVE_INFINITY) && cut >= (sorted[0] as number) && cut < (sorted.at(-1) as number)) cuts.push(cut);
  }
  return cuts;
}

/** The bin of each value. */
export const toBins = (values: Float64Array, cuts: readonly number[]): Uint8Array =>
  Uint8Array.from(values, (value) => {
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > (cuts[middle] as number)) low = middle + 1;
      else high = middle;
    }
    return low;
  });

/** Grows trees one after the other, each on what those before left unexplained. Calls `onRound` after each. */
export function boost(
  columns: readonly Uint8Array[],
  target: Float64Array,
  options: BoostOptions,
  onRound?: (tree: Tree, round: number) => void,
): { base: number; trees: Tree[] } {
  const base = target.reduce((sum, value) => sum + value, 0) / target.length;
  const residual = target.map((value) => value - base);
  const trees: Tree[] = [];
  for (let round = 0; round < options.rounds; round++) {
    const tree = growTree(columns, residual, options);
    for (let row = 0; row < residual.length; row++) residual[row] = (residual[row] as number) - predictRow(tree, columns, row);
    trees.push(tree);
    onRound?.(tree, round);
  }
  return { base, trees };
}

export function predictRow({ column, bin, leaf }: Tree, columns: readonly Uint8Array[], row: number): number {
  let node = 0;
  for (let level = 0; level < column.length; level++) {
    if (((columns[column[level] as number] as Uint8Array)[row] as number) > (bin[level] as number)) node |= 1 << level;
  }
  return leaf[node] as number;
}

function growTree(columns: readonly Uint8Array[], residual: Float64Array, options: BoostOptions): Tree {
  const { depth, random, rate, ridge } = options;
  const tree: Tree = { column: new Uint8Array(depth), bin: new Uint8Array(depth), leaf: new Float64Array(2 ** depth) };
  const rows = Uint32Array.from(residual.keys()).filter(() => random() < options.rowShare);
  const used = [...columns.keys()].filter(() => random() < options.columnShare);
  const values = Float64Array.from(rows, (row) => residual[row] as number);
  const node = new Uint8Array(rows.length);
  for (let level = 0; level < depth; level++) {
    const { column, bin } = findSplit(used, columns, rows, values, node, 2 ** level, options);
    tree.column[level] = column;
    tree.bin[level] = bin;
    const bins = columns[column] as Uint8Array;
    for (let k = 0; k < rows.length; k++) if ((bins[rows[k] as number] as number) > bin) node[k] = (node[k] as number) | (1 << level);
  }
  const count = new Uint32Array(2 ** depth);
  for (let k = 0; k < rows.length; k++) {
    const own = node[k] as number;
    tree.leaf[own] = (tree.leaf[own] as number) + (values[k] as number);
    count[own] = (count[own] as number) + 1;
  }
  tree.leaf.forEach((sum, own) => {
    tree.leaf[own] = count[own] === 0 ? 0 : (rate * sum) / ((count[own] as number) + ridge);
  });
  return tree;
}

/** The column and bin that explain most when every node is split there. */
function findSplit(
  used: readonly number[],
  columns: readonly Uint8Array[],
  rows: Uint32Array,
  values: Float64Array,
  node: Uint8Array,
  nodes: number,
  { fewestRows, ridge }: BoostOptions,
): { column: number; bin: number } {
  const worth = (sum: number, count: number): number => (sum * sum) / (count + ridge);
  const sums = new Float64Array(nodes * MOST_BINS);
  const counts = new Uint32Array(nodes * MOST_BINS);
  const gains = new Float64Array(MOST_BINS);
  let found = { column: used[0] as number, bin: MOST_BINS };
  let best = 0;
  for (const column of used) {
    sums.fill(0);
    counts.fill(0);
    gains.fill(0);
    const bins = columns[column] as Uint8Array;
    for (let k = 0; k < rows.length; k++) {
      const at = (node[k] as number) * MOST_BINS + (bins[rows[k] as number] as number);
      sums[at] = (sums[at] as number) + (values[k] as number);
      counts[at] = (counts[at] as number) + 1;
    }
    for (let first = 0; first < sums.length; first += MOST_BINS) {
      const own = sums.subarray(first, first + MOST_BINS);
      const ownCounts = counts.subarray(first, first + MOST_BINS);
      const sum = own.reduce((a, b) => a + b, 0);
      const count = ownCounts.reduce((a, b) => a + b, 0);
      let [left, leftCount] = [0, 0];
      for (let bin = 0; bin < MOST_BINS - 1; bin++) {
        left += own[bin] as number;
        leftCount += ownCounts[bin] as number;
        if (leftCount < fewestRows || count - leftCount < fewestRows) continue;
        gains[bin] = (gains[bin] as number) + worth(left, leftCount) + worth(sum - left, count - leftCount) - worth(sum, count);
      }
    }
    gains.forEach((gain, bin) => {
      if (gain <= best) return;
      best = gain;
      found = { column, bin };
    });
  }
  return found;
}

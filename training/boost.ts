/**
 * Gradient boosting of regression trees for squared error (J. Friedman, "Greedy Function Approximation: A Gradient
 * Boosting Machine", 2001) on histograms: columns are cut into few bins, and a split is looked for between bins only.
 */

/** A complete binary tree of fixed depth, level by level: node k has the children 2k + 1 and 2k + 2. */
export interface Tree {
  /** Column of each inner node; -1 where it does not split and everything goes left. */
  column: Int16Array;
  /** Rows whose bin is at most this go left. */
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
  while (node < column.length) {
    const split = column[node] as number;
    const goesRight = split >= 0 && ((columns[split] as Uint8Array)[row] as number) > (bin[node] as number);
    node = 2 * node + (goesRight ? 2 : 1);
  }
  return leaf[node - column.length] as number;
}

interface Node {
  rows: Uint32Array;
  sum: number;
  histograms: Map<number, Histogram>;
}

interface Histogram {
  sum: Float64Array;
  count: Uint32Array;
}

function growTree(columns: readonly Uint8Array[], residual: Float64Array, options: BoostOptions): Tree {
  const { depth, random, rate, ridge } = options;
  const inner = 2 ** depth - 1;
  const tree: Tree = { column: new Int16Array(inner).fill(-1), bin: new Uint8Array(inner), leaf: new Float64Array(inner + 1) };
  const sampled = Uint32Array.from(residual.keys()).filter(() => random() < options.rowShare);
  const used = [...columns.keys()].filter(() => random() < options.columnShare);
  let level: Node[] = [makeNode(sampled, columns, used, residual)];
  for (let d = 0; d < depth; d++) {
    level = level.flatMap((node, place) => {
      const split = findSplit(node, options);
      if (!split) return [node, { rows: new Uint32Array(0), sum: 0, histograms: new Map() }];
      const at = 2 ** d - 1 + place;
      tree.column[at] = split.column;
      tree.bin[at] = split.bin;
      const bins = columns[split.column] as Uint8Array;
      const left = node.rows.filter((row) => (bins[row] as number) <= split.bin);
      const right = node.rows.filter((row) => (bins[row] as number) > split.bin);
      if (d === depth - 1) return [left, right].map((rows) => ({ rows, sum: sumOf(rows, residual), histograms: new Map() }));
      // The larger child is what the smaller leaves of the parent.
      const isLeftSmall = left.length < right.length;
      const small = makeNode(isLeftSmall ? left : right, columns, used, residual);
      const large = subtract(node, small, isLeftSmall ? right : left);
      return isLeftSmall ? [small, large] : [large, small];
    });
  }
  level.forEach(({ rows, sum }, place) => {
    tree.leaf[place] = rows.length > 0 ? (rate * sum) / (rows.length + ridge) : 0;
  });
  return tree;
}

const sumOf = (rows: Uint32Array, residual: Float64Array): number => rows.reduce((sum, row) => sum + (residual[row] as number), 0);

function makeNode(rows: Uint32Array, columns: readonly Uint8Array[], used: readonly number[], residual: Float64Array): Node {
  const histograms = new Map<number, Histogram>();
  for (const column of used) {
    const bins = columns[column] as Uint8Array;
    const histogram = { sum: new Float64Array(MOST_BINS), count: new Uint32Array(MOST_BINS) };
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i] as number;
      const bin = bins[row] as number;
      histogram.sum[bin] = (histogram.sum[bin] as number) + (residual[row] as number);
      histogram.count[bin] = (histogram.count[bin] as number) + 1;
    }
    histograms.set(column, histogram);
  }
  return { rows, sum: sumOf(rows, residual), histograms };
}

function subtract(parent: Node, child: Node, rows: Uint32Array): Node {
  const histograms = new Map<number, Histogram>();
  for (const [column, { sum, count }] of parent.histograms) {
    const other = child.histograms.get(column) as Histogram;
    histograms.set(column, {
      sum: sum.map((value, bin) => value - (other.sum[bin] as number)),
      count: count.map((value, bin) => value - (other.count[bin] as number)),
    });
  }
  return { rows, sum: parent.sum - child.sum, histograms };
}

function findSplit(node: Node, { fewestRows, ridge }: BoostOptions): { column: number; bin: number } | undefined {
  const all = node.rows.length;
  const worth = (sum: number, count: number): number => (sum * sum) / (count + ridge);
  let best = worth(node.sum, all) + 1e-9;
  let found: { column: number; bin: number } | undefined;
  for (const [column, histogram] of node.histograms) {
    let [sum, count] = [0, 0];
    for (let bin = 0; bin < MOST_BINS - 1; bin++) {
      sum += histogram.sum[bin] as number;
      count += histogram.count[bin] as number;
      if (count < fewestRows) continue;
      if (all - count < fewestRows) break;
      const gain = worth(sum, count) + worth(node.sum - sum, all - count);
      if (gain > best) {
        best = gain;
        found = { column, bin };
      }
    }
  }
  return found;
}

import { describe, expect, test } from 'vitest';
import { boost, findCuts, predictRow, toBins } from '../../training/boost.ts';
import { makeRandom } from '../../training/random.ts';

const OPTIONS = { depth: 2, rounds: 40, rate: 0.3, rowShare: 1, columnShare: 1, fewestRows: 5, ridge: 0 };
const ROWS = 400;
/** Two columns of chance, and a target that both decide together. */
const random = makeRandom(7);
const values = [0, 1].map(() => Float64Array.from({ length: ROWS }, random));
const target = Float64Array.from({ length: ROWS }, (_, row) => Number((values[0]?.[row] as number) > 0.5) + 2 * Number((values[1]?.[row] as number) > 0.3));
const columns = values.map((own) => toBins(own, findCuts(own)));

describe('boosted trees', () => {
  const { base, trees } = boost(columns, target, { ...OPTIONS, random: makeRandom(1) });
  const predict = (row: number): number => trees.reduce((sum, tree) => sum + predictRow(tree, columns, row), base);

  test('learn what two columns decide together', () => {
    const errors = Array.from(target, (value, row) => Math.abs(value - predict(row)));
    expect(Math.max(...errors)).toBeLessThan(1.1);
    expect(errors.reduce((sum, error) => sum + error, 0) / ROWS).toBeLessThan(0.05);
  });

  test('ask one question a level', () => {
    for (const { column, bin, leaf } of trees) expect([column.length, bin.length, leaf.length]).toEqual([2, 2, 4]);
  });

  test('are the same from the same seed', () => {
    expect(boost(columns, target, { ...OPTIONS, random: makeRandom(1) })).toEqual({ base, trees });
  });

  test('of a target without difference add nothing', () => {
    const flat = boost(columns, new Float64Array(ROWS).fill(0.25), { ...OPTIONS, rounds: 3, random: makeRandom(1) });
    expect(flat.base).toBe(0.25);
    for (const { leaf } of flat.trees) expect([...leaf].every((value) => Math.abs(value) < 1e-12)).toBe(true);
  });
});

describe('cuts', () => {
  test('divide values into parts of equal size', () => {
    const cuts = findCuts(Float64Array.from({ length: 640 }, (_, i) => i));
    const sizes = new Map<number, number>();
    for (const bin of toBins(
      Float64Array.from({ length: 640 }, (_, i) => i),
      cuts,
    ))
      sizes.set(bin, (sizes.get(bin) ?? 0) + 1);
    expect(Math.max(...sizes.values())).toBeLessThanOrEqual(12);
    expect(sizes.size).toBe(64);
  });

  test('are none where all values are one', () => {
    expect(findCuts(new Float64Array(100).fill(3))).toEqual([]);
  });
});

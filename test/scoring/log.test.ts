import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log } from '../../src/scoring/log.ts';

test('is the natural logarithm', () => {
  fc.assert(
    fc.property(fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }), (x) => {
      expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(Math.log(x))));
    }),
    { numRuns: 500 },
  );
});

test('is exact where the logarithm is', () => {
  expect(log(1)).toBe(0);
  expect(log(2)).toBe(Math.LN2);
  expect(log(1024)).toBe(10 * Math.LN2);
});

test('has the limits of the logarithm', () => {
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(log(Number.NaN)).toBeNaN();
});

test('grows with its argument', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), (n) => {
      expect(log(n + 1)).toBeGreaterThan(log(n));
    }),
  );
});

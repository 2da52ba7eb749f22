import { expect, test } from 'vitest';
import { lead } from '../../src/scoring/lead.ts';
import { makeDocument } from '../make-document.ts';

test('gives the first of four sentences 1 and the last a quarter', () => {
  expect(Array.from(lead(makeDocument(['panen', 'gudang', 'jalan', 'pasar'])))).toEqual([1, 0.75, 0.5, 0.25]);
});

test('looks at nothing but position', () => {
  expect(lead(makeDocument(['panen panen', 'gudang']))).toEqual(lead(makeDocument(['jalan', 'pasar kota desa'])));
});

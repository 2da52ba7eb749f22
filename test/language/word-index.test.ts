import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexWords } from '../../src/language/stem/word-index.ts';

test('finds a word where it stands first', () => {
  const index = indexWords('makan minum tidur makan');
  expect(['makan', 'minum', 'tidur'].map(index.find)).toEqual([0, 6, 12]);
});

test('finds no part of a word, no two words, and nothing in an empty text', () => {
  const index = indexWords('makan minum');
  for (const word of ['mak', 'akan', 'makanan', 'makan minum', '', ' ', 'constructor']) expect(index.find(word)).toBe(-1);
  expect(indexWords('').find('makan')).toBe(-1);
});

test('knows the words of any list, and no others', () => {
  const word = fc.stringMatching(/^[a-z]{1,4}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 60 }), fc.array(word, { maxLength: 60 }), (known, others) => {
      const index = indexWords(known.join(' '));
      for (const own of known) expect(index.find(own)).toBeGreaterThanOrEqual(0);
      for (const other of others) expect(index.find(other) >= 0).toBe(known.includes(other));
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasPhrase, opensWithPhrase, phraseSet } from '../../src/points/phrase-set.ts';

const set = phraseSet('kunci jawaban|artikel ini|pembaca,|berikut|berikut ini');
const has = (text: string): boolean => hasPhrase(set, text, text.split(/[ ,.]+/));

test.each(['ini kunci jawaban level 2.', 'artikel ini', 'simak berikut ini:'])('%j has a phrase', (text) => {
  expect(has(text)).toBe(true);
});

test.each(['kunci jawabannya', 'subartikel ini', 'berikutnya', 'jawaban kunci', ''])('%j has none', (text) => {
  expect(has(text)).toBe(false);
});

test.each([
  ['berikut harga beras', true],
  ['“berikut ini harga beras', true],
  ['pembaca, simak', true],
  ['pembaca setia', false],
  ['berikutnya', false],
  ['harga berikut', false],
  ['', false],
])('%j opens with a phrase: %s', (text, expected) => {
  expect(opensWithPhrase(set, text)).toBe(expected);
});

test('an expression of all phrases finds the same', () => {
  const part = fc.constantFrom('kunci jawaban', 'kunci', 'jawaban', 'artikel ini', 'berikut', 'ini', 'nya', ' ', ', ', '7', 'é', '"');
  const expression = /(?<![a-zß-ɏ\d])(?:kunci jawaban|artikel ini|pembaca,|berikut ini|berikut)(?![a-zß-ɏ\d])/;
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(hasPhrase(set, text, text.match(/[a-zß-ɏ\d]+/g) ?? [])).toBe(expression.test(text));
    }),
  );
});

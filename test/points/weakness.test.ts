import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { makeSigns, makeWeakness, SIGNS } from '../../src/points/weakness.ts';

const engine = createEngine();
const documentOf = (text: string) => analyze(readArticle(text), engine);
const weaknessOf = (sentence: string): number => makeWeakness(documentOf(sentence))(0, undefined, false);
/** A sign of the second of two sentences. */
const signOf = (name: (typeof SIGNS)[number], second: string): number | undefined =>
  makeSigns(documentOf(`Ratna membuka pasar di Demak. ${second}`))(1, undefined, false)[SIGNS.indexOf(name)];

test.each([
  ['a hope', 'Kami berharap semuanya berjalan dengan baik.', 'Polisi menangkap tiga pencuri beras di terminal Demak.'],
  ['a mood', 'Suasana terlihat sangat meriah dan penuh semangat.', 'Panitia menjual 4.000 karcis seharga Rp50.000 di gerbang.'],
  ['praise', 'Penampilan tim ini memang selalu luar biasa.', 'Tim itu mencetak dua gol pada menit ke-80.'],
])('%s is weaker than a fact', (_, weak, strong) => {
  expect(weaknessOf(weak)).toBeGreaterThan(weaknessOf(strong));
});

test('what an editor would surely print is not weak at all', () => {
  expect(weaknessOf('Polisi menangkap tiga pencuri beras bersenjata di terminal Demak, Senin (3/2/2025), dan menyita uang Rp40 juta.')).toBe(0);
});

test('names say nothing, whatever they look like', () => {
  expect(weaknessOf('Petugas menjemput Semoga Wulandari di terminal Demak.')).toBe(weaknessOf('Petugas menjemput Sungkono Wulandari di terminal Demak.'));
});

test('knows numbers, sums of money, sentences without an end and what is new', () => {
  expect(signOf('number', 'Pasar itu punya 40 kios.')).toBe(1);
  expect(signOf('number', 'Pasar itu punya kios.')).toBe(0);
  expect(signOf('currency', 'Pasar itu menelan Rp4 miliar.')).toBe(1);
  expect(signOf('unfinished', 'Pasar itu punya kios')).toBe(1);
  expect(signOf('unfinished', 'Pasar itu punya kios.')).toBe(0);
  expect(signOf('fresh', 'Ratna membuka pasar di Demak.')).toBe(0);
  expect(signOf('fresh', 'Hujan turun sejak pagi.')).toBe(1);
});

test('is a share, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const document = documentOf(text);
      const weakness = makeWeakness(document);
      document.sentences.forEach((_, i) => {
        expect(weakness(i, 'little', true)).toBeGreaterThanOrEqual(0);
        expect(weakness(i, undefined, false)).toBeLessThanOrEqual(1);
      });
    }),
  );
});

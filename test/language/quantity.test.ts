import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { areSame, type Quantity, quantitiesOf } from '../../src/language/quantity.ts';

const engine = createEngine();
const quantities = (sentence: string): Quantity[] => quantitiesOf(analyze(readArticle(sentence), engine), 0);

describe('the quantities of a sentence', () => {
  test.each([
    ['Ekspor mencapai 192.501 unit mobil.', [{ unit: 'count', value: 192_501, isRounded: false }]],
    [
      'Nilainya Rp 2,37 triliun atau naik 14 persen.',
      [
        { unit: 'count', value: 2.37e12, isRounded: true },
        { unit: 'percent', value: 14, isRounded: false },
      ],
    ],
    ['Harga naik 2,5 persen.', [{ unit: 'percent', value: 2.5, isRounded: false }]],
    ['Nilainya Rp2,37 triliun tahun ini.', [{ unit: 'count', value: 2.37e12, isRounded: true }]],
    ['Cicilan sebesar Rp 1.319.488 per bulan.', [{ unit: 'count', value: 1_319_488, isRounded: false }]],
    ['Bina Samudra menang 6-0 atas Garda Kapuas.', [{ unit: 'score', value: 6, isRounded: false }]],
    ['Sebanyak 40 kios terbakar pada 2025.', []],
    ['Api padam pukul 19.09 WIB, Senin (9/6/2025).', []],
    ['Pasar itu ramai sejak pagi.', []],
  ])('%j', (sentence, expected) => {
    expect(quantities(sentence)).toEqual(expected);
  });

  test.each([
    ['1,3 juta', '1.323.459', true],
    ['1,3 juta', '1,3 juta', true],
    ['8,796 triliun', '8.796 miliar', true],
    ['1,3 juta', '1,4 juta', false],
    ['1,3 juta', '1.400.000', false],
    ['1.323.459', '1.323.460', false],
    ['20 persen', '20%', true],
    ['5.000 persen', '5.000', false],
    ['3-1', '3-1', true],
    ['3-1', '1-3', false],
    ['3-1', '3-11', false],
    ['52,9 juta', '29,9 juta', false],
  ])('of %s and %s are the same: %s', (a, b, expected) => {
    const [first, second] = [a, b].map((number) => quantities(`Nilainya mencapai ${number} tahun ini.`)[0] as Quantity) as [Quantity, Quantity];
    expect(areSame(first, second)).toBe(expected);
    expect(areSame(second, first)).toBe(expected);
  });
});

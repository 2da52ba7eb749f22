import { describe, expect, it } from 'vitest';
import { isBulleted, readListMark, withoutListMark } from '../../src/article/list-mark.ts';

describe('readListMark', () => {
  it.each([
    ['1. Kunyit', 1],
    ['12) Kunyit', 12],
    ['(3) kunyit', 3],
    ['1.Kunyit', 1],
    ['2)buka laman itu', 2],
    ['4. 50 gram gula', 4],
    ['5. “Kami siap,” katanya.', 5],
    ['• Kunyit', 0],
    ['●Kunyit', 0],
    ['- menyiapkan berkas', 0],
    ['-Kunyit', 0],
    ['* Kunyit', 0],
    ['a. Kunyit', 0],
    ['(iv) Kunyit', 0],
  ])('reads the mark of %j', (text, number) => {
    expect(readListMark(text)?.number).toBe(number);
  });

  it.each([
    '1.500 warga mengungsi',
    '1. 500 warga mengungsi',
    'a. n. Budi Santoso',
    '12.30 WIB',
    '-5 derajat',
    '*Demak* dilanda banjir',
    'S. Wulandari',
    'Kunyit',
    '2024. Kunyit',
    '',
  ])('finds none before %j', (text) => {
    expect(readListMark(text)).toBeUndefined();
  });
});

describe('withoutListMark', () => {
  it.each([
    ['1. Kunyit', 'Kunyit'],
    ['•  Kunyit', 'Kunyit'],
    ['1.Kunyit', 'Kunyit'],
    ['1.500 warga', '1.500 warga'],
  ])('takes the mark off %j', (text, rest) => {
    expect(withoutListMark(text)).toBe(rest);
  });
});

it('tells bullets from numbers', () => {
  expect(['• Kunyit', '– Kunyit', '1. Kunyit', 'a. Kunyit'].map(isBulleted)).toEqual([true, true, false, false]);
});

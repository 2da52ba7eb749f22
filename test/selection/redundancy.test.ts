import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences, summarize } from '../../src/index.ts';
import { makeTold } from '../../src/selection/redundancy.ts';
import { wordsOf } from '../../src/text.ts';
import { ARTICLES } from '../articles.ts';
import { makeDocument } from '../make-document.ts';

/** Whether the second sentence repeats the first; words decide, unless terms are given. */
function repeats(redundancy: number, told: string, text: string, terms = [[0], [1]], isQuote = false): boolean {
  const bounds = Uint32Array.from([0, terms[0]?.length ?? 0, terms.flat().length]);
  const memory = makeTold(
    { ...makeDocument(['_', '_']), terms: Int32Array.from(terms.flat()), bounds, rarity: Float64Array.from([10, 10, 5, 5, 12]) },
    redundancy,
  );
  memory.tell(wordsOf(told.toLowerCase()), 0);
  return !memory.tell(wordsOf(text.toLowerCase()), 1, isQuote);
}

describe('a text repeats another', () => {
  test.each([
    // Limit 1 − 0.75 · redundancy of the shorter text's distinct words.
    [1, 'a b c d', 'a x y z', false], // 1 of 4 = 0.25 ≤ 0.25
    [1, 'a b c d', 'a b y z', true], // 0.5 > 0.25
    [1, 'a b c d e f g', 'a b t u v w x', true], // 2 of 7 = 0.29 > 0.25
    [0.6, 'a b c d', 'a b y z', false], // 0.5 ≤ 0.55
    [0.6, 'a b c d', 'a b c z', true], // 0.75 > 0.55
    [0.2, 'a b c d', 'a b c z', false], // 0.75 ≤ 0.85
    [0.2, 'a b c d', 'a b c d', true], // 1 > 0.85
    [0, 'a b c d', 'a b c d', false],
  ])('at redundancy %d, after %j, %j does: %s', (redundancy, told, text, expected) => {
    expect(repeats(redundancy, told, text)).toBe(expected);
  });

  test('less easily where it gives other numbers', () => {
    expect(repeats(0.6, 'budi dihukum penjara 5 tahun', 'joko dihukum penjara 7 tahun')).toBe(false);
    expect(repeats(0.6, 'budi dihukum penjara 5 tahun', 'joko dihukum penjara 5 tahun')).toBe(true);
    expect(summarize('Harga beras medium Rp16.500 per kilogram. Harga beras premium Rp500 per ons.', { points: 2 }).points).toHaveLength(2);
  });

  test('less easily where it opens the story', () => {
    const isTold = (sentence: number): boolean => {
      const memory = makeTold({ ...makeDocument(['_', '_', '_']), terms: Int32Array.from([0, 1, 2]), bounds: Uint32Array.from([0, 1, 2, 3]) }, 0.6);
      memory.tell(wordsOf('menteri susi melarang cantrang karena merusak laut'), 2);
      return memory.tell(wordsOf('susi kembali melarang cantrang nelayan'), sentence);
    };
    expect([isTold(0), isTold(1)]).toEqual([true, false]);
  });

  test('when it says a part of it', () => {
    expect(repeats(0.6, 'harga beras turun di karawang pekan ini', 'harga beras turun')).toBe(true);
  });

  test('sooner where it is the quotation that bears it out', () => {
    const [told, quote] = ['sekitar 50 bus terbakar menurut suroto', '"yang terbakar kira-kira ada 50 bus", kata dia'];
    expect(repeats(0.6, told, quote)).toBe(false);
    expect(repeats(0.6, told, quote, [[0], [1]], true)).toBe(true);
  });

  test('when it says it and more', () => {
    expect(repeats(0.6, 'harga beras turun', 'harga beras turun di karawang pekan ini')).toBe(true);
  });

  test('whatever its case and punctuation', () => {
    expect(repeats(0.6, 'Harga beras turun.', 'HARGA: "beras" turun!')).toBe(true);
  });

  test.each([
    // Limit 1 − 0.25 · redundancy of the lighter one's terms, weighed by rarity: 10, 10, 5, 5, 12.
    [0.6, '0 1', '0 1 2', true], // all of 20
    [1, '0 1 2', '0 1 3', true], // 20 of 25 = 0.8 > 0.75
    [0.6, '0 1 2', '0 1 3', false], // 0.8 ≤ 0.85
    [0, '0 1', '0 1', false],
  ])('at redundancy %d, after the terms %s, %s do: %s', (redundancy, told, own, expected) => {
    const terms = [told, own].map((list) => list.split(' ').map(Number));
    expect(repeats(redundancy, 'harga beras turun', 'beras jadi murah', terms)).toBe(expected);
  });
});

describe('what was told by several sentences', () => {
  const memoryOf = (redundancy: number) => {
    const bounds = Uint32Array.from([0, 2, 4, 6]);
    const memory = makeTold(
      { ...makeDocument(['_', '_', '_']), terms: Int32Array.from([0, 1, 2, 3, 0, 2]), bounds, rarity: new Float64Array(4).fill(10) },
      redundancy,
    );
    memory.tell(['a', 'b'], 0);
    return memory;
  };

  test('is repeated by one that adds nothing to them together', () => {
    const memory = memoryOf(0.6);
    memory.tell(['c', 'd'], 1);
    expect(memory.tell(['e', 'f'], 2)).toBe(false);
  });

  test('may be taken up: what goes beyond common ground counts as repetition, as strictly as was asked', () => {
    expect(memoryOf(0.6).repetitionIn(1)).toBe(0);
    expect(memoryOf(0.6).repetitionIn(2)).toBeCloseTo(0.6 * (0.5 - 0.2));
    expect(memoryOf(0).repetitionIn(2)).toBe(0);
  });
});

const REPEATING = 'Harga beras turun 14 persen di Karawang. Nelayan di Cilacap tidak melaut. Harga beras di Karawang turun 14 persen.';

test('a summary does not say the same twice', () => {
  expect(summarize(REPEATING, { points: 3 }).points).toHaveLength(2);
});

test('a summary does not tell a fact again that is known by its number', () => {
  const told = 'Dinas Pasar Demak mencatat 1.323.459 keluarga belum menerima bantuan beras tahap kedua.';
  const again = 'Berdasarkan data itu, bantuan beras bagi 1,3 juta penerima gagal disalurkan.';
  const pointsOf = (second: string): number => summarize(`${told} ${second} Nelayan di Cilacap tidak melaut sejak Senin.`, { points: 3 }).points.length;
  expect(pointsOf(again)).toBe(2);
  expect(pointsOf(again.replace('1,3 juta', '2,6 juta'))).toBe(3);
  expect(pointsOf('Stadion Johar menampung 1,3 juta penonton selama setahun.')).toBe(3);
});

test('a whole part of a hundred makes no repetition of what has other figures beside it', () => {
  const told = 'Bunga kredit rumah di Demak dipatok 5 persen selama masa cicilan.';
  const other = 'Rumah seharga Rp 166.000.000 dengan bunga 5 persen dicicil Rp 1.266.098 per bulan.';
  const pointsOf = (second: string): number => summarize(`${told} ${second} Nelayan di Cilacap tidak melaut sejak Senin.`, { points: 3 }).points.length;
  expect(pointsOf(other)).toBe(3);
  expect(pointsOf('Bunga kredit selama masa cicilan rumah warga itu tetap 5 persen.')).toBe(2);
});

test('a summary does not tell a statement and its quotation', () => {
  const text = [
    'Sekitar 50 bus bekas ludes terbakar di gudang Pasar Bintoro, kata Suroto. ',
    '"Bus bekas yang terbakar di gudang itu sekitar 50 unit," ucap Suroto. ',
    'Nelayan di Cilacap tidak melaut sejak Senin.',
  ].join('');
  expect(summarize(text, { points: 3 }).points.map(({ index }) => index)).not.toContain(1);
});

test('items of a list may share all but what each is about', () => {
  const items = ['Budi Santoso', 'Sari Wulandari', 'Joko Susilo'].map(
    (name, i) => `${i + 1}. ${name}, yang sehari-hari bertugas di dinas, kini menjadi camat.`,
  );
  const text = `Bupati melantik tiga camat di Demak pada Senin:\n\n${items.join('\n\n')}`;
  expect(summarize(text, { points: 9 }).points).toHaveLength(4);
});

test('without redundancy control it may', () => {
  expect(summarize(REPEATING, { points: 3, redundancy: 0 }).points).toHaveLength(3);
});

describe('of a text whose sentences all come twice, in other paragraphs', () => {
  const twice = (text: string): string =>
    `${text}\n\n${splitSentences(text)
      .slice(1)
      .map((sentence) => sentence.text.replace(/\s+/g, ' '))
      .join(' ')}`;
  const pointsOf = (text: string, redundancy: number, phrase = true): string[] =>
    summarize(twice(text), { points: 99, redundancy, phrase }).points.map((point) => point.text.replace(/\s+/g, ' '));

  test('no two points are equal', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ARTICLES), fc.double({ min: 0.001, max: 1, noNaN: true }), fc.boolean(), ({ text }, redundancy, phrase) => {
        const texts = pointsOf(text, redundancy, phrase);
        expect(new Set(texts).size).toBe(texts.length);
      }),
      { numRuns: 30 },
    );
  });

  test('some are, where repetition is no matter', () => {
    for (const { text } of ARTICLES) expect(new Set(pointsOf(text, 0)).size).toBeLessThan(pointsOf(text, 0).length);
  });
});

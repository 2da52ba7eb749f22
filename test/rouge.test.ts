import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Overlap, rouge } from '../src/rouge.ts';
import { ARTICLES } from './articles.ts';

const NOTHING: Overlap = { precision: 0, recall: 0, f1: 0 };
const ALL: Overlap = { precision: 1, recall: 1, f1: 1 };

function expectOverlap(overlap: Overlap, precision: number, recall: number): void {
  expect(overlap.precision).toBeCloseTo(precision);
  expect(overlap.recall).toBeCloseTo(recall);
  expect(overlap.f1).toBeCloseTo(precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0);
}

describe('ROUGE-1', () => {
  test('counts shared words', () => {
    // harga, beras of 4 and of 3
    expectOverlap(rouge('harga beras naik lagi', 'harga beras turun').rouge1, 2 / 4, 2 / 3);
  });

  test('counts a repeated word no more often than the other text has it', () => {
    // warga: 3 times against once, min = 1
    expectOverlap(rouge('warga warga warga', 'warga mengungsi').rouge1, 1 / 3, 1 / 2);
  });

  test('knows no order', () => {
    expectOverlap(rouge('turun beras harga', 'harga beras turun').rouge1, 1, 1);
  });

  test('takes no notice of case and punctuation', () => {
    expect(rouge('HARGA beras, turun!', '"Harga beras turun."').rouge1).toEqual(ALL);
  });

  test('counts the parts of hyphenated words and of amounts', () => {
    // anak anak rp1 500 | anak rp1 500: three shared
    expectOverlap(rouge('anak-anak Rp1.500', 'anak Rp1.500').rouge1, 3 / 4, 1);
  });

  test('takes letters with marks as one, however they are written', () => {
    expect(rouge('résumé'.normalize('NFD'), 'résumé').rouge1.f1).toBe(1);
    expect(rouge('بِسْمِ', 'بَسَمَ').rouge1.f1).toBe(0);
  });

  test('counts stop words and does not stem', () => {
    // yang, di shared; menulis is not tulis
    expectOverlap(rouge('yang menulis di', 'yang tulis di').rouge1, 2 / 3, 2 / 3);
  });
});

describe('ROUGE-2', () => {
  test('counts shared pairs of neighbours', () => {
    // harga-beras of harga-beras, beras-naik, naik-lagi and of harga-beras, beras-turun
    expectOverlap(rouge('harga beras naik lagi', 'harga beras turun').rouge2, 1 / 3, 1 / 2);
  });

  test('clips repeated pairs', () => {
    // a-b: twice against once; b-a once against none
    expectOverlap(rouge('a b a b', 'a b').rouge2, 1 / 3, 1);
  });

  test('is 0 for texts of one word', () => {
    expect(rouge('harga', 'harga').rouge2).toEqual(NOTHING);
  });
});

describe('ROUGE-L', () => {
  test('counts the longest common subsequence', () => {
    // polisi … mengejar … pencuri in order, of 4 and of 5
    expectOverlap(rouge('polisi mengejar pencuri kemarin', 'polisi kota mengejar seorang pencuri').rougeL, 3 / 4, 3 / 5);
  });

  test('counts one order only', () => {
    // pencuri or mengejar-polisi reversed: the longest common subsequence has one word
    expectOverlap(rouge('pencuri mengejar polisi', 'polisi mengejar pencuri').rougeL, 1 / 3, 1 / 3);
  });

  test("unites what several sentences share with one of the reference: the example of Lin's paper", () => {
    // w1 w2 with the first, w1 w3 w5 with the second: {w1, w2, w3, w5} = 4 of 5, and 4 of the candidate's 10
    expectOverlap(rouge(['w1 w2 w6 w7 w8', 'w1 w3 w8 w9 w5'], ['w1 w2 w3 w4 w5']).rougeL, 4 / 10, 4 / 5);
  });

  test('adds up over the sentences of the reference', () => {
    // a b with the first sentence, d with the second: 3 of 4, and 3 of the candidate's 4
    expectOverlap(rouge(['a b x d'], ['a b', 'd e']).rougeL, 3 / 4, 3 / 4);
  });

  test('counts a word of the candidate once, though two sentences of the reference have it', () => {
    expectOverlap(rouge(['a'], ['a', 'a']).rougeL, 1, 1 / 2);
  });

  test('does not care for the order of sentences, unlike for one text', () => {
    expect(rouge(['harga turun', 'panen raya'], ['panen raya', 'harga turun']).rougeL).toEqual(ALL);
    expect(rouge('harga turun panen raya', 'panen raya harga turun').rougeL.f1).toBeCloseTo(0.5);
  });
});

test.each([
  ['both', '', ''],
  ['the candidate', '', 'harga beras'],
  ['the reference', 'harga beras', ''],
  ['all words', '...', '!?'],
  ['all sentences', [], []],
  ['the words of a sentence', [''], ['harga beras']],
])('is 0 throughout where %s is missing', (_, candidate, reference) => {
  expect(rouge(candidate, reference)).toEqual({ rouge1: NOTHING, rouge2: NOTHING, rougeL: NOTHING });
});

test.each([
  [undefined, 'a', /candidate.*string.*undefined/],
  ['a', 7, /reference.*string.*7/],
  [['a', null], 'a', /candidate.*string.*null/],
  ['a', {}, /reference.*string.*object/],
])('rouge(%j, %j) throws a TypeError that says what is wrong', (candidate, reference, message) => {
  expect(() => rouge(candidate as never, reference as never)).toThrow(TypeError);
  expect(() => rouge(candidate as never, reference as never)).toThrow(message);
});

test('compares two long articles in no time', () => {
  const all = ARTICLES.map(({ text }) => text).join(' ');
  const start = performance.now();
  expect(rouge(all, all).rougeL).toEqual(ALL);
  expect(performance.now() - start).toBeLessThan(1000);
});

const word = fc.constantFrom('harga', 'beras', 'turun', 'naik', 'warga', 'di');
const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(' '));
const sentences = fc.array(text, { maxLength: 4 });
const measures = ['rouge1', 'rouge2', 'rougeL'] as const;

test('precision and recall change places with the texts', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [there, back] = [rouge(a, b), rouge(b, a)];
      for (const measure of measures) {
        expect(there[measure].precision).toBe(back[measure].recall);
        expect(there[measure].f1).toBe(back[measure].f1);
      }
    }),
  );
});

test('every number lies between 0 and 1, f1 between precision and recall', () => {
  fc.assert(
    fc.property(sentences, sentences, (a, b) => {
      for (const { precision, recall, f1 } of Object.values(rouge(a, b)) as Overlap[]) {
        expect(Math.min(precision, recall)).toBeGreaterThanOrEqual(0);
        expect(Math.max(precision, recall)).toBeLessThanOrEqual(1);
        expect(f1).toBeLessThanOrEqual(Math.max(precision, recall) + 1e-12);
        expect(f1).toBeGreaterThanOrEqual(Math.min(precision, recall) - 1e-12);
      }
    }),
  );
});

test('a text shares all with itself', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(word, { minLength: 2, maxLength: 12 }).map((words) => words.join(' ')),
        { minLength: 1, maxLength: 4 },
      ),
      (own) => {
        expect(rouge(own, own)).toEqual({ rouge1: ALL, rouge2: ALL, rougeL: ALL });
      },
    ),
  );
});

test('takes any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(rouge(a, b).rouge1.f1).toBeLessThanOrEqual(1);
    }),
  );
});

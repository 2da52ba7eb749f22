import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../src/index.ts';
import { ARTICLES } from '../articles.ts';
import data from '../data/sentences.json' with { type: 'json' };

interface Case {
  name: string;
  sentences: string[];
  /** What stands between the sentences; a blank where it is left out. */
  join?: string;
}

const CASES = (data.cases as Case[]).map((own) => [own.name, own] as const);
const textsOf = (text: string): string[] => splitSentences(text).map((sentence) => sentence.text);

/** What holds for every text: sentences in order, at their offsets, with nothing but blanks between. */
function expectLossless(text: string): void {
  let position = 0;
  for (const { text: sentence, start, end } of splitSentences(text)) {
    expect(text.slice(start, end)).toBe(sentence);
    expect(sentence).not.toBe('');
    expect(sentence).toBe(sentence.trim());
    expect(start).toBeGreaterThanOrEqual(position);
    expect(text.slice(position, start).trim()).toBe('');
    position = end;
  }
  expect(text.slice(position).trim()).toBe('');
}

describe('splitSentences', () => {
  test.each(CASES)('%s', (_, { sentences, join = ' ' }) => {
    expect(textsOf(sentences.join(join))).toEqual(sentences);
  });

  test('names every case once', () => {
    const names = CASES.map(([name]) => name);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('loses nothing of the cases', () => {
    for (const [, { sentences, join = ' ' }] of CASES) {
      expectLossless(sentences.join(join));
      expectLossless(`\n\t ${sentences.join(join)}  \r\n`);
    }
  });

  test.each(ARTICLES)('loses nothing of a page: $file', ({ text }) => {
    expectLossless(text);
    expectLossless(text.replaceAll('\n', '\r\n'));
  });

  test('loses nothing of any text', () => {
    const unicode = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
      fc
        .array(
          fc.constantFrom(
            'Ia',
            'pergi',
            '.',
            '. ',
            ' ',
            '\n',
            '\n\n',
            '\r\n',
            '"',
            '“',
            '”',
            '(',
            ')',
            'Jl.',
            '1.',
            '...',
            '?',
            '-',
            '\u00a0',
            '\u200b',
            '\u2028',
          ),
          { maxLength: 80 },
        )
        .map((pieces) => pieces.join('')),
    );
    fc.assert(fc.property(unicode, expectLossless), { numRuns: 300 });
  });

  test.each(['', ' ', '\n\n\t'])('finds none in %j', (text) => {
    expect(splitSentences(text)).toEqual([]);
  });

  test('splitting a sentence again leaves it whole', () => {
    for (const [name, { sentences, join = ' ' }] of CASES) {
      // A list's numbers and lines are told by what stands around them.
      if (join !== ' ' || /list|lettered/.test(name)) continue;
      for (const sentence of textsOf(sentences.join(join))) expect(textsOf(sentence)).toEqual([sentence]);
    }
  });

  test.each(['“', '"', '('])('minds no %s that is never closed, however many sentences follow', (mark) => {
    expect(splitSentences(mark + 'Ya. '.repeat(150_000))).toHaveLength(150_000);
  });

  test('takes further abbreviations, with their full stop or without', () => {
    const text = 'Warga Perumh. Asri mengungsi. Air naik.';
    expect(splitSentences(text)).toHaveLength(3);
    expect(splitSentences(text, { abbreviations: ['Perumh'] })).toHaveLength(2);
    expect(splitSentences(text, { abbreviations: new Set(['Perumh.']) })).toHaveLength(2);
    expect(splitSentences(text)).toHaveLength(3);
  });

  test('drops nothing as page furniture', () => {
    expect(textsOf('Baca juga: Panen Raya\n\nHarga beras turun.')).toEqual(['Baca juga: Panen Raya', 'Harga beras turun.']);
  });

  test.each([undefined, null, 7, {}, ['a']])('throws a TypeError for %j', (text) => {
    expect(() => splitSentences(text as never)).toThrow(TypeError);
    expect(() => splitSentences(text as never)).toThrow(/text.*string/);
  });

  test('throws a TypeError for options that are none', () => {
    expect(() => splitSentences('Ia.', 7 as never)).toThrow(/options.*object/);
    expect(() => splitSentences('Ia.', { abbreviations: 'Jl.' } as never)).toThrow(/options\.abbreviations/);
  });
});

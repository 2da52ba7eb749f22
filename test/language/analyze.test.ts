import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { analyze } from '../../src/language/analyze.ts';
import { type Document, Flag, Kind } from '../../src/language/document.ts';
import { createEngine } from '../../src/language/engine.ts';
import { ARTICLES } from '../articles.ts';

const engine = createEngine();
const read = (text: string, query?: string): Document => analyze(readArticle(text), engine, query);
const tokensOf = ({ text, tokens }: Document): string[] => Array.from(tokens.start, (start, i) => text.slice(start, tokens.end[i]));
/** The tokens with a flag, or of a kind. */
const flagged = (document: Document, flag: number): string[] => tokensOf(document).filter((_, i) => ((document.tokens.flags[i] as number) & flag) !== 0);
const ofKind = (document: Document, kind: number): string[] => tokensOf(document).filter((_, i) => document.tokens.kind[i] === kind);

/** What holds for every document. */
function expectConsistent(document: Document): void {
  const { text, sentences, words, tokens, vocabulary, terms, bounds, frequency } = document;
  expect(tokens.bounds.length).toBe(sentences.length + 1);
  expect(bounds.length).toBe(sentences.length + 1);
  expect(tokens.bounds.at(-1)).toBe(tokens.start.length);
  expect(bounds.at(-1)).toBe(terms.length);
  let position = 0;
  sentences.forEach(({ start, end, paragraph }, i) => {
    const [first, last] = [tokens.bounds[i] as number, (tokens.bounds[i + 1] as number) - 1];
    expect([start, end]).toEqual([tokens.start[first], tokens.end[last]]);
    expect(paragraph).toBeGreaterThanOrEqual(sentences[i - 1]?.paragraph ?? 0);
    const own: number[] = [];
    let count = 0;
    for (let token = first; token <= last; token++) {
      expect(tokens.start[token]).toBeGreaterThanOrEqual(position);
      expect(tokens.end[token]).toBeGreaterThan(tokens.start[token] as number);
      // Between sentences may stand one without a word, which is left out.
      if (token > first) expect(text.slice(position, tokens.start[token]).trim()).toBe('');
      position = tokens.end[token] as number;
      if ((tokens.kind[token] as number) <= Kind.number) count++;
      if ((tokens.term[token] as number) >= 0) own.push(tokens.term[token] as number);
    }
    expect(words[i]).toBe(count);
    expect([...terms.subarray(bounds[i], bounds[i + 1])]).toEqual(own);
  });
  expect(new Set(vocabulary).size).toBe(vocabulary.length);
  const counted = new Uint32Array(vocabulary.length);
  for (const term of terms) counted[term] = (counted[term] as number) + 1;
  expect(frequency).toEqual(counted);
  expect(counted.every((count) => count > 0)).toBe(true);
}

describe('a document', () => {
  test.each(ARTICLES)('is consistent: $file', ({ text }) => {
    const { paragraphs } = readArticle(text);
    const story = paragraphs.map(({ start, end }) => text.slice(start, end)).join('\n\n');
    expectConsistent(read(story));
  });

  test('is consistent for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 150 }), fc.string({ unit: 'grapheme', maxLength: 150 })), (text) =>
        expectConsistent(read(text)),
      ),
      { numRuns: 400 },
    );
  });

  test('has terms in lower case, stemmed and without stop words', () => {
    expect(read('Petani itu sudah menanam padi di sawahnya.').vocabulary).toEqual(['tani', 'tanam', 'padi', 'sawah']);
  });

  test('counts forms of a root as one term', () => {
    const { vocabulary, frequency } = read('Warga menanam padi. Penanaman padi selesai. Tanaman padi subur.');
    expect(frequency[vocabulary.indexOf('tanam')]).toBe(3);
  });

  test('leaves names unstemmed, also where they open a sentence', () => {
    const { vocabulary } = read('Warga Bekasi mengungsi. Bekasi kembali banjir. Menteri Susi meninjau Bali dan Manado.');
    expect(vocabulary).toEqual(expect.arrayContaining(['bekasi', 'susi', 'bali', 'manado']));
    expect(vocabulary).not.toEqual(expect.arrayContaining(['bekas']));
  });

  test('stems a capitalized word that is also written small', () => {
    const { vocabulary } = read('Pemerintah membeli beras. Kebijakan Pemerintah dikritik karena pemerintah terlambat.');
    expect(vocabulary).toContain('perintah');
    expect(vocabulary).not.toContain('pemerintah');
  });

  test('finds the terms of title and query', () => {
    const document = analyze(readArticle('Petani menanam padi. Nelayan mencari ikan.', 'Penanaman Padi dan Kapal'), engine, 'ikan nelayan kapal');
    const named = (terms: Int32Array): string[] => Array.from(terms, (term) => document.vocabulary[term] as string).sort();
    expect(named(document.titleTerms)).toEqual(['padi', 'tanam']);
    expect(named(document.queryTerms)).toEqual(['ikan', 'nelayan']);
  });

  test('leaves out sentences without a word', () => {
    expect(read('Harga beras turun. *** !!! Warga senang.').sentences).toHaveLength(2);
  });

  test('tells kinds of tokens', () => {
    const document = read('Anggaran Rp2,5 triliun disetujui 19/6/2024 oleh 12 anggota, kata KOMPAS.com.');
    expect(ofKind(document, Kind.number)).toEqual(['2,5', '19/6/2024', '12']);
    expect(ofKind(document, Kind.currency)).toEqual(['Rp']);
    expect(ofKind(document, Kind.punctuation)).toEqual([',', '.']);
    expect(ofKind(document, Kind.other)).toEqual(['KOMPAS.com']);
  });

  test('flags names, acronyms, abbreviations, stop words and quotation marks', () => {
    const document = read('Polisi menangkap Budi Santoso di Jl. Mawar. “Itu wewenang KPK,” kata Sari.');
    expect(flagged(document, Flag.name)).toEqual(['Budi', 'Santoso', 'Jl.', 'Mawar', 'KPK', 'Sari']);
    expect(flagged(document, Flag.acronym)).toEqual(['KPK']);
    expect(flagged(document, Flag.abbreviation)).toEqual(['Jl.']);
    expect(flagged(document, Flag.stopWord)).toEqual(['di', 'Itu', 'kata']);
    expect(flagged(document, Flag.opensQuote)).toEqual(['“']);
    expect(flagged(document, Flag.closesQuote)).toEqual(['”']);
  });

  test('is empty for an empty text', () => {
    const document = read('');
    expect(document.sentences).toEqual([]);
    expect(document.vocabulary).toEqual([]);
    expectConsistent(document);
  });
});

test('an engine reads the same after it has seen more words than it keeps', () => {
  const own = createEngine();
  const text = ARTICLES[0]?.text as string;
  const before = analyze(readArticle(text), own);
  for (let round = 0; round < 8; round++) own.read(Array.from({ length: 10_000 }, (_, i) => `kata${round}x${i}`).join(' '));
  expect(analyze(readArticle(text), own)).toEqual(before);
});

test.each([
  ['forms', Array.from({ length: 60_001 }, (_, i) => `kata${String.fromCharCode(...[...`${i}`].map((digit) => 97 + Number(digit)))}`).join(' ')],
  ['characters', 'a'.repeat(1_000_001)],
])('forgets its words after so many %s, and reads on', (_, text) => {
  const engine = createEngine();
  const pasar = () => engine.read('pasar').lexemes[0];
  const first = pasar();
  expect(pasar()).toBe(first);
  engine.read(text);
  expect(pasar()).not.toBe(first);
  expect(pasar()).toMatchObject({ form: 'pasar' });
});

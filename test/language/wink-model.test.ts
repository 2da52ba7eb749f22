import { describe, expect, test } from 'vitest';
import winkNLP from 'wink-nlp';
import BM25Vectorizer from 'wink-nlp/utilities/bm25-vectorizer';
import similarity from 'wink-nlp/utilities/similarity';
import { stem } from '../../src/index.ts';
import defaultModel, { createModel, model } from '../../src/wink-model.ts';

const nlp = winkNLP(model);
const { its, as } = nlp;
const TEXT = 'Prof. Dr. Hj. Ratna menanam padi di Jl. Sawah No. 5. Anak-anak belum pernah melihatnya.';

/** A token's value of one of wink-nlp's helpers. */
const read = <T>(text: string, helper: (...args: never[]) => T): T[] =>
  nlp
    .readDoc(text)
    .tokens()
    .out(helper as never) as T[];

describe('the model in plain wink-nlp', () => {
  test('is the default export as well', () => {
    expect(defaultModel).toBe(model);
  });

  test('finds sentences', () => {
    expect(nlp.readDoc(TEXT).sentences().out()).toEqual(['Prof. Dr. Hj. Ratna menanam padi di Jl. Sawah No. 5.', 'Anak-anak belum pernah melihatnya.']);
  });

  test('gives stems', () => {
    expect(read('Anak-anak menanam padi ber-KTP', its.stem)).toEqual(['anak', 'tanam', 'padi', 'ktp']);
    expect(read('perjalanan kebersihan', its.lemma)).toEqual(['jalan', 'bersih']);
  });

  test('gives the stems that stem gives', () => {
    const words = 'menulis bukunya memperbaiki senilai kesehatan'.split(' ');
    expect(read(words.join(' '), its.stem)).toEqual(words.map(stem));
  });

  test('flags stop words, whatever their case', () => {
    expect(read('Yang itu DAN padi di desa', its.stopWordFlag)).toEqual([true, true, true, false, true, false]);
  });

  test('flags abbreviations', () => {
    expect(read('Jl. Sawah Tbk. padi M.Hum. desa', its.abbrevFlag)).toEqual([true, false, true, false, true, false]);
  });

  test('gives normal forms', () => {
    expect(read('PADI Desa di', its.normal)).toEqual(['padi', 'desa', 'di']);
  });

  test('gives cases, shapes, prefixes and suffixes', () => {
    expect(read('KPK Desa padi', its.case)).toEqual(['upperCase', 'titleCase', 'lowerCase']);
    expect(read('PAdi S.H. Égal ÉGAL égal', its.case)).toEqual(['other', 'upperCase', 'titleCase', 'upperCase', 'lowerCase']);
    expect(read('KPK Desa 12', its.shape)).toEqual(['XXX', 'Xxxx', 'dd']);
    expect(read('kompleks di 1.234.567 Éclair KOMPLEKS', its.shape)).toEqual(['xxxx', 'xx', 'd.ddd.ddd', 'Xxxxx', 'XXXX']);
    expect(read('padi', its.prefix)).toEqual(['pa']);
    expect(read('padi', its.suffix)).toEqual(['adi']);
  });

  test('counts words in a bag', () => {
    expect(nlp.readDoc('padi desa padi').tokens().out(its.normal, as.bow)).toEqual({ padi: 2, desa: 1 });
    expect(
      nlp
        .readDoc('menanam penanaman')
        .tokens()
        .out(its.stem as never, as.bow),
    ).toEqual({ tanam: 2 });
  });

  test('counts frequencies, and pairs', () => {
    expect(nlp.readDoc('padi desa padi').tokens().out(its.normal, as.freqTable)).toEqual([
      ['padi', 2],
      ['desa', 1],
    ]);
    expect(nlp.readDoc('padi desa kota').tokens().out(its.normal, as.bigrams)).toEqual([
      ['padi', 'desa'],
      ['desa', 'kota'],
    ]);
  });

  test('keeps the text', () => {
    expect(nlp.readDoc(TEXT).out()).toBe(TEXT);
  });

  test('filters tokens', () => {
    const content = nlp
      .readDoc(TEXT)
      .tokens()
      .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag) && !token.out(its.abbrevFlag));
    expect(content.out(its.stem as never)).toEqual(['ratna', 'tanam', 'padi', 'sawah', 'anak', 'lihat']);
  });

  test('ends a sentence at a colon before a list, not before a quotation', () => {
    const sentences = (text: string): string[] => nlp.readDoc(text).sentences().out();
    expect(sentences('Syarat sebagai berikut:\n1. Fotokopi KTP.\n2. Pas foto.')).toHaveLength(3);
    expect(sentences('Ratna berkata:\n"Kami siap."')).toHaveLength(1);
  });

  test('takes tabs and blanks of no width for blanks', () => {
    const text = 'Air naik.\tWarga pergi.\u200b Hujan reda.';
    expect(nlp.readDoc(text).sentences().length()).toBe(3);
    expect(nlp.readDoc(text).out()).toBe(text);
    expect(nlp.readDoc('\u200b').sentences().length()).toBe(1);
  });

  test('marks sentences up', () => {
    const document = nlp.readDoc('Air naik. Warga pergi.');
    document.sentences().itemAt(0).markup('<b>', '</b>');
    expect(document.out(its.markedUpText as never)).toBe('<b>Air naik.</b> Warga pergi.');
  });

  test('names no parts of speech and finds no entities of its own', () => {
    expect(new Set(read(TEXT, its.pos))).toEqual(new Set(['UNK']));
    expect(nlp.readDoc(TEXT).entities().length()).toBe(0);
  });

  test('learns entities', () => {
    const own = winkNLP(model);
    const learned = own.learnCustomEntities([
      { name: 'lembaga', patterns: ['[KPK|BPBD]', 'dinas kesehatan'] },
      { name: 'pangan', patterns: ['padi'] },
    ]);
    expect(learned).toBe(2);
    const found = own.readDoc('KPK dan Dinas Kesehatan menanam padi.').customEntities();
    expect(found.out(own.its.detail as never)).toEqual([
      { value: 'KPK', type: 'lembaga' },
      { value: 'Dinas Kesehatan', type: 'lembaga' },
      { value: 'padi', type: 'pangan' },
    ]);
  });

  test('learns entities by their exact letters', () => {
    const own = winkNLP(model);
    own.learnCustomEntities([{ name: 'partai', patterns: ['Garuda'] }], { matchValue: true });
    expect(own.readDoc('Garuda melihat burung garuda.').customEntities().out()).toEqual(['Garuda']);
  });

  test('serves the BM25 vectorizer', () => {
    const bm25 = BM25Vectorizer();
    const texts = ['Petani menanam padi di sawah.', 'Penanaman padi tertunda.', 'Nelayan mencari ikan di laut.'];
    const termsOf = (text: string): string[] =>
      nlp
        .readDoc(text)
        .tokens()
        .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag))
        .out(its.stem as never) as string[];
    for (const text of texts) bm25.learn(termsOf(text));
    expect(bm25.out(its.terms as never)).toEqual(['cari', 'ikan', 'laut', 'nelayan', 'padi', 'sawah', 'tanam', 'tani', 'tunda']);
    const [first, second, third] = bm25.out(its.docTermMatrix as never) as unknown as [number[], number[], number[]];
    const product = (a: number[], b: number[]): number => a.reduce((sum, value, i) => sum + value * (b[i] as number), 0);
    expect(product(first, second)).toBeGreaterThan(0);
    expect(product(first, third)).toBe(0);
    // "Siapa menanam padi?" is answered by the first two.
    const query = bm25.vectorOf(termsOf('Siapa menanam padi?'));
    expect([first, second, third].map((row) => product(row, query) > 0)).toEqual([true, true, false]);
  });

  test('serves similarity of bags', () => {
    const bagOf = (text: string) =>
      nlp
        .readDoc(text)
        .tokens()
        .out(its.stem as never, as.bow as never) as never;
    expect(similarity.bow.cosine(bagOf('menanam padi'), bagOf('penanaman padi'))).toBeCloseTo(1);
    expect(similarity.bow.cosine(bagOf('menanam padi'), bagOf('mencari ikan'))).toBe(0);
  });

  test('does not mind the names that every object has', () => {
    const words = ['constructor', 'toString', '__proto__', 'hasOwnProperty'];
    expect(nlp.readDoc(words.join(' ')).tokens().out()).toEqual(words);
    expect(read(words.join(' '), its.stopWordFlag)).toEqual([false, false, false, false]);
  });

  test('reads thousands of words it has never seen', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `Kata${i}x`);
    expect(nlp.readDoc(words.join(' ')).tokens().out()).toEqual(words);
    expect(read(words.slice(0, 3).join(' '), its.normal)).toEqual(['kata0x', 'kata1x', 'kata2x']);
  });
});

describe('a model with additions', () => {
  test('knows further abbreviations', () => {
    const own = winkNLP(createModel({ abbreviations: ['Perumh.'] }));
    expect(own.readDoc('Warga Perumh. Asri mengungsi. Air naik.').sentences().length()).toBe(2);
    expect(nlp.readDoc('Warga Perumh. Asri mengungsi. Air naik.').sentences().length()).toBe(3);
  });

  test.each([
    [null, /additions.*object/],
    [7, /additions.*object/],
    [{ stopWords: 'yang' }, /additions\.stopWords.*"yang"/],
    [{ abbreviations: 7 }, /additions\.abbreviations.*7/],
    [{ abbreviations: ['Perum', 7] }, /additions\.abbreviations.*string.*7/],
    [{ stopWords: new Set([7]) }, /additions\.stopWords.*string.*7/],
    [{ stopWords: { [Symbol.iterator]: 7 } }, /additions\.stopWords/],
  ])('takes nothing else: %j', (wrong, message) => {
    expect(() => createModel(wrong as never)).toThrow(TypeError);
    expect(() => createModel(wrong as never)).toThrow(message);
  });

  test('knows further stop words', () => {
    const own = winkNLP(createModel({ stopWords: ['padi'] }));
    expect(own.readDoc('Padi desa').tokens().out(own.its.stopWordFlag)).toEqual([true, false]);
    expect(nlp.readDoc('Padi desa').tokens().out(its.stopWordFlag)).toEqual([false, false]);
  });
});

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import type { Candidate, Standing } from '../../src/selection/candidate.ts';
import { rank } from '../../src/selection/rank.ts';
import { select } from '../../src/selection/select.ts';
import { makeTitleCover, type TitleCover } from '../../src/selection/title-cover.ts';
import { makeDocument } from '../make-document.ts';

const WANTED = { auto: 10, points: [10], title: 5 };

const engine = createEngine();

/** How far the sentences of a text tell its title. */
const coverOf = (title: string, text: string): TitleCover => makeTitleCover(analyze(readArticle(text, title), engine)) as TitleCover;

/** A title of which each sentence tells so much. */
const titleOf = (parts: readonly number[]): TitleCover => ({ gainOf: (sentence) => parts[sentence] ?? 0, partIn: () => 0, tell: () => undefined });

/** Chooses among sentences of ten words, and gives index and score of each choice. */
function choose(
  candidates: Partial<Candidate & Standing>[],
  points: number,
  title?: TitleCover,
  auto = false,
  limit: { words?: number; chars?: number } = {},
): [number, number][] {
  const all = candidates.map((own, index) => ({ index, score: 0.5, words: 10, loss: 0, ...own }));
  const standingOf = (sentence: number): Standing => all[sentence] as Standing;
  const budget = { points, words: Infinity, chars: Infinity, ...limit };
  const bulletOf = (index: number): { text: string } => ({ text: `kalimat${index}` });
  const dependsOn = (sentence: number, earlier: number): boolean => all[sentence]?.alone !== undefined && earlier === sentence - 1;
  const document = {
    ...makeDocument(all.map(() => '_')),
    terms: Int32Array.from(all.keys()),
    bounds: Uint32Array.from([...all.keys(), all.length]),
    rarity: new Float64Array(all.length).fill(10),
  };
  return select(document, all, { budget, auto, redundancy: 0.6, wanted: WANTED, title, standingOf, dependsOn, bulletOf }).map(({ index, score }) => [
    index,
    score,
  ]);
}

describe('a sentence that leans on the one before it', () => {
  test('loses of its score without that one', () => {
    expect(choose([{ score: 0.1 }, { score: 0.5, alone: -0.3 }, { score: 0.3 }], 1)).toEqual([[2, 0.3]]);
  });

  test('loses nothing beside that one, and stands right behind it', () => {
    expect(choose([{ score: 0.6 }, { score: 0.5, alone: -0.3 }, { score: 0.55 }], 3)).toEqual([
      [0, 0.6],
      [1, 0.6],
      [2, 0.55],
    ]);
  });

  test('ranks no higher than that one', () => {
    expect(choose([{ score: 0.4 }, { score: 0.6, alone: -0.1 }], 2)).toEqual([
      [0, 0.4],
      [1, 0.4],
    ]);
  });

  test('may follow one that leans itself', () => {
    expect(choose([{ score: 0.4 }, { score: 0.6, alone: 0 }, { score: 0.7, alone: 0 }], 3)).toEqual([
      [0, 0.4],
      [1, 0.4],
      [2, 0.4],
    ]);
  });
});

describe('the sentence that one leans on', () => {
  test('makes it worth more', () => {
    const chosen = choose([{ score: 0.6 }, { score: 0.5, alone: -0.3 }, { score: 0.4 }], 2);
    expect(chosen.map(([index]) => index)).toEqual([0, 1]);
  });

  test('missing, makes it rank lower', () => {
    expect(choose([{ score: 0.05 }, { score: 0.6, alone: -0.4 }, { score: 0 }, { score: 0.55 }], 2)).toEqual([
      [3, 0.55],
      [1, expect.closeTo(0.2)],
    ]);
  });

  test('comes along where it alone says what one is about, if there is room', () => {
    const title = titleOf([0, 0, 0.15]);
    const candidates = [{ score: 0.9 }, { score: 0.02 }, { score: 0.2, alone: -0.1, isContinuation: true }];
    expect(choose(candidates, 7, title, true).map(([index]) => index)).toEqual([0, 1, 2]);
    expect(choose(candidates, 2, title, true).map(([index]) => index)).toEqual([0, 2]);
    for (const limit of [{ words: 2 }, { chars: 16 }]) expect(choose(candidates, 7, title, true, limit).map(([index]) => index)).toEqual([0, 2]);
    for (const limit of [{ words: 3 }, { chars: 24 }]) expect(choose(candidates, 7, title, true, limit).map(([index]) => index)).toEqual([0, 1, 2]);
  });
});

test('of two sentences, the one that repeats less is chosen', () => {
  const document = makeDocument(['a b c d', 'a b c e', 'f g h i']);
  const candidates = [0.6, 0.5, 0.49].map((score, index) => ({ index, score, words: 10 }));
  const budget = { points: 2, words: Infinity, chars: Infinity };
  const bulletOf = (index: number): { text: string } => ({ text: `kalimat${index}` });
  const choice = (redundancy: number) => select(document, candidates, { budget, auto: false, redundancy, wanted: WANTED, bulletOf }).map(({ index }) => index);
  expect(choice(0.6)).toEqual([0, 2]);
  expect(choice(0)).toEqual([0, 1]);
});

describe('the rank of a sentence', () => {
  test('counts what it loses as a bullet', () => {
    expect(choose([{ score: 0.6, loss: -0.2 }], 1)).toEqual([[0, expect.closeTo(0.4)]]);
  });

  test('is the one its score gives it', () => {
    expect(choose([{ score: 0.4 }, { score: 0 }, { score: 0.7 }], 2)).toEqual([
      [2, 0.7],
      [0, 0.4],
    ]);
  });

  test('is never before that of the sentence right before it', () => {
    expect(choose([{ score: 0.4 }, { score: 0.9 }], 2)).toEqual([
      [0, 0.4],
      [1, 0.4],
    ]);
  });

  test('is that of the text where scores hardly differ', () => {
    expect(choose([{ score: 0.5 }, { score: 0.65 }], 2)).toEqual([
      [0, 0.5],
      [1, 0.5],
    ]);
  });

  test('is that of the text by the scores that sentences have by themselves', () => {
    expect(choose([{ score: 0.5 }, { score: 0.6 }, { score: 0.75 }], 3).map(([index]) => index)).toEqual([0, 1, 2]);
  });

  test('loses nothing where what one leans on is told, though not right before', () => {
    const chosen = [0.5, 0.5, 0.9].map((score, i) => ({ index: 2 * i, score, words: 10 }));
    const standingOf = (sentence: number): Standing => (sentence === 4 ? { loss: 0, alone: -0.3, basis: 0 } : { loss: 0 });
    expect(rank(chosen, { standingOf })[0]).toMatchObject({ index: 4, score: 0.9 });
  });

  test('is higher for what tells the headline', () => {
    const title: TitleCover = { gainOf: () => 0, partIn: (sentence) => sentence, tell: () => undefined };
    expect(choose([{ score: 0.4 }, { score: 0 }, { score: 0.5 }], 2, title).map(([index]) => index)).toEqual([2, 0]);
  });
});

test('what has no score left is chosen last, however short', () => {
  expect(
    choose(
      [
        { score: 0.1, loss: -0.5, words: 2 },
        { score: 0.05, words: 40 },
      ],
      1,
    ),
  ).toEqual([[1, 0.05]]);
});

test('where the number is open, a text of some length gets more than one point', () => {
  const sentences = (count: number) => Array.from({ length: count }, (_, i) => ({ score: i === 0 ? 0.9 : 0.02, words: 20 }));
  expect(choose(sentences(3), 7, undefined, true)).toHaveLength(1);
  expect(choose(sentences(12), 7, undefined, true)).toHaveLength(2);
  expect(
    choose(
      sentences(12).map((sentence, i) => ({ ...sentence, loss: i === 0 ? 0 : -0.5 })),
      7,
      undefined,
      true,
    ),
  ).toHaveLength(1);
});

test('what takes back a sentence that was told is told with it', () => {
  const indicesOf = (takesBack: boolean): number[] => choose([{ score: 0.6 }, { score: 0.4, takesBack }, { score: 0.45 }], 2).map(([index]) => index);
  expect(indicesOf(false)).toEqual([0, 2]);
  expect(indicesOf(true)).toEqual([0, 1]);
});

test('where the number is open, what the first bullet goes on from is told as well', () => {
  const sentences = [{ score: 0.05 }, { score: 0.9, alone: -0.12, words: 40 }, { score: 0.9, words: 40 }, { score: 0.02 }];
  const indices = (auto: boolean, points: number): number[] =>
    choose(sentences, points, undefined, auto)
      .map(([index]) => index)
      .sort();
  expect(indices(true, 7)).toEqual([0, 1, 2]);
  expect(indices(true, 2)).toEqual([1, 2]);
  expect(indices(false, 2)).toEqual([1, 2]);
});

describe('what the title promises', () => {
  const article = readArticle('Pedagang pindah ke pasar baru. Harga cabai naik. Bupati meresmikan pasar Bintoro.', 'Pasar Bintoro Diresmikan Bupati');
  const cover = (): TitleCover => makeTitleCover(analyze(article, engine)) as TitleCover;

  test('is told by the sentence that has its terms', () => {
    expect(cover().gainOf(1)).toBe(0);
    expect(cover().gainOf(2)).toBeCloseTo(1);
    expect(cover().gainOf(0)).toBeGreaterThan(0);
    expect(cover().gainOf(0)).toBeLessThan(0.5);
  });

  test('is told once', () => {
    const title = cover();
    title.tell(2);
    expect(title.gainOf(2)).toBe(0);
    expect(title.gainOf(0)).toBe(0);
  });

  test('decides between sentences that are worth about the same', () => {
    expect(choose([{ score: 0.5 }, { score: 0.5 }, { score: 0.45 }], 1, cover()).map(([index]) => index)).toEqual([2]);
    expect(choose([{ score: 0.5 }, { score: 0.5 }, { score: 0.45 }], 1)).toEqual([[0, 0.5]]);
  });

  test('has the last place to itself where the sentences before tell little of it', () => {
    const scores = [{ score: 0.9 }, { score: 0.8 }, { score: 0.3 }];
    expect(choose(scores, 2).map(([index]) => index)).toEqual([0, 1]);
    expect(choose(scores, 2, cover()).map(([index]) => index)).toEqual([0, 2]);
    expect(choose(scores, 2, titleOf([0.3, 0, 0.3])).map(([index]) => index)).toEqual([0, 2]);
    expect(choose(scores, 2, titleOf([0.5, 0, 0.3])).map(([index]) => index)).toEqual([0, 1]);
    expect(choose(scores, 1, titleOf([0, 0, 0.3])).map(([index]) => index)).toEqual([0]);
  });

  test.each([
    ['Penyebab Harga Cabai Naik di Pasar Bintoro', 'Pasar Bintoro ramai sejak pagi. Harga naik lantaran hujan merusak panen.'],
    ['Segini Tarif Parkir di Pasar Bintoro', 'Pasar Bintoro punya tempat parkir baru. Pengunjung cukup membayar Rp3.000 untuk satu hari.'],
    ['Pesan Bupati untuk Pedagang Pasar Bintoro', 'Pasar Bintoro diresmikan. Bupati mengingatkan pedagang agar menjaga kebersihan.'],
    ['4 Pasar Ini Dibuka Malam Hari', 'Pemerintah membuka pasar malam hari. Pasar itu di antaranya Bintoro dan Johar.'],
    [
      'Bupati Sebut 3 Alasan Pasar Bintoro Ditutup',
      'Pasar Bintoro ditutup pekan ini. Di antaranya atap bocor, selokan mampat, yakni di sisi timur, dan listrik padam.',
    ],
    ['Cara Menyewa Kios di Pasar Bintoro', 'Pasar Bintoro ramai sejak pagi. Pedagang mengisi formulir melalui laman dinas.'],
    ['Kapan Pasar Bintoro Dibuka?', 'Pasar Bintoro ramai dibicarakan. Peresmian dijadwalkan akhir pekan.'],
    ['Pasar Bintoro Diskon Besar Mulai Besok', 'Pasar Bintoro ramai dibicarakan. Potongan harga berlaku 6 Juni.'],
    ['Dampak Pasar Bintoro Ditutup', 'Pasar Bintoro ditutup pekan ini. Penutupan memicu kenaikan harga.'],
    ['Harga Cabai Naik, Berikut 3 Langkah Bupati', 'Terdapat tiga langkah Bupati soal harga cabai. Operasi digelar di semua pasar.'],
  ])('%j is told by what answers it', (title, text) => {
    const answer = coverOf(title, text);
    expect(answer.gainOf(1)).toBeGreaterThan(0.2);
    expect(answer.gainOf(1)).toBeLessThan(0.9);
    answer.tell(1);
    expect(answer.gainOf(1)).toBe(0);
  });

  test('is answered by the sum of what it asks for, where the text has that', () => {
    const price = 'Rumah seharga Rp166.000.000 banyak dicari di Demak.';
    const instalment = 'Warga membayar cicilan Rp1.266.098 per bulan.';
    const title = 'Berapa Cicilan Rumah?';
    const asked = coverOf(title, `Ratna mencari rumah. ${price} ${instalment}`);
    expect(asked.gainOf(2)).toBeGreaterThan(asked.gainOf(1) + 0.2);
    const vague = coverOf(title, `Ratna mencari rumah. ${price} Cicilan memberatkan warga.`);
    expect(vague.gainOf(1)).toBeGreaterThan(vague.gainOf(0) + 0.2);
  });

  test('is told above all by the sum that it names', () => {
    const text = 'Pedagang Pasar Bintoro ramai sejak pagi. Pemerintah menyiapkan dana Rp2,37 triliun untuk itu.';
    const sum = coverOf('Pasar Bintoro Dibangun, Butuh Rp2,37 Triliun', text);
    expect(sum.gainOf(1)).toBeGreaterThan(sum.gainOf(0));
  });

  test('is told above all by what is said in it', () => {
    const text = 'Musisi Demak meninggal pada usia muda. Takdir sudah menentukan jalannya begitu.';
    expect(coverOf('Musisi Demak Meninggal, Ibu: Ini Takdir', text).gainOf(1)).toBeGreaterThan(
      coverOf('Musisi Demak Meninggal, Ibu Sebut Takdir', text).gainOf(1),
    );
  });

  test('has no small numbers in decimals, scores and dates', () => {
    const text = 'Harga naik di Demak. Dua petugas mencatat harga. Tiga pemain dan sembilan orang datang.';
    for (const title of ['Harga Naik 2,37 Persen', 'Harga Naik, Demak Menang 3-2', 'Harga Naik 9/2/2025']) expect(coverOf(title, text).partIn(2)).toBe(0);
  });

  test('is told of a number by its numeral', () => {
    const text = 'Pedagang pindah ke pasar baru. Polisi menangkap enam pengedar di pasar.';
    const counted = coverOf('6 Orang Ditangkap', text);
    expect(counted.gainOf(1)).toBeCloseTo(1);
    expect(counted.gainOf(0)).toBe(0);
  });

  test('is not told without its denial', () => {
    const text = 'Ratna dikabarkan bakal manggung di Pasar Bintoro. Pasar ramai. Ratna menyebut dirinya tidak akan manggung di sana.';
    const denied = coverOf('Ratna Tak Akan Manggung di Pasar Bintoro', text);
    denied.tell(0);
    expect(denied.gainOf(2)).toBeGreaterThan(0.2);
    expect(denied.gainOf(1)).toBe(0);
  });

  test('is not told by a denial of something else', () => {
    const text =
      'Ratna dikabarkan bakal manggung di Pasar Bintoro. Pasar ramai. Ratna tidak tahu siapa yang akan datang ke pasar baru untuk ikut manggung. Ratna tidak manggung.';
    const denied = coverOf('Ratna Tak Akan Manggung di Pasar Bintoro', text);
    denied.tell(0);
    expect(denied.gainOf(2)).toBe(0);
    expect(denied.gainOf(3)).toBeGreaterThan(0);
  });

  test('is told of a number by its figure or its numeral, once', () => {
    const text = 'Polisi mengejar 6 orang. Enam pengedar menyerah. Warga Demak tenang.';
    const counted = coverOf('6 Buron Menyerah', text);
    counted.tell(0);
    expect(counted.gainOf(1)).toBeLessThan(counted.partIn(1));
    counted.tell(1);
    expect(counted.gainOf(0)).toBe(0);
  });

  test('counts a year as one term among others', () => {
    const text = 'Pada 2025 pedagang pindah. Bupati membangun Pasar Bintoro.';
    const dated = coverOf('Pasar Bintoro Dibangun 2025', text);
    expect(dated.gainOf(1)).toBeGreaterThan(dated.gainOf(0));
  });

  test('is not told by the word that asks, where a sentence answers', () => {
    const text = 'Cara itu sudah lama. Pedagang mengisi formulir melalui laman dinas.';
    const asked = coverOf('Cara Menyewa Kios bagi Pedagang', text);
    expect(asked.gainOf(0)).toBe(0);
  });

  test('may be as long as it likes', () => {
    const words = Array.from({ length: 60 }, (_, i) => `Kata${'abcdefghij'[i % 10]}${'klmnop'[Math.floor(i / 10)]}`);
    const title = `3 ${words.join(' ')} tak berapa kenapa cara`;
    const long = coverOf(title, `${words.join(' ')}. Harga naik karena hujan.`);
    for (const sentence of [0, 1]) {
      expect(long.partIn(sentence)).toBeGreaterThanOrEqual(0);
      expect(long.partIn(sentence)).toBeLessThanOrEqual(1);
    }
  });

  test('is told above all by what few sentences tell', () => {
    const text = 'Pasar Bintoro ramai sejak pagi. Pasar Bintoro punya 40 kios. Pasar Bintoro kebakaran Senin malam.';
    const news = coverOf('Pasar Bintoro Kebakaran', text);
    expect(news.gainOf(0)).toBeCloseTo(0);
    expect(news.gainOf(2)).toBeCloseTo(1);
  });

  test('is told also where the summary could end', () => {
    const text = 'Pedagang pindah hari ini. Bupati meresmikan Pasar Bintoro.';
    const title = coverOf('Bupati Resmikan Pasar Bintoro', text);
    const candidates = [{ score: 0.9 }, { score: 0.02 }];
    expect(choose(candidates, 7, title, true).map(([index]) => index)).toEqual([0, 1]);
    expect(choose(candidates, 7, undefined, true)).toEqual([[0, 0.9]]);
  });

  test('is told once by the choice as well', () => {
    const text = 'Pedagang pindah hari ini. Bupati meresmikan Pasar Bintoro. Pasar Bintoro diresmikan bupati.';
    const title = coverOf('Bupati Resmikan Pasar Bintoro', text);
    expect(choose([{ score: 0.9 }, { score: 0.02 }, { score: 0.02 }], 7, title, true)).toHaveLength(2);
  });

  test('is told where a fifth of it is new, and most of it told', () => {
    const title = titleOf([0.75, 0.22]);
    expect(choose([{ score: 0.9 }, { score: 0.1 }], 7, title, true)).toHaveLength(2);
  });

  test('is not told by a call on the reader that holds its words', () => {
    const title = titleOf([0, 0.5]);
    expect(choose([{ score: 0.9 }, { score: 0.45 }], 7, title, true)).toHaveLength(2);
    expect(choose([{ score: 0.9 }, { score: 0.45, loss: -0.4, tellsNothing: true }], 7, title, true)).toHaveLength(1);
  });

  test('is looked for in small parts as long as most of it is untold', () => {
    const candidates = [{ score: 0.9 }, { score: 0.02 }];
    expect(choose(candidates, 7, titleOf([0.5, 0.15]), true)).toHaveLength(2);
    expect(choose(candidates, 7, titleOf([0.8, 0.15]), true)).toHaveLength(1);
  });

  test('and no answer is wanted where no sentence has one', () => {
    const text = 'Pasar Bintoro ramai sejak pagi. Harga cabai naik.';
    const asked = coverOf('Mengapa Pasar Bintoro Ramai', text);
    expect(asked.gainOf(0)).toBeCloseTo(1);
  });

  test('and a number that names its things asks for no list', () => {
    const text = 'Pasar Bintoro punya 40 kios. Pengelolanya yakni koperasi.';
    const counted = coverOf('Pasar Bintoro Punya 40 Kios', text);
    expect(counted.gainOf(1)).toBe(0);
  });

  test('is told by no sentence that is worth nothing', () => {
    const text = 'Pedagang pindah hari ini. Bupati meresmikan Pasar Bintoro.';
    const title = coverOf('Bupati Resmikan Pasar Bintoro', text);
    expect(choose([{ score: 0.9 }, { score: 0.02, loss: -0.05 }], 7, title, true)).toEqual([[0, 0.9]]);
  });

  test('is nothing where there is no title', () => {
    expect(makeTitleCover(analyze(readArticle('pedagang pindah ke pasar baru pekan ini.'), engine))).toBeUndefined();
  });
});

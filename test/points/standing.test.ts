import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { summarize } from '../../src/index.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { makeBullets } from '../../src/points/bullets.ts';
import { makeStanding } from '../../src/points/standing.ts';
import type { Standing } from '../../src/selection/candidate.ts';

const engine = createEngine();

function standingOf(text: string): Standing[] {
  const document = analyze(readArticle(text, 'Judul'), engine);
  const standingOf = makeStanding(document, makeBullets(document), 5);
  return document.sentences.map((_, i) => standingOf(i));
}

/** More than this a sentence does not lose for telling little in the words of its own. */
const MOST_OF_WEAKNESS = -0.1;

/** The standing of the second of two sentences. */
const secondOf = (sentence: string, between = ' '): Standing =>
  standingOf(`Wali Kota Ratna Wulandari membuka pasar di Demak.${between}${sentence}`)[1] as Standing;
/** The same, in a paragraph of its own. */
const apart = (sentence: string): Standing => secondOf(sentence, '\n\n');

test.each([
  '11 orang lainnya menempati kios sementara di terminal lama.',
  'Yang tak lain adalah bagian dari janji kampanyenya dulu.',
  'Dijelaskannya, pasar itu menampung 300 pedagang dari tiga desa.',
  'Kondisi serupa terjadi di pasar Bintoro dan dua pasar lain.',
  'Dimana hasil panennya hanya cukup untuk tiga bulan.',
  'Dikatakan, pasar itu menampung 300 pedagang dari tiga desa.',
  'Dikatakan dia, pasar itu menampung 300 pedagang dari tiga desa.',
  'Usai itu pedagang menempati kios baru di terminal lama.',
])('a sentence leans on the one before that opens on what only that explains: %j', (sentence) => {
  expect(apart(sentence).loss).toBeLessThanOrEqual(-0.3);
});

describe('a sentence whose subject an earlier one names needs that one', () => {
  test.each([
    'Kebijakan itu berlaku mulai Senin pekan depan di semua pasar.',
    'Pasar baru tersebut menampung 300 pedagang dari tiga desa.',
    'Namun, kebijakan itu ditolak pedagang kaki lima di Alun-alun Demak.',
    'Kedua pelaku ditangkap polisi di terminal pada Senin malam.',
    'Sang pedagang menempati kios baru sejak Senin pekan lalu.',
    'Korbannya dibawa ke Rumah Sakit Bintoro oleh warga setempat.',
    'Sanksinya berupa denda paling banyak Rp250.000 bagi pedagang.',
    'Ancaman sanksinya yaitu denda paling banyak Rp250.000 bagi pedagang.',
    'Tuntutannya adalah penurunan harga sewa kios di Pasar Bintoro.',
    'Pria asal Kudus itu berjualan sejak tahun lalu di sana.',
    'Meski tak langsung terasa, kebiasaan tersebut merugikan pedagang kecil di semua kios.',
  ])('%j', (sentence) => {
    expect(secondOf(sentence)).toMatchObject({ alone: expect.any(Number) });
    expect(secondOf(sentence).alone).toBeLessThan(0);
    expect(secondOf(sentence).loss).toBeGreaterThan(MOST_OF_WEAKNESS);
  });
});

describe('what goes on from the sentence before it opens weakly', () => {
  test.each([
    'Tidak demikian untuk kios di Pasar Bintoro yang lama.',
    'Khususnya di lantai dua yang ditempati pedagang sayur.',
    'Juga turut hadir pengelola Pasar Bintoro dari Demak.',
    'Sementara tiga kios lain di Pasar Bintoro masih kosong.',
    'Jawabannya ada di buku besar pengelola Pasar Bintoro.',
    'Terakhir, menata kios daging di lantai dua Pasar Bintoro.',
  ])('%j', (sentence) => {
    expect(secondOf(sentence)).toMatchObject({ alone: expect.any(Number) });
  });

  test('but not "Terakhir kali"', () => {
    expect(apart('Terakhir kali Pasar Bintoro dibuka pada 2019.').alone).toBeUndefined();
  });
});

test('who speaks by one word of the name needs an introduction, but in the headline', () => {
  const text = (title: string) =>
    analyze(readArticle('Pasar Bintoro di Demak dibuka pada Senin.\n\nSugeng mengatakan kios baru di Demak sudah penuh.', title), engine);
  const standingUnder = (title: string): Standing => makeStanding(text(title), makeBullets(text(title)), 5)(1);
  expect(standingUnder('Pasar Bintoro Dibuka')).toMatchObject({ alone: expect.any(Number) });
  expect(standingUnder('Sugeng: Kios Penuh').alone).toBeUndefined();
});

test('a pronoun in front costs less where one point of many can be spared least', () => {
  const document = analyze(readArticle('Wali Kota dan bupati bertemu di Demak. Ia datang bersama rombongan dari balai kota Senin.', 'Judul'), engine);
  const lossOf = (points: number | 'auto'): Standing => makeStanding(document, makeBullets(document), points)(1);
  expect(lossOf(5).loss).toBeLessThan(lossOf(1).loss);
  expect(lossOf(9).loss).toBe(lossOf(5).loss);
  expect(lossOf('auto').alone).toBeLessThan(0);
  expect(lossOf(5).alone).toBe(0);
});

test('an announcement loses less as the lead, which tells who it is about', () => {
  const announcement = 'Bupati Sari Wulandari mengungkapkan sejumlah rencana untuk Pasar Bintoro.';
  const [lead, behind] = [standingOf(`${announcement} Pasar itu dibuka lagi.`)[0], apart(announcement)] as [Standing, Standing];
  expect(lead.loss).toBeGreaterThan(behind.loss + 0.3);
  expect(lead.tellsNothing).toBe(true);
});

test('a sentence that takes back the one before it is known by its connective', () => {
  expect(secondOf('Namun, pedagang di Pasar Bintoro menolak pindah ke kios baru itu.').takesBack).toBe(true);
  expect(secondOf('Hanya saja pedagang di Pasar Bintoro belum mendapat kios.').takesBack).toBe(true);
  expect(secondOf('Selain itu, pedagang di Pasar Bintoro mendapat kios baru.').takesBack).toBeUndefined();
});

test('a short sentence goes on the one before it in the paragraph', () => {
  const short = 'Pedagang membayar retribusi Rp3.000 sehari.';
  expect(secondOf(short).alone).toBeLessThan(0);
  expect(apart(short).alone).toBeUndefined();
  expect(secondOf('Pedagang di Pasar Bintoro membayar retribusi harian Rp3.000 kepada petugas pasar.').alone).toBeUndefined();
});

test('a present moment explains itself, an age does not', () => {
  expect(apart('Bulan ini harga beras turun di Demak.').alone).toBeUndefined();
  expect(secondOf('Pria 54 tahun ini berjualan beras di pasar.').alone).toBeLessThan(0);
});

test('who said it and much more is no mere attribution', () => {
  const mere = 'Hal itu disampaikan Ratna dalam rapat di balai kota, Senin.';
  const more = `Hal itu disampaikan Ratna dalam rapat, ${'yang membahas harga beras di Demak, tarif kios di Bintoro dan lampu jalan di Johar, '.repeat(4)}Senin.`;
  expect(secondOf(mere).loss).toBeLessThan(secondOf(more).loss);
});

test.each([
  'Budi Santoso membenarkan hal itu saat dihubungi Senin malam.',
  'Ratna menjelaskan alasan tersebut dalam rapat di balai kota Demak.',
  'Ratna menyampaikan hal senada.',
  'Kabar yang sama dibenarkan Ratna di balai kota Demak.',
  'Kedua usulan itu juga telah dikonfirmasinya di balai kota Demak.',
])('what says only who spoke tells nothing: %j', (sentence) => {
  expect(secondOf(sentence)).toMatchObject({ tellsNothing: true });
});

test('two signs of emptiness lose more than twice what one does', () => {
  const one = 'Penjual beras di Demak enggan merinci harga di Pasar Bintoro.';
  const two = 'Anda tahu, penjual beras di Demak enggan merinci harga di Pasar Bintoro.';
  expect(secondOf('Anda bisa membeli beras di Pasar Bintoro Demak pekan ini.').loss).toBeLessThan(0);
  expect(secondOf(two).loss).toBeLessThan(2 * secondOf(one).loss);
});

test.each([
  'Tulisan kali ini membahas harga beras di Pasar Bintoro Demak.',
  'Berikut daftar harga beras di tiga pasar Demak pekan ini.',
  'Pembaca, Pasar Bintoro di Demak juga punya cerita lain pekan ini.',
])('a sentence that talks of the article tells nothing: %j', (sentence) => {
  expect(secondOf(sentence)).toMatchObject({ tellsNothing: true });
});

test.each(['Harga beras turun di tiga pasar Demak, yaitu.', 'Pedagang Pasar Bintoro dilarang menjual kios dan/atau b.', 'Pemain Bintoro Released - 3.'])(
  'a sentence cut off before what it announces tells nothing: %j',
  (sentence) => {
    expect(secondOf(sentence)).toMatchObject({ tellsNothing: true });
  },
);

test('a call on the reader that tells the news as well loses less', () => {
  const call = 'Simak jadwal pembukaan Pasar Bintoro di Demak.';
  const news =
    'Simak jadwal pembukaan Pasar Bintoro di Demak yang diresmikan Wali Kota Ratna Wulandari pada Senin pagi bersama 40 pedagang beras dari tiga desa di sekitar Alun-alun Demak.';
  expect(secondOf(call).loss).toBeLessThan(secondOf(news).loss);
  expect(secondOf(news).loss).toBeLessThan(0);
});

test('behind one that only says who spoke, a sentence leans on what was said', () => {
  const text = 'Wali Kota Ratna Wulandari membuka pasar di Demak. Hal itu disampaikan Ratna dalam rapat Senin. Di antaranya ada 40 kios untuk warga Johar.';
  expect(standingOf(text)[2]).toMatchObject({ alone: expect.any(Number), basis: 0 });
});

describe('a sentence stands by itself', () => {
  test.each([
    'Harga beras turun di semua pasar Demak pekan ini, kata pedagang.',
    'Tahun ini harga beras turun di semua pasar di Demak.',
    'Hari ini pedagang mulai menempati 40 kios baru mereka.',
    'Bupati Budi Santoso menyebut kebijakan itu perlu diuji dahulu.',
    'Pasar Bintoro ini menampung 300 pedagang dari tiga desa.',
    'Harapannya, pedagang menempati kios baru mulai Senin pekan depan.',
    'Kedua, pedagang wajib membayar retribusi harian Rp3.000 kepada petugas.',
    'Bupati Budi Santoso mengungkapkan sejumlah alasan: listrik belum menyala di pasar.',
    'Bupati Budi Santoso menjelaskan alasan penundaan, yakni listrik yang belum menyala.',
    'Pedagang Demak memiliki alasan kuat untuk menolak kenaikan sewa kios.',
    'Terdapat lima agenda dalam rapat Senin, yakni tarif kios dan empat lainnya.',
    'Tim pedagang Pasar Bintoro menang atas tim pasar Johar 1-0.',
    'Tim pedagang Pasar Bintoro menang atas tim pasar Johar dengan skor 3 - 1.',
    'Pemerintah melarang penjualan tiga merek beras berikut ini: Bintoro, Johar dan Demak Jaya.',
    'Budi Santoso mengatakan hal itu tidak benar karena kios belum dibangun.',
    'Budi Santoso membenarkan hal itu: 40 kios terbakar pada Senin malam.',
  ])('%j', (sentence) => {
    expect(apart(sentence)).toEqual({ loss: expect.any(Number) });
    expect(apart(sentence).loss).toBeGreaterThan(MOST_OF_WEAKNESS);
  });
});

test.each(['Hal\nitu', 'Hal\u00a0itu', 'Hal  itu'])('an opening is known whatever its blanks: %j', (opening) => {
  const standing = secondOf(`${opening} disampaikan Ratna dalam rapat di balai kota, Senin.`);
  expect(standing).toEqual(secondOf('Hal itu disampaikan Ratna dalam rapat di balai kota, Senin.'));
  expect(standing.tellsNothing).toBe(true);
});

test.each(['Mari Elka Pangestu mengunjungi pasar di Demak pada Senin.', 'Ratna Wulandari menyebut tanggal 17 Agustus sebagai hari pembukaan.'])(
  'what only looks empty is not: %j',
  (sentence) => {
    expect(secondOf(sentence).loss).toBeGreaterThan(MOST_OF_WEAKNESS);
  },
);

describe('a sentence that says nothing by itself loses most', () => {
  test.each([
    'Hal itu disampaikan Ratna dalam rapat di balai kota, Senin.',
    'Pernyataan tersebut diungkapkan oleh Ratna seusai rapat di Demak.',
    'Lalu, apa saja yang perlu disiapkan pedagang pasar?',
    'Berikut daftar pasar yang dibuka pekan ini di Demak:',
    'Pedagang di Demak dilarang menimbun beras di kios, dan/atau',
    'Ratna Wulandari bicara soal rencana pembukaan pasar di Demak.',
    'Pedagang pasar di Demak wajib mematuhi ketentuan Ratna:',
    'Ada beberapa cara menghemat listrik di kios pasar.',
    'Bintoro.com sudah mendapatkan izin Ratna Wulandari untuk mengutip.',
    'Bintoro.commenyambangi kios Ratna Wulandari di Demak, Senin lalu.',
    'Bagi penggemar belanja, Pasar Bintoro di Demak tentu sudah dikenal.',
    'Ratna Wulandari membocorkan tanggal pembukaan pasar di Demak.',
    'Ratna mengatakan terdapat lima agenda dalam rapat itu.',
    'Ratna Wulandari membeberkan alasan menunda pembukaan pasar di Demak.',
    'Ratna Wulandarimembeberkan alasan menunda pembukaan pasar di KotaSolo.',
    'Ratna Wulandarimembagikan kisah membangun kios di KotaSolo.',
    'Ratna mengungkapkan sejumlah rencana untuk pasar di Demak.',
    'Kios pasar sudah penuh, kapan pedagang lain mendapat giliran?',
    'Dunia dagang Demak kembali ramai.',
    'Sampai kapan?',
    'Kapan pedagang Pasar Bintoro boleh menempati kios?!',
    'Pengumuman itu sudah disampaikan oleh Kepala Dinas Pasar, Budi Santoso.',
    'Keterangan tersebut diungkapkannya melalui akun pribadinya, Senin (3/2).',
    'Kedua usulan itu dikonfirmasi Kepala Dinas Pasar Budi Santoso.',
    'Kepala Dinas Pasar Budi Santoso membenarkan informasi tersebut saat dihubungi.',
    'Ratna Wulandari juga menyampaikan hal serupa.',
  ])('%j', (sentence) => {
    expect(secondOf(sentence).loss).toBeLessThan(secondOf('Ia datang bersama rombongan dari balai kota Senin.').loss);
  });
});

test('a sentence that says what its plans are for announces nothing', () => {
  expect(secondOf('Ratna mengungkapkan sejumlah rencana untuk memindahkan pasar ke Kudus.').loss).toBeGreaterThan(MOST_OF_WEAKNESS);
});

describe('a sentence that tells little loses some', () => {
  test.each([
    'Kami berharap semua pihak terus bersemangat demi masa depan yang lebih baik.',
    'Bagi para pedagang, keadaan seperti ini tentu tidak menyenangkan.',
    'Semoga pasar ini bermanfaat bagi kita semua.',
  ])('%j', (sentence) => {
    expect(secondOf(sentence).loss).toBeLessThan(MOST_OF_WEAKNESS);
  });
});

test('who spoke says it, where a sentence begins with what was said before', () => {
  const text = 'Pasar Bintoro dibuka pada Senin. Hal tersebut diungkap Kepala Dinas Pasar Budi Santoso yang menyebut, kios baru sudah penuh.';
  expect(summarize(text, { points: 2, order: 'document' }).points[1]?.text).toBe('Kepala Dinas Pasar Budi Santoso menyebut, kios baru sudah penuh.');
});

test('a sentence that refers to the one before never ranks above it', () => {
  const text = [
    'Pemerintah Kota Demak memberlakukan sistem ganjil genap di Jalan Sultan Fatah. ',
    'Kebijakan itu berlaku bagi kendaraan roda empat pada pukul 06.00 sampai 09.00. ',
    'Pedagang di alun-alun mengeluh sepi pembeli. Hujan turun sejak pagi di Demak.',
  ].join('');
  const { points } = summarize(text, { points: 3 });
  const ranks = new Map(points.map(({ index, rank }) => [index, rank]));
  expect(ranks.get(0)).toBeLessThan(ranks.get(1) ?? Infinity);
});

test.each([
  '1. Rahmat Wibowo Transfer In Persis Solo',
  'Rabu, 1 Januari: Tahun Baru 2025 Masehi',
  'Sabtu, 29 Maret: Hari Suci Nyepi (Tahun Baru Saka 1947)',
  '3. fotokopi KTP orang tua murid yang masih berlaku',
  'Ibu kota Jawa Tengah adalah…A. Semarang B.',
  'Baca juga: Mantan Camat Diperiksa Ratna menjelaskan kerugian Rp117 miliar di Demak.',
  '#Gempa Mag:4.4, 10-Jun-2025 01:12:46WIB, Lok:5.07LU, 126.34BT #BMKG.',
])('a row of a table, a question of a test and a tweet tell nothing: %j', (sentence) => {
  expect(secondOf(sentence)).toMatchObject({ tellsNothing: true });
});

test.each([
  'Selanjutnya: polisi akan memeriksa tiga saksi di Demak pekan depan.',
  '- Berangkat dari Ternate Kamis (19/6/2025) pukul 19.00 waktu setempat',
  'Berangkat dari Ternate Kamis (19/6/2025) pukul 19.00 waktu setempat',
  'WALI KOTA MEMBUKA PASAR BARU DI DEMAK',
  'Jalan A. Yani dan Jalan B. Harsono di Demak ditutup sejak Senin.',
  'Polisi menutup Jl. A. Yani dan Jl. B. Katamso di Demak sejak Senin.',
  '#SelamatkanBintoro menjadi percakapan warga di Demak sejak Senin pagi.',
])('but not what only looks like one: %j', (sentence) => {
  expect(secondOf(sentence).tellsNothing).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { keywords, summarize } from '../../src/index.ts';
import { createEngine } from '../../src/language/engine.ts';
import { partWords } from '../../src/language/part-words.ts';
import { readTokens } from '../../src/language/read-tokens.ts';
import { ARTICLES } from '../articles.ts';

/** The first bullet of a page, which has a second paragraph so that names stand there by themselves. */
const bulletOf = (sentence: string, rest = ''): string | undefined =>
  summarize(`${sentence}\n\n${rest}`, { points: 9, order: 'document' }).points.find(({ start }) => start === 0)?.text;

describe('parts words that scraping glued together', () => {
  test.each([
    ['Menurut keterangan PresidenRatna Wulandari, harga beras turun pekan ini.', 'Ratna Wulandari tiba di Solo.', 'Presiden Ratna'],
    ['Wali Kota Ratna Wulandarimenjelaskan bahwa harga beras turun di KotaSolo.', 'Ratna Wulandari tiba di Solo.', 'Wulandari menjelaskan bahwa'],
    [
      'Dokter itu mengonsumsikafein setiap pagi sebelum bertugas di RumahSakit Solo.',
      'Terlalu banyak kafein membuat jantung berdebar.',
      'mengonsumsi kafein setiap',
    ],
    ['Warga meminta kepadaGubernur agar untuk4 jembatan disiapkan anggaran tahun ini.', '', 'untuk 4 jembatan'],
    ['Warga meminta bantuan pada11 Juli di depan balai kota.', '', 'pada 11 Juli'],
    ['Laporan itu dikutip dariAntara pada Senin saat rapat di diSolo berlangsung.', '', 'dari Antara pada'],
    [
      'Polisimenangkap dua pengedarnarkoba di KotaSolo pada Senin malam pekan lalu.',
      'Peredaran narkoba meningkat di Solo.',
      'Polisi menangkap dua pengedar narkoba di Kota Solo',
    ],
    ['Emiten itu memakai tickersaham BJBN di bursa KotaSolo.', 'Harga saham naik.', 'ticker saham BJBN'],
    ['Menurut laporan, PTBJBN Tbk memastikan arus kas di KotaSolo aman.', 'Saham BJBN naik.', 'PT BJBN Tbk'],
    ['Pabrik itu melakukanfacelift pada truk buatan KotaSolo pekan ini.', '', 'melakukan facelift pada'],
    ['Penipuan secaraonline dan sebagaifriendship marak di KotaSolo.', '', 'secara online dan sebagai friendship'],
    ['Operasi pasar 2025digelar di Demak pada Senin pagi hingga sore.', '', 'Operasi pasar 2025 digelar di Demak'],
    ['Warga mendengar Agus Wibowoyang tinggal di KotaSolo.', '', 'Agus Wibowo yang tinggal di Kota Solo'],
    ['Kepala dinas menyebuthak warga dan Agus Wibowoatau Agus di KotaSolo.', '', 'menyebut hak warga dan Agus Wibowo atau Agus'],
    ['Sistem itu hadir dismartwatchgenerasi baru buatan KotaSolo.', 'Harga smartwatch turun.', 'di smartwatch generasi baru'],
    [
      'Korban penipuan asmaraini membeli motor seharga Rp 522 jutaoff the road di KotaSolo.',
      '',
      'penipuan asmara ini membeli motor seharga Rp 522 juta off the',
    ],
    ['Kejaksaan Agungakan memanggil saksi di KotaSolo.', '', 'Kejaksaan Agung akan memanggil'],
    ['Uang muka atau down paymentatau DP dibayar di KotaSolo.', '', 'payment atau DP'],
    ['Laga sebelumkickoffPiala Bupati ditonton warga KotaSolo.', '', 'sebelum kickoff Piala'],
    ['BersamaSolo Raya, pelatih BersamaSolo Raya menang di KotaSolo.', '', 'Bersama Solo Raya, pelatih Bersama Solo Raya'],
    ['Tim Thunder108-91 Pacers ditonton warga KotaSolo.', '', 'Thunder 108-91 Pacers'],
    ['Menurut PBSI, PBSImewanti-wanti atlet di KotaSolo.', '', 'PBSI mewanti-wanti atlet'],
    ['Mitra kami yaituV-Green menanam pohon di KotaSolo.', '', 'yaitu V-Green menanam'],
    ['Emiten itu menggunakantickersaham BJBN di bursa KotaSolo.', 'Harga saham naik.', 'menggunakan ticker saham BJBN'],
    [
      'Mobil itu bertarung di segmenmidsizepremium sejak Senin pekan lalu.',
      'Penjualan di segmen lain turun, kata pedagang yang menunggu mobil premium.',
      'di segmen midsize premium sejak',
    ],
    [
      'Pihak pemerintahmengatakan pelakumelakukan hal itu di KotaSolo, penyidikmenemukan bukti.',
      '',
      'pemerintah mengatakan pelaku melakukan hal itu di Kota Solo, penyidik menemukan',
    ],
    ['Menurut pesertadengan anak dan petanimenggunakan pupuk di KotaSolo.', '', 'peserta dengan anak dan petani menggunakan pupuk'],
    ['Redaksi MajalahTempotak terkejut dan bercerita kepadaTempodi KotaSolo.', '', 'Majalah Tempo tak terkejut dan bercerita kepada Tempo di Kota Solo'],
    ['Bupati Hendra Yusufbakal meresmikan pasar di KotaSolo pekan depan.', '', 'Yusuf bakal meresmikan'],
  ])('%j', (sentence, rest, part) => {
    expect(bulletOf(sentence, rest)).toContain(part);
  });

  test('and puts a blank behind a comma that lost it', () => {
    expect(bulletOf('Dokter mengatakan,efek samping obat itu ringan bagi pasien dewasa.')).toBe(
      'Dokter mengatakan, efek samping obat itu ringan bagi pasien dewasa.',
    );
  });

  test('also for keywords', () => {
    const text = 'Harga beras turun, kata PresidenRatna Wulandari.\n\nRatna Wulandari tiba di Solo. Ratna Wulandari meninjau pasar.';
    expect(keywords(text).map(({ term }) => term)).toContain('Ratna Wulandari');
  });

  test('and leaves the source as it stands', () => {
    const text = 'Harga beras turun di KotaSolo pekan ini, kata pedagang setempat.';
    const { source, text: bullet } = summarize(text, { points: 1 }).points[0] as { source: string; text: string };
    expect(source).toBe(text);
    expect(bullet).toBe('Harga beras turun di Kota Solo pekan ini, kata pedagang setempat.');
  });
});

describe('stays quick', () => {
  const xs = (count: number): string => 'x'.repeat(count);
  const parts = Array.from({ length: 16 }, (_, i) => xs(i + 4)).join(' dan ');

  // Far past the age of the universe, were every way tried.
  test('where a word can be cut in ever so many ways', () => {
    const text = `Mereka berkata,efek ${parts} dan ${xs(58)}q.`;
    expect(summarize(text).points[0]?.source).toBe(text);
  });

  test.each(['2025mereka', 'PTX'])('where %s goes on for 20,000 letters', (begin) => {
    const last = begin.at(-1) as string;
    const text = `Mereka berkata,efek ${begin}${last.repeat(20_000)} itu.`;
    expect(summarize(text).stats.words).toBe(5);
  });
});

describe('leaves whole what is one word', () => {
  test.each([
    'Suryadi dan Karangasem tetap tertulis begitu di KotaSolo menurut pedagang.',
    'Modus operandi dan resep kue onde-onde beredar di KotaSolo.',
    'Sepasang muda-mudi duduk bolak-balik di dekat sayur-mayur di KotaSolo.',
    'Video itu beredar di YouTube dan TikTok sejak Senin malam pekan lalu.',
    'Warga mengunduh PeduliLindungi dan membaca detikFinance serta KompasTV setiap hari.',
    'Kejuaraan antarpelajar dan antarkementerian digelar di KotaSolo pekan depan.',
    'Standarisasi dan konstitusionalitasnya dibahas di KotaSolo pekan depan oleh para ahli.',
    'Pembaca Tribunnews dan Tribunsolo di Solo berlangganan Harian Antarabangsa lewat KotaSolo.',
    'Keluarga almarhumah meredam amarah separoh warga di KotaSolo pada Senin.',
    'Kesepakakan dan keasalahan itu dibahas warga di KotaSolo pada Senin malam.',
    'Kantor PTPN dan PTUN di KotaSolo tutup pekan depan.',
    'Pendaftaran dibuka melalui aplikasi MitraDarat dan BukuWarung mulai Senin.',
    'Pembayaran lewat GoPay dan LinkAja diterima pedagang di pasar itu.',
    'Kabupaten Bulungan-Kalimantan Utara membuka kantor di KotaSolo pekan depan.',
    'Juara lomba itu SMAN 1 Padalarang, dan Pada Senin pialanya tiba di KotaSolo.',
  ])('%j', (sentence) => {
    const bullet = bulletOf(sentence) as string;
    expect(bullet.replaceAll('Kota Solo', 'KotaSolo')).toBe(sentence);
  });

  test.each(ARTICLES)('on a page where nothing is glued: $file', ({ text }) => {
    const engine = createEngine();
    const { paragraphs, visible } = readArticle(text);
    const run = readTokens(visible, paragraphs, engine);
    // A capital inside a word that the page has makes it look glued.
    expect(partWords(`${visible} KotaSolo`, run, [], engine)).toBe(run);
  });
});

test.each(['Baca juga:Banjir', 'kata dia,Budi', '[Gambas:Video KabarTV]', 'Editor:Sari', '(Foto:Antara)'])(
  'strange words and places stay whole on a page with %j',
  (mark) => {
    const sentence = 'Warga Bengkayang dan Kotawaringin melihat terasering, sedimentasi, karagenan dan katamaran berimpitan di SINDOnews.';
    expect(bulletOf(sentence, mark)).toBe(sentence);
  },
);

test('a long row of words is proof by itself that blanks were lost', () => {
  expect(bulletOf('Truk yang mengalamikecelakaandi jalan raya sudah dievakuasi petugas Senin pagi.')).toContain('mengalami kecelakaan di jalan');
  expect(bulletOf('Kebijakan itu berlatarbelakang naiknya harga beras di pasar Demak.')).toContain('berlatarbelakang');
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findDate } from '../../src/article/publication.ts';
import { type Article, readArticle, summarize } from '../../src/index.ts';
import { ARTICLES, articleText } from '../articles.ts';
import data from '../data/articles.json' with { type: 'json' };

/** The story as its reader sees it, blanks evened out. */
const storyOf = ({ visible, paragraphs }: Article): string =>
  paragraphs.map(({ start, end }) => visible.slice(start, end).replace(/\s+/g, ' ').trim()).join('\n');
const paragraphsOf = (text: string, title?: string): string[] => storyOf(readArticle(text, title)).split('\n');

/** What holds for every text. */
function expectAccounted(text: string, article: Article): void {
  expect(article.text).toBe(text);
  expect(article.visible.length).toBe(text.length);
  const covered = new Uint8Array(text.length);
  let position = 0;
  for (const { start, end } of article.paragraphs) {
    expect(start).toBeGreaterThanOrEqual(position);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
    covered.fill(1, start, end);
    position = end;
  }
  expect(position).toBeLessThanOrEqual(text.length);
  let before = 0;
  for (const { start, end, text: piece, reason } of article.dropped) {
    expect(text.slice(start, end)).toBe(piece);
    expect(end).toBeGreaterThan(start);
    expect(start).toBeGreaterThanOrEqual(before);
    expect(reason).toMatch(/^[a-zA-Z]+$/);
    covered.fill(1, start, end);
    before = start;
  }
  const left = [...covered.keys()].filter((i) => covered[i] === 0 && /\S/.test(text[i] as string)).map((i) => text[i]);
  expect(left).toEqual([]);
}

describe.each(data.articles)('the page $file', ({ file, title, dateline, furniture, story }) => {
  const article = readArticle(articleText(file));
  const read = storyOf(article);

  test('has its headline', () => {
    expect(article.title).toBe(title);
  });

  test('has its dateline', () => {
    expect(article.dateline).toBe(dateline);
  });

  test('loses all that stands beside the story', () => {
    expect(furniture.filter((piece) => articleText(file).includes(piece) && read.includes(piece))).toEqual([]);
  });

  test('keeps its story', () => {
    expect(story.filter((sentence) => !read.includes(sentence))).toEqual([]);
  });

  test('is accounted for, with all line ends', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) {
      const text = articleText(file).replaceAll('\n', lineEnd);
      expectAccounted(text, readArticle(text));
      expect(storyOf(readArticle(text))).toBe(read);
    }
  });

  test('reads the same under a given title', () => {
    expect(readArticle(articleText(file), title).title).toBe(title);
    expect(storyOf(readArticle(articleText(file), title))).toBe(read);
  });

  test('reads the same again from its story alone', () => {
    const own = article.paragraphs.map(({ start, end }) => article.text.slice(start, end)).join('\n\n');
    expect(storyOf(readArticle(own, title))).toBe(read);
  });
});

test('test data names furniture and stories that stand on the pages', () => {
  for (const { file, furniture, story } of data.articles) {
    for (const piece of [...furniture, ...story]) expect(articleText(file)).toContain(piece);
  }
  expect(data.articles.map(({ file }) => file).sort()).toEqual(ARTICLES.map(({ file }) => file));
});

describe('a caption', () => {
  const lead = 'Pemerintah Kabupaten Demak menata pasar mulai Senin pagi dengan dana daerah.';
  const more = 'Pedagang menyambut baik rencana itu dan berharap pembeli kembali ramai.';

  test.each([
    'Bupati Sari Wulandari di Pendopo Demak, Rabu (14/5/2025).(KOMPAS.com/BUDI SANTOSO)',
    'Suasana Pasar Bintoro di Demak, Rabu. (ANTARA FOTO/Budi Santoso)',
    'Suasana Pasar Bintoro di Demak, Rabu. TEMPO/Budi Santoso.',
  ])('is known by its credit: %j', (caption) => {
    const { paragraphs, dropped } = readArticle(`${caption}\n\n${lead}\n\n${more}`, 'Pasar Ditata');
    expect(paragraphs).toHaveLength(2);
    expect(dropped.map(({ text, reason }) => [text, reason])).toContainEqual([caption, 'caption']);
  });

  test('is what stands above the dateline of an outlet', () => {
    const text = `SIDANG PASAR - Bupati Sari Wulandari memimpin rapat di Demak, Rabu (18/6/2025).\n\nTRIBUNDEMAK.COM, DEMAK - ${lead}\n\n${more}`;
    expect(storyOf(readArticle(text, 'Pasar Ditata'))).toBe(`${lead}\n${more}`);
  });

  test('is that also where the dateline is a paragraph of its own', () => {
    const text = `Bupati Sari Wulandari membuka pasar di Demak, Rabu (18/6/2025).\n\nTRIBUNDEMAK.COM, DEMAK -\n\n${lead}\n\n${more}`;
    expect(storyOf(readArticle(text, 'Pasar Ditata'))).toBe(`${lead}\n${more}`);
  });

  test('is no story, of which more than two paragraphs stand above a dateline', () => {
    const text = [lead, more, 'Panen raya dimulai pekan depan di tiga desa.', 'Suara.com - Berita lain dimuat di sini setiap hari.'].join('\n\n');
    expect(storyOf(readArticle(text, 'Pasar Ditata'))).toContain(lead);
  });

  test('is no last paragraph, whose credit is who wrote it', () => {
    expect(storyOf(readArticle(`${lead}\n\n${more} (ANTARA/Budi Santoso)`, 'Pasar Ditata'))).toContain(more);
  });
});

test('menu lines in lower case stay apart from headline and story', () => {
  const lead = 'Pemerintah Kabupaten Demak menata pasar mulai Senin pagi dengan dana daerah.';
  for (const top of [
    'Home\nnasional\nhukum\nPasar Bintoro Ditata Ulang\nviews: 2.314',
    'Pasar Bintoro Ditata Ulang\nkumparanNEWS',
    'Pasar Bintoro Ditata Ulang\nRabu, 18 Juni 2025 12:40 WIB\nurl telah tercopy',
  ]) {
    for (const between of ['\n', '\n\n']) {
      const article = readArticle(`${top.replaceAll('\n', between)}${between}DEMAK - ${lead}`);
      expect([article.title, storyOf(article)]).toEqual(['Pasar Bintoro Ditata Ulang', lead]);
    }
  }
});

describe('who wrote it and when', () => {
  test.each([
    ['pasar-beras.txt', 'Ratna Kusumaningrum', 'Kamis, 7 Agustus 2025 - 07:42 WIB'],
    ['bus-malam-pekerja-sif.txt', 'Galih Prasetya', 'Selasa, 18 Mar 2025 16:05 WIB'],
    ['final-liga-voli.txt', 'Nur Aini Fauziah', 'Sabtu, 24 Mei 2025 21:47 WIB'],
    ['gempa-teluk-lino.txt', undefined, '13 Januari 2025, 11:20 WITA'],
    ['ikan-cupang-lawan-dbd.txt', 'Maria Yosefina Lende', 'Senin, 9 Juni 2025 | 14.12 WITA'],
    ['penerjemah-bahasa-daerah.txt', 'Nadia Paramitha', '02/07/2025, 10:15 WIB'],
    ['sopir-angkot-pembuat-teleskop.txt', 'Indah Puspitarini', 'Minggu, 20 April 2025 - 08:00 WIB'],
    ['vonis-korupsi-bibit-kakao.txt', 'Taufik Ramadhan', 'Jumat, 14 November 2025 | 18:30 WITA'],
  ])('%s: %s, %s', (file, byline, date) => {
    const article = readArticle(articleText(file));
    expect([article.byline, article.date]).toEqual([byline, date]);
  });
});

describe('a dateline', () => {
  test.each([
    ['JAKARTA, KOMPAS.com - Harga beras turun pekan ini.', 'JAKARTA, KOMPAS.com', 'Harga beras turun pekan ini.'],
    ['JAKARTA, KOMPAS.com – Harga beras turun pekan ini.', 'JAKARTA, KOMPAS.com', 'Harga beras turun pekan ini.'],
    ['JAKARTA, KOMPAS.com — Harga beras turun pekan ini.', 'JAKARTA, KOMPAS.com', 'Harga beras turun pekan ini.'],
    ['Jakarta (ANTARA) - Harga beras turun pekan ini.', 'Jakarta (ANTARA)', 'Harga beras turun pekan ini.'],
    ['Liputan6.com, Jakarta - Harga beras turun pekan ini.', 'Liputan6.com, Jakarta', 'Harga beras turun pekan ini.'],
    ['Jakarta - Harga beras turun pekan ini.', 'Jakarta', 'Harga beras turun pekan ini.'],
    ['Jakarta, CNN Indonesia -- Harga beras turun pekan ini.', 'Jakarta, CNN Indonesia', 'Harga beras turun pekan ini.'],
    ['Jakarta, CNN Indonesia -- Bintoro - Johar Motor menjual 40 bus.', 'Jakarta, CNN Indonesia', 'Bintoro - Johar Motor menjual 40 bus.'],
    ['PALANGKA RAYA - Harga beras turun pekan ini.', 'PALANGKA RAYA', 'Harga beras turun pekan ini.'],
    ['PYONGYANG – Harga beras turun pekan ini.', 'PYONGYANG', 'Harga beras turun pekan ini.'],
    ['JAKARTA, KOMPAS.com-Harga beras turun pekan ini.', 'JAKARTA, KOMPAS.com', 'Harga beras turun pekan ini.'],
    ['TEMPO.CO,Jakarta-Harga beras turun pekan ini.', 'TEMPO.CO,Jakarta', 'Harga beras turun pekan ini.'],
    ['Tribunjogja.com Yogyakarta --- Harga beras turun pekan ini.', 'Tribunjogja.com Yogyakarta', 'Harga beras turun pekan ini.'],
    ['REPUBLIKA.CO.ID, JAKARTA -- Harga beras turun pekan ini.', 'REPUBLIKA.CO.ID, JAKARTA', 'Harga beras turun pekan ini.'],
    ['Kota Bandung - Harga beras turun pekan ini.', 'Kota Bandung', 'Harga beras turun pekan ini.'],
    ['Kab. Bandung - Harga beras turun pekan ini.', 'Kab. Bandung', 'Harga beras turun pekan ini.'],
    ['JAKARTA: Harga beras turun pekan ini.', 'JAKARTA', 'Harga beras turun pekan ini.'],
    ['Jakarta, 5 Maret 2025 – Harga beras turun pekan ini.', 'Jakarta, 5 Maret 2025', 'Harga beras turun pekan ini.'],
    ['Jakarta (5/3/2025) – Harga beras turun pekan ini.', 'Jakarta (5/3/2025)', 'Harga beras turun pekan ini.'],
    ['Jakarta, Rabu (5/3) – Harga beras turun pekan ini.', 'Jakarta, Rabu (5/3)', 'Harga beras turun pekan ini.'],
    ['Jakarta, VIVANUSA – Harga beras turun pekan ini.', 'Jakarta, VIVANUSA', 'Harga beras turun pekan ini.'],
    ['WARTA NIAGA, Jakarta — Harga beras turun pekan ini.', 'WARTA NIAGA, Jakarta', 'Harga beras turun pekan ini.'],
    ['Palu, Sulteng (RadarPoso) - Harga beras turun pekan ini.', 'Palu, Sulteng (RadarPoso)', 'Harga beras turun pekan ini.'],
    ['Lingga (ANTARAKEPRI) - Harga beras turun pekan ini.', 'Lingga (ANTARAKEPRI)', 'Harga beras turun pekan ini.'],
    ['BANDUNG, (PR).- Harga beras turun pekan ini.', 'BANDUNG, (PR)', 'Harga beras turun pekan ini.'],
    ['IDXChannel - Harga beras turun pekan ini.', 'IDXChannel', 'Harga beras turun pekan ini.'],
    ['SORONG-Harga beras turun pekan ini.', 'SORONG', 'Harga beras turun pekan ini.'],
    ['REPUBLIKA.CO.ID,  JAKARTA--Harga beras turun pekan ini.', 'REPUBLIKA.CO.ID,  JAKARTA', 'Harga beras turun pekan ini.'],
    ['Way Kanan (SP)-Harga beras turun pekan ini.', 'Way Kanan (SP)', 'Harga beras turun pekan ini.'],
    ['Tulangbawang Barat ( SL)-Harga beras turun pekan ini.', 'Tulangbawang Barat ( SL)', 'Harga beras turun pekan ini.'],
    ['Lombok Timur (Lensa Kita) – Harga beras turun pekan ini.', 'Lombok Timur (Lensa Kita)', 'Harga beras turun pekan ini.'],
    ['LUBUK PAKAM (Lensa): Harga beras turun pekan ini.', 'LUBUK PAKAM (Lensa)', 'Harga beras turun pekan ini.'],
    ['KONAWE UTARA, IVL – Harga beras turun pekan ini.', 'KONAWE UTARA, IVL', 'Harga beras turun pekan ini.'],
    ['NK Indonesia Siak - Harga beras turun pekan ini.', 'NK Indonesia Siak', 'Harga beras turun pekan ini.'],
    ['PALU, Lensa Kita | Harga beras turun pekan ini.', 'PALU, Lensa Kita', 'Harga beras turun pekan ini.'],
    ['PALU | Harga beras turun pekan ini.', 'PALU', 'Harga beras turun pekan ini.'],
    ['Lombok Timur – Harga beras turun pekan ini.', 'Lombok Timur', 'Harga beras turun pekan ini.'],
    ['MALANG, 8/1 - Harga beras turun pekan ini.', 'MALANG, 8/1', 'Harga beras turun pekan ini.'],
    ['Palembang, 9 April 2025. Harga beras turun pekan ini.', 'Palembang, 9 April 2025', 'Harga beras turun pekan ini.'],
    ['Kabar Kita, SUKAPURA – Harga beras turun pekan ini.', 'Kabar Kita, SUKAPURA', 'Harga beras turun pekan ini.'],
    ['Wanakerta – Harga beras di Kabupaten Wanakerta turun.', 'Wanakerta', 'Harga beras di Kabupaten Wanakerta turun.'],
    ['SUKAPURA, Radar Kita – Harga beras turun pekan ini.', 'SUKAPURA, Radar Kita', 'Harga beras turun pekan ini.'],
    ['JAKARTA, Senin - Harga beras turun pekan ini.', 'JAKARTA, Senin', 'Harga beras turun pekan ini.'],
    ['VIVA Bola – Harga beras turun pekan ini.', 'VIVA Bola', 'Harga beras turun pekan ini.'],
    ['AKURAT.CO, Harga beras turun pekan ini.', 'AKURAT.CO', 'Harga beras turun pekan ini.'],
    ['RMOL. Harga beras turun pekan ini.', 'RMOL', 'Harga beras turun pekan ini.'],
    ['MOTOR Plus-Online.com - Harga beras turun pekan ini.', 'MOTOR Plus-Online.com', 'Harga beras turun pekan ini.'],
    ['WARTANIAGA.com – Jakarta. Harga beras turun pekan ini.', 'WARTANIAGA.com – Jakarta', 'Harga beras turun pekan ini.'],
    ['Kabarjogja.com, KULONPROGO-Harga beras turun pekan ini.', 'Kabarjogja.com, KULONPROGO', 'Harga beras turun pekan ini.'],
    ['SUKAPURA LAMA - Kabarwarta.id. Harga beras turun pekan ini.', 'SUKAPURA LAMA - Kabarwarta.id', 'Harga beras turun pekan ini.'],
    ['Kabarwarta.id - Bangka Barat. Harga beras turun pekan ini.', 'Kabarwarta.id - Bangka Barat', 'Harga beras turun pekan ini.'],
    ['Ngawi kabarwarta.com, Harga beras turun pekan ini.', 'Ngawi kabarwarta.com', 'Harga beras turun pekan ini.'],
    ['SUKAPURA LAMA, Humas – Harga beras turun pekan ini.', 'SUKAPURA LAMA, Humas', 'Harga beras turun pekan ini.'],
    ['Solok Timur (9/11) - Harga beras turun pekan ini.', 'Solok Timur (9/11)', 'Harga beras turun pekan ini.'],
    ['Titik, Kampus — Harga beras turun pekan ini.', 'Titik, Kampus', 'Harga beras turun pekan ini.'],
    ['Sukapura, Kabko—Harga beras turun pekan ini di Sukapura.', 'Sukapura, Kabko', 'Harga beras turun pekan ini di Sukapura.'],
    ['DEMAK [kabarko.com] - Harga beras turun pekan ini.', 'DEMAK [kabarko.com]', 'Harga beras turun pekan ini.'],
    ['Demak, KabarkoNews.net ~ Harga beras turun pekan ini.', 'Demak, KabarkoNews.net', 'Harga beras turun pekan ini.'],
    ['SUKAPURA (kabarko) – Harga beras turun pekan ini.', 'SUKAPURA (kabarko)', 'Harga beras turun pekan ini.'],
    ['Memontum Kediri – Harga beras turun pekan ini.', 'Memontum Kediri', 'Harga beras turun pekan ini.'],
    ['PRAYA.lombokjournal.com –- Harga beras turun pekan ini.', 'PRAYA.lombokjournal.com', 'Harga beras turun pekan ini.'],
    ['KABKO, DEMAK-Harga beras turun pekan ini.', 'KABKO, DEMAK', 'Harga beras turun pekan ini.'],
    ['KabarRiau - Harga beras turun pekan ini.', 'KabarRiau', 'Harga beras turun pekan ini.'],
    ['SUKAPURA LAMA,HK–-Harga beras turun pekan ini.', 'SUKAPURA LAMA,HK', 'Harga beras turun pekan ini.'],
    ['KABARDEMAK-Manila : Harga beras turun pekan ini.', 'KABARDEMAK-Manila', 'Harga beras turun pekan ini.'],
    ['KNews—MAGELANG— Harga beras turun pekan ini.', 'KNews—MAGELANG', 'Harga beras turun pekan ini.'],
    ['KABARNEWS-Harga beras turun pekan ini.', 'KABARNEWS', 'Harga beras turun pekan ini.'],
    ['Arena Kita / Sumut – Harga beras turun pekan ini.', 'Arena Kita / Sumut', 'Harga beras turun pekan ini.'],
    ['Pengadilan Negeri Siak, 6 Maret 2019- Kedua pihak hadir pekan ini.', 'Pengadilan Negeri Siak, 6 Maret 2019', 'Kedua pihak hadir pekan ini.'],
    ['Lhokseumawe l Kabar Terkini.Id- Harga beras turun pekan ini.', 'Lhokseumawe l Kabar Terkini.Id', 'Harga beras turun pekan ini.'],
    ['SAMPIT/KABARWARTA.CO.ID-Harga beras turun pekan ini.', 'SAMPIT/KABARWARTA.CO.ID', 'Harga beras turun pekan ini.'],
    ['Kabupaten Belitung – Kabarwarta.com Harga beras turun pekan ini.', 'Kabupaten Belitung – Kabarwarta.com', 'Harga beras turun pekan ini.'],
    ['(Kabarmedia – Surabaya) Harga beras turun pekan ini.', 'Kabarmedia – Surabaya', 'Harga beras turun pekan ini.'],
    ['KABARWARTA.COM, BAUBAU  Harga beras turun pekan ini.', 'KABARWARTA.COM, BAUBAU', 'Harga beras turun pekan ini.'],
    ['SERANG,Kabarwarta.co Harga beras turun pekan ini.', 'SERANG,Kabarwarta.co', 'Harga beras turun pekan ini.'],
    ['Jakarta (Kabarwarta.co)—Harga beras turun pekan ini.', 'Jakarta (Kabarwarta.co)', 'Harga beras turun pekan ini.'],
    ['Lampung Timur–Harga beras turun pekan ini.', 'Lampung Timur', 'Harga beras turun pekan ini.'],
    ['MALANG(Kabko) - Universitas Semeru (Unsem) dibuka pekan ini.', 'MALANG(Kabko)', 'Universitas Semeru (Unsem) dibuka pekan ini.'],
    ['DEMAK. kabarwarta.or.id – Harga beras turun pekan ini.', 'DEMAK. kabarwarta.or.id', 'Harga beras turun pekan ini.'],
    ['Kabar6-Harga beras turun pekan ini.', 'Kabar6', 'Harga beras turun pekan ini.'],
    ['Demak | Kamis (13/6/2024) Harga beras turun pekan ini.', 'Demak | Kamis (13/6/2024)', 'Harga beras turun pekan ini.'],
    ['Batang, KabarNews. Harga beras turun pekan ini.', 'Batang, KabarNews', 'Harga beras turun pekan ini.'],
    ['Kodim 0713/Demak Korem 071/Wijayakusuma - Harga beras turun pekan ini.', 'Kodim 0713/Demak Korem 071/Wijayakusuma', 'Harga beras turun pekan ini.'],
    [
      'Polres Demak , Surya  Indonesia.net – Memasuki pekan kedua harga beras turun.',
      'Polres Demak , Surya  Indonesia.net',
      'Memasuki pekan kedua harga beras turun.',
    ],
    ['Kabar Hari Ini(Sampang): Harga beras turun pekan ini.', 'Kabar Hari Ini(Sampang)', 'Harga beras turun pekan ini.'],
    ['Kabarwarta.com, HARGA beras turun pekan ini.', 'Kabarwarta.com', 'HARGA beras turun pekan ini.'],
    ['kabarwarta.com Harga beras turun pekan ini.', 'kabarwarta.com', 'Harga beras turun pekan ini.'],
    ['Demak, Kabarwarta.comHarga beras turun pekan ini.', 'Demak, Kabarwarta.com', 'Harga beras turun pekan ini.'],
    ['Kabarwarta24.com, Asahan – Sumatra Utara — Harga beras turun pekan ini.', 'Kabarwarta24.com, Asahan – Sumatra Utara', 'Harga beras turun pekan ini.'],
    ['Kabarwarta.net - DEMAK, Harga beras turun pekan ini.', 'Kabarwarta.net - DEMAK', 'Harga beras turun pekan ini.'],
    ['Kabar Gawai – Harga beras turun pekan ini.', 'Kabar Gawai', 'Harga beras turun pekan ini.'],
    ['INN | DEMAK (NTB) – Harga beras turun pekan ini.', 'INN | DEMAK (NTB)', 'Harga beras turun pekan ini.'],
    ['DEMAK || Harga beras turun pekan ini.', 'DEMAK', 'Harga beras turun pekan ini.'],
    ['KABARKOTA.ID|DEMAK Harga beras turun pekan ini.', 'KABARKOTA.ID|DEMAK', 'Harga beras turun pekan ini.'],
    ['DEMAK | KabarPagi : Harga beras turun pekan ini.', 'DEMAK | KabarPagi', 'Harga beras turun pekan ini.'],
    ['Konsel – Harga beras turun pekan ini.', 'Konsel', 'Harga beras turun pekan ini.'],
    ['Polsek Bonang Polres Demak – Dalam sepekan harga beras turun.', 'Polsek Bonang Polres Demak', 'Dalam sepekan harga beras turun.'],
    ['KabarkitaDemak — Harga beras turun pekan ini.', 'KabarkitaDemak', 'Harga beras turun pekan ini.'],
    ['Kabarkota.com-Musi Rawas---Harga beras turun pekan ini.', 'Kabarkota.com-Musi Rawas', 'Harga beras turun pekan ini.'],
    ['KABARKOTA.COM – Bintoro – Sebanyak dua pasar dibuka pekan ini.', 'KABARKOTA.COM – Bintoro', 'Sebanyak dua pasar dibuka pekan ini.'],
    ['DEMAK, KABAR POST-Harga beras turun pekan ini.', 'DEMAK, KABAR POST', 'Harga beras turun pekan ini.'],
    ['Demak-Kabarwarta: Harga beras turun pekan ini.', 'Demak-Kabarwarta', 'Harga beras turun pekan ini.'],
    ['Beras masih mahal di pasar wargaJakarta (ANTARA) - Harga beras turun pekan ini.', 'Jakarta (ANTARA)', 'Harga beras turun pekan ini.'],
  ])('is taken off %j', (text, dateline, story) => {
    const article = readArticle(text);
    expect(article.dateline).toBe(dateline);
    expect(storyOf(article)).toBe(story);
    expectAccounted(text, article);
  });

  test.each([
    'Presiden Prabowo - menurut juru bicaranya - tiba besok.',
    'Harga beras - bahan pokok utama - turun pekan ini.',
    'Indonesia menang 2-1 atas Jepang.',
    'Persib - Persija berakhir imbang di Bandung.',
    'Menteri Yaqut, Bandung: warga diminta tenang.',
    'Menurut BMKG, hujan turun hingga Jumat.',
    'Tol Jakarta-Bandung macet sejak pagi.',
    'Jakarta-Bandung macet sejak pagi.',
    'BMKG-Basarnas mencari nelayan hilang.',
    'PSIS Semarang - Persis Solo berakhir imbang.',
    'Menteri Sari (Golkar) - menurut juru bicara - tiba besok.',
    'Rabu | Pasar Legi dibuka lagi.',
    'Persebaya — klub yang lama tidur — bangun lagi, dan Persebaya menang.',
    'Sari — Budi menikah di Demak.',
    'Fajar Alfian – Muhammad Rian Ardianto melaju ke final.',
    'Bola Voli - Tim putri mengalahkan Jawa Barat di GOR Jatidiri.',
    'Kominfo-BSSN bekerja sama menangani serangan siber.',
    'Prabowo – Gibran menang satu putaran menurut hitung cepat.',
    'Hasilnya – Timnas menang dua gol tanpa balas.',
    'WhatsApp - Meta merilis fitur baru untuk pengguna di Indonesia.',
    'Sri Mulyani, 5 Maret 2025 - Menteri Keuangan itu menyampaikan laporan.',
    'Gempa Cianjur (21/11/2022) - Hari itu ratusan orang tewas.',
    'Presiden bertemu para menteri di Jakarta (ANTARA) - Harga beras turun.',
    'Jakarta—Bandung macet sejak pagi.',
    'Bandung. Pasar itu dibuka lagi.',
    'Sari Wulandari (PDIP) - Budi Santoso (Golkar) memenangi pilkada.',
    'PDIP, Golkar - Koalisi besar dibentuk di Demak.',
    'Lombok Timur – daerah yang hidup dari tembakau – mulai sepi.',
    'Jakarta: kota yang setiap tahun turun ke laut.',
    'Sari Wulandari – Ketua RT 05 di Demak – membuka pasar murah.',
    'Kabarwarta.com, Kabarkota.id dan dua situs lain menang lomba.',
    'Kabarwarta.com Budi Santoso menjelaskan aturan baru itu.',
    'CEO Kabarwarta.com, Budi Santoso, mengatakan harga naik.',
    'Menurut Kabarwarta.com, Harga beras turun pekan ini.',
    'Jakarta–Bandung ditempuh dalam dua jam sejak pekan ini.',
    'Solo–Kulon Progo ditempuh dalam dua jam sejak pekan ini.',
    'PSSI-Kemenpora sepakat soal stadion di Demak.',
  ])('is not found in %j', (text) => {
    const article = readArticle(text);
    expect(article).not.toHaveProperty('dateline');
    expect(storyOf(article)).toBe(text);
  });
});

test.each([
  ['Liputan6.com, Jakarta Pusat Kementerian itu menyiapkan bus.', 'Liputan6.com, Jakarta Pusat', 'Kementerian itu menyiapkan bus.'],
  ['Bola.com, Solo “Kami siap,” kata pelatih.', 'Bola.com, Solo', '“Kami siap,” kata pelatih.'],
])('a site and a city are a dateline without a mark as well: %j', (text, dateline, story) => {
  const article = readArticle(text, 'Judul');
  expect([article.dateline, storyOf(article)]).toEqual([dateline, story]);
});

test('a lead without a full stop is more than its dateline', () => {
  const text = 'Bekasi - Polisi menangkap tiga pelaku pembobolan di Bekasi\n\nKetiganya ditangkap di rumah kontrakan pada Senin malam.';
  expect(storyOf(readArticle(text, 'Pembobol Ditangkap'))).toContain('Polisi menangkap tiga pelaku');
});

describe('a title', () => {
  test('is no date above it, and holds no filling of entities and no marks of Markdown', () => {
    const story = 'JAKARTA - Pemerintah Kabupaten Demak menata pasar mulai Senin pagi.';
    expect(readArticle(`Rabu, 18 Juni 2025 - 12:40 WIB\n\nPasar Bintoro Ditata Ulang\n\n${story}`).title).toBe('Pasar Bintoro Ditata Ulang');
    expect(readArticle(`Beras &amp; Gula Turun di Demak\n\n${story}`).title).toBe('Beras & Gula Turun di Demak');
    expect(readArticle(`**Pasar Bintoro Ditata Ulang**\n\n${story}`).title).toBe('Pasar Bintoro Ditata Ulang');
    expect(readArticle(`# Pasar Bintoro Ditata Ulang\n\n${story}`).title).toBe('Pasar Bintoro Ditata Ulang');
  });

  const story = 'Harga beras medium turun 14 persen di Karawang pekan ini, kata Dinas Pangan setempat.';

  test('is the first line where that has no full stop', () => {
    expect(readArticle(`Harga Beras Turun di Karawang\n\n${story}`).title).toBe('Harga Beras Turun di Karawang');
  });

  test('is no part of the story', () => {
    expect(paragraphsOf(`Harga Beras Turun di Karawang\n\n${story}`)).toEqual([story]);
  });

  test('that stands twice is dropped twice', () => {
    expect(paragraphsOf(`Harga Beras Turun di Karawang\n\nHarga Beras Turun di Karawang\n\n${story}`)).toEqual([story]);
  });

  test('that is given is dropped where it stands on the page', () => {
    const { title, paragraphs } = readArticle(`Harga Beras Turun di Karawang\n\n${story}`, 'Harga Beras Turun di Karawang');
    expect(title).toBe('Harga Beras Turun di Karawang');
    expect(paragraphs).toHaveLength(1);
  });

  test('that is given stands above one that might be found', () => {
    expect(readArticle(`Harga Beras Turun\n\n${story}`, 'Judul Lain').title).toBe('Judul Lain');
  });

  test('may be a question', () => {
    expect(readArticle(`Mengapa Harga Beras Turun?\n\n${story}`).title).toBe('Mengapa Harga Beras Turun?');
  });

  test('is not the first sentence of a story', () => {
    expect(readArticle(`${story}\n\nPetani menyambut baik kabar itu dan berharap harga bertahan.`)).not.toHaveProperty('title');
  });

  test('of a text that is nothing else is the story', () => {
    expect(paragraphsOf('Harga Beras Turun di Karawang')).toEqual(['Harga Beras Turun di Karawang']);
  });
});

describe('a story', () => {
  test('keeps list items', () => {
    const text =
      'Warga diminta menyiapkan tiga hal menjelang musim hujan tahun ini.\n\n1. Membersihkan selokan di depan rumah.\n2. Menyimpan surat penting di tempat kering.\n3. Mencatat nomor posko terdekat.';
    for (const item of ['Membersihkan selokan', 'Menyimpan surat', 'Mencatat nomor']) expect(storyOf(readArticle(text))).toContain(item);
  });

  test('keeps a short sentence between long ones', () => {
    const text =
      'Banjir merendam ratusan rumah di tepi sungai sejak Senin malam hingga pagi ini.\n\n"Kami pasrah."\n\nPemerintah kota menyiapkan posko di tiga kelurahan terdampak mulai hari ini.';
    expect(storyOf(readArticle(text))).toContain('"Kami pasrah."');
  });

  test('drops a headline behind a lone bullet, which is a link', () => {
    const [before, after] = ['Pasar Bintoro dibuka lagi pada Senin pagi oleh bupati.', 'Pedagang mulai menempati kios baru mereka hari itu juga.'];
    const link = '• CEK Jadwal Kapal Demak ke Karimun Bulan Ini';
    expect(paragraphsOf(`${before}\n${link}\n${after}`, 'Pasar Dibuka')).toEqual([before, after]);
    const listed = `${before}\nYang dibuka lebih dulu:\n${link}\n${after}`;
    expect(paragraphsOf(listed, 'Pasar Dibuka')).toContain(link);
    expect(paragraphsOf(`${before}\n${link}\n${link} Depan\n${after}`, 'Pasar Dibuka')).toContain(link);
  });

  test('drops a heading between paragraphs', () => {
    const text =
      'Banjir merendam ratusan rumah di tepi sungai sejak Senin malam hingga pagi ini.\n\nBantuan Belum Tiba\n\nPemerintah kota menyiapkan posko di tiga kelurahan terdampak mulai hari ini.';
    const article = readArticle(text);
    expect(article.paragraphs).toHaveLength(2);
    expect(article.dropped).toMatchObject([{ text: 'Bantuan Belum Tiba', reason: 'heading' }]);
  });

  test('drops a paragraph that was scraped twice', () => {
    const paragraph = 'Banjir merendam ratusan rumah di tepi sungai sejak Senin malam hingga pagi ini.';
    expect(paragraphsOf(`Warga mengungsi ke balai desa terdekat.\n\n${paragraph}\n\n${paragraph}`)).toEqual([
      'Warga mengungsi ke balai desa terdekat.',
      paragraph,
    ]);
  });

  test('keeps its first sentence once where the page tells that twice', () => {
    const lead = 'Banjir merendam ratusan rumah di tepi sungai sejak Senin malam hingga pagi ini.';
    const rest = 'Pemerintah kota menyiapkan posko di tiga kelurahan terdampak mulai hari ini.';
    expect(paragraphsOf(`${lead}\n\n${lead}\n\n${rest}`)).toEqual([lead, rest]);
  });

  test('joins a paragraph whose links were scraped onto lines of their own', () => {
    const text = 'Harga saham\nPT Samudra Niaga\nnaik 3 persen pada penutupan perdagangan hari ini, Senin.';
    expect(paragraphsOf(text, 'Rupiah Melemah')).toEqual(['Harga saham PT Samudra Niaga naik 3 persen pada penutupan perdagangan hari ini, Senin.']);
  });

  test('parts paragraphs also where one has lost its full stop, if no line of the page is broken', () => {
    const first = 'Stok beras yang berada di gudang pemerintah kota, di pasar induk, dan di empat pasar kecil saat ini mencapai 2.000 ton lebih';
    const second = 'Stok tersebut terdiri dari cadangan pemerintah dan hasil panen.';
    const broken = 'Harga beras\nturun 14 persen pekan ini.';
    expect(paragraphsOf(`${first}\n${second}`, 'Stok Aman')).toEqual([first, second]);
    expect(paragraphsOf(`${broken}\n${first}\n${second}`, 'Stok Aman')).toEqual(['Harga beras turun 14 persen pekan ini.', `${first} ${second}`]);
  });

  test('is put together where it is wrapped at a column, whatever a full line ends with', () => {
    const wrapped = [
      'Selain itu, ekonom pertanian Universitas Tirta Mandala, Prof. Bambang\nWicaksana, mengingatkan bahwa keberhasilan tiga bulan pertama belum\nmenjamin harga tetap murah sampai akhir tahun.',
      'Pedagang di Jl. Kenanga menyambut baik rencana itu. Mereka berharap\nbantuan segera turun dari pemerintah kota sebelum musim hujan.',
    ];
    const prose = wrapped.map((paragraph) => paragraph.replaceAll('\n', ' '));
    expect(paragraphsOf(wrapped.join('\n\n'), 'Harga Beras')).toEqual(prose);
    expect(paragraphsOf(wrapped.join('\n'), 'Harga Beras')).toEqual(prose);
  });

  test('is left whole where it mentions what pages put beside a story', () => {
    const text =
      'Ia meminta warga membaca juga aturan lain. Iklan itu dipasang di halaman depan koran. Editor surat kabar itu mundur. Foto korban beredar luas.';
    expect(paragraphsOf(text)).toEqual([text]);
  });
});

describe('characters that were read wrong', () => {
  test.each([
    ['Laba naik 5&amp;#37;. &amp;ldquo;Kami siap,&amp;rdquo; kata Budi.', ['Laba naik 5%.', '“Kami siap,” kata Budi.']],
    ['Pasar â€“ yang baru â€“ ramai. â€œKami siap,â€ kata Budi pada Jumâ€™at.', ['Pasar – yang baru – ramai.', '“Kami siap,” kata Budi pada Jum’at.']],
  ])('are what they stand for in bullets: %j', (text, bullets) => {
    const { points } = summarize({ title: 'Judul', text }, { points: 2, order: 'document' });
    expect(points.map((point) => point.text)).toEqual(bullets);
    for (const { start, end, source } of points) expect(text.slice(start, end)).toBe(source);
  });
});

describe('HTML', () => {
  const dropped = (text: string): string[] =>
    readArticle(text)
      .dropped.filter(({ reason }) => reason === 'markup')
      .map(({ text: piece }) => piece);

  test('tags are dropped as markup', () => {
    expect(dropped('<p>Harga <b>beras</b> turun.</p>')).toEqual(['<p>', '<b>', '</b>', '</p>']);
  });

  test('block elements part paragraphs, inline elements do not part words', () => {
    expect(paragraphsOf('<p>Harga <b>beras</b> turun.</p><p>Warga senang.</p>')).toEqual(['Harga beras turun.', 'Warga senang.']);
  });

  test('a ">" in an attribute does not end the tag', () => {
    expect(paragraphsOf('<p title="a > b">Harga beras turun.</p><p class="c>Warga senang.</p>')).toEqual(['Harga beras turun.', 'Warga senang.']);
  });

  test('a given headline is read as text, too', () => {
    expect(readArticle('Harga beras turun.', 'Harga <b>Beras</b> &amp; Cabai  Turun').title).toBe('Harga Beras & Cabai Turun');
    expect(readArticle('Harga beras turun.', ' Harga  Turun ').title).toBe('Harga  Turun');
  });

  test('the content of scripts, styles and comments is dropped', () => {
    const text = '<script>var a = "Harga naik.";</script><style>p { margin: 0 }</style><!-- Harga tetap. --><p>Harga beras turun.</p>';
    expect(paragraphsOf(text)).toEqual(['Harga beras turun.']);
    expectAccounted(text, readArticle(text));
  });

  test.each([
    ['Petani &amp; pedagang', 'Petani & pedagang'],
    ['&quot;Siap,&quot; kata Budi', '"Siap," kata Budi'],
    ['&ldquo;Siap,&rdquo; kata Budi', '“Siap,” kata Budi'],
    ['Jum&#39;at', "Jum'at"],
    ['Jum&#x27;at', "Jum'at"],
    ['naik&nbsp;14 persen', 'naik 14 persen'],
    ['suhu 5&deg;C', 'suhu 5°C'],
    ['&lt;5 tahun', '<5 tahun'],
    ['A&B &tidakada; C', 'A&B &tidakada; C'],
  ])('%j reads as %j', (text, expected) => {
    const { visible } = readArticle(`Kata mereka: ${text} sejak kemarin pagi.`);
    // Filling characters and blanks keep the place of an entity.
    expect(
      visible
        .replace(/\u2060/g, '')
        .replace(/ +/g, ' ')
        .replace(/ (["”])(?=[ ,])/g, '$1'),
    ).toBe(`Kata mereka: ${expected} sejak kemarin pagi.`);
  });

  test('entities at the ends of a paragraph are part of it', () => {
    const text = '<p>&ldquo;Harga beras turun,&rdquo; kata Budi &amp; Sari &ldquo;sejak Senin&rdquo;</p>';
    const { paragraphs } = readArticle(text);
    expect(paragraphs.map(({ start, end }) => text.slice(start, end))).toEqual([text.slice(3, -4)]);
  });

  test('a tag between "&" and ";" is no entity', () => {
    const text = 'Pasar & <p>Toko; kios itu dibuka.';
    expectAccounted(text, readArticle(text));
    expectAccounted('&<p>!;', readArticle('&<p>!;'));
  });

  test('a "<" that is no tag stays', () => {
    for (const text of ['Anak <5 tahun divaksin.', 'a < b dan b > c.', 'Ia menulis <3 di dinding.']) expect(storyOf(readArticle(text))).toBe(text);
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    'Harga beras turun di Karawang pekan ini, kata Dinas Pangan.',
    'Baca juga: Panen Raya di Jawa',
    'ADVERTISEMENT',
    'JAKARTA, KOMPAS.com - ',
    'Harga Beras Turun',
    'Editor: Sari Wulandari',
    'Kamis, 20 Juni 2024 - 08:19',
    '(rtk/dmp)',
    '"Kami siap," kata Budi.',
    '<p>',
    '</p>',
    '<b>',
    '<script>',
    '<!--',
    '-->',
    '&amp;',
    '&nbsp;',
    '&#0;',
    "''",
    '’’',
    '”',
    'Â',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u2028',
    '\u200b',
    '1. ',
    '- ',
    ':',
    'Tag:',
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
    fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  );

  test('paragraphs and what was dropped hold every character but blanks', () => {
    fc.assert(
      fc.property(anything, (text) => expectAccounted(text, readArticle(text))),
      { numRuns: 800 },
    );
  });

  test('a given title changes nothing of that', () => {
    fc.assert(
      fc.property(anything, anything, (text, title) => expectAccounted(text, readArticle(text, title))),
      { numRuns: 100 },
    );
  });
});

test.each([[undefined], [null], [7], [{}]])('readArticle(%j) throws a TypeError that says what is wrong', (text) => {
  expect(() => readArticle(text as never)).toThrow(TypeError);
  expect(() => readArticle(text as never)).toThrow(/text.*string/);
  expect(() => readArticle('', (text ?? null) as never)).toThrow(/title.*string/);
});

test('items of a list that begin with a dash stay apart', () => {
  expect(paragraphsOf('Syaratnya:\n- KTP asli\n- Kartu keluarga\n- Surat nikah\n- Pas foto')).toHaveLength(5);
});

test.each([
  'Unduh aplikasi ilegal meningkat 40 persen sepanjang tahun, kata Menteri Budi Arta.',
  'Download aplikasi palsu membuat rekening 300 korban terkuras.',
  'Halaman 3 dokumen dakwaan memuat nama mantan menteri, kata jaksa.',
  'Halaman 12 putusan menyebut kerugian negara Rp271 miliar.',
  'Laporan wartawan tentang judi daring memicu penyelidikan polisi di tiga kota.',
  'Copyright lagu itu dipersoalkan oleh ahli waris.',
  'Sumber: api diduga dari dapur warga, kata Kapolsek.',
  'Polisi mengungkap tiga modus penipuan daring pada Senin:',
])('a sentence that begins like furniture is kept: %j', (sentence) => {
  expect(paragraphsOf(`${sentence}\n\nKorban melapor ke kantor polisi pada Selasa pagi.`, 'Polisi Ungkap Penipuan')[0]).toBe(sentence);
});

test.each([
  'Kami menggunakan cookie untuk meningkatkan pengalaman Anda. Dengan melanjutkan, Anda menyetujui kebijakan privasi kami.',
  'Klik untuk berbagi di X(Membuka di jendela yang baru)',
  'Dapatkan berita pilihan setiap pagi di kotak masuk Anda.',
  'Berlangganan sekarang dan nikmati akses tanpa batas.',
  'Alamat email Anda tidak akan dipublikasikan.',
  'Komentar (2)',
  '2 jam yang lalu',
  'Waktu baca: 3 menit',
  'oleh Budi Santoso',
  '— Kabar Kota (@kabarkota) March 5, 2025',
  'Warga menunggu air surut di Demak, Senin (3/3/2025). ANTARA FOTO/Budi Santoso/rwa.',
])('what any site may put beside a story is dropped: %j', (furniture) => {
  const text = `Banjir merendam tiga desa di Demak.\n\n${furniture}\n\nWarga mengungsi ke balai desa sejak Senin.`;
  expect(paragraphsOf(text, 'Banjir Demak')).toEqual(['Banjir merendam tiga desa di Demak.', 'Warga mengungsi ke balai desa sejak Senin.']);
});

test('a line in lower case behind furniture goes on no sentence that has ended', () => {
  const text = 'Banjir merendam tiga desa.\n\nDapur umum didirikan di SDN Nunggi.\n\n(dpw/hsa)\nbanjir bandang\nbpbd bima';
  expect(paragraphsOf(text, 'Banjir Bima')).toEqual(['Banjir merendam tiga desa.', 'Dapur umum didirikan di SDN Nunggi.']);
});

test('a dateline ends before an embedded tweet', () => {
  const text = 'Jakarta - Persija menang di Demak, Minggu.\n\nhttps://t.co/abc\n— Persija (@persija) March 5, 2025\n\nGol dicetak pada menit ke-90.';
  expect(paragraphsOf(text)).toEqual(['Persija menang di Demak, Minggu.', 'Gol dicetak pada menit ke-90.']);
});

test('a headline is found below a menu, and ends before a site that is written small', () => {
  const headline = 'Banjir Bandang Terjang Tiga Desa di Bima';
  expect(readArticle(`Home\nNews\nRegional\n${headline}\n\nBima - Banjir menerjang tiga desa.`).title).toBe(headline);
  expect(readArticle(`${headline}\njpnn.com, BIMA - Banjir menerjang tiga desa.`)).toMatchObject({ title: headline, dateline: 'jpnn.com, BIMA' });
});

test('a menu that begins with a dash is no dateline', () => {
  expect(readArticle('- Breaking News Hari Ini\n\nJAKARTA - Harga beras turun di Demak sejak Senin, kata pedagang pasar.').dateline).toBe('JAKARTA');
});

test('a date is not cut where lower case is longer', () => {
  expect(findDate('Kamis, 20 Juni 2024 - 08:19')).toBe('Kamis, 20 Juni 2024 - 08:19');
  expect(findDate('Rapat 2/3/2025 | Kamis, 20 Juni 2024')).toBe('Kamis, 20 Juni 2024');
  expect(findDate("Jum'at, 5 Sept 2025 | 10.15 WITA")).toBe("Jum'at, 5 Sept 2025 | 10.15 WITA");
  expect(findDate('İİİİ | Kamis, 20 Juni 2024 - 08:19')).toBeUndefined();
});

import { describe, expect, test } from 'vitest';
import { type Article, readArticle, summarize } from '../../src/index.ts';

const TITLE = 'Sungai Lirung Meluap, Ratusan Rumah Terendam';
const LEAD = 'Banjir merendam ratusan rumah warga di tepi Sungai Lirung, Demak, sejak Senin malam hingga Selasa pagi.';
const MORE = 'Warga mengungsi ke balai desa sejak subuh bersama anak-anak mereka.';
const END = 'Pemerintah kabupaten menyiapkan dapur umum dan posko kesehatan di tiga kecamatan terdampak.';

const storyOf = ({ paragraphs, visible }: Article): string[] => paragraphs.map(({ start, end }) => visible.slice(start, end));
const reasonsOf = ({ dropped }: Article): string[] => dropped.map(({ reason }) => reason);
/** Lines with an empty one between, or none. */
const pages = (...lines: string[]): string[] => [lines.join('\n\n'), lines.join('\n')];

describe('initials and names behind a paragraph are no part of it', () => {
  test.each([
    '(mcr12/swp)',
    '(rud/er/k15)',
    '(k15)',
    '(07/sk)',
    '(lan/*)',
    '(sari wulandari/kabar kota)',
    '(humas polres/ sari/ kk)',
    '(000/ril)',
    '(red_ )',
    '(*/din/c9/ris)',
    '(TR/H-2)',
    '(OL-5)',
    '(B01)',
    '**(zi)',
    '(HJ).',
    '(kid / kid)',
    '***(Sari Wulandari)',
    '(Sari W.)',
    '[]',
    '-Antara-',
    '(bersambung)',
    'Â',
  ])('%s', (signature) => {
    expect(storyOf(readArticle(`${LEAD}\n\n${MORE} ${signature}\n\n${END}${signature}`, TITLE))).toEqual([LEAD, MORE, END]);
  });
});

describe('below the story', () => {
  test.each([
    ['links behind dashes', '- Buronan Kasus Kredit Fiktif Ditangkap\n- Harga Karet Naik Lagi, Petani: Alhamdulillah'],
    ['the lead once more, broken off', 'Banjir merendam ratusan rumah warga di tepi Sungai Lirung, Demak, sejak'],
    ['a line without an end mark', 'Artikel lain dari redaksi kami pekan ini'],
    [
      'links with colons and numbers under a label',
      'Artikel Terkait\nBupati: Serapan Gabah Capai 40 Persen Target\n2 hari lalu\nUpdate Korban Gempa: 12 Orang Luka Ringan',
    ],
  ])('%s is dropped', (_, below) => {
    for (const page of pages(LEAD, MORE, END, ...below.split('\n'))) expect(storyOf(readArticle(page, TITLE))).toEqual([LEAD, MORE, END]);
  });

  test.each([
    'Ketua RT Sutrisno mengatakan warga sudah mengadu ke dinas tiga kali',
    'Bupati menjelaskan hal itu dalam rapat dengan anggota dewan (KPK)',
    'Peraturan daerah itu berlaku mulai 1 April. (Pasal 14)',
    'Warga membersihkan rumah sejak pagi.\u200b',
    'Warga membersihkan rumah sejak pagi. 🙏',
  ])('a sentence stays, though its full stop is lost or not the last: %j', (sentence) => {
    for (const page of pages(LEAD, MORE, sentence)) expect(storyOf(readArticle(page, TITLE)).join('\n')).toContain(sentence.replace(/ ?[\u200b🙏(].*$/u, ''));
  });

  test('a paragraph that breaks off inside a quotation or behind a sentence stays', () => {
    const quote = '"Kami siap membantu warga sampai banjir surut," ujar Sari';
    for (const last of [quote, 'Air mulai surut. Warga membersihkan rumah'])
      expect(storyOf(readArticle(`${LEAD}\n\n${MORE}\n\n${last}`, TITLE))).toContain(last);
  });
});

describe('between paragraphs', () => {
  test('a heading in small letters is dropped, a list behind its announcement stays', () => {
    const announced = 'Berikut hasil lengkap pertandingan pekan keempat Liga Desa:';
    const rows = ['Persid Demak 2-1 Persika Kudus', 'PS Bintoro 0-0 Persid Muda'];
    const article = readArticle([LEAD, 'Penyebab banjir', MORE, announced, ...rows, END].join('\n\n'), TITLE);
    expect(storyOf(article)).toEqual([LEAD, MORE, announced, ...rows, END]);
    expect(article.dropped).toMatchObject([{ text: 'Penyebab banjir', reason: 'heading' }]);
  });

  test('rows that say the same stay with what they are rows of', () => {
    const announced = 'Berikut daftar harga beras di pasar induk tiap kota:';
    const rows = ['Demak', 'Medium: Rp13.000', 'Kudus', 'Medium: Rp13.000'];
    expect(storyOf(readArticle([LEAD, announced, ...rows, END].join('\n\n'), TITLE))).toEqual([LEAD, announced, ...rows, END]);
  });

  test.each([
    ['pairs', LEAD, ['Wasit: Sari Wulandari', 'Pelatih: Budi Santoso']],
    ['names', 'Berikut daftarnya:', ['Suyatno', 'Mariyem']],
    ['places', 'Kedua kecamatan itu adalah:', ['Bintoro', 'Johar']],
  ])('%s stay', (_, before, rows) => {
    expect(storyOf(readArticle([MORE, before, ...rows, END].join('\n\n'), TITLE))).toEqual([MORE, before, ...rows, END]);
  });

  test('wrapped text is no furniture, whatever a line begins with', () => {
    const text = `${LEAD}\nMuseum desa itu memamerkan tiga lukisan tua, empat peta sungai dan dua\nfoto: gedung balai desa yang lama dan gedung yang baru dibuka Senin.`;
    expect(storyOf(readArticle(text, TITLE)).join(' ')).toContain('dua\nfoto: gedung balai desa');
  });

  test('questions behind "Baca juga" are links', () => {
    for (const page of pages(LEAD, 'Baca juga:', 'Mengapa sungai meluap tiap tahun?', 'Siapa yang menggali pasir?', END))
      expect(storyOf(readArticle(page, TITLE))).toEqual([LEAD, END]);
  });

  test.each(['iPhone milik kedua sopir hanyut bersama truk di Sungai Lirung.', 'e-KTP warga yang hanyut diganti dalam tiga hari kerja.'])(
    'a paragraph stays apart that begins in lower case on purpose: %j',
    (paragraph) => {
      for (const page of pages(LEAD, paragraph, END)) expect(storyOf(readArticle(page, TITLE))).toEqual([LEAD, paragraph, END]);
    },
  );

  test('an item of a list stays behind a label that lost its link', () => {
    const items = ['1. Telaga Bora', '2. Danau Rano', 'Baca Juga :', '3. Curug Batu'];
    expect(storyOf(readArticle([LEAD, ...items, MORE].join('\n\n'), TITLE))).toEqual([LEAD, '1. Telaga Bora', '2. Danau Rano', '3. Curug Batu', MORE]);
  });

  test('an item of a list stays behind a link', () => {
    const page = [LEAD, 'BACA JUGA:', 'Potret Pengungsi di Balai Desa Lirung', '3. Nirmala Dewanti', MORE, END].join('\n');
    expect(storyOf(readArticle(page, TITLE)).join('\n')).toContain('3. Nirmala Dewanti');
  });

  test('"Baca juga" at the end of a paragraph goes without the sentence before it', () => {
    expect(storyOf(readArticle(`${LEAD}\n\n${MORE} Baca juga: Pemkab Siapkan Jalur Alternatif\n\n${END}`, TITLE))).toEqual([LEAD, MORE, END]);
  });
});

describe('above the story', () => {
  test.each([
    ['a caption with who took it for an outlet of two words', 'Warga menunggu air surut di Lirung. (Kabar K/Sari Wulandari)', 'caption'],
    ['a caption that stands twice', 'Warga menunggu air surut di Lirung.\n\nWarga menunggu air surut di Lirung.', 'caption'],
    ['a caption with who took it', 'Warga menunggu air surut di Lirung. (LKN/Sari Wulandari)', 'caption'],
    ['a caption glued to its picture’s', 'Banjir Sungai Lirung DemakBanjir Sungai Lirung Demak Foto: Dok. Pemkab', 'caption'],
    ['a sentence of the story', MORE, 'repeated'],
    ['the beginning of the lead, broken off', LEAD.slice(0, -3), 'repeated'],
    ['a date', 'Kamis, 17 Okt 2024 16:05:00', 'date'],
    ['an outlet by itself', 'rds | CNN Indonesia', 'credit'],
  ])('%s is dropped', (_, above, reason) => {
    for (const title of [TITLE, undefined]) {
      const article = readArticle(`${title ? '' : `${TITLE}\n\n`}${above}\n\nDEMAK, KABARKOTA.id - ${LEAD}\n\n${END}\n\n${MORE}`, title);
      expect(storyOf(article)).toEqual([LEAD, END, MORE]);
      expect(reasonsOf(article)).toContain(reason);
      expect([article.title, article.dateline]).toEqual([TITLE, 'DEMAK, KABARKOTA.id']);
    }
  });

  test.each([
    ['Jakarta, CNN Indonesia --', 'Jakarta, CNN Indonesia'],
    ['TANJUNG SELOR', 'TANJUNG SELOR'],
    ['CNN Indonesia', undefined],
    ['A A A', undefined],
    ['NEWS | JAKARTA | BISNIS', undefined],
  ])('the line %j is the dateline %j', (line, dateline) => {
    const article = readArticle(`${line}\n\n${LEAD}\n\n${MORE}`, TITLE);
    expect([article.dateline, storyOf(article)]).toEqual([dateline, [LEAD, MORE]]);
  });

  test('a date in front of a category in small letters is a line by itself', () => {
    const article = readArticle(`Kamis, 17 Okt 2024 16:05:00\nbanjir\n${LEAD}\n${MORE}`, TITLE);
    expect([article.date, storyOf(article)]).toEqual(['Kamis, 17 Okt 2024 16:05:00', [LEAD, MORE]]);
  });
});

describe('what stands twice is told once', () => {
  test.each([
    ['a lead that a link repeats', [LEAD, MORE, END, LEAD.slice(0, -1)]],
    ['a page that holds its story twice', [LEAD, MORE, END, LEAD, MORE, END]],
  ])('%s', (_, lines) => {
    expect(storyOf(readArticle(lines.join('\n\n'), TITLE))).toEqual([LEAD, MORE, END]);
  });
});

test('who wrote it is read behind tags, and a question of the story stays behind a link', () => {
  const tagged = readArticle([LEAD, MORE, 'Tags:', 'banjir', 'Penulis: Sari Wulandari', 'Tentang Kami'].join('\n\n'), TITLE);
  expect([tagged.byline, storyOf(tagged)]).toEqual(['Sari Wulandari', [LEAD, MORE]]);
  const question = 'Lalu, apakah air akan surut pekan ini?';
  expect(storyOf(readArticle([LEAD, 'Baca juga:\nMengapa sungai meluap?', question, END].join('\n\n'), TITLE))).toEqual([LEAD, question, END]);
});

test('a menu below the story is no table, though a colon stands before it', () => {
  const article = readArticle([LEAD, MORE, 'Daftar Kanal:', 'Nasional', 'Ekonomi', 'Tentang Kami'].join('\n\n'), TITLE);
  expect(storyOf(article).join('\n')).not.toMatch(/Nasional|Ekonomi|Tentang/);
});

describe('who wrote it is read from', () => {
  test.each([
    'Rep: Sari Wulandari/ Red: Budi Santoso',
    'Redaktur & Reporter : Sari Wulandari',
    'Penulis: Sari Wulandari | Editor: Budi Santoso',
    'oleh Sari Wulandari Diperbarui 03 Feb 2025, 09:10 WIB',
    'Sari Wulandari, Jurnalis · Sabtu 18 Oktober 2025 10:20 WIB',
    'Sari Wulandari | Kabarkota.com',
    'Ditulis oleh Sari Wulandari',
    'Penulis, Sari Wulandari',
    'Penulis: Sari Wulandari Editor: Budi Santoso',
    'Oleh Sari Wulandari, 11 September 2025',
    'oleh Sari Wulandari di Demak 24 Juni 2025',
    'Ditulis oleh Sari Wulandari on 16 Juli 2025. Dilihat: 211',
    'Sari Wulandari - Kabarkota',
  ])('%j', (line) => {
    const article = readArticle(`${line}\n\n${LEAD}\n\n${MORE}`, TITLE);
    expect([article.byline, storyOf(article)]).toEqual(['Sari Wulandari', [LEAD, MORE]]);
  });
});

test('nobody is called like two sections of a menu with a hyphen between', () => {
  expect(readArticle(['Ekonomi-Bisnis', TITLE, LEAD, MORE].join('\n\n'))).not.toHaveProperty('byline');
});

describe('when it was published is read from', () => {
  test.each([
    ['Oleh Sari Wulandari, 11 September 2025', '11 September 2025'],
    ['Sari Wulandari - Kamis, 9 Oktober 2025 | 13:05 WIB', 'Kamis, 9 Oktober 2025 | 13:05 WIB'],
    ['Minggu, 20 Juli 2025 / 18:40 WIB', 'Minggu, 20 Juli 2025 / 18:40 WIB'],
    ['October 9, 2025 - 2:15 pm', 'October 9, 2025 - 2:15 pm'],
    ['Terakhir diperbarui: 17 Juni 2025', '17 Juni 2025'],
    ['Posted on 11/06/2025', '11/06/2025'],
    ['27 Nov 2025 — 102 dibaca', '27 Nov 2025'],
  ])('%j', (line, date) => {
    for (const page of pages(TITLE, line, LEAD, MORE, END)) {
      const article = readArticle(page);
      expect([article.title, article.date, ...storyOf(article)]).toEqual([TITLE, date, LEAD, MORE, END]);
    }
  });

  test('the line below the headline, where the page begins with today’s', () => {
    const lines = ['Jumat, 21 Maret 2025', 'Beranda', TITLE, 'Selasa, 18 Maret 2025 16:05 WIB', LEAD, MORE, END];
    expect(readArticle(lines.join('\n')).date).toBe('Selasa, 18 Maret 2025 16:05 WIB');
    expect(readArticle(lines.filter((_, i) => i !== 3).join('\n')).date).toBe('Jumat, 21 Maret 2025');
  });

  test('no line below the story', () => {
    expect(readArticle([TITLE, LEAD, MORE, END, 'Artikel Terkait', 'Selasa, 18 Maret 2025 16:05 WIB'].join('\n\n'))).not.toHaveProperty('date');
  });
});

describe('a quotation', () => {
  test.each([
    ['’’Kami siap. Air mulai surut,’’ kata Sari.', '“Kami siap. Air mulai surut,”  kata Sari.'],
    ['”Kami siap. Air mulai surut,” kata Sari.', '“Kami siap. Air mulai surut,” kata Sari.'],
  ])('is shown with marks that open and close: %s', (written, shown) => {
    const article = readArticle(`${LEAD}\n\n${written}`, TITLE);
    expect(storyOf(article).at(-1)?.replaceAll('\u2060', '').trim()).toBe(shown);
  });

  test('may have a backslash, which is not shown', () => {
    const text = 'Warga mengungsi. \\"Kami siap,\\" ujar Sari Wulandari kepada relawan.';
    const article = readArticle(text);
    expect(article.visible).toBe('Warga mengungsi.  "Kami siap,"  ujar Sari Wulandari kepada relawan.');
    expect(article.visible).toHaveLength(text.length);
  });

  test('has its backslash in what a point is made of', () => {
    const text = `${LEAD}\n\n\\"Kami siap menampung seluruh warga di balai desa,\\" ujar Sari Wulandari kepada relawan.`;
    const quoted = summarize(text, { points: 2 }).points[1];
    expect(text.slice(quoted?.start, quoted?.end)).toBe(text.slice(text.indexOf('\\"')));
  });

  test('opens on a closing mark at the beginning of a line where another closes', () => {
    expect(readArticle(`${LEAD}\n” Untung warga sigap,” kata Sari.`).visible).toBe(`${LEAD}\n“ Untung warga sigap,” kata Sari.`);
    expect(readArticle(`${LEAD}\n” Untung warga sigap.`).visible).toBe(`${LEAD}\n” Untung warga sigap.`);
  });

  test('is none where apostrophes stand inside a word', () => {
    expect(readArticle("Salat Jum''at digelar di Demak.").visible).toBe("Salat Jum''at digelar di Demak.");
  });
});

describe('a headline is found', () => {
  test.each([
    ['a menu of several words', 'Pilihan Terpopuler News Lifestyle Indeks'],
    ['capitals of a menu', 'HOME LIFESTYLE HEALTH'],
    ['a slogan that ends as a sentence', 'Baca kabar kota setiap pagi!'],
    [
      'a long menu, some of whose words the story has',
      'Banjir Ekonomi Gaya Hukum Kesehatan Kuliner Olahraga Opini Otomotif Pendidikan Politik Warga Sastra Tekno Transportasi Wisata',
    ],
    ['a caption with who took the picture', 'Petugas menurunkan perahu karet. (Sari Wulandari/Jawa Pos)'],
  ])('below %s', (_, line) => {
    for (const page of pages(line, TITLE, LEAD, MORE, END)) {
      const article = readArticle(page);
      expect(article.title).toBe(TITLE);
      expect(storyOf(article)).toEqual([LEAD, MORE, END]);
    }
  });

  test('below lines of a menu in lower case, each by itself', () => {
    const article = readArticle(
      ['Beranda', 'home kabar nusantara indeks', 'Kanal', 'Video', TITLE, 'admin | Maret 21, 2025 | Kabar | 0 Comments', LEAD, MORE, END].join('\n'),
    );
    expect(article.title).toBe(TITLE);
    expect(article.date).toBe('Maret 21, 2025');
    expect(storyOf(article)).toEqual([LEAD, MORE, END]);
  });

  test('below an advertisement, if who wrote it or when stands right below', () => {
    const advertisement = 'Nyaman tanpa iklan, langganan sekarang juga';
    expect(readArticle([advertisement, TITLE, 'Senin, 3 Februari 2025 08:10 WIB', LEAD, MORE].join('\n\n')).title).toBe(TITLE);
    // Else it may be a colloquial headline, and the other a caption.
    expect(readArticle(['Jujur Banget, Driver Ini Banjir Pujian', 'Sutrisno mengantar warga di tepi Sungai Lirung', LEAD, MORE].join('\n\n')).title).toBe(
      'Jujur Banget, Driver Ini Banjir Pujian',
    );
  });

  test('between single strokes', () => {
    const article = readArticle(['Home', '/', 'Gaya Hidup', '/', TITLE, 'dr. Sari Wulandari, 09 Februari 2025', LEAD, MORE, END].join('\n'));
    expect(article.title).toBe(TITLE);
    expect(storyOf(article).slice(-3)).toEqual([LEAD, MORE, END]);
  });

  test('and not the caption that stands twice below it', () => {
    const caption = 'Perahu karet menjemput warga di tepi Sungai Lirung';
    expect(readArticle([TITLE, caption, 'Foto: Kabar Kota', caption, LEAD, MORE, END].join('\n')).title).toBe(TITLE);
  });

  test('below labels that stand twice', () => {
    expect(readArticle(['View All Result', 'Beranda', 'View All Result', TITLE, LEAD, MORE, END].join('\n')).title).toBe(TITLE);
  });

  test('without what stands for a picture below it', () => {
    expect(readArticle([TITLE, 'blank', LEAD, MORE, END].join('\n')).title).toBe(TITLE);
    expect(readArticle([TITLE, 'iklan Petugas menurunkan perahu karet di tepi Sungai Lirung, kemarin.', LEAD, MORE].join('\n\n')).title).toBe(TITLE);
  });

  test('above an outlet in small letters', () => {
    expect(readArticle([TITLE, `kabarkota, ${LEAD}`, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test('by its first line where none has words of the story', () => {
    expect(readArticle(['Kabar Duka dari Tepian', 'Ruang Opini Pembaca', LEAD, MORE].join('\n\n')).title).toBe('Kabar Duka dari Tepian');
  });

  test('right above a dateline', () => {
    const lines = ['Kabar terbaru soal cuaca', 'Memuat...', TITLE, `DEMAK, KABARKOTA.id - ${LEAD}`, MORE, END];
    for (const page of pages(...lines)) expect(readArticle(page).title).toBe(TITLE);
  });

  test('below a line that only names the outlet of the dateline', () => {
    for (const page of pages('Sentra Kabar Kota', TITLE, `Sentra Kabar, Demak - ${LEAD}`, MORE, END)) expect(readArticle(page).title).toBe(TITLE);
  });

  test('below a row of other headlines, however long', () => {
    const ticker =
      'Jalan Sehat Demak: Ribuan Warga Berebut Sepeda Pasar Subuh Kudus Pindah, Pedagang Ikan Mengeluh Sepi Persikad Datangkan Bek Baru, Suporter Menanti Laga Perdana';
    const article = readArticle([ticker, TITLE, `- Kabarkota.com Kamis, 14 Maret 2019 - 09:25 WIB`, TITLE, LEAD, MORE, END].join('\n\n'));
    expect(article.title).toBe(TITLE);
    expect(storyOf(article)).toEqual([LEAD, MORE, END]);
  });

  test.each(['Suara Warga Lirung', 'Lirung Portal | Kabar Demak', 'Beranda Kabar Lirung'])(
    'below %j, which the story may name, if who wrote it or when stands below',
    (site) => {
      for (const page of pages(site, TITLE, 'Demak', 'Bagikan', 'Selasa, 18 Maret 2025 16:05 WIB', LEAD, MORE, END))
        expect(readArticle(page).title).toBe(TITLE);
    },
  );

  test.each([
    'Kabar Banjir | Pasar Sungai Lirung | Demak',
    'Terkini  Banjir Demak  Sungai Lirung  Rumah Warga',
    'Beranda » Sungai Lirung » Demak',
    'Jl. Sungai Lirung No. 7 Demak | (0291) 555012',
    'BPBD SUNGAI LIRUNG KABUPATEN DEMAK',
    'Selasa, 18 Maret 2025 , 10:12 WIB',
    'Logo Header Sungai Lirung Demak',
    '[1]Lompat ke konten utama',
  ])('below %j, which is none', (line) => {
    for (const page of pages(line, TITLE, 'Selasa, 18 Maret 2025', LEAD, MORE, END)) expect(readArticle(page).title).toBe(TITLE);
  });

  test('below a row of other headlines and the date', () => {
    const row = 'Kejari Demak Musnahkan Barang Bukti 64 Perkara Longsor Tutup Jalan Lirung Selama Tiga Jam Pemkab Bagikan 1.200 Seragam Sekolah';
    expect(readArticle([row, 'Berita · 22 Jan 2026 19:20 WIB ·', TITLE, LEAD, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test('below "Trending" and a menu, where who wrote it or when stands below', () => {
    expect(readArticle(['Kabar Kota', 'Trending', 'Peristiwa', 'Demak', TITLE, 'Oleh Sari Wulandari', LEAD, MORE].join('\n')).title).toBe(TITLE);
  });

  test('below a sentence of a box, where who wrote it or when stands right below', () => {
    const box = 'Silakan datang ke kantor kecamatan untuk mendapatkan kode PIN.';
    const article = readArticle(['Kecamatan Lirung', 'Masuk', box, TITLE, 'Administrator | 19 Juni 2023 10:42:11', LEAD, MORE, END].join('\n'));
    expect([article.title, ...storyOf(article)]).toEqual([TITLE, LEAD, MORE, END]);
  });

  test('below a row of a menu in small letters', () => {
    const rows = ['KABARKOTA.COM', 'beranda ~ daerah ~ hukum ~ olahraga ~ opini', TITLE, 'Minggu , 28 Desember 2025, 17:45 WIB'];
    const article = readArticle([...rows, LEAD, MORE, END].join('\n'));
    expect([article.title, article.date, ...storyOf(article)]).toEqual([TITLE, 'Minggu , 28 Desember 2025, 17:45 WIB', LEAD, MORE, END]);
  });

  test('above the name of the site, also where a menu names towns', () => {
    const article = readArticle(`Demak\n\nKudus\n\n${TITLE}\n\nkabarkota.co.id\n07/01/2026 11:37 WIB\n\n${LEAD}\n\n${MORE}\n\n${END}`);
    expect([article.title, ...storyOf(article)]).toEqual([TITLE, LEAD, MORE, END]);
  });

  test('above a deck, its author and the date', () => {
    const lines = ['4-5 Tahun', TITLE, 'Warga mengungsi ke balai desa, ya!', 'Sari Wulandari', 'Selasa, 18 Maret 2025', LEAD, MORE, END];
    expect(readArticle(lines.join('\n')).title).toBe(TITLE);
  });

  test('below a ticker, which stands twice', () => {
    const ticker = 'Pemerintah memastikan stok pupuk aman hingga akhir tahun.';
    const article = readArticle(['Utama', ticker, ticker, 'Daerah', TITLE, '26/8/2025 13:50', LEAD, MORE, END].join('\n'));
    expect([article.title, article.date, ...storyOf(article)]).toEqual([TITLE, '26/8/2025 13:50', LEAD, MORE, END]);
  });

  test('behind an empty line below "Terkini" in a menu', () => {
    expect(readArticle(`Beranda\nVideo\nTerkini\nTop News\n\n${TITLE}\n\nSelasa, 18 Maret 2025\n\n${LEAD}\n\n${MORE}`).title).toBe(TITLE);
  });

  test('without who wrote it, in English, below it', () => {
    expect(readArticle(`${TITLE}\n\nby Sari Wulandari on Mar 18, 2025 in News\n\n${LEAD}\n\n${MORE}`).title).toBe(TITLE);
  });

  test('below a kicker of a few words', () => {
    for (const kicker of ['Musim Banjir 2025', 'Kabar dari Sungai Lirung'])
      expect(readArticle([kicker, TITLE, '22 Februari 2025, 16:05:11 WIB', LEAD, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test('with a comma in it, which makes nobody its author', () => {
    const title = 'Tim Debutan Demak Lolos ke Final Piala Bupati, Ditunggu Persikad';
    expect(readArticle([title, '22 Februari 2025, 16:05:11 WIB', LEAD, MORE, END].join('\n\n'))).toMatchObject({ title });
    expect(readArticle([title, LEAD, MORE, END].join('\n\n'))).not.toHaveProperty('byline');
  });

  test('without what stands for an advertisement', () => {
    expect(readArticle([`iklan ${TITLE}`, 'Sebarkan artikel ini', LEAD, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test('below a breadcrumb with lone commas', () => {
    expect(readArticle(['Berita , D.I Yogyakarta', TITLE, LEAD, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test('below a short sentence, which is no story', () => {
    const article = readArticle(['Nyaman dibaca di ponsel.', TITLE, LEAD, MORE, END].join('\n\n'));
    expect(article.title).toBe(TITLE);
    expect(storyOf(article)).toEqual([LEAD, MORE, END]);
  });

  test.each(['UtamaSungai Lirung Meluap, Ratusan ...', `Jawa TengahDemak${TITLE}`, `${TITLE} - Kabar Hari Ini`])('and not the like of it: %s', (line) => {
    expect(readArticle([line, TITLE, LEAD, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test('without the label in small letters below it, where it stands again', () => {
    expect(readArticle([TITLE, 'id banjir lirung', TITLE, LEAD, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test('below a date in English', () => {
    expect(readArticle(['Sunday, December 14, 2025', TITLE, LEAD, MORE, END].join('\n\n')).title).toBe(TITLE);
  });

  test.each([
    'Ket Foto: Perahu karet menjemput warga di tepi Sungai Lirung',
    'Perahu karet menjemput warga di tepi sungai/foto: Sari',
    'Warga di tepi Sungai Lirung. (Instagram @sari)',
  ])('but not in a caption: %s', (caption) => {
    expect(readArticle([caption, `DEMAK, KABARKOTA.id - ${LEAD}`, MORE, END].join('\n\n')).title).toBeUndefined();
  });
});

describe('above the headline nothing is story', () => {
  test.each(['Nikmati kabar tanpa iklan setiap hari!', 'Nyaman tanpa iklan, langganan sekarang juga'])('%s', (line) => {
    for (const page of pages(line, TITLE, LEAD, MORE, END)) expect(storyOf(readArticle(page, TITLE))).toEqual([LEAD, MORE, END]);
  });

  test('but what opens with a dateline, or is no short sentence', () => {
    const long = `${LEAD.slice(0, -1)}, ketika tanggul di hulu jebol dan air setinggi dada orang dewasa masuk ke permukiman.`;
    for (const first of [`DEMAK - ${MORE}`, long])
      expect(storyOf(readArticle([first, TITLE, LEAD, MORE, END].join('\n\n'), TITLE))[0]).toBe(first.replace('DEMAK - ', ''));
  });

  test('but where the headline stands at the end', () => {
    expect(storyOf(readArticle([LEAD, MORE, END, TITLE].join('\n\n'), TITLE))).toEqual([LEAD, MORE, END]);
  });
});

describe('above a dateline', () => {
  const begin = `DEMAK, KABARKOTA.id - ${LEAD}`;

  test.each([
    'MENGUNGSI: Warga menuntun sepeda di tepi sungai, kemarin.',
    'Warga menuntun sepeda di tepi Sungai Lirung, Senin (3/2/2025). [Suara.com/Sari Wulandari]',
    'Warga menuntun sepeda di tepi sungai.-Sari Wulandari-kabarkota.com',
    'Warga menuntun sepeda di tepi sungai. /Pixabay/sariw/',
    'Warga menuntun sepeda di tepi sungai. Foto:Sari/kabarkota.com',
    'Warga menuntun sepeda di tepi sungai, Senin.--Sari',
    'Warga menuntun sepeda di tepi sungai. Sari Wulandari/Kabarkota.co.id',
    'Warga menuntun sepeda di tepi Sungai Lirung selama banjir. (Arsip Kabar Kota)',
    'Warga menuntun sepeda di tepi Sungai Lirung. foto dok Kabarkota.id',
    'KET: Warga menuntun sepeda di tepi Sungai Lirung/dok. Kabar Kota',
    'Camat Sari Wulandari bersama para lurah saat di tepi Sungai Lirung, Demak.',
    'Camat Sari Wulandari menuntun sepeda di tepi sungai, Sabtu. Foto: KABARKOTA/Humas Pemkab Demak.',
  ])('a caption is dropped: %s', (caption) => {
    const article = readArticle([TITLE, caption, begin, MORE, END].join('\n\n'));
    expect(storyOf(article)).toEqual([LEAD, MORE, END]);
    expect(reasonsOf(article)).toContain('caption');
  });

  test('a sentence that sums the story up stays, and the dateline goes', () => {
    const sum = 'Air Sungai Lirung naik dua meter dalam semalam.';
    const article = readArticle([TITLE, sum, `Sukareja, Kabarwarta.id - ${LEAD}`, MORE, END].join('\n\n'));
    expect(storyOf(article)).toEqual([sum, LEAD, MORE, END]);
    expect(article.dateline).toBe('Sukareja, Kabarwarta.id');
  });
});

describe('a picture has its caption', () => {
  const caption = 'Warga menuntun sepeda di tepi Sungai Lirung yang meluap.';

  test.each([
    ['twice', [caption, caption]],
    ['twice, with a credit', [caption, `${caption} /Sari Wulandari/`]],
    ['twice, though it is no sentence', ['Perahu karet di tepi Sungai Lirung', 'Perahu karet di tepi Sungai Lirung']],
  ])('%s', (_, captions) => {
    const article = readArticle([TITLE, ...captions, LEAD, MORE, END].join('\n\n'));
    expect(storyOf(article)).toEqual([LEAD, MORE, END]);
  });

  test('right below who took it, or right above', () => {
    for (const lines of [`ANTARA FOTO/Sari Wulandari/wra.\n${caption}`, `${caption}\nSumber :\n  • Kabar Kota`]) {
      const article = readArticle([TITLE, lines, LEAD, MORE, END].join('\n\n'));
      expect(storyOf(article)).toEqual([LEAD, MORE, END]);
    }
  });

  test.each([
    ['once more without its credit', (caption: string) => `${caption} (Foto: Sari Wulandari)\n${caption}`],
    ['on both sides of who took it', (caption: string) => `${caption}\nSari Wulandari\n${caption}`],
    ['with an outlet and "ist" behind it', (caption: string) => `${caption} Kabarkota.id/ist`],
    ['with an outlet and a name behind a dash', (caption: string) => `${caption} - Kabarkota/Sari Wulandari`],
  ])('%s', (_, write) => {
    const shown = write('Petugas mengevakuasi warga dengan perahu karet di Desa Lirung, Selasa (18/3).');
    expect(storyOf(readArticle([TITLE, shown, `DEMAK - ${LEAD}`, MORE, END, MORE.replace('subuh', 'pagi')].join('\n\n')))[0]).toBe(LEAD);
  });

  test.each([
    'DEMAK. Petugas mengevakuasi warga di Desa Lirung, Selasa (18/3). kabarkota.com/sari wulandari',
    'Petugas mengevakuasi warga di Desa Lirung, Selasa (18/3). FOTO : ISTIMEWA',
  ])('with a credit in small letters, or in capitals: %s', (caption) => {
    for (const page of pages(TITLE, caption, LEAD, MORE, END)) expect(storyOf(readArticle(page))).toEqual([LEAD, MORE, END]);
  });

  test('in a sentence between who wrote the story, or when, and the dateline', () => {
    const caption = 'Warga menyeberangi sungai dengan rakit bambu.';
    for (const credit of ['Selasa, 18 Maret 2025 16:05 WIB', 'Oleh Sari Wulandari'])
      for (const page of pages(TITLE, credit, caption, `DEMAK - ${LEAD}`, MORE, END)) expect(storyOf(readArticle(page))).toEqual([LEAD, MORE, END]);
    const deck = [TITLE, caption, 'Oleh Sari Wulandari', `DEMAK - ${LEAD}`, MORE, END];
    expect(storyOf(readArticle(deck.join('\n\n')))[0]).toBe(caption);
  });

  test('with a label, or without a verb, above a place as well', () => {
    for (const caption of ['MENGADU; Perwakilan warga menyampaikan keluhan di balai desa.', 'Antrean perahu di Dermaga Lirung.'])
      for (const page of pages(TITLE, caption, `DEMAK - ${LEAD}`, MORE, END)) expect(storyOf(readArticle(page))).toEqual([LEAD, MORE, END]);
  });

  test('above a dateline, however many lines of a menu stand above', () => {
    const menu = Array.from({ length: 20 }, (_, i) => `Menu ${i + 1}`);
    const article = readArticle([...menu, TITLE, 'Antrean perahu di Dermaga Lirung, Demak.', `DEMAK, KABARKOTA.id - ${LEAD}`, MORE, END].join('\n'));
    expect(storyOf(article)).toEqual([LEAD, MORE, END]);
  });

  test('which tells where somebody stands, also between paragraphs', () => {
    const pictured = 'Bupati Sari Wulandari (kedua dari kiri) melihat tanggul yang jebol di hulu Sungai Lirung bersama warga.';
    expect(storyOf(readArticle([TITLE, LEAD, pictured, MORE, END, MORE.replace('subuh', 'pagi')].join('\n\n')))).not.toContain(pictured);
    const quoted = '“Kami mencatat (atas) permintaan warga semua kerugian,” kata bupati.';
    expect(storyOf(readArticle([TITLE, LEAD, quoted, MORE, END, MORE.replace('subuh', 'pagi')].join('\n\n')))).toContain(quoted);
  });

  test('but a lead that stands twice, or right below a credit, is told', () => {
    expect(storyOf(readArticle([LEAD, LEAD, MORE, END].join('\n\n'), TITLE))).toEqual([LEAD, MORE, END]);
    expect(storyOf(readArticle([`Foto: Sari Wulandari\n${LEAD}`, MORE, END, MORE.replace('subuh', 'pagi')].join('\n\n'), TITLE))[0]).toBe(LEAD);
    const headline = 'Banjir Rendam Ratusan Rumah di Demak';
    const lead = `${headline} sejak Senin malam.`;
    expect(storyOf(readArticle([headline, lead, MORE, END].join('\n\n')))).toEqual([lead, MORE, END]);
  });

  test('but a sentence that ends in an acronym, a region or initials is the lead', () => {
    for (const end of ['(KPU)', '(Jateng)', '(Merapi)', '(sar)']) {
      const lead = `Ratusan rumah warga terendam banjir sejak Senin malam. ${end}`;
      expect(storyOf(readArticle([lead, MORE, END, MORE.replace('subuh', 'pagi')].join('\n\n'), TITLE))[0]).toContain('Ratusan rumah');
    }
  });

  test('but a lead below a credit is none where no empty lines part the paragraphs', () => {
    expect(storyOf(readArticle([TITLE, 'Foto: Sari Wulandari', LEAD, MORE, END].join('\n')))).toEqual([LEAD, MORE, END]);
  });

  test('but a page that has everything twice has a lead', () => {
    const twice = [LEAD, LEAD, MORE, MORE, END, END];
    expect(storyOf(readArticle(twice.join('\n\n'), TITLE))).toEqual([LEAD, MORE, END]);
  });
});

describe('below the end of the story', () => {
  const story = [LEAD, MORE, END, 'Sekolah di dua desa libur sampai Kamis.'];
  const teaser = 'Pemkot Salatiga menambah jam layanan puskesmas mulai bulan depan.';

  test.each([
    'Berikan Komentar',
    'Leave a Comment',
    'Leave a Reply',
    'Recent Posts',
    'Check Also',
    'No More Posts Available.',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
  ])('which %j marks, nothing is story', (label) => {
    expect(storyOf(readArticle([...story, label, 'Bagus sekali beritanya, terima kasih.'].join('\n\n'), TITLE))).toEqual(story);
  });

  test('which initials mark, neither are teasers', () => {
    const article = readArticle([...story.slice(0, -1), `${story.at(-1)} (KK-2)`, teaser].join('\n\n'), TITLE);
    expect(storyOf(article)).toEqual(story);
    expect(article.dropped.at(-1)).toMatchObject({ text: teaser, reason: 'readAlso' });
  });

  test.each([
    ['Tags: banjir, Demak', 'Penyuka kopi dan gawai yang kini menulis tentang teknologi.'],
    ['Editor: Sari Wulandari', 'Lulusan antropologi yang menekuni isu pangan.'],
    ['Ditulis oleh', 'Penyuka kopi dan gawai yang kini menulis tentang teknologi.'],
    ['Tags: banjir, Demak', '18:20'],
    ['Tags: banjir, Demak', 'Hotline: (021) 5550123'],
    ['Editor: Sari Wulandari', 'Berkomentarlah secara bijaksana dan bertanggung jawab.'],
  ])('%j is above %j', (label, line) => {
    for (const page of pages(...story, label, line)) expect(storyOf(readArticle(page, TITLE))).toEqual(story);
  });

  test('are no stories below "Berita Terkait", with a dateline of their own', () => {
    const other = 'KUDUS, KABARKOTA.id - Pemerintah kabupaten menyiapkan posko kesehatan di kecamatan terdampak...';
    for (const page of pages(...story, 'Berita Terkait', other)) expect(storyOf(readArticle(page, TITLE))).toEqual(story);
  });

  test('are neither the beginnings of others below what closes it, nor tags behind initials', () => {
    const cut = 'Sebanyak 64 siswa mengikuti lomba permainan tradisional di alun-alun...';
    expect(storyOf(readArticle([...story, 'Berita Terkait', cut].join('\n\n'), TITLE))).toEqual(story);
    expect(storyOf(readArticle([...story, cut].join('\n\n'), TITLE))).toEqual([...story, cut]);
    const signed = [...story.slice(0, -1), `${story.at(-1)} (mel/saf)`, 'banjir', 'sungai lirung', 'Angin Kencang Tumbangkan Pohon di Kudus'];
    expect(storyOf(readArticle(signed.join('\n'), TITLE))).toEqual(story);
  });

  test('tags of which one begins in lower case are none of it, nor is what follows them', () => {
    const below = ['TBC', 'puskesmas', 'Demak', 'Rekomendasi Berita', 'Stok Darah Demak Aman hingga Akhir Bulan', '05 Nov 2025 - 09:15'];
    expect(storyOf(readArticle([...story, ...below].join('\n'), TITLE))).toEqual(story);
  });

  test('but a paragraph below tags or an editor’s name that tells of the same things is story', () => {
    const more = 'Warga di tiga kecamatan terdampak diminta tetap di posko kesehatan.';
    for (const label of ['Tags: banjir, Demak', 'Editor: Sari Wulandari'])
      expect(storyOf(readArticle([...story, label, more].join('\n\n'), TITLE)).at(-1)).toBe(more);
  });

  test('are no stories that open in capitals, behind initials', () => {
    const other = 'PULUHAN warga terdampak banjir di kecamatan lain menerima bantuan posko kesehatan.';
    expect(storyOf(readArticle([...story.slice(0, -1), `${story.at(-1)} (KK-2)`, other].join('\n\n'), TITLE))).toEqual(story);
  });

  test('but a last paragraph that tells of the same things is story behind initials, and any behind an acronym', () => {
    const more = 'Warga di tiga kecamatan terdampak diminta tetap di posko kesehatan.';
    expect(storyOf(readArticle([...story.slice(0, -1), `${story.at(-1)} (sar)`, more].join('\n\n'), TITLE)).at(-1)).toBe(more);
    expect(storyOf(readArticle([...story.slice(0, -1), `${story.at(-1)} (BPBD)`, teaser].join('\n\n'), TITLE)).at(-1)).toBe(teaser);
  });

  test('but a story that goes on behind initials is whole', () => {
    const rest = ['Air naik lagi pada malam hari.', teaser, 'Warga diminta tetap siaga di posko.', 'Jalan ke pasar masih ditutup.'];
    expect(storyOf(readArticle([...story.slice(0, -1), `${story.at(-1)} (KK-2)`, ...rest].join('\n\n'), TITLE))).toEqual([...story, ...rest]);
  });
});

test('a sentence above the story that ends in an outlet is a caption, below it a signature is cut', () => {
  const caption = 'Warga menuntun sepeda di tepi sungai. Air setinggi lutut. (Antara)';
  expect(storyOf(readArticle([TITLE, caption, LEAD, MORE, END].join('\n\n')))).toEqual([LEAD, MORE, END]);
  expect(storyOf(readArticle([TITLE, LEAD, MORE, END, caption].join('\n\n'))).at(-1)).toBe('Warga menuntun sepeda di tepi sungai. Air setinggi lutut.');
});

test('a headline glued to the lead is cut off, with the dateline behind it', () => {
  const article = readArticle([TITLE, `${TITLE}Kabarwarta.id – ${LEAD}`, MORE, END].join('\n\n'));
  expect(storyOf(article)).toEqual([LEAD, MORE, END]);
  expect(article.dateline).toBe('Kabarwarta.id');
});

test('an outlet in no list is a dateline where its name never comes again', () => {
  const more = 'Gubernur meninjau tanggul yang jebol di hulu sungai bersama para camat pada Selasa siang.';
  expect(readArticle([`Fokus Lirung – ${more}`, LEAD, MORE, END].join('\n\n'), TITLE).dateline).toBe('Fokus Lirung');
  const pair = `Hendra – Setiawan membuka posko. ${MORE}`;
  expect(storyOf(readArticle([pair, LEAD, `Menurut Hendra, ${END.toLowerCase()}`, more].join('\n\n'), TITLE))[0]).toBe(pair);
});

test('an outlet in no list is a dateline where the page says whose it is', () => {
  const lead = `Kabaria – ${LEAD}`;
  for (const line of ['Follow Kabaria di Google News', '© 2025 Kabaria']) {
    const article = readArticle([TITLE, lead, MORE, END, line].join('\n\n'));
    expect([article.dateline, storyOf(article)[0]]).toEqual(['Kabaria', LEAD]);
  }
  const told = `Menurut Kabaria, ${END.toLowerCase()}`;
  for (const line of ['© 2025 Kabarian', '© 2025 Kabaria']) expect(readArticle([TITLE, lead, MORE, told, line].join('\n\n')).dateline).toBeUndefined();
});

test('a dateline may hold a date, and a place behind its site; its outlet may be a line of the page', () => {
  for (const dateline of ['PALU, 8/10 (KABARKOTA.NET) – ', 'KABARKOTA.COM,-DEMAK-', 'Wlingi, Warta Lirung — ', 'WLKalteng - Demak - ']) {
    const article = readArticle(['Warta Lirung', 'Beranda', TITLE, `${dateline}${LEAD}`, MORE, END].join('\n\n'));
    expect(storyOf(article)[0]).toBe(LEAD);
  }
});

test('a place below a box is the dateline, and no place where others open paragraphs as well', () => {
  const box = 'Sebanyak 64 relawan dilibatkan untuk membersihkan rumah warga.';
  const article = readArticle([TITLE, box, `Demak – ${LEAD}`, MORE, END].join('\n\n'), TITLE);
  expect([article.dateline, ...storyOf(article)]).toEqual(['Demak', box, LEAD, MORE, END]);
  const places = ['Demak – Dua rumah terendam sejak Senin malam.', 'Kudus – Tiga rumah terendam sejak Selasa pagi.'];
  expect(storyOf(readArticle([LEAD, ...places, MORE].join('\n\n'), TITLE))).toEqual([LEAD, ...places, MORE]);
});

test('a quotation set above the story is told once, with who said it', () => {
  const said = '"Air naik begitu cepat, kami hanya membawa anak-anak."';
  const article = readArticle([TITLE, said, `DEMAK - ${LEAD}`, MORE, `${said.replace('.', ',')} kata Karsim, warga Lirung.`, END].join('\n\n'));
  expect(storyOf(article)).toEqual([LEAD, MORE, `${said.replace('.', ',')} kata Karsim, warga Lirung.`, END]);
});

test('a row of towns is no dateline', () => {
  const article = readArticle(['Demak | Kudus | Jepara | Pati | Rembang | Blora', TITLE, LEAD, MORE, END].join('\n\n'));
  expect(article.dateline).toBeUndefined();
  expect(storyOf(article)).toEqual([LEAD, MORE, END]);
});

test('a caption that opens as a dateline does stands above the one that is', () => {
  const caption = 'HANYUT - Perahu warga hanyut di hilir sungai kemarin. (sari wulandari/kabar kota)';
  const article = readArticle([TITLE, caption, `DEMAK - ${LEAD}`, MORE, END].join('\n\n'));
  expect(article.dateline).toBe('DEMAK');
  expect(storyOf(article)).toEqual([LEAD, MORE, END]);
});

test('a caption with a lone initial, or in a row of a table, is no headline', () => {
  for (const caption of ['Sari Wulandari di tanggul, Senin, 3 Maret 2025. Foto : R Dimas Wibowo', 'Perahu di Tepi Sungai Lirung. (foto/ist) |']) {
    const article = readArticle([caption, `DEMAK - ${LEAD}`, MORE, END].join('\n\n'));
    expect(article.title).toBeUndefined();
    expect(reasonsOf(article)).toEqual(['caption', 'dateline']);
  }
});

describe('the headline', () => {
  const title = 'Sungai Lirung Meluap, Ratusan Rumah Terendam';

  test('may end in a full stop above a dateline', () => {
    expect(readArticle([`${title}.`, `DEMAK, KABARKOTA.id - ${LEAD}`, MORE, END].join('\n\n')).title).toBe(`${title}.`);
  });

  test('stands at the end of the links above', () => {
    const links = `Beranda / Daerah / ${title}`;
    expect(readArticle(['Iklan Juni 2025', links, title, LEAD, MORE, END].join('\n\n')).title).toBe(title);
  });

  test('is told from what is left of a link and from a date with its zone', () => {
    expect(readArticle([title, ',', LEAD, MORE, END].join('\n\n')).title).toBe(title);
    const article = readArticle(['Kabar · 14 Sep 2022 WITA ·', title, LEAD, MORE, END].join('\n\n'));
    expect(article).toMatchObject({ title });
  });
});

test('links behind dashes below their label are links, whatever they end with', () => {
  const links = ['BACA JUGA:', '- Pemkab Salurkan Bibit Kelapa untuk Petani di Tiga Kecamatan.', '- Dua Pencuri Kabel Dibekuk Saat Tidur'];
  expect(storyOf(readArticle([LEAD, '', ...links, '', MORE, '', END].join('\n'), TITLE))).toEqual([LEAD, MORE, END]);
});

test('beginnings of other stories below the last whole paragraph are links', () => {
  const others = ['Maumere, kabarkota.net – Tim tarik tambang putri lolos ke babak…', 'Antreannya mengular sejak subuh. Itu yang membuat saya...'];
  const article = readArticle([LEAD, MORE, END, ...others].join('\n\n'), TITLE);
  expect(storyOf(article)).toEqual([LEAD, MORE, END]);
  expect(reasonsOf(article)).toEqual(['readAlso', 'readAlso']);
});

test('a story may end on three dots, and every paragraph of it', () => {
  const ends = ['Warga kini menunggu janji itu ditepati...', 'Dan menunggu lagi sampai malam tiba...'];
  expect(storyOf(readArticle([LEAD, MORE, ...ends].join('\n\n'), TITLE))).toEqual([LEAD, MORE, ...ends]);
  const open = [LEAD, MORE, END].map((text) => text.replace(/\.$/, '...'));
  expect(storyOf(readArticle(open.join('\n\n'), TITLE))).toEqual(open);
});

describe('paragraphs of the story are no captions', () => {
  test.each([
    'Warga bernyanyi bersama di balai desa hingga larut malam. Merdeka',
    'Contoh itu diperiksa petugas dari dua lembaga (Balai Karantina/Kominfo).',
    'Harga di tingkat petani Rp 38.000 per kg bruto dan Rp 40.000 per kg/net',
    'Polisi menangkap tiga orang di rumah kontrakan pada Senin malam (3/2/2025).',
  ])('%s', (text) => {
    expect(storyOf(readArticle([LEAD, text, `SURABAYA - ${MORE}`, END].join('\n\n'), TITLE))).toEqual([LEAD, text, MORE, END]);
  });
});

test('the lead of an article cut short stays', () => {
  const lead = `JAKARTA, KOMPAS.com - ${LEAD.slice(0, -1)}...`;
  expect(storyOf(readArticle([MORE, lead].join('\n\n'), TITLE))).toEqual([MORE, `${LEAD.slice(0, -1)}...`]);
});

test('items of a list of functions are no furniture', () => {
  const items = ['• Reels', '• Tag', '• Trending', '• Komentar', '• Salin tautan'];
  expect(storyOf(readArticle([LEAD, 'Fitur baru itu antara lain:', ...items, MORE].join('\n\n'), TITLE))).toEqual([
    LEAD,
    'Fitur baru itu antara lain:',
    ...items,
    MORE,
  ]);
});

test('places that open several paragraphs are no datelines', () => {
  const places = ['Sukoharjo: Sebanyak 20 rumah rusak.', 'Sragen: Sebanyak 30 rumah rusak.', 'Klaten: Sebanyak 40 rumah rusak.'];
  expect(storyOf(readArticle([LEAD, ...places, MORE].join('\n\n'), TITLE))).toEqual([LEAD, ...places, MORE]);
});

test('a headline that stands again inside the story takes nothing of it along', () => {
  expect(
    storyOf(readArticle([LEAD, MORE, TITLE, END, MORE.replace('Warga', 'Relawan'), END.replace('Pemerintah', 'Relawan')].join('\n\n'), TITLE)).slice(0, 2),
  ).toEqual([LEAD, MORE]);
});

test('a lead that exclaims is no headline', () => {
  const lead = 'Ratusan rumah di tepi Sungai Lirung itu terendam air setinggi dada sejak malam!';
  expect(readArticle([TITLE, lead, LEAD, MORE].join('\n\n')).title).toBe(TITLE);
});

test('lines broken inside a sentence without an end, or inside a headline, are joined', () => {
  expect(storyOf(readArticle('Harga beras di pasar\nturun menjadi Rp 12.000\nper kilogram', TITLE))).toHaveLength(1);
  expect(readArticle(`Sungai Lirung Meluap\ndan merendam rumah\n\n${LEAD}\n\n${MORE}`).title).toBe('Sungai Lirung Meluap dan merendam rumah');
});

test('a wrapped lead is put together behind a dateline in no list, and a name over two lines', () => {
  const lines = [
    'KUALA LIRUNG – Anggota Komisi III DPRD Kabupaten',
    'Lirung meminta bus sekolah masuk hingga',
    'ke jalan desa.',
    '',
    'Wakil Ketua Komisi III, Hj Sari',
    'Wulandari menyebutkan permintaan itu datang dari',
    'warga empat desa.',
  ];
  expect(storyOf(readArticle(lines.join('\n'), TITLE)).map((text) => text.replaceAll('\n', ' '))).toEqual([
    'Anggota Komisi III DPRD Kabupaten Lirung meminta bus sekolah masuk hingga ke jalan desa.',
    'Wakil Ketua Komisi III, Hj Sari Wulandari menyebutkan permintaan itu datang dari warga empat desa.',
  ]);
});

test('teams of a line-up are no datelines, and those who wait no heading', () => {
  const lines = ['PERSILIRUNG - Budi Santoso, Joko Susilo, Wahyu Hidayat dan Rahmat Wibowo.', 'Pemain cadangan: Asep, Dedi, Ujang, Yanto'];
  expect(storyOf(readArticle([`DEMAK - ${LEAD}`, MORE, ...lines, END].join('\n\n'), TITLE))).toEqual([LEAD, MORE, ...lines, END]);
});

test('on a page of broken lines, what looks like a heading goes on the sentence', () => {
  const lines = [
    LEAD,
    '',
    'Camat menolak menjawab ketika ditanya soal tanggul yang',
    'jebol di hulu sungai itu.',
    '',
    'Kasi Humas Polres',
    'Demak Ipda Joko Susilo',
    'juga menolak menjawab ketika ditemui di kantornya pada Senin',
    'siang oleh para wartawan.',
    '',
    'Tanggul itu dibangun oleh pemerintah kabupaten pada',
    'tahun lalu dengan dana desa.',
    '',
    'Warga di tiga desa meminta ganti rugi',
    'atas rumah mereka yang rusak',
    'karena banjir itu.',
    '',
    'Acara itu dihadiri pengasuh pesantren KH.',
    'Ahmad Wibowo dari Bintoro',
    'bersama 40 santri.',
  ];
  const story = storyOf(readArticle(lines.join('\n'), TITLE)).map((text) => text.replaceAll('\n', ' '));
  expect(story).toContain('Kasi Humas Polres Demak Ipda Joko Susilo juga menolak menjawab ketika ditemui di kantornya pada Senin siang oleh para wartawan.');
  expect(story.at(-1)).toBe('Acara itu dihadiri pengasuh pesantren KH. Ahmad Wibowo dari Bintoro bersama 40 santri.');
});

test('the dateline of a paragraph counts, and not the town of a weather box', () => {
  const article = readArticle(['26.9 C', 'Jayapura', TITLE, `DEMAK, KABARKOTA.id - ${LEAD}`, MORE, END].join('\n\n'));
  expect(article).toMatchObject({ title: TITLE, dateline: 'DEMAK, KABARKOTA.id' });
});

test('a place and its province are a dateline below a caption as well', () => {
  const article = readArticle([TITLE, MORE, `Lirung, Sulawesi Utara - ${LEAD}`, END].join('\n\n'));
  expect(article.dateline).toBe('Lirung, Sulawesi Utara');
  expect(storyOf(article)).toEqual([MORE, LEAD, END]);
});

test('a line that breaks off before a number goes on', () => {
  const [first, second] = ['Kepala desa menuturkan banjir semalam itu membuat', '12 rumah di tepi sungai roboh.'];
  expect(storyOf(readArticle([LEAD, '', MORE, '', first, second, '', END].join('\n'), TITLE))).toContain(`${first}\n${second}`);
});

test('a paragraph with initials of an agency is no caption', () => {
  const text = 'Warga di hilir mengungsi sejak petang. (AFP/Z-7)';
  expect(storyOf(readArticle([LEAD, text, MORE, END].join('\n\n'), TITLE))).toContain('Warga di hilir mengungsi sejak petang.');
});

test('a link glued behind a paragraph is taken off it', () => {
  expect(storyOf(readArticle([LEAD, `${MORE}Baca Juga: Perlukah Perahu Kedua?`, END].join('\n\n'), TITLE))).toEqual([LEAD, MORE, END]);
});

test('a name in a sentence that was broken at its links is joined to it from the first line on', () => {
  const article = readArticle(
    `${TITLE}\n\nTim penyelamat menjemput warga di\nKecamatan Karanganyar\n, Demak, sejak\nSenin\nmalam hingga Selasa pagi.\n\n${MORE}`,
  );
  expect(storyOf(article)[0]?.replace(/\s+/g, ' ')).toBe(
    'Tim penyelamat menjemput warga di Kecamatan Karanganyar , Demak, sejak Senin malam hingga Selasa pagi.',
  );
});

describe('an outlet in no list that never comes again', () => {
  const opening = 'Pemkab Demak mendirikan dapur umum untuk ratusan keluarga yang rumahnya terendam sejak Senin malam.';

  test.each(['Antv – ', 'Kabarjuang– ', 'Fokus Lirung — '])('%j is a dateline', (dateline) => {
    const article = readArticle([`${dateline}${opening}`, MORE, END].join('\n\n'), TITLE);
    expect(article.dateline).toBe(dateline.replace(/ ?[–—] $/, ''));
    expect(storyOf(article)).toEqual([opening, MORE, END]);
  });

  test.each(['Gempa – ', 'Prabowo – ', 'Persib – '])('but %j is a topic, a person or a team', (topic) => {
    const lead = `${topic}${opening}`;
    expect(storyOf(readArticle([lead, MORE, END].join('\n\n'), TITLE))).toEqual([lead, MORE, END]);
  });
});

describe('a short headline stays the headline', () => {
  const date = 'Senin, 3 Maret 2025 10:30 WIB';

  test.each([
    ['Banjir Rendam Demak', 'Ribuan Warga Demak Mengungsi akibat Banjir', 'Banjir merendam ribuan rumah di Demak, Senin. Warga mengungsi ke balai desa.'],
    ['Harga Beras Turun', 'Pasokan Beras Petani Demak Mulai Normal', 'Harga beras di Demak turun karena pasokan beras petani mulai normal.'],
    [
      'Polisi Tangkap Pencuri',
      'Kamera Pengawas Rekam Aksi Pencuri Motor di Pasar Legi Demak',
      'Polisi menangkap pencuri motor di Pasar Legi, Demak, yang terekam kamera.',
    ],
  ])('%j above its date and %j', (title, deck, lead) => {
    expect(readArticle([title, date, deck, `DEMAK - ${lead}`, MORE, END].join('\n\n'))).toMatchObject({ title, date });
  });

  test.each([
    ['Menu Buka Puasa Sehat', 'Resep Kolak Pisang untuk Takjil', 'Menu buka puasa menjadi perhatian warga yang ingin tetap sehat selama Ramadan.'],
    ['Logo Halal Baru Diluncurkan', 'Ekonomi dan Bisnis Daerah', 'Logo halal yang baru diluncurkan di Demak pada Senin pagi.'],
    ['Home Industry Tempe Bangkit', 'Bupati Demak Resmikan Program Itu', 'Home industry tempe di Demak bangkit setelah pandemi.'],
  ])('%j above %j', (title, line, lead) => {
    expect(readArticle([title, line, 'Budi Santoso', date, `DEMAK - ${lead}`, MORE, END].join('\n\n')).title).toBe(title);
  });

  test.each(['Demak & Banjir', 'Pemkab Demak Luncurkan Program Pangan (Food for All)'])('%j', (title) => {
    expect(readArticle([title, 'Oleh: Sari Wulandari', date, LEAD, MORE, END].join('\n\n')).title).toBe(title);
  });
});

describe('stories are whole', () => {
  const date = 'Senin, 3 Maret 2025';
  const flat = (text: string): string => text.replaceAll('\n', ' ').replaceAll(' ,', ',');
  const readFlat = (page: string): string => storyOf(readArticle(page)).map(flat).join(' ');

  test.each([
    ['Kerugian\nmencapai\nRp\n2 miliar menurut hitungan sementara pemerintah daerah.'],
    ['Presiden Prabowo Subianto\nbersama\nGibran Rakabuming Raka\nmeninjau lokasi pengungsian\ndi Demak pada Senin.'],
    ['Nilai\ntukar rupiah\nAmerika Serikat\n(AS) menguat setelah bank sentral memangkas suku bunga.'],
    ['Hujan deras membuat tanggul sungai di\nDemak\njebol\npada Senin malam dan merendam 120 rumah.'],
    ['Harga emas Antam turun Rp 5.000 per gram, seperti dikutip dari laman\nlogammulia.com\n, Senin (3/3/2025).'],
    ['Pendaftaran CPNS 2025 melalui situs\nsscasn.bkn.go.id\ndibuka mulai Senin pekan depan.'],
  ])('where links break a lead into lines: %j', (lead) => {
    expect(readFlat(`${TITLE}\n${date}\n\n${lead}\n\n${MORE}\n\n${END}`)).toContain(flat(lead));
  });

  test('where links break a later paragraph into lines', () => {
    const later = 'Sedangkan\ninflasi\nSeptember\n2025 naik menjadi 0,21 persen dibanding bulan sebelumnya.';
    expect(readFlat([TITLE, date, LEAD, later, MORE, END].join('\n\n'))).toContain(flat(later));
  });

  test.each(['Baca Juga', 'Lihat Juga', 'Pilihan Redaksi', 'Berita Terkait', 'Bagikan', 'View this post on Instagram'])(
    'below %j inside them, whatever words the last paragraph has',
    (label) => {
      const last = 'Sopir angkutan kota mengaku keberatan. Mereka khawatir penumpang beralih.';
      const told = [LEAD, MORE, END, 'Sekolah di dua desa libur sampai Kamis.', 'Air mulai surut pada Rabu sore.'];
      expect(storyOf(readArticle([...told, `${label}\nHarga Cabai Naik Lagi di Pasar Induk`, last].join('\n\n'), TITLE)).at(-1)).toBe(last);
    },
  );

  test('where a sentence ends in what an acronym stands for, or is broken at English words', () => {
    const told = [
      'Temuan itu sejalan dengan kajian lembaga riset CIPS (Center for Indonesian Policy Studies).',
      'Festival bertajuk Made\nin Indonesia\nitu digelar di alun-alun.',
    ];
    expect(readFlat([LEAD, ...told, MORE, END].join('\n\n'))).toContain(told.map(flat).join(' '));
  });

  test('where a byline stands inside the lead', () => {
    const [begun, rest] = ['Harga beras di pasar Demak turun dalam sepekan terakhir karena pasokan', 'dari petani mulai normal.'];
    expect(readFlat([TITLE, `${begun}\nReporter: Budi Santoso\n${rest}`, MORE, END].join('\n\n'))).toContain(`${begun} `);
  });

  test('where their lead is also what an excerpt or a caption says', () => {
    const lead = 'Banjir merendam 120 rumah di Kecamatan Bonang sejak Senin malam.';
    for (const above of [`${lead}\n\nSari Wulandari`, `${lead}\n\n${date}`, `${lead} (Foto: Sari Wulandari)`])
      expect(storyOf(readArticle([TITLE, above, lead, MORE, END, MORE.replace('subuh', 'pagi')].join('\n\n')))[0]).toBe(lead);
  });

  test('where a route or a list of towns follows the lead', () => {
    const lead = 'Kereta cepat kembali beroperasi pada Senin pagi.';
    for (const next of ['Jakarta - Bandung kini dapat ditempuh 45 menit dengan kereta itu.', 'Jakarta: Hujan ringan pada siang hari.'])
      expect(storyOf(readArticle([TITLE, date, lead, next, MORE, END].join('\n\n'))).slice(0, 2)).toEqual([lead, next]);
  });

  test('where they name the page of a body in small letters', () => {
    const lead = 'Bantuan dapat disalurkan melalui laman resmi BPBD (bpbd.demakkab.go.id/donasi).';
    expect(storyOf(readArticle([TITLE, lead, MORE, END].join('\n\n')))[0]).toBe(lead);
  });

  test('where whoever the page is named by is told of', () => {
    const lead = 'Telkomsel - Indosat meluncurkan paket data baru pada Senin.';
    const article = readArticle([TITLE, lead, `Telkomsel menyebut paket itu murah. ${MORE}`, END, 'Copyright © 2025 Telkomsel'].join('\n\n'));
    expect(storyOf(article)[0]).toBe(lead);
  });
});

describe('a headline stays the headline', () => {
  test.each([
    ['BANJIR RENDAM RATUSAN RUMAH DI DEMAK', 'Warga menggunakan perahu karet melintasi banjir di Lirung'],
    ['Dinas Kesehatan Demak Gelar Vaksinasi di Lirung', 'Ratusan anak ikut vaksinasi campak massal'],
    ['Banjir Demak | Ratusan Rumah Terendam di Tepi Sungai Lirung', 'Warga mengungsi ke balai desa'],
  ])('%j above %j', (title, line) => {
    const page = [title, line, 'Oleh: Sari Wulandari', 'Senin, 3 Maret 2025', LEAD, MORE, END].join('\n\n');
    expect(readArticle(page).title).toBe(title);
  });
});

describe('what stands beside the story is told apart', () => {
  const date = 'Senin, 3 Maret 2025 10:00 WIB';

  test.each(['Tags: banjir, Demak', 'Editor: Sari Wulandari'])('a list at the end of the story from %j below it', (line) => {
    const list = ['• Beras medium Rp12.000', '• Beras premium Rp14.500'];
    const told = [LEAD, MORE, END, 'Harga beras di pasar setempat ikut naik.'];
    const story = storyOf(readArticle([TITLE, ...told, ...list, line, 'Hubungi 0812 3456 7890 untuk pemasangan.'].join('\n\n')));
    for (const part of [...told, ...list]) expect(story.join('\n')).toContain(part);
  });

  test('a short last paragraph from what "Berita Terkait" stands above', () => {
    const last = 'Ia pun naik ke atas dan kita ikut.';
    expect(storyOf(readArticle([LEAD, MORE, END, MORE.replace('subuh', 'pagi'), 'Berita Terkait', last].join('\n\n'), TITLE)).at(-1)).toBe(last);
  });

  test.each(['Baca juga: Jadwal Kapal Pelni - 1 Februari 2020', 'Foto: Pasar Induk - 1/2/2020'])('the date of %j from the story’s', (line) => {
    expect(readArticle([TITLE, line, date, LEAD, MORE, END].join('\n\n')).date).toBe(date);
  });

  test('the date of a story of one paragraph, below it', () => {
    expect(readArticle([TITLE, LEAD, date].join('\n\n')).date).toBe(date);
  });

  test('a name from the date in brackets behind it', () => {
    expect(readArticle([TITLE, 'Penulis: Sari Wulandari (3/3/2025)', LEAD, MORE].join('\n\n')).byline).toBe('Sari Wulandari');
  });

  test.each(['Suara Radar Demak', 'Aliansi Jurnalis Lirung', 'Logo Suara Demak', 'Home Hukum & Kriminal', 'Beranda'])(
    'a headline from %j on top of the page',
    (line) => {
      expect(readArticle([line, TITLE, date, LEAD, MORE, END].join('\n')).title).toBe(TITLE);
      const naming = `${line} mencatat Sungai Lirung meluap dan ratusan rumah warga terendam sejak Senin malam.`;
      expect(readArticle([line, TITLE, date, naming, MORE, END].join('\n')).title).toBe(TITLE);
      expect(readArticle([line, 'Senin, 10 Maret 2025', TITLE, 'Yudha Firmanto A.', date, LEAD, MORE, END].join('\n')).title).toBe(TITLE);
    },
  );

  test('a headline from what stands below who wrote it', () => {
    const article = readArticle([TITLE, 'Oleh Sari Wulandari', 'in Renungan', '0', 'ShareTweet', LEAD, MORE, END].join('\n'));
    expect([article.title, ...storyOf(article)]).toEqual([TITLE, LEAD, MORE, END]);
  });

  test.each(['LombokPost-', 'Demak (05/11/2025) demakkab.go.id – ', 'Demak, 8/10 (Kabar Kota) - '])('a lead from %j', (dateline) => {
    expect(storyOf(readArticle([`${dateline}${LEAD}`, MORE, END].join('\n\n'), TITLE))[0]).toBe(LEAD);
  });

  test('the story from a caption between its credit and the dateline', () => {
    const caption = 'EVAKUASI - Tim SAR membawa warga ke kapal untuk dirawat di Labuan Bajo, Sabtu 12 Agustus 2023.';
    const page = [TITLE, 'KABARKOTA.COM/HO-SAR', caption, `KABARKOTA.COM, DEMAK - ${LEAD}`, MORE, END].join('\n\n');
    expect(storyOf(readArticle(page))).toEqual([LEAD, MORE, END]);
  });

  test.each([
    'TERENDAM: Warga menunggu air surut di Bonang, kemarin (11/6). (POLSEK BONANG FOR KABAR KOTA)',
    'Warga menunggu air surut di Bonang.--(Sumber Foto: Sari/Kabar Kota).',
  ])('the story from %j', (caption) => {
    expect(storyOf(readArticle([caption, LEAD, MORE, END].join('\n\n'), TITLE))).toEqual([LEAD, MORE, END]);
  });
});

import { describe, expect, test } from 'vitest';
import { type SummarizeOptions, summarize } from '../../src/index.ts';

const INTRO = 'Air rebusan serai kerap diminum warga lereng Gunung Sindoro ketika badan terasa kurang enak. Tanaman itu mudah tumbuh di pekarangan.';
const ITEMS = ['Menghangatkan badan', 'Meredakan perut kembung', 'Membantu tidur lebih nyenyak', 'Mengusir nyamuk'];
const DETAILS = [
  'Minyak atsiri pada batangnya melancarkan peredaran darah sehingga tangan dan kaki tidak mudah dingin.',
  'Petani di Kledung biasa meminumnya seusai makan malam agar gas di lambung cepat keluar.',
  'Aromanya menenangkan dan tidak mengandung kafein sama sekali sehingga aman diminum menjelang malam.',
  'Uap dari panci yang dibiarkan terbuka membuat nyamuk enggan masuk ke dalam rumah selama satu jam.',
];
const END = 'Penyuluh pertanian Kabupaten Temanggung menyarankan minuman ini dibatasi dua gelas sehari.';

/** A page with a heading over each detail, written as `mark` makes it. */
const pageOf = (mark: (item: string, number: number) => string): string =>
  [INTRO, ...ITEMS.flatMap((item, i) => [mark(item, i + 1), DETAILS[i]]), END].join('\n\n');
const bulletsOf = (title: string, text: string, options?: SummarizeOptions): string[] => summarize({ title, text }, options).points.map((point) => point.text);
const asBullets = (items: readonly string[]): string[] => items.map((item) => `${item}.`);

describe('a list that the headline counts is told whole and in order', () => {
  test.each([
    ['with numbers', (item: string, number: number) => `${number}. ${item}`],
    ['with numbers that lost their blank', (item: string, number: number) => `${number}.${item}`],
    ['with numbers before brackets', (item: string, number: number) => `${number}) ${item}`],
    ['behind bullets', (item: string) => `• ${item}`],
    ['as headings', (item: string) => item],
    ['with numbers on lines of their own', (item: string, number: number) => `${number}\n${item}`],
  ])('%s', (_, mark) => {
    const bullets = bulletsOf('4 Manfaat Air Rebusan Serai', pageOf(mark));
    expect(bullets.filter((bullet) => asBullets(ITEMS).includes(bullet))).toEqual(asBullets(ITEMS));
    expect(bullets.filter((bullet) => DETAILS.includes(bullet))).toEqual([]);
  });

  test('behind what leads to it', () => {
    const bullets = bulletsOf(
      '4 Manfaat Air Rebusan Serai',
      pageOf((item, number) => `${number}. ${item}`),
    );
    expect(bullets[0]).toBe('Air rebusan serai kerap diminum warga lereng Gunung Sindoro ketika badan terasa kurang enak.');
  });

  test('and not a list as long below one of its headings', () => {
    const [first, ...rest] = ITEMS.slice(0, 3).map((item, i) => [item, DETAILS[i] as string]);
    const text = [INTRO, ...(first as string[]), '• Serai tiga batang', '• Gula aren', '• Jahe merah', ...rest.flat()].join('\n\n');
    expect(bulletsOf('3 Manfaat Air Rebusan Serai', text).slice(-3)).toEqual(asBullets(ITEMS.slice(0, 3)));
  });

  test('beside a list below one of its headings', () => {
    const menu = ['Bahannya:', '- Serai tiga batang', '- Gula aren', '- Jahe'];
    const text = [INTRO, ...ITEMS.flatMap((item, i) => [item, DETAILS[i], ...(i === 1 ? menu : [])])].join('\n\n');
    expect(bulletsOf('4 Manfaat Air Rebusan Serai', text).slice(-4)).toEqual(asBullets(ITEMS));
  });

  test('beside a sentence that ends in a colon', () => {
    const text = `${INTRO}\n\nBerikut manfaatnya menurut penyuluh pertanian Kabupaten Temanggung:\n\n${ITEMS.flatMap((item, i) => [item, DETAILS[i]]).join('\n\n')}`;
    expect(bulletsOf('4 Manfaat Air Rebusan Serai', text)).toEqual(expect.arrayContaining(asBullets(ITEMS)));
  });

  test('by a headline that is about something', () => {
    const text = pageOf((item, number) => `${number}. ${item}`);
    expect(bulletsOf('4 Fakta soal Air Rebusan Serai', text)).toEqual(expect.arrayContaining(asBullets(ITEMS)));
  });

  test('in its order, whatever its items score', () => {
    const items = [
      'Resep',
      'Menghangatkan badan warga lereng Gunung Sindoro yang minum air rebusan serai',
      'Umur',
      'Air rebusan serai meredakan perut kembung warga Temanggung',
    ];
    const text = [INTRO, ...items.flatMap((item, i) => [`${i + 1}. ${item}`, DETAILS[i]])].join('\n\n');
    expect(bulletsOf('4 Manfaat Air Rebusan Serai bagi Warga Temanggung', text).slice(-4)).toEqual(asBullets(items));
  });

  test('with scores of their own', () => {
    const { points } = summarize({ title: '4 Manfaat Air Rebusan Serai', text: pageOf((item, number) => `${number}. ${item}`) }, { explain: true });
    for (const { score, reasons = [] } of points) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 6);
    }
  });

  test('by a word', () => {
    expect(
      bulletsOf(
        'Ini Empat Manfaat Air Rebusan Serai',
        pageOf((item) => item),
      ),
    ).toEqual(expect.arrayContaining(asBullets(ITEMS)));
  });

  test('with its places in the text', () => {
    const text = pageOf((item, number) => `${number}. ${item}`);
    for (const { source, start, end } of summarize({ title: '4 Manfaat Air Rebusan Serai', text }).points) expect(text.slice(start, end)).toBe(source);
  });
});

test('a list that the headline asks for and a sentence announces is told', () => {
  const steps = ['Buka laman layanan pasar.', 'Masukkan nomor kios dan nama pemilik.', 'Unggah foto kartu retribusi.', 'Unduh bukti pendaftaran.'];
  const text = `Pedagang Pasar Kliwon Temanggung kini mendaftar ulang secara daring.\n\nBerikut caranya:\n\n${steps.map((step, i) => `${i + 1}. ${step}`).join('\n\n')}\n\n${END}`;
  expect(bulletsOf('Cara Daftar Ulang Kios Pasar Kliwon', text)).toEqual(expect.arrayContaining(steps));
});

test('a list is told where there is no headline, and the sentence before it counts its items', () => {
  const text = [INTRO, 'Berikut 4 manfaat yang dirasakan warga:', ...ITEMS.flatMap((item, i) => [`${i + 1}. ${item}`, DETAILS[i]]), END].join('\n\n');
  const { title, points } = summarize(text);
  expect(title).toBeUndefined();
  expect(points.map((point) => point.text)).toEqual(expect.arrayContaining(asBullets(ITEMS)));
});

test('headings of something else beside those of the list are dropped', () => {
  const text = `${pageOf((item) => item)}\n\nKomentar Pembaca Lain\n\nPertanyaan Anda\n\n${DETAILS[0]?.replace('Minyak', 'Getah')}`;
  expect(bulletsOf('4 Manfaat Air Rebusan Serai', text)).not.toContain('Komentar Pembaca Lain.');
});

test('of a list longer than a summary the first items are told', () => {
  const names = ['Kledung', 'Bansari', 'Ngadirejo', 'Parakan', 'Tretep', 'Wonoboyo', 'Candiroto', 'Bejen', 'Jumo', 'Gemawang'];
  const text = [
    INTRO,
    ...names.flatMap((name, i) => [`${i + 1}. Kebun Serai ${name}`, `Kebun di ${name} dibuka untuk umum sejak tahun lalu dan dikelola warga.`]),
    END,
  ].join('\n\n');
  const bullets = bulletsOf('10 Kebun Serai di Temanggung', text);
  expect(bullets.filter((bullet) => bullet.startsWith('Kebun Serai'))).toEqual(names.slice(0, 5).map((name) => `Kebun Serai ${name}.`));
});

describe('a list is a part of the text like any other', () => {
  const victims = ['1. Sari Wulandari (34)', '2. Budi Santoso (41)', '3. Rahmat Hidayat (29)'];
  const news = `Tiga orang tewas ketika truk bermuatan pasir menabrak warung di Jalan Raya Parakan, Senin pagi.\n\nKorban meninggal:\n\n${victims.join('\n\n')}\n\nPolisi menahan sopir truk yang diduga mengantuk.`;

  test('where the headline counts people', () => {
    expect(bulletsOf('3 Orang Tewas Tertabrak Truk Pasir di Parakan', news)).not.toContain('Rahmat Hidayat (29).');
  });

  test('where the headline counts something else than the text lists', () => {
    const bullets = bulletsOf(
      '15 Manfaat Air Rebusan Serai',
      pageOf((item, number) => `${number}. ${item}`),
    );
    expect(asBullets(ITEMS).every((item) => bullets.includes(item))).toBe(false);
  });

  test('where the headline only has a number', () => {
    const text = `Hasil pertandingan pekan ke-20 pada Minggu:\n\n${DETAILS.join('\n\n')}`;
    expect(bulletsOf('Hasil Liga 1 Hari Ini: Persib Tekuk Persija', text).length).toBeGreaterThan(1);
  });

  test('where it is a table of something else', () => {
    const numbers = ['• Pemadam kebakaran: 113', '• Ambulans: 118', '• Polisi: 110', '• SAR: 115', '• PLN: 123'];
    const text = `${INTRO}\n\n${DETAILS.join('\n\n')}\n\nNomor darurat yang bisa dihubungi warga:\n\n${numbers.join('\n\n')}`;
    for (const title of ['10 Rumah Terbakar di Parakan', 'Masalah Listrik Jadi Penyebab Kebakaran'])
      expect(bulletsOf(title, text)).not.toContain('Ambulans: 118.');
  });

  test('where a day of the month is as high', () => {
    const rows = ['1. 0,5 gram: Rp 891.000', '2. 1 gram: Rp 1,7 juta', '3. 2 gram: Rp 3,3 juta', '4. 3 gram: Rp 5 juta', '5. 5 gram: Rp 8,2 juta'];
    const text = `${INTRO}\n\n${DETAILS.join('\n\n')}\n\nBerikut daftar harga emas:\n\n${rows.join('\n\n')}`;
    expect(bulletsOf('Harga Emas Hari Ini 5 Maret 2025 Turun', text).join()).not.toContain('2 gram');
  });

  test('where its numbers are thousands', () => {
    const counts = ['1.500 warga mengungsi', '2.300 petugas bersiaga', '3.000 paket makanan dibagikan'];
    expect(
      bulletsOf('3 Alasan Warga Parakan Mengungsi', `${INTRO}\n\n${counts.map((count) => `${count} sejak Senin.`).join('\n\n')}\n\n${END}`)[0],
    ).not.toContain('warga mengungsi');
  });

  test('where two of its items say the same', () => {
    const matches = ['• Persik vs Persis', '• Persik vs Persis', '• Arema vs Persela'];
    expect(bulletsOf('3 Laga Ini Disiarkan Langsung', `${INTRO}\n\n${matches.join('\n\n')}\n\n${END}`)).not.toContain('Persik vs Persis.');
  });

  test('where its items are questions of a test', () => {
    const questions = ['1. Apa ibu kota Jawa Tengah', '2. Apa nama gunung di Temanggung', '3. Apa hasil utama Kledung'];
    expect(bulletsOf('3 Soal Geografi Kelas 5', `${INTRO}\n\n${questions.join('\n\n')}`).join()).not.toContain('Apa ');
  });

  test('where it doesn’t fit into the points asked for', () => {
    expect(
      bulletsOf(
        '4 Manfaat Air Rebusan Serai',
        pageOf((item, number) => `${number}. ${item}`),
        { points: 2 },
      ),
    ).toHaveLength(2);
  });

  test('where sentences are wanted as they stand', () => {
    const bullets = bulletsOf(
      '4 Manfaat Air Rebusan Serai',
      pageOf((item) => item),
      { phrase: false },
    );
    expect(ITEMS.every((item) => bullets.includes(item))).toBe(false);
  });
});

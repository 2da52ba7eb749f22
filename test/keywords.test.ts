import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keywords, summarize } from '../src/index.ts';
import { ARTICLES, articleText } from './articles.ts';

const termsOf = (text: string, options = {}): string[] => keywords(text, options).map(({ term }) => term);
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');

describe('keywords', () => {
  test.each([
    ['bus-malam-pekerja-sif.txt', [/bus/i, /Hendro|Retno|Magelang/]],
    ['final-liga-voli.txt', [/Bina Samudra/, /Garda Kapuas/]],
    ['gempa-teluk-lino.txt', [/Teluk Lino/, /gempa/i]],
    ['ikan-cupang-lawan-dbd.txt', [/ikan/i, /DBD/]],
    ['pasar-beras.txt', [/Karawang|Rengasjaya/, /beras/i]],
    ['penerjemah-bahasa-daerah.txt', [/Basa/, /bahasa daerah|Lentera Aksara/i]],
    ['sopir-angkot-pembuat-teleskop.txt', [/Slamet/, /teleskop/i]],
    ['vonis-korupsi-bibit-kakao.txt', [/Syamsuddin|Nurfadillah|Sitorus/, /bibit|kakao|korupsi/i]],
  ] as const)('say what the page is about: %s', (file, about) => {
    const terms = termsOf(articleText(file)).join('\n');
    for (const topic of about) expect(terms).toMatch(topic);
  });

  test('name people apart from their office and place', () => {
    const text = 'Harga beras turun, kata Kepala BPBD Demak Budi Santoso. Banjir surut di Demak. Kepala BPBD Demak Budi Santoso meninjau tanggul.';
    expect(termsOf(text)).toContain('Budi Santoso');
    expect(termsOf(text)).toContain('BPBD Demak');
  });

  test('name people apart from what they are minister of', () => {
    const text = 'Aturan impor berubah, kata Menteri Perindustrian Budi Agus Santoso. Menteri Perindustrian Budi Agus Santoso menolak usul itu.';
    expect(termsOf(text)).toContain('Budi Agus Santoso');
  });

  test.each([
    ['a rank', 'Harga beras turun, kata Kombes Pol Budi Agus Santoso. Kombes Pol Budi Agus Santoso menolak usul itu.', 'Budi Agus Santoso'],
    ['a company', 'Saham naik, kata analis PT Demak Jaya Tbk Budi Santoso. Analis PT Demak Jaya Tbk Budi Santoso optimistis.', 'Budi Santoso'],
    ['a ministry', 'Sampah menumpuk, kata Menteri Lingkungan Hidup Budi Santoso. Menteri Lingkungan Hidup Budi Santoso meminta warga memilah.', 'Budi Santoso'],
    ['the capital', 'Hotel sepi, kata Ketua PHRI Jakarta Budi Santoso. Ketua PHRI Jakarta Budi Santoso meminta insentif.', 'Budi Santoso'],
    ['a city', 'Hotel sepi, kata Ketua PHRI Semarang Budi Santoso. Ketua PHRI Semarang Budi Santoso meminta insentif.', 'Budi Santoso'],
  ])('name people apart from %s', (_, text, name) => {
    expect(termsOf(text)).toContain(name);
    expect(termsOf(text).filter((term) => term !== name && term.endsWith(name))).toEqual([]);
  });

  test.each([
    ['Bupati Temanggung', 'Sari Wulandari'],
    ['Wali Kota Demak Barat', 'Sari Wulandari'],
    ['Gubernur Jawa Tengah', 'Sari Wulandari'],
    ['Presiden Prancis', 'Olga Sanden'],
    ['Menko Pangan', 'Sari Wulandari'],
    ['Direktur Jenderal Perhubungan Darat', 'Sari Wulandari'],
    ['Direktur Utama PT Beras Kita', 'Sari Wulandari'],
    ['Kepala Badan Pengawas Obat dan Makanan', 'Sari Wulandari'],
    ['Direktur Gempa Bumi dan Tsunami BMKG', 'Sutarwo'],
    ['Pelatih Persikad', 'Olga Sanden'],
    ['Duta Besar Jepang', 'Olga Sanden'],
    ['Menteri Ketenagakerjaan', 'Sutarwo'],
    ['Ketua Komisi III DPR', 'Sutarwo'],
    ['Kapolres Metro Bekasi Komisaris Besar', 'Sutarwo'],
    ['Kepala BNPB Letjen TNI', 'Sutarwo'],
    ['Rektor Universitas Sinar Wijaya Prof. Dr.', 'Sutarwo Hadi'],
  ])('of %s %s name the person alone', (office, name) => {
    const called = name.split(' ', 1)[0];
    const terms = termsOf(`${office} ${name} meresmikan pasar baru. Menurut ${called}, pasar itu ramai. Pedagang menyambut pasar baru.`);
    expect(terms).toContain(name);
    expect(terms.filter((term) => term !== name && term.endsWith(name))).toEqual([]);
  });

  test.each([
    'Pemerintah Provinsi Jawa Tengah',
    'Direktorat Reserse Kriminal Khusus Polda Jawa Timur',
    'Kabupaten Timor Selatan',
    'Stadion Utama Gelora Bung Karno',
    'Badan Pengawas Obat dan Makanan',
    'Direktorat Jenderal Bea dan Cukai',
    'Kementerian Kelautan dan Perikanan',
    'Bandara Soekarno-Hatta',
    'Universitas Gadjah Mada',
    'Bank Indonesia',
    'Jakarta Pusat',
    'Gunung Semeru',
    'Partai Amanat Nasional',
    'Taman Mini Indonesia Indah',
  ])('leave %s whole', (name) => {
    expect(termsOf(`Warga membicarakan ${name} kemarin. Pengamat menilai ${name} perlu berbenah. Kepala ${name} menolak usul itu.`)[0]).toBe(name);
  });

  test('are parted at "dan" where two bodies stand', () => {
    const text = 'Usul itu datang dari Kementerian Kelautan dan Bank Indonesia. Rapat Partai Sinar Wijaya dan Nasional Jaya ditunda.';
    expect(termsOf(text)).toEqual(expect.arrayContaining(['Kementerian Kelautan', 'Bank Indonesia', 'Partai Sinar Wijaya']));
  });

  test.each(['Sari Wulandari', 'Bunga Wulandari', 'Sakti Wahyu Wulandari'])('cut nothing off %s, who is called by the last word', (name) => {
    const text = `Aktris ${name} tiba di Solo. Menurut Wulandari, film itu bagus. Penggemar menyambut ${name} semalam.`;
    expect(termsOf(text)[0]).toBe(name);
  });

  test.each([
    ['Direktur Utama diperiksa hari ini. Penyidik memeriksa Direktur Utama di Demak.', 'Utama'],
    ['Warga menemui Menteri Luar Negeri di Demak. Menteri Luar Negeri berpidato.', 'Negeri'],
    ['Warga menemui Menteri Kebudayaan di Demak. Menteri Kebudayaan berpidato.', 'Kebudayaan'],
  ])('have no end of an office: %j', (text, rest) => {
    expect(termsOf(text)).not.toContain(rest);
  });

  test('are whole, however long', () => {
    const text =
      'Warga menolak Rancangan Undang-Undang Tata Ruang Laut. Sopir memarkir truk. Proyek penulisan ulang sejarah nasional dimulai. Proyek penulisan ulang sejarah nasional selesai.';
    expect(termsOf(text)).toEqual(expect.arrayContaining(['Rancangan Undang-Undang Tata Ruang Laut', 'proyek penulisan ulang sejarah nasional']));
  });

  test('end on no "Nomor"', () => {
    const text = 'Undang-Undang Nomor 3 direvisi. Pasal 2 Undang-Undang Nomor 3 dihapus menurut DPR.';
    expect(termsOf(text)).toContain('Undang-Undang');
    expect(termsOf(text).join()).not.toContain('Nomor');
  });

  test('name bodies apart from who speaks for them, and whole', () => {
    const text = 'Tim Uni Emirat Arab tiba di Solo, kata Kepala Polda Metro Jaya Kombes Budi Santoso. Uni Emirat Arab melawan Polda Metro Jaya.';
    expect(termsOf(text)).toEqual(expect.arrayContaining(['Uni Emirat Arab', 'Budi Santoso', 'Polda Metro Jaya']));
  });

  test('count an acronym and what it stands for as one', () => {
    const text = 'Pemerintah membangun Balai Latihan Kerja (BLK) di Solo. BLK itu dibuka Mei. Peserta BLK mulai belajar.';
    expect(termsOf(text)).toContain('BLK');
    expect(termsOf(text)).not.toContain('Balai Latihan Kerja');
  });

  test('leave out whose a thing is', () => {
    const text = 'Warga menata air mancurnya. Air mancurnya menyala malam hari. Pengunjung memotret air mancurnya.';
    expect(termsOf(text)).toContain('air mancur');
  });

  test.each(ARTICLES)('stand in the text as they are written there: $file', ({ text }) => {
    for (const term of termsOf(text, { limit: 30 })) expect(plain(text)).toContain(plain(term));
  });

  test.each(ARTICLES)('are no days, months, forms of address or page furniture: $file', ({ text }) => {
    const lower = termsOf(text, { limit: 30 }).map((term) => term.toLowerCase());
    for (const word of [
      'senin',
      'selasa',
      'rabu',
      'kamis',
      'jumat',
      'sabtu',
      'minggu',
      'juni',
      'agustus',
      'wib',
      'wita',
      'rp',
      'persen',
      'kilogram',
      'ton',
      'ia',
      'namun',
      'menurutnya',
      'baca juga',
      'advertisement',
      'editor',
      'penulis',
    ]) {
      expect(lower).not.toContain(word);
    }
  });

  test('come strongest first, the first with 1, none twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ARTICLES), fc.nat(40), ({ text }, limit) => {
        const found = keywords(text, { limit });
        expect(found.length).toBeLessThanOrEqual(limit);
        const scores = found.map(({ score }) => score);
        if (found.length > 0) expect(scores[0]).toBe(1);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(new Set(found.map(({ term }) => term.toLowerCase())).size).toBe(found.length);
      }),
      { numRuns: 40 },
    );
  });

  test('for a smaller limit are the first of those for a larger', () => {
    const all = keywords(articleText('gempa-teluk-lino.txt'), { limit: 20 });
    expect(keywords(articleText('gempa-teluk-lino.txt'), { limit: 5 })).toEqual(all.slice(0, 5));
  });

  test('are eight where no limit is given', () => {
    for (const { text } of ARTICLES) expect(keywords(text)).toHaveLength(8);
    expect(termsOf(articleText('pasar-beras.txt'), { limit: undefined })).toHaveLength(8);
    expect(keywords(articleText('pasar-beras.txt'), { limit: 0 })).toEqual([]);
  });

  test('are those of the summary', () => {
    for (const { text } of ARTICLES) expect(summarize(text).keywords).toEqual(keywords(text));
  });

  test('name somebody once, in full', () => {
    const text = 'Pengamat ekonomi Sari Wulandari tiba di Solo. Wulandari disambut wali kota. Kunjungan Wulandari berlangsung dua hari.';
    expect(termsOf(text).filter((term) => term.includes('Wulandari'))).toEqual(['Sari Wulandari']);
  });

  test('count a name for the longer one that it is part of', () => {
    const text = 'Banjir melanda Kota Demak. Warga Kota Demak mengungsi. Air di Demak belum surut.';
    expect(termsOf(text)).toContain('Kota Demak');
    expect(termsOf(text)).not.toContain('Demak');
  });

  test('put what the title holds above what it does not', () => {
    const text = 'Warga menanam pohon mangga dan pohon jambu. Pohon mangga mulai berbuah, pohon jambu juga.';
    const rank = (title: string, term: string): number => keywords({ title, text }).findIndex((keyword) => keyword.term === term);
    expect(rank('Panen Pohon Mangga', 'pohon mangga')).toBeLessThan(rank('Panen Pohon Mangga', 'pohon jambu'));
    expect(rank('Panen Pohon Jambu', 'pohon jambu')).toBeLessThan(rank('Panen Pohon Jambu', 'pohon mangga'));
  });

  test('are no verbs', () => {
    const text =
      'Kedua negara menandatangani perjanjian kemitraan. Perjanjian kemitraan ditandatangani di Hanoi. Mereka menandatangani perjanjian kemitraan itu.';
    expect(termsOf(text)).toContain('perjanjian kemitraan');
    expect(termsOf(text).filter((term) => /tangani/.test(term))).toEqual([]);
  });

  test.each([
    ['its first letter', 'Jalan macet, kata Kapolsek Sukamaju AKP I Wayan Suteja. AKP I Wayan Suteja menutup jalan.', 'I Wayan Suteja'],
    ['the number', 'Klub itu naik ke Liga 1 musim depan. Pelatih memuji wasit Liga 1 di Solo.', 'Liga 1'],
    ['the letter', 'Tim itu juara Grup B semalam. Pelatih memuji wasit Grup B di Solo.', 'Grup B'],
    ['the year', 'Tim itu lolos ke Piala Nusantara 2026 semalam. Tiket Piala Nusantara 2026 terjual habis.', 'Piala Nusantara 2026'],
    ['what joins two words', 'Album itu dirilis label Kaca & Besi. Pendiri Kaca & Besi menyambut kritik.', 'Kaca & Besi'],
    ['English joints', 'Ia lulus dari Ostham School of the Arts tahun lalu. Rektor Ostham School of the Arts memujinya.', 'Ostham School of the Arts'],
  ])('keep in a name %s', (_, text, name) => {
    expect(termsOf(text)).toContain(name);
  });

  test('take a number that the title has, and none that comes once', () => {
    const text = 'Warga menonton Laskar Hujan 4 di Demak. Sutradara memuji Persikad 3 kali.';
    expect(keywords({ title: 'Laskar Hujan 4 Tayang', text }).map(({ term }) => term)).toContain('Laskar Hujan 4');
    expect(termsOf(text).join()).not.toMatch(/Persikad 3/);
  });

  test('are whole where a sentence opens on them', () => {
    const text = 'Komisi Penyelamatan Terumbu bersidang di Solo. Warga menunggu.';
    expect(termsOf(text)).toContain('Komisi Penyelamatan Terumbu');
  });

  test('are no units and no initials', () => {
    const text = 'Ponsel itu memuat 12 GB dan berbobot 3 ons. Polisi menangkap JN di Demak. Kini JN diperiksa. Memori 12 GB cukup, berat 3 ons, 3 ons saja.';
    const terms = keywords({ title: 'Ponsel Baru Tiba', text }).map(({ term }) => term);
    for (const word of ['GB', 'ons', 'JN']) expect(terms).not.toContain(word);
  });

  test('part a district from its regency', () => {
    const text = 'Banjir melanda Kecamatan Sukamaju Kabupaten Demak. Camat menutup jalan.';
    expect(termsOf(text)).toEqual(expect.arrayContaining(['Kecamatan Sukamaju', 'Kabupaten Demak']));
  });

  test('part a company from who speaks for it', () => {
    const text = 'Harga naik, kata CEO TKM Indonesia Olga van Sanden. Gudang TKM Indonesia penuh.';
    expect(termsOf(text)).toEqual(expect.arrayContaining(['TKM Indonesia', 'Olga van Sanden']));
  });

  test('are no single words that say little: common ones, and names in passing that are ordinary words', () => {
    const title = 'Pemain Persikad Dilatih di Demak';
    const text = 'Pemain Persikad berlatih di Demak, Indonesia. Para pemain senang. Semua pemain sehat. Satu Angel ikut di sana, kata Angel.';
    const terms = keywords({ title, text }).map(({ term }) => term);
    expect(terms).toEqual(expect.arrayContaining(['Persikad', 'Demak']));
    for (const word of ['pemain', 'Indonesia', 'Angel']) expect(terms).not.toContain(word);
  });

  test('end where a clause begins', () => {
    const text = 'Asam lambungnya naik semalam. Dokter heran asam lambungnya naik lagi.';
    expect(termsOf(text)).toContain('asam lambung');
    expect(termsOf(text).join()).not.toContain('naik');
  });

  test('leave out further stop words', () => {
    const text = articleText('ikan-cupang-lawan-dbd.txt');
    expect(termsOf(text).join(' ')).toMatch(/cupang/);
    expect(termsOf(text, { stopWords: ['cupang'], limit: 30 }).join(' ')).not.toMatch(/cupang/);
  });

  test.each(['', ' ', '...', '🎉', '123 456'])('of %j are none', (text) => {
    expect(keywords(text)).toEqual([]);
  });

  test('are found in any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 })), (text) => {
        for (const { term, score } of keywords(text)) {
          expect(term).toMatch(/\S/);
          expect(Number.isFinite(score)).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });
});

test('of phrases that come as often, the earlier is the stronger, and a name stronger than common words', () => {
  const strongest = (text: string): string | undefined => keywords(text)[0]?.term;
  expect(strongest('Stok beras naik. Stok beras turun. Harga cabai naik. Harga cabai turun.')).toBe('stok beras');
  expect(strongest('Harga cabai naik. Harga cabai turun. Stok beras naik. Stok beras turun.')).toBe('harga cabai');
  expect(strongest('Harga beras di Kota Demak turun. Warga memantau harga beras di Kota Demak.')).toBe('Kota Demak');
});

test('a list of stop words may grow between two calls', () => {
  const text = 'Banjir rob surut. Banjir rob meluas. Banjir rob berulang.';
  const stopWords = ['kios'];
  const terms = (): string[] => keywords(text, { stopWords }).map(({ term }) => term);
  expect(terms()).toEqual(['banjir rob']);
  stopWords.push('rob');
  expect(terms()).toEqual(['banjir']);
});

test('a stemmer of one’s own must give strings', () => {
  expect(() => keywords('Harga beras turun.', { stem: () => undefined as never })).toThrow(/options\.stem.*string.*undefined/);
});

test.each([
  [7, {}, TypeError, /input.*7/],
  ['', { limit: -1 }, RangeError, /options\.limit.*whole number from 0.*-1/],
  ['', { limit: 1.5 }, RangeError, /options\.limit.*1\.5/],
  ['', { limit: '3' }, TypeError, /options\.limit.*"3"/],
  ['', { stopWords: 'yang' }, TypeError, /options\.stopWords.*"yang"/],
  ['', null, TypeError, /options.*object.*null/],
])('keywords(%j, %j) throws what says what is wrong', (input, options, Kind, message) => {
  expect(() => keywords(input as never, options as never)).toThrow(Kind);
  expect(() => keywords(input as never, options as never)).toThrow(message);
});

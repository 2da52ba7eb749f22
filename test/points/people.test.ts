import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/article/read-article.ts';
import { summarize } from '../../src/index.ts';
import { analyze } from '../../src/language/analyze.ts';
import { createEngine } from '../../src/language/engine.ts';
import { makeBullets } from '../../src/points/bullets.ts';
import { ARTICLES, articleText } from '../articles.ts';

/** The names that stand for pronouns in the bullets of a text, by the beginning of the sentence. */
function replacementsIn(text: string): Record<string, string> {
  const { points } = summarize(text, { points: 99, redundancy: 0, order: 'document' });
  return Object.fromEntries(
    points.flatMap(({ source, replaced }) => (replaced && !isCalled(replaced) ? [[source.split(' ').slice(0, 4).join(' '), replaced.name]] : [])),
  );
}

/** Whether it is a name in full for a part of it. */
const isCalled = ({ pronoun, name }: { pronoun: string; name: string }): boolean => name.split(' ').includes(pronoun);

describe('the pronoun that a bullet begins with', () => {
  test('is the one speaker of the sentence before', () => {
    const { points } = summarize('Harga beras turun di Karawang, kata Bupati Sari Wulandari. Ia meminta petani menanam lebih banyak padi.', {
      points: 2,
      order: 'document',
    });
    expect(points[1]?.replaced).toEqual({ pronoun: 'Ia', name: expect.stringMatching(/^(?:Bupati )?Sari Wulandari$/) });
    expect(points[1]?.text).toBe(`${points[1]?.replaced?.name} meminta petani menanam lebih banyak padi.`);
    expect(points[1]?.source).toBe('Ia meminta petani menanam lebih banyak padi.');
  });

  test.each([
    ['Sari Wulandari juga mengatakan air mulai surut di Demak. Ia meminta warga menunggu kabar dari camat.', 'Sari Wulandari'],
    ['Bupati Sari Wulandari mengatakan pintu rawa sudah dibuka. Dirinya mengingatkan warga akan pasang laut malam nanti.', 'Bupati Sari Wulandari'],
    ['"Air mulai surut di Demak," kata Kepala Dinas Sosial dan Tenaga Kerja, Sari Wulandari. Menurut dia, warga boleh pulang.', 'Sari Wulandari'],
    ['Bupati Sari Wulandari mengatakan Pintu Rawa Lusi sudah dibuka. Namun, ia mengingatkan warga akan pasang laut malam nanti.', 'Bupati Sari Wulandari'],
    ['Bupati Sari Wulandari meminta camat menaati Peraturan Daerah Bencana. Ia tegas menyebut sanksi bagi yang lalai.', 'Bupati Sari Wulandari'],
    ['"Air mulai surut di Demak," kata CEO Bintoro Digital Sari Wulandari. Ia memastikan layanan pulih besok pagi.', 'CEO Bintoro Digital Sari Wulandari'],
    [
      '"Panen mundur," kata Ketua Umum Badan Pengurus Pusat (BPP) Asosiasi Petani Demak (APD), Sari Wulandari, di Kudus. Ia menyebutkan stok beras masih cukup.',
      'Sari Wulandari',
    ],
    ['"Air mulai surut," kata Presiden Joko Budi Susilo (JBS) di Demak. Ia menambahkan warga boleh pulang ke rumah.', 'Presiden Joko Budi Susilo'],
    ['"Air mulai surut," kata Bupati Sari Wulandari (45), seperti dikutip Antara. Ia mengatakan warga boleh pulang.', 'Bupati Sari Wulandari'],
    ['Ketua Dewan Partai Amanat Desa (PAD) Budi Santoso mengatakan camat lalai. Ia meminta warga menunggu kabar.', 'Budi Santoso'],
    ['Bupati Sari Wulandari mengatakan Komite Olahraga Demak lalai. Ia juga mengkritik pelatih dan wasit pertandingan.', 'Bupati Sari Wulandari'],
    ['"Air mulai surut," kata Staf PMI Kabupaten Demak Barat Sari Wulandari. Menurutnya, warga boleh pulang ke rumah.', 'Sari Wulandari'],
    [
      'Pasar dibuka, kata Bupati Sari Wulandari. "Saya bersahabat dengan Camat Joko Susilo," katanya. Ia menyebut kios terisi sejak Senin pagi.',
      'Bupati Sari Wulandari',
    ],
    ['"Berkas lengkap," kata Kepala Pusat Penerangan Hukum (Kapuspenkum) Jampidsus Kejagung Sari Wulandari. Menurutnya, sidang mulai Senin.', 'Sari Wulandari'],
    ['"Air mulai surut," sambung Bupati Sari Wulandari. Ia menambahkan warga boleh pulang ke rumah.', 'Bupati Sari Wulandari'],
    ['"Warga pulang," kata Bupati Sari Wulandari. Pasar dibuka lagi, sambungnya, Camat Joko hadir. "Besok ramai lagi," imbuhnya.', 'Bupati Sari Wulandari'],
    ['"Air mulai surut," kata Seketaris MUI Kota Demak Sari Wulandari. Menurutnya, warga boleh pulang ke rumah.', 'Sari Wulandari'],
    ['Kasat Reskrim, AKP Sari Wulandari, membenarkan kejadian itu. Menurutnya, pelaku sudah ditahan di Demak sejak Senin.', 'AKP Sari Wulandari'],
  ])('is who spoke in %j', (text, name) => {
    expect(summarize(text, { points: 9, order: 'document' }).points.at(-1)?.replaced?.name).toBe(name);
  });

  test.each([
    'Kelakuan Santoso disesalkan warga Demak sejak pekan lalu. Ia meminta warga menunggu kabar dari camat.',
    'Peneliti Institute for Rural Peace Sari Wulandari menolak rencana itu. Ia meminta warga menunggu kabar dari camat.',
    'Prestasi Budi Santoso menurun. "Kami kalah," kata Santoso. Ia meminta warga menunggu kabar dari camat.',
  ])('is no half of a name in %j', (text) => {
    expect(replacementsIn(text)).not.toMatchObject({ 'Ia meminta warga menunggu': expect.stringMatching(/^(?:Kelakuan|Rural|Prestasi)/) });
  });

  test.each([
    'Pelaku ditangkap di rumahnya, kata Kapolres Demak Budi Santoso. Ia diduga mencuri tiga motor warga di Pasar Bintoro.',
    'Gubernur Budi Santoso memecat Joko Susilo dari jabatan kepala dinas. Ia terbukti menerima suap dari pengusaha.',
    'Bupati Sari Wulandari melayat ke rumah Rahman di Demak. Ia meninggal dunia pada Senin malam.',
    'Kapolres Demak AKBP Budi Santoso menyebut korbannya tinggal sendiri. Ia ditemukan tewas pada Senin malam.',
    'Kapolres Demak Budi Santoso mengatakan pelaku ditangkap pada Senin malam. Ia mengakui perbuatannya di depan penyidik.',
    'Kapolres Demak Budi Santoso mengatakan pelaku masuk lewat jendela rumah. Ia meminta korban menyerahkan uang Rp3 juta.',
    'Bupati Sari Wulandari mengatakan seorang warga tampil berani. Ia mengkritik camat dan lurah di depan umum.',
    'Bupati Sari Wulandari menemui Camat Joko Susilo di Posko Rawa Lusi. Ia tegas menyebut sanksi bagi yang lalai.',
    'Komisaris Besar Polisi Sari Wulandari memimpin operasi di Demak. Polisi menyebut empat orang ditangkap. Warga memanggil polisi.',
    '"Penjualan naik," kata General Manager PT Beras Kita Sari Wulandari. Menurutnya, gudang akan ditambah di Demak tahun ini.',
    '"Penjualan naik," kata Presiden Sari Wulan - dari. Menurutnya, gudang akan ditambah di Demak tahun ini.',
    'Pengadilan memeriksa mantan Menteri Sosial Sari Wulandari di Demak. Ia datang bersama suaminya pada Senin pagi.',
    '"Air mulai surut," kata Menteri Dalam negeri Sari Wulandari. Menurutnya, warga boleh pulang ke rumah masing-masing.',
    'Ia memuji Camat Joko Susilo. Menurut rencana, ia tiba di Demak pada Senin malam bersama rombongan bupati.',
    '"Air mulai surut," kata Ketua Angkatan 98, Sari. Menurutnya, warga boleh pulang ke rumah masing-masing.',
    '"Air mulai surut," kata Staf PMI Kota Rawa Lusi Sari Wulandari. Menurutnya, warga boleh pulang ke rumah.',
    'Bupati Sari Wulandari menemui penjaga Stadion Joko Susilo, Rahman. Ia sakit sejak Senin malam lalu.',
  ])('stays where somebody else may be meant: %j', (text) => {
    expect(replacementsIn(text)).toEqual({});
  });

  test('is the person of the name in full, whoever is called by a part of it', () => {
    const text = 'Wakil Gubernur Sandi Wulandari tiba di Demak. Ia menyapa pedagang di Alun-alun Bintoro. "Harga turun," kata Sandi.';
    expect(makeBullets(analyze(readArticle(text), createEngine()))(1).replaced?.name).toBe('Wakil Gubernur Sandi Wulandari');
  });

  test('is not whom a sentence tells of that opens on a pronoun itself', () => {
    const text = 'Kata Bupati Sari Wulandari, air surut. Camat Joko Susilo tiba di Bintoro. Ia memuji Susilo. Ia tiba di Demak pada Senin malam.';
    expect(replacementsIn(text)['Ia tiba di Demak']).toBeUndefined();
  });

  test.each([
    'Penyanyi Budi Santoso ditangkap di Demak. Kapolres Sari Wulandari membenarkan penangkapan itu. Ia dijerat pasal penipuan oleh penyidik.',
    'Budi Santoso dituntut delapan tahun penjara. Jaksa Sari Wulandari menilai perbuatannya berat. Ia juga dituntut membayar denda.',
    'Budi Santoso lolos ke babak final. Ketua Umum Sari Wulandari bangga atas capaian itu. Ia mengalahkan unggulan pertama dari Kudus.',
    'Adik Bupati Sari Wulandari ditangkap polisi di Demak. Ia dijerat pasal penipuan oleh penyidik.',
    'Film terbaru Sari Wulandari (45) tayang pekan ini. Ia berkisah tentang petani di Demak.',
    'Dokter Sari Wulandari mengatakan pasien itu membaik. Ia akan dipulangkan besok pagi.',
  ])('is not who tells of somebody else: %j', (text) => {
    expect(summarize(text, { points: 9, order: 'document' }).points.at(-1)?.replaced).toBeUndefined();
  });

  test.each([
    'Ketua Umum Sari Wulandari mengatakan bonus segera cair. Gol tunggal dicetak Budi Santoso pada menit ke-24. "Ini gol paling berarti bagi saya," ucapnya.',
    'Wali Kota Sari Wulandari mengatakan pedagang pindah Senin. Siti Aminah menangis saat kiosnya dibongkar. "Saya rugi Rp50 juta," ujarnya.',
    'Kepala Dinas Sari Wulandari mengatakan dapur itu ditutup. Nabila masih dirawat di puskesmas. "Ayamnya bau dan nasinya lengket," tuturnya.',
  ])('of a quotation is not who spoke before somebody else was told of: %j', (text) => {
    expect(summarize(text, { points: 9, order: 'document' }).points.some(({ text }) => /(?:ucap|ujar|tutur) [A-Z]/.test(text))).toBe(false);
  });

  test('is called by no initial, no address and no part of an office', () => {
    const initial = 'Pelaku berinisial S mengaku anggota polisi. "Anggota membawa tersangka ke kantor," sambungnya.';
    expect(summarize(initial, { points: 9 }).points.some(({ text }) => text.includes('sambung S'))).toBe(false);
    const address = '"Siap," kata Pak Santoso di Demak. Ia menambahkan pasar dibuka Senin pagi pekan depan.';
    expect(summarize(address, { points: 9, order: 'document' }).points.at(-1)?.replaced?.name).not.toMatch(/^Pak/);
    const office = '"Berkas lengkap," kata Kepala Penyidikan (Kapuspenkum) Jampidsus Kejagung Sari Wulandari. Menurutnya, sidang mulai Senin.';
    expect(summarize(office, { points: 9, order: 'document' }).points.at(-1)?.replaced?.name).toBe('Sari Wulandari');
  });

  test('is nobody else where the sentence itself names who closes it', () => {
    const text = '"Kami akan membuka toko di desa lain," kata Camat Sari Wulandari. Kades Budi Santoso menutup dengan ajakan: "Mari ke Demak," pungkasnya.';
    expect(summarize(text, { points: 9, order: 'document' }).points.at(-1)?.text).toMatch(/pungkasnya\.$/);
  });

  test('is not whom a clause names before the verb', () => {
    const text = 'Bek yang pekan lalu menghadapi Santoso mengaku tenang. Ia mengajak rekannya bermain lebih sabar di Demak.';
    expect(replacementsIn(`"Kami siap," kata Budi Santoso. Laga dimulai Senin malam di Demak. ${text}`)['Ia mengajak rekannya bermain']).toBeUndefined();
  });

  test('is who is told of beside what is no person', () => {
    const text = 'Penyanyi Sari Wulandari tiba di Demak pada Senin bersama rombongan. Ia menyapa penggemar di Alun-alun Bintoro.';
    expect(replacementsIn(`Sari Wulandari (35) menyanyi di Kudus. ${text}`)['Ia menyapa penggemar di']).toMatch(/Sari Wulandari$/);
  });

  test('is nobody who was named too long ago', () => {
    const more = ['menyapa penggemar di pasar', 'membeli beras di kios', 'menanam padi di sawah', 'membaca buku di rumah', 'menulis surat di meja'];
    const replaced = replacementsIn(`Sari Wulandari (35) menyanyi di Kudus. ${more.map((rest) => `Ia ${rest}.`).join(' ')}`);
    expect(Object.keys(replaced)).toEqual(more.slice(0, 4).map((rest) => `Ia ${rest}`.split(' ').slice(0, 4).join(' ')));
  });

  test('is not who speaks for somebody', () => {
    const text = 'Pengacara Wulandari mengatakan kliennya sakit. Sari Wulandari ditahan sejak Senin. Ia mengaku bersalah di depan hakim.';
    expect(JSON.stringify(replacementsIn(text))).not.toContain('Pengacara');
  });

  test('stays where two might be meant', () => {
    const text = 'Budi Santoso dan Sari Wulandari bertemu di Karawang. Ia meminta petani menanam lebih banyak padi.';
    expect(replacementsIn(text)).toEqual({});
  });

  test('stays where nobody is named before', () => {
    expect(replacementsIn('Harga beras turun di Karawang pekan ini. Ia meminta petani menanam lebih banyak padi.')).toEqual({});
  });

  test('is not taken for a place, a company or a club', () => {
    expect(replacementsIn('Banjir merendam Kota Demak sejak Senin malam. Ia surut pada Selasa pagi menjelang siang.')).toEqual({});
    expect(replacementsIn('Polisi memeriksa direksi PT Graha Sentosa di Jakarta. Ia diduga menyuap pejabat daerah setempat.')).toEqual({});
    expect(replacementsIn('Bina Samudra mengalahkan Garda Kapuas di Surabaya. Ia menjadi juara untuk pertama kali musim ini.')).toEqual({});
  });

  test('stays in verbatim points', () => {
    const text = 'Harga beras turun di Karawang, kata Bupati Sari Wulandari. Ia meminta petani menanam lebih banyak padi.';
    for (const point of summarize(text, { points: 2, phrase: false }).points) expect(point).not.toHaveProperty('replaced');
  });
});

describe('who speaks', () => {
  test.each([
    [
      'Ketua panitia Sari Wulandari (41) membuka pameran di Malang. Sari mengatakan tiket dijual seharga Rp20.000 per orang.',
      'Sari Wulandari mengatakan tiket dijual seharga Rp20.000 per orang.',
    ],
    [
      '"Air sudah surut," kata Camat Budi Santoso di Demak. Menurut Santoso, warga boleh pulang besok pagi.',
      'Menurut Camat Budi Santoso, warga boleh pulang besok pagi.',
    ],
    ['"Air sudah surut," kata Budi Santoso di Demak. "Warga boleh pulang besok pagi," ujar Budi.', '"Warga boleh pulang besok pagi," ujar Budi Santoso.'],
    [
      'Hal itu diutarakan Wakil Bupati Solo Asep Surya Atmaja. Asep menyebutkan, lahan tidur itu akan ditanami jagung.',
      'Wakil Bupati Solo Asep Surya Atmaja menyebutkan, lahan tidur itu akan ditanami jagung.',
    ],
    [
      'Harga naik, kata Kepala Biro Hukum dan Humas Sari Wulandari. Menurut Sari, stok beras aman sampai akhir tahun.',
      'Menurut Kepala Biro Hukum dan Humas Sari Wulandari, stok beras aman sampai akhir tahun.',
    ],
    [
      'Utusan untuk Jawa Tengah Sari Wulandari menyebut harga naik. Menurut Sari, stok beras aman sampai akhir tahun.',
      'Menurut Sari Wulandari, stok beras aman sampai akhir tahun.',
    ],
    [
      '"Stok aman," ujar Kepala Pusat Penerangan Hukum (Kapuspenkum) Kejagung Sari Wulandari, Senin. Sari mengatakan harga beras tidak akan naik.',
      'Sari Wulandari mengatakan harga beras tidak akan naik.',
    ],
    [
      'Petugas di bidang Data KBN Sari Wulandari menyebut harga naik. Menurut Sari, stok beras aman sampai akhir tahun.',
      'Menurut Sari Wulandari, stok beras aman sampai akhir tahun.',
    ],
  ])('is named in full where the text does so, if it is certain: %j', (text, bullet) => {
    expect(makeBullets(analyze(readArticle(text), createEngine()))(1).text).toBe(bullet);
  });

  describe('behind a quotation far from the name', () => {
    const story = (between: string): string =>
      `"Air mulai surut," kata Camat Bintoro Sari Wulandari. Banjir merendam tiga desa di Demak. Warga mengungsi ke balai desa. ${between} "Besok dapur umum kami tambah di dua tempat," lanjutnya.`;

    const lastOf = (between: string): string | undefined => summarize(story(between), { points: 12, order: 'document', redundancy: 0 }).points.at(-1)?.text;

    test.each([
      'Air datang Senin malam.',
      'Ia mengatakan posko cukup di Bintoro.',
      '"Obat cukup sampai Senin," kata dia.',
      '"Obat cukup sampai Senin," ujar lanjutnya.',
      'Badan Pangan Desa menyatakan beras cukup.',
    ])('is the one who alone speaks on the page: %j', (between) => {
      expect(lastOf(between)).toMatch(/^"Besok dapur umum kami tambah di dua tempat," lanjut (?:Camat Bintoro Sari )?Wulandari\.$/);
    });

    test.each([
      'Menurut warga, air datang Senin malam.',
      'Warga mengakui rumahnya terendam.',
      '"Kami lapar," ujar Joko Susilo.',
      '"Kami lapar," kata seorang warga.',
      'Seorang korban, Rahman (35), kehilangan rumah di Bintoro.',
      'Seorang nenek menangis di depan rumahnya yang hanyut.',
      'Warga desa berharap bantuan segera datang.',
      'Senin malam, seorang warga mengaku takut pulang.',
      'Warga menyebut ia takut pulang ke desa.',
    ])('stays unnamed where somebody else may speak: %j', (between) => {
      expect(lastOf(`${between} Posko dibuka di Bintoro.`)).toMatch(/lanjutnya\.$/);
    });

    test('is not called after the group whose head speaks by one name', () => {
      const text = 'Ketua Kelompok Tani Sri Lestari, Karsim (51 tahun), mengatakan gabah menumpuk. "Gabah busuk kena hujan," ujar dia, Senin.';
      const { points } = summarize(text, { points: 2, order: 'document' });
      expect(points[1]?.text).toMatch(/ujar (?:dia|Karsim), Senin\.$/);
    });

    test('stays unnamed before anybody has spoken', () => {
      const { points } = summarize('"Kami takut pulang ke desa," ujarnya. "Air mulai surut di Demak," kata Camat Sari Wulandari.', {
        points: 2,
        order: 'document',
      });
      expect(points[0]?.text).toMatch(/ujarnya\.$/);
    });
  });

  test('is called by no word that only opens a sentence, nor by one of the office', () => {
    const told = (text: string): string | undefined => {
      const { text: own, called } = makeBullets(analyze(readArticle(text), createEngine()))(1);
      return called?.text ?? own;
    };
    expect(told('"Air surut," kata Camat Indah Permata. Ia mengatakan warga boleh pulang. Indah sekali pemandangan di Bintoro.')).toBe(
      'Camat Indah Permata mengatakan warga boleh pulang.',
    );
    expect(told('"Panen mundur," kata Kabid Irigasi Joko Susilo. Ia mengatakan hujan kurang. Petani menunggu Irigasi bekerja di Demak.')).toBe(
      'Kabid Irigasi Joko Susilo mengatakan hujan kurang.',
    );
  });

  test('is no body abroad that begins like a name', () => {
    const text = '"Kami siap menerima naskah," kata Academy of Demak Arts. Presiden Academy Joko Susilo mengatakan pendaftaran dibuka Senin.';
    expect(summarize(text, { points: 1, method: 'lead' }).points[0]?.text).toContain('kata Academy of Demak Arts');
  });

  test('is called by one word for a pronoun as well, where the text does so', () => {
    const text =
      'Kabid Irigasi Dinas Bintoro Joko Susilo mengatakan panen mundur di Demak. Ia meminta petani menunggu hujan turun lebih dahulu. Irigasi rusak di Bintoro. "Kami siap," kata Susilo di Demak.';
    const [first, second] = summarize(text, { points: 4, order: 'document' }).points;
    expect(first?.text).toContain('Joko Susilo mengatakan');
    expect(second).toMatchObject({ text: 'Susilo meminta petani menunggu hujan turun lebih dahulu.', replaced: { pronoun: 'Ia', name: 'Susilo' } });
  });

  test('is called by one word where a bullet before gives the name in full', () => {
    const text = '"Air sudah surut," kata Camat Budi Santoso di Demak. Menurut Santoso, warga boleh pulang besok pagi.';
    const { points } = summarize(text, { points: 2, order: 'document' });
    expect(points[1]?.text).toBe('Menurut Santoso, warga boleh pulang besok pagi.');
    expect(points[1]).not.toHaveProperty('replaced');
  });

  test.each(ARTICLES)('is named in full as the page does: $file', ({ text }) => {
    for (const { replaced } of summarize(text, { points: 99 }).points) if (replaced) expect(text).toContain(replaced.name);
  });
});

/** Who is meant, as a reader of the page would say; any name by which the page calls them will do. */
const MEANT: Record<string, Record<string, RegExp>> = {
  'bus-malam-pekerja-sif.txt': {
    'Ia juga mempertanyakan jumlah': /Hendro/,
    'Menurutnya, bus disediakan melalui': /Arif/,
    'Ia meminta perusahaan mulai': /Prihantoro/,
  },
  'final-liga-voli.txt': { 'Ia mencetak 27 poin,': /Ayu/, 'Menurutnya, kemenangan tersebut buah': /Eko/ },
  'gempa-teluk-lino.txt': { 'Menurutnya, kerusakan terparah terjadi': /Rizal/, 'Ia juga mengimbau masyarakat': /Rizal/ },
  'ikan-cupang-lawan-dbd.txt': { 'Menurutnya, biaya gerakan itu': /Maria/, 'Ia menyarankan dinas membandingkan': /Ledoh/, 'Selain itu, ia meminta': /Ledoh/ },
  'pasar-beras.txt': { 'Menurutnya, rantai pasok yang': /Ujang/, 'Ia menilai ujian sesungguhnya': /Bambang/ },
  'penerjemah-bahasa-daerah.txt': {
    'Menurutnya, ketepatan terjemahan Jawa–Indonesia': /Bagas/,
    'Ia mengingatkan bahwa setiap': /Wulan/,
    'Selain itu, ia menyarankan': /Wulan/,
  },
  'sopir-angkot-pembuat-teleskop.txt': {
    'Ia mengenal teleskop pada': /Slamet/,
    'Menurutnya, jumlah itu lebih': /Nugroho/,
    'Selain itu, ia menulis': /Fajar|Slamet/,
  },
  'vonis-korupsi-bibit-kakao.txt': {
    'Menurutnya, hal itu menunjukkan': /Ratih/,
    'Ia juga menyebutkan bahwa': /Ratih/,
    'Ia menilai majelis mengabaikan': /Rusdi/,
  },
};

test.each(ARTICLES)('on the page, every name that was put in is the right one: $file', ({ file }) => {
  const meant = MEANT[file] ?? {};
  for (const [sentence, name] of Object.entries(replacementsIn(articleText(file)))) {
    expect(meant[sentence], `"${sentence} …" is ${name}; say in this test who is meant`).toBeDefined();
    expect(name, sentence).toMatch(meant[sentence] as RegExp);
  }
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scoreSentences } from '../../src/index.ts';
import { phrase } from '../../src/points/phrase.ts';
import { ARTICLES } from '../articles.ts';

describe('drops what ties a sentence to the one before', () => {
  test.each([
    ['Namun, harga beras turun pekan ini.', 'Harga beras turun pekan ini.'],
    ['Namun harga beras turun pekan ini.', 'Harga beras turun pekan ini.'],
    ['Selain itu, pemerintah menambah stok beras.', 'Pemerintah menambah stok beras.'],
    ['Sementara itu, nelayan tidak melaut pekan ini.', 'Nelayan tidak melaut pekan ini.'],
    ['总统对局势表示担忧。', '总统对局势表示担忧。'],
    ['Namun demikian, nelayan tidak melaut pekan ini.', 'Nelayan tidak melaut pekan ini.'],
    ['Namun begitu nelayan tidak melaut pekan ini.', 'Nelayan tidak melaut pekan ini.'],
    ['Oleh karena itu, jalan utama ditutup sementara.', 'Jalan utama ditutup sementara.'],
    ['Meski demikian, stok beras masih aman.', 'Stok beras masih aman.'],
    ['Adapun harga cabai mencapai Rp50.000.', 'Harga cabai mencapai Rp50.000.'],
    ['Bahkan, sekolah ikut terendam banjir.', 'Sekolah ikut terendam banjir.'],
    ['Tak hanya itu, listrik padam total.', 'Listrik padam total.'],
    ['Akibatnya, ribuan warga mengungsi ke bukit.', 'Ribuan warga mengungsi ke bukit.'],
    ['Namun, selain itu, petani merugi besar.', 'Petani merugi besar.'],
    ['Tetapi "harga turun" hanya slogan belaka.', '"Harga turun" hanya slogan belaka.'],
    ['NAMUN, harga beras turun pekan ini.', 'Harga beras turun pekan ini.'],
    ['Padahal, stok beras masih melimpah.', 'Stok beras masih melimpah.'],
    ['Sehingga, pedagang menutup kios lebih awal.', 'Pedagang menutup kios lebih awal.'],
    ['Sementara Bupati Sari Wulandari menunggu laporan.', 'Bupati Sari Wulandari menunggu laporan.'],
    ['Sementara di Demak, harga beras turun.', 'Di Demak, harga beras turun.'],
    ['Kali ini Bupati Sari Wulandari menunggu laporan.', 'Bupati Sari Wulandari menunggu laporan.'],
    ['Hanya saja kebijakan itu terlalu terburu-buru.', 'Kebijakan itu terlalu terburu-buru.'],
    ['Sementara itu, iPhone baru dijual Rp17 juta.', 'iPhone baru dijual Rp17 juta.'],
    ['Namun, menurut Budi, harga beras turun.', 'Menurut Budi, harga beras turun.'],
    ['Walau begitu, ujar Budi, harga beras turun pekan ini.', 'Harga beras turun pekan ini, ujar Budi.'],
    ['Sedangkan, harga cabai naik pekan ini.', 'Harga cabai naik pekan ini.'],
    ['Selain itu, sebut saja Mawar, korban lain melapor pekan ini.', 'Sebut saja Mawar, korban lain melapor pekan ini.'],
    ['Selain itu, kata Budi, harga beras turun pekan ini.', 'Kata Budi, harga beras turun pekan ini.'],
    ['Yang lebih mengejutkan lagi, harga beras turun.', 'Harga beras turun.'],
    ['Toh, stok beras masih melimpah.', 'Stok beras masih melimpah.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });
});

describe('keeps what only looks like it', () => {
  test.each([
    'Lalu lintas di tol padat pagi ini.',
    'Dan mengkaji ulang aturan itu di Demak.',
    'Sehingga, tidak melahirkan aturan yang mencekik petani.',
    'Apalagi saat hujan turun deras di Demak.',
    'Di situ, pedagang harus memenuhi syarat.',
    'Selain itu adalah pembinaan pedagang di alun-alun.',
    'Lalu Budi Santoso mengatakan pasar itu ramai.',
    'Sejatinya, konser itu digelar di Demak.',
    'Ternyata tidak, Budi Santoso masih hidup.',
    'Sementara pemerintah menunggu, harga terus naik.',
    'Untuk itu semua, warga berterima kasih.',
    'Karena itu pula, ia memilih mundur.',
    'Jadi tuan rumah, Solo bersolek.',
    'Kali ini harga beras naik lebih cepat.',
    'Kemudian hari, ia menyesali keputusan itu.',
    'Sebab utama kebakaran belum diketahui.',
    'Artinya bagi petani belum jelas.',
    'Dana desa cair pekan ini.',
    'Di antaranya, pedagang beras yang menempati kios sejak lama.',
    'Menurut Budi, harga beras turun.',
    'Di Karawang, harga beras turun.',
    'Pada Senin, jalan ditutup.',
    'Namun.',
  ])('%j', (sentence) => {
    expect(phrase(sentence)).toBe(sentence);
  });
});

describe('drops what adds to something that is not told', () => {
  test.each([
    ['Bupati Sari Wulandari juga meminta warga menjaga kebersihan pasar.', 'Bupati Sari Wulandari meminta warga menjaga kebersihan pasar.'],
    ['Sari Wulandari lalu menghubungi polisi di Demak.', 'Sari Wulandari menghubungi polisi di Demak.'],
    ['Brasil pun menang 4-1 atas tuan rumah di Demak.', 'Brasil menang 4-1 atas tuan rumah di Demak.'],
    ['Warga pun mengungsi ke balai desa.', 'Warga mengungsi ke balai desa.'],
    ['Tahun lalu dilaporkan 1.200 kasus di Demak.', 'Tahun lalu dilaporkan 1.200 kasus di Demak.'],
    ['Senin lalu ditemukan dua ekor harimau.', 'Senin lalu ditemukan dua ekor harimau.'],
    ['Sehari kemudian dilakukan autopsi di RSUD Demak.', 'Sehari kemudian dilakukan autopsi di RSUD Demak.'],
    ['Sari lalu menjawab wartawan.', 'Sari lalu menjawab wartawan.'],
    ['Siapa pun berhak mengadu ke camat.', 'Siapa pun berhak mengadu ke camat.'],
    ['Namun, polisi juga menyebut dua pengemudi truk itu.', 'Polisi menyebut dua pengemudi truk itu.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });

  test.each([
    'Selain mengajar, Sari juga menulis buku sejarah.',
    'Polisi juga menahan dua pengemudi truk itu.',
    'Tak hanya beras, cabai juga naik pekan ini.',
    'Ia berkata, "Kami juga siap."',
    'Begitu juga harga cabai di pasar induk.',
  ])('but not in %j', (sentence) => {
    expect(phrase(sentence)).toBe(sentence);
  });
});

describe('a mark beside a blank stands with its word', () => {
  test.each([
    ['Serangan "Ransomware Wannacry "terhadap rumah sakit berlanjut.', 'Serangan "Ransomware Wannacry" terhadap rumah sakit berlanjut.'],
    ['Serangan “Ransomware Wannacry "terhadap rumah sakit berlanjut.', 'Serangan “Ransomware Wannacry” terhadap rumah sakit berlanjut.'],
    ['"Satu untuk Pos Empang, satu untuk Pos Alas ", ujar Sari.', '"Satu untuk Pos Empang, satu untuk Pos Alas", ujar Sari.'],
    ['Film "Laut" dan "Darat" tayang di Demak.', 'Film "Laut" dan "Darat" tayang di Demak.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });
});

describe('drops where a page took its words from', () => {
  test.each([
    ['Dilansir Antara, Senin (3/2/2025), harga beras turun di pasar induk.', 'Harga beras turun di pasar induk.'],
    ['Dilansir Antara, Ahad (2/2/2025), harga beras turun di pasar induk.', 'Harga beras turun di pasar induk.'],
    ['Dikutip dari Antara, Senin (3/2/2025) harga beras turun di pasar induk.', 'Harga beras turun di pasar induk.'],
    ['Mengutip laman resmi Pelni, kapal berangkat pukul 19.00 WIB.', 'Kapal berangkat pukul 19.00 WIB.'],
    ['Berdasarkan pantauan di lokasi, warga mulai mengungsi ke bukit.', 'Warga mulai mengungsi ke bukit.'],
    ['Seperti dilansir dari Antara, harga beras turun di pasar induk.', 'Harga beras turun di pasar induk.'],
    ['Sebagaimana yang dikutip dari laman resmi Pelni, kapal berangkat pukul 19.00 WIB.', 'Kapal berangkat pukul 19.00 WIB.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });

  test.each([
    'Berdasarkan data BPS, harga beras turun di Jawa.',
    'Mengutip data BPS, harga beras turun di Jawa.',
    'Menurut Antara, harga beras turun di Jawa.',
    'Dikutip dari surat dakwaan jaksa, Budi Santoso menyuap camat Rp600 juta.',
    'Mengutip pengakuan tersangka, uang itu milik Budi Santoso.',
    'Melansir akun Instagram Kabar Demak, camat itu mundur.',
    'Mengutip Budi Santoso, bangsa besar menghargai petani.',
    'Dilansir Bupati Sari Wulandari, harga beras turun.',
    'Mengutip Pasal 378 KUHP, pelaku dihukum empat tahun penjara.',
  ])('but not in %j', (sentence) => {
    expect(phrase(sentence)).toBe(sentence);
  });
});

describe('takes marks of lists and emphasis off', () => {
  test.each([
    ['- 1 kg daging sapi, potong kecil-kecil', '1 kg daging sapi, potong kecil-kecil.'],
    ['- fotokopi KTP yang berlaku', 'Fotokopi KTP yang berlaku.'],
    ['1. fotokopi KTP yang berlaku', 'Fotokopi KTP yang berlaku.'],
    ['1.Fotokopi KTP yang berlaku', 'Fotokopi KTP yang berlaku.'],
    ['*Pemkot Demak* mematikan air di taman.', 'Pemkot Demak mematikan air di taman.'],
    ['1,5 juta warga mudik pekan ini.', '1,5 juta warga mudik pekan ini.'],
    ['Luasnya 2*3*4 meter di Demak.', 'Luasnya 2*3*4 meter di Demak.'],
    ['-5 derajat tercatat di Dieng.', '-5 derajat tercatat di Dieng.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });
});

test('joins a word that a line break parted', () => {
  expect(phrase('Iuran jaminan keseha- tan naik di Demak.')).toBe('Iuran jaminan kesehatan naik di Demak.');
  expect(phrase('Ada tiga- empat orang di Demak.')).toBe('Ada tiga- empat orang di Demak.');
});

describe('pairs quotation marks', () => {
  test.each([
    ['"Kami siap," kata Budi.', '"Kami siap," kata Budi.'],
    ['“Kami siap,” kata Budi.', '“Kami siap,” kata Budi.'],
    ['"Kami siap berangkat besok pagi.', '"Kami siap berangkat besok pagi."'],
    ['Kami siap berangkat besok pagi."', 'Kami siap berangkat besok pagi.'],
    ['“Kami siap berangkat besok pagi.', '“Kami siap berangkat besok pagi.”'],
    ['“Kami siap, kata Budi di Demak.', 'Kami siap, kata Budi di Demak.'],
    ['“Kami siap, “ ucap Budi di Demak.', '“Kami siap,” ucap Budi di Demak.'],
    ['"Kami siap, "kata Budi di Demak.', '"Kami siap," kata Budi di Demak.'],
    ['“Kami siap, ” kata Budi. ” Besok kami berangkat ke Demak.', '“Kami siap,” kata Budi. “Besok kami berangkat ke Demak.”'],
    ['“Kami siap berangkat ke Demak,”', '“Kami siap berangkat ke Demak.”'],
    ['Kami siap menolong siapa saja”, kata Budi.', 'Kami siap menolong siapa saja”, kata Budi.'],
    ['Kami siap menolong warga.” Bupati Sari menambahkan hal itu.', 'Kami siap menolong warga.” Bupati Sari menambahkan hal itu.'],
    ['Menurut Budi, "jelas kami menolak".', 'Menurut Budi, "jelas kami menolak".'],
    ["Lagu itu' Padi', milik Budi,' Sawah' dan' Ladang'.", "Lagu itu 'Padi', milik Budi, 'Sawah' dan 'Ladang'."],
    ['Kami siap berangkat besok pagi.”', 'Kami siap berangkat besok pagi.'],
    ['" Kami siap berangkat besok pagi.', '"Kami siap berangkat besok pagi."'],
    ['Kami siap berangkat besok pagi. "', 'Kami siap berangkat besok pagi.'],
    ['Budi berkata, "Kami siap."', 'Budi berkata, "Kami siap."'],
    ['"Kami siap,” kata Budi.', '“Kami siap,” kata Budi.'],
    ['Ratna menyebut pedagang ”nakal” akan ditindak.', 'Ratna menyebut pedagang “nakal” akan ditindak.'],
    ['”Kami siap. Ayo berangkat,” kata Budi.', '“Kami siap. Ayo berangkat,” kata Budi.'],
    ['Budi berkata, “Kami siap."', 'Budi berkata, “Kami siap.”'],
    ['" Kami siap , " kata Budi.', '"Kami siap," kata Budi.'],
    ['Budi menambahkan: “Kami siap berangkat besok pagi.', 'Budi menambahkan: “Kami siap berangkat besok pagi.”'],
    ["Film' Pulang Kampung' tayang di Solo.", "Film 'Pulang Kampung' tayang di Solo."],
    ['Rute itu disebut ‘ jalur maut’ oleh warga.', 'Rute itu disebut ‘jalur maut’ oleh warga.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });

  test.each(ARTICLES)('in every bullet of a page: $file', ({ text }) => {
    for (const { text: sentence } of scoreSentences(text)) {
      const bullet = phrase(sentence);
      expect((bullet.match(/"/g)?.length ?? 0) % 2).toBe(0);
      expect(bullet.match(/“/g)?.length).toBe(bullet.match(/”/g)?.length);
    }
  });
});

describe('joins what blanks around a hyphen part', () => {
  test.each([
    ['Teka - teki itu terjawab di alun - alun.', 'Teka-teki itu terjawab di alun-alun.'],
    ['Pagar tugas - tugasnya terkotak - kotak.', 'Pagar tugas-tugasnya terkotak-kotak.'],
    ['Kasus e - KTP mencuat pada 2010 - an.', 'Kasus e-KTP mencuat pada 2010-an.'],
    ['Budi menulis di blog -nya.', 'Budi menulis di blog-nya.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });

  test.each(['Jalan Demak - Kudus macet.', 'Arus barat - timur macet.', 'Beras - kata Budi - turun.'])('but not in %j', (sentence) => {
    expect(phrase(sentence)).toBe(sentence);
  });
});

describe('writes the first word of a story like any other', () => {
  test.each([
    ['HARGA beras turun pekan ini.', 'Harga beras turun pekan ini.'],
    ['KEPALA Dinas Sosial Demak menata pasar.', 'Kepala Dinas Sosial Demak menata pasar.'],
    ['“HARGA beras turun,” kata Budi.', '“Harga beras turun,” kata Budi.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });

  test.each(['PERTAMINA menurunkan harga.', 'KPK menahan bupati.', 'HARGA BERAS TURUN pekan ini.', 'Harga BERAS turun pekan ini.'])(
    'but not in %j',
    (sentence) => {
      expect(phrase(sentence)).toBe(sentence);
    },
  );
});

describe('takes list marks off', () => {
  test.each([
    ['1. Siapkan air bersih.', 'Siapkan air bersih.'],
    ['12) Rebus selama sepuluh menit.', 'Rebus selama sepuluh menit.'],
    ['(2) Tutup rapat wadah air.', 'Tutup rapat wadah air.'],
    ['a. Membayar pajak tepat waktu.', 'Membayar pajak tepat waktu.'],
    ['• Membawa payung', 'Membawa payung.'],
    ['- Tiket gratis bagi pelajar.', 'Tiket gratis bagi pelajar.'],
    ['– Tiket gratis bagi pelajar.', 'Tiket gratis bagi pelajar.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });

  test.each([
    '12 orang tewas di Palu.',
    '1.870 rumah rusak berat.',
    '2-1 untuk tuan rumah.',
    '5,2 persen angkatan kerja menganggur.',
    'A. Rahman ditangkap polisi.',
    '-5 derajat suhu di puncak.',
  ])('but not from %j', (sentence) => {
    expect(phrase(sentence)).toBe(sentence);
  });
});

describe('ends as a sentence does', () => {
  test.each([
    ['Harga beras turun', 'Harga beras turun.'],
    ['Harga beras turun,', 'Harga beras turun.'],
    ['Harga beras turun:', 'Harga beras turun.'],
    ['Harga beras turun -', 'Harga beras turun.'],
    ['Harga beras turun;', 'Harga beras turun.'],
    ['Harga beras turun.', 'Harga beras turun.'],
    ['Harga beras turun?', 'Harga beras turun?'],
    ['Harga beras turun!', 'Harga beras turun!'],
    ['Harga beras turun…', 'Harga beras turun…'],
    ['Harga beras turun...', 'Harga beras turun...'],
    ['Ia berkata, "Ya."', 'Ia berkata, "Ya."'],
    ['Ia lahir di Solo (bukan Semarang).', 'Ia lahir di Solo (bukan Semarang).'],
    ['Ia lahir di Solo (bukan Semarang)', 'Ia lahir di Solo (bukan Semarang).'],
    ['Bupati menyebutnya "musibah"', 'Bupati menyebutnya "musibah".'],
    ['Juara diraih PT Maju Tbk.', 'Juara diraih PT Maju Tbk.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });
});

describe('evens out blanks', () => {
  test.each([
    ['Harga  beras\nturun\r\n\tpekan ini.', 'Harga beras turun pekan ini.'],
    ['Harga\u00a0beras\u3000turun pekan ini.', 'Harga beras turun pekan ini.'],
    ['Harga beras , cabai , dan telur turun .', 'Harga beras, cabai, dan telur turun.'],
    ['Harga ( beras ) turun pekan ini.', 'Harga (beras) turun pekan ini.'],
    ['Har\u00adga be\u200bras turun\ufeff pekan ini.', 'Harga beras turun pekan ini.'],
    ['  Harga beras turun pekan ini.  ', 'Harga beras turun pekan ini.'],
    ['Menurut pedagang,harga beras turun,dan cabai naik.', 'Menurut pedagang, harga beras turun, dan cabai naik.'],
    ['Harga beras Rp12.900,50 dan 1,5 juta ton.', 'Harga beras Rp12.900,50 dan 1,5 juta ton.'],
    ['Bantuan Sosial(Bansos) cair pekan ini.', 'Bantuan Sosial (Bansos) cair pekan ini.'],
    ['Penipuan cinta daring(love scam) marak pekan ini.', 'Penipuan cinta daring (love scam) marak pekan ini.'],
    ['Nasib guru(nya) dibahas hari ini.', 'Nasib guru(nya) dibahas hari ini.'],
    ['Pedagang mengeluh kepadaKabarkota.com pada Senin.', 'Pedagang mengeluh kepada Kabarkota.com pada Senin.'],
    ['Pedagang mengeluh, seperti dilansir KabarkotaSolo.net pada Senin.', 'Pedagang mengeluh, seperti dilansir KabarkotaSolo.net pada Senin.'],
    ['Pedagang mengeluh, dilansir dariKabarkotaSolo.net pada Senin.', 'Pedagang mengeluh, dilansir dari KabarkotaSolo.net pada Senin.'],
    ['Obat itu aman, ujar dr. Ratna Wulandari, Sp.P.D. di Demak.', 'Obat itu aman, ujar dr. Ratna Wulandari, Sp.P.D. di Demak.'],
    ['Obat itu aman, ujar dr. Ratna Wulandari, Sp.P.D., di Demak.', 'Obat itu aman, ujar dr. Ratna Wulandari, Sp.P.D., di Demak.'],
    ['Obat itu aman, ujar dr. Ratna Wulandari, Sp.P.D, di Demak.', 'Obat itu aman, ujar dr. Ratna Wulandari, Sp.P.D, di Demak.'],
    ['Kabarkota.commewawancarai pedagang beras.', 'Kabarkota.com mewawancarai pedagang beras.'],
    ['Harga\0beras\u0007turun pekan ini.', 'Harga beras turun pekan ini.'],
    ['Nilainya .5 persen saja.', 'Nilainya .5 persen saja.'],
  ])('%j → %j', (sentence, bullet) => {
    expect(phrase(sentence)).toBe(bullet);
  });
});

test('leaves a plain sentence as it is', () => {
  for (const sentence of [
    'Harga beras medium turun 14 persen di Kabupaten Karawang, Jawa Barat, Rabu (6/8/2025).',
    'Pertandingan berakhir 3-1 (25-21, 23-25, 25-19, 25-17) pukul 21.47 WIB.',
    'Dr. Ir. Lilis Nurhayati, M.P., tinggal di Jl. Raya No. 27.',
  ]) {
    expect(phrase(sentence)).toBe(sentence);
  }
});

test('of nothing there is nothing', () => {
  for (const sentence of ['', ' ', '\u200b', ' , ']) expect(phrase(sentence)).toBe('');
});

test.each(ARTICLES)('wording a bullet again changes nothing: $file', ({ text }) => {
  for (const { text: sentence } of scoreSentences(text)) expect(phrase(phrase(sentence))).toBe(phrase(sentence));
});

test('gives one line without runs of blanks for any text', () => {
  const pieces = fc.constantFrom('Kami', 'siap', 'Namun', ',', '.', ' ', '"', '“', '”', "'", '(', ')', '-', '1.', '•', '\n', '\u200b', '…');
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const bullet = phrase(text);
      expect(bullet).toBe(bullet.trim());
      expect(bullet).not.toMatch(/\s\s|[\p{Cc}\p{Surrogate}\u2028\u2029]/u);
    }),
    { numRuns: 300 },
  );
});

describe('shortens an over-long sentence', () => {
  const long = `"${Array.from({ length: 46 }, (_, i) => `kata${i}`).join(' ')},"`;

  test.each([
    [`${long} kata Sari Wulandari dalam konferensi pers di Malang, Senin (3/2/2025).`, `${long} kata Sari Wulandari.`],
    [`${long} ujar Bupati Budi Santoso, Rabu (5/2/2025).`, `${long} ujar Bupati Budi Santoso.`],
    [`${long} kata Kepala Dinas Kesehatan, Sari Wulandari, Senin.`, `${long} kata Kepala Dinas Kesehatan, Sari Wulandari, Senin.`],
    [`${long.slice(1, -2)} (yang baru dibuka kembali bulan lalu) ramai.`, `${long.slice(1, -2)} ramai.`],
  ])('%#', (sentence, bullet) => {
    // The first word of a quotation gets no capital by this.
    expect(phrase(sentence)).toBe(bullet);
  });

  test('and leaves a shorter one alone', () => {
    const sentence = '"Kami siap," kata Sari Wulandari dalam konferensi pers di Malang, Senin (3/2/2025).';
    expect(phrase(sentence)).toBe(sentence);
  });
});

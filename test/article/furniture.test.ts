import { describe, expect, test } from 'vitest';
import data from '../../src/article/data/furniture.json' with { type: 'json' };
import { readArticle } from '../../src/index.ts';

interface Entry {
  where: string;
  match: string;
  exactCase?: boolean;
  always?: boolean;
  next?: string;
  example: string;
  outlets: string;
}

const ENTRIES = Object.entries(data.kinds as Record<string, Entry[]>).flatMap(([reason, entries]) =>
  entries.map((entry, i) => [`${reason} ${i + 1}`, { reason, ...entry }] as const),
);
const BEFORE = 'Banjir merendam ratusan rumah warga di tepi Sungai Lirung sejak Senin malam hingga Selasa pagi.';
const AFTER = 'Pemerintah kabupaten menyiapkan dapur umum dan posko kesehatan di tiga kecamatan terdampak.';

/** The example where its pattern looks for it, in the middle of a story. */
function pageWith({ where, example }: Entry): string {
  const place =
    where === 'sentence'
      ? `Warga mengungsi ke balai desa sejak subuh bersama anak-anak mereka. ${example}`
      : where === 'piece'
        ? `Warga mengungsi ${example} ke balai desa.`
        : where === 'label'
          ? `${example}\n\nHarga Cabai Naik Lagi`
          : example;
  return `${BEFORE}\n\n${place}\n\n${AFTER}`;
}

test.each(ENTRIES)('pattern %s matches its own example', (_, { match, exactCase, example }) => {
  expect(example).toMatch(new RegExp(match, exactCase ? 'u' : 'iu'));
});

test.each(ENTRIES)('pattern %s takes its example out of a page, and nothing of the story', (_, entry) => {
  const text = pageWith(entry);
  const { paragraphs, visible } = readArticle(text);
  const story = paragraphs.map(({ start, end }) => visible.slice(start, end)).join('\n');
  expect(story).toContain(BEFORE);
  expect(story).toContain(AFTER);
  if (entry.where === 'sentence' || entry.where === 'piece') expect(story).toContain('Warga mengungsi');
  const taken = new RegExp(entry.match, entry.exactCase ? 'u' : 'iu').exec(entry.example)?.[0].trim() as string;
  expect(story).not.toContain(taken);
  expect(story).not.toContain('Harga Cabai');
});

describe('every pattern', () => {
  test.each(ENTRIES)('%s is described in full', (_, { where, outlets, example }) => {
    expect(['line', 'label', 'sentence', 'piece', 'tail']).toContain(where);
    expect(outlets).not.toBe('');
    expect(example).not.toBe('');
  });

  test('is anchored where a whole line or sentence is meant', () => {
    for (const [name, { where, match }] of ENTRIES) {
      const alternatives = match.split(/\|(?![^(]*\))/);
      if (where === 'line' || where === 'label' || where === 'sentence') {
        expect(
          alternatives.some((alternative) => /^\^|\$$/.test(alternative)),
          name,
        ).toBe(true);
      }
      if (where === 'tail') expect(match.endsWith('$'), name).toBe(true);
    }
  });

  test('leaves plain news alone', () => {
    const sentences = [
      'Foto itu diambil oleh relawan pada Minggu sore.',
      'Buku baru Ilustrasi Nusantara dikerjakan pelukis asal Solo.',
      'Ilustrasi buku itu dikerjakan pelukis asal Solo.',
      'Share saham perusahaan itu naik menjadi 12 persen.',
      'Editor majalah itu mengundurkan diri setelah dikritik pembaca.',
      'Iklan rokok dilarang di sekitar sekolah mulai tahun depan.',
      'Komentar wali kota itu menuai kecaman dari pegiat lingkungan.',
      'Video kecelakaan itu beredar luas di media sosial.',
      'Saksikan pertandingan itu di stadion, ajak panitia kepada warga.',
      'Ikuti aturan lalu lintas agar selamat, pesan polisi itu.',
      'Topik utama rapat itu adalah harga pupuk.',
      'Kunjungi posko terdekat bila air naik, pesan bupati.',
      'Lihat saja hasilnya nanti, kata pelatih itu.',
      'Dilarang keras membuang sampah ke sungai, bunyi papan itu.',
      'Hak cipta lagu itu dimiliki keluarganya.',
      'Twitter mengubah namanya menjadi X pada 2023.',
      'Penulis novel itu meninggal di usia 81 tahun.',
      'Unduh aplikasi Cek Bantuan melalui toko aplikasi, lalu masukkan nomor KTP.',
      'Unduh aplikasi Lirung Siaga untuk memantau tinggi air.',
      'Pastikan mengunduh aplikasi pinjaman yang berizin otoritas.',
      'Pastikan Anda sudah mengunduh aplikasi resmi milik bank.',
      'Pastikan link yang Anda buka adalah situs resmi pemerintah.',
      'Caranya klik link yang dikirim panitia lewat surat elektronik.',
      'Daftarkan email aktif pada laman pendaftaran.',
      'Cek informasi resmi di saluran WhatsApp badan meteorologi.',
      'Bergabung dengan grup musik Senja pada 1990, Kaka menjadi vokalis hingga sekarang.',
      'Bergabung dengan grup WhatsApp warga, Rina menjadi korban penipuan.',
      'Kunjungi kanal tua itu, turis kini wajib membayar lima euro.',
      'Ikuti akun resmi panitia dan unggah foto terbaik.',
      'Segera ikuti vaksinasi di puskesmas terdekat.',
      'Klik tautan pendaftaran, lalu klik di sini.',
      'Tombol bertuliskan "klik di sini" itu palsu.',
      'Nikmati diskon tarif tol selama mudik, pemudik cukup memakai kartu sekarang.',
      'Lihat foto itu, Rina langsung menangis dan memeluk ibunya.',
      'Lihat foto KTP pada layar, lalu tekan simpan.',
      'Baca berita palsu, warga panik dan menarik uang dari bank.',
      'Baca doa sebelum tidur menjadi kebiasaan anak-anak di sini.',
      'Selanjutnya: panaskan minyak dan tumis bumbu hingga harum.',
      'Lanjut ke halaman rumah, polisi menemukan cangkul.',
      'Bagikan ke tetangga yang membutuhkan.',
      'Berita itu dibaca 123 kali oleh petugas.',
      'Inflasi tercatat 0,19 persen (sumber: badan statistik).',
      'Serangan itu menewaskan 12 orang (Reuters).',
      'Kecepatan angin mencapai 40 (km/jam).',
      'Sumber: masalah utamanya adalah distribusi, bukan produksi.',
      'Keterangan gambar itu berubah setelah diprotes warga.',
      'Ilustrasi penyair itu menghiasi sampul buku.',
      'Topik: "Mewaspadai Kekeringan" menjadi bahasan utama seminar itu.',
      'Wartawan: Apakah Bapak akan mundur?',
      'Penulis: Saya mulai menulis sejak duduk di bangku SD.',
      'Laporan wartawan itu dibantah polisi.',
      'Tiga peneliti berkontribusi dalam penulisan artikel ini.',
      'Artikel ini ditulis oleh dua peneliti dari Universitas Lirung pada 1998.',
      'Tulisan ini pernah dimuat sebuah jurnal pada 2021 dan dikutip ribuan kali.',
      'Dilarang mengambil gambar selama sidang berlangsung.',
      'Dilarang mengambil ikan di kawasan konservasi tanpa izin pengelola.',
      'Konten ini viral, dan penulis lagunya kini terkenal.',
      'Sanggahan: pihak perusahaan menyatakan sudah membayar pesangon.',
      'Demikian penjelasan soal banjir yang disampaikan kepala badan itu.',
      'Seluruh isi rumah menjadi tanggung jawab penulis itu.',
      'Berita ini dibuat oleh redaksi majalah kampus pada 1998.',
      'Artikel ini adalah pandangan penulis tentang harga pupuk.',
      'Kirim naskah ke alamat panitia@lirung.example paling lambat Jumat.',
      'Diperbarui 15 Desember 2024, aturan itu mulai berlaku bulan depan.',
    ];
    const lost = sentences.filter((sentence) => {
      const { visible, paragraphs } = readArticle(`${BEFORE}\n\n${sentence}\n\n${AFTER}`);
      return !paragraphs.some(({ start, end }) => visible.slice(start, end) === sentence);
    });
    expect(lost).toEqual([]);
  });
});

test('takes what outlets set on every page', () => {
  const lines = [
    'KabarKota.com berkomitmen memberikan fakta jernih dan berimbang. Dukung keberlanjutan jurnalisme jernih dan baca tanpa iklan. Gabung Kabar Plus sekarang',
    'Unduh aplikasi Kabar News sekarang https://kabarkota.example/unduh',
    'Gabung ke Channel WhatsApp',
    'Mari bergabung bersama kami di Google News',
    'Konten di bawah ini disajikan oleh advertiser. Wartawan kami tidak terlibat di dalamnya.',
    'Sanggahan: Artikel ini adalah produk jurnalistik. Keputusan sepenuhnya ada pada pembaca.',
    'Disclaimer on: Berita ini tidak untuk mengajak membeli.',
    'This article is written by our community writers and has been reviewed.',
    'Artikel ini khusus pelanggan. Masuk untuk melanjutkan membaca.',
    'Jangan Lewatkan Video Terbaru:',
    'Lanjut ke halaman berikutnya>>>',
    'Iklan - Gulir untuk melanjutkan',
    'Post Views: 1.234',
    'Visited 12 times, 1 visit(s) today',
    'Like Loading...',
    'Your email address will not be published. Required fields are marked *',
    'Jadilah yang pertama berkomentar di sini',
    'Lihat semua 532 komentar',
    'Video Player is loading.',
    'No media source currently available',
    'Suasana sidang di Pengadilan Negeri Lirung, Kamis 13 Maret 2025. TEMPO/Budi.',
    'Keterangan gambar, Pedagang di Pasar Legi, Solo, mengaku harga cabai naik dua kali lipat.',
    'Demikian informasi mengenai cara mendaftar mudik gratis. Semoga bermanfaat!',
    'Terima kasih sudah membaca.',
    "Wallahu a'lam bishawab.",
    'Redaksi menerima hak jawab melalui redaksi@kabarkota.example.',
    '—000—',
  ];
  const kept = lines.filter((line) => {
    const { visible } = readArticle(`${BEFORE}\n\n${line}\n\n${AFTER}`);
    return visible.replace(BEFORE, '').replace(AFTER, '').trim() !== '';
  });
  expect(kept).toEqual([]);
});

test('takes a list that its page lets readers skip', () => {
  const { paragraphs } = readArticle(
    `${BEFORE}\n\nLewati Paling banyak dibaca dan terus membaca\nPaling banyak dibaca\n1\nSiapa penemu kopi luwak?\nAkhir dari Paling banyak dibaca\n\n${AFTER}`,
  );
  expect(paragraphs).toHaveLength(2);
});

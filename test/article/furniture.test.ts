import { describe, expect, test } from 'vitest';
import data from '../../src/article/data/furniture.json' with { type: 'json' };
import { readArticle } from '../../src/index.ts';

interface Entry {
  where: string;
  match: string;
  exactCase?: boolean;
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
    ];
    const lost = sentences.filter((sentence) => {
      const { visible, paragraphs } = readArticle(`${BEFORE}\n\n${sentence}\n\n${AFTER}`);
      return !paragraphs.some(({ start, end }) => visible.slice(start, end) === sentence);
    });
    expect(lost).toEqual([]);
  });
});

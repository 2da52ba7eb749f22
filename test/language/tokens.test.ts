import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import winkNLP from 'wink-nlp';
import { model } from '../../src/wink-model.ts';
import { ARTICLES } from '../articles.ts';

const nlp = winkNLP(model);
const { its } = nlp;

const tokensOf = (text: string): string[] => nlp.readDoc(text).tokens().out();
const typesOf = (text: string): string[] => nlp.readDoc(text).tokens().out(its.type);

describe('one token', () => {
  test.each([
    ['anak-anak', 'word'],
    ['buku-bukunya', 'word'],
    ['ber-KTP', 'word'],
    ['se-Indonesia', 'word'],
    ['KTP-nya', 'word'],
    ['COVID-19', 'word'],
    ["Jum'at", 'word'],
    ['Jum’at', 'word'],
    ['R&D', 'word'],
    ['ke-12', 'ordinal'],
    ['Ke-80', 'ordinal'],
    ['1.500,50', 'number'],
    ['2,5', 'number'],
    ['1.234.567', 'number'],
    ['08.19', 'number'],
    ['08:19', 'number'],
    ['07.30–15.00', 'number'],
    ['19.00-21.00', 'number'],
    ['19/6/2024', 'number'],
    ['20.06.2024', 'number'],
    ['2-1', 'number'],
    ['2.1.4', 'number'],
    ['KOMPAS.com', 'url'],
    ['Liputan6.com', 'url'],
    ['detik.com', 'url'],
    ['kompas.tv', 'url'],
    ['www.contoh.co.id', 'url'],
    ['https://contoh.id/daftar?kota=solo', 'url'],
    ['redaksi@contoh.co.id', 'email'],
    ['@kabarkota', 'mention'],
    ['#banjir', 'hashtag'],
    ['Rp', 'currency'],
    ['Prof.', 'word'],
    ['Dr.', 'word'],
    ['Ir.', 'word'],
    ['Jl.', 'word'],
    ['No.', 'word'],
    ['Tbk.', 'word'],
    ['dkk.', 'word'],
    ['dll.', 'word'],
    ['H.M.', 'shortForm'],
    ['S.H.', 'shortForm'],
    ['M.Hum.', 'shortForm'],
    ['S.Sos.', 'shortForm'],
    ['S.Pd.I.', 'shortForm'],
    ['Sp.PD.', 'shortForm'],
    ['Ph.D.', 'shortForm'],
    ['B.J.', 'shortForm'],
    ['a.n.', 'word'],
    ['s.d.', 'word'],
    ['...', 'punctuation'],
    ['…', 'punctuation'],
  ])('%s is a %s', (text, type) => {
    expect(tokensOf(`Kata ${text} itu`)).toEqual(['Kata', text, 'itu']);
    expect(typesOf(`Kata ${text} itu`)[1]).toBe(type);
  });
});

describe('cut into tokens', () => {
  test.each([
    ['Rp1.500,50', ['Rp', '1.500,50']],
    ['Rp 2,5 triliun', ['Rp', '2,5', 'triliun']],
    ['Rp. 75.000', ['Rp.', '75.000']],
    ['US$1.2 juta', ['US$', '1.2', 'juta']],
    ['pukul 08.19 WIB.', ['pukul', '08.19', 'WIB', '.']],
    ['Rabu (19/6/2024)', ['Rabu', '(', '19/6/2024', ')']],
    ['menang 2-1.', ['menang', '2-1', '.']],
    ['5,2%', ['5,2', '%']],
    ['KOMPAS.com.', ['KOMPAS.com', '.']],
    ['JAKARTA, KOMPAS.com -', ['JAKARTA', ',', 'KOMPAS.com', '-']],
    ['Prof. Dr. Ir. H.M. Prasetyo, S.H., M.Hum.', ['Prof.', 'Dr.', 'Ir.', 'H.M.', 'Prasetyo', ',', 'S.H.', ',', 'M.Hum.']],
    ['Jl. Sudirman No. 5', ['Jl.', 'Sudirman', 'No.', '5']],
    ['PT Maju Jaya Tbk. untung', ['PT', 'Maju', 'Jaya', 'Tbk.', 'untung']],
    ['Rizky dkk. lolos', ['Rizky', 'dkk.', 'lolos']],
    ['rekening a.n. Budi', ['rekening', 'a.n.', 'Budi']],
    ['3 s.d. 9 Mei', ['3', 's.d.', '9', 'Mei']],
    ['B. J. Habibie', ['B.', 'J.', 'Habibie']],
    ['“Kami siap,” kata Budi.', ['“', 'Kami', 'siap', ',', '”', 'kata', 'Budi', '.']],
    ['"Kami siap." kata Budi', ['"', 'Kami', 'siap', '.', '"', 'kata', 'Budi']],
    ['pergi.Mereka', ['pergi', '.', 'Mereka']],
    ['selesai.Id', ['selesai', '.', 'Id']],
    ['(dsb.)', ['(', 'dsb.', ')']],
    ['merah/putih', ['merah', '/', 'putih']],
    ['tunggu...', ['tunggu', '...']],
    ['lelah…,', ['lelah', '…', ',']],
    ['harga -5 derajat', ['harga', '-', '5', 'derajat']],
    ['https://contoh.id.', ['https://contoh.id', '.']],
    ['(www.contoh.id)', ['(', 'www.contoh.id', ')']],
    ['konstruksi 5G', ['konstruksi', '5G']],
    ['tahun 1990-an', ['tahun', '1990-an']],
    ['', []],
    ['   ', []],
  ])('%j → %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });
});

/** The text put together again of its tokens and the blanks before them. */
function putTogether(text: string): string {
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out();
  return (tokens.out(its.precedingSpaces) as string[]).map((blanks, i) => blanks + values[i]).join('');
}

test('tokens and the blanks before them are the text again', () => {
  for (const { text } of ARTICLES) expect(putTogether(text)).toBe(text);
});

test('tokens hold every character of any text but blanks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      expect(tokensOf(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
    { numRuns: 200 },
  );
});

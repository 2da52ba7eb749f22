import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { learned, type Point, type Summary, scoreSentences, summarize } from '../src/index.ts';
import { METHODS, type MethodName } from '../src/scoring/methods.ts';
import { ARTICLES, articleText } from './articles.ts';

const METHOD_NAMES = Object.keys(METHODS) as MethodName[];
const news = articleText('vonis-korupsi-bibit-kakao.txt');
const EMPTY = { points: [], keywords: [], indonesian: 0, stats: { sentences: 0, words: 0, pointWords: 0, reduction: 0 } };

/** Letters that were misread as two, one of which may be invisible: "Ã\u00ad" for "í". */
const mended = (text: string): string => text.replace(/[Â-ß]\u00ad/g, (two) => `${two}${String.fromCharCode(((two.charCodeAt(0) & 0x1f) << 6) | 0x2d)}`);
/** What a reader of the text could see of it: no invisible characters. */
const readable = (text: string): string => mended(text).replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, '');
const wordsOf = (text: string): string[] => (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).map((word) => word.toLowerCase());

/** What a bullet says beside the name that was put in, and the words that put it there. */
function withoutName({ text, replaced }: Point): string {
  if (!replaced) return text;
  expect(text).toContain(replaced.name);
  return text.replace(replaced.name, ' ').replace(/^Menurut /, '');
}

/** What holds for every summary, whatever the text. */
function expectSound(text: string, summary: Summary): void {
  const { points, stats, indonesian, keywords } = summary;
  for (const point of points) {
    expect(text.slice(point.start, point.end)).toBe(point.source);
    expect(point.end).toBeGreaterThan(point.start);
    expect(point.index).toBeLessThan(stats.sentences);
    expect(Number.isFinite(point.score)).toBe(true);
    const known = new Set(wordsOf(readable(point.source)));
    // A word that scraping glued to another is a part of what stands there.
    expect(wordsOf(withoutName(point)).filter((word) => !known.has(word) && ![...known].some((other) => other.includes(word)))).toEqual([]);
    expect(wordsOf(readable(text)).join(' ')).toContain(wordsOf(point.replaced?.name ?? '').join(' '));
    expect(wordsOf(point.text)).not.toEqual([]);
    expect(point.text).toBe(point.text.trim());
    expect(point.text).not.toMatch(/[\p{Cc}\p{Surrogate}\u2028\u2029]/u);
  }
  expect(points.map(({ rank }) => rank)).toEqual(points.map((_, i) => i + 1));
  expect(new Set(points.map(({ index }) => index)).size).toBe(points.length);
  expect(stats.pointWords).toBe(points.reduce((sum, point) => sum + wordsOf(point.text).length, 0));
  expect(stats.reduction).toBeGreaterThanOrEqual(0);
  expect(stats.reduction).toBeLessThanOrEqual(1);
  expect(indonesian).toBeGreaterThanOrEqual(0);
  expect(indonesian).toBeLessThanOrEqual(1);
  for (const { term, score } of keywords) {
    expect(term).not.toBe('');
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
  }
}

describe('a summary', () => {
  const summary = summarize(news);

  test('has the fields of the contract and no others', () => {
    expect(Object.keys(summary).sort()).toEqual(['indonesian', 'keywords', 'points', 'stats', 'title']);
    expect(Object.keys(summary.stats).sort()).toEqual(['pointWords', 'reduction', 'sentences', 'words']);
    for (const point of summary.points) {
      expect(
        Object.keys(point)
          .filter((key) => key !== 'replaced')
          .sort(),
      ).toEqual(['end', 'index', 'rank', 'score', 'source', 'start', 'text']);
    }
    for (const keyword of summary.keywords) expect(Object.keys(keyword).sort()).toEqual(['score', 'term']);
  });

  test.each(ARTICLES)('is sound: $file', ({ text }) => {
    expectSound(text, summarize(text));
    expectSound(text, summarize(text, { points: 99 }));
  });

  test('counts the words of the story and how many it spares its reader', () => {
    const { stats } = summarize('Harga beras turun di Karawang. Nelayan tidak melaut pekan ini. Ya.', { points: 1 });
    expect(stats).toMatchObject({ sentences: 3, words: 11, pointWords: 5 });
    expect(stats.reduction).toBeCloseTo(1 - 5 / 11);
  });

  test('counts words of the text as those of the points', () => {
    const { stats } = summarize('Anak-anak bermain bola-bolaan di alun-alun Solo. Warga berjalan-jalan.', { phrase: false, ratio: 1, redundancy: 0 });
    expect(stats).toEqual({ sentences: 2, words: 12, pointWords: 12, reduction: 0 });
  });

  test('reads as its bullets, a line each', () => {
    expect(`${summary}`).toBe(summary.points.map(({ text }) => `• ${text}`).join('\n'));
    expect(`${summarize('')}`).toBe('');
  });

  test('is plain data', () => {
    const copy = JSON.parse(JSON.stringify(summary)) as unknown;
    expect(copy).toEqual({ ...summary });
    expect(structuredClone({ ...summary })).toEqual({ ...summary });
    expect(Object.keys(copy as object)).not.toContain('toString');
  });

  test('is the same every time', () => {
    expect(JSON.stringify(summarize(news))).toBe(JSON.stringify(summary));
  });

  test('does not depend on what was summarized before', () => {
    for (const { text } of ARTICLES) summarize(text);
    summarize(news, { stopWords: ['hakim'], stem: (word) => word });
    expect(JSON.stringify(summarize(news))).toBe(JSON.stringify(summary));
  });

  test('takes a given title', () => {
    expect(summarize({ title: 'Judul Sendiri', text: news }).title).toBe('Judul Sendiri');
  });

  test('finds the title of a page', () => {
    expect(summary.title).toBe('Korupsi Bibit Kakao Rp9,4 Miliar, Mantan Kepala Dinas Divonis 6 Tahun Penjara');
  });

  test('has no title where there is none', () => {
    expect(summarize('Harga beras turun. Warga senang.')).not.toHaveProperty('title');
    expect(summarize({ title: '', text: 'Harga beras turun. Warga senang.' })).not.toHaveProperty('title');
    expect(summarize({ title: undefined, text: 'Harga beras turun. Warga senang.' })).not.toHaveProperty('title');
  });

  test('gives reasons only where they are asked for, and then such as add up to the score', () => {
    expect(summary.points.some((point) => 'reasons' in point)).toBe(false);
    for (const method of METHOD_NAMES) {
      for (const { reasons = [], score } of summarize(news, { method, explain: true }).points) {
        expect(reasons.length).toBeGreaterThan(0);
        expect(reasons.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9);
        for (const { feature } of reasons) expect(feature).toMatch(/\S/);
      }
    }
  });

  test('of verbatim sentences has them as they stand', () => {
    for (const point of summarize(news, { phrase: false, points: 5 }).points) expect(point.text).toBe(point.source);
  });

  test('has one line a bullet even of verbatim sentences broken over two', () => {
    const text = 'Pemerintah menaikkan\nharga beli gabah petani. Kebijakan itu berlaku besok.';
    const own = summarize(text, { phrase: false, points: 2 });
    expect(`${own}`.split('\n')).toHaveLength(own.points.length);
  });

  test.each(METHOD_NAMES)('is sound by %s', (method) => {
    expectSound(news, summarize(news, { method }));
  });

  test('scores its points as scoreSentences does, where they need not stand alone', () => {
    const scores = scoreSentences(news);
    for (const { index, score, source, start, end } of summarize(news, { phrase: false }).points) {
      expect(scores[index]).toMatchObject({ index, score, text: source, start, end });
    }
  });

  test('says how much a score lost or gained by standing alone or not, and by the headline', () => {
    const scores = scoreSentences(news);
    for (const { index, score, reasons = [] } of summarize(news, { points: 9, explain: true }).points) {
      const own = reasons.filter(({ feature }) => ['stands alone', 'headline', 'order'].includes(feature));
      expect(score - own.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(scores[index]?.score as number, 9);
    }
  });

  test('does not look for the headline where a query asks for something else', () => {
    const text = 'Harga beras turun di Demak sejak Senin. Nelayan Cilacap melaut lagi. Bupati Budi Santoso meresmikan Pasar Johar.';
    const choose = (title: string) => summarize({ title, text }, { query: 'harga beras', points: 1, phrase: false }).points.map(({ index }) => index);
    expect([choose('Bupati Resmikan Pasar Johar'), choose('')]).toEqual([[0], [0]]);
  });

  test('by the scorer is that by its name', () => {
    expect(summarize(news, { method: learned })).toEqual(summarize(news, { method: 'learned' }));
  });

  test('puts first what tells the headline', () => {
    const text = 'Libur panjang disambut warga dengan gembira. Cuaca cerah. Bupati Budi Santoso akan meresmikan Pasar Johar di Demak besok pagi.';
    const firstOf = (title: string): number | undefined => summarize({ title, text }, { points: 2 }).points[0]?.index;
    expect([firstOf('Bupati Resmikan Pasar Johar Besok'), firstOf('Libur Panjang Disambut Gembira')]).toEqual([2, 0]);
  });
});

describe('how Indonesian a text looks', () => {
  test.each(ARTICLES)('is above 0.9 for news: $file', ({ text }) => {
    expect(summarize(text).indonesian).toBeGreaterThan(0.9);
  });

  test.each([
    ['news', 'The mayor said on Tuesday that the new bridge would open next month. Residents welcomed the announcement, which ends years of delay.'],
    ['prose', 'It was late when she came home. Nobody had lit the fire, and the rooms were cold and quiet, as if everyone had left them long ago.'],
    ['instructions', 'Open the settings page, choose your language, then press save. You can change these values later whenever you need to.'],
  ])('is below 0.3 for English %s', (_, text) => {
    expect(summarize(text).indonesian).toBeLessThan(0.3);
  });

  test.each([
    ['German', 'Der Bürgermeister hat am Dienstag gesagt, dass die neue Brücke im nächsten Monat geöffnet wird. Die Anwohner freuen sich darüber.'],
    ['Dutch', 'De burgemeester zei dinsdag dat de nieuwe brug volgende maand opengaat. De bewoners zijn blij met het nieuws van de gemeente.'],
    ['Chinese', '市长星期二表示，新桥将于下个月开放。居民对这一消息表示欢迎。'],
  ])('is below 0.5 for %s', (_, text) => {
    expect(summarize(text).indonesian).toBeLessThan(0.5);
  });

  test('is 0 where there are no words', () => {
    expect(summarize('').indonesian).toBe(0);
    expect(summarize('2024! 19/6 … Rp 5.000').indonesian).toBe(0);
  });
});

describe('an odd text', () => {
  test.each([
    ['nothing', ''],
    ['blanks', ' \t\n\r\n\u00a0\u3000 '],
    ['punctuation', '... !!! ??? — “” () , ; :'],
    ['a zero-width space', '\u200b'],
    ['emoji', '🎉🎉🎉'],
    ['HTML without text', '<div><p></p><br/></div>'],
  ])('of %s gives an empty summary', (_, text) => {
    expect({ ...summarize(text) }).toEqual(EMPTY);
    expect({ ...summarize({ title: undefined, text }) }).toEqual(EMPTY);
  });

  test('of one word gives that word', () => {
    expect(summarize('Selesai').points).toMatchObject([{ text: 'Selesai.', source: 'Selesai', start: 0, end: 7, index: 0, rank: 1 }]);
  });

  test.each([
    ['English', 'The mayor said on Tuesday that the new bridge would open next month. Residents welcomed the announcement.'],
    ['Arabic', 'قال رئيس البلدية يوم الثلاثاء إن الجسر الجديد سيفتح الشهر المقبل. رحب السكان بهذا الإعلان.'],
    ['Chinese', '市长星期二表示，新桥将于下个月开放。居民对这一消息表示欢迎。'],
    ['Javanese', 'ꦧꦱꦗꦮ ꦲꦶꦏꦸ ꦧꦱꦏꦁ ꦢꦶꦒꦸꦤꦏꦏꦺ.'],
  ])('in %s gives points of it', (_, text) => {
    const summary = summarize(text);
    expectSound(text, summary);
    expect(summary.points.length).toBeGreaterThan(0);
  });

  test('with lone surrogates keeps its offsets and loses them in the bullets', () => {
    const text = 'Harga \ud83d beras turun di Karawang.\ude00 Warga\udc00 senang \ud800.';
    expectSound(text, summarize(text, { points: 9 }));
    expect(summarize(text, { points: 9 }).points.length).toBeGreaterThan(0);
  });

  test('with null bytes and control characters keeps its offsets and loses them in the bullets', () => {
    const text = 'Harga\0 beras\u0007 turun di\u001b[31m Karawang.\0\0 Warga\u0085 senang\0.';
    expectSound(text, summarize(text, { points: 9 }));
    expect(summarize(text, { points: 9 }).points.length).toBeGreaterThan(0);
  });

  test('with a byte order mark begins with its first word', () => {
    const { points } = summarize('\ufeffHarga beras turun di Karawang.');
    expect(points[0]?.text).toBe('Harga beras turun di Karawang.');
  });

  test('with combining and full-width characters is kept', () => {
    const text = 'Cafe\u0301 itu tutup pukul ２１. Pemiliknya pindah ke Malang.';
    expectSound(text, summarize(text, { points: 9 }));
  });

  test.each(ARTICLES)('with Windows line ends reads as with others: $file', ({ text }) => {
    const windows = text.replaceAll('\n', '\r\n');
    expectSound(windows, summarize(windows));
    expect(summarize(windows).points.map((point) => point.text)).toEqual(summarize(text).points.map((point) => point.text));
    expect(summarize(windows).title).toBe(summarize(text).title);
  });

  test('with old Macintosh line ends reads as with others', () => {
    const macintosh = news.replaceAll('\n', '\r');
    expect(summarize(macintosh).points.map((point) => point.text)).toEqual(summarize(news).points.map((point) => point.text));
  });

  test('of the names that every object has is a text like others', () => {
    const text = 'constructor toString __proto__ hasOwnProperty valueOf. prototype isPrototypeOf constructor.';
    expectSound(text, summarize(text));
    expect(summarize(text).stats.words).toBe(8);
  });
});

describe('HTML given as text', () => {
  const html = `<!DOCTYPE html><html><head><title>Harga Beras Turun di Karawang</title><style>p { color: red }</style>
<script>var iklan = "<p>Jangan tampil</p>";</script></head><body class="berita">
<!-- komentar yang tidak tampil -->
<h1>Harga Beras Turun di Karawang</h1>
<p>KARAWANG &ndash; Harga beras <b>medium</b> turun 14&nbsp;persen di Karawang pekan ini, kata Dinas Pangan&hellip;</p>
<p>&ldquo;Petani &amp; pedagang sama-sama untung,&rdquo; kata Ujang, Rabu (6/8/2025).<br>Pasar buka setiap hari.</p>
<ul><li>Beras medium Rp12.900 per kilogram.</li><li><a href="https://contoh.id/?a=1&amp;b=2">Beras premium</a> Rp15.400 per kilogram.</li></ul>
</body></html>`;

  test('leaves no tags, entities, scripts or comments in the bullets', () => {
    const { points, keywords, title } = summarize(html, { points: 99 });
    expect(points.length).toBeGreaterThanOrEqual(5);
    const all = [title ?? '', ...points.map(({ text }) => text), ...keywords.map(({ term }) => term)].join('\n');
    expect(all).not.toMatch(/[<>]|&\w+;|&#/);
    expect(all).not.toMatch(/color|iklan|Jangan tampil|komentar yang|href|contoh\.id|class/);
    expect(all).toContain('“Petani & pedagang sama-sama untung,” kata Ujang, Rabu (6/8/2025).');
    expect(all).toContain('turun 14 persen di Karawang');
  });

  test('keeps offsets into the HTML', () => {
    for (const { start, end, source } of summarize(html, { points: 99 }).points) expect(html.slice(start, end)).toBe(source);
  });

  test('keeps a "<" that is no tag', () => {
    expect(summarize('Anak berusia <5 tahun & lansia >60 tahun divaksin.').points[0]?.text).toBe('Anak berusia <5 tahun & lansia >60 tahun divaksin.');
  });
});

describe('a text of a megabyte', () => {
  const fill = (piece: string, size = 1_000_000): string => piece.repeat(Math.ceil(size / piece.length)).slice(0, size);
  const milliseconds = (run: () => void): number => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };

  test('without a full stop takes less than three seconds', () => {
    const text = fill('warga desa membeli beras dan cabai di pasar pagi ');
    let summary: Summary | undefined;
    expect(milliseconds(() => (summary = summarize(text)))).toBeLessThan(3000);
    expectSound(text, summary as Summary);
  });

  test.each([['warga desa membeli beras dan cabai di pasar pagi\n'], ['Warga Desa Membeli Beras, \n']])(
    'without a full stop and broken over lines takes less than three seconds: %j',
    (line) => {
      expect(milliseconds(() => summarize(fill(line)))).toBeLessThan(3000);
    },
  );

  test('of news takes less than three seconds', () => {
    const text = fill(`${ARTICLES.map((article) => article.text).join('\n\n')}\n\n`);
    expect(milliseconds(() => summarize(text))).toBeLessThan(3000);
  });

  test.each([
    ['one letter', 'a'],
    ['full stops', '.'],
    ['hyphenated words', 'a-'],
    ['words with apostrophes', 'x’'],
    ['combining marks', '\u0301'],
    ['decimal points', '1.'],
    ['changing case', 'Rp'],
    ['open tags', '<'],
    ['open quotations', '“a '],
    ['open brackets', '(a '],
    ['list marks', '- A '],
  ])('takes time in proportion to its length where it is made of %s', (_, piece) => {
    // A megabyte may take three seconds, so this is twice the share of a seventh.
    const text = fill(piece, 150_000);
    expect(milliseconds(() => summarize(text))).toBeLessThan(1000);
  });
});

describe('a wrong argument', () => {
  test.each([
    ['input', undefined, /input.*string.*text.*undefined/],
    ['input', null, /input.*string.*null/],
    ['input', 7, /input.*string.*7/],
    ['input', ['Harga beras turun.'], /input.*string.*array/],
    ['input', () => 'a', /input.*string.*function/],
    ['input.text', {}, /input\.text.*string.*undefined/],
    ['input.text', { text: 7 }, /input\.text.*string.*7/],
    ['input.title', { text: '', title: 7 }, /input\.title.*string.*7/],
  ])('%s of %j is told what is accepted and what came', (_, input, message) => {
    for (const call of [summarize, scoreSentences]) {
      expect(() => call(input as never)).toThrow(TypeError);
      expect(() => call(input as never)).toThrow(message);
    }
  });

  test.each([
    ['points', '3', TypeError, /options\.points.*whole number.*'auto'.*"3"/],
    ['points', null, TypeError, /options\.points.*null/],
    ['points', -1, RangeError, /options\.points.*whole number from 0.*-1/],
    ['points', 1.5, RangeError, /options\.points.*1\.5/],
    ['points', Number.NaN, RangeError, /options\.points.*NaN/],
    ['points', Number.POSITIVE_INFINITY, RangeError, /options\.points.*Infinity/],
    ['maxWords', '9', TypeError, /options\.maxWords.*whole number.*"9"/],
    ['maxWords', -1, RangeError, /options\.maxWords.*-1/],
    ['maxWords', 2.5, RangeError, /options\.maxWords.*2\.5/],
    ['maxChars', true, TypeError, /options\.maxChars.*true/],
    ['maxChars', Number.NaN, RangeError, /options\.maxChars.*NaN/],
    ['ratio', '0.5', TypeError, /options\.ratio.*number.*"0\.5"/],
    ['ratio', 1.01, RangeError, /options\.ratio.*0 to 1.*1\.01/],
    ['ratio', -0.1, RangeError, /options\.ratio.*-0\.1/],
    ['ratio', Number.NaN, RangeError, /options\.ratio.*NaN/],
    ['redundancy', {}, TypeError, /options\.redundancy.*object/],
    ['redundancy', 2, RangeError, /options\.redundancy.*0 to 1.*2/],
    ['order', 'score', RangeError, /options\.order.*"rank".*"document".*"score"/],
    ['order', 1, TypeError, /options\.order.*"rank".*1/],
    ['method', 'bert', RangeError, /options\.method.*"learned".*"textrank".*"bert"/],
    ['method', 'constructor', RangeError, /options\.method.*"constructor"/],
    ['method', 7, TypeError, /options\.method.*7/],
    ['query', ['beras'], TypeError, /options\.query.*string.*array/],
    ['phrase', 'yes', TypeError, /options\.phrase.*true or false.*"yes"/],
    ['explain', 1, TypeError, /options\.explain.*true or false.*1/],
    ['stopWords', 'yang', TypeError, /options\.stopWords.*"yang"/],
    ['stopWords', [1], TypeError, /stop word.*string.*1|options\.stopWords.*1/],
    ['abbreviations', 7, TypeError, /options\.abbreviations.*7/],
    ['abbreviations', [null], TypeError, /abbreviation.*string.*null/],
    ['stem', 'id', TypeError, /options\.stem.*function.*"id"/],
  ] as const)('options.%s of %j is told what is accepted and what came', (option, value, Kind, message) => {
    expect(() => summarize(news, { [option]: value } as never)).toThrow(Kind);
    expect(() => summarize(news, { [option]: value } as never)).toThrow(message);
    // Also where there is nothing to do.
    expect(() => summarize('', { [option]: value } as never)).toThrow(Kind);
  });

  test.each([null, 7, 'points', []])('options of %j are told to be an object', (options) => {
    expect(() => summarize(news, options as never)).toThrow(TypeError);
    expect(() => summarize(news, options as never)).toThrow(/options.*object/);
  });

  test('a long value is not repeated in full', () => {
    expect(() => summarize(news, { order: 'x'.repeat(5000) as never })).toThrow(/^.{0,200}$/);
  });
});

test('an option that is undefined stands for its default', () => {
  const options = Object.fromEntries(
    ['points', 'maxWords', 'maxChars', 'ratio', 'order', 'method', 'redundancy', 'query', 'phrase', 'explain', 'stopWords', 'abbreviations', 'stem'].map(
      (name) => [name, undefined],
    ),
  );
  expect(JSON.stringify(summarize(news, options))).toBe(JSON.stringify(summarize(news)));
});

describe('what is changed of the language', () => {
  test('further stop words count for nothing', () => {
    const text = 'Harga beras turun. Beras beras beras beras. Nelayan tidak melaut pekan ini.';
    const plain = scoreSentences(text, { method: 'luhn' })[1]?.score;
    expect(plain).toBeGreaterThan(0);
    expect(scoreSentences(text, { method: 'luhn', stopWords: new Set(['beras']) })[1]?.score).toBe(0);
  });

  test('a further abbreviation ends no sentence, with its full stop or without', () => {
    const text = 'Banjir melanda Perumh. Asri sejak pagi. Warga mengungsi.';
    expect(summarize(text).stats.sentences).toBe(3);
    for (const abbreviation of ['Perumh', 'Perumh.']) expect(summarize(text, { abbreviations: [abbreviation] }).stats.sentences).toBe(2);
  });

  test('another stemmer takes the place of ours', () => {
    const text = 'Warga menanam padi. Penanaman padi selesai. Tanaman itu subur.';
    const seen: string[] = [];
    summarize(text, {
      stem(word) {
        seen.push(word);
        return word;
      },
    });
    expect(seen).toContain('menanam');
  });
});

describe('whatever the text', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(
        fc.constantFrom(
          'Harga',
          'beras',
          'turun',
          '.',
          '. ',
          ' ',
          '\n',
          '\n\n',
          '“',
          '”',
          '"',
          '(',
          ')',
          'Jl.',
          'Rp1.500',
          '-',
          '<p>',
          '&amp;',
          '1.',
          '•',
          ',',
          '\u200b',
          '?',
        ),
        {
          maxLength: 120,
        },
      )
      .map((pieces) => pieces.join('')),
  );

  test('nothing throws and every summary is sound', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...METHOD_NAMES), fc.constantFrom('auto' as const, 1, 50), (text, method, points) => {
        expectSound(text, summarize(text, { method, points }));
      }),
      { numRuns: 800 },
    );
  });

  /** Cuts pieces out of a page, doubles some and puts odd ones in. */
  const mutated = fc
    .tuple(
      fc.constantFrom(...ARTICLES),
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 1, noNaN: true }),
          fc.nat(80),
          fc.oneof(
            fc.constantFrom('', '"', '(', '\n', '\n\n', '.', '. ', '<b>', '</p>', '&', 'Baca juga: ', '\0', '\ud800', ' - ', '1. ', '•'),
            fc.string({ maxLength: 12 }),
          ),
        ),
        { minLength: 1, maxLength: 25 },
      ),
    )
    .map(([{ text }, edits]) =>
      edits.reduce((page, [place, length, insertion]) => {
        const at = Math.floor(place * page.length);
        return page.slice(0, at) + insertion + page.slice(at + length);
      }, text),
    );

  test('a page cut up at random is summarized soundly', () => {
    fc.assert(
      fc.property(mutated, fc.record({ points: fc.constantFrom('auto' as const, 3, 99), order: fc.constant('rank' as const) }), (text, options) => {
        expectSound(text, summarize(text, options));
      }),
      { numRuns: 200 },
    );
  });

  test('verbatim points are sound as well', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        for (const { start, end, source, text: bullet } of summarize(text, { phrase: false, points: 20 }).points) {
          expect(text.slice(start, end)).toBe(source);
          expect(bullet).toBe(source);
        }
      }),
      { numRuns: 40 },
    );
  });
});

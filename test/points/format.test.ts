import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, formatSummary, type Summary, summarize } from '../../src/index.ts';
import { ARTICLES, articleText } from '../articles.ts';

const summary = summarize(articleText('pasar-beras.txt'), { points: 3, explain: true });

/** A summary whose title and bullets are these. */
function summaryOf(title: string | undefined, ...texts: string[]): Summary {
  const made = summarize(texts.map((_, i) => `Kalimat nomor ${i} tentang perkara ${i}.`).join(' '), { points: texts.length, redundancy: 0 });
  const points = texts.map((text, i) => ({ ...(made.points[i] ?? { rank: 1, source: '', start: 0, end: 0, index: 0, score: 0 }), text }));
  return { ...made, ...(title === undefined ? {} : { title }), points };
}

const unescapeHtml = (html: string): string =>
  html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => ({ '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' })[entity] as string);
const unescapeMarkdown = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1');

describe('text', () => {
  test('is the title and a line a point', () => {
    expect(formatSummary(summary, 'text')).toBe([summary.title, '', ...summary.points.map(({ text }) => `• ${text}`)].join('\n'));
  });

  test('is the format where none is given', () => {
    expect(formatSummary(summary)).toBe(formatSummary(summary, 'text'));
  });

  test('has no title where there is none', () => {
    expect(formatSummary(summaryOf(undefined, 'Harga turun.'))).toBe('• Harga turun.');
  });
});

describe('Markdown', () => {
  test('is a heading and a list', () => {
    expect(formatSummary(summaryOf('Harga Beras', 'Harga turun.', 'Warga senang.'), 'markdown')).toBe('## Harga Beras\n\n- Harga turun.\n- Warga senang.');
  });

  test.each([
    ['*bintang* dan _garis_', '\\*bintang\\* dan \\_garis\\_'],
    ['kode `x`', 'kode \\`x\\`'],
    ['[tautan](https://contoh.id)', '\\[tautan\\](https://contoh.id)'],
    ['<b>tebal</b>', '\\<b\\>tebal\\</b\\>'],
    ['C:\\data', 'C:\\\\data'],
    ['1. Siapkan', '1\\. Siapkan'],
    ['2024) lalu', '2024\\) lalu'],
    ['# pagar', '\\# pagar'],
    ['- tanda', '\\- tanda'],
    ['+ tambah', '\\+ tambah'],
    ['Rp1.500,50 (naik 5,2%)!', 'Rp1.500,50 (naik 5,2%)!'],
  ])('writes %j as %j', (text, escaped) => {
    expect(formatSummary(summaryOf(undefined, text), 'markdown')).toBe(`- ${escaped}`);
  });

  test.each(['~~coret~~', '&amp; dan &lt;', '> kutipan', '```', '---'])('lets nothing of %j be read as a mark', (text) => {
    const written = formatSummary(summaryOf(undefined, text), 'markdown').slice(2);
    expect(unescapeMarkdown(written)).toBe(text);
    expect(written).not.toBe(text);
  });
});

describe('HTML', () => {
  test('is a heading and a list', () => {
    expect(formatSummary(summaryOf('Harga Beras', 'Harga turun.', 'Warga senang.'), 'html')).toBe(
      '<h2>Harga Beras</h2>\n<ul>\n  <li>Harga turun.</li>\n  <li>Warga senang.</li>\n</ul>',
    );
  });

  test('escapes title and bullets', () => {
    const html = formatSummary(summaryOf(`<script>alert("x")</script>`, `a < b & c > d "e" 'f' &amp;`), 'html');
    expect(html).toBe(
      '<h2>&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;</h2>\n<ul>\n  <li>a &lt; b &amp; c &gt; d &quot;e&quot; &#39;f&#39; &amp;amp;</li>\n</ul>',
    );
  });

  test('gives any bullet back when it is unescaped, and no other markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", 'a', ' ', 'lt;', '#39;', '/'), maxLength: 40 }), (text) => {
        const html = formatSummary(summaryOf(undefined, text), 'html');
        const inner = html.slice('<ul>\n  <li>'.length, -'</li>\n</ul>'.length);
        expect(inner).not.toMatch(/[<>"']/);
        expect(unescapeHtml(inner)).toBe(text);
      }),
    );
  });

  test('of a summary without points is an empty list', () => {
    expect(formatSummary(summarize(''), 'html')).toBe('<ul>\n</ul>');
  });
});

describe('JSON', () => {
  test.each(ARTICLES)('gives the summary back: $file', ({ text }) => {
    for (const options of [{}, { explain: true, order: 'document' }] as const) {
      const own = summarize(text, options);
      expect(JSON.parse(formatSummary(own, 'json'))).toEqual({ ...own });
    }
  });

  test('is indented by two blanks', () => {
    expect(formatSummary(summary, 'json').split('\n')[1]).toMatch(/^ {2}"/);
  });
});

test.each(['text', 'markdown', 'html', 'json'] as const)('%s ends without a line break', (format) => {
  for (const own of [summary, summarize('')]) expect(formatSummary(own, format)).not.toMatch(/\n$/);
});

test.each(['text', 'markdown'] as const)('%s keeps a title or verbatim point that was broken over lines on one line', (format) => {
  const text = 'Pemerintah menaikkan\nharga beli gabah petani. Kebijakan itu berlaku besok.';
  const own = summarize({ title: 'Harga Gabah\nNaik', text }, { phrase: false, points: 2 });
  // The title, an empty line, two points.
  expect(formatSummary(own, format).split('\n')).toHaveLength(4);
});

test('a summary read back from JSON can be formatted', () => {
  const copy = JSON.parse(JSON.stringify(summary)) as Summary;
  for (const format of ['text', 'markdown', 'html', 'json'] as const) expect(formatSummary(copy, format)).toBe(formatSummary(summary, format));
});

test.each([
  ['pdf', RangeError, /format.*"text".*"markdown".*"html".*"json".*"pdf"/],
  ['toString', RangeError, /format.*"toString"/],
  [7, TypeError, /format.*7/],
  [null, TypeError, /format.*null/],
])('format %j is told what is accepted', (format, Kind, message) => {
  expect(() => formatSummary(summary, format as Format)).toThrow(Kind);
  expect(() => formatSummary(summary, format as Format)).toThrow(message);
});

test.each([undefined, null, 'text', {}, [], { points: 7 }])('a summary of %j is told what is accepted', (wrong) => {
  expect(() => formatSummary(wrong as never)).toThrow(TypeError);
  expect(() => formatSummary(wrong as never)).toThrow(/summary.*summarize/);
});

test.each([{ points: [7] }, { points: [{}] }, { points: [null] }])('a point without a text is named: %j', (wrong) => {
  for (const format of ['text', 'html'] as const) expect(() => formatSummary(wrong as never, format)).toThrow(/summary\.points.*string/);
});

test('a title without points ends in no line break', () => {
  const empty = summarize({ title: 'Harga Beras', text: 'Harga naik.' }, { points: 0 });
  expect((['text', 'markdown'] as const).map((format) => formatSummary(empty, format))).toEqual(['Harga Beras', '## Harga Beras']);
});

test('a heading in Markdown keeps a "#" at its end', () => {
  const heading = (title: string): string | undefined => formatSummary(summarize({ title, text: 'Harga beras turun.' }), 'markdown').split('\n')[0];
  expect([heading('Belajar Bahasa C #'), heading('Belajar Bahasa C#')]).toEqual(['## Belajar Bahasa C \\#', '## Belajar Bahasa C#']);
});

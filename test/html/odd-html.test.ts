import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml, summarizeHtml } from '../../src/html.ts';
import { LAYOUTS, STORY } from './pages.ts';

const TAG = /<\/?[a-z!][^>]*>/i;
const ENTITY = /&(?:[a-z]{2,8}\d{0,2}|#\d+|#x[\da-f]+);/i;

const names = fc.constantFrom(
  ...'p div span b a h1 h2 li ul td table br hr figcaption nav aside footer script style title head body html article svg q'.split(' '),
);
const pieces = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...STORY, 'Harga beras turun.', 'Ia menolak') },
  { weight: 4, arbitrary: names.map((name) => `<${name}>`) },
  { weight: 4, arbitrary: names.map((name) => `</${name}>`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('&nbsp;', '&amp;', '&ldquo;', '&rdquo;', '&#8211;', '&#x201c;', '&copy', '&hellip;', '&lt;b&gt;', '&amp;nbsp;', '&amp;#39;'),
  },
  { weight: 1, arbitrary: fc.constantFrom('<', '>', '&', '"', '<!--', '-->', '<p class="', '<![CDATA[', " title='", '\u0000', '\ud800', '<?php') },
);
const oddHtml = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

/** Cuts a page short anywhere, as a download that broke off. */
const brokenOff = fc
  .tuple(fc.constantFrom(...Object.values(LAYOUTS)), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([html, share]) => html.slice(0, Math.floor(share * html.length)));

describe('odd HTML', () => {
  it('never throws, and gives points that stand in the text', () => {
    fc.assert(
      fc.property(fc.oneof(oddHtml, fc.string({ unit: 'binary' })), (html) => {
        const { points, text } = summarizeHtml(html);
        for (const { source, start, end } of points) expect(text.slice(start, end)).toBe(source);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves no tag and no entity in a bullet', () => {
    fc.assert(
      fc.property(fc.oneof(oddHtml, brokenOff), (html) => {
        for (const { text } of summarizeHtml(html, { points: 10 }).points) {
          expect(text).not.toMatch(TAG);
          expect(text).not.toMatch(ENTITY);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same for the same page', () => {
    fc.assert(
      fc.property(brokenOff, (html) => {
        expect(readHtml(html)).toEqual(readHtml(html));
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    '',
    ' ',
    '\ufeff',
    '<!doctype html>',
    '<html>',
    '<html></html>',
    '<title>Judul',
    '<script>x',
    '<!--',
    '<frameset><frame src="x"></frameset>',
    '<?php&lt;b&gt;',
  ])('has no text: %j', (html) => {
    expect(readHtml(html).text).toBe('');
  });

  it('takes a processing instruction for a comment, as browsers do', () => {
    const { text } = readHtml('<?php echo 1 ?><p>Harga beras turun.</p><!-- <? --><p>Panen tiba.</p>');
    expect(text).toBe('Harga beras turun.\n\nPanen tiba.');
  });

  it.each([300, 10_000, 200_000])('reads a story within %i elements in seconds', (depth) => {
    const html = `${'<div>'.repeat(depth)}${STORY.map((text) => `<p>${text}</p>`).join('')}${'</div>'.repeat(depth)}`;
    expect(readHtml(html).text).toBe(STORY.join('\n\n'));
  });

  it.each([
    ['unclosed paragraphs and items', '<p><li>'.repeat(100_000)],
    ['a comment full of elements', `<!--${'<div>'.repeat(12_000)}-->`],
    ['a script full of elements', `<script>var a = "${'<div>'.repeat(12_000)}"</script>`],
    ['a drawing of many paths', `<svg>${'<path d="M0 0"/>'.repeat(12_000)}</svg>`],
  ])('reads a story behind %s', (_, before) => {
    const { text } = readHtml(`${before}<div><script>var a = 1</script>${STORY.map((line) => `<p>${line}</p>`).join('')}</div>`);
    for (const line of STORY) expect(text).toContain(line);
    expect(text).not.toContain('var a');
  });

  it('reads a page of two thousand paragraphs', () => {
    const html = `<article>${'<p>Nelayan Batang melaut lagi, kata petugas pelabuhan.</p>'.repeat(2_000)}</article>`;
    expect(readHtml(html).text.split('\n\n')).toHaveLength(2_000);
  });

  it.each(['class="[&>p]:mt-4 a"', "title='1 > 0'", 'class="a'])('takes no part of a tag for text: <body %s>', (attribute) => {
    expect(readHtml(`<html><body ${attribute}><p>Harga beras turun.</p></body></html>`).text).toBe('Harga beras turun.');
  });

  it('takes entities that were escaped twice for what they mean', () => {
    const { points } = summarizeHtml('<p>Nelayan&amp;nbsp;Batang melaut lagi &amp;amp; panen ikan sejak Senin.</p>', { points: 1 });
    expect(points[0]?.text).toBe('Nelayan Batang melaut lagi & panen ikan sejak Senin.');
  });
});

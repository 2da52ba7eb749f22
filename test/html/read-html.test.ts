import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readHtml, summarizeHtml } from '../../src/html.ts';
import { BESIDE, LAYOUTS, STORY, TITLE } from './pages.ts';

const storyOf = (text: string): string[] => text.split('\n\n').filter((paragraph) => STORY.some((known) => known === paragraph));

describe.each(Object.entries(LAYOUTS))('a page with %s', (_, html) => {
  const { text, title } = readHtml(html);

  it('gives every paragraph of the story, in order, an empty line between', () => {
    expect(storyOf(text)).toEqual(STORY);
  });

  it('gives the headline without the name of the site', () => {
    expect(title).toBe(TITLE);
  });

  it('leaves out menus, captions, scripts and styles', () => {
    expect(text).not.toMatch(/Beranda|Dermaga dilihat|googletag|schema\.org|color:/);
  });

  it('gives points of the story alone, each at its place in the text', () => {
    const { points, text } = summarizeHtml(html, { points: 20, redundancy: 0 });
    expect(points.length).toBeGreaterThan(5);
    for (const { source, start, end, text: bullet } of points) {
      expect(text.slice(start, end)).toBe(source);
      expect(bullet).not.toMatch(BESIDE);
    }
  });

  it('gives the same story and headline as a document', () => {
    const article = readHtml(parseHTML(html).document);
    expect(storyOf(article.text)).toEqual(STORY);
    expect(article.title).toBe(TITLE);
  });
});

describe('readHtml', () => {
  it('tells author, date and site where the page does', () => {
    expect(readHtml(LAYOUTS['structured data'] as string)).toMatchObject({ byline: 'Rini Astuti', date: '2025-05-12T16:20:00+07:00', site: 'KabarPesisir' });
  });

  it('has no fields for what the page does not tell', () => {
    expect(readHtml('<p>Nelayan melaut lagi.</p>')).toEqual({ text: 'Nelayan melaut lagi.' });
  });

  it('leaves the document as it was', () => {
    const { document } = parseHTML(LAYOUTS['semantic elements'] as string);
    const before = document.toString();
    readHtml(document);
    expect(document.toString()).toBe(before);
  });

  it('takes a document of a fragment', () => {
    expect(readHtml(parseHTML('<p>Nelayan melaut lagi.</p><p>Ombak sudah tenang.</p>').document).text).toBe('Nelayan melaut lagi.\n\nOmbak sudah tenang.');
  });

  it('does not fill a short report up with menus', () => {
    const menu = '<ul>'.concat('<li><a href="/x">Kabar lain dari pesisir utara</a></li>'.repeat(30), '</ul>');
    const html = `<body><div class="menu">${menu}</div><div class="content"><h1>${TITLE}</h1><p>${STORY[0]}</p></div><div class="related">${menu}</div></body>`;
    expect(readHtml(html).text).toBe(STORY[0]);
  });

  it('leaves out the cards of other stories in an aside', () => {
    const cards = '<article><h3>Garam Rakyat Langka</h3><p>Petambak di Pati menunggu kemarau, kata petugas.</p></article>'.repeat(5);
    expect(readHtml(`<main><h1>${TITLE}</h1><p>${STORY[1]}</p></main><aside>${cards}</aside>`).text).toBe(STORY[1]);
  });

  it('keeps the rows of a table apart and the cells of a row together', () => {
    expect(readHtml('<table><tr><td>Beras<td>Rp12.900<tr><td>Gula<td>Rp17.000</table>').text).toBe('Beras Rp12.900\n\nGula Rp17.000');
  });

  it('keeps a line break as one', () => {
    expect(readHtml('<p>Jalan Melati 5<br>Batang</p>').text).toBe('Jalan Melati 5\nBatang');
  });

  it('joins what soft hyphens and invisible marks part', () => {
    expect(readHtml('<p>pe&shy;merintah\u200b ka&#8203;bupaten</p>').text).toBe('pemerintah kabupaten');
  });

  it('takes the whole text of a page without a story', () => {
    expect(readHtml('<ul><li>Beras</li><li>Gula</li></ul>').text).toBe('Beras\n\nGula');
  });

  it.each([undefined, null, 7, [], {}, { nodeType: 9 }, { nodeType: 1, cloneNode: () => null }])('throws a TypeError for %j', (html) => {
    expect(() => readHtml(html as never)).toThrow(TypeError);
    expect(() => readHtml(html as never)).toThrow(/^html must be a string of HTML or a DOM document/);
  });
});

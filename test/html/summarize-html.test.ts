import { describe, expect, it } from 'vitest';
import { readHtml, summarizeHtml } from '../../src/html.ts';
import { summarize } from '../../src/summarize.ts';
import { LAYOUTS, STORY, TITLE } from './pages.ts';

const html = LAYOUTS['semantic elements'] as string;

describe('summarizeHtml', () => {
  it('summarizes what readHtml reads', () => {
    const { text, title } = readHtml(html);
    expect(summarizeHtml(html, { points: 3 })).toEqual({ ...summarize({ text, title }, { points: 3 }), text });
  });

  it('takes the headline from the page', () => {
    expect(summarizeHtml(html).title).toBe(TITLE);
  });

  it('prefers a headline that is given', () => {
    expect(summarizeHtml(html, { title: 'Surya di Tegalsari' }).title).toBe('Surya di Tegalsari');
  });

  it('still prints as its bullets', () => {
    expect(String(summarizeHtml(html, { points: 2 }))).toMatch(/^• .+\n• .+$/);
  });

  it('words a bullet without the dateline', () => {
    const { points } = summarizeHtml(html, { method: 'lead', points: 1 });
    expect(points[0]?.text).toBe(STORY[0].slice('BATANG, KabarPesisir.id - '.length));
  });

  describe('tells a list that the headline counts', () => {
    const items = ['Menghangatkan badan', 'Meredakan perut kembung', 'Membantu tidur nyenyak', 'Mengusir nyamuk'];
    const below = (i: number): string =>
      `<p>Petani Dusun ${i + 1} biasa meminumnya seusai makan malam agar gas di lambung cepat keluar dan badan terasa hangat.</p>`;
    const pageOf = (list: string): string =>
      `<html><body><nav><a href="/">Beranda</a></nav><article><h1>4 Manfaat Air Rebusan Serai</h1><p>Air rebusan serai kerap diminum warga lereng Gunung Sindoro ketika badan terasa kurang enak. Tanaman itu mudah tumbuh di pekarangan.</p>${list}<p>Penyuluh pertanian Kabupaten Temanggung menyarankan minuman ini dibatasi dua gelas sehari.</p></article></body></html>`;

    it.each([
      ['in headings', items.map((item, i) => `<h2>${item}</h2>${below(i)}`)],
      ['in numbered headings', items.map((item, i) => `<h3>${i + 1}. ${item}</h3>${below(i)}`)],
      ['in bold paragraphs', items.map((item, i) => `<p><strong>${i + 1}. ${item}</strong></p>${below(i)}`)],
      ['in a list element', [`<p>Berikut manfaatnya:</p><ol>${items.map((item) => `<li>${item}</li>`).join('')}</ol>`]],
    ])('%s', (_, parts) => {
      const bullets = summarizeHtml(pageOf(parts.join(''))).points.map(({ text }) => text);
      expect(bullets.slice(-4)).toEqual(items.map((item) => `${item}.`));
    });
  });

  it('gives an empty summary of an empty page', () => {
    expect(summarizeHtml('')).toMatchObject({ points: [], text: '' });
  });

  it('names the argument that is wrong', () => {
    expect(() => summarizeHtml(7 as never)).toThrow(new TypeError('html must be a string of HTML or a DOM document, but is 7'));
    expect(() => summarizeHtml(html, { title: 7 as never })).toThrow(new TypeError('options.title must be a string, but is 7'));
    expect(() => summarizeHtml(html, null as never)).toThrow(TypeError);
    expect(() => summarizeHtml(html, { ratio: 2 })).toThrow(RangeError);
  });
});

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

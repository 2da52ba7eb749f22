import { expectOneOf, expectText, reject } from '../guard.ts';
import { onOneLine } from '../text.ts';
import type { Point, Summary } from './summary.ts';

export const FORMATS = ['text', 'markdown', 'html', 'json'] as const;
export type Format = (typeof FORMATS)[number];

const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (character) => HTML[character] as string);
/** Only what would start something in the middle of a line, or at its beginning, and what would close a heading. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~&|]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[#+-]|(?<=\s)#+$/g, '\\$&');

/** A line each, also of sentences that the page broke. */
const toBullet = ({ text }: Point): string => `• ${onOneLine(text)}`;

/** Lines below a title, an empty line between. */
const withTitle = (title: string | undefined, lines: readonly string[]): string =>
  [...(title ? [title, ...(lines.length > 0 ? [''] : [])] : []), ...lines].join('\n');

const WRITERS: Record<Format, (summary: Summary) => string> = {
  text: ({ title, points }) => withTitle(title && onOneLine(title), points.map(toBullet)),
  markdown: ({ title, points }) =>
    withTitle(
      title && `## ${escapeMarkdown(onOneLine(title))}`,
      points.map(({ text }) => `- ${escapeMarkdown(onOneLine(text))}`),
    ),
  html: ({ title, points }) =>
    [...(title ? [`<h2>${escapeHtml(title)}</h2>`] : []), '<ul>', ...points.map(({ text }) => `  <li>${escapeHtml(text)}</li>`), '</ul>'].join('\n'),
  json: (summary) => JSON.stringify(summary, null, 2),
};

/**
 * Writes a summary out.
 *
 * @param summary What `summarize` returned.
 * @param format `'text'`: the title and a line with "• " a point; `'markdown'`: a heading and a list; `'html'`: `<h2>` and
 * `<ul>`, everything escaped; `'json'`: all fields, indented by two blanks.
 * @returns The text, without a line break at its end.
 * @throws TypeError when `summary` is no summary; TypeError or RangeError when `format` is none of the four.
 * @example
 * formatSummary(summarize('Harga beras turun.'), 'markdown'); // → '- Harga beras turun.'
 */
export function formatSummary(summary: Summary, format: Format = 'text'): string {
  if (typeof summary !== 'object' || summary === null || !Array.isArray(summary.points)) reject('summary', summary, 'a summary made by summarize()');
  if (summary.title !== undefined) expectText(summary.title, 'summary.title');
  for (const point of summary.points) expectText((point as Partial<Point> | undefined)?.text, 'the text of each of summary.points');
  return WRITERS[expectOneOf(format, 'format', FORMATS) ?? 'text'](summary);
}

/** Just the bullets, as people paste them. */
export const toBullets = ({ points }: Pick<Summary, 'points'>): string => points.map(toBullet).join('\n');

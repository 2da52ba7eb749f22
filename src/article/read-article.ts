import { expectText } from '../guard.ts';
import type { Article, Dropped, DropReason, Span } from './article.ts';
import { findDateline, hasPlace, isCertain, namesOutlet } from './dateline.ts';
import type { Dateline } from './dateline-site.ts';
import { findUnknown } from './dateline-unknown.ts';
import { dropLines } from './drop-lines.ts';
import { dropParagraphs } from './drop-paragraphs.ts';
import { findPieces, findSentences, findTail } from './furniture.ts';
import { splitLines } from './lines.ts';
import type { Page } from './page.ts';
import { joinLines, type Paragraph } from './paragraphs.ts';
import { tidyTitle } from './title.ts';
import { blankOut, showText, widen } from './visible-text.ts';

/**
 * Reads a news page as it was scraped: finds the headline, dateline, byline, date and paragraphs of the story, and drops
 * what stands beside it, keeping account of every piece.
 *
 * @param text The page's text; HTML tags and entities in it are looked through.
 * @param title The headline, where it is known; otherwise one is looked for on the page.
 * @returns The story as spans of the text (UTF-16 code units). Together, `paragraphs` and `dropped` hold every character
 * of the text but blanks.
 * @throws TypeError when `text` or `title` is not a string.
 * @example
 * readArticle('JAKARTA - Harga beras turun.\n\nBaca juga: Panen Raya').paragraphs; // → [{ start: 10, end: 28 }]
 */
export function readArticle(text: string, title?: string): Article {
  expectText(text, 'text');
  if (title !== undefined) expectText(title, 'title');
  const { visible: shown, dropped } = showText(text);
  const pieces = findPieces(shown);
  const drop = (span: Span, reason: DropReason): void => {
    const { start, end } = widen(text, shown, span);
    dropped.push({ start, end, text: text.slice(start, end), reason });
  };
  for (const piece of pieces) drop(piece, piece.reason);
  const page: Page = {
    text,
    visible: blankOut(shown, pieces),
    title: (title && tidyTitle(title)) || undefined,
    dateline: undefined,
    byline: undefined,
    date: undefined,
    ends: [],
    paragraphs: [],
    dropped,
    drop,
  };

  const lines = dropLines(splitLines(page.visible), page);
  const paragraphs = dropParagraphs(joinLines(lines, page.title !== undefined), page);
  page.visible = blankOut(page.visible, page.dropped);
  page.paragraphs = trimParagraphs(paragraphs, page);
  page.visible = blankOut(page.visible, page.dropped);
  return toArticle(page);
}

/** A paragraph's dateline by its place in the story: an outlet may stand anywhere, a place anywhere in capitals, any other name only at the top. */
function findOwnDateline(text: string, index: number, isKnown: boolean, others: string): Dateline | undefined {
  if (index === 0) return findDateline(text, true) ?? findUnknown(text, others);
  const isLate = index < DATELINE_REACH && !isKnown;
  const dateline = findDateline(text, false);
  // "PERSIKAD - Budi Santoso, …": a line-up
  if (dateline && (isLate || isCertain(dateline.text))) return dateline;
  const late = isLate ? findDateline(text, true) : undefined;
  // "Sragen: Sebanyak 30 rumah rusak" may be one of several.
  return late && (namesOutlet(late.text) || (hasPlace(late.text) && /,|\)$/.test(late.text) && !/:\s*$/.test(text.slice(0, late.length)))) ? late : undefined;
}

/** A dateline is looked for in so many first paragraphs: a sentence that sums the story up may stand above it. */
const DATELINE_REACH = 4;
/** So many paragraphs show whether a name comes again. */
const EVIDENCE_REACH = 20;

/** A shorter headline may be the story's own first words. */
const SHORTEST_GLUED = 30;

/** Whether the headline stands in front of the lead, without a blank between: "Harga Beras Turun di DemakKabarkota.id – Harga beras …". */
const isGlued = (text: string, title = ''): boolean =>
  title.length >= SHORTEST_GLUED && text.startsWith(title) && /^[A-ZÀ-Þ]/u.test(text.slice(title.length, title.length + 1));

/** Takes datelines, initials and sentences of furniture off the paragraphs. */
function trimParagraphs(paragraphs: Paragraph[], page: Page): Span[] {
  const trimmed: Span[] = [];
  let isKnown = false;
  const evidence = [page.title ?? '', ...paragraphs.slice(1, EVIDENCE_REACH).map(({ text }) => text)].join(' ');
  paragraphs.forEach((paragraph, index) => {
    let { start, end } = paragraph;
    const glued = index === 0 && isGlued(page.visible.slice(start, end), page.title) ? (page.title as string).length : 0;
    if (glued > 0) page.drop({ start, end: start + glued }, 'repeated');
    start += glued;
    const from = start;
    const flat = page.visible.slice(from, end).replace(/[\r\n\u2028\u2029]/g, ' ');
    const dateline = findOwnDateline(flat, index, isKnown, evidence);
    if (dateline) {
      // One that stands by itself above may be a menu's.
      if (dateline.text && !isKnown) page.dateline = dateline.text;
      isKnown ||= dateline.text !== '';
      page.drop({ start, end: start + flat.slice(0, dateline.length).trimEnd().length }, 'dateline');
      start += dateline.length;
    }
    const tail = findTail(flat);
    if (tail && from + tail.start > start) {
      const blanks = tail.end - tail.start - flat.slice(tail.start).trimStart().length;
      page.drop({ start: from + tail.start + blanks, end }, tail.reason);
      end = from + flat.slice(0, tail.start).trimEnd().length;
    }
    for (const sentence of findSentences(flat)) {
      const span = { start: Math.max(start, from + sentence.start), end: Math.min(end, from + sentence.end) };
      if (span.start >= span.end) continue;
      page.drop(span, sentence.reason);
      if (span.start === start) start = span.end;
      else if (span.end === end) end = span.start;
    }
    const left = page.visible.slice(start, end);
    if (left.trim() === '') return;
    trimmed.push(widen(page.text, page.visible, { start: start + left.length - left.trimStart().length, end: start + left.trimEnd().length }));
  });
  return trimmed;
}

const inOrder = (a: Dropped, b: Dropped): number => a.start - b.start || a.end - b.end;

function toArticle({ text, visible, title, dateline, byline, date, paragraphs, dropped }: Page): Article {
  const found = Object.fromEntries(Object.entries({ title, dateline, byline, date }).filter(([, value]) => value !== undefined));
  return { text, visible, ...found, paragraphs, dropped: dropped.sort(inOrder) };
}

import { expectText } from '../guard.ts';
import type { Article, Dropped, DropReason, Span } from './article.ts';
import { dropLines } from './drop-lines.ts';
import { dropParagraphs } from './drop-paragraphs.ts';
import { findPieces } from './furniture.ts';
import { splitLines } from './lines.ts';
import type { Page } from './page.ts';
import { joinLines } from './paragraphs.ts';
import { DATE_REACH, findPublished } from './publication.ts';
import { tidyTitle } from './title.ts';
import { trimParagraphs } from './trim-paragraphs.ts';
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

const inOrder = (a: Dropped, b: Dropped): number => a.start - b.start || a.end - b.end;

function toArticle({ text, visible, title, dateline, byline, paragraphs, dropped: all }: Page): Article {
  const dropped = all.sort(inOrder);
  const date = findPublished(dropped, paragraphs[DATE_REACH - 1]?.start ?? text.length);
  const found = Object.fromEntries(Object.entries({ title, dateline, byline, date }).filter(([, value]) => value !== undefined));
  return { text, visible, ...found, paragraphs, dropped };
}

import { expectText } from '../guard.ts';
import { INVISIBLE, onOneLine } from '../text.ts';
import type { Article, Dropped, DropReason, Span } from './article.ts';
import { findDateline, isCertain, isOutlet, namesOutlet } from './dateline.ts';
import { findPieces, findSentences, findTail, furnitureOf } from './furniture.ts';
import { isFinished, isHeadingLike, isListItem, type Line, normalize, splitLines } from './lines.ts';
import { joinLines, type Paragraph } from './paragraphs.ts';
import { findByline, findDate } from './publication.ts';
import { blankOut, showText, widen } from './visible-text.ts';

/** From this length on a line without an end mark is taken for prose. */
const SHORTEST_PROSE = 100;
/** And from this length behind a dateline. */
const SHORTEST_LEAD = 30;
const LONGEST_TITLE = 200;
const FEWEST_TITLE_WORDS = 3;
/** A site's menu, a word or two a line, where a whole page was copied. */
const MOST_ABOVE_TITLE = 60;
/** Shorter items of a list may be names. */
const FEWEST_LINK_WORDS = 6;
const BULLETED = /^[•●▪■]\s*/;
/** Shorter paragraphs may well say the same twice: "Ya." */
const SHORTEST_REPEAT = 20;
/** A headline stands again within this many paragraphs. */
const TITLE_REACH = 6;

/** A page while it is read: what has been found, and the paragraphs that are left. */
interface Page extends Omit<Article, 'title' | 'dateline' | 'byline' | 'date'> {
  title: string | undefined;
  dateline: string | undefined;
  byline: string | undefined;
  date: string | undefined;
  drop(span: Span, reason: DropReason): void;
}

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

/** Drops the lines that are furniture by themselves. */
function dropLines(lines: Line[], page: Page): Line[] {
  const kept: Line[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const furniture = furnitureOf(line.text);
    if (!furniture) {
      // What stood between ended the paragraph before it, where that can have ended.
      const isApart = i > 0 && kept.at(-1)?.end !== lines[i - 1]?.end && isFinished(kept.at(-1)?.text ?? '');
      kept.push(isApart ? { ...line, gap: Math.max(1, line.gap) } : line);
      continue;
    }
    if (furniture.reason === 'credit') page.byline ??= findByline(line.text);
    if (furniture.reason === 'breadcrumb') page.date ??= findDate(line.text);
    page.drop(line, furniture.reason);
    const taken = furniture.takes ? countTaken(lines, i + 1, furniture.takes === 'headings') : furniture.next?.test(lines[i + 1]?.text ?? '') ? 1 : 0;
    for (const next of lines.slice(i + 1, i + 1 + taken)) page.drop(next, furniture.reason);
    i += taken;
  }
  return kept;
}

/** How many of the lines after a label belong to it. */
function countTaken(lines: Line[], from: number, all: boolean): number {
  let taken = 0;
  for (let i = from; i < lines.length; i++) {
    const { text, gap } = lines[i] as Line;
    if (furnitureOf(text)) break;
    const isLink = isHeadingLike(text) || (all && !isFinished(text) && text.length <= LONGEST_TITLE);
    // The line right behind "Baca juga:" is the link, whatever its shape, unless it is plainly prose.
    const isNext = i === from && gap === 0 && text.length <= LONGEST_TITLE && !/[.”"]$/.test(text);
    if (!isLink && !isNext) break;
    taken++;
    if (!all && gap === 0 && lines[i + 1]?.gap !== 0) break;
    if (!all && !isHeadingLike(lines[i + 1]?.text ?? '')) break;
  }
  return taken;
}

/** What a line is compared by; a long one only as it stands. */
const keyOf = (text: string): string => (text.length > LONGEST_TITLE ? text : normalize(text));

/** "Polisi mengungkap tiga modus pada Senin:" */
const isIntroduction = (text: string): boolean => text.endsWith(':') && !isHeadingLike(text.slice(0, -1)) && text.split(/\s/).length > 4;

const isStory = ({ text }: Paragraph): boolean =>
  text.length >= SHORTEST_PROSE || (isFinished(text) && /\S+\s+\S+\s+\S+/.test(text)) || isIntroduction(text) || isLead(text);

/** "Bekasi - Polisi menangkap tiga pelaku di Bekasi", without its full stop. */
function isLead(text: string): boolean {
  const dateline = findDateline(text, true);
  return dateline !== undefined && text.length - dateline.length >= SHORTEST_LEAD && isCertain(dateline);
}

/** The outlet, before a photographer's name, that closes a caption: "… di Demak, Senin (3/2/2025). (KOMPAS.com/SARI WULANDARI)". */
const CREDITED_OUTLET = /(?:\(|[.!?)] ?)([A-Za-z][A-Za-z\d.-]{1,30}(?: [A-Z][A-Za-z]{1,20}){0,2}) ?\/ ?[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’ -]{2,40}\)?\.?$/u;
/** Longer paragraphs are story, whatever they end with. */
const LONGEST_CAPTION = 300;
const LONGEST_CREDIT = 100;

/** Whether a paragraph ends with who took a photograph, and for whom. */
function isCaption({ text }: Paragraph): boolean {
  if (text.length > LONGEST_CAPTION || !text.includes('/')) return false;
  const outlet = CREDITED_OUTLET.exec(text.slice(-LONGEST_CREDIT))?.[1];
  // "Rabu. TEMPO/Budi Santoso"
  return outlet !== undefined && (isOutlet(outlet.replace(/ FOTO$/i, '')) || isOutlet(outlet.slice(outlet.lastIndexOf(' ') + 1)));
}

/** "SIDANG MK - Ketua MK memimpin sidang", "… di Gedung KPK, Rabu (14/5/2025)." */
const looksLikeCaption = (text: string): boolean => /^[A-ZÀ-Þ][A-ZÀ-Þ ]{3,40} [-–—] |\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)\.?$/u.test(text);

/** So many paragraphs may stand above where the story begins, a caption or two among them. */
const MOST_ABOVE_STORY = 12;
const MOST_CAPTIONS = 2;

/** Where the paragraph stands that opens with an outlet's dateline, which captions may stand above; 0 where there is none. */
function findBegin(paragraphs: readonly Paragraph[], stories: readonly boolean[]): number {
  const begin = paragraphs.slice(0, MOST_ABOVE_STORY).findIndex(({ text }) => {
    // "TRIBUNJABAR.ID, GARUT -" may be a paragraph by itself.
    const dateline = findDateline(`${text} `, false);
    return dateline !== undefined && namesOutlet(dateline);
  });
  if (begin <= 0) return 0;
  const above = paragraphs.slice(0, begin).filter((_, index) => stories[index]);
  return above.length <= MOST_CAPTIONS && above.every(({ text }) => text.length <= LONGEST_CAPTION) ? begin : 0;
}

/** Drops the headline and its repetition, headings, bylines, and what stands before and after the story. */
function dropParagraphs(paragraphs: Paragraph[], page: Page): Paragraph[] {
  const stories = paragraphs.map(isStory);
  page.title ??= findTitle(paragraphs, stories);
  const title = page.title === undefined ? undefined : keyOf(page.title);
  const seen = new Set<string>();
  const begin = findBegin(paragraphs, stories);
  const first = paragraphs.findIndex((paragraph, index) => index >= begin && stories[index] && keyOf(paragraph.text) !== title);
  const last = stories.lastIndexOf(true);
  let titles = 0;
  return paragraphs.filter((paragraph, index) => {
    const reason = reasonToDrop(paragraph, index);
    if (reason) page.drop(paragraph, reason);
    return reason === undefined;
  });

  function reasonToDrop(paragraph: Paragraph, index: number): DropReason | undefined {
    const { text } = paragraph;
    const key = keyOf(text);
    if (key !== '' && key === title) return titles++ === 0 ? 'title' : 'repeated';
    if (key.length >= SHORTEST_REPEAT && seen.has(key)) return 'repeated';
    seen.add(key);
    const furniture = paragraph.lines > 1 ? furnitureOf(text) : undefined;
    if (furniture) return furniture.reason;
    if (isLoneLink(paragraphs, index)) return 'readAlso';
    if (index < last && isCaption(paragraph)) return 'caption';
    if (first < 0) return undefined;
    if (stories[index]) return index < begin && looksLikeCaption(text) ? 'caption' : undefined;
    if (index < first) {
      const date = findDate(text);
      page.date ??= date;
      if (date !== undefined) return 'date';
      const dateline = findDateline(`${text} - `, true);
      if (dateline?.text === text) {
        page.dateline ??= dateline.text;
        return 'dateline';
      }
      const byline = findByline(text);
      if (byline === undefined) return 'menu';
      page.byline ??= byline;
      return 'byline';
    }
    if (key === '') return 'menu';
    if (index > last && findDate(text)) return 'date';
    // "banjir bandang", "bima"
    if (index > last && /^[a-z]/.test(text) && !isFinished(text)) return 'tags';
    if (!isHeadingLike(text) || isListItem(text)) return undefined;
    return index > last ? 'menu' : 'heading';
  }
}

/** "• CEK Jadwal Kapal Bulan Ini" between paragraphs: a list has more items, and is announced. */
function isLoneLink(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index] as Paragraph;
  if (!BULLETED.test(text)) return false;
  const [before, after] = [paragraphs[index - 1]?.text ?? '', paragraphs[index + 1]?.text ?? ''];
  const link = text.replace(BULLETED, '');
  return !isListItem(before) && !isListItem(after) && !before.endsWith(':') && isHeadingLike(link) && link.split(' ').length >= FEWEST_LINK_WORDS;
}

/** A given headline as a reader would see it: entities are their characters, tags are gone. */
const tidyTitle = (title: string): string => (/[<&]/.test(title) ? onOneLine(showText(title).visible.replace(INVISIBLE, '')) : title.trim());

/** A line without the filling of entities and the marks of Markdown: "# Harga Beras", "**Harga Beras**". */
function tidyLine(text: string): string {
  const line = onOneLine(text.replace(INVISIBLE, '')).replace(/^#{1,3} /, '');
  return line.startsWith('**') && line.endsWith('**') ? line.slice(2, -2) : line;
}

/** The headline of a page: its first paragraph, where that stands again below or has no full stop. */
function findTitle(paragraphs: readonly Paragraph[], stories: readonly boolean[]): string | undefined {
  // "Home", "News" and "Regional" may stand above it.
  const at = paragraphs.findIndex(({ text }) => (text.split(/\s+/).length >= FEWEST_TITLE_WORDS || isFinished(text)) && findDate(text) === undefined);
  if (at > MOST_ABOVE_TITLE) return undefined;
  const from = Math.max(0, at);
  const first = paragraphs[from];
  const text = tidyLine(first?.text ?? '');
  if (!first || text.length > LONGEST_TITLE || isListItem(text) || first.lines > 2) return undefined;
  if (text.split(/\s+/).length < FEWEST_TITLE_WORDS || findDateline(text, true)) return undefined;
  const key = keyOf(text);
  const endsClosed = /\.["”’)]?$/.test(text) && !text.endsWith('...');
  if (!endsClosed && paragraphs.slice(from + 1, from + 1 + TITLE_REACH).some((paragraph) => keyOf(paragraph.text) === key)) return text;
  return !endsClosed && !/[,:;]$/.test(text) && stories.includes(true, from + 1) ? text : undefined;
}

/** Takes datelines, initials and sentences of furniture off the paragraphs. */
function trimParagraphs(paragraphs: Paragraph[], page: Page): Span[] {
  const trimmed: Span[] = [];
  paragraphs.forEach((paragraph, index) => {
    let { start, end } = paragraph;
    const flat = page.visible.slice(start, end).replace(/[\r\n\u2028\u2029]/g, ' ');
    const dateline = findDateline(flat, index === 0);
    if (dateline) {
      if (dateline.text) page.dateline ??= dateline.text;
      page.drop({ start, end: start + flat.slice(0, dateline.length).trimEnd().length }, 'dateline');
      start += dateline.length;
    }
    const tail = findTail(flat);
    if (tail && paragraph.start + tail.start > start) {
      const blanks = tail.end - tail.start - flat.slice(tail.start).trimStart().length;
      page.drop({ start: paragraph.start + tail.start + blanks, end }, tail.reason);
      end = paragraph.start + flat.slice(0, tail.start).trimEnd().length;
    }
    for (const sentence of findSentences(flat)) {
      const span = { start: Math.max(start, paragraph.start + sentence.start), end: Math.min(end, paragraph.start + sentence.end) };
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

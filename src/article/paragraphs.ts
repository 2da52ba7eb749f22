import type { Span } from './article.ts';
import { findDateline } from './dateline.ts';
import { isFinished, isHeadingLike, isListItem, type Line } from './lines.ts';

export interface Paragraph extends Span {
  /** The lines of the paragraph as one, a blank between. */
  text: string;
  lines: number;
  /** Empty lines before it. */
  gap: number;
  /** Whether a quotation is open at its end. */
  quoted: boolean;
}

const LONGEST_FRAGMENT = 80;
/** So much of a paragraph tells whether it has ended. */
const LONGEST_TAIL = 60;
const SHORTEST_PROSE = 40;
/** Text is wrapped at a column between these. */
const WRAPPED = { narrowest: 40, widest: 120 };
/** So large a part of the lines that break off inside a sentence has no room for the next word. */
const SHOWING = 0.9;
/** A word or two before a link: "Skor", "Presiden RI". */
const LONGEST_OPENING = 15;
/** "nasional", but not "menahan", before which a lead was broken; and what it stands below, where menus are. */
const MENU_WORD = /^(?!me|di|ber|ter)[a-z]{3,20}$/;
const LONGEST_MENU_LINE = 30;
/** "views: 2.314", "kumparanNEWS" */
const LABEL = /^(?:[a-z]{3,12}: ?[\d.,]+|[a-z]{3,12}[A-Z][A-Za-z]{2,12})$/;

/**
 * Puts lines together that were broken inside a sentence, as happens where a page's links and emphasis are scraped onto
 * lines of their own: a line goes on the one before when it begins in lower case or with what only closes, or when
 * the one before cannot have ended. What may have ended, without a full stop, is put together with a line in upper case
 * only on pages where others are broken. In text that is wrapped at a column, a line without room for the next word
 * goes on, whatever it ends with.
 *
 * @param titled Whether the headline is known; otherwise the first line may be it and is left alone.
 */
export function joinLines(lines: readonly Line[], titled: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let parts: string[] = [];
  let tail = '';
  const isBroken = lines.some(({ text, gap }, i) => gap === 0 && i > 0 && /^[a-zß-ÿ,;)]/.test(text) && !isFinished((lines[i - 1] as Line).text));
  const width = findWidth(lines);
  /** Whether a line of the story was seen, or a dateline. */
  let begun = false;
  const finishLast = (): void => {
    const last = paragraphs.at(-1);
    if (last && last.lines > 1) last.text = parts.join(' ');
  };
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const isTitle = !titled && index === 1 && line.text.length > LONGEST_FRAGMENT && !isOpen(lines[0]?.text ?? '') && /^["“(]?[A-ZÀ-Þ\d]/u.test(line.text);
    const before = lines[index - 1];
    const isMenu = !begun && before !== undefined && (isMenuLine(line.text, before.text) || isMenuLine(before.text, ''));
    begun ||= (line.text.length >= SHORTEST_PROSE && isFinished(line.text)) || findDateline(`${line.text} - `, true) !== undefined;
    const isWrapped = before && width !== undefined && line.gap === 0 && !isListItem(line.text) && !goesOn(line.text);
    const goesOnLast = last && !isMenu && (isWrapped ? isFull(before, line, width) : !isTitle && belongs(last, tail, line, lines[index + 1], isBroken));
    // "jpnn.com, JAKARTA - Gubernur …" begins a story, whatever stands before.
    const joins = goesOnLast && !findDateline(line.text, false)?.text;
    if (joins) {
      last.end = line.end;
      last.lines++;
      last.quoted = isQuotedAfter(line.text, last.quoted);
      parts.push(line.text);
      tail = `${tail} ${line.text}`.slice(-LONGEST_TAIL);
    } else {
      finishLast();
      paragraphs.push({ start: line.start, end: line.end, text: line.text, lines: 1, gap: line.gap, quoted: isQuotedAfter(line.text, false) });
      parts = [line.text];
      tail = line.text.slice(-LONGEST_TAIL);
    }
  });
  finishLast();
  return paragraphs;
}

/** Whether a word in lower case above the story stands by itself: "nasional" below "Home". */
const isMenuLine = (text: string, before: string): boolean =>
  LABEL.test(text) || (MENU_WORD.test(text) && before.length <= LONGEST_MENU_LINE && !isOpen(before));

/** Whether a line of a text of such a width has no room for the first word of the next. */
const isFull = ({ text }: Line, next: Line, width: number): boolean => text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width;

/** How long the lines of a text are at most that is wrapped at a column; undefined where it is not, or nothing shows it. */
function findWidth(lines: readonly Line[]): number | undefined {
  const broken: [line: Line, next: Line][] = [];
  let width = 0;
  lines.forEach((next, i) => {
    const line = lines[i - 1];
    if (!line || next.gap > 0) return;
    width = Math.max(width, line.text.length);
    if (/^[a-zß-ÿ]/.test(next.text) && !isFinished(line.text)) broken.push([line, next]);
  });
  if (broken.length === 0 || width < WRAPPED.narrowest || width > WRAPPED.widest) return undefined;
  // The headline may stand by itself.
  if (lines.slice(1).some(({ text }) => text.length > width)) return undefined;
  const full = broken.filter(([line, next]) => isFull(line, next, width)).length;
  return full >= SHOWING * broken.length ? width : undefined;
}

/** Whether a quotation is open after a line. */
function isQuotedAfter(text: string, before: boolean): boolean {
  let quoted = before;
  for (const [mark] of text.matchAll(/["“”]/g)) quoted = mark === '"' ? !quoted : mark === '“';
  return quoted;
}

/** A line that closes a quotation and opens none before. */
const closesQuotation = (text: string): boolean => /^[^"“”]{0,400}["”](?![A-Za-zÀ-ɏ\d])/u.test(text);

const goesOn = (text: string): boolean => /^(?:[a-zß-ÿ,.;:)\]”»…%]|["'’] ?[a-zß-ÿ,.]|["”’']$)/u.test(text);
const isOpen = (text: string): boolean => /[,(@/“]$|\s[-–—]$/u.test(text);

/**
 * Whether a line goes on a paragraph.
 *
 * @param tail The end of the paragraph; of one with several lines, `text` is only the first.
 * @param isBroken Whether other lines of the page are broken inside a sentence.
 */
function belongs({ text, lines, quoted }: Paragraph, tail: string, line: Line, next: Line | undefined, isBroken: boolean): boolean {
  // "JAKARTA, KOMPAS.com" and, on the next line, "- Badan Legislasi …"
  if (lines === 1 && line.gap === 0 && /^[-–—]/.test(line.text) && findDateline(`${text} - `, true)?.text === text) return true;
  if (line.gap > 1 || isListItem(line.text)) return false;
  if (tail.endsWith(':')) return false;
  if (quoted && line.gap === 0 && closesQuotation(line.text)) return true;
  const finished = isFinished(tail);
  if (goesOn(line.text)) return !(finished && line.gap > 0);
  if (line.gap > 0 || finished) return false;
  if (isOpen(tail) || lines > 1) return true;
  if (isListItem(text)) return false;
  const isHeading = isHeadingLike(text);
  if (isBroken && !isHeading && text.length >= SHORTEST_PROSE && /\s[a-zß-ÿ]+$/u.test(tail)) return true;
  const isFragment = line.text.length <= LONGEST_FRAGMENT && !isFinished(line.text) && next?.gap === 0 && goesOn(next.text);
  return isFragment && (!isHeading || text.length <= LONGEST_OPENING);
}

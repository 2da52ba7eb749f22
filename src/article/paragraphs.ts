import abbreviations from '../language/data/abbreviations.json' with { type: 'json' };
import { hasWord, setOf } from '../text.ts';
import type { Span } from './article.ts';
import furniture from './data/furniture.json' with { type: 'json' };
import { findDateline, hasPlace, namesOutlet } from './dateline.ts';
import { findTail } from './furniture.ts';
import { breaksOff, FARTHEST_GOING_ON, isFinished, isHeadingLike, isProse, type Line, SHORTEST_PROSE } from './lines.ts';
import { isListItem, isLoneNumber } from './list-mark.ts';
import { endsInDate, findDate } from './publication.ts';

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
/** Text is wrapped at a column between these. */
const WRAPPED = { narrowest: 40, widest: 120 };
/** So large a part of the lines that break off inside a sentence has no room for the next word. */
const SHOWING = 0.9;
/** A word or two before a link: "Skor", "Presiden RI". */
const LONGEST_OPENING = 15;
/** "nasional", but not "menahan", before which a lead was broken; and what it stands below, where menus are. */
const MENU_WORD = /^(?!me|di|ber|ter)[a-z]{3,20}$/;
const LONGEST_MENU_LINE = 30;
/** "views: 2.314", "kumparanNEWS", "beranda ~ maluku ~ nasional ~ hukum" */
const LABEL = /^(?:[^.!?~|•·]*(?: [~|•·] [^.!?~|•·]*){3,}|[a-z]{3,12}: ?[\d.,]+|[a-z]{3,12}[A-Z][A-Za-z]{2,12})$/;
/** The name of the site, and what goes on a sentence behind it. */
const SITE_ALONE = /^[a-z\d-]{3,30}(?:\.[a-z]{2,6})+$/;
const GOES_ON_BEHIND_SITE = /^[a-zß-ÿ\d,.;()–—-]/;

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
  const paragraphs: Growing[] = [];
  const broken = findBroken(lines);
  const width = findWidth(lines, broken);
  const breaks: Breaks = { some: broken.length > 0, most: areMostBroken(lines, broken) };
  /** Whether a line of the story was seen, or a dateline. */
  let begun = false;
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const before = lines[index - 1];
    const isAbove = !begun;
    const isPiece = last !== undefined && last.parts.length > 1 && last.hasNoTag;
    const isMenu = isAbove && !isPiece && index > 0 && (isMenuAt(lines, index) || (last?.parts.length === 1 && isMenuAt(lines, index - 1, '')));
    begun ||= isProse(line) || isLoneDateline(line, lines[index + 1]);
    const isWrapped = before && width !== undefined && line.gap === 0 && !isListItem(line.text) && !goesOn(line.text);
    const isBelowTitle = !titled && index === 1 && standsAboveProse(lines[0] as Line, line);
    const goesOnLast = isWrapped ? isFull(before, line, width) : !isBelowTitle && last && belongs(last, lines, index, breaks, isAbove);
    // "1" and, on a line of its own, "Tetapkan jam tidur": a heading.
    const isHeading = last?.parts.length === 1 && last.gap === 0 && isLoneNumber(paragraphs.at(-2)?.tail ?? '');
    // "portalkota, Sebuah perahu motor …" below its headline, where no line goes on another.
    const isOtherwise = isAbove && broken.length === 0 && last !== undefined && isHeadingLike(last.parts[0] as string) && line.text.length > LONGEST_GOING_ON;
    // Above the story a line goes on one that breaks off, or leads to the end of a sentence: menus, headlines and dates don't.
    const isLeading = !isAbove || isWrapped || !last || last.parts.length > 1 || /[,(“]$/.test(last.tail) || leadsToProse(lines, index);
    // A headline that stands twice is whole.
    const isWhole = isAbove && last?.parts.length === 1 && standsTwice(lines, index - 1);
    // "jpnn.com, JAKARTA - Gubernur …" begins a story, whatever stands before.
    if (last && goesOnLast && isLeading && !isHeading && !isOtherwise && !isMenu && !isWhole && !beginsStory(line, isAbove)) {
      grow(last, line);
      begun ||= isFinished(line.text) && line.end - last.start >= SHORTEST_PROSE;
    } else paragraphs.push(begin(line));
  });
  return paragraphs.map(({ start, end, parts, gap, quoted }) => ({ start, end, text: parts.join(' '), lines: parts.length, gap, quoted }));
}

/** A headline stands again within so many lines. */
const TITLE_REACH = 8;

/** Whether a line stands again near by. */
const standsTwice = (lines: readonly Line[], at: number): boolean =>
  lines.slice(Math.max(0, at - TITLE_REACH), at + TITLE_REACH).filter(({ text }) => text === lines[at]?.text).length > 1;

/** Whether a line is a dateline: "DEMAK, KABARKOTA.id -", but "Demak" only above prose, as a menu may have it. */
const isLoneDateline = ({ text }: Line, next: Line | undefined): boolean =>
  (/[^A-Za-zÀ-ɏ\s]/.test(text) || (next !== undefined && isProse(next))) && hasPlace(findDateline(`${text} - `, true)?.text ?? '');

/** Whether a line opens with a dateline; above the story, with one that only a story begins with. */
const beginsStory = ({ text }: Line, isAbove: boolean): boolean =>
  Boolean(findDateline(text, false)?.text) || (isAbove && namesOutlet(findDateline(text, true)?.text ?? ''));

/** A paragraph that lines are still put to. */
interface Growing extends Omit<Paragraph, 'text' | 'lines'> {
  /** The text of its lines. */
  parts: string[];
  /** Whether one of them is no tag. */
  hasNoTag: boolean;
  /** Its end, in one line. */
  tail: string;
}

/** Whether a line is no word or two and nothing else: "TBC", "puskesmas", "Kabupaten Banyumas" are tags, of which one begins in lower case. */
const isNoTag = (text: string): boolean => text.length > LONGEST_MENU_LINE || /[^A-Za-zÀ-ɏ\d\s]/.test(text);

const begin = ({ start, end, text, gap }: Line): Growing => ({
  start,
  end,
  parts: [text],
  hasNoTag: isNoTag(text),
  tail: text.slice(-LONGEST_TAIL),
  gap,
  quoted: isQuotedAfter(text, false),
});

function grow(paragraph: Growing, { end, text }: Line): void {
  paragraph.end = end;
  paragraph.parts.push(text);
  paragraph.hasNoTag ||= isNoTag(text);
  paragraph.tail = `${paragraph.tail} ${text}`.slice(-LONGEST_TAIL);
  paragraph.quoted = isQuotedAfter(text, paragraph.quoted);
}

/** Whether the first line may be a headline, by what the next one looks like. */
const standsAboveProse = (first: Line, next: Line): boolean =>
  next.text.length > LONGEST_FRAGMENT && !isOpen(first.text) && /^["“(]?[A-ZÀ-Þ\d]/u.test(next.text);

/** Whether a word in lower case above the story stands by itself: "nasional" below "Home". */
const isMenuLine = (text: string, before: string): boolean =>
  LABEL.test(text) || (MENU_WORD.test(text) && (before.length <= LONGEST_MENU_LINE || isHeadingLike(before)) && !isOpen(before));

/** Whether a line names a site by itself, and not inside a sentence: "… dikutip dari laman⏎kabarkota.com⏎, Senin". */
const isSite = (lines: readonly Line[], index: number): boolean => {
  const [before, line, next] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || !SITE_ALONE.test(line.text)) return false;
  const isOpenBefore = before !== undefined && line.gap === 0 && breaksOff(before);
  return !isOpenBefore && !(next?.gap === 0 && GOES_ON_BEHIND_SITE.test(next.text) && !/^\d{1,2}[/ ]/.test(next.text));
};

/** Whether a line above the story stands by itself; `before` is what stands above it. */
const isMenuAt = (lines: readonly Line[], index: number, before = lines[index - 1]?.text ?? ''): boolean =>
  isMenuLine(lines[index]?.text ?? '', before) || isSite(lines, index);

/** Whether a line of a text of such a width has no room for the first word of the next. */
const isFull = ({ text }: Line, next: Line, width: number): boolean => text.length + 1 + (/^\S+/.exec(next.text)?.[0].length ?? 0) > width;

/** Lines that break off inside a sentence, and what they go on with. */
type Broken = [line: Line, next: Line];

function findBroken(lines: readonly Line[]): Broken[] {
  const broken: Broken[] = [];
  lines.forEach((next, i) => {
    const line = lines[i - 1];
    if (line && next.gap === 0 && /^[a-zß-ÿ,;)]/.test(next.text) && !isFinished(line.text)) broken.push([line, next]);
  });
  return broken;
}

/** How a page breaks its lines. */
interface Breaks {
  /** Whether some are broken inside a sentence. */
  some: boolean;
  /** Whether most are that have another right below: what looks like a heading may be the rest of a sentence. */
  most: boolean;
}

/** So many lines that are broken, and such a part of those that have no end mark and another right below. */
const MOST_BROKEN = { fewest: 6, part: 0.6 };

function areMostBroken(lines: readonly Line[], broken: readonly Broken[]): boolean {
  if (broken.length < MOST_BROKEN.fewest) return false;
  const unfinished = lines.filter(({ text }, i) => lines[i + 1]?.gap === 0 && !isFinished(text)).length;
  return broken.length >= MOST_BROKEN.part * unfinished;
}

/** How long the lines of a text are at most that is wrapped at a column; undefined where it is not, or nothing shows it. */
function findWidth(lines: readonly Line[], broken: readonly Broken[]): number | undefined {
  const width = lines.reduce((most, { text }, i) => (lines[i + 1]?.gap === 0 ? Math.max(most, text.length) : most), 0);
  if (broken.length === 0 || width < WRAPPED.narrowest || width > WRAPPED.widest) return undefined;
  // The headline may stand by itself.
  if (lines.slice(1).some(({ text }) => text.length > width)) return undefined;
  const full = broken.filter(([line, next]) => isFull(line, next, width)).length;
  return full >= SHOWING * broken.length ? width : undefined;
}

/** A sentence has so many pieces at most where links and emphasis are lines of their own. */
const MOST_PIECES = 12;
const SHORTEST_REST = 20;
/** A headline goes on in no longer line. */
const LONGEST_GOING_ON = 60;
/** What lost its full stop, or is a headline, goes on in so many lines. */
const MOST_WITHOUT_END = 2;

/** Whether the lines from one on, none empty, none a date, end as a sentence does, or are few. */
function leadsToProse(lines: readonly Line[], from: number): boolean {
  let length = 0;
  for (let i = from; i < Math.min(lines.length, from + MOST_PIECES); i++) {
    const { text, gap } = lines[i] as Line;
    if (i > from && gap > 0) return i - from <= MOST_WITHOUT_END;
    if (findDate(text) !== undefined || endsInDate(text)) return false;
    length += text.length;
    if (isFinished(text)) return length >= SHORTEST_REST;
  }
  return lines.length - from <= MOST_WITHOUT_END;
}

/** Whether a quotation is open after a line. */
function isQuotedAfter(text: string, before: boolean): boolean {
  let quoted = before;
  for (const [mark] of text.matchAll(/["“”]/g)) quoted = mark === '"' ? !quoted : mark === '“';
  return quoted;
}

/** A line that closes a quotation and opens none before. */
const closesQuotation = (text: string): boolean => /^[^"“”]{0,400}["”](?![A-Za-zÀ-ɏ\d])/u.test(text);

/** Not "iPhone" and "e-KTP". */
const goesOn = (text: string): boolean => /^(?:(?!i[A-Z]|e-[A-Z])[a-zß-ÿ]|[,.;:)\]”»…%]|["'’] ?[a-zß-ÿ,.]|["”’']$)/u.test(text);
const { honorifics, academic, ranks } = abbreviations.before;
const ABBREVIATIONS = setOf([honorifics, academic, ranks].join(' '));
/** "asuhan KH." */
const isAbbreviated = (tail: string): boolean => tail.endsWith('.') && ABBREVIATIONS.has(tail.slice(tail.lastIndexOf(' ') + 1, -1));
const OPEN = new RegExp(`[,(@“]$|[A-Za-zÀ-ɏ]/$|\\s(?:[-–—]|${furniture.neverLast})$`, 'u');
const isOpen = (text: string): boolean => OPEN.test(text);

/** "KUALA PERAWANG – Anggota Komisi III DPRD Kabupaten": a dateline, and a sentence that breaks off. */
function isLeadBegun(text: string): boolean {
  const dateline = findDateline(text, true);
  return dateline !== undefined && dateline.text !== '' && text.length > dateline.length;
}

/**
 * Whether one of the lines goes on a paragraph.
 *
 * @param isAbove Whether no line of the story was seen yet.
 */
function belongs({ parts, hasNoTag, tail, quoted }: Growing, lines: readonly Line[], index: number, breaks: Breaks, isAbove: boolean): boolean {
  const [line, next] = [lines[index] as Line, lines[index + 1]];
  const first = parts[0] as string;
  // "JAKARTA, KOMPAS.com" and, on the next line, "- Badan Legislasi …"
  if (parts.length === 1 && line.gap === 0 && /^[-–—]/.test(line.text) && findDateline(`${first} - `, true)?.text === first) return true;
  // A "," by itself is what is left of a link.
  if (line.gap > FARTHEST_GOING_ON || isListItem(line.text) || (line.gap > 0 && !hasWord(line.text))) return false;
  if (tail.endsWith(':') || (parts.length === 1 && findDate(first) !== undefined)) return false;
  if (quoted && line.gap === 0 && closesQuotation(line.text)) return true;
  // Initials close a story.
  if (findTail(tail) !== undefined) return false;
  const finished = isFinished(tail) && !isAbbreviated(tail);
  if (goesOn(line.text)) return !(finished && line.gap > 0);
  if (line.gap > 0 || finished) return false;
  const isBegun = parts.length > 1 && (hasNoTag || !/^[A-ZÀ-Þ]/u.test(line.text) || leadsToProse(lines, index));
  if (isOpen(tail) || isAbbreviated(tail) || isBegun || (breaks.most && !isAbove && line.text.length <= WRAPPED.widest)) return true;
  if (isListItem(first)) return false;
  const isHeading = isHeadingLike(first);
  const isGoingOn = next?.gap === 0 && goesOn(next.text);
  if (isGoingOn && isLeadBegun(first)) return true;
  // "Wakil Ketua Komisi III, Hj Norlaila" and, on the next lines, "Hamid menyebutkan jumlah itu⏎terus bertambah"
  if (breaks.some && !isAbove && isGoingOn && first.includes(', ')) return true;
  if (breaks.some && !isHeading && first.length >= SHORTEST_PROSE && /\s[a-zß-ÿ]+$/u.test(tail)) return true;
  const isFragment = line.text.length <= LONGEST_FRAGMENT && !isFinished(line.text) && isGoingOn;
  return isFragment && (!isHeading || first.length <= LONGEST_OPENING);
}

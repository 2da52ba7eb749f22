import type { Span } from './article.ts';
import { findDateline } from './dateline.ts';
import { isFinished, isHeadingLike, isListItem, type Line } from './lines.ts';

export interface Paragraph extends Span {
  /** The lines of the paragraph as one, a blank between. */
  text: string;
  lines: number;
  /** Empty lines before it. */
  gap: number;
}

const LONGEST_FRAGMENT = 80;
const SHORTEST_PROSE = 40;
/** A word or two before a link: "Skor", "Presiden RI". */
const LONGEST_OPENING = 15;

/**
 * Puts lines together that were broken inside a sentence, as happens where a page's links and emphasis are scraped onto
 * lines of their own: a line goes on the one before when it begins in lower case or with what only closes, or when
 * the one before cannot have ended.
 *
 * @param titled Whether the headline is known; otherwise the first line may be it and is left alone.
 */
export function joinLines(lines: readonly Line[], titled: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, index) => {
    const last = paragraphs.at(-1);
    const isTitle = !titled && index === 1 && line.text.length > LONGEST_FRAGMENT && !isOpen(lines[0]?.text ?? '') && /^["“(]?[\p{Lu}\d]/u.test(line.text);
    if (last && !isTitle && belongs(last, line, lines[index + 1])) {
      last.end = line.end;
      last.text += ` ${line.text}`;
      last.lines++;
    } else paragraphs.push({ start: line.start, end: line.end, text: line.text, lines: 1, gap: line.gap });
  });
  return paragraphs;
}

const goesOn = (text: string): boolean => /^(?:[\p{Ll},.;:)\]”»…%]|["'’] ?[\p{Ll},.]|["”’']$)/u.test(text);
const isOpen = (text: string): boolean => /[,(@/“]$|\s[-–—]$/u.test(text);

function belongs(paragraph: Paragraph, line: Line, next: Line | undefined): boolean {
  const before = paragraph.text;
  // "JAKARTA, KOMPAS.com" and, on the next line, "- Badan Legislasi …"
  if (line.gap === 0 && /^[-–—]/.test(line.text) && findDateline(`${before} - `, true)) return true;
  if (line.gap > 1 || isListItem(line.text)) return false;
  if (before.endsWith(':')) return false;
  const finished = isFinished(before);
  if (goesOn(line.text)) return !(finished && line.gap > 0);
  if (line.gap > 0 || finished) return false;
  if (isOpen(before) || paragraph.lines > 1) return true;
  if (isListItem(before)) return false;
  const isHeading = isHeadingLike(before);
  if (!isHeading && before.length >= SHORTEST_PROSE && /\s\p{Ll}+$/u.test(before)) return true;
  const isFragment = line.text.length <= LONGEST_FRAGMENT && !isFinished(line.text) && next?.gap === 0 && goesOn(next.text);
  return isFragment && (!isHeading || before.length <= LONGEST_OPENING);
}

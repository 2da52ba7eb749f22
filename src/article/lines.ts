import { wordsOf } from '../text.ts';
import type { Span } from './article.ts';

export interface Line extends Span {
  /** The line without the blanks around it. */
  text: string;
  /** How many empty lines stand before it; the first line has one. */
  gap: number;
}

/** Cuts text into its lines that hold something; offsets leave the blanks around out. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 1;
  let position = 0;
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)) {
    const trimmed = line.trim();
    if (trimmed === '') gap++;
    else {
      const start = position + line.indexOf(trimmed);
      lines.push({ start, end: start + trimmed.length, text: trimmed, gap });
      gap = 0;
    }
    position += line.length;
    position += text.startsWith('\r\n', position) ? 2 : 1;
  }
  return lines;
}

/** Of headlines and links to them. */
export const LONGEST_LINK = 200;

/** Letters and digits in lower case, for comparing lines. */
export const normalize = (text: string): string => wordsOf(text.toLowerCase()).join(' ');

/** What a line is compared by; a long one only as it stands. */
export const keyOf = (text: string): string => (text.length > LONGEST_LINK ? text : normalize(text));

/** Whether a line ends as a sentence does, whatever invisible characters and signs stand behind it. */
export const isFinished = (text: string): boolean =>
  /[.!?…]["”’'»)\]\s]{0,4}(?:[\s|>•#~_\u00ad\u200b-\u200f\u2060-\u2064\u2190-\u21ff\u2600-\u27bf\ufeff\ufffc\ufffd\ud83c-\ud83e\udc00-\udfff]|\ufe0f){0,12}$/.test(
    text,
  );

/** Fewer items make no list. */
export const FEWEST_ITEMS = 3;

const MOST_HEADING_LENGTH = 110;

/** Whether a line looks like a headline or a link to one: short, unfinished, mostly capitalized words. */
export function isHeadingLike(text: string): boolean {
  if (text.length > MOST_HEADING_LENGTH || /[.,;:…]["”’')\]]?$/.test(text)) return false;
  if (/^\d{1,2}[.)] [A-ZÀ-Þ]/u.test(text)) return true;
  // "1 gram: Rp1.937.000"
  return !/\d.*:|:.*\d/.test(text) && isCapitalized(text);
}

function isCapitalized(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => word.length > 3);
  const capitalized = words.filter((word) => /^["“'(]*[A-ZÀ-Þ\d]/u.test(word)).length;
  return /^["“'(]*[A-ZÀ-Þ\d]/u.test(text) && capitalized >= 0.6 * words.length;
}

const DASHED = /^[-–•●▪■*]\s*/;
const FEWEST_LINK_WORDS = 4;

/** Whether a line is one of several links, each behind a dash: "- Harga Karet Naik Lagi, Petani: Alhamdulillah". */
export const isDashedLink = (text: string): boolean => DASHED.test(text) && isLinkLike(text.replace(DASHED, ''));

/** Whether a line looks like a link to an article, colon and numbers and all: "Liga 1: Format dan Jadwal 2025". */
export const isLinkLike = (text: string): boolean =>
  text.length <= LONGEST_LINK && !isFinished(text) && text.split(/\s+/, FEWEST_LINK_WORDS).length === FEWEST_LINK_WORDS && isCapitalized(text);

/** Shorter lines are no prose, and no text that was wrapped. */
export const SHORTEST_PROSE = 40;

/** Whether a line is prose that has ended. */
export const isProse = ({ text }: Line): boolean => text.length >= SHORTEST_PROSE && isFinished(text);

/** Whether a line of prose breaks off inside a sentence. */
export const breaksOff = ({ text }: Line): boolean => text.length >= SHORTEST_PROSE && /[a-zß-ÿ,]$/.test(text);

/** Behind more empty lines no line goes on another. */
export const FARTHEST_GOING_ON = 1;

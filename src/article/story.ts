import { findDateline, isCertain } from './dateline.ts';
import { findTail } from './furniture.ts';
import { isDashedLink, isFinished, isHeadingLike } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';

/** From this length on a line without an end mark is taken for prose. */
const SHORTEST_PROSE = 100;
/** And from this length behind a dateline. */
const SHORTEST_LEAD = 30;

/** "Polisi mengungkap tiga modus pada Senin:" */
const isIntroduction = (text: string): boolean => text.endsWith(':') && !isHeadingLike(text.slice(0, -1)) && text.split(/\s/).length > 4;

/** Whether a paragraph ends as a sentence does, before initials that may stand behind it. */
export const isEnded = (text: string): boolean => isFinished(text) || isFinished(text.slice(0, findTail(text)?.start ?? 0));

/** Whether a paragraph tells, or announces what is told. */
export const isStory = ({ text }: Paragraph): boolean =>
  (text.length >= SHORTEST_PROSE && !isDashedLink(text)) || (isEnded(text) && /\S+\s+\S+\s+\S+/.test(text)) || isIntroduction(text) || isLead(text);

/** Whether a paragraph is a line that breaks off with no sentence before: a heading, or nothing of the story. */
export const isLoose = (text: string): boolean => !/[.!?]["”]?\s+["“]?[A-ZÀ-Þ]|["“”]/u.test(text) && !isEnded(text);

/** "Bekasi - Polisi menangkap tiga pelaku di Bekasi", without its full stop. */
function isLead(text: string): boolean {
  const dateline = findDateline(text, true);
  return dateline !== undefined && text.length - dateline.length >= SHORTEST_LEAD && isCertain(dateline);
}

/** Marks the rows of tables and lists: short lines, two at least, behind a paragraph that announces them. */
export function findRows(paragraphs: readonly Paragraph[], stories: readonly boolean[]): boolean[] {
  const rows = paragraphs.map(() => false);
  paragraphs.forEach(({ text }, index) => {
    if (!stories[index] || !text.endsWith(':')) return;
    let end = index + 1;
    while (end < paragraphs.length && !stories[end]) end++;
    if (end - index > 2) rows.fill(true, index + 1, end);
  });
  return rows;
}

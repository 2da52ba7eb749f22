import type { DropReason } from './article.ts';
import { type Furniture, furnitureOf } from './furniture.ts';
import {
  breaksOff,
  FARTHEST_GOING_ON,
  isDashedLink,
  isFinished,
  isHeadingLike,
  isLinkLike,
  isProse,
  type Line,
  LONGEST_LINK,
  SHORTEST_PROSE,
} from './lines.ts';
import { isBulleted, itemNumber, withoutListMark } from './list-mark.ts';
import type { Page } from './page.ts';
import { findByline, isCreditLine } from './publication.ts';

/** Drops the lines that are furniture by themselves. */
export function dropLines(lines: Line[], page: Page): Line[] {
  const kept: Line[] = [];
  let [isAbove, isCredited] = [true, false];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const furniture = goesOnSentence(line, lines[i - 1]) ? undefined : furnitureIn(line.text);
    if (!furniture) {
      const last = kept.at(-1);
      const gap = last && last.end !== lines[i - 1]?.end ? gapBehind(last, isAbove && isCredited) : 0;
      kept.push(gap > line.gap ? { ...line, gap } : line);
      isCredited = false;
      isAbove &&= !isProse(line);
      continue;
    }
    if (furniture.closes) page.ends.push({ offset: line.start, closes: furniture.closes });
    if (furniture.reason === 'credit') {
      isCredited = true;
      page.byline ??= findByline(line.text);
    }
    page.drop(line, furniture.reason);
    const taken = furniture.takes ? countTaken(lines, i + 1, furniture.takes === 'headings', isAbove) : furniture.next?.test(lines[i + 1]?.text ?? '') ? 1 : 0;
    for (const next of lines.slice(i + 1, i + 1 + taken)) page.drop(next, furniture.reason);
    i += taken;
  }
  return kept;
}

/**
 * How many empty lines stand at least behind a line below which something was dropped: that ended its paragraph, where it can
 * have ended; who wrote the story, told above it, ended the headline.
 */
function gapBehind({ text }: Line, isAboveByline: boolean): number {
  if (isAboveByline && isHeadingLike(text)) return FARTHEST_GOING_ON + 1;
  return isFinished(text) ? 1 : 0;
}

/** Of fewer words behind a bullet it is an item of a list of functions. */
const FEWEST_WORDS_OF_CALL = 4;

/** What a line is, or what stands behind its bullet: "• Klik untuk berbagi di WhatsApp". */
function furnitureIn(text: string): Furniture | undefined {
  const furniture = furnitureOf(text);
  if (furniture || !isBulleted(text)) return furniture;
  const call = withoutListMark(text);
  return call.split(/\s+/, FEWEST_WORDS_OF_CALL).length === FEWEST_WORDS_OF_CALL ? furnitureOf(call) : undefined;
}

const BETWEEN_LINKS: ReadonlySet<DropReason> = new Set(['share', 'readAlso']);
/** An item stands within so many lines of the next. */
const FARTHEST_ITEM = 20;
/** Of a question that is a link. */
const LONGEST_QUESTION = 120;

/** Whether a line goes on a sentence of wrapped text, whatever its first words: "… tiga peta dan dua⏎foto: gedung lama dan gedung baru". */
const goesOnSentence = ({ text, gap }: Line, before: Line | undefined): boolean =>
  before !== undefined && gap === 0 && text.length >= SHORTEST_PROSE && /^[a-zß-ÿ]/.test(text) && breaksOff(before);

/** Whether the item before one stands above. */
const goesOnList = (lines: readonly Line[], at: number, number: number): boolean =>
  lines.slice(Math.max(0, at - FARTHEST_ITEM), at).some(({ text }) => itemNumber(text) === number - 1);

/** Fewer words are a menu's. */
const FEWEST_WORDS_OF_HEADLINE = 4;
/** Who wrote a story, or when, is told so many lines below its headline. */
const CREDIT_BELOW = 2;

const isAboveCredit = (lines: readonly Line[], at: number): boolean =>
  (lines[at] as Line).text.split(/\s+/, FEWEST_WORDS_OF_HEADLINE).length === FEWEST_WORDS_OF_HEADLINE &&
  lines.slice(at + 1, at + 1 + CREDIT_BELOW).some(({ text }) => isCreditLine(text));

/** How many of the lines after a label belong to it; above the story, the headline and what stands behind an empty line don't. */
function countTaken(lines: Line[], from: number, all: boolean, isAbove: boolean): number {
  const isLink = (text: string): boolean =>
    isHeadingLike(text) || isLinkLike(text) || isDashedLink(text) || (all && !isFinished(text) && text.length <= LONGEST_LINK);
  let taken = 0;
  for (let i = from; i < lines.length; i++) {
    const { text, gap } = lines[i] as Line;
    if (isAbove && i > from && (gap > 0 || isAboveCredit(lines, i))) break;
    const furniture = furnitureOf(text);
    // "2 hari lalu" stands between links; who wrote the story doesn't.
    if (furniture && (furniture.takes || !BETWEEN_LINKS.has(furniture.reason))) break;
    if (furniture) continue;
    // "Mengapa harga beras naik?"
    if (gap === lines[from]?.gap && /\?$/.test(text) && text.length <= LONGEST_QUESTION) {
      taken = i - from + 1;
      continue;
    }
    // The line right behind "Baca juga:" is the link, whatever its shape, unless it is plainly prose.
    const isNext = i === from && gap === 0 && text.length <= LONGEST_LINK && (isBulleted(text) || !/[.”"]$/.test(text));
    if (!isLink(text) && !isNext) break;
    // "3. Nirmala Wulandari" goes on a list in the story.
    const number = all ? 0 : itemNumber(text);
    if (number > 0 && (i > from || (number > 1 && goesOnList(lines, i, number)))) break;
    taken = i - from + 1;
    const next = lines[i + 1];
    if (all || (next && (isNext ? isBulleted(text) : isDashedLink(text)) && isDashedLink(next.text))) continue;
    if (gap === 0 && next?.gap !== 0) break;
    if (!next || (!isHeadingLike(next.text) && !furnitureOf(next.text))) break;
  }
  return taken;
}

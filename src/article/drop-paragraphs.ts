import type { DropReason } from './article.ts';
import { findLastTwice, isCaption, isCaptionTwice } from './captions.ts';
import { findDateline, hasPlace } from './dateline.ts';
import { furnitureOf } from './furniture.ts';
import type { Layout } from './layout.ts';
import { FEWEST_ITEMS, isDashedLink, isFinished, isHeadingLike, keyOf, normalize } from './lines.ts';
import { isBulleted, isListItem, isLoneNumber, itemNumber, withoutListMark } from './list-mark.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { DATE_REACH, findByline, findDate } from './publication.ts';
import { findRows, isLoose, isStory } from './story.ts';
import { findBounds, isCut } from './story-bounds.ts';
import { findTitle } from './title.ts';
import { promisedCount } from './title-count.ts';

/** Between finished paragraphs a shorter line without an end mark is a heading, or nothing of the story. */
const LONGEST_SUBHEAD = 60;
/** Shorter items of a list may be names. */
const FEWEST_LINK_WORDS = 6;
/** More headings are not looked at. */
const MOST_ITEMS = 100;
/** Behind the first paragraphs, a time of day tells a date from a table's row. */
const CLOCK = /\d[.:]\d\d(?!\d)/;
/** Shorter paragraphs may well say the same twice: "Ya." */
const SHORTEST_REPEAT = 20;

/** Drops the headline and its repetition, headings, bylines, and what stands before and after the story. */
export function dropParagraphs(paragraphs: Paragraph[], page: Page): Paragraph[] {
  const stories = paragraphs.map(isStory);
  const keys = paragraphs.map(({ text }) => keyOf(text));
  const layout: Layout = { paragraphs, stories, keys };
  const rows = findRows(paragraphs, stories);
  page.title ??= findTitle(
    layout,
    page.dropped.filter(({ reason }) => reason === 'breadcrumb').map(({ text }) => text.trim()),
  );
  const title = keyOf(page.title ?? '');
  const bounds = findBounds(layout, title, page.ends);
  const { top, first, last, others, end } = bounds;
  const lastTwice = findLastTwice(layout);
  const lead = normalize(paragraphs[first]?.text.slice(0, LONGEST_LEAD) ?? '');
  const seen = new Set<string>();
  let titles = 0;
  const reasons = paragraphs.map(reasonOf);
  const items = findItems(reasons);
  return paragraphs.filter((paragraph, index) => {
    const reason = items.has(index) ? undefined : reasons[index];
    if (reason) page.drop(paragraph, reason);
    return reason === undefined;
  });

  /** "5 Manfaat Jahe", and five headings with story below: they are what the story tells. */
  function findItems(given: readonly (DropReason | undefined)[]): Set<number> {
    const isOver = (heading: number): boolean => {
      const next = given.findIndex((reason, index) => index > heading && (reason === undefined || reason === 'heading'));
      return next > heading && given[next] === undefined && stories[next] === true;
    };
    const headings = [...given.keys()].filter((index) => given[index] === 'heading');
    // Beside numbered items, lines between may be links.
    const isNumbered = paragraphs.filter(({ text }) => itemNumber(text) > 0).length >= FEWEST_ITEMS;
    const over = isNumbered || headings.length < FEWEST_ITEMS || headings.length > MOST_ITEMS ? [] : headings.filter(isOver);
    return new Set(over.length >= FEWEST_ITEMS && over.length === promisedCount(page.title ?? '') ? over : []);
  }

  function reasonOf(paragraph: Paragraph, index: number): DropReason | undefined {
    const key = keys[index] as string;
    if (key !== '' && key === title) return titles++ === 0 ? 'title' : 'repeated';
    if (index < top) return reasonAbove(paragraph.text, page);
    return (
      reasonByRepetition(paragraph, index) ??
      reasonByShape(paragraph, index) ??
      (first < 0 || rows[index] || stories[index] ? undefined : reasonByPlace(paragraph, index))
    );
  }

  function reasonByRepetition({ text }: Paragraph, index: number): DropReason | undefined {
    const key = keys[index] as string;
    const isAgain = seen.has(key);
    seen.add(key);
    if (index <= first && stories[index] && isAhead(paragraphs, keys, index)) {
      // Its copy is the story's.
      seen.delete(key);
      return 'repeated';
    }
    const twice = [index - 1, index].find((at) => at >= 0 && at <= first && isCaptionTwice(layout, at, lastTwice));
    // "Harga Beras Turun" and "Harga Beras Turun - Kabar Kota" are the headline twice.
    if (twice !== undefined) return keys[twice] === title ? 'repeated' : 'caption';
    if (key.length >= SHORTEST_REPEAT && isAgain && !rows[index]) return 'repeated';
    return index > first + 1 && !isFinished(text) && isPartOf(lead, text) ? 'repeated' : undefined;
  }

  function reasonByShape(paragraph: Paragraph, index: number): DropReason | undefined {
    const { text } = paragraph;
    const furniture = paragraph.lines > 1 ? furnitureOf(text) : undefined;
    if (furniture) return furniture.reason;
    if (isLoneLink(paragraphs, index) || (index >= others && isCut(text))) return 'readAlso';
    if (index >= end && !rows[index] && !text.endsWith(':')) return stories[index] ? 'readAlso' : (reasonBelow(text) ?? 'menu');
    return !(rows[index] && !stories[index]) && isCaption(layout, index, bounds, page) ? 'caption' : undefined;
  }

  /** Of a line that is no story by itself. */
  function reasonByPlace({ text }: Paragraph, index: number): DropReason | undefined {
    if ((index < first || (index < first + DATE_REACH && CLOCK.test(text))) && findDate(text) !== undefined) return 'date';
    if (index < first) return reasonAbove(text, page);
    if (keys[index] === '') return 'menu';
    return index > last ? reasonBelow(text) : reasonInside(text);
  }
}

/** What a line above the story is that is no date. */
function reasonAbove(text: string, page: Page): DropReason {
  const dateline = findLoneDateline(text);
  page.dateline ??= dateline;
  if (dateline !== undefined) return 'dateline';
  const byline = findByline(text);
  page.byline ??= byline;
  return byline === undefined ? 'menu' : 'byline';
}

/** What a line below the story is; undefined where it may go on it. */
function reasonBelow(text: string): DropReason | undefined {
  if (findDate(text)) return 'date';
  // "banjir bandang", "bima"
  if (/^[a-z]/.test(text) && !isFinished(text)) return 'tags';
  if (isDashedLink(text)) return 'readAlso';
  // "• Bagikan"
  if (isListItem(text)) return furnitureOf(withoutListMark(text))?.reason;
  return isHeadingLike(text) || (!text.includes(':') && isLoose(text)) ? 'menu' : undefined;
}

/** "Pemain cadangan: Budi, Joko, Wahyu" */
const LINE_UP = /^[A-ZÀ-Þ][^:.!?]{2,40}: ?[A-ZÀ-Þ\d][^,:]{1,40}(?:, [A-ZÀ-Þ\d][^,:]{1,40}){2,}$/u;

/** What a line between paragraphs of the story is; undefined where it may be one. */
function reasonInside(text: string): DropReason | undefined {
  if (isListItem(text) || LINE_UP.test(text)) return undefined;
  if (isLoneNumber(text)) return 'menu';
  return isHeadingLike(text) || (!text.includes(':') && text.length <= LONGEST_SUBHEAD && isLoose(text)) ? 'heading' : undefined;
}

/** A shorter beginning may be another sentence's too. */
const SHORTEST_LEAD_AGAIN = 40;
/** What stands again of the lead is of its beginning, and short. */
const LONGEST_LEAD = 2000;
const LONGEST_AGAIN = 300;

/** Whether a line is a piece of the lead once more, broken off: "Sebanyak 2.147 guru honorer di Demak". */
function isPartOf(lead: string, text: string): boolean {
  if (text.length > LONGEST_AGAIN) return false;
  const line = normalize(text);
  return line.length >= SHORTEST_LEAD_AGAIN && lead.includes(line);
}

/** So much of the beginning of a sentence is no other's. */
const SURE_BEGINNING = 60;

/** Whether a paragraph at the top is one of the story below, or the beginning of one, put in front of it. */
function isAhead(paragraphs: readonly Paragraph[], keys: readonly string[], index: number): boolean {
  const key = keys[index] as string;
  const { text } = paragraphs[index] as Paragraph;
  if (key.length < SHORTEST_LEAD_AGAIN || findDateline(text, true)) return false;
  const copy = keys.findIndex((other, at) => at > index + 1 && other === key && isFinished(paragraphs[at]?.text ?? ''));
  // A page that holds the whole story twice keeps the first.
  if (copy >= 0) return keys[copy + 1] !== keys[index + 1];
  // A quotation that is set above the story stands in it with who said it.
  const said = text.length <= LONGEST_AGAIN && /^["“].*["”]$/.test(text) ? normalize(text) : undefined;
  if (said !== undefined && paragraphs.some((other, at) => at > index && normalize(other.text).includes(said))) return true;
  const beginning = text.slice(0, SURE_BEGINNING);
  const isBeginning = (!isFinished(text) || /(?:\.{3}|…)$/.test(text)) && beginning.length === SURE_BEGINNING;
  return isBeginning && paragraphs.slice(index + 1).some((other) => isFinished(other.text) && other.text.includes(beginning));
}

/** The place and outlet of a line that holds nothing else: "Jakarta, CNN Indonesia --". */
function findLoneDateline(text: string): string | undefined {
  const line = text.replace(/\s?[-–—]{1,2}$/, '');
  const dateline = findDateline(`${line} - `, true);
  // "NEWS | BALIKPAPAN | SAMARINDA" is a menu.
  return dateline?.text === line && hasPlace(dateline.text) && !line.includes('|') ? line : undefined;
}

/** "• CEK Jadwal Kapal Bulan Ini" between paragraphs: a list has more items, and is announced. */
function isLoneLink(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index] as Paragraph;
  if (!isBulleted(text)) return false;
  const [before, after] = [paragraphs[index - 1]?.text ?? '', paragraphs[index + 1]?.text ?? ''];
  const link = withoutListMark(text);
  return !isListItem(before) && !isListItem(after) && !before.endsWith(':') && isHeadingLike(link) && link.split(' ').length >= FEWEST_LINK_WORDS;
}

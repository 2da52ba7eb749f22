import { wordsOf } from '../text.ts';
import { findDateline, namesOutlet, opensWithDateline } from './dateline.ts';
import { type Closing, findTail } from './furniture.ts';
import { type Bounds, isBesideCopy, type Layout } from './layout.ts';
import type { Ending } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { isCreditLine } from './publication.ts';
import { isEnded } from './story.ts';

/**
 * Finds where the story begins and ends.
 *
 * @param title The key of the headline; empty where there is none.
 * @param ends Lines below which stand comments, other stories or who wrote this one.
 */
export function findBounds(layout: Layout, title: string, ends: readonly Ending[]): Bounds {
  const { stories, keys } = layout;
  const begin = findBegin(layout);
  const top = findTop(layout, title === '' ? -1 : keys.indexOf(title));
  const first = keys.findIndex((key, index) => index >= Math.max(begin, top) && stories[index] && key !== title);
  const end = findEnd(layout, ends);
  return { begin, top, first, last: stories.lastIndexOf(true, end - 1), others: findOthers(layout, ends), end };
}

/** So many lines may stand above where the story begins, menus and all, a caption or two among them, none of them longer. */
const MOST_ABOVE_STORY = 60;
const MOST_CAPTIONS = 2;
export const LONGEST_CAPTION = 400;

function findBegin({ paragraphs, stories }: Layout): number {
  const begin = paragraphs.slice(0, MOST_ABOVE_STORY).findIndex(({ text }) => {
    // "TRIBUNJABAR.ID, GARUT -" may be a paragraph by itself.
    const dateline = findDateline(`${text} `, false);
    // "UTAMA | BALIKPAPAN | SAMARINDA" is a menu.
    // "KABARKOTA.COM/HO-SAR" tells who took a picture.
    return dateline !== undefined && text.includes(' ') && !dateline.text.includes('|') && namesOutlet(dateline.text);
  });
  if (begin <= 0) return 0;
  const above = new Set(paragraphs.slice(0, begin).flatMap(({ text }, index) => (stories[index] ? [text] : [])));
  return above.size <= MOST_CAPTIONS && [...above].every(({ length }) => length <= LONGEST_CAPTION) ? begin : 0;
}

/**
 * So many slogans, or menus, may stand above the headline, and so many paragraphs of the story stand below it; where who wrote
 * it or when stands right below it, a sentence above may be so long.
 */
const ABOVE_TITLE = { most: 2, fewestBelow: 3, longest: 120 };
/** Otherwise a longer sentence above the headline is no slogan. */
export const LONGEST_SLOGAN = 50;

function findTop({ paragraphs, stories, keys }: Layout, title: number): number {
  if (title <= 0) return 0;
  // A ticker's line stands twice.
  const above = paragraphs.slice(0, title).filter((_, index) => stories[index] && !isBesideCopy(keys, index));
  const below = stories.slice(title + 1).filter(Boolean).length;
  const next = paragraphs[title + 1]?.text ?? '';
  const longest = isCreditLine(next) ? ABOVE_TITLE.longest : LONGEST_SLOGAN;
  const isSlogan = ({ text }: Paragraph): boolean =>
    (/(?:!|…|\.{3})$/.test(text) || !isEnded(text) || text.length < longest) && findDateline(text, true) === undefined;
  return above.length <= ABOVE_TITLE.most && above.every(isSlogan) && below >= ABOVE_TITLE.fewestBelow ? title : 0;
}

/** Other stories begin below one of so many whole paragraphs. */
const FEWEST_WHOLE = 3;

/** Whether a paragraph is the beginning of another story: "Maumere, kabarkota.net – Tim putri lolos ke babak…". */
export const isCut = (text: string): boolean =>
  /[A-Za-zÀ-ɏ\d,] ?(?:\.{3}|…|\[(?:…|\.{3})\])(?: ?(?:[Bb]aca )?[Ss]elengkapnya)?$/u.test(text) && !/["“”]/.test(text);

/** Where the first line behind an offset begins that closes the story. */
const closingBehind = (ends: readonly Ending[], from: number): number | undefined => ends.find(({ offset }) => offset >= from)?.offset;

/** Behind the last whole paragraph; past the end where none has a dateline, or stands below what closes the story: dots may be how it ends. */
function findOthers({ paragraphs, stories }: Layout, ends: readonly Ending[]): number {
  const isWhole = paragraphs.map(({ text }, index) => stories[index] === true && !isCut(text));
  const from = isWhole.lastIndexOf(true) + 1;
  const closed = closingBehind(ends, paragraphs[from - 1]?.end ?? 0) ?? Number.POSITIVE_INFINITY;
  const begins = ({ text, start }: Paragraph, index: number): boolean => stories[from + index] === true && (start > closed || opensWithDateline(text));
  return isWhole.filter(Boolean).length >= FEWEST_WHOLE && paragraphs.slice(from).some(begins) ? from : paragraphs.length;
}

/** Behind the story's end there are no more paragraphs of no more than such a part of its length; above it are so many. */
const BEHIND_END = { surely: { most: 3, part: 0.5 }, likely: { most: 8, part: 0.25 }, fewestAbove: 4 };
/** Initials behind a paragraph: "(sar)", "(SW/Z-7)", "***"; but not "(CMI)", "(Merapi)", names, and "(istockphoto/KabarPix)", which a caption ends with. */
const INITIALS = /[([](?:[a-z]{1,8}|\*{1,3}|(?=[^()[\]]*[-.\d*])[A-Za-z\d*.-]{2,12}|[A-Za-z*\d-]{1,4}(?:\/[A-Za-z*\d-]{1,5}){1,3})[)\]]\*{0,3}$|\*{3}$/;
const NO_INITIALS = /bersambung/;
/**
 * Words of so many letters tell what a text is about. Another story has no more than such a part of them from the text above,
 * behind initials and behind what likely closes a story; behind what perhaps does, the words tell nothing.
 */
const FOREIGN = { letters: 5, signed: 0.3, likely: 0.1 };

/** Behind what its author's initials sign, or above a line below which the story does not go on. */
function findEnd({ paragraphs, stories }: Layout, ends: readonly Ending[]): number {
  const told = paragraphs.flatMap((paragraph, index) => (stories[index] ? [{ ...paragraph, index }] : []));
  const lengthOf = (own: typeof told): number => own.reduce((sum, { text }) => sum + text.length, 0);
  /** Whether the story may end behind so many paragraphs that tell. */
  const isEnd = (count: number, { most, part }: { most: number; part: number }): boolean => {
    const [above, below] = [told.slice(0, count), told.slice(count)];
    return count >= BEHIND_END.fewestAbove && below.length <= most && lengthOf(below) <= part * lengthOf(above);
  };
  const signs = ({ text }: Paragraph): boolean => INITIALS.test(text) && !NO_INITIALS.test(text) && findTail(text) !== undefined;
  const signed = told.findLastIndex(signs) + 1;
  const isForeign = (count: number, part?: number): boolean => areOfAnother(told.slice(count), told.slice(0, count), part);
  // What has more below is no end anyway.
  const lastOnes = told.slice(-BEHIND_END.likely.most - 1);
  /** How many paragraphs stand above the lines that close the story so. */
  const countsAbove = (closing: Closing): number[] => [
    ...new Set(ends.filter(({ closes }) => closes === closing).map(({ offset }) => told.length - lastOnes.filter(({ start }) => start >= offset).length)),
  ];
  const counts = [
    ...countsAbove('surely').filter((count) => isEnd(count, BEHIND_END.surely)),
    ...countsAbove('likely').filter((count) => isEnd(count, BEHIND_END.likely) && isForeign(count, FOREIGN.likely)),
    ...countsAbove('perhaps').filter((count) => isEnd(count, BEHIND_END.likely) && isForeign(count)),
    ...[signed].filter((count) => isEnd(count, BEHIND_END.surely) && isForeign(count, FOREIGN.signed)),
  ];
  if (counts.length === 0) return paragraphs.length;
  const count = Math.min(...counts);
  const last = told[count - 1] as (typeof told)[number];
  if (count === signed) return last.index + 1;
  // A list that the story ends with may stand above the line that closes it.
  const closed = closingBehind(ends, last.end) ?? last.end;
  const below = paragraphs.findIndex(({ start }) => start > closed);
  return below < 0 ? paragraphs.length : below;
}

/** "PULUHAN warga dilarikan ke puskesmas", "DINAS Kesehatan" */
const OPENS_IN_CAPITALS = /^[A-ZÀ-Þ]{4,}(?= [A-Za-zÀ-ɏ]?[a-zß-ÿ])/;

/** "…," tutupnya: whoever spoke before does so. */
const GOES_ON = /[.,!?]["”] ?[a-z]{3,12}nya(?![a-z])/;

/** Whether each of some paragraphs opens as stories do, with a dateline or in capitals, or has no more than a part of its words from a story. */
function areOfAnother(paragraphs: readonly Paragraph[], story: readonly Paragraph[], part?: number): boolean {
  const own = new Set(story.flatMap(({ text }) => longWords(text)));
  const hasFewOfThem = (words: readonly string[]): boolean => part !== undefined && words.filter((word) => own.has(word)).length <= part * words.length;
  // "BMKG mengimbau", of which the story told before
  const opensInCapitals = (text: string): boolean => {
    const word = OPENS_IN_CAPITALS.exec(text)?.[0];
    return word !== undefined && !story.some((told) => told.text.includes(word));
  };
  return paragraphs.every(({ text }) => opensWithDateline(text) || opensInCapitals(text) || (hasFewOfThem(longWords(text)) && !GOES_ON.test(text)));
}

const longWords = (text: string): string[] => wordsOf(text.toLowerCase()).filter(({ length }) => length >= FOREIGN.letters);

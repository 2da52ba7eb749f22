import type { DropReason } from './article.ts';
import { beginsTwice, endsInCredit, findBegin, isBesideCredit, isCaptionTwice, isSignedAbove, looksLikeCaption, SIGNED_PICTURE } from './captions.ts';
import { findDateline, hasPlace, isCertain } from './dateline.ts';
import { findTail, furnitureOf } from './furniture.ts';
import { FEWEST_ITEMS, isDashedLink, isFinished, isHeadingLike, keyOf, normalize } from './lines.ts';
import { isBulleted, isListItem, readListMark, withoutListMark } from './list-mark.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { findByline, findDate } from './publication.ts';
import { findRows, hasPredicate, isEnded, isLoose, isStory } from './story.ts';
import { findTitle } from './title.ts';
import { promisedCount } from './title-count.ts';

/** Between finished paragraphs a shorter line without an end mark is a heading, or nothing of the story. */
const LONGEST_SUBHEAD = 60;
/** Shorter items of a list may be names. */
const FEWEST_LINK_WORDS = 6;
/** More headings are not looked at. */
const MOST_ITEMS = 100;
/** When a story was published may stand behind its first paragraphs; a time of day tells it from a table's row. */
const DATE_REACH = 3;
const CLOCK = /\d[.:]\d\d(?!\d)/;
/** Shorter paragraphs may well say the same twice: "Ya." */
const SHORTEST_REPEAT = 20;

/** Drops the headline and its repetition, headings, bylines, and what stands before and after the story. */
export function dropParagraphs(paragraphs: Paragraph[], page: Page): Paragraph[] {
  const stories = paragraphs.map(isStory);
  const keys = paragraphs.map(({ text }) => keyOf(text));
  const rows = findRows(paragraphs, stories);
  page.title ??= findTitle(paragraphs, stories);
  const title = keyOf(page.title ?? '');
  const begin = findBegin(paragraphs, stories);
  const top = findTop(paragraphs, stories, title === '' ? -1 : keys.indexOf(title));
  const first = paragraphs.findIndex((_, index) => index >= Math.max(begin, top) && stories[index] && keys[index] !== title);
  const last = stories.lastIndexOf(true);
  const others = findOthers(paragraphs, stories);
  const end = findEnd(paragraphs, stories, page);
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
    const isNumbered = paragraphs.filter(({ text }) => readListMark(text)?.number).length >= FEWEST_ITEMS;
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
    const twice = [index - 1, index].find((at) => at >= 0 && at <= first && isCaptionTwice(paragraphs, stories, keys, at));
    if (twice !== undefined) return keys[twice] === title ? 'repeated' : 'caption';
    if (key.length >= SHORTEST_REPEAT && isAgain && !rows[index]) return 'repeated';
    return index > first + 1 && !isFinished(text) && isPartOf(lead, text) ? 'repeated' : undefined;
  }

  function reasonByShape(paragraph: Paragraph, index: number): DropReason | undefined {
    const { text } = paragraph;
    const furniture = paragraph.lines > 1 ? furnitureOf(text) : undefined;
    if (furniture) return furniture.reason;
    if (isLoneLink(paragraphs, index) || (index >= others && isCut(text)) || (index >= end && stories[index])) return 'readAlso';
    const isCaption = stories[index]
      ? index < last &&
        (endsInCredit(text) ||
          (index <= first && SIGNED_PICTURE.test(text)) ||
          (index < begin && (looksLikeCaption(text) || !hasPredicate(text))) ||
          (index === first && isSignedAbove(paragraphs, stories, index)) ||
          (index <= first && isBesideCredit(paragraphs, stories, index, index < begin, page)))
      : (index < last && endsInCredit(text)) || (!rows[index] && beginsTwice(text));
    return isCaption ? 'caption' : undefined;
  }

  /** Of a line that is no story by itself. */
  function reasonByPlace({ text }: Paragraph, index: number): DropReason | undefined {
    if (index < first || (index < first + DATE_REACH && CLOCK.test(text))) {
      const date = findDate(text);
      page.date ??= date;
      if (date !== undefined) return 'date';
    }
    if (index < first) return reasonAbove(text, page);
    if (keys[index] === '') return 'menu';
    return index > last ? reasonBelow(text) : reasonInside(text);
  }
}

/** Other stories begin below one of so many whole paragraphs. */
const FEWEST_WHOLE = 3;

/** Index behind the last whole paragraph, from which those that are cut begin other stories; past the end where none has a dateline: dots may be how a story ends. */
function findOthers(paragraphs: readonly Paragraph[], stories: readonly boolean[]): number {
  const isWhole = paragraphs.map(({ text }, index) => stories[index] === true && !isCut(text));
  const from = isWhole.lastIndexOf(true) + 1;
  const begins = ({ text }: Paragraph, index: number): boolean => stories[from + index] === true && isCertain(findDateline(text, true)?.text ?? '');
  return isWhole.filter(Boolean).length >= FEWEST_WHOLE && paragraphs.slice(from).some(begins) ? from : paragraphs.length;
}

/** Behind the story's end there are no more paragraphs of no more than such a part of its length; above it are so many. */
const BEHIND_END = { most: 3, part: 0.5, fewestAbove: 4 };
/** Initials behind a paragraph, but not "(CMI).", a name. */
const SIGNED = /[)\]]\*{0,3}$/;

/** Index of the first paragraph below the story's end, which its author's initials mark, or a line above comments or other stories. */
function findEnd(paragraphs: readonly Paragraph[], stories: readonly boolean[], page: Page): number {
  const told = [...paragraphs.keys()].filter((index) => stories[index]);
  const isEnd = (last: number): boolean => {
    const [above, below] = [told.filter((index) => index <= last), told.filter((index) => index > last)];
    const [length, rest] = [above, below].map((own) => own.reduce((sum, index) => sum + (paragraphs[index] as Paragraph).text.length, 0)) as [number, number];
    return above.length >= BEHIND_END.fewestAbove && below.length <= BEHIND_END.most && rest <= BEHIND_END.part * length;
  };
  const signed = told.findLast((index) => SIGNED.test((paragraphs[index] as Paragraph).text) && findTail((paragraphs[index] as Paragraph).text) !== undefined);
  const labelled = told.findLast((index) => (paragraphs[index] as Paragraph).start < (page.end ?? 0));
  const last = [signed, labelled].filter((end) => end !== undefined && isEnd(end)) as number[];
  return last.length === 0 ? paragraphs.length : Math.min(...last) + 1;
}

/** So many slogans, or menus, may stand above the headline, and so many paragraphs of the story stand below it. */
const ABOVE_TITLE = { most: 2, fewestBelow: 3 };
/** A longer sentence is none. */
const LONGEST_SLOGAN = 50;

/** Index of the headline, above which nothing is story; 0 where it may stand anywhere. */
function findTop(paragraphs: readonly Paragraph[], stories: readonly boolean[], title: number): number {
  if (title <= 0) return 0;
  const above = paragraphs.slice(0, title).filter((_, index) => stories[index]);
  const below = stories.slice(title + 1).filter(Boolean).length;
  const isSlogan = ({ text }: Paragraph): boolean =>
    (/(?:!|…|\.{3})$/.test(text) || !isEnded(text) || text.length < LONGEST_SLOGAN) && findDateline(text, true) === undefined;
  return above.length <= ABOVE_TITLE.most && above.every(isSlogan) && below >= ABOVE_TITLE.fewestBelow ? title : 0;
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
  if (isListItem(text)) return undefined;
  return isHeadingLike(text) || (!text.includes(':') && isLoose(text)) ? 'menu' : undefined;
}

/** "Pemain cadangan: Budi, Joko, Wahyu" */
const LINE_UP = /^[A-ZÀ-Þ][^:.!?]{2,40}: ?[^,:]{2,40}(?:, [^,:]{2,40}){2,}/u;

/** What a line between paragraphs of the story is; undefined where it may be one. */
function reasonInside(text: string): DropReason | undefined {
  if (isListItem(text) || LINE_UP.test(text)) return undefined;
  if (/^\d{1,2}[.)]?$/.test(text)) return 'menu';
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
  const beginning = text.slice(0, SURE_BEGINNING);
  const isBeginning = !isFinished(text) && beginning.length === SURE_BEGINNING;
  return isBeginning && paragraphs.slice(index + 1).some((other) => isFinished(other.text) && other.text.includes(beginning));
}

/** The place and outlet of a line that holds nothing else: "Jakarta, CNN Indonesia --". */
function findLoneDateline(text: string): string | undefined {
  const line = text.replace(/\s?[-–—]{1,2}$/, '');
  const dateline = findDateline(`${line} - `, true);
  // "NEWS | BALIKPAPAN | SAMARINDA" is a menu.
  return dateline?.text === line && hasPlace(dateline.text) && !line.includes('|') ? line : undefined;
}

/** Whether a paragraph is the beginning of another story: "Maumere, kabarkota.net – Tim putri lolos ke babak…". */
const isCut = (text: string): boolean => /[A-Za-zÀ-ɏ\d,] ?(?:\.{3}|…|\[(?:…|\.{3})\])$/u.test(text) && !/["“”]/.test(text);

/** "• CEK Jadwal Kapal Bulan Ini" between paragraphs: a list has more items, and is announced. */
function isLoneLink(paragraphs: readonly Paragraph[], index: number): boolean {
  const { text } = paragraphs[index] as Paragraph;
  if (!isBulleted(text)) return false;
  const [before, after] = [paragraphs[index - 1]?.text ?? '', paragraphs[index + 1]?.text ?? ''];
  const link = withoutListMark(text);
  return !isListItem(before) && !isListItem(after) && !before.endsWith(':') && isHeadingLike(link) && link.split(' ').length >= FEWEST_LINK_WORDS;
}

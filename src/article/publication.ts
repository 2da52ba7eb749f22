import calendar from '../language/data/calendar.json' with { type: 'json' };
import { alternatives } from '../text.ts';
import type { Dropped, DropReason, Span } from './article.ts';
import furniture from './data/furniture.json' with { type: 'json' };

const anyOf = (words: string): string => `(?:${alternatives(words.replaceAll(' ', '|'))})`;

/** Names of months, as a piece of an expression; for lower case. */
export const MONTH = anyOf(`${calendar.months} ${calendar.monthsInDates}`);
/** Names of days, as a piece of an expression; for lower case. */
export const DAY = anyOf(calendar.days);
/** For lower case, as are those below; the flag "i" is slow to compile, and so is all of a date in one expression. */
const DATE = new RegExp(`\\d{1,2}[ -]${MONTH}[ -]\\d{4}|${MONTH} \\d{1,2}, \\d{4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}`, 'g');
const DAY_BEFORE = new RegExp(`${anyOf(`${calendar.days} ${calendar.daysInDates}`)} ?,? ?$`);
/** Room for that. */
const LONGEST_DAY = 12;
const CLOCK_BEHIND = new RegExp(`^ ?,? ?[-|–•·/]? ?(?:pukul |jam |at )?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?(?:${anyOf(calendar.zones)}|[ap]m)(?![a-z]))?`);
/** What may stand before and behind the date in its line. */
const BEFORE_DATE = new RegExp(`^(?:(?:${furniture.published})(?![a-z])(?: on| pada)? ?:? ?)?(?:[^!?]{0,60}[|•·–-] {0,3}|[a-z]{3,15})?$`);
const BEHIND_DATE = new RegExp(`^(?: ${anyOf(calendar.zones)})?(?: ?[|•·–—-] ?[^.!?]{0,60})?$`);
const CREDIT = new RegExp(`^(?:(?:${furniture.credits})(?![a-z])\\s{0,2}[:,]?|(?:${furniture.creditsBeforeColon})\\s{0,2}:)\\s{0,2}(.{3,80})$`);
/** What may stand behind a name in such a line: "| Editor: …", "/ Red: …", "Diperbarui 3 Feb 2025", ", Jurnalis · Sabtu", "| Budi Santoso". */
const BEHIND_NAME = new RegExp(
  `\\s{0,2}(?:(?<=\\s)(?:${furniture.otherCredits})\\s?:|\\|(?=\\s*(?:$|(?:${furniture.otherCredits})(?![a-z])|\\S+\\.(?:com|id)$|[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][a-zß-ÿ]+$))|/ ?(?:${furniture.otherCredits})(?![a-z])|(?:${furniture.behindNames}) \\d|, ?jurnalis\\b|[·•]).{0,120}$`,
  'i',
);
/** Quicker than that. */
const MAY_GO_ON = /[|/·•\d:]|, ?jurnalis/i;
/** "Sari Wulandari", and nothing else. */
export const NAME_ALONE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,20}){1,3}$/u;
const SIGNED =
  /^([A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]{0,20}){0,4})(?:\s{0,2}[|,]\s{0,2}|\s{1,2}[-–]\s{1,2})[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d.]{2,24}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,15})?$/u;
const LONGEST = 160;
/** When a story was published may stand behind so many of its paragraphs, less one. */
export const DATE_REACH = 3;

/** Finds the dates in a line, each with its day and hour. "İ" becomes two characters in lower case: a line with one has none, nor has a long one. */
function findDates(line: string): Span[] {
  if (line.length > LONGEST || !/\d/.test(line)) return [];
  const lower = line.toLowerCase();
  if (lower.length !== line.length) return [];
  return Array.from(lower.matchAll(DATE), ({ 0: date, index }) => {
    const day = DAY_BEFORE.exec(lower.slice(Math.max(0, index - LONGEST_DAY), index))?.[0] ?? '';
    const end = index + date.length;
    const clock = CLOCK_BEHIND.exec(lower.slice(end))?.[0] ?? '';
    return { start: index - day.length, end: end + clock.length };
  });
}

/** Finds the date in a line that says when the story was published: "Kamis, 20 Juni 2024 - 08:19". */
export function findDate(line: string): string | undefined {
  const published = findDates(line).find(
    ({ start, end }) => BEFORE_DATE.test(line.slice(0, start).toLowerCase()) && BEHIND_DATE.test(line.slice(end).toLowerCase()),
  );
  return published && line.slice(published.start, published.end).trim();
}

/** Finds the date in a line that says who wrote the story: "Oleh Sari Wulandari, 11 September 2025". */
function dateIn(line: string): string | undefined {
  const [date] = findDates(line);
  return date && line.slice(date.start, date.end).trim();
}

const CREDITS: ReadonlySet<DropReason> = new Set(['credit', 'byline']);
/** What may tell of other days. */
const ELSEWHERE: ReadonlySet<DropReason> = new Set(['readAlso', 'caption', 'embed', 'advertisement']);

/**
 * Finds when a story was published, among what was dropped above it: the first date below the headline, else the last one
 * above it, since a page may begin with today's.
 *
 * @param dropped In the order of the page.
 * @param end Where it is not looked further.
 */
export function findPublished(dropped: readonly Dropped[], end: number): string | undefined {
  let [isBelowTitle, last] = [false, undefined as string | undefined];
  for (const { start, text, reason } of dropped) {
    if (start >= end) break;
    if (ELSEWHERE.has(reason)) continue;
    const date = findDate(text) ?? (CREDITS.has(reason) ? dateIn(text) : undefined);
    if (date !== undefined && isBelowTitle) return date;
    last = date ?? last;
    isBelowTitle ||= reason === 'title';
  }
  return last;
}

/** Whether a line ends in a date, as no sentence goes on with: "dr. Sari Wulandari, 9 Februari 2024". */
export const endsInDate = (line: string): boolean => line.length <= LONGEST && /\d$/.test(line) && findDates(line).some(({ end }) => end === line.length);

/** A name without the place and date behind it: "Sari Wulandari di Demak 24 Juni 2025", "Tim Redaksi on 16 Juli 2025. Dilihat: 211". */
function nameIn(name: string): string {
  const [date] = findDates(name);
  return date && date.start > 0 ? name.slice(0, date.start).replace(/(?: di [A-ZÀ-Þ]\S{2,20})?(?: (?:on|pada|tanggal))?[\s,(|·•–—-]{0,4}$/u, '') : name;
}

/** Finds the name in a line that says who wrote the story: "Penulis: Sari Wulandari", "Budi Santoso - detikNews". */
export function findByline(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const credit = CREDIT.exec(line.toLowerCase())?.[1];
  if (credit) return nameIn(line.slice(-credit.length).replace(BEHIND_NAME, '')).trim() || undefined;
  const name = (MAY_GO_ON.test(line) ? line.replace(BEHIND_NAME, '') : line).trim();
  return (name !== line && NAME_ALONE.test(name) ? name : SIGNED.exec(line)?.[1])?.trim();
}

/** Whether a line says who wrote the story, or when. */
export const isCreditLine = (line: string): boolean => findDate(line) !== undefined || findByline(line) !== undefined;

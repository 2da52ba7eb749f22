import calendar from '../language/data/calendar.json' with { type: 'json' };
import { alternatives } from '../text.ts';
import furniture from './data/furniture.json' with { type: 'json' };

const anyOf = (words: string): string => `(?:${alternatives(words.replaceAll(' ', '|'))})`;

/** Names of months, as a piece of an expression; for lower case. */
export const MONTH = anyOf(`${calendar.months} ${calendar.monthsInDates}`);
/** Names of days, as a piece of an expression; for lower case. */
export const DAY = anyOf(calendar.days);
const CLOCK = `(?:pukul |jam )?\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?: ?${anyOf(calendar.zones)}\\b)?`;
/** For lower case, as are those below; the flag "i" is slow to compile. */
const DATE = new RegExp(
  `(?:${anyOf(`${calendar.days} ${calendar.daysInDates}`)},? ?)?(?:\\d{1,2}[ -]${MONTH}[ -]\\d{4}|${MONTH} \\d{1,2}, \\d{4}|\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4})(?:,? ?[-|–•·]? ?${CLOCK})?`,
  'g',
);
/** What may stand before and behind the date in its line. */
const BEFORE_DATE = /^(?:(?:diterbitkan|dipublikasikan|diperbarui|published|updated?|terbit|tayang|rilis|dibuat)\b:? ?)?(?:[^!?]{0,60}[|•·–-] ?|[a-z]{3,15})?$/;
const BEHIND_DATE = new RegExp(`^(?: ${anyOf(calendar.zones)})?(?: ?[|•·–-] ?[^.!?]{0,60})?$`);
const CREDIT = new RegExp(`^(?:(?:${furniture.credits})(?![a-z])\\s{0,2}[:,]?|(?:${furniture.creditsBeforeColon})\\s{0,2}:)\\s{0,2}(.{3,80})$`);
/** What may stand behind a name in such a line: "| Editor: …", "/ Red: …", "Diperbarui 3 Feb 2025", ", Jurnalis · Sabtu", "| Budi Santoso". */
const BEHIND_NAME = new RegExp(
  `\\s{0,2}(?:\\|(?=\\s*(?:$|(?:${furniture.otherCredits})\\b|\\S+\\.(?:com|id)$|[A-ZÀ-Þ][a-zß-ÿ]+ [A-ZÀ-Þ][a-zß-ÿ]+$))|/ ?(?:${furniture.otherCredits})\\b|(?:${furniture.behindNames}) \\d|, ?jurnalis\\b|[·•]).{0,120}$`,
  'iu',
);
const NAME_ALONE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,20}){1,3}$/u;
const SIGNED =
  /^([A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’]{0,20}){0,4})\s{0,2}[-–|,]\s{0,2}[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d.]{2,24}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,15})?$/u;
const LONGEST = 160;

/** Finds the date in a line that says when the story was published: "Kamis, 20 Juni 2024 - 08:19". */
export function findDate(line: string): string | undefined {
  if (line.length > LONGEST || !/\d/.test(line)) return undefined;
  const lower = line.toLowerCase();
  // "İ" becomes two characters: such a line is not looked at further.
  if (lower.length !== line.length) return undefined;
  for (const { 0: date, index } of lower.matchAll(DATE)) {
    const end = index + date.length;
    if (BEFORE_DATE.test(lower.slice(0, index)) && BEHIND_DATE.test(lower.slice(end))) return line.slice(index, end).trim();
  }
  return undefined;
}

/** "dr. Sari Wulandari, 9 Februari 2024" */
const ENDING_IN_DATE = new RegExp(`${DATE.source}$`);

/** Whether a line ends in a date, as no sentence goes on with. */
export const endsInDate = (line: string): boolean => line.length <= LONGEST && /\d$/.test(line) && ENDING_IN_DATE.test(line.toLowerCase());

/** Finds the name in a line that says who wrote the story: "Penulis: Sari Wulandari", "Budi Santoso - detikNews". */
export function findByline(line: string): string | undefined {
  if (line.length > LONGEST) return undefined;
  const credit = CREDIT.exec(line.toLowerCase())?.[1];
  if (credit) return line.slice(-credit.length).replace(BEHIND_NAME, '').trim() || undefined;
  const name = line.replace(BEHIND_NAME, '').trim();
  return (name !== line && NAME_ALONE.test(name) ? name : SIGNED.exec(line)?.[1])?.trim();
}

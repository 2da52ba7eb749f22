import people from '../language/data/people.json' with { type: 'json' };
import places from '../language/data/place-names.json' with { type: 'json' };
import { raise } from '../text.ts';
import data from './data/datelines.json' with { type: 'json' };
import { isCapitals, isListedPlace, looksLikeOutlet, MOST_PLACE_WORDS, NAME, NAMES, namesPlace, opensSentence } from './dateline-names.ts';
import { DAY, MONTH } from './publication.ts';

export interface Dateline {
  /** "JAKARTA, KOMPAS.com" */
  text: string;
  /** Length of the dateline with its dash and the blanks after it. */
  length: number;
}

const MARK = /[\s,.:;~|–—―-]/u;

/** The dateline that ends where the story begins, without the marks between. */
export function upTo(text: string, length: number): Dateline {
  let end = length;
  while (end > 0 && (MARK.test(text[end - 1] as string) || (text[end - 1] === 'l' && text[end - 2] === ' '))) end--;
  return { text: text.slice(0, end), length };
}

const ENDINGS = data.siteEndings.split(' ');
const ENDING = ENDINGS.join('|');
/** "com", "Com", "COM": the flag for either case is slow. */
const ENDING_IN_ANY_CASE = ENDINGS.flatMap((ending) => [ending, raise(ending), ending.toUpperCase()]).join('|');
/** "kabarkota.co.id", "ikom.fisipol.unesa.ac.id" */
const ADDRESS = `[A-Za-zÀ-ɏ\\d-]{2,40}(?:\\.[A-Za-z]{2,15})+(?<=\\.(?:${ENDING_IN_ANY_CASE}))(?![a-zß-ÿ])`;
const SITE = new RegExp(`(?<![A-Za-zÀ-ɏ\\d.-])${ADDRESS}`, 'u');
/** A dateline with a site is no longer. */
const LONGEST_WITH_SITE = 80;

/** "Lhokseumawe l Atjeh |", with an "l" for a stroke. */
const NAME_BEFORE_SITE = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d'’]{1,20}|l)$/u;
const MOST_BEFORE_SITE = 5;
/** What may stand behind a part of a dateline. */
const MARKS_BEHIND = /^\s*(?:[-–—―|~:;,./)\]]|l(?=\s))[-–—―|~:;,./)\]\s]*|^\s*/;
const STORY_BEGINS = /^[A-ZÀ-Þ“"\d]/u;

/** Where a story begins behind a row of names that ends in a site; 0 where none does: "CEO Kabarkota.com, Budi Santoso, …". */
export function behindSite(text: string): number {
  const site = SITE.exec(text.slice(0, LONGEST_WITH_SITE));
  if (!site) return 0;
  const names = text
    .slice(0, site.index)
    .split(/[\s.,/|()–—-]+/)
    .filter((name) => name !== '');
  if (names.length > MOST_BEFORE_SITE || !names.every((name) => NAME_BEFORE_SITE.test(name))) return 0;
  const end = site.index + site[0].length;
  const [marks] = MARKS_BEHIND.exec(text.slice(end)) as unknown as [string];
  const rest = text.slice(behindMore(text, end + marks.length));
  const before = names.join(' ');
  const isPlaced = namesPlace(before) || isCapitals(before);
  const isMarked =
    /[-–—―|~:;)\]]/.test(marks) || (marks.trim() !== '' && (isPlaced || (before === '' && (looksLikeOutlet(site[0]) || /^[A-ZÀ-Þ]{3}/u.test(rest)))));
  const isGlued = marks === '' && /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(rest);
  const isStory =
    STORY_BEGINS.test(rest) && !SITE_HERE.test(rest) && !DATED.test(rest) && (isMarked || isGlued || isPlaced || (before === '' && opensSentence(rest)));
  return isStory ? text.length - rest.length : 0;
}

/** "Kompas.com, Senin (3/3/2025), melaporkan" */
const DATED = new RegExp(`^${DAY}(?![a-z])`, 'i');
/** A further part of a dateline with the marks behind it: a site, a date, "Media Kabar Times |", a place. */
const SITE_HERE = new RegExp(`^${ADDRESS}([-–—|~:;,./\\s]+|(?=[A-ZÀ-Þ]))`, 'u');
const DATE_HERE = new RegExp(
  `^(?:${DAY},? ?)*(?:\\(\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\)|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2} ${MONTH} \\d{4})\\.?\\s?([-–—|:,]*)\\s*`,
  'i',
);
/** "Media Kabar Times | ", "KabarPagi : " */
const OUTLET_HERE = new RegExp(`^(?:${NAMES}\\s?\\|\\s+|[A-Z][a-z]{2,15}[A-Z][a-z]{2,15}\\s?:\\s+)`, 'u');
/** "Wlingi – ", right behind "KABAR.COM – " */
const UNKNOWN_HERE = new RegExp(`^(${NAME}(?: ${NAME})?)\\s[–—-]\\s+`, 'u');
/** In so much, with room for ".co.id - ". */
const LONGEST_SITE_END = 12;
const SITE_BEFORE = new RegExp(`\\.(?:${ENDING})\\s?[–—|-]\\s+$`, 'i');
/** "INDRALAYA Pemerintah Kabupaten", right behind "KABAR.ID|" */
const CAPITALS_HERE = /^([A-ZÀ-Þ]{4,20}(?: [A-ZÀ-Þ]{4,20}){0,2})\s+(?=[A-ZÀ-Þ][a-zß-ÿ])/u;
const PLACE_HERE = new RegExp(`^(${NAMES})(?:\\s{2,}|\\s?(?:[–—-]|\\.)\\s+|\\s?-{2,3}\\s*|(?<=[A-Z]{4})(?:,\\s+|-(?=[A-ZÀ-Þ])))`, 'u');
/** A dateline has no more parts behind its first. */
const MOST_MORE = 4;

/** A place in no list behind a site, where a sentence begins behind it or the story tells of something there. */
function unknownPlace(text: string, begin: number, rest: string): RegExpExecArray | null {
  const place = SITE_BEFORE.test(text.slice(Math.max(0, begin - LONGEST_SITE_END), begin)) ? UNKNOWN_HERE.exec(rest) : null;
  if (!place) return null;
  const isTold = data.beforePlaces.split(' ').some((before) => text.includes(` ${before} ${place[1]}`, begin));
  return isTold || opensSentence(rest.slice(place[0].length)) ? place : null;
}

/** Where a story begins behind further parts of a dateline: "Wartaniaga.com - | DEMAK, ", "Demak | (13/6/2024) ". */
export function behindMore(text: string, from: number): number {
  let begin = from;
  for (let part = 0; part < MOST_MORE; part++) {
    const rest = text.slice(begin, begin + LONGEST_WITH_SITE);
    const place = PLACE_HERE.exec(rest) ?? (text[begin - 1] === '|' ? CAPITALS_HERE.exec(rest) : null);
    const site = SITE_HERE.exec(rest);
    const date = /^\D{0,12}\d/.test(rest) ? DATE_HERE.exec(rest) : null;
    const found =
      // "JAKARTA - Booking.com Indonesia meluncurkan", "DEMAK - Senin (3/3/2025) Pengadilan" tell of them.
      (site && (/[-–—|~:;]/.test(site[1] as string) || looksLikeOutlet(site[0])) ? site : null) ??
      (date && (date[1] !== '' || text[begin - 2] === '|') ? date : null) ??
      OUTLET_HERE.exec(rest) ??
      (place && namesPlace(place[1] as string) ? place : null) ??
      unknownPlace(text, begin, rest);
    if (!found || !STORY_BEGINS.test(rest.slice(found[0].length))) break;
    begin += found[0].length;
  }
  return begin;
}

const BEFORE_PLACE = new RegExp(`^[A-Za-zÀ-ɏ\\d-]{2,40}(?:\\.[a-z]{2,15})+(?<=\\.(?:${ENDING})),\\s+(?=[A-ZÀ-Þ])`, 'u');
/** "Solo | Raya Dilanda Banjir" */
const GOES_ON = new RegExp(`^\\s+(?:${`${people.directions} ${places.ends}`.replaceAll(' ', '|')})(?![A-Za-z])`, 'i');

/** "Liputan6.com, Jakarta Kementerian …": a site and a city, and no mark behind them. */
export function findBare(head: string): Dateline | undefined {
  const site = BEFORE_PLACE.exec(head)?.[0];
  if (site === undefined) return undefined;
  const words = head.slice(site.length).split(/\s+/, MOST_PLACE_WORDS);
  for (let count = words.length; count > 0; count--) {
    const place = words.slice(0, count).join(' ');
    const rest = head.slice(site.length + place.length);
    const blanks = /^\s+(?=[A-ZÀ-Þ“"])/u.exec(rest)?.[0];
    if (blanks !== undefined && isListedPlace(place) && !GOES_ON.test(rest)) return { text: site + place, length: site.length + place.length + blanks.length };
  }
  return undefined;
}

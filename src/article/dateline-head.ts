import people from '../language/data/people.json' with { type: 'json' };
import places from '../language/data/place-names.json' with { type: 'json' };
import { isAllNames, isBody, isCapitals, isListedPlace, isOutlet, MOST_PLACE_WORDS, namesPlace, opensSentence } from './dateline-names.ts';
import { DAY } from './publication.ts';

export interface Dateline {
  /** "JAKARTA, KOMPAS.com" */
  text: string;
  /** Length of the dateline with its dash and the blanks after it. */
  length: number;
}

const BEFORE_PLACE = /^[A-Za-zÀ-ɏ\d-]{2,40}\.(?:com|co\.id|id|net),\s+(?=[A-ZÀ-Þ])/u;
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

/** "Penguatan masih terbatasJakarta (ANTARA) - ": a quotation that an agency sets in front, glued to the dateline. */
const BEHIND_QUOTATION = /^[^.!?]{20,200}(?<=[a-zß-ÿ\d%])([A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)? \(ANTARA(?: News)?\)) [-–—] /u;

export function findBehindQuotation(text: string): Dateline | undefined {
  const [whole, dateline] = (text.includes('(ANTARA') && BEHIND_QUOTATION.exec(text)) || [];
  return whole === undefined ? undefined : { text: dateline as string, length: whole.length };
}

const SITE =
  /(?<![A-Za-zÀ-ɏ\d.-])[A-Za-zÀ-ɏ\d-]{2,40}(?:\.[a-z]{4,15}){0,2}(?:\.(?:com|Com|COM|co|Co|CO|id|Id|ID|net|NET|tv|org|or|ac|go|sch|news|online)){1,3}(?![a-zß-ÿ])/u;
const LONGEST_WITH_SITE = 80;
/** "Lhokseumawe l Atjeh |", with an "l" for a stroke. */
const NAME_BEFORE_SITE = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d'’]{1,20}|l)$/u;
const MOST_BEFORE_SITE = 5;
/** What may stand behind a part of a dateline. */
const MARKS_BEHIND = /^\s*(?:[-–—―|~:;,./)\]]|l(?=\s))[-–—―|~:;,./)\]\s]*|^\s{2,}/;
const STORY_BEGINS = /^[A-ZÀ-Þ“"\d]/u;

/** Where a story begins behind a row of names that ends in a site; 0 where none does: "CEO Kabarkota.com, Budi Santoso, …". */
function behindSite(text: string): number {
  const site = SITE.exec(text.slice(0, LONGEST_WITH_SITE));
  const names = site
    ? text
        .slice(0, site.index)
        .split(/[\s.,/|()–—-]+/)
        .filter((name) => name !== '')
    : [];
  if (!site || names.length > MOST_BEFORE_SITE || !names.every((name) => NAME_BEFORE_SITE.test(name))) return 0;
  const end = site.index + site[0].length;
  const marks = MARKS_BEHIND.exec(text.slice(end))?.[0] ?? /^\s*/.exec(text.slice(end))?.[0] ?? '';
  const rest = text.slice(behindMore(text, end + marks.length));
  const before = names.join(' ');
  const isPlaced = namesPlace(before) || isCapitals(before);
  const isMarked = /[-–—―|~:;)\]]/.test(marks) || (marks.trim() !== '' && (before === '' || isPlaced));
  const isGlued = marks === '' && /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(rest);
  const isStory = STORY_BEGINS.test(rest) && !SITE_HERE.test(rest) && (isMarked || isGlued || isPlaced || (before === '' && opensSentence(rest)));
  return isStory ? text.length - rest.length : 0;
}

const SITE_HERE = /^[A-Za-zÀ-ɏ\d-]{2,40}(?:\.(?:com|Com|COM|co|CO|id|Id|ID|net|NET)){1,2}(?![a-zß-ÿ])(?:[-–—|~:;,./\s]+|(?=[A-ZÀ-Þ]))/u;
const DATE_HERE = new RegExp(
  `^(?:${DAY},? ?)?(?:\\(\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\)|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2} [a-z]{3,9} \\d{4})\\.?(?:\\s?[-–—|:,]+|(?=\\s))\\s*`,
  'i',
);
/** "Media Kabar Times | " */
const OUTLET_HERE = /^[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}){0,3}\s?\|\s+/u;
const PLACE_HERE = /^([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}){0,2})(?:\s{2,}|\s?(?:[–—-]|\.)\s+|(?<=[A-Z]{3}),\s+)/u;

/** A dateline has no more parts behind its first. */
const MOST_MORE = 4;

/** Where a story begins behind further sites, dates and places of a dateline: "Wartaniaga.com - | DEMAK, ", "Demak | (13/6/2024) ". */
export function behindMore(text: string, from: number): number {
  let begin = from;
  for (let part = 0; part < MOST_MORE; part++) {
    const rest = text.slice(begin, begin + LONGEST_WITH_SITE);
    const place = PLACE_HERE.exec(rest);
    const found = SITE_HERE.exec(rest) ?? DATE_HERE.exec(rest) ?? OUTLET_HERE.exec(rest) ?? (place && namesPlace(place[1] as string) ? place : null);
    if (!found || !STORY_BEGINS.test(rest.slice(found[0].length))) break;
    begin += found[0].length;
  }
  return begin;
}

/** "Kabar Hari Ini (Sampang): Harga beras" */
const OUTLET_WITH_PLACE = /^([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}){0,3}\s?\(([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,30})\))\s?(?::|[–—-])\s+(?=[A-ZÀ-Þ“"])/u;
/** "KABARDEMAK-Manila : ", "KNews—MAGELANG— ", "Kabarsulsel–MAKASSAR " */
const OUTLET_AND_PLACE =
  /^([A-Z][A-Za-z\d]{2,30}[-–—]([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?))(?:\s?:|\s?[–—]|\s-|(?<=[A-Z]{3})(?=\s))\s*(?=[A-ZÀ-Þ“"])/u;
/** "(Kabarmedia – Surabaya) Harga beras" */
const IN_BRACKETS = /^\(([A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30} ?[-–—,/|] ?([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,30}))\)\s+(?=[A-ZÀ-Þ“"])/u;
/** "Pengadilan Negeri Siak, 6 Maret 2019- Kedua terdakwa": who sends it, and when. */
const SENT = /^([A-ZÀ-Þ][A-Za-zÀ-ɏ.]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,20}){0,4}, \d{1,2} [A-Z][a-z]{2,9} \d{4})\s?[-–—]\s*(?=[A-ZÀ-Þ“"])/u;
/** "Lampung Timur–Sanggar", but not "Jakarta–Bandung" */
const CLINGING_DASH = /^([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?)[–—](?=([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})(?: ([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}))?)/u;
/** "Batang, KabarNews. Harga beras" */
const WITH_FULL_STOP =
  /^(([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?), ([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?))\.\s+(?=[A-ZÀ-Þ“"])/u;
/** "Kabar6-Kasus": an outlet with a number, and a word that is no name. */
const NUMBERED_OUTLET = /^([A-Z][a-z]{3,15}\d{1,3})-(?=[A-ZÀ-Þ])/u;

/** What only a story begins with, and no dash ends that stands apart: the "-" or "." of a dateline whose beginning was on another line, "AKURAT.CO, ", "Demak wartaniaga.com, ". */
export function findHead(text: string): Dateline | undefined {
  const dash = /^(?:[-–—]{1,2}|\.)\s+(?=[A-ZÀ-Þ])/u.exec(text)?.[0];
  if (dash !== undefined) return { text: '', length: dash.length };
  const site = behindSite(text);
  if (site > 0) return upTo(text, site);
  for (const expression of [OUTLET_WITH_PLACE, OUTLET_AND_PLACE, IN_BRACKETS]) {
    const [whole, dateline, place = ''] = expression.exec(text) ?? [];
    if (whole !== undefined && namesPlace(place)) return { text: dateline as string, length: whole.length };
  }
  const [clinging, town = '', next = '', last = ''] = CLINGING_DASH.exec(text) ?? [];
  if (clinging !== undefined && namesPlace(town) && !namesPlace(next) && !namesPlace(`${next} ${last}`)) return { text: town, length: clinging.length };
  const [stopped, both, seat = '', paper = ''] = WITH_FULL_STOP.exec(text) ?? [];
  if (stopped !== undefined && namesPlace(seat) && isOutlet(paper)) return { text: both as string, length: stopped.length };
  const [numbered, outlet] = NUMBERED_OUTLET.exec(text) ?? [];
  if (numbered !== undefined && opensSentence(text.slice(numbered.length))) return { text: outlet as string, length: numbered.length };
  const [sent, sender] = SENT.exec(text) ?? [];
  return sent !== undefined && isBody(sent.split(' ', 1)[0] as string) ? { text: sender as string, length: sent.length } : undefined;
}

const MARK = /[\s,.:;~|–—―-]/u;

/** The dateline that ends where the story begins, without the marks between. */
export function upTo(text: string, length: number): Dateline {
  let end = length;
  while (end > 0 && (MARK.test(text[end - 1] as string) || (text[end - 1] === 'l' && text[end - 2] === ' '))) end--;
  return { text: text.slice(0, end), length };
}

/** Of a story's first words that are a dateline with an outlet in no list: no more characters, and so much of the story must be there to tell. */
const LONGEST_UNKNOWN = 60;
const SHORTEST_STORY = 300;
const APART = /\s{0,3}(?:-{1,2}|[–—―])\s+(?=[A-ZÀ-Þ"“])/u;
/** "itoday", "kabarmalukuID" */
const SMALL_NAME = /^[a-z][a-z\d]{3,20}(?:ID)?$/;

/**
 * Finds what stands in front of a dash at the very beginning of a story and never comes again: an outlet that is in no list. A
 * person or team would come again: "Prabowo – Gibran menang …".
 *
 * @param text The first paragraph.
 * @param rest The others.
 */
export function findUnknown(text: string, rest: string): Dateline | undefined {
  const mark = APART.exec(text.slice(0, LONGEST_UNKNOWN + 5));
  if (!mark) return undefined;
  const line = text.slice(0, mark.index);
  const length = mark.index + mark[0].length;
  const story = `${text.slice(length)} ${rest}`;
  const [first = ''] = line.split(/[\s,]/, 1);
  if (!(isAllNames(line) || SMALL_NAME.test(line)) || hasAside(text.slice(length)) || story.length < SHORTEST_STORY || story.includes(first)) return undefined;
  return { text: line, length };
}

/** "Budi Santoso — ketua kelompok itu — mengatakan", behind the first dash. */
const hasAside = (rest: string): boolean => /^[^–—]{2,100}\s[–—]\s/.test(rest);

/**
 * Whether names stand in front of a long dash behind which a sentence begins: with a word that is no name ("Antv – Hasil laga
 * …"), or right behind a dash that clings to the name ("Kabarjuang– Pemkot …").
 */
export function standsApart(line: string, mark: string, rest: string): boolean {
  if (!isAllNames(line) || hasAside(rest)) return false;
  return opensSentence(rest) || (/^[–—]\s/.test(mark) && !line.includes(' ') && /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(rest));
}

import { hasWhole } from '../text.ts';
import data from './data/datelines.json' with { type: 'json' };
import { isAllNames, isBody, isGivenName, looksLikeOutlet, namesPlace, opensSentence } from './dateline-names.ts';
import type { Dateline } from './dateline-site.ts';

/** "KabarRiau", "Kabar Riau" */
const COMPOUND = new RegExp(`^(?:(?:${data.outletBeginnings})|(?:${data.outletWords}) )[A-Z][a-z]{2,12}$`);

/** "KabarkitaMartapura", which lost its comma */
const GLUED = /^[A-Z][a-z]{4,20}([A-Z][a-z]{3,20})$/;
/** "Polres Demak", "Polsek Bonang Polres Demak", "Humas Universitas Mulia" */
const SENDER = new RegExp(`^(?:(?:${data.senders})(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}){1,3}(?:,? |$)){1,2}$`);

/** Whether what stands before a long or free dash, where a story may begin, is an outlet in no list, or a body that sends its own reports. */
export function isUnknownOutlet(line: string, mark: string, rest: string): boolean {
  if (COMPOUND.test(line) || (SENDER.test(line) && opensSentence(rest))) return true;
  return /[–—―]/.test(mark) && (isNobody(line, rest) || namesPlace(GLUED.exec(line)?.[1] ?? ''));
}

/** "Titik, Kampus": two words that nobody is called; the text has one of them nowhere else. One may be anybody: "Prabowo – Gibran". */
function isNobody(line: string, rest: string): boolean {
  const parts = line.split(', ');
  if (parts.length !== 2 || !parts.every((part) => /^[A-ZÀ-Þ][a-zß-ÿ]{3,14}$/u.test(part))) return false;
  return parts.every((part) => !isGivenName(part) && !isBody(part)) && parts.some((part) => !rest.includes(part));
}

/** "Budi Santoso — ketua kelompok itu — mengatakan", behind the first dash. */
const hasAside = (rest: string): boolean => /^[^–—]{2,100}(?:\s[–—]\s|\s-\s|[–—]\s)/.test(rest);

/** What a page says of its site outside the story. */
export interface Site {
  /** "Follow Kabarkita di Google News", "© 2025 Kabarkita" */
  said: string;
  /** Lines of menus, one of which may be its name. */
  lines: ReadonlySet<string>;
}

const SHORTEST_NAME = 4;

/** No more characters are looked at, and so much of the story must be there to tell. */
const LONGEST = 60;
const SHORTEST_EVIDENCE = 200;
const DASH = /\s{0,3}(?:-{1,2}|[–—―])\s+(?=[A-ZÀ-Þ"“])/u;
/** "itoday", "kabarmalukuID" */
const SMALL_NAME = /^[a-z][a-z\d]{3,20}(?:ID)?$/;

/**
 * Finds what stands in front of a dash at the very beginning of a story and never comes again, with a name like an outlet's or
 * the dash clinging to it: an outlet that is in no list. A person, team or topic would come again, and what follows it is no
 * sentence: "Prabowo – Gibran menang …". What the page's own furniture is named by, and the story isn't, is its outlet, whatever follows.
 *
 * @param text The first paragraph.
 * @param others Those below it, and the headline.
 * @param site What the site says of itself.
 */
export function findUnknown(text: string, others: string, site: Site): Dateline | undefined {
  const dash = DASH.exec(text.slice(0, LONGEST));
  if (!dash) return undefined;
  const line = text.slice(0, dash.index);
  const length = dash.index + dash[0].length;
  const rest = text.slice(length);
  const parts = line.split(', ');
  // A topic may stand by itself above the headline: "Gempa".
  const isNamed = (part: string): boolean => (part.length >= SHORTEST_NAME && hasWhole(site.said, part)) || (parts.length > 1 && site.lines.has(part));
  const [first = ''] = line.split(/[\s,]/, 1);
  const isTold = isGivenName(first) || isBody(first) || parts.some((part) => others.includes(part));
  if (isAllNames(line) && parts.some(isNamed) && !isTold) return { text: line, length };
  // "Kabarjuang– Pemkot": no dash of a sentence clings to one side.
  const isOutlet = (isAllNames(line) && (looksLikeOutlet(line) || /^[–—]\s/.test(dash[0]))) || SMALL_NAME.test(line);
  if (!isOutlet || isGivenName(first) || !opensSentence(rest) || hasAside(rest) || rest.length + others.length < SHORTEST_EVIDENCE) return undefined;
  return rest.includes(first) || others.includes(first) ? undefined : { text: line, length };
}

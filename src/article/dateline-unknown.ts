import data from './data/datelines.json' with { type: 'json' };
import { isAllNames, isBody, isGivenName, opensSentence } from './dateline-names.ts';
import type { Dateline } from './dateline-site.ts';

/** "KabarRiau", "Kabar Riau" */
const COMPOUND = new RegExp(`^(?:(?:${data.outletBeginnings})|(?:${data.outletWords}) )[A-Z][a-z]{2,12}$`);

/** Whether what stands before a long or free dash, where a story may begin, is an outlet in no list by its looks or by what follows. */
export function looksLikeOutlet(line: string, mark: string, rest: string): boolean {
  if (COMPOUND.test(line)) return true;
  return /[–—―]/.test(mark) && (isNobody(line, rest) || standsApart(line, mark, rest));
}

/** "Titik, Kampus": two words that nobody is called; the text has one of them nowhere else. One may be anybody: "Prabowo – Gibran". */
function isNobody(line: string, rest: string): boolean {
  const parts = line.split(', ');
  if (parts.length !== 2 || !parts.every((part) => /^[A-ZÀ-Þ][a-zß-ÿ]{3,14}$/u.test(part))) return false;
  return parts.every((part) => !isGivenName(part) && !isBody(part)) && parts.some((part) => !rest.includes(part));
}

/**
 * Whether names stand in front of a long dash behind which a sentence begins: with a word that is no name ("Antv – Hasil laga
 * …"), or right behind a dash that clings to the name ("Kabarjuang– Pemkot …").
 */
function standsApart(line: string, mark: string, rest: string): boolean {
  if (!isAllNames(line) || hasAside(rest)) return false;
  return opensSentence(rest) || (/^[–—]\s/.test(mark) && !line.includes(' ') && /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(rest));
}

/** "Budi Santoso — ketua kelompok itu — mengatakan", behind the first dash. */
const hasAside = (rest: string): boolean => /^[^–—]{2,100}\s[–—]\s/.test(rest);

/** No more characters are looked at, and so much of the story must be there to tell. */
const LONGEST = 60;
const SHORTEST_EVIDENCE = 300;
const DASH = /\s{0,3}(?:-{1,2}|[–—―])\s+(?=[A-ZÀ-Þ"“])/u;
/** "itoday", "kabarmalukuID" */
const SMALL_NAME = /^[a-z][a-z\d]{3,20}(?:ID)?$/;

/**
 * Finds what stands in front of a dash at the very beginning of a story and never comes again: an outlet that is in no list. A
 * person or team would come again: "Prabowo – Gibran menang …".
 *
 * @param text The first paragraph.
 * @param others Those below it.
 */
export function findUnknown(text: string, others: string): Dateline | undefined {
  const dash = DASH.exec(text.slice(0, LONGEST));
  if (!dash) return undefined;
  const line = text.slice(0, dash.index);
  const length = dash.index + dash[0].length;
  const rest = text.slice(length);
  const [first = ''] = line.split(/[\s,]/, 1);
  const comesAgain = rest.includes(first) || others.includes(first);
  const isSure = (isAllNames(line) || SMALL_NAME.test(line)) && !hasAside(rest) && rest.length + others.length >= SHORTEST_EVIDENCE && !comesAgain;
  return isSure ? { text: line, length } : undefined;
}

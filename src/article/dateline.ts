import data from './data/datelines.json' with { type: 'json' };
import {
  isBody,
  isCapitals,
  isGivenName,
  isKnownOutlet,
  isListedPlace,
  isNamedLikeOutlet,
  isOutlet,
  isTitled,
  looksLikeOutlet,
  MOST_PLACE_WORDS,
  namesPlace,
  withoutRegion,
} from './dateline-names.ts';
import { findBehindQuotation, findShape } from './dateline-shapes.ts';
import { behindMore, type Dateline, findBare, upTo } from './dateline-site.ts';
import { isUnknownOutlet } from './dateline-unknown.ts';
import { DAY } from './publication.ts';

const LONGEST = 90;
/** Without one of these there is no dateline but a site's. */
const MARK = /[-–—―:|~]|(?:[A-ZÀ-Þ]{3}|\d{4})\./u;
const PARTS = /[,()[\]/|]|\s[-–—]{1,2}\s|(?<=[A-Za-zÀ-ɏ]\.(?:com|COM|id|co|net|tv))\s+/u;
const HAS_SITE = /(?:^|[\s,])[A-Za-zÀ-ɏ\d-]{2,40}\.(?:com|co|id|net|tv)(?![A-Za-zÀ-ɏ])/i;

/** Whether a dateline names an outlet, which only stories begin with. */
export const namesOutlet = (dateline: string): boolean => dateline.split(PARTS).some((part) => isOutlet(part.trim()));

/** Whether it names a known place. */
export const hasPlace = (dateline: string): boolean => dateline.split(PARTS).some((part) => namesPlace(part.trim()));

/** Whether it names an outlet or a known place, and is no "BERITA MU -". */
export const isCertain = (dateline: string): boolean => namesOutlet(dateline) || hasPlace(dateline);

/** What stands between a dateline and the story. */
const MARKS = new RegExp(
  [
    /\s{0,9}(?:-{1,3}|[–—―]{1,2}-?)\s+|(?<=\.(?:com|co|id|net|tv)) ~ /,
    /\s{1,9}(?:-{1,3}|[–—―])(?=\S)/,
    /(?<=[A-Z]{3})(?:[–—]|-{2})(?=\S)/,
    /(?<=[A-Z]{2})[–—]-\s?(?=\S)/,
    /(?<=, [A-ZÀ-Þ][a-zß-ÿ]{2,15})—(?=[A-ZÀ-Þ“"])/,
    /(?<=\.(?:com|COM|id|ID|net|tv))[-–—](?=[A-ZÀ-Þ“"])/,
    /(?<=[A-Za-zß-ÿ\d)])-(?=[A-ZÀ-Þ])/,
    /(?<=\))\.[-–—]{1,2}\s*/,
    /\s\|{1,2}\s+(?=[A-ZÀ-Þ“"])/,
    /:\s+/,
    /(?<=[A-ZÀ-Þ]{3})\.\s+/,
    /(?<=\d{4})\.\s+(?=[A-ZÀ-Þ“"])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/**
 * Finds the place and outlet that open a story: "JAKARTA, KOMPAS.com -", "Jakarta (ANTARA) -", "Liputan6.com, Jakarta -",
 * "PYONGYANG –".
 *
 * @param text A paragraph.
 * @param opening Whether a story may begin here: only there a place in small letters counts without an outlet.
 */
export function findDateline(text: string, opening: boolean): Dateline | undefined {
  const head = text.slice(0, LONGEST);
  const bare = findBare(head) ?? (opening ? findBehindQuotation(text) : undefined);
  if (bare) return bare;
  const found = MARK.test(head) && !isMenu(head) ? findMarked(text, head, opening) : undefined;
  if (!found) return opening ? findShaped(text) : undefined;
  const length = behindMore(text, found.length);
  return length > found.length ? upTo(text, length) : found;
}

/** "Pekanbaru | Dumai | Inhu | Kampar | Siak" */
const isMenu = (head: string): boolean => head.split('|').length > MOST_STROKES + 1;
const MOST_STROKES = 3;

/** Whether a text opens with one that names an outlet or a known place. */
export const opensWithDateline = (text: string): boolean => isCertain(findDateline(text, true)?.text ?? '');

/** Whether a dateline ends in a colon, as an item of a list may. */
export const endsInColon = (text: string, { length }: Dateline): boolean => /:\s*$/.test(text.slice(0, length));

/** Whether a text opens with a listed place: "Kudus lumpuh". */
export function opensWithPlace(text: string): boolean {
  const words = text.split(' ', MOST_PLACE_WORDS);
  return words.some((_, i) => isListedPlace(words.slice(0, i + 1).join(' ')));
}

/** One that a mark ends, as far as marks go: "Jakarta, CNN Indonesia -- Mercedes - Benz" has two, of which the second needs a place or outlet of its own. */
function findMarked(text: string, head: string, opening: boolean): Dateline | undefined {
  let found: Dateline | undefined;
  for (const { 0: mark, index } of head.matchAll(MARKS)) {
    const length = index + mark.length;
    const line = head.slice(0, index).trim();
    if (!mayEnd(mark, line, head.slice(length))) continue;
    const dash = /[-–—―|~]/.test(mark);
    const since = found ? head.slice(found.length, index).trim() : line;
    const isFirst = opening && dash && !found;
    if (isDateline(since, opening, dash) || (isFirst && (isPlaceOf(text, line) || isUnknownOutlet(withoutDate(line), mark, text.slice(length)))))
      found = { text: line, length };
    // "INN | DEMAK (Jateng) –", "WartaLirung - Demak –"
    else if (!isFirst || !(mark.includes('|') || /^[A-ZÀ-Þ]\S+$/u.test(line))) break;
  }
  return found;
}

/** One that no free dash ends, or the rest of one behind a dash whose beginning was on another line: "- Lombok Tengah — ". */
function findShaped(text: string): Dateline | undefined {
  const found = findShape(text);
  if (found?.text !== '') return found;
  const more = findDateline(text.slice(found.length), true);
  return more?.text ? { text: more.text, length: found.length + more.length } : found;
}

/** Whether a mark may stand between a dateline and the story. */
function mayEnd(mark: string, line: string, rest: string): boolean {
  // "Sukamaju (Lensa Kita) - Harga beras", but not "Sari (Golkar) - Budi (PKB) mendaftar", "Menteri Sari (Golkar) - menurut juru bicara"
  // and "Lombok Timur – daerah yang …", "Jakarta: kota yang …", "Solo - kota kecil …"
  const hasOutlet = namesOutlet(line);
  if (/^[a-zß-ÿ]{2}/.test(rest) && !hasOutlet) return false;
  if (line.endsWith(')') && /^[A-ZÀ-Þ][^\s()]{0,20}(?: [A-ZÀ-Þ][^\s()]{0,20})? \(/u.test(rest) && !hasOutlet && !namesPlace(line.split('(', 1)[0] as string))
    return false;
  // "TEMPO.CO,Jakarta-Harga", "SORONG-Wali", "Jambi (SP)-Polisi", "DEMAKNEWS-Empat", "DemakPost-Empat", "DEMAK, KABAR POST-Empat", but not "Jakarta-Bandung", "BMKG-Basarnas"
  return (
    !/^-{1,2}$/.test(mark) ||
    HAS_SITE.test(line) ||
    line.endsWith(')') ||
    (/^[A-Z][^A-Z\s]*[A-Z]\S*$/.test(line) && isNamedLikeOutlet(line)) ||
    line.split(', ').every((part, i, parts) => isCapitals(part) && (i < parts.length - 1 || namesPlace(part) || (i > 0 && looksLikeOutlet(part))))
  );
}

/** "(5/3/2025)", "Rabu, 5 Maret 2025" beside the place. */
const DATE = new RegExp(`[\\s,]{1,3}(?:${DAY},? ?)?(?:\\(?\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\)?|\\d{1,2} [a-z]{3,9} \\d{4})$`, 'i');
/** "Palu, 8/10 (ANTARA)", "Demak (5/3/2025) demakkab.go.id" */
const DATE_INSIDE = /,\s?\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?= ?\()|\s\(\d{1,2}\/\d{1,2}\/\d{2,4}\)(?= [a-z])/;
/** Few have a number, and to look for a date takes long. */
const withoutDate = (line: string): string =>
  /\d\)?$/.test(line) ? line.replace(DATE, '') : /\d(?: \(|\) )/.test(line) ? line.replace(DATE_INSIDE, '') : line;
/** Whether a text tells of a place by a name: "Wanakerta – Warga Desa Wanakerta …". */
const isPlaceOf = (text: string, name: string): boolean =>
  isTitled(name) && !name.includes('.') && data.beforePlaces.split(' ').some((before) => text.includes(` ${before} ${name}`));
/** A place and, in brackets, an outlet that is in no list: "Lombok Timur (Lensa Lombok)", "Way Kanan ( SP)". */
const WITH_OUTLET =
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){0,3} ?\(\s?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,20}){0,2}\s?\)$/u;
/** "Sari Wulandari (PDIP)" */
const isPerson = ([name = '', behind = '']: readonly string[]): boolean =>
  !namesPlace(name) && (isBody(behind) || isGivenName(name.split(' ', 1)[0] as string));
/** "NK Indonesia Siak": an outlet's two letters before the place. */
const LETTERS = /^[A-Z]{2} (?:Indonesia )?(?=[A-Z])/;

/** "Kodim 0713/Brebes Korem 071/Wijayakusuma": who sent it. */
const COMMAND = new RegExp(`^(?:(?:${data.commands}) (?:\\d{2,4}(?:-\\d{1,2})?|[IVX]{1,5})/[A-Za-z]{2,20}(?: [A-Z][a-z]{2,20})?(?:, | )?){1,3}$`);

/** Whether what stands before a mark is places and outlets. */
function isDateline(dated: string, opening: boolean, dash: boolean): boolean {
  if (opening && dash && COMMAND.test(dated)) return true;
  const line = withoutDate(dated);
  // "Tribunjogja.com Inggris" lost its comma.
  const parts = line
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4) return false;
  // "Memontum Kediri": an outlet and its region.
  const [outlet = '', ...region] = line.split(' ');
  if (opening && dash && parts.length === 1 && isKnownOutlet(outlet) && region.length > 0 && region.length <= MOST_PLACE_WORDS && namesPlace(region.join(' ')))
    return true;
  if (parts.some(isOutlet)) return parts.every((part) => isOutlet(part) || isTitled(part) || isCapitals(part)) && (dash || parts.length > 1 || opening);
  const isShort = (part: string, i: number): boolean => /^[A-Z]{2,3}$/.test(part) && (i > 0 || parts.some(namesPlace));
  if (dash && parts.every((part, i) => isCapitals(part) || isShort(part, i))) return true;
  if (opening && WITH_OUTLET.test(line) && (dash || isCapitals(parts[0] as string)) && !isPerson(parts)) return true;
  if (opening && dash && parts.length === 1 && LETTERS.test(line) && namesPlace(line.replace(LETTERS, ''))) return true;
  if (!opening || !parts.every((part) => isTitled(part) || isCapitals(withoutRegion(part)))) return false;
  // "SUKAPURA, Radar Kita –", "Kabar Kita, SUKAPURA –": a place that is in no list, in capitals
  if (dash && parts.length === 2 && parts.some(isCapitals) && !parts.some(isBody)) return true;
  // "Jakarta, VIVANUSA –", "Palu, Sulteng (RadarPoso) -": an outlet that is in no list stands beside the place.
  return (parts.length <= 2 || dash) && parts.length <= 3 && (namesPlace(parts[0] as string) || (dash && parts.length === 2 && namesPlace(parts[1] as string)));
}

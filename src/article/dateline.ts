import people from '../language/data/people.json' with { type: 'json' };
import places from '../language/data/place-names.json' with { type: 'json' };
import openers from '../language/data/sentence-openers.json' with { type: 'json' };
import { setOf } from '../text.ts';
import data from './data/datelines.json' with { type: 'json' };
import { DAY } from './publication.ts';

const OUTLETS = new Set(data.outlets.split('|'));
/** In lower case. */
const PLACES = new Set(`${`${data.places}|${data.seats}`.toLowerCase()}|${places.regencies}`.split('|'));
const LONGEST = 90;
const SITE = /^[A-Za-zÀ-ɏ\d][A-Za-zÀ-ɏ\d-]{0,40}(?: [A-Za-zÀ-ɏ\d-]{1,20})?(?:\.[A-Za-zÀ-ɏ]{2,20}){1,3}$/u;
/** Without one of these there is no dateline but a site's. */
const MARK = /[-–—―:|~]|(?:[A-ZÀ-Þ]{3}|\d{4})\./u;
/** "Acehnews": named like one. */
const NAMED_LIKE_OUTLET = new RegExp(`^[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?:${data.outletEndings})$|^(?:ANTARA|RMOL)[A-Z]{2,10}$`, 'iu');
/** Whether it is an outlet's name; "KOMPAS com" lost its full stop. */
export const isOutlet = (part: string): boolean => OUTLETS.has(part) || NAMED_LIKE_OUTLET.test(part) || SITE.test(part.replace(/ (?=(?:com|id|net)$)/i, '.'));
const PARTS = /[,()[\]/|]|\s[-–—]{1,2}\s|(?<=[A-Za-zÀ-ɏ]\.(?:com|COM|id|co|net|tv))\s+/u;
const BEFORE_PLACE = /^[A-Za-zÀ-ɏ\d-]{2,40}\.(?:com|co\.id|id|net),\s+(?=[A-ZÀ-Þ])/u;
/** The longest name of a place in a list has as many words. */
export const MOST_PLACE_WORDS = 3;
/** "Solo | Raya Dilanda Banjir" */
const GOES_ON = new RegExp(`^\\s+(?:${`${people.directions} ${places.ends}`.replaceAll(' ', '|')})(?![A-Za-z])`, 'i');
const HAS_SITE = /(?:^|[\s,])[A-Za-zÀ-ɏ\d-]{2,40}\.(?:com|co|id|net|tv)(?![A-Za-zÀ-ɏ])/iu;
/** "PALANGKA RAYA": capitals throughout, one word of four letters or two words at least. */
const isCapitals = (part: string): boolean => /^(?=.{4})[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*(?: [A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,3}$/u.test(part);
const isTitled = (part: string): boolean => /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: (?:de|del|al|bin|[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*)){0,3}$/u.test(part);

export interface Dateline {
  /** "JAKARTA, KOMPAS.com" */
  text: string;
  /** Length of the dateline with its dash and the blanks after it. */
  length: number;
}

/** Whether a dateline names an outlet, which only stories begin with. */
export const namesOutlet = (dateline: string): boolean => dateline.split(PARTS).some((part) => isOutlet(part.trim()));

/** Whether it names a known place. */
export const hasPlace = (dateline: string): boolean => dateline.split(PARTS).some((part) => namesPlace(part.trim()));

/** Whether it names an outlet or a known place, and is no "BERITA MU -". */
export const isCertain = (dateline: string): boolean => namesOutlet(dateline) || hasPlace(dateline);

/** "Penguatan masih terbatasJakarta (ANTARA) - ": a quotation that an agency sets in front, glued to the dateline. */
const BEHIND_QUOTATION = /^[^.!?]{20,200}(?<=[a-zß-ÿ\d%])([A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)? \(ANTARA(?: News)?\)) [-–—] /u;

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
    /\s\|\s+(?=[A-ZÀ-Þ“"])/,
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
  if (!MARK.test(head)) return opening ? findHead(text) : undefined;
  let found: Dateline | undefined;
  for (const mark of head.matchAll(MARKS)) {
    const line = head.slice(0, mark.index).trim();
    const since = found ? head.slice(found.length, mark.index).trim() : line;
    if (!mayEnd(mark[0], line, head.slice(mark.index + mark[0].length))) continue;
    // "Jakarta, CNN Indonesia -- Mercedes - Benz": a second mark needs a place or outlet of its own.
    const dash = /[-–—―|~]/.test(mark[0]);
    const isOpening =
      opening &&
      dash &&
      !found &&
      (isPlaceOf(text, line) ||
        COMPOUND_OUTLET.test(line) ||
        (/[–—―]/.test(mark[0]) && (isUnknown(text, line) || standsApart(line, mark[0], text.slice(mark.index + mark[0].length)))));
    if (!isDateline(since, opening, dash) && !isOpening) break;
    found = { text: line, length: mark.index + mark[0].length };
  }
  if (!found) return opening ? findHead(text) : undefined;
  // "WARTANIAGA.com – Jakarta. Harga beras …", "SUKAPURA - Wartaniaga.com. Harga beras …", "Wartaniaga.com - DEMAK, Harga beras …"
  const behind = /^([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}|\.(?:com|co\.id|id|net))?)(?:\.|(?<=[A-Z]{3}),)\s+(?=[A-ZÀ-Þ“"])/u.exec(
    head.slice(found.length),
  );
  if (!behind || !(namesPlace(behind[1] as string) || isOutlet(behind[1] as string))) return found;
  const length = found.length + behind[0].length;
  return { text: head.slice(0, length).replace(/[.,]\s+$/, ''), length };
}

function findBehindQuotation(text: string): Dateline | undefined {
  const [whole, dateline] = (text.includes('(ANTARA') && BEHIND_QUOTATION.exec(text)) || [];
  return whole === undefined ? undefined : { text: dateline as string, length: whole.length };
}

/** Whether a mark may stand between a dateline and the story. */
function mayEnd(mark: string, line: string, rest: string): boolean {
  // "Sukamaju (Lensa Kita) - Harga beras", but not "Sari (Golkar) - Budi (PKB) mendaftar", "Menteri Sari (Golkar) - menurut juru bicara"
  // and "Lombok Timur – daerah yang …", "Jakarta: kota yang …", "Solo - kota kecil …"
  const hasOutlet = namesOutlet(line);
  if (/^[a-zß-ÿ]{2}/.test(rest) && !hasOutlet) return false;
  if (line.endsWith(')') && /^[A-ZÀ-Þ][^\s()]{0,20}(?: [A-ZÀ-Þ][^\s()]{0,20})? \(/u.test(rest) && !hasOutlet) return false;
  // "TEMPO.CO,Jakarta-Harga", "SORONG-Wali", "Jambi (SP)-Polisi", "DEMAKNEWS-Empat", but not "Jakarta-Bandung", "BMKG-Basarnas"
  return (
    !/^-{1,2}$/.test(mark) ||
    HAS_SITE.test(line) ||
    line.endsWith(')') ||
    (isCapitals(line) && NAMED_LIKE_OUTLET.test(line)) ||
    line.split(', ').every((part, i, parts) => isCapitals(part) && (i < parts.length - 1 || namesPlace(part)))
  );
}

/** "Demak wartaniaga.com, ", "Demak, wartaniaga.com Setelah" */
const PLACE_AND_SITE =
  /^(([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?),? [A-Za-z\d-]{3,30}\.(?:com|co\.id|co|id|net))(,)?\s+(?=([A-ZÀ-Þ][a-zß-ÿ-]*|[“"]))/u;

/** "AKURAT.CO, Harga beras", "Kabarkota.com, HARGA beras", "Demak, Kabarkota.comHarga beras" */
const SITE_IN_FRONT =
  /^((?:[A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?, )?(?:[A-Z\d]{3,20}\.(?:CO|COM|ID|NET)(?:\.ID)?(?=,?\s)|[A-Za-z\d-]{3,30}\.(?:com|co\.id|id|net)(?=,\s|[A-ZÀ-Þ][a-zß-ÿ])))(?:,?\s+|)(?=[A-ZÀ-Þ“"])(?!\S{2,40}\.(?:com|id|net|co)\b)/u;
/** "Kabar Hari Ini (Sampang): Harga beras" */
const OUTLET_WITH_PLACE = /^([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}){0,3}\s?\(([A-ZÀ-Þ][A-Za-zÀ-ɏ ]{2,30})\))\s?(?::|[–—-])\s+(?=[A-ZÀ-Þ“"])/u;
/** "KABARDEMAK-Manila : ", "KNews—MAGELANG— " */
const OUTLET_AND_PLACE = /^([A-Z][A-Za-z\d]{2,30}[-–—]([A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{2,20})?))(?:\s?:|\s?[–—]|\s-)\s*(?=[A-ZÀ-Þ“"])/u;

/** What only a story begins with, and no mark ends: the "-" or "." of a dateline whose beginning was on another line, "AKURAT.CO, ", "Demak wartaniaga.com, ". */
function findHead(text: string): Dateline | undefined {
  const dash = /^(?:[-–—]{1,2}|\.)\s+(?=[A-ZÀ-Þ])/u.exec(text)?.[0];
  if (dash !== undefined) return { text: '', length: dash.length };
  const site = SITE_IN_FRONT.exec(text);
  if (site) return { text: site[1] as string, length: site[0].length };
  // "kabarkota.com Harga beras turun"
  const [before, bare, opening = ''] = /^([a-z\d-]{3,30}\.(?:com|co\.id|id|net))\s+(?=([A-ZÀ-Þ][a-zß-ÿ-]+))/u.exec(text) ?? [];
  if (before !== undefined && OPENERS.has(opening.toLowerCase())) return { text: bare as string, length: before.length };
  const named = OUTLET_WITH_PLACE.exec(text);
  if (named && namesPlace(named[2] as string)) return { text: named[1] as string, length: named[0].length };
  const joined = OUTLET_AND_PLACE.exec(text);
  if (joined && namesPlace(joined[2] as string)) return { text: joined[1] as string, length: joined[0].length };
  const [whole, dateline, place, comma, first = ''] = PLACE_AND_SITE.exec(text) ?? [];
  const isSure = whole !== undefined && (namesPlace(place as string) ? comma !== undefined || OPENERS.has(first.toLowerCase()) : false);
  return isSure ? { text: dateline as string, length: whole.length } : undefined;
}

/** Of a story's first words that are a dateline with an outlet in no list: no more characters, and so much of the story must be there to tell. */
const LONGEST_UNKNOWN = 60;
const SHORTEST_STORY = 300;
const LAST_MARK = /\s{1,3}(?:-{1,2}|[–—―])\s+(?=[A-ZÀ-Þ"“])/u;

/**
 * Finds what stands in front of a dash at the very beginning of a story and never comes again: an outlet that is in no list. A
 * person or team would come again: "Prabowo – Gibran menang …".
 *
 * @param text The first paragraph.
 * @param rest The others.
 */
export function findUnknownDateline(text: string, rest: string): Dateline | undefined {
  const mark = LAST_MARK.exec(text.slice(0, LONGEST_UNKNOWN + 5));
  if (!mark) return undefined;
  const line = text.slice(0, mark.index);
  const length = mark.index + mark[0].length;
  const story = `${text.slice(length)} ${rest}`;
  const [first = ''] = line.split(/[\s,]/, 1);
  if (!isAllNames(line) || ASIDE.test(text.slice(length)) || story.length < SHORTEST_STORY || story.includes(first)) return undefined;
  return { text: line, length };
}

/** "Liputan6.com, Jakarta Kementerian …": a site and a city, and no mark behind them. */
function findBare(head: string): Dateline | undefined {
  const site = BEFORE_PLACE.exec(head)?.[0];
  if (site === undefined) return undefined;
  const words = head.slice(site.length).split(/\s+/, MOST_PLACE_WORDS);
  for (let count = words.length; count > 0; count--) {
    const place = words.slice(0, count).join(' ');
    const rest = head.slice(site.length + place.length);
    const blanks = /^\s+(?=[A-ZÀ-Þ“"])/u.exec(rest)?.[0];
    if (blanks !== undefined && PLACES.has(place.toLowerCase()) && !GOES_ON.test(rest))
      return { text: site + place, length: site.length + place.length + blanks.length };
  }
  return undefined;
}

/** "(5/3/2025)", "Rabu, 5 Maret 2025" beside the place. */
const DATE = new RegExp(`[\\s,]{1,3}(?:${DAY},? ?)?(?:\\(?\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\)?|\\d{1,2} [a-z]{3,9} \\d{4})$`, 'i');
const REGION = /^(?:kota|kabupaten|kab\.?) (?=[A-Z])/i;
/** "Bangka Barat" lies in Bangka. */
const DIRECTION = new RegExp(` (?:${people.directions.replaceAll(' ', '|')})$`);
/** "Kota Bandung", "JAKARTA", "Bangka Barat" */
const namesPlace = (part: string): boolean => {
  const name = part.replace(REGION, '').trim().toLowerCase();
  return PLACES.has(name) || PLACES.has(name.replace(DIRECTION, ''));
};
/** Whether a text tells of a place by a name: "Wanakerta – Warga Desa Wanakerta …". */
const isPlaceOf = (text: string, name: string): boolean =>
  isTitled(name) && !name.includes('.') && data.beforePlaces.split(' ').some((before) => text.includes(` ${before} ${name}`));
/** "KabarRiau" and "Kabar Riau" are outlets, "WhatsApp" and "Media Sosial" are none. */
const COMPOUND_OUTLET = new RegExp(`^(?:(?:${data.outletBeginnings})|(?:${data.outletWords}) )[A-Z][a-z]{2,12}$`);
/** "Titik, Kampus": two words that nobody is called; the text has one of them nowhere else. One may be anybody: "Prabowo – Gibran". */
function isUnknown(text: string, line: string): boolean {
  const parts = line.split(', ');
  if (parts.length !== 2 || !parts.every((part) => /^[A-ZÀ-Þ][a-zß-ÿ]{3,14}$/u.test(part))) return false;
  const isNobody = (part: string): boolean => !GIVEN_NAMES.has(part.toLowerCase()) && !isBody(part);
  return parts.every(isNobody) && parts.some((part) => !text.includes(part, line.length));
}
const OPENERS = setOf(openers.words);
/** "Kabar", "KABAR24.com", and the rest of "Kabar. com" */
const NAME = /^(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.'’-]*|com|co|id|net)$/u;
const MOST_NAMES = 6;
/** Whether a line is names and marks. */
function isAllNames(line: string): boolean {
  const words = line.split(/[\s,/|]+/);
  return words.length <= MOST_NAMES && words.every((word) => NAME.test(word));
}
/** "Budi Santoso — ketua kelompok itu — mengatakan" */
const ASIDE = /^[^–—]{2,100}\s[–—]\s/;
/**
 * Whether names stand in front of a long dash behind which a sentence begins: with a word that is no name ("Antv – Hasil laga
 * …"), or right behind a dash that clings to the name ("Kabarjuang– Pemkot …").
 */
function standsApart(line: string, mark: string, rest: string): boolean {
  if (!isAllNames(line) || ASIDE.test(rest)) return false;
  const [opening = ''] = /^[A-ZÀ-Þ][a-zß-ÿ-]+/u.exec(rest) ?? [];
  return OPENERS.has(opening.toLowerCase()) || (/^[–—]\s/.test(mark) && !line.includes(' ') && opening !== '');
}
/** A place and, in brackets, an outlet that is in no list: "Lombok Timur (Lensa Lombok)", "Way Kanan ( SP)". */
const WITH_OUTLET =
  /^[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){0,3} ?\(\s?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ.]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.]{1,20}){0,2}\s?\)$/u;
const BODIES = setOf(people.bodies);
const GIVEN_NAMES = setOf(people.givenNames);
/** "PDIP", "Golkar" */
const isBody = (part: string): boolean => BODIES.has(part.toLowerCase());
/** "Sari Wulandari (PDIP)" */
const isPerson = ([name = '', behind = '']: readonly string[]): boolean =>
  !namesPlace(name) && (isBody(behind) || GIVEN_NAMES.has(name.split(' ', 1)[0]?.toLowerCase() ?? ''));
/** "NK Indonesia Siak": an outlet's two letters before the place. */
const LETTERS = /^[A-Z]{2} (?:Indonesia )?(?=[A-Z])/;

/** "Kodim 0713/Brebes Korem 071/Wijayakusuma": who sent it. */
const COMMAND = /^(?:(?:Kodim|Koramil|Korem|Kodam|Yonif|Lanal|Lanud) (?:\d{2,4}(?:-\d{1,2})?|[IVX]{1,5})\/[A-Za-z]{2,20}(?: [A-Z][a-z]{2,20})?(?:, | )?){1,4}$/;

function isDateline(dated: string, opening: boolean, dash: boolean): boolean {
  // The first is quicker.
  const line = /\d\)?$/.test(dated) ? dated.replace(DATE, '') : dated;
  // "Tribunjogja.com Inggris" lost its comma.
  const parts = line
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length === 0 || parts.length > 4) return false;
  // "Memontum Kediri": an outlet and its region.
  const [outlet = '', ...region] = line.split(' ');
  if (opening && dash && parts.length === 1 && OUTLETS.has(outlet) && region.length > 0 && region.length <= MOST_PLACE_WORDS && namesPlace(region.join(' ')))
    return true;
  const outlets = parts.filter(isOutlet).length;
  if (outlets > 0) return parts.every((part) => isOutlet(part) || isTitled(part) || isCapitals(part)) && (dash || parts.length > 1 || opening);
  if (dash && parts.every((part, i) => isCapitals(part) || (i > 0 && /^[A-Z]{2,3}$/.test(part)))) return true;
  if (opening && WITH_OUTLET.test(line) && (dash || isCapitals(parts[0] as string)) && !isPerson(parts)) return true;
  if (opening && dash && parts.length === 1 && LETTERS.test(line) && namesPlace(line.replace(LETTERS, ''))) return true;
  if (opening && dash && COMMAND.test(line)) return true;
  if (!opening || !parts.every((part) => isTitled(part) || isCapitals(part.replace(REGION, '')))) return false;
  // "SUKAPURA, Radar Kita –", "Kabar Kita, SUKAPURA –": a place that is in no list, in capitals
  if (dash && parts.length === 2 && parts.some(isCapitals) && !parts.some(isBody)) return true;
  // "Jakarta, VIVANUSA –", "Palu, Sulteng (RadarPoso) -": an outlet that is in no list stands beside the place.
  return (parts.length <= 2 || dash) && parts.length <= 3 && (namesPlace(parts[0] as string) || (dash && parts.length === 2 && namesPlace(parts[1] as string)));
}

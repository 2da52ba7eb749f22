import calendar from '../language/data/calendar.json' with { type: 'json' };
import { setOf } from '../text.ts';
import { BEFORE_STORY, isBody, isOutlet, looksLikeOutlet, NAME, NAMES, namesPlace, opensSentence } from './dateline-names.ts';
import { behindSite, type Dateline, upTo } from './dateline-site.ts';

/** How a dateline may look that no free dash ends. The first group of the expression is its text; the groups, and what stands behind, decide. */
interface Shape {
  /** Without one of these signs near its beginning a text has none; quicker than the expression. */
  signs: string;
  expression: RegExp;
  isRight(groups: readonly string[], rest: string): boolean;
}

const MONTHS = setOf(`${calendar.months} ${calendar.monthsInDates}`);
const TOWN = `${NAME}(?: ${NAME})?`;

const SHAPES: Shape[] = [
  // "Kabar Hari Ini (Sampang): Harga beras"
  {
    signs: '(',
    expression: new RegExp(`^(${NAMES}\\s?\\((${NAMES})\\))\\s?[:–—-]\\s+${BEFORE_STORY}`, 'u'),
    isRight: ([line = '', place = '']) => namesPlace(place) && looksLikeOutlet(line),
  },
  // "KABARDEMAK-Manila : ", "KNews—MAGELANG— ", "Kabarsulsel–MAKASSAR "
  {
    signs: '-–—',
    expression: new RegExp(`^([A-Z][A-Za-z\\d]{2,30}[-–—](${TOWN}))(?:\\s?:|\\s?[–—]|\\s-|(?<=[A-Z]{3})(?=\\s))\\s*${BEFORE_STORY}`, 'u'),
    isRight: ([, place = '']) => namesPlace(place),
  },
  // "Medan-Kabarmedia: Harga beras"
  {
    signs: '-',
    expression: new RegExp(`^((${TOWN})-([A-Z][A-Za-z]{3,30}))\\s?:\\s+${BEFORE_STORY}`, 'u'),
    isRight: ([, town = '', outlet = '']) => namesPlace(town) && looksLikeOutlet(outlet),
  },
  // "(Kabarmedia – Surabaya) Harga beras"
  { signs: '(', expression: new RegExp(`^\\((${NAMES} ?[-–—,/|] ?(${NAMES}))\\)\\s+${BEFORE_STORY}`, 'u'), isRight: ([, place = '']) => namesPlace(place) },
  // "Lampung Timur–Polisi", but not "Jakarta–Bandung" and "Jakarta–Cikampek"
  {
    signs: '–—',
    expression: new RegExp(`^(${TOWN})[–—]${BEFORE_STORY}`, 'u'),
    isRight: ([town = ''], rest) => namesPlace(town) && opensSentence(rest),
  },
  // "Batang, KabarNews. Harga beras"
  {
    signs: ',',
    expression: new RegExp(`^((${TOWN}), (${TOWN}))\\.\\s+${BEFORE_STORY}`, 'u'),
    isRight: ([, town = '', outlet = '']) => namesPlace(town) && isOutlet(outlet),
  },
  // "Kabar6-Kasus": an outlet with a number, and a word that is no name
  { signs: '-', expression: /^([A-Z][a-z]{3,15}\d{1,3})-(?=[A-ZÀ-Þ])/u, isRight: (_, rest) => opensSentence(rest) },
  // "Pengadilan Negeri Siak, 6 Maret 2019- Kedua terdakwa": who sends it, and when
  {
    signs: '-–—',
    expression: new RegExp(`^((${NAME})(?: ${NAME}){0,4}, \\d{1,2} ([A-Za-z]{3,9}) \\d{4})\\s?[-–—]\\s*${BEFORE_STORY}`, 'u'),
    isRight: ([, sender = '', month = '']) => isBody(sender) && MONTHS.has(month.toLowerCase()),
  },
];

/** "Penguatan masih terbatasJakarta (ANTARA) - ": a quotation that an agency sets in front, glued to the dateline. */
const BEHIND_QUOTATION = /^[^.!?]{20,200}(?<=[a-zß-ÿ\d%])([A-ZÀ-Þ][a-zß-ÿ]+(?: [A-ZÀ-Þ][a-zß-ÿ]+)? \(ANTARA(?: News)?\)) [-–—] /u;

/** Finds an agency's dateline behind a quotation that it is glued to. */
export function findBehindQuotation(text: string): Dateline | undefined {
  const [whole, dateline] = (text.includes('(ANTARA') && BEHIND_QUOTATION.exec(text)) || [];
  return whole === undefined ? undefined : { text: dateline as string, length: whole.length };
}

/** The longest has the names of a sender, and a date. */
const LONGEST_SHAPE = 140;

/** Finds what only a story begins with and no free dash ends: a site among names, one of the shapes, or the "-" of a dateline whose beginning was on another line. */
export function findShape(text: string): Dateline | undefined {
  const dash = /^(?:[-–—]{1,2}|\.)\s+(?=[A-ZÀ-Þ])/u.exec(text)?.[0];
  if (dash !== undefined) return { text: '', length: dash.length };
  const begin = behindSite(text);
  if (begin > 0) return upTo(text, begin);
  const head = text.slice(0, LONGEST_SHAPE);
  for (const { signs, expression, isRight } of SHAPES) {
    if (![...signs].some((sign) => head.includes(sign))) continue;
    const [whole, ...groups] = expression.exec(text) ?? [];
    if (whole !== undefined && isRight(groups, text.slice(whole.length))) return { text: groups[0] as string, length: whole.length };
  }
  return undefined;
}

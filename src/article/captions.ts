import type { Dropped } from './article.ts';
import { findDateline } from './dateline.ts';
import { isOutlet } from './dateline-names.ts';
import { findTail } from './furniture.ts';
import type { Bounds, Layout } from './layout.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { hasPredicate, isEnded } from './story.ts';
import { LONGEST_CAPTION } from './story-bounds.ts';

/** The outlet, before a photographer's name, that closes a caption: "… di Demak, Senin (3/2/2025). (KOMPAS.com/SARI WULANDARI)". */
const CREDITED_OUTLET = /(?:[([]\s?|[.!?)] ?)([A-Za-z][A-Za-z\d.-]{1,30}(?: [A-Z][A-Za-z]{1,20}){0,2}) ?\/ ?[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’ -]{2,40}\s?[)\]]?\.?$/u;
/** "(Sari Wulandari/Jawa Pos)" */
const CREDITED_NAME = /[([][A-ZÀ-Þ][^()[\]/]{2,40}\/([^()[\]/]{2,30})[)\]]$/u;
/** "… di Tegal. Metro TV" */
const CREDITED_BEHIND = /[.!?)] ([A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}))$/u;
/** Who took a picture, behind its caption. */
const SIGNED_BEHIND = new RegExp(
  [
    // "… di Rantau.sari.kabarkota.com"
    /[a-zß-ÿ)]\.[a-z]{2,15}\.[a-z\d-]{3,30}\.(?:com|co\.id|id)/,
    // "… hanyut/foto: Sari", "… Raja Ampat/dok. Kabar Kota"
    /[A-Za-zÀ-ɏ\d.)] ?\/ ?(?:[Ff]oto|[Dd]ok)(?:\. ?| ?: ?)[A-Za-zÀ-Þ][A-Za-zÀ-ɏ\d. /]{1,50}/,
    // "… lima hari. foto dok Kabarkota.id", "… di Demak, Foto : Diskominfo"
    /[.,)] ?[Ff]oto ?(?:: ?[Dd]ok\.? |: ?|[Dd]ok\.? )[A-ZÀ-Þ][A-Za-zÀ-ɏ\d. ]{1,40}/,
    // "… di Talang Ulu.-Sari Wulandari-radarkita.com"
    /[^\s-]-[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30}-[a-z\d.]{3,30}\.(?:com|id)/,
    // "Pengamat politik Sari Wulandari/Net"
    /[A-ZÀ-Þ][a-zß-ÿ]{1,20}\/Net/,
    // "… di Talang Ulu.--Sari"
    /[.)]-{1,2}[A-ZÀ-Þ][a-zß-ÿ]{2,15}(?: [A-ZÀ-Þ][a-zß-ÿ]{1,15}){0,2}/,
    // "… di Menes. Foto: Sari/kabarkota.com"
    /[.)] ?(?:[Ff]oto:? ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ .]{2,40}\/[A-Za-z\d-]{3,30}\.(?:com|co|co\.id|id|net|tv)/,
    // "… di Demak. /Pixabay/sariw/"
    /[.!?] \/[A-Z][A-Za-z .]{2,30}\/[A-Za-z\d .]{2,30}\/?\.?/,
  ]
    .map(({ source }) => `${source}$`)
    .join('|'),
  'u',
);
const LONGEST_CREDIT = 100;

/** Above the story, who took a photograph: "… di Jalan Merdeka. (LKN/Sari Wulandari)", "… di Demak/Sari Wulandari". */
const SIGNED_PICTURE =
  /^.{10,200}[.)] ?\(?[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{0,15})?\/[A-ZÀ-Þ][a-zß-ÿ]{1,20} [A-ZÀ-Þ][^()]{1,30}\)?$|^[^.!?]{30,250}[a-zß-ÿ]\/[A-ZÀ-Þ][a-zß-ÿ]{1,20} [A-ZÀ-Þ][a-zß-ÿ]{1,20}$/u;
/** So many letters in front tell a line's beginning from others. */
const BEGINNING = 16;

/** Whether a line begins twice, as captions do that were scraped with their picture: "Pasar Bintoro DemakPasar Bintoro Demak Foto: …". */
const beginsTwice = (text: string): boolean => text.length >= 2 * BEGINNING && text.includes(text.slice(0, BEGINNING), BEGINNING) && !isEnded(text);

/** Whether a paragraph ends with who took a photograph, and for whom. */
export function endsInCredit(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const end = text.slice(-LONGEST_CREDIT);
  if (SIGNED_BEHIND.test(end)) return true;
  return [CREDITED_OUTLET, CREDITED_NAME, CREDITED_BEHIND].some((credit) => {
    const outlet = credit.exec(end)?.[1];
    // "Rabu. TEMPO/Budi Santoso"
    return outlet !== undefined && (isOutlet(outlet.replace(/ FOTO$/i, '')) || isOutlet(outlet.slice(outlet.lastIndexOf(' ') + 1)));
  });
}

/** "SIDANG MK - Ketua MK memimpin sidang", "MERAYAP: Siswa menuruni tangga", "… di Gedung KPK, Rabu (14/5/2025).", "… selama libur. (Arsip Kabar Kota)" */
const looksLikeCaption = (text: string): boolean => /^[A-ZÀ-Þ][A-ZÀ-Þ ]{3,40}(?: [-–—]|:) |\([^()]{3,60}\)\.?$/u.test(text);

/** Where nothing else tells a caption, so much of the story is left below it. */
const FEWEST_BELOW = 3;
const hasStoryBelow = ({ stories }: Layout, index: number): boolean => {
  let below = 0;
  for (let i = index + 1; i < stories.length && below < FEWEST_BELOW; i++) if (stories[i]) below++;
  return below === FEWEST_BELOW;
};

/** Without a dateline below, what stands twice is as long. */
const SHORTEST_TWICE = 20;
/** A copy may have a credit of such a length behind it: "… di Demak. /Sari Wulandari/". */
const LONGEST_BEHIND_COPY = 40;

/** The last line that stands again right below; -1 where none does. A page may have everything twice. */
export const findLastTwice = ({ keys }: Layout): number => keys.findLastIndex((key, index) => key.length >= SHORTEST_TWICE && key === keys[index + 1]);

/** Whether a line stands again right below: a picture's caption, and what stands for the picture. */
export function isCaptionTwice(layout: Layout, index: number, lastTwice: number): boolean {
  const { paragraphs, keys } = layout;
  const [own, copy] = [keys[index], keys[index + 1]];
  if (!own || copy === undefined || !copy.startsWith(own) || copy.length - own.length > LONGEST_BEHIND_COPY) return false;
  const [line, begin] = [paragraphs[index] as Paragraph, paragraphs[index + 2]];
  if (begin === undefined || findDateline(line.text, true)) return false;
  if (copy === own && findDateline(begin.text, true) !== undefined) return true;
  return own.length >= SHORTEST_TWICE && lastTwice <= index && hasStoryBelow(layout, index + 1);
}

/** Whether the first line of a story, which goes on below, ends in an outlet or initials, as only a caption or the last line does. */
function isSigned(layout: Layout, index: number): boolean {
  const { text } = layout.paragraphs[index] as Paragraph;
  return findTail(text)?.reason === 'signature' && !findDateline(text, true) && hasStoryBelow(layout, index);
}

const ON_NEXT_LINE = /^[^\S\n]*\n[^\S\n]*$/;

/** Whether a line stands right beside who took the picture, as no paragraph does above a dateline, or where paragraphs stand apart. */
function isBesideCredit(layout: Layout, index: number, { begin }: Bounds, { text, dropped }: Page): boolean {
  const { paragraphs, stories } = layout;
  const line = paragraphs[index] as Paragraph;
  const isBeside = ({ reason, start, end }: Dropped): boolean =>
    reason === 'caption' && ON_NEXT_LINE.test(end <= line.start ? text.slice(end, line.start) : text.slice(line.end, start));
  if (findDateline(line.text, true) || !hasStoryBelow(layout, index) || !dropped.some(isBeside)) return false;
  return index < begin || paragraphs.every(({ gap }, other) => other <= index || !stories[other] || gap > 0);
}

/** Whether a paragraph is a picture's caption. */
export function isCaption(layout: Layout, index: number, bounds: Bounds, page: Page): boolean {
  const { begin, first, last } = bounds;
  const { text } = layout.paragraphs[index] as Paragraph;
  if (!layout.stories[index]) return (index < last && endsInCredit(text)) || beginsTwice(text);
  if (index >= last) return false;
  if (endsInCredit(text)) return true;
  if (index > first || text.length > LONGEST_CAPTION) return false;
  const isAboveDateline = index < begin && (looksLikeCaption(text) || !hasPredicate(text));
  return isAboveDateline || SIGNED_PICTURE.test(text) || (index === first && isSigned(layout, index)) || isBesideCredit(layout, index, bounds, page);
}

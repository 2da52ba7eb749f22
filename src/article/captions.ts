import { findDateline, namesOutlet } from './dateline.ts';
import { isOutlet } from './dateline-names.ts';
import { findTail } from './furniture.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { isEnded } from './story.ts';

/** The outlet, before a photographer's name, that closes a caption: "… di Demak, Senin (3/2/2025). (KOMPAS.com/SARI WULANDARI)". */
const CREDITED_OUTLET = /(?:[([]\s?|[.!?)] ?)([A-Za-z][A-Za-z\d.-]{1,30}(?: [A-Z][A-Za-z]{1,20}){0,2}) ?\/ ?[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’ -]{2,40}\s?[)\]]?\.?$/u;
/** "(Sari Wulandari/Jawa Pos)" */
const CREDITED_NAME = /[([][A-ZÀ-Þ][^()[\]/]{2,40}\/([^()[\]/]{2,30})[)\]]$/u;
/** "… di Tegal. Metro TV" */
const CREDITED_BEHIND = /[.!?)] ([A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}))$/u;
/** "… di Talang Ulu.-Sari Wulandari-radarkita.com", "… di Talang Ulu.--Sari", "… di Menes. Foto: Sari/kabarkota.com", "… di Demak. /Pixabay/sariw/", "Pengamat politik Sari Wulandari/Net", "… hanyut/foto: Sari", "… lima hari. foto dok Kabarkota.id", "… di Rantau.sari.kabarkota.com" */
const SIGNED_BEHIND =
  /[a-zß-ÿ)]\.[a-z]{2,15}\.[a-z\d-]{3,30}\.(?:com|co\.id|id)$|[A-Za-zÀ-ɏ\d.)] ?\/ ?(?:[Ff]oto|[Dd]ok)(?:\. ?| ?: ?)[A-ZÀ-Þa-z][A-Za-zÀ-ɏ\d. ]{1,40}$|[.,)] ?[Ff]oto ?(?:: ?[Dd]ok\.? |: ?|[Dd]ok\.? )[A-ZÀ-Þ][A-Za-zÀ-ɏ\d. ]{1,40}$|[^\s-]-[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30}-[a-z\d.]{3,30}\.(?:com|id)$|[A-ZÀ-Þ][a-zß-ÿ]{1,20}\/Net$|[.)]-{1,2}[A-ZÀ-Þ][a-zß-ÿ]{2,15}(?: [A-ZÀ-Þ][a-zß-ÿ]{1,15}){0,2}$|[.)] ?(?:[Ff]oto:? ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ .]{2,40}\/[A-Za-z\d-]{3,30}\.(?:com|co|co\.id|id|net|tv)$|[.!?] \/[A-Z][A-Za-z .]{2,30}\/[A-Za-z\d .]{2,30}\/?\.?$/u;
/** Longer paragraphs are story, whatever they end with. */
const LONGEST_CAPTION = 400;
const LONGEST_CREDIT = 100;

/** Above the story, who took a photograph: "… di Jalan Merdeka. (LKN/Sari Wulandari)", "… di Demak/Sari Wulandari". */
export const SIGNED_PICTURE =
  /^.{10,200}[.)] ?\(?[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{0,15})?\/[A-ZÀ-Þ][a-zß-ÿ]{1,20} [A-ZÀ-Þ][^()]{1,30}\)?$|^[^.!?]{30,250}[a-zß-ÿ]\/[A-ZÀ-Þ][a-zß-ÿ]{1,20} [A-ZÀ-Þ][a-zß-ÿ]{1,20}$/u;
/** So many letters in front tell a line's beginning from others. */
const BEGINNING = 16;

/** Whether a line begins twice, as captions do that were scraped with their picture: "Pasar Bintoro DemakPasar Bintoro Demak Foto: …". */
export const beginsTwice = (text: string): boolean => text.length >= 2 * BEGINNING && text.includes(text.slice(0, BEGINNING), BEGINNING) && !isEnded(text);

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
export const looksLikeCaption = (text: string): boolean => /^[A-ZÀ-Þ][A-ZÀ-Þ ]{3,40}(?: [-–—]|:) |\([^()]{3,60}\)\.?$/u.test(text);

/** So many paragraphs may stand above where the story begins, a caption or two among them. */
const MOST_ABOVE_STORY = 12;
const MOST_CAPTIONS = 2;

/** Where the paragraph stands that opens with an outlet's dateline, which captions may stand above; 0 where there is none. */
export function findBegin(paragraphs: readonly Paragraph[], stories: readonly boolean[]): number {
  const begin = paragraphs.slice(0, MOST_ABOVE_STORY).findIndex(({ text }) => {
    // "TRIBUNJABAR.ID, GARUT -" may be a paragraph by itself.
    const dateline = findDateline(`${text} `, false);
    // "UTAMA | BALIKPAPAN | SAMARINDA" is a menu.
    return dateline !== undefined && !dateline.text.includes('|') && namesOutlet(dateline.text);
  });
  if (begin <= 0) return 0;
  const above = new Set(paragraphs.slice(0, begin).flatMap(({ text }, index) => (stories[index] ? [text] : [])));
  return above.size <= MOST_CAPTIONS && [...above].every(({ length }) => length <= LONGEST_CAPTION) ? begin : 0;
}

/** Without a dateline below, what stands twice is as long, and so much of the story is left. */
const SHORTEST_TWICE = 20;
const FEWEST_BELOW = 3;
/** A copy may have a credit of such a length behind it: "… di Demak. /Sari Wulandari/". */
const LONGEST_BEHIND_COPY = 40;

/** Whether a line stands again right below: a picture's caption, and what stands for the picture. */
export function isCaptionTwice(paragraphs: readonly Paragraph[], stories: readonly boolean[], keys: readonly string[], index: number): boolean {
  const [own, copy] = [keys[index], keys[index + 1]];
  if (!own || copy === undefined || !copy.startsWith(own) || copy.length - own.length > LONGEST_BEHIND_COPY) return false;
  const [line, begin] = [paragraphs[index] as Paragraph, paragraphs[index + 2]];
  if (begin === undefined || findDateline(line.text, true)) return false;
  const isAboveStory = own.length >= SHORTEST_TWICE && stories.slice(index + 2).filter(Boolean).length >= FEWEST_BELOW;
  // A page may have everything twice.
  const isOnlyOne = !keys.some((key, at) => at > index + 1 && key.length >= SHORTEST_TWICE && key === keys[at + 1]);
  return (isAboveStory && isOnlyOne) || (copy === own && findDateline(begin.text, true) !== undefined);
}

/** Whether the first line of a story, which goes on below, ends in an outlet or initials, as only a caption or the last line does. */
export const isSignedAbove = (paragraphs: readonly Paragraph[], stories: readonly boolean[], index: number): boolean => {
  const { text } = paragraphs[index] as Paragraph;
  if (text.length > LONGEST_CAPTION || findTail(text)?.reason !== 'signature' || findDateline(text, true)) return false;
  return stories.slice(index + 1).filter(Boolean).length >= FEWEST_BELOW;
};

const ON_NEXT_LINE = /^[^\S\n]*\n[^\S\n]*$/;

/** Whether a line above the story stands right beside who took the picture, as no paragraph does above a dateline, or where paragraphs stand apart. */
export function isBesideCredit(paragraphs: readonly Paragraph[], stories: readonly boolean[], index: number, isAboveDateline: boolean, page: Page): boolean {
  const { start, end, text } = paragraphs[index] as Paragraph;
  if (text.length > LONGEST_CAPTION || findDateline(text, true)) return false;
  const isCredited = page.dropped.some(
    (dropped) =>
      dropped.reason === 'caption' && ON_NEXT_LINE.test(dropped.end <= start ? page.text.slice(dropped.end, start) : page.text.slice(end, dropped.start)),
  );
  const below = paragraphs.filter((_, other) => other > index && stories[other]);
  return isCredited && below.length >= FEWEST_BELOW && (isAboveDateline || below.every(({ gap }) => gap > 0));
}

import { findDateline, isOutlet, namesOutlet } from './dateline.ts';
import type { Paragraph } from './paragraphs.ts';
import { isEnded } from './story.ts';

/** The outlet, before a photographer's name, that closes a caption: "… di Demak, Senin (3/2/2025). (KOMPAS.com/SARI WULANDARI)". */
const CREDITED_OUTLET = /(?:\(\s?|[.!?)] ?)([A-Za-z][A-Za-z\d.-]{1,30}(?: [A-Z][A-Za-z]{1,20}){0,2}) ?\/ ?[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’ -]{2,40}\s?\)?\.?$/u;
/** Longer paragraphs are story, whatever they end with. */
const LONGEST_CAPTION = 300;
const LONGEST_CREDIT = 100;

/** Above the story, who took a photograph: "… di Jalan Merdeka. (LKN/Sari Wulandari)". */
export const SIGNED_PICTURE = /^.{10,200}[.)] ?\(?[A-Z][A-Za-z]{1,15}\/[A-ZÀ-Þ][a-zß-ÿ]{1,20} [A-ZÀ-Þ][^()]{1,30}\)?$/u;
/** So many letters in front tell a line's beginning from others. */
const BEGINNING = 16;

/** Whether a line begins twice, as captions do that were scraped with their picture: "Pasar Bintoro DemakPasar Bintoro Demak Foto: …". */
export const beginsTwice = (text: string): boolean => text.length >= 2 * BEGINNING && text.includes(text.slice(0, BEGINNING), BEGINNING) && !isEnded(text);

/** Whether a paragraph ends with who took a photograph, and for whom. */
export function endsInCredit(text: string): boolean {
  if (text.length > LONGEST_CAPTION || !text.includes('/')) return false;
  const outlet = CREDITED_OUTLET.exec(text.slice(-LONGEST_CREDIT))?.[1];
  // "Rabu. TEMPO/Budi Santoso"
  return outlet !== undefined && (isOutlet(outlet.replace(/ FOTO$/i, '')) || isOutlet(outlet.slice(outlet.lastIndexOf(' ') + 1)));
}

/** "SIDANG MK - Ketua MK memimpin sidang", "… di Gedung KPK, Rabu (14/5/2025)." */
export const looksLikeCaption = (text: string): boolean => /^[A-ZÀ-Þ][A-ZÀ-Þ ]{3,40} [-–—] |\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)\.?$/u.test(text);

/** So many paragraphs may stand above where the story begins, a caption or two among them. */
const MOST_ABOVE_STORY = 12;
const MOST_CAPTIONS = 2;

/** Where the paragraph stands that opens with an outlet's dateline, which captions may stand above; 0 where there is none. */
export function findBegin(paragraphs: readonly Paragraph[], stories: readonly boolean[]): number {
  const begin = paragraphs.slice(0, MOST_ABOVE_STORY).findIndex(({ text }) => {
    // "TRIBUNJABAR.ID, GARUT -" may be a paragraph by itself.
    const dateline = findDateline(`${text} `, false);
    return dateline !== undefined && namesOutlet(dateline.text);
  });
  if (begin <= 0) return 0;
  const above = paragraphs.slice(0, begin).filter((_, index) => stories[index]);
  return above.length <= MOST_CAPTIONS && above.every(({ text }) => text.length <= LONGEST_CAPTION) ? begin : 0;
}

/** Whether a line stands twice above the paragraph that begins the story: a picture's caption, and what stands for the picture. */
export function isCaptionTwice(paragraphs: readonly Paragraph[], keys: readonly string[], index: number): boolean {
  const begin = paragraphs[index + 2];
  return begin !== undefined && keys[index] === keys[index + 1] && findDateline(begin.text, true) !== undefined;
}

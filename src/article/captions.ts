import type { Dropped, DropReason } from './article.ts';
import furniture from './data/furniture.json' with { type: 'json' };
import { endsInColon, findDateline, hasPlace, opensWithDateline, opensWithPlace } from './dateline.ts';
import { isOutlet } from './dateline-names.ts';
import { findTail } from './furniture.ts';
import type { Bounds, Layout } from './layout.ts';
import { isFinished } from './lines.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { isCreditLine, NAME_ALONE } from './publication.ts';
import { hasPredicate, isEnded } from './story.ts';
import { LONGEST_CAPTION } from './story-bounds.ts';

/** The outlet, before a photographer's name, that closes a caption: "… di Demak, Senin (3/2/2025). (KOMPAS.com/SARI WULANDARI)". */
const CREDITED_OUTLET =
  /(?:[([]\s?|[.!?)] ?)([A-Za-z][A-Za-z\d.-]{1,30}(?: [A-Z][A-Za-z]{1,20}){0,2}) ?\/ ?(?:[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’ -]{2,40}|ist|istimewa|dok|(?<=\.(?:com|co|id|net|tv)\/)[a-z]{2,15}(?: [a-z]{2,15}){1,2})\s?[)\]]?\.?$/u;
/** "(Sari Wulandari/Jawa Pos)" */
const CREDITED_NAME = /[([][A-ZÀ-Þ][^()[\]/]{2,40}\/([^()[\]/]{2,30})[)\]]$/u;
/** "… di Tegal. Metro TV" */
const CREDITED_BEHIND = /[.!?)] ([A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,15}))$/u;
/** A name, an outlet or both: "Sari Wulandari/Kabarkota.id". */
const PHOTOGRAPHER = '[A-ZÀ-Þ][A-Za-zÀ-ɏ\\d]{0,20}(?:(?: |/|\\. )[A-ZÀ-Þ][A-Za-zÀ-ɏ\\d]{0,20}){0,4}(?:\\.(?:com|co|id|net))?';
/** Who took a picture, behind its caption. */
const SIGNED_BEHIND = new RegExp(
  [
    // "… di Rantau.sari.kabarkota.com", but not "laman www.kabarkota.com"
    /[A-ZÀ-Þ][a-zß-ÿ]{1,20}[)]?\.[a-z]{2,15}\.[a-z\d-]{3,30}\.(?:com|co\.id|id)/,
    // "… hanyut/foto: Sari", "… Raja Ampat/dok. Kabar Kota"
    /[A-Za-zÀ-ɏ\d.)] ?\/ ?(?:[Ff]oto|FOTO|[Dd]ok)(?:\. ?PHOTOGRAPHER| ?: ?[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d /]{1,50})/,
    // "… lima hari. foto dok Kabarkota.id", "… di Demak, Foto : Diskominfo"
    /(?:[.,)] ?[Ff]oto|[.)] ?FOTO|[)] - foto) ?(?:: ?[Dd]ok\.? |: ?|[Dd]ok\.? )PHOTOGRAPHER/,
    // "… di Talang Ulu.-Sari Wulandari-radarkita.com"
    /[^\s-]-[A-ZÀ-Þ][A-Za-zÀ-ɏ. ]{2,30}-[a-z\d.]{3,30}\.(?:com|id)/,
    // "Pengamat politik Sari Wulandari/Net"
    /[A-ZÀ-Þ][a-zß-ÿ]{1,20}\/Net/,
    // "… di Talang Ulu.--Sari"
    /[.)] ?-{1,2}(?:[A-ZÀ-Þ][a-zß-ÿ]{2,15}(?: [A-ZÀ-Þ][a-zß-ÿ]{1,15}){0,2}|IST|ist)/,
    // "… di Menes. Foto: Sari/kabarkota.com"
    /[.)] ?(?:[Ff]oto:? ?)?[A-ZÀ-Þ][A-Za-zÀ-ɏ .]{2,40}\/[A-Za-z\d-]{3,30}\.(?:com|co|co\.id|id|net|tv)/,
    // "… di Demak. /Pixabay/sariw/"
    /[.!?] \/[A-Z][A-Za-z .]{2,30}\/[A-Za-z\d .]{2,30}\/?\.?/,
  ]
    .map(({ source }) => `${source.replace('PHOTOGRAPHER', PHOTOGRAPHER)}$`)
    .join('|'),
  'u',
);
/** Quicker than that. */
const MAY_BE_SIGNED = /\/|[Ff]oto|FOTO|[.)] ?-|\.(?:com|co|id|net|tv)$/;
const LONGEST_CREDIT = 100;

/** Above the story, who took a photograph: "… di Jalan Merdeka. (LKN/Sari Wulandari)", "… di Demak/Sari Wulandari". */
const SIGNED_PICTURE =
  /^.{10,200}[.)] ?(?:[-–—] )?\(?[A-Z][A-Za-z]{1,15}(?: [A-Z][A-Za-z]{0,15})?\/[A-ZÀ-Þ][a-zß-ÿ]{1,20} [A-ZÀ-Þ][^()]{1,30}\)?$|^[^.!?]{30,250}[a-zß-ÿ]\/[A-ZÀ-Þ][a-zß-ÿ]{1,20} [A-ZÀ-Þ][a-zß-ÿ]{1,20}$/u;
/** So many letters in front tell a line's beginning from others. */
const BEGINNING = 16;

/** Whether a line begins twice, as captions do that were scraped with their picture: "Pasar Bintoro DemakPasar Bintoro Demak Foto: …". */
const beginsTwice = (text: string): boolean => text.length >= 2 * BEGINNING && text.includes(text.slice(0, BEGINNING), BEGINNING) && !isEnded(text);

/** Whether a paragraph ends with who took a photograph, and for whom. */
export function endsInCredit(text: string): boolean {
  if (text.length > LONGEST_CAPTION) return false;
  const end = text.slice(-LONGEST_CREDIT);
  // Quicker than the expressions: what closes otherwise has a stroke.
  if (/[^A-Za-zÀ-ɏ\d]$/.test(end) && !end.includes('/')) return false;
  if (MAY_BE_SIGNED.test(end) && SIGNED_BEHIND.test(end)) return true;
  return [CREDITED_OUTLET, CREDITED_NAME, CREDITED_BEHIND].some((credit) => {
    const outlet = credit.exec(end)?.[1];
    // "Rabu. TEMPO/Budi Santoso"
    return outlet !== undefined && (isOutlet(outlet.replace(/ FOTO$/i, '')) || isOutlet(outlet.slice(outlet.lastIndexOf(' ') + 1)));
  });
}

/** "SIDANG MK - Ketua MK memimpin sidang", "MERAYAP: Siswa menuruni tangga", "… di Gedung KPK, Rabu (14/5/2025).", "… selama libur. (Arsip Kabar Kota)", but not "… turun (inflasi)." */
const looksLikeCaption = (text: string): boolean =>
  /^[A-ZÀ-Þ][A-ZÀ-Þ ]{3,40}(?: [-–—]|[:;]) |[.!?)] ?\([^()]{3,60}\)\.?$|\(\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\)\.?$/u.test(text);

/** Where nothing else tells a caption, so much of the story is left below it. */
const FEWEST_BELOW = 3;
const hasStoryBelow = ({ stories }: Layout, index: number): boolean => {
  let below = 0;
  for (let i = index + 1; i < stories.length && below < FEWEST_BELOW; i++) if (stories[i]) below++;
  return below === FEWEST_BELOW;
};

/** Shorter sentences stand below pictures rather than at the head of a story. */
const SHORTEST_LEAD = 80;
const DAY_IN_BRACKETS = /\(\d{1,2}\/\d{1,2}/;
const mayBeLead = (text: string): boolean => text.length > SHORTEST_LEAD && isFinished(text) && hasPredicate(text) && !DAY_IN_BRACKETS.test(text);

/** Without a dateline below, what stands twice is as long. */
const SHORTEST_TWICE = 20;
/** A copy may have a credit behind it, of such a length: "… di Demak. /Sari Wulandari/", "… di Demak - Kabar Kota". */
const LONGEST_BEHIND_COPY = 40;
const BEHIND_COPY = /^[.\s]{0,2}(?:[/([|]|[-–—] |(?:[Ff]oto|[Dd]ok)(?![a-z]))/;

/** The last line that stands again right below; -1 where none does. A page may have everything twice. */
export const findLastTwice = ({ keys }: Layout): number => keys.findLastIndex((key, index) => key.length >= SHORTEST_TWICE && key === keys[index + 1]);

/** Whether a line stands again right below: a picture's caption, and what stands for the picture. */
export function isCaptionTwice(layout: Layout, index: number, lastTwice: number): boolean {
  const { paragraphs, keys } = layout;
  const [own, copy] = [keys[index], keys[index + 1]];
  if (!own || copy === undefined || !copy.startsWith(own)) return false;
  const [line, next, begin] = [paragraphs[index] as Paragraph, paragraphs[index + 1] as Paragraph, paragraphs[index + 2]];
  if (begin === undefined || findDateline(line.text, true)) return false;
  if (copy === own && findDateline(begin.text, true) !== undefined) return true;
  const behind = next.text.slice(line.text.length);
  const isCopy = copy === own ? !mayBeLead(line.text) : behind.length <= LONGEST_BEHIND_COPY && BEHIND_COPY.test(behind);
  return isCopy && own.length >= SHORTEST_TWICE && lastTwice <= index && hasStoryBelow(layout, index + 1);
}

/** "(Kabarkota.com)", "(Sari Wulandari/Kabar Kota)", "[antaranews]", but not "(KPU)", "(Jateng)" and "(Merapi)" */
const SIGNATURE = /[([](?:[^()[\]]{0,40}(?:\.(?:com|id|co|net)|\/)[^()[\]]{0,40}|([^()[\]]{2,30}))[)\]]\.?$/;

/** Whether the first line of a story, which goes on below, ends in an outlet, as only a caption or the last line does. */
function isSigned(layout: Layout, index: number): boolean {
  const { text } = layout.paragraphs[index] as Paragraph;
  if (findTail(text)?.reason !== 'signature') return false;
  // "RUSAK - Warung … (sari wulandari/kabar kota)" above "TEGAL - Warung …"
  if (findDateline(text, true) && !findDateline(layout.paragraphs[index + 1]?.text ?? '', true)) return false;
  const signature = SIGNATURE.exec(text);
  return signature !== null && (signature[1] === undefined || isOutlet(signature[1])) && hasStoryBelow(layout, index);
}

/** "Bupati Sari Wulandari (kiri)", "Budi Santoso (dua dari kanan)": where somebody stands in a picture; not in what is quoted. */
const SIDE = new RegExp(`[A-Za-zÀ-ɏ] \\((?:[a-z\\d]{1,8} ){0,2}(?:${furniture.sides})\\)`);
const namesSide = (text: string): boolean => text.includes('(') && SIDE.test(text) && !/["“”]/.test(text);
/** Inside the story a longer paragraph tells more than a caption does. */
const LONGEST_INSIDE = 300;
const ON_NEXT_LINE = /^[^\S\n]*\n[^\S\n]*$/;

/** Whether a line stands right beside who took the picture, as no paragraph does above a dateline, or where paragraphs stand apart. */
function isBesideCredit(layout: Layout, index: number, { begin }: Bounds, { text, dropped }: Page): boolean {
  const { paragraphs, stories } = layout;
  const line = paragraphs[index] as Paragraph;
  const isBeside = ({ reason, start, end }: Dropped): boolean =>
    reason === 'caption' && ON_NEXT_LINE.test(end <= line.start ? text.slice(end, line.start) : text.slice(line.end, start));
  if (findDateline(line.text, true) || !hasStoryBelow(layout, index) || !dropped.some(isBeside)) return false;
  if (index < begin) return true;
  return !mayBeLead(line.text) && paragraphs.every(({ gap }, other) => other <= index || !stories[other] || gap > 0);
}

/**
 * Whether the next paragraph that tells, perhaps behind a copy of this one, opens with a place or site and a dash, this one
 * doesn't, and no list of places follows.
 */
function isAbovePlace({ paragraphs, stories, keys }: Layout, index: number): boolean {
  const { text } = paragraphs[index] as Paragraph;
  if (text.endsWith(':') || findDateline(text, true)) return false;
  const below = paragraphs.slice(index + 1, index + 1 + ABOVE_REACH).filter((_, i) => stories[index + 1 + i] && keys[index + 1 + i] !== keys[index]);
  const [first = '', second = ''] = below.map((other) => other.text);
  const dateline = findDateline(first, true);
  if (!dateline || endsInColon(first, dateline) || opensWithPlace(first.slice(dateline.length))) return false;
  // "Reuters - ": what stands above may be what it tells.
  return (hasPlace(dateline.text) || /\.[a-z]{2,6}/i.test(dateline.text)) && !opensWithDateline(second);
}

/** So many lines above, or below, tell where a line stands. */
const ABOVE_REACH = 8;
/** What a picture shows takes no more to tell. */
const LONGEST_SCENE = 100;
const ANOTHER_SENTENCE = /[.!?]["”’)]?\s+["“(]?[A-ZÀ-Þ]/u;

/**
 * Whether a sentence above the dateline stands by itself below who wrote the story, or when: what sums the story up stands
 * above who wrote it.
 */
function isBelowCredit({ paragraphs }: Layout, index: number, { dropped }: Page): boolean {
  const { text, start } = paragraphs[index] as Paragraph;
  if (ANOTHER_SENTENCE.test(text) || /["“”]/.test(text) || text.length > LONGEST_SCENE) return false;
  const above = paragraphs.slice(Math.max(0, index - ABOVE_REACH), index);
  const from = above[0]?.start ?? start;
  return above.some(({ text: line }) => isCreditLine(line)) || dropped.some((other) => other.reason === 'credit' && other.start > from && other.start < start);
}

/** What a caption with its credit may have gone as: "… di Demak. © Kabar Kota". */
const CREDITED: ReadonlySet<DropReason> = new Set(['caption', 'copyright', 'credit']);

/** Whether it is a caption that was dropped with its credit, once more without it: "… di Demak." beside "… di Demak. (Foto: Sari Wulandari)". */
const isWithoutCredit = (text: string, dropped: readonly Dropped[]): boolean =>
  text.length >= SHORTEST_TWICE && dropped.some((other) => CREDITED.has(other.reason) && other.text.length > text.length && other.text.startsWith(text));

/** Whether a line above the dateline stands twice, with who took the picture between: "… di Demak.⏎Sari Wulandari⏎… di Demak." */
function isAroundName({ paragraphs, stories, keys }: Layout, index: number): boolean {
  const isBetween = (at: number): boolean => !stories[at] && NAME_ALONE.test(paragraphs[at]?.text ?? '');
  const isSame = (at: number): boolean => keys[at] !== undefined && keys[at] === keys[index];
  return (keys[index] as string).length >= SHORTEST_TWICE && ((isSame(index + 2) && isBetween(index + 1)) || (isSame(index - 2) && isBetween(index - 1)));
}
/** Behind the first of the two, who took it, and the other. */
const COPY_REACH = 2;

/** Whether a paragraph is a picture's caption. */
export function isCaption(layout: Layout, index: number, bounds: Bounds, page: Page): boolean {
  const { begin, first, last } = bounds;
  const { text } = layout.paragraphs[index] as Paragraph;
  if (!layout.stories[index]) return (index < last && endsInCredit(text)) || beginsTwice(text);
  if (index >= last) return false;
  if ((index <= first || text.length <= LONGEST_INSIDE) && (endsInCredit(text) || (namesSide(text) && hasStoryBelow(layout, index)))) return true;
  if (index > first + COPY_REACH || text.length > LONGEST_CAPTION) return false;
  if ((isWithoutCredit(text, page.dropped) || isAroundName(layout, index)) && hasStoryBelow(layout, index) && isAbovePlace(layout, index)) return true;
  if (index > first) return false;
  const isOverPlace = isAbovePlace(layout, index);
  if (isOverPlace && isBelowCredit(layout, index, page)) return true;
  const isAboveDateline = (index < begin || isOverPlace) && (looksLikeCaption(text) || !hasPredicate(text));
  return isAboveDateline || SIGNED_PICTURE.test(text) || (index === first && isSigned(layout, index)) || isBesideCredit(layout, index, bounds, page);
}

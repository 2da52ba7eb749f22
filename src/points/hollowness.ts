import { isListItem } from '../article/list-mark.ts';
import { DAY } from '../article/publication.ts';
import { isAnnouncement } from '../language/announcement.ts';
import connectives from '../language/data/connectives.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { classBit } from '../language/word-classes.ts';
import { hasEndMark, wordAt } from '../language/written.ts';
import { alternatives } from '../text.ts';
import { isAttribution } from './attribution.ts';
import { hasPhrase, opensWithPhrase, phraseSet } from './phrase-set.ts';

/** How a sentence may tell no news, or little. */
export const HOLLOWNESS = ['question', 'teaser', 'longTeaser', 'attribution', 'newsroom', 'announcement', 'nothing', 'little'] as const;
export type Hollowness = (typeof HOLLOWNESS)[number];

/** These tell some news all the same. */
const TELLING: readonly Hollowness[] = ['longTeaser', 'little'];

/** Whether a sentence of such a kind tells none. */
export const tellsNone = (hollowness: Hollowness): boolean => !TELLING.includes(hollowness);

/** Fewer words say nothing by themselves, and just so many say little: "Dunia hiburan kembali berduka." */
export const FEWEST_WORDS = 5;
/** One of so many words tells news as well: "Simak fakta dua pria mengantar jasad seorang ibu …". */
const LONG_TEASER = 24;
/** "sebagai berikut:" */
const LONGEST_ENDING = 20;

const READER = classBit('reader');

/** These are for lower case; see openings.ts. */
const HOLLOW = phraseSet(connectives.hollow);

const OF_ARTICLE = phraseSet(connectives.ofArticle);

/** "Simak jadwal kapal bulan ini" */
const TEASERS = phraseSet(connectives.teasers);

/** "Mari Elka Pangestu" */
const NAMED_LIKE_TEASER = /^["“]?Mari [A-ZÀ-Þ]/u;

/** "Ada lima kabupaten, yaitu." "Nathan Released - 3." "… dan/atau c." */
const CUT_OFF = new RegExp(`(?<![a-zß-ɏ])(?:${alternatives(connectives.announcing)})\\s?[.:]?$|(?<!\\d)\\s[-–]\\s?\\d{1,2}\\.?$|dan/atau\\s?[a-z]?\\.?$`);

/** "Ibu kota Jawa Tengah adalah…A. Semarang B. Demak" */
const OPTIONS = /[…?:]\s?A\. [^?]{1,80}B\./;

/** "Baca juga: …", on a page without line breaks. */
const LABEL = new RegExp(`^(?:${alternatives(connectives.labels)})\\s?:`);

/** "Selasa (14/1/2025).", which a full stop parted from its sentence. */
const DATE_ALONE = new RegExp(`^${DAY},? ?\\(?\\d[\\d/ a-z]{2,20}\\)?\\.?$`);

const LONGEST_DATE = 40;

/** A medium that tells of its own work: "detikOto berkesempatan mencoba", "Kompas.commendapatkan". */
const NEWSROOM = new RegExp(
  `(?:detik(?:com|[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,20})|(?<=[A-Za-zÀ-ɏ]{2})\\.(?:com|id|co)) ?(?:telah |sudah |juga |pun )?(?:${alternatives(connectives.newsroom)})(?![A-Za-zÀ-ɏ])`,
  'u',
);

/**
 * How a sentence tells no news: it asks or calls on the reader, tells only who said what was told before, is a row of a
 * table, a tweet or a question of a test, hardly has words, announces what follows, or tells of the article or its newsroom;
 * undefined where it tells some.
 */
export function findHollowness(document: Document, sentence: number, bullet: string): Hollowness | undefined {
  if (/\?[!\s]*$/.test(bullet.slice(-3))) return 'question';
  const lower = bullet.toLowerCase();
  const words = document.tokens.lower.slice(document.tokens.bounds[sentence], document.tokens.bounds[sentence + 1]);
  if (isAttribution(lower)) return 'attribution';
  if (opensWithPhrase(TEASERS, lower) && !NAMED_LIKE_TEASER.test(bullet)) return (document.words[sentence] as number) < LONG_TEASER ? 'teaser' : 'longTeaser';
  // The first is quicker.
  if (/\.c|\.i|detik/.test(bullet) && NEWSROOM.test(bullet)) return 'newsroom';
  if (isAnnouncement(lower) || (hasPhrase(OF_ARTICLE, lower, words) && !/:\s*\S/.test(lower))) return 'announcement';
  if (CUT_OFF.test(lower.slice(-LONGEST_ENDING).trimEnd()) || OPTIONS.test(bullet)) return 'nothing';
  if ((lower.includes(':') && LABEL.test(lower)) || (document.words[sentence] as number) <= 1 || (lower.length <= LONGEST_DATE && DATE_ALONE.test(lower)))
    return 'nothing';
  if ((bullet.startsWith('#') && bullet.lastIndexOf('#') > 0) || isRow(document, sentence, bullet)) return 'nothing';
  const signs = [
    (document.words[sentence] as number) <= FEWEST_WORDS,
    bullet.startsWith('#'),
    hasPhrase(HOLLOW, lower, words),
    // What is announced comes in the next lines.
    bullet.endsWith(':'),
    callsReader(document, sentence),
  ].filter(Boolean).length;
  if (signs === 0) return undefined;
  return signs > 1 ? 'nothing' : 'little';
}

/** "19.00 WIB: Persik vs Persis" */
const VERSUS = 'vs';
/** "- Berangkat dari Demak", "1. menyiapkan berkas" */
const BEGINS_WITH_VERB = /^\S{1,4}\s+(?:me|ber|di|ter)[a-z]{3,}/i;

/**
 * Whether things are named, and nothing is said of them: "1. Rahmat Wibowo Transfer In Persis", "Rabu, 1 Januari: Tahun Baru",
 * "3. fotokopi KTP orang tua".
 */
function isRow(document: Document, sentence: number, bullet: string): boolean {
  // "Sabtu, 29 Maret: Hari Suci Nyepi (Tahun Baru Saka)": a bracket may be all that ends it.
  if (hasEndMark(document, sentence) && !/[A-Za-z\d]\)\.?$/.test(bullet)) return false;
  if (isListItem(bullet)) return !BEGINS_WITH_VERB.test(bullet);
  const { tokens } = document;
  let hasName = false;
  for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
    if (tokens.kind[token] !== Kind.word) continue;
    const flags = tokens.flags[token] as number;
    if ((flags & (Flag.capital | Flag.stopWord)) === 0 && wordAt(document, token) !== VERSUS) return false;
    // A line in capitals throughout may say anything.
    if ((flags & (Flag.capital | Flag.acronym)) === Flag.capital) hasName = true;
  }
  return hasName;
}

/** Whether a sentence without quotations speaks to who reads it. */
function callsReader({ tokens }: Document, sentence: number): boolean {
  let calls = false;
  for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
    if ((tokens.flags[token] as number) & (Flag.opensQuote | Flag.closesQuote)) return false;
    if ((tokens.classes[token] as number) & READER) calls = true;
  }
  return calls;
}

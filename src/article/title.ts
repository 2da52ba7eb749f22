import stopWords from '../language/data/stop-words.json' with { type: 'json' };
import { INVISIBLE, onOneLine, setOf } from '../text.ts';
import { endsInCredit } from './captions.ts';
import datelines from './data/datelines.json' with { type: 'json' };
import furniture from './data/furniture.json' with { type: 'json' };
import { findDateline, opensWithDateline } from './dateline.ts';
import { isBody } from './dateline-names.ts';
import { isBesideCopy, type Layout } from './layout.ts';
import { isFinished, isHeadingLike, keyOf, normalize } from './lines.ts';
import { isListItem } from './list-mark.ts';
import type { Paragraph } from './paragraphs.ts';
import { findDate, isCreditLine } from './publication.ts';
import { hasPredicate, isEnded } from './story.ts';
import { LONGEST_SLOGAN } from './story-bounds.ts';
import { showText } from './visible-text.ts';

const LONGEST_TITLE = 200;
const FEWEST_TITLE_WORDS = 3;
/** A site's menu, a word or two a line, where a whole page was copied. */
const MOST_ABOVE_TITLE = 200;
/** So many sentences of a box may stand above it, where who wrote it or when stands beside it. */
const MOST_BEFORE = 2;
const LONGEST_BEFORE = 120;
/** A headline stands again within this many paragraphs. */
const TITLE_REACH = 6;
/** And who wrote it, or when, right below it, or below a line and a few short ones: its section, "Bagikan". */
const CREDIT_REACH = { lines: 2, shortLines: 4 };
/** "Suara Demak", "News Portal" */
const NAMES_SITE = new RegExp(`[^a-z](?:${datelines.outletMarks})[^a-z]`);
const namesSite = (text: string): boolean => NAMES_SITE.test(` ${text.toLowerCase()} `);
/** What menus begin with. */
const MENUS = setOf(furniture.menus);
const opensLikeMenu = (text: string): boolean => MENUS.has(text.toLowerCase().split(/\s+/, 1)[0] as string);
const STOP_WORDS = setOf(Object.values(stopWords.words).join(' '));

const countWords = (text: string): number => text.split(/\s+/).length;

/** A given headline as a reader would see it: entities are their characters, tags are gone. */
export const tidyTitle = (title: string): string => (/[<&]/.test(title) ? onOneLine(showText(title).visible.replace(INVISIBLE, '')) : title.trim());

/** A line without the filling of entities, the marks of Markdown and what stands for an advertisement: "# Harga Beras", "**Harga Beras**", "iklan Harga Beras". */
function tidyLine(text: string): string {
  const line = onOneLine(text.replace(INVISIBLE, '')).replace(/^#{1,3} |^iklan (?=[A-ZÀ-Þ])/u, '');
  return line.startsWith('**') && line.endsWith('**') ? line.slice(2, -2) : line;
}

/** "Pasar Modal | Makro | UMKM", "Terkini  Papua  Nasional", "Beranda » Papua", "Jl. Kartini No. 133 | (0361) 222141" */
const isRow = (line: string): boolean =>
  isMenuOf(line.split(' | '), FEWEST_COLUMNS.strokes) ||
  isMenuOf(line.split(/ {2,}/), FEWEST_COLUMNS.blanks) ||
  / [»›>] |^Jl\.|\|[^|]*\(0\d{2,3}\) ?\d{5}/.test(line);
/** "Harga Beras Turun | Kabar Kota" is one; wide blanks may stand in it. */
const FEWEST_COLUMNS = { strokes: 3, blanks: 4 };
const LONGEST_COLUMN = 3;
const isMenuOf = (columns: readonly string[], fewest: number): boolean =>
  columns.length >= fewest && columns.every((column) => column.split(' ').length <= LONGEST_COLUMN);

/** Whether a line may be a headline by its shape. */
const mayBeTitle = ({ text: line, lines }: Paragraph, text: string): boolean =>
  text.length <= LONGEST_TITLE &&
  lines <= 2 &&
  !isRow(line) &&
  !isListItem(text) &&
  findDateline(text, true) === undefined &&
  // "BINJAI | 1kabar.com"
  findDateline(`${text} - `, true)?.text !== text &&
  !endsInCredit(text) &&
  // "Sari Wulandari di panggung. (Instagram @sari)"
  !/[.!?] ?\([^()]{3,60}\)$|\([\w-]{2,30}\.(?:com|id|co|net)[^()]{0,30}\)$/.test(text) &&
  (!/\.["”’)]?$/.test(text) || text.endsWith('...'));

/** Capitals throughout, but for short words. */
const STOPPED = /^(?:(?:[^\sa-zß-ÿ]\S{0,30}|[a-zß-ÿ]\S{0,2})(?: |\.$)){4,20}$/u;
/** Whether a full stop stands behind a headline, right above a dateline: "Harga Beras Turun di Demak." */
const isStopped = (text: string, next: Paragraph | undefined): boolean => STOPPED.test(text) && opensWithDateline(next?.text ?? '');

interface Headline {
  index: number;
  text: string;
  /** Whether it stands again below, or at the end of a row of links above. */
  isAgain: boolean;
  /** Whether who wrote the story, or when, is told beside it. */
  isSigned: boolean;
  /** Whether that is so, it stands again, or right above where the story begins. */
  isConfirmed: boolean;
}

/** One, by the words that the story begins with. */
interface Rated extends Headline {
  /** How many of its words they are. */
  shared: number;
  /** Whether they are enough to tell that it is the story's. */
  isSure: boolean;
}

/** The headline of a page: of the lines above the story that may be one, the first that stands again, or whose words the story has. */
export function findTitle({ paragraphs, stories, keys }: Layout, breadcrumbs: readonly string[]): string | undefined {
  const candidates: Headline[] = [];
  let begun = 0;
  for (let index = 0; index < Math.min(paragraphs.length, MOST_ABOVE_TITLE + 1); index++) {
    const paragraph = paragraphs[index] as Paragraph;
    const text = tidyLine(paragraph.text);
    // "Home", "News" and "Regional" may stand above it.
    if ((countWords(text) < FEWEST_TITLE_WORDS && !isFinished(text)) || findDate(text) !== undefined) continue;
    if (!mayBeTitle(paragraph, isStopped(text, paragraphs[index + 1]) ? text.slice(0, -1) : text)) {
      // Here the story begins. Rows of other headlines have no end, and what stands twice is a ticker's or a caption.
      const tells =
        stories[index] && text.length >= LONGEST_SLOGAN && !isBesideCopy(keys, index) && !endsInCredit(text) && (isEnded(text) || hasPredicate(text));
      if (tells && (text.length > LONGEST_BEFORE || ++begun > MOST_BEFORE)) break;
      continue;
    }
    const isAgain = isAmong(paragraphs.slice(index + 1, index + 1 + TITLE_REACH), text) || isLastCrumb(breadcrumbs, text);
    const isPlain = isAgain || (!/[,:;]$/.test(text) && stories.includes(true, index + 1));
    // Below another, "Makanan itu baru saja dinobatkan sebagai yang terenak!" is prose.
    if (isPlain && (isAgain || candidates.length === 0 || !isFinished(text) || isHeadingLike(text.replace(/[!?]$/, '')))) {
      const isSigned = isBesideCreditLine(paragraphs, index);
      if (begun > 0 && !isSigned) continue;
      const isConfirmed = isAgain || isSigned || opensWithDateline(paragraphs[index + 1]?.text ?? '');
      candidates.push({ index, text, isAgain, isSigned, isConfirmed });
    }
  }
  return pickTitle(
    candidates.filter(({ text }) => !isBlurred(text, candidates)),
    paragraphs,
    stories,
  );
}

const isShort = (text: string): boolean => countWords(text) <= FEWEST_TITLE_WORDS;

/** Whether who wrote the story, or when, is told below a line, or right above it. */
function isBesideCreditLine(paragraphs: readonly Paragraph[], index: number): boolean {
  const text = paragraphs[index]?.text ?? '';
  // The headline may stand again between, with something behind it.
  const above = paragraphs[index - 1]?.text.startsWith(text) ? paragraphs[index - 2] : paragraphs[index - 1];
  if (above && isCreditLine(above.text)) return true;
  const below = paragraphs.slice(index + 1, index + 1 + CREDIT_REACH.lines + CREDIT_REACH.shortLines);
  let [lines, shortLines] = [0, 0];
  for (const { text: line } of below) {
    if (isCreditLine(line)) return true;
    // Behind short ones another headline may stand.
    if (isShort(line) ? ++shortLines > CREDIT_REACH.shortLines : shortLines > 0 || ++lines === CREDIT_REACH.lines) return false;
  }
  return false;
}

/** So much of a headline tells it from others. */
const SURE_PART = 20;

/** "BerandaHarga Beras Turun di ...", "BerandaHarga Beras Turun di Demak" or "Harga Beras Turun di Demak - Kabar Kota" beside the headline. */
function isBlurred(text: string, candidates: readonly Headline[]): boolean {
  const end = /^.*[^\s.…](?=\s?(?:\.{3}|…)$)/.exec(text)?.[0].slice(-SURE_PART) ?? '';
  const isCut = end.length === SURE_PART;
  return candidates.some(({ text: other }) => {
    if (other === text) return false;
    const isMore = other.length >= SURE_PART && (text.endsWith(other) || /^ ?[-–—|] /.test(text.startsWith(other) ? text.slice(other.length) : ''));
    return isMore || (isCut && other.includes(end));
  });
}

function isAmong(paragraphs: readonly Paragraph[], text: string): boolean {
  const key = keyOf(text);
  return paragraphs.some((paragraph) => keyOf(paragraph.text) === key);
}

/** "Beranda / Ekonomi / Harga Beras Turun di Demak" above the headline. */
const isLastCrumb = (breadcrumbs: readonly string[], text: string): boolean =>
  text.length >= SURE_PART && breadcrumbs.some((row) => row.endsWith(text) && /[/»>›|]\s?$/.test(row.slice(0, -text.length)));

/** So many words tell what a story is about. */
const MOST_LEADING_WORDS = 120;
const LONGEST_LEAD = 2000;
/** A headline has so many words of its story, which are such a part of its words. */
const FEWEST_SHARED = 2;
const LEAST_SHARED = 0.2;
/** Shorter words are mostly grammar. */
const FEWEST_LETTERS = 4;

const wordsIn = (text: string): string[] =>
  normalize(text)
    .split(' ')
    .filter(({ length }) => length >= FEWEST_LETTERS);

/** "Pilihan Terpopuler News Indeks", "Fit & Feminine": a few capitalized words and nothing between, or a call on the reader. */
const isMenuLike = (text: string): boolean => /^[^a-zß-ÿ,:?\d]\S*(?: (?:[^a-zß-ÿ,:?\d][^\s,:?]*|dan|,))*$/u.test(text) || isFinished(text);

/** Of more words, a line is a row of headlines. */
const LONGEST_HEADLINE = 16;
/** "Papua No. 1 News Portal | Jubi", "Universitas Gadjah Mada", "BERANDA PROFIL LAYANAN", or a row of other headlines. */
function isNoHeadline(text: string): boolean {
  return namesSite(text) || text.toLowerCase().split(/\s+/, 2).some(isBody) || opensLikeMenu(text) || countWords(text) > LONGEST_HEADLINE;
}

/** "Home Hukum & Kriminal", "Logo Suara Demak" */
const isMenuRow = (text: string): boolean => opensLikeMenu(text) && countWords(text) <= LONGEST_SITE;

/** A longer first line of a page is no site's name. */
const LONGEST_SITE = 4;
/** "Aliansi Jurnalis Independen", as the page's first line. */
const standsOnTop = ({ index, text }: Headline): boolean => index === 0 && countWords(text) <= LONGEST_SITE && isMenuLike(text);

/**
 * A line beside who wrote the story has so many times the story's words of a site's name or slogan above, as many as one in
 * capitals, and more than a site's name on top.
 */
const TELLING_MORE = 1.5;

/** Of so many words, above a headline of so many times as many. */
const KICKER = { most: 5, part: 0.67 };

/** "Piala Soeratin 2020" above "Tim Debutan Lolos ke Final Piala Soeratin, Ditunggu Persegan". */
function isKicker(first: Headline, next: Headline): boolean {
  const [own, others] = [first, next].map(({ text }) => countWords(text)) as [number, number];
  return next.index === first.index + 1 && next.isConfirmed && !first.isAgain && own <= KICKER.most && own <= KICKER.part * others;
}

/** The words that a story begins with. */
function wordsOfLead(from: number, paragraphs: readonly Paragraph[], stories: readonly boolean[]): Set<string> {
  const lead = new Set<string>();
  for (let i = from; i < paragraphs.length && lead.size < MOST_LEADING_WORDS; i++) {
    const { text } = paragraphs[i] as Paragraph;
    if (!stories[i] || !isEnded(text)) continue;
    // The outlet of a dateline is no word of the story.
    const start = findDateline(text, true)?.length ?? 0;
    for (const word of wordsIn(text.slice(start, start + LONGEST_LEAD))) lead.add(word);
  }
  return lead;
}

/** The first of some lines that has words of the story below, or the one with most: a menu's have none. */
function pickTitle(all: readonly Headline[], paragraphs: readonly Paragraph[], stories: readonly boolean[]): string | undefined {
  const [top] = all;
  if (!top || all.length === 1) return top?.text;
  const lead = wordsOfLead(top.index + 1, paragraphs, stories);
  const countShared = (words: readonly string[]): number => words.filter((word) => lead.has(word) && !STOP_WORDS.has(word)).length;
  // "Menu Makan Siang Gratis" may be one.
  const isTold = (text: string): boolean => !namesSite(text) && countShared(wordsIn(text).slice(1)) >= FEWEST_SHARED;
  const whole = all.filter(({ text, isAgain }) => isAgain || !isMenuRow(text) || isTold(text));
  const rated = (whole.length > 0 ? whole : all).map((headline): Rated => {
    const words = wordsIn(headline.text);
    const shared = countShared(words);
    return { ...headline, shared, isSure: shared >= (headline.isAgain ? 1 : FEWEST_SHARED) && shared >= LEAST_SHARED * words.length };
  });
  const [first, second] = rated as [Rated, Rated?];
  if (!second) return first.text;
  // Below what is no menu, another must be confirmed: colloquial headlines share no word with their stories.
  const sure = rated.find(({ isSure, isConfirmed }) => isSure && (first.isSure || isMenuLike(first.text) || isConfirmed));
  if (!sure) return isMenuLike(first.text) ? rated.reduce((most, next) => (next.shared > most.shared ? next : most)).text : first.text;
  if (sure === first && isKicker(first, second) && second.isSure && second.shared >= TELLING_MORE * first.shared) return second.text;
  return (findBetter(sure, rated, paragraphs) ?? sure).text;
}

/** The line that tells more of the story than a site's name, menu or slogan, which the story may have: "Universitas Gadjah Mada", "Papua No. 1 News Portal | Jubi". */
function findBetter(best: Rated, rated: readonly Rated[], paragraphs: readonly Paragraph[]): Rated | undefined {
  if (best.isAgain) return undefined;
  const isInCapitals = !/[a-zß-ÿ]/.test(best.text);
  const isOnTop = standsOnTop(best);
  if (!isOnTop && !(isNoHeadline(best.text) && (!best.isConfirmed || isInCapitals))) return undefined;
  const isSite = isOnTop && namesSite(best.text);
  const enough = isSite ? best.shared + 1 : isInCapitals ? best.shared : TELLING_MORE * best.shared;
  // What stands below a date is the headline's deck, or a caption.
  const isBelowCredit = (index: number): boolean => paragraphs.slice(0, index).some(({ text }) => isCreditLine(text));
  const isHeadline = ({ text, index }: Rated): boolean => (isOnTop ? isHeadingLike(text) && (isSite || !isBelowCredit(index)) : !isMenuLike(text));
  return rated.find((other) => other !== best && other.isSure && other.isSigned && other.shared >= enough && isHeadline(other));
}

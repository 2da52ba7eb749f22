import furniture from './data/furniture.json' with { type: 'json' };
import { findDateline, isCertain } from './dateline.ts';
import { findTail } from './furniture.ts';
import { isDashedLink, isFinished, isHeadingLike } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { NAME_ALONE } from './publication.ts';

/** From this length on a line without an end mark is taken for prose. */
const SHORTEST_PROSE = 100;
/** And from this length behind a dateline. */
const SHORTEST_LEAD = 30;

/** "Polisi mengungkap tiga modus pada Senin:" */
const isIntroduction = (text: string): boolean => text.endsWith(':') && !isHeadingLike(text.slice(0, -1)) && text.split(/\s/).length > 4;

/** "Perda itu berlaku 1 April. (Pasal 14)" */
const WITH_BRACKET = /[.!?…]["”]?\s?[([][^()[\]]{1,40}[)\]]$/;

/** Whether a paragraph ends as a sentence does, before initials or brackets that may stand behind it. */
export const isEnded = (text: string): boolean => isFinished(text) || WITH_BRACKET.test(text) || isFinished(text.slice(0, findTail(text)?.start ?? 0));

/** A verb, or what makes one of other words, behind the first word: "menjelaskan", "sudah", "kata". */
const PREDICATE = new RegExp(` (?:(?!(?:${furniture.notVerbs})(?![a-z]))(?:me|di|ber|ter)[a-z]{4,}|${furniture.predicates})(?![A-Za-z-])`);
const FEWEST_SENTENCE_WORDS = 5;

/** Whether a text has a verb, or what is as good as one. */
export const hasPredicate = (text: string): boolean => PREDICATE.test(text);

/** Whether a line says something, though it lost its full stop: "Ketua RT Sutrisno mengatakan warga sudah mengadu". */
const saysSomething = (text: string): boolean => hasPredicate(text) && text.split(/\s+/, FEWEST_SENTENCE_WORDS).length === FEWEST_SENTENCE_WORDS;

/** "Yudha Firmanto A." */
const isNameWithInitial = (text: string): boolean => / [A-Z]\.$/.test(text) && NAME_ALONE.test(text);

/** Whether a paragraph tells, or announces what is told. */
export const isStory = ({ text }: Paragraph): boolean =>
  (text.length >= SHORTEST_PROSE && !isDashedLink(text)) ||
  (isEnded(text) && /\S+\s+\S+\s+\S+/.test(text) && !isNameWithInitial(text)) ||
  isIntroduction(text) ||
  isLead(text);

/** Whether a paragraph is a line that breaks off, says nothing and has no sentence before: a heading, or nothing of the story. */
export const isLoose = (text: string): boolean => !/[.!?]["”]?\s+["“]?[A-ZÀ-Þ]|["“”]/u.test(text) && !isEnded(text) && !saysSomething(text);

/** "Bekasi - Polisi menangkap tiga pelaku di Bekasi", without its full stop. */
function isLead(text: string): boolean {
  const dateline = findDateline(text, true);
  return dateline !== undefined && text.length - dateline.length >= SHORTEST_LEAD && isCertain(dateline.text);
}

/** "Berikut daftarnya:", "Mereka adalah:" */
const ANNOUNCES = new RegExp(`^(?:${furniture.listOpeners})(?![a-z])|(?<![a-z])(?:${furniture.listClosers}):$`, 'i');
/** "Wasit: Sari Wulandari", but not "Bupati: Serapan Gabah Capai 40 Persen Target" */
const PAIR = /^[A-ZÀ-Þ][^:.!?]{1,30}: \S.{0,29}$/u;

/**
 * Marks the rows of tables and lists: short lines, two at least, behind a paragraph that announces them, or two at least
 * that each name something and what it is.
 */
export function findRows(paragraphs: readonly Paragraph[], stories: readonly boolean[]): boolean[] {
  const rows = paragraphs.map(() => false);
  const last = stories.lastIndexOf(true);
  /** Marks rows, and tells where they end. */
  const mark = (from: number, isRow: (index: number) => boolean): number => {
    let end = from;
    while (end < paragraphs.length && !stories[end] && isRow(end)) end++;
    // Below the story a menu may stand behind a colon as well.
    const isTable = from <= last || paragraphs.slice(from, end).some(({ text }) => /[\d:]/.test(text));
    if (end - from > 1 && isTable) rows.fill(true, from, end);
    return end;
  };
  const textAt = (index: number): string => paragraphs[index]?.text ?? '';
  let announced = 0;
  paragraphs.forEach(({ text }, index) => {
    if (index >= announced && text.endsWith(':') && (stories[index] || ANNOUNCES.test(text))) announced = mark(index + 1, () => true);
    else if (PAIR.test(text) && !PAIR.test(textAt(index - 1))) mark(index, (row) => PAIR.test(textAt(row)));
  });
  return rows;
}

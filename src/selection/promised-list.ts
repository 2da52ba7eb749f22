import { promisedCount, wordsOfTitle } from '../article/title-count.ts';
import announcements from '../language/data/announcements.json' with { type: 'json' };
import cues from '../language/data/headline-cues.json' with { type: 'json' };
import type { Document, Sentence } from '../language/document.ts';
import { hasEndMark, writeSentence } from '../language/written.ts';
import { setOf } from '../text.ts';

/** "1. Meredakan mual", "2)Buka laman itu" */
const NUMBERED = /^\(?(\d{1,2})[.)]\s?(?=\S)/;
const BULLETED = /^(?:[•●▪■*·]|[-–—] ?(?=[A-ZÀ-Þ]))/u;
const LABEL = /^[^:]{1,40}:/;
const LONGEST_MARK = 5;
const FEWEST_ITEMS = 3;
/** Of a list that is on several pages, the first has such a part at least. */
const LEAST_LISTED = 0.5;
/** A list may stand inside an item of another, and so on. */
const DEEPEST = 4;
const QUESTIONS = setOf(cues.questions);
const LISTED = setOf(announcements.nouns);
/** What titles ask that lists answer: "Ini Syarat …", "Cara …". */
const ASKED = [cues.cues.list, cues.cues.rule, cues.cues.way].map(({ asks, answers }) => ({ asks: setOf(asks), announces: setOf(`${asks} ${answers}`) }));

/**
 * Finds the list that a document's title promises: "5 Manfaat Jahe" with five numbered lines or headings, "Cara Cek Bansos"
 * with numbered lines behind a sentence that announces steps.
 *
 * @returns The sentences that are its items, in order; none where there is no such list.
 */
export function findPromisedList(document: Document): number[] {
  const { title } = document;
  if (title === undefined || wordsOfTitle(title).some((word) => QUESTIONS.has(word))) return [];
  const openings = findOpenings(document);
  const lists = findLists(document, openings).filter(({ length }) => length >= FEWEST_ITEMS);
  const count = promisedCount(title);
  if (count === undefined)
    return lists.find(([first]) => isAskedFor(document, title, first as number)) ?? (lists.length === 1 && asksForList(title) ? (lists[0] as number[]) : []);
  const lines = findLines(document, openings);
  // A list may go on on the next page.
  return [...lists, lines].find(({ length }) => length === count) ?? lists.find(({ length }) => length < count && length >= LEAST_LISTED * count) ?? [];
}

/** The sentences that open a paragraph. */
const findOpenings = ({ sentences }: Document): number[] =>
  [...sentences.keys()].filter((i) => i === 0 || sentences[i]?.paragraph !== sentences[i - 1]?.paragraph);

const markOf = ({ text, sentences }: Document, i: number): string => {
  const { start, end } = sentences[i] as Sentence;
  return text.slice(start, Math.min(end, start + LONGEST_MARK));
};

/** The lists of a text: paragraphs numbered from 1, whatever stands between, and paragraphs behind bullets one right behind the other. */
function findLists(document: Document, openings: readonly number[]): number[][] {
  const numbered: number[][] = [];
  const bulleted: number[][] = [];
  openings.forEach((i, at) => {
    const mark = markOf(document, i);
    const number = Number(NUMBERED.exec(mark)?.[1] ?? 0);
    if (number === 1) numbered.push([i]);
    else if (number > 1)
      numbered
        .slice(-DEEPEST)
        .findLast(({ length }) => length === number - 1)
        ?.push(i);
    if (!BULLETED.test(mark)) return;
    const last = bulleted.at(-1);
    if (last?.at(-1) === openings[at - 1]) last?.push(i);
    else bulleted.push([i]);
  });
  return [...numbered, ...bulleted];
}

/** The paragraphs of one line that doesn't end as a sentence does: headings of items, or items; none where they say the same of each: "Harga: Rp 5 juta". */
function findLines(document: Document, openings: readonly number[]): number[] {
  const { text, sentences } = document;
  const isWhole = (i: number): boolean => sentences[i + 1]?.paragraph !== sentences[i]?.paragraph;
  const lines = openings.filter((i) => isWhole(i) && !hasEndMark(document, i));
  const labels = lines.flatMap((i) => LABEL.exec(text.slice(sentences[i]?.start, sentences[i]?.end))?.[0] ?? []);
  return new Set(labels).size < labels.length ? [] : lines;
}

/** Whether the title names what lists hold: "Ini Tanda Bahayanya", "Syarat …". */
const asksForList = (title: string): boolean =>
  wordsOfTitle(title).some((word) => LISTED.has(word) || LISTED.has(word.replace(/nya$/, '')) || ASKED.some(({ asks }) => asks.has(word)));

/** Whether the title asks for what the sentence before a list announces: "Berikut syaratnya:". */
function isAskedFor(document: Document, title: string, first: number): boolean {
  if (first === 0) return false;
  const asked = wordsOfTitle(title);
  const announcing = writeSentence(document, first - 1)
    .toLowerCase()
    .split(/[^a-z-]+/);
  return ASKED.some(({ asks, announces }) => asked.some((word) => asks.has(word)) && announcing.some((word) => announces.has(word)));
}

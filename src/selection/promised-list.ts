import { FEWEST_ITEMS } from '../article/lines.ts';
import { isBulleted, itemNumber } from '../article/list-mark.ts';
import { promisedCount, wordsOfTitle } from '../article/title-count.ts';
import announcements from '../language/data/announcements.json' with { type: 'json' };
import cues from '../language/data/headline-cues.json' with { type: 'json' };
import type { Document } from '../language/document.ts';
import { sentenceText, writeSentence } from '../language/written.ts';
import { setOf } from '../text.ts';

/** "Warung Bu Tik (buka 05.00)" has not ended. */
const ENDED = /[.!?…:]["”’)\]]{0,3}$/;
const LABEL = /^[^:]{1,40}:/;
/** Of a list that is on several pages, the first has such a part at least. */
const LEAST_LISTED = 0.5;
/** A list may stand inside an item of another, and so on. */
const DEEPEST = 4;
const QUESTIONS = setOf(cues.questions);
const LISTED = setOf(announcements.nouns);
/** What titles ask that lists answer: "Ini Syarat …", "Cara …". */
const ASKED = [cues.cues.list, cues.cues.rule, cues.cues.way].map(({ asks }) => setOf(asks));

/**
 * Finds the list, numbered, behind bullets or of headings, that a document's title promises: "5 Manfaat Jahe" with five
 * lines, "Cara Cek Bansos" with numbered lines behind a sentence that announces steps; where there is no title, one whose
 * items the sentence before it counts.
 *
 * @returns The sentences that are its items, in order; none where there is no such list.
 */
export function findPromisedList(document: Document): number[] {
  const { title } = document;
  if (title !== undefined && asksQuestions(wordsOfTitle(title))) return [];
  const openings = findOpenings(document);
  const lists = findLists(document, openings).filter(({ length }) => length >= FEWEST_ITEMS);
  if (title === undefined) return lists.find((list) => isCounted(document, list)) ?? [];
  const count = promisedCount(title);
  if (count === undefined)
    return lists.find(([first]) => isAskedFor(document, title, first as number)) ?? (asksForList(title) ? (lists.find(isStructure) ?? []) : []);
  const isMarked = (i: number): boolean => isBulleted(sentenceText(document, i));
  const lines = [findLines(document, openings, (i) => !isMarked(i)), findLines(document, openings, isMarked)];
  const whole = [...lists, ...lines].filter(({ length }) => length === count);
  return (
    whole.find(isStructure) ??
    // "Korban luka:" below "3 Rumah Hangus" lists something else.
    (asksForList(title) ? whole.find((list) => lists.includes(list) || endsInColon(document, (list[0] as number) - 1)) : undefined) ??
    // The rest may be on the next page.
    lists.find((list) => list.length < count && list.length >= LEAST_LISTED * count && isStructure(list)) ??
    []
  );
}

/** "45 Soal Ujian", but not "5 Fakta soal Ujian" */
const asksQuestions = (words: readonly string[]): boolean => words.some((word, i) => QUESTIONS.has(word) && (i === 0 || /^\d/.test(words[i - 1] as string)));

/** Whether text stands below each item but the last: the list is how the story is built, and no table in it. */
const isStructure = (list: readonly number[]): boolean => list.every((item, i) => i === 0 || item - (list[i - 1] as number) > 1);

const endsInColon = ({ text, sentences }: Document, i: number): boolean => text.slice(0, sentences[i]?.end ?? 0).endsWith(':');

/** The sentences that open a paragraph. */
const findOpenings = ({ sentences }: Document): number[] =>
  [...sentences.keys()].filter((i) => i === 0 || sentences[i]?.paragraph !== sentences[i - 1]?.paragraph);

/** The lists of a text: paragraphs numbered from 1, whatever stands between, and paragraphs behind bullets one right behind the other. */
function findLists(document: Document, openings: readonly number[]): number[][] {
  const numbered: number[][] = [];
  const bulleted: number[][] = [];
  openings.forEach((i, at) => {
    const text = sentenceText(document, i);
    const number = itemNumber(text);
    if (number === 1) numbered.push([i]);
    else if (number > 1)
      numbered
        .slice(-DEEPEST)
        .findLast(({ length }) => length === number - 1)
        ?.push(i);
    if (!isBulleted(text)) return;
    const last = bulleted.at(-1);
    if (last?.at(-1) === openings[at - 1]) last?.push(i);
    else bulleted.push([i]);
  });
  return [...numbered, ...bulleted];
}

/**
 * Those paragraphs of one line that don't end as a sentence does: headings of items, or items; none where they say the same
 * of each: "Harga: Rp 5 juta".
 */
function findLines(document: Document, openings: readonly number[], isOne: (opening: number) => boolean): number[] {
  const { sentences } = document;
  const isWhole = (i: number): boolean => sentences[i + 1]?.paragraph !== sentences[i]?.paragraph;
  const lines = openings.filter((i) => isOne(i) && isWhole(i) && !ENDED.test(sentenceText(document, i)));
  const labels = lines.flatMap((i) => LABEL.exec(sentenceText(document, i))?.[0] ?? []);
  return new Set(labels).size < labels.length ? [] : lines;
}

/** Whether the sentence before a list counts its items: "Berikut 5 curug yang patut dicoba:". */
const isCounted = (document: Document, list: readonly number[]): boolean =>
  list[0] !== 0 && promisedCount(writeSentence(document, (list[0] as number) - 1)) === list.length;

/** Whether the title names what lists hold: "Ini Tanda Bahayanya", "Syarat …". */
const asksForList = (title: string): boolean =>
  wordsOfTitle(title).some((word) => LISTED.has(word) || LISTED.has(word.replace(/nya$/, '')) || ASKED.some((asks) => asks.has(word)));

/** Whether the title asks for what the sentence before a list announces: "Berikut syaratnya:". */
function isAskedFor(document: Document, title: string, first: number): boolean {
  if (first === 0) return false;
  const asked = wordsOfTitle(title);
  const announcing = writeSentence(document, first - 1)
    .toLowerCase()
    .split(/[^a-z-]+/);
  return ASKED.some((asks) => asked.some((word) => asks.has(word)) && announcing.some((word) => asks.has(word)));
}

import announcements from '../language/data/announcements.json' with { type: 'json' };
import calendar from '../language/data/calendar.json' with { type: 'json' };
import cues from '../language/data/headline-cues.json' with { type: 'json' };
import people from '../language/data/people.json' with { type: 'json' };
import { setOf } from '../text.ts';
import { FEWEST_ITEMS } from './lines.ts';

const LISTED = setOf(announcements.nouns);
const POINTING = setOf(cues.pointing);
/** From one on. */
export const NUMERALS = cues.numerals.split(' ');
/** "3 Orang Tewas" counts who a story tells of, not what it lists. */
const PEOPLE = setOf(`${people.humans} ${people.roles} ${people.offices} ${cues.people}`);
/** "5 Maret", "3 Juta", "45 Soal Ujian" */
const UNLISTED = setOf(`${calendar.months} ${cues.unlisted} ${cues.questions}`);
/** What points to a number stands at most so many words behind it. */
const FARTHEST_POINTING = 3;

/** The words of a headline in lower case; "2,37" and "6-0" are one each. */
export const wordsOfTitle = (title: string): string[] => title.toLowerCase().match(/\d+(?:[.,:/–-]\d+)*|[a-zß-ɏ\d-]+/g) ?? [];

/** Whether this word of a headline counts things that the text names: "5 Pantai", "Ada 5 Fakta", "4 Stadion Ini", "Ini 3 Hal". */
export function countsOff(words: readonly string[], i: number): boolean {
  if (!/^\d{1,2}$/.test(words[i] as string) || !/^[a-z]/.test(words[i + 1] ?? '')) return false;
  return i === 0 || LISTED.has(words[i + 1] as string) || isPointedTo(words, i);
}

const isPointedTo = (words: readonly string[], i: number): boolean =>
  POINTING.has(words[i - 1] ?? '') || words.slice(i + 2, i + 1 + FARTHEST_POINTING).some((word) => POINTING.has(word));

/** How many things a headline promises to list: 5 of "5 Manfaat Jahe" and "Ini Lima Hal …"; undefined where it promises no list. */
export function promisedCount(title: string): number | undefined {
  const words = wordsOfTitle(title).map((word) => {
    const numeral = NUMERALS.indexOf(word);
    return numeral < 0 ? word : String(numeral + 1);
  });
  const at = words.findIndex(
    (_, i) => countsOff(words, i) && !UNLISTED.has(words[i + 1] as string) && (isPointedTo(words, i) || !PEOPLE.has(words[i + 1] as string)),
  );
  const count = Number(words[at]);
  // "Liga 1", "Salah Satu"
  return count >= FEWEST_ITEMS ? count : undefined;
}

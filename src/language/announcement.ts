import data from './data/announcements.json' with { type: 'json' };
import type { Document, Sentence } from './document.ts';

const anyOf = (words: string): string => words.replaceAll(' ', '|');

/** "terdapat lima agenda", "merinci sejumlah fitur"; for lower case. */
const ANNOUNCEMENT = new RegExp(
  `(?<![a-zß-ɏ\\d])(?:${anyOf(data.verbs)}) (?:${anyOf(data.about)} )?(?:${anyOf(data.counts)}|\\d{1,2}) (?:${anyOf(data.nouns)})(?![a-zß-ɏ\\d])`,
);
/** "yakni", "seperti": here it tells them itself. */
const TOLD = new RegExp(`:|(?<![a-zß-ɏ\\d])(?:${anyOf(data.told)})(?![a-zß-ɏ\\d])`);

/** Whether a sentence says that there are so many of something, and leaves to the next which they are: "Terdapat lima agenda dalam rapat itu." */
export function isAnnouncement({ text, sentences }: Pick<Document, 'text' | 'sentences'>, sentence: number): boolean {
  const { start, end } = sentences[sentence] as Sentence;
  const lower = text.slice(start, end).toLowerCase();
  const at = ANNOUNCEMENT.exec(lower);
  return at !== null && !TOLD.test(lower.slice(at.index));
}

import { setOf } from '../text.ts';
import data from './data/announcements.json' with { type: 'json' };

const HAS = setOf(data.has);
const REVEALS = setOf(data.reveals);
const ESTIMATES = setOf(data.estimates);
const COUNTS = setOf(data.counts);
const SECRETS = setOf(data.secrets);
const NOUNS = setOf(data.nouns);
const TOLD = setOf(data.told);
const TOLD_BY_VERB = setOf(data.toldByVerb);
/** "tiga agenda untuk membahas pasar" tells what for, "sejumlah rencana untuk pasar itu" does not. */
const VERBAL = /^(?:me|ber|di)[a-z]{4}/;

/** What most sentences don't have; quicker than to look at every word. */
const VERB = new RegExp(`(?<![a-z])(?:${`${data.has} ${data.reveals}`.replaceAll(' ', '|')})(?![a-z])`);

/** Where in these words "terdapat lima agenda" or "membeberkan alasan" stands; -1 where it doesn't. */
function findAnnouncement(words: readonly string[]): number {
  return words.findIndex((word, i) => {
    const reveals = REVEALS.has(word);
    if (!reveals && !HAS.has(word)) return false;
    if (reveals && SECRETS.has(words[i + 1] ?? '') && !/^\d/.test(words[i + 2] ?? '')) return true;
    const count = ESTIMATES.has(words[i + 1] ?? '') ? i + 2 : i + 1;
    return (COUNTS.has(words[count] ?? '') || /^\d{1,2}$/.test(words[count] ?? '')) && NOUNS.has(words[count + 1] ?? '');
  });
}

/** Whether a sentence, in lower case, says that there is something, and leaves to the next what it is: "Terdapat lima agenda dalam rapat itu." */
export function isAnnouncement(lower: string): boolean {
  if (!VERB.test(lower) || lower.includes(':')) return false;
  const words = lower.split(/[^a-zß-ɏ\d-]+/);
  const at = findAnnouncement(words);
  const tells = (word: string, i: number): boolean => TOLD.has(word) || (TOLD_BY_VERB.has(word) && VERBAL.test(words[i + 1] ?? ''));
  return at >= 0 && !words.some((word, i) => i >= at && tells(word, i));
}

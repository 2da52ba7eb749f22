import { type Document, Flag } from '../language/document.ts';
import { FEWEST_TOGETHER, keyOf, MOST_WORDS, type Phrases } from './phrase.ts';

/** Counts "Balai Latihan Kerja" and "BLK" as one where the text says so, "Balai Latihan Kerja (BLK)", under what it says more often. */
export function foldAcronyms(phrases: Phrases, document: Document): void {
  const { text, tokens } = document;
  for (let i = 2; i + 1 < tokens.kind.length; i++) {
    const own = String(tokens.term[i]);
    const acronym = (tokens.flags[i] as number) & Flag.acronym ? phrases.get(own) : undefined;
    if (!acronym || text[tokens.start[i - 1] as number] !== '(' || text[tokens.start[i + 1] as number] !== ')') continue;
    for (let from = Math.max(0, i - 1 - MOST_WORDS); from < i - 2; from++) {
      const key = keyOf(document, { from, to: i - 1 });
      const full = phrases.get(key);
      if (!full || text.charAt(tokens.start[from] as number).toUpperCase() !== text[tokens.start[i] as number]) continue;
      const [kept, other, otherKey] = acronym.count > full.count ? [acronym, full, key] : [full, acronym, own];
      kept.count += other.count - 1;
      kept.first = Math.min(kept.first, other.first);
      phrases.delete(otherKey);
      break;
    }
  }
}

/** A part that comes more often than this many times the whole is a phrase of its own; one word is less easily. */
const MOST_APART = 2;
const MOST_APART_ALONE = 3;

/** Gives what comes mostly inside a longer phrase to the longest that is common enough. */
export function foldIntoLonger(phrases: Phrases): void {
  const longerFirst = [...phrases]
    .filter(([, { words, count, isName }]) => words > 1 && (isName || count >= FEWEST_TOGETHER))
    .sort(([, a], [, b]) => b.words - a.words || b.count - a.count);
  for (const [key, phrase] of longerFirst) {
    if (!phrases.has(key)) continue;
    const terms = key.split(' ');
    for (let size = 1; size < terms.length; size++) {
      for (let at = 0; at + size <= terms.length; at++) {
        const part = terms.slice(at, at + size).join(' ');
        const inner = phrases.get(part);
        if (!inner || inner === phrase) continue;
        // "Putin" alone stands for "Vladimir Putin"; "kemitraan" that is common by itself stays a phrase.
        if (phrase.isName) phrase.count += inner.isName ? inner.count : 0;
        else if (inner.count > (size === 1 ? MOST_APART_ALONE : MOST_APART) * phrase.count) continue;
        if (phrase.isName === inner.isName) phrases.delete(part);
      }
    }
  }
}

import { expectText, reject } from './guard.ts';
import { wordsOf } from './text.ts';

/** How much of a reference a candidate holds, from 0 to 1. */
export interface Overlap {
  precision: number;
  recall: number;
  f1: number;
}

export interface Rouge {
  /** Shared words. */
  rouge1: Overlap;
  /** Shared pairs of neighbouring words. */
  rouge2: Overlap;
  /** Words in longest common subsequences, sentence by sentence (summary-level ROUGE-L). */
  rougeL: Overlap;
}

/** A text, or its sentences. */
export type Text = string | readonly string[];

/** The words that ROUGE counts: runs of letters and digits in lower case, stop words and all, not stemmed. */
export const rougeWords = (text: string): string[] => wordsOf(text.normalize().toLowerCase());

/**
 * Measures how much a summary shares with a reference (C.-Y. Lin, "ROUGE: A Package for Automatic Evaluation of
 * Summaries", 2004). Words are runs of letters and digits in lower case; nothing is stemmed and no stop word left out.
 *
 * @param candidate The summary, whole or as a list of sentences; ROUGE-L looks at sentences one by one, and at what has
 * more than 2,000 words in pieces of so many. The time it takes grows with the product of both lengths: for 2,000 words
 * each it is less than a tenth of a second, for 30,000 some seconds, and a minute where sentences have three words.
 * @param reference The text to compare with, likewise.
 * @returns Precision, recall and F1 for ROUGE-1, ROUGE-2 and summary-level ROUGE-L, each from 0 to 1.
 * @throws TypeError when either is neither a string nor an array of strings.
 * @example
 * rouge('Harga beras turun', 'Harga beras naik').rouge1.f1; // → 0.6666666666666666
 */
export function rouge(candidate: Text, reference: Text): Rouge {
  const [a, b] = [sentencesOf(candidate, 'candidate'), sentencesOf(reference, 'reference')];
  return { rouge1: gramOverlap(a.flat(), b.flat(), 1), rouge2: gramOverlap(a.flat(), b.flat(), 2), rougeL: subsequenceOverlap(a, b) };
}

function sentencesOf(text: Text, name: string): string[][] {
  if (typeof text === 'string') return cut(rougeWords(text));
  if (!Array.isArray(text)) reject(name, text, 'a string or an array of strings');
  return text.flatMap((sentence) => cut(rougeWords(expectText(sentence, `each of ${name}`))));
}

/** Longest common subsequences take the memory of the product of two lengths, so what is longer than any sentence is compared in pieces. */
const LONGEST_SENTENCE = 2000;

function cut(words: string[]): string[][] {
  const pieces: string[][] = [];
  for (let i = 0; i < words.length; i += LONGEST_SENTENCE) pieces.push(words.slice(i, i + LONGEST_SENTENCE));
  return pieces;
}

function toOverlap(hits: number, candidate: number, reference: number): Overlap {
  const ratio = (a: number, b: number): number => (b > 0 ? a / b : 0);
  return { precision: ratio(hits, candidate), recall: ratio(hits, reference), f1: ratio(2 * hits, candidate + reference) };
}

export function countGrams(words: readonly string[], size: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let i = 0; i + size <= words.length; i++) {
    const gram = words.slice(i, i + size).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

/** Overlap of the runs of `size` words that two texts hold. */
export function gramOverlap(candidate: string[], reference: string[], size: number): Overlap {
  const wanted = countGrams(reference, size);
  let hits = 0;
  for (const [gram, count] of countGrams(candidate, size)) hits += Math.min(count, wanted.get(gram) ?? 0);
  return toOverlap(hits, Math.max(0, candidate.length - size + 1), Math.max(0, reference.length - size + 1));
}

/** Union of the longest common subsequences of each reference sentence with all of the candidate's. */
function subsequenceOverlap(candidate: string[][], reference: string[][]): Overlap {
  const numbersOf = makeNumbering();
  const others = candidate.map(numbersOf);
  const left = countGrams(candidate.flat(), 1);
  const leftInReference = countGrams(reference.flat(), 1);
  let hits = 0;
  for (const sentence of reference) {
    const own = numbersOf(sentence);
    const union = new Set(others.flatMap((other) => commonSubsequence(other, own)));
    for (const place of union) {
      const word = sentence[place] as string;
      const [mine, theirs] = [left.get(word) ?? 0, leftInReference.get(word) ?? 0];
      if (mine === 0 || theirs === 0) continue;
      hits++;
      left.set(word, mine - 1);
      leftInReference.set(word, theirs - 1);
    }
  }
  return toOverlap(hits, candidate.flat().length, reference.flat().length);
}

/** Makes what gives words numbers, equal words the same one: numbers are compared in a fraction of the time. */
function makeNumbering(): (words: readonly string[]) => Int32Array {
  const numbers = new Map<string, number>();
  return (words) =>
    Int32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
}

/** The places in `b` of a longest common subsequence with `a`; both are no longer than {@link LONGEST_SENTENCE}. */
function commonSubsequence(a: Int32Array, b: Int32Array): number[] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = 0; i < a.length; i++) {
    const word = a[i];
    // What stood above and to the left is kept at hand: this loop is most of the time of ROUGE.
    let at = (i + 1) * width + 1;
    let [diagonal, left] = [0, 0];
    for (let j = 0; j < b.length; j++, at++) {
      const above = lengths[at - width] as number;
      left = word === b[j] ? diagonal + 1 : Math.max(above, left);
      lengths[at] = left;
      diagonal = above;
    }
  }
  const places: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0; ) {
    if (a[i - 1] === b[j - 1]) {
      places.push(--j);
      i--;
    } else if ((lengths[(i - 1) * width + j] as number) >= (lengths[i * width + j - 1] as number)) i--;
    else j--;
  }
  return places;
}

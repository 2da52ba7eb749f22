import type { Keyword } from '../keywords.ts';
import type { Document } from '../language/document.ts';
import type { Reason } from '../scoring/reason.ts';
import type { Candidate } from '../selection/candidate.ts';
import { wordsOf } from '../text.ts';
import type { Bullet, Replacement, Wording } from './bullets.ts';
import { toBullets } from './format.ts';

/** One bullet of a summary. */
export interface Point {
  /** 1 for the most important, whatever the order. */
  rank: number;
  /** The bullet. */
  text: string;
  /** The pronoun that a name stands for now, with that name; only where one was put in. */
  replaced?: Replacement;
  /** The sentence as it stands in the input. */
  source: string;
  /** Where it stands: `input.slice(start, end) === source`, in UTF-16 code units. */
  start: number;
  end: number;
  /** Index of the sentence in the text. */
  index: number;
  /** How much the sentence deserves to be told; comparable within a summary. */
  score: number;
  /** With `explain`: the largest contributions to the score, which add up to it. */
  reasons?: Reason[];
}

/** How a summary relates to its text. */
export interface Stats {
  /** Sentences of the text. */
  sentences: number;
  /** Words of the text. */
  words: number;
  /** Words of the points. */
  pointWords: number;
  /** Part of the words that the summary spares its reader, 0 to 1. */
  reduction: number;
}

export interface Summary {
  /** The headline, given or found. */
  title?: string;
  points: Point[];
  keywords: Keyword[];
  /** How Indonesian the text looks, 0 to 1. */
  indonesian: number;
  stats: Stats;
  /** The bullets, a line each. */
  toString(): string;
}

/** What a summary is put together from. */
export interface Parts {
  document: Document;
  /** The input. */
  text: string;
  /** Highest score first. */
  chosen: readonly Candidate[];
  keywords: Keyword[];
  indonesian: number;
  bulletOf(sentence: number): Bullet;
  /** Left out where reasons are not wanted. */
  explain?: ((chosen: Candidate) => Reason[]) | undefined;
  inOrder: boolean;
}

/** Remembers what bullets told, so that a name that was told in full is called by one word from then on. */
function makeWordings(): (sentence: number, bullet: Bullet) => Wording {
  /** By two words that stand together, the first sentence whose bullet has them. */
  const told = new Map<string, number>();
  /** What was told since a name was last looked for; most summaries look for none. */
  let unread: [sentence: number, text: string][] = [];
  const read = ([sentence, text]: [number, string]): void => {
    const words = wordsOf(text);
    for (let i = 1; i < words.length; i++) {
      const pair = `${words[i - 1]} ${words[i]}`;
      told.set(pair, Math.min(sentence, told.get(pair) ?? sentence));
    }
  };
  const isTold = (name: string, sentence: number): boolean => {
    unread.forEach(read);
    unread = [];
    return (told.get(wordsOf(name).slice(-2).join(' ')) ?? sentence) < sentence;
  };
  return (sentence, { text, replaced, called }) => {
    const wording = replaced && called && isTold(replaced.name, sentence) ? called : { text, ...(replaced && { replaced }) };
    unread.push([sentence, wording.text]);
    return wording;
  };
}

/** Puts a summary together. */
export function toSummary({ document, text, chosen, keywords, indonesian, bulletOf, explain, inOrder }: Parts): Summary {
  const points: Point[] = [];
  const wordingOf = makeWordings();
  for (const candidate of chosen) {
    const { index, score } = candidate;
    const { start, end } = document.sentences[index] as { start: number; end: number };
    const reasons = explain && { reasons: explain(candidate) };
    points.push({ rank: points.length + 1, ...wordingOf(index, bulletOf(index)), source: text.slice(start, end), start, end, index, score, ...reasons });
  }
  if (inOrder) points.sort((a, b) => a.index - b.index);
  const words = document.wordCount;
  const pointWords = points.reduce((sum, point) => sum + wordsOf(point.text).length, 0);
  const summary = {
    ...(document.title === undefined ? {} : { title: document.title }),
    points,
    keywords,
    indonesian,
    stats: { sentences: document.sentences.length, words, pointWords, reduction: words > 0 ? Math.max(0, 1 - pointWords / words) : 0 },
  };
  // Not a field: a summary that is copied, compared or written as JSON is plain data.
  return Object.defineProperty(summary, 'toString', { value: () => toBullets(summary), enumerable: false });
}

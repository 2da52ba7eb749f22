import type { Document } from '../language/document.ts';
import { phrase } from './phrase.ts';

/** A name that stands for the pronoun that a sentence begins with. */
export interface Replacement {
  pronoun: string;
  name: string;
}

/** A sentence as a bullet. */
export interface Bullet {
  text: string;
  replaced?: Replacement;
}

/**
 * Makes the bullets of a document when they are asked for, each once.
 *
 * @param verbatim The input, where its sentences are to stay as they are.
 */
export function makeBullets(document: Document, verbatim?: string): (sentence: number) => Bullet {
  const made: Bullet[] = [];
  return (sentence) => {
    const { start, end } = document.sentences[sentence] as { start: number; end: number };
    made[sentence] ??= { text: verbatim === undefined ? phrase(document.text.slice(start, end)) : verbatim.slice(start, end) };
    return made[sentence];
  };
}

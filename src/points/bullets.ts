import type { Document } from '../language/document.ts';
import { type AntecedentOf, makeAntecedents } from './antecedent.ts';
import { closingSpeaker, isHollow, leansOn, openingPronoun, phrase, replaceOpening, replaceSpeaker } from './phrase.ts';

/** A name that was put where the sentence has a pronoun. */
export interface Replacement {
  /** "Ia", "Menurutnya", "ujarnya": what the sentence says. */
  pronoun: string;
  /** Whom it means. */
  name: string;
}

/** A sentence as a bullet. */
export interface Bullet {
  text: string;
  replaced?: Replacement;
}

/** Gives the bullet of a sentence. */
export type BulletOf = (sentence: number) => Bullet;

/**
 * Makes the bullets of a document when they are asked for, each once.
 *
 * @param verbatim The input, where its sentences are to stay as they are.
 */
export function makeBullets(document: Document, verbatim?: string): BulletOf {
  const made: Bullet[] = [];
  let antecedentOf: AntecedentOf | undefined;
  const make = (sentence: number): Bullet => {
    const { start, end } = document.sentences[sentence] as { start: number; end: number };
    if (verbatim !== undefined) return { text: verbatim.slice(start, end) };
    const text = phrase(document.text.slice(start, end));
    const pronoun = openingPronoun(text);
    if (pronoun) antecedentOf ??= makeAntecedents(document);
    const name = pronoun && antecedentOf?.(sentence);
    if (pronoun && name) return { text: replaceOpening(text, pronoun, name), replaced: { pronoun, name } };
    const verb = closingSpeaker(text);
    if (!verb) return { text };
    antecedentOf ??= makeAntecedents(document);
    const speaker = antecedentOf(sentence, true);
    return speaker ? { text: replaceSpeaker(text, verb, speaker), replaced: { pronoun: verb, name: speaker } } : { text };
  };
  return (sentence) => {
    made[sentence] ??= make(sentence);
    return made[sentence];
  };
}

/**
 * What a sentence loses of its score as a bullet; the score is the share of it that belongs in a summary. A loss in such
 * shares, and not in proportion, lets pass what a summary can't do without. Where the number of points is left open, only
 * what belongs in a summary is told anyway, and less of a loss is enough.
 */
const LOSS = { leaning: { auto: 0.05, fixed: 0.4 }, saysLittle: 0.5 };
/** Fewer distinct words say nothing by themselves. */
const FEWEST_WORDS = 5;

/**
 * What each sentence loses for not standing by itself as a bullet: because it opens on something that only an earlier one
 * explains, or has too few words.
 */
export function weighStanding({ sentences, words, text }: Document, scores: Float64Array, bulletOf: BulletOf, auto: boolean): Float64Array {
  const leaning = auto ? LOSS.leaning.auto : LOSS.leaning.fixed;
  return Float64Array.from(sentences, ({ start, end }, i) => {
    const score = Math.max(0, scores[i] as number);
    const isShort = (words[i] as number) < FEWEST_WORDS;
    if (isShort || isHollow(text.slice(start, end))) return -Math.min(score, LOSS.saysLittle);
    if (!leansOn(text.slice(start, Math.min(end, start + 60)))) return 0;
    return leansOn(bulletOf(i).text) ? -Math.min(score, leaning) : 0;
  });
}

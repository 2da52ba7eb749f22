import type { Document } from '../language/document.ts';
import { writeSentence } from '../language/written.ts';
import { type Antecedents, findAntecedents } from './antecedent.ts';
import { findPeople, ownWords, type People } from './people.ts';
import { phrase } from './phrase.ts';
import { readRuns } from './runs.ts';
import { closingSpeaker, nameInFull, openingPronoun, replaceOpening, replaceSpeaker, shortSpeaker } from './speaker.ts';

/** A name that was put where the sentence has a pronoun, or only a part of the name. */
export interface Replacement {
  /** "Ia", "Menurutnya", "ujarnya", "Wulandari": what the sentence says. */
  pronoun: string;
  /** Whom it means. */
  name: string;
}

/** How a sentence is worded. */
export interface Wording {
  text: string;
  replaced?: Replacement;
}

/** A sentence as a bullet. */
export interface Bullet extends Wording {
  /** Where a name was put in full: the bullet that calls who is meant by one word of it. */
  called?: Wording;
}

/** Whether a text calls somebody by a word of the name already, or by the office. */
const hasName = (text: string, name: string): boolean => [...ownWords(name), ...name.split(' ', 1)].some((word) => word.length > 3 && text.includes(word));

/** Gives the bullet of a sentence. */
export type BulletOf = (sentence: number) => Bullet;

/**
 * Makes the bullets of a document when they are asked for, each once.
 *
 * @param verbatim The input, where its sentences are to stay as they are.
 */
export function makeBullets(document: Document, verbatim?: string): BulletOf {
  const { sentences } = document;
  const made: Bullet[] = [];
  let found: (People & Antecedents) | undefined;
  /** Those of the text; most bullets need none. */
  const people = (): People & Antecedents => {
    if (!found) {
      const runs = readRuns(document);
      const all = findPeople(document, runs);
      found = { ...all, ...findAntecedents(document, runs, all) };
    }
    return found;
  };
  /** The first way in which a name makes the bullet clearer, and is certain. */
  const clarify = (text: string, sentence: number): Bullet => {
    /** Puts a name where a pronoun stands; the word by which the text calls whoever it is will do where the name was told. */
    const put = (pronoun: string, name: string, replace: (text: string, pronoun: string, name: string) => string): Bullet => {
      const wordingWith = (own: string): Wording => ({ text: replace(text, pronoun, own), replaced: { pronoun, name: own } });
      const call = people().callName(name);
      return { ...wordingWith(name), ...(call !== undefined && { called: wordingWith(call) }) };
    };
    const pronoun = openingPronoun(text);
    const subject = pronoun && people().meantBy(sentence);
    if (subject && !hasName(text, subject)) return put(pronoun, subject, replaceOpening);
    const said = closingSpeaker(text);
    const speaker = said && people().speakerOf(sentence);
    if (speaker && !hasName(text, speaker)) return put(said, speaker, replaceSpeaker);
    const word = shortSpeaker(text);
    const name = word && people().inFull(word.toLowerCase());
    if (name && !text.includes(name)) return { text: nameInFull(text, word, name), replaced: { pronoun: word, name }, called: { text } };
    return { text };
  };
  const make = (sentence: number): Bullet => {
    if (verbatim !== undefined) return { text: verbatim.slice(sentences[sentence]?.start, sentences[sentence]?.end) };
    return clarify(phrase(writeSentence(document, sentence)), sentence);
  };
  return (sentence) => {
    made[sentence] ??= make(sentence);
    return made[sentence];
  };
}

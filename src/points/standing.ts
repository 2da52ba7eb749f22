import type { Document, Sentence } from '../language/document.ts';
import { classBit, classesOf } from '../language/word-classes.ts';
import { writeSentence } from '../language/written.ts';
import type { Standing, StandingOf } from '../selection/candidate.ts';
import { onOneLine } from '../text.ts';
import { isAttribution } from './attribution.ts';
import type { BulletOf } from './bullets.ts';
import { FEWEST_WORDS, findHollowness, type Hollowness, tellsNone } from './hollowness.ts';
import { connectiveLength, contrasts, leansOn } from './openings.ts';
import { refersBack } from './reference.ts';
import { shortSpeaker } from './speaker.ts';
import { makeWeakness } from './weakness.ts';

/**
 * What a sentence loses of its score as a bullet; the score is the share of it that belongs in a summary. A loss in such
 * shares, and not in proportion, lets pass what a summary can't do without. Where the number of points is left open, only
 * what belongs in a summary is told anyway, and less of a loss is enough; and the more points are told, the easier is one
 * of them spared.
 */
const LOSS = {
  leaning: { auto: 0.05, aPoint: 0.06, most: 0.3 },
  // "Pria 54 tahun ini" behind somebody else is taken for that person.
  alone: { leaning: 0.18, referring: 0.12, somebody: 0.3 },
  hollow: { question: 0.7, teaser: 0.7, longTeaser: 0.35, attribution: 0.35, newsroom: 0.7, announcement: 0.7, nothing: 0.7 },
  // "Bupati Sari Wulandari mengungkapkan sejumlah rencana" as the lead tells who it is about.
  announcingLead: 0.35,
  // Worth less than a table's row.
  fewWords: 1,
  // What is wholly weak; see weakness.ts.
  weak: 0.2,
};

const HUMAN = classBit('human');
const POINTED_TO = /^["“]?([A-Za-z]{3,20}) (?:[A-Za-zÀ-ɏ\d-]{1,20} ){0,5}(?:ini|itu|tersebut)(?![A-Za-z])/;
/** "Pria 54 tahun ini", "Perempuan asal Demak itu" */
const isSomebody = (text: string): boolean => (classesOf(POINTED_TO.exec(text)?.[1]?.toLowerCase() ?? '') & HUMAN) !== 0;
/** A longer sentence says what it is about. */
const MOST_WORDS_GOING_ON = 9;

const writeOnOneLine = (document: Document, sentence: number): string => onOneLine(writeSentence(document, sentence));

interface Opening {
  /** The sentence on one line. */
  text: string;
  /** Whether it opens on a connective, or on what only an earlier one explains. */
  isTied: boolean;
  /** Whether its bullet does. */
  leans: boolean;
  hollowness: Hollowness | undefined;
}

/** How a sentence opens as a bullet, and whether it tells no news or little. */
export function readOpening(document: Document, sentence: number, bulletOf: BulletOf): Opening {
  const text = writeOnOneLine(document, sentence);
  const isTied = leansOn(text);
  // Only what opens on a connective or pronoun may read otherwise as a bullet.
  const opening = isTied ? bulletOf(sentence).text : text;
  return { text, isTied, leans: isTied && leansOn(opening), hollowness: findHollowness(document, sentence, opening) };
}

/** Weighs how well sentences stand by themselves as one of so many bullets; each when it is asked for, once. */
export function makeStanding(document: Document, bulletOf: BulletOf, points: number | 'auto'): StandingOf {
  const { sentences, words, text } = document;
  const leaning = points === 'auto' ? LOSS.leaning.auto : Math.min(LOSS.leaning.most, points * LOSS.leaning.aPoint);
  const weaknessOf = makeWeakness(document);
  /** "Sopir cukup memiliki SIM B1.": a short sentence inside a paragraph goes on the one before. */
  const goesOn = (i: number): boolean => (words[i] as number) <= MOST_WORDS_GOING_ON && sentences[i - 1]?.paragraph === sentences[i]?.paragraph;
  const weigh = (i: number, { text: sentence, isTied, leans, hollowness }: Opening): Standing => {
    const { start, end } = sentences[i] as Sentence;
    const hollow = i === 0 && hollowness === 'announcement' ? LOSS.announcingLead : hollowness && hollowness !== 'little' ? LOSS.hollow[hollowness] : 0;
    const loss = -hollow - LOSS.weak * weaknessOf(i, hollowness, leans);
    const tellsNothing = hollowness && tellsNone(hollowness) ? { tellsNothing: true } : {};
    if (leans) return { loss: loss - leaning, alone: points === 'auto' ? -LOSS.alone.leaning : 0, ...tellsNothing };
    if (hollow > 0) return { loss, ...tellsNothing };
    if (refersBack(document, i, start + (isTied ? connectiveLength(text.slice(start, end)) : 0))) {
      const alone = isSomebody(sentence) ? -LOSS.alone.somebody : -LOSS.alone.referring;
      return { loss, alone, isContinuation: true };
    }
    if (goesOn(i)) return { loss, alone: -LOSS.alone.referring };
    const speaker = shortSpeaker(sentence);
    const isIntroduced = speaker === undefined || document.title?.includes(speaker) || bulletOf(i).replaced !== undefined;
    return isIntroduced ? { loss } : { loss, alone: -LOSS.alone.referring };
  };
  const attributions: boolean[] = [];
  const onlyAttributes = (i: number): boolean => {
    attributions[i] ??= isAttribution(writeOnOneLine(document, i).toLowerCase());
    return attributions[i];
  };
  /** What one leans on, behind sentences that only say who spoke. */
  const findBasis = (i: number): number => {
    let basis = i - 1;
    while (basis > 0 && onlyAttributes(basis)) basis--;
    return basis;
  };
  const weighWhole = (i: number): Standing => {
    if ((words[i] as number) < FEWEST_WORDS) return { loss: -LOSS.fewWords, tellsNothing: true };
    const opening = readOpening(document, i, bulletOf);
    const standing = weigh(i, opening);
    const basis = standing.alone === undefined ? i - 1 : findBasis(i);
    return { ...standing, ...(contrasts(opening.text) && { takesBack: true }), ...(basis !== i - 1 && { basis }) };
  };
  const weighed: Standing[] = [];
  return (sentence) => {
    weighed[sentence] ??= weighWhole(sentence);
    return weighed[sentence];
  };
}

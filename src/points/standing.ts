import { isAnnouncement } from '../language/announcement.ts';
import connectives from '../language/data/connectives.json' with { type: 'json' };
import references from '../language/data/references.json' with { type: 'json' };
import { type Document, Flag, Kind, type Sentence } from '../language/document.ts';
import { findNames } from '../language/names.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt } from '../language/written.ts';
import type { Standing, StandingOf } from '../selection/candidate.ts';
import { onOneLine, setOf } from '../text.ts';
import type { BulletOf } from './bullets.ts';
import { alternatives, connectiveLength, leansOn } from './openings.ts';
import { shortSpeaker } from './speaker.ts';

/**
 * What a sentence loses of its score as a bullet; the score is the share of it that belongs in a summary. A loss in such
 * shares, and not in proportion, lets pass what a summary can't do without. Where the number of points is left open, only
 * what belongs in a summary is told anyway, and less of a loss is enough; and the more points are told, the easier is one
 * of them spared.
 */
const LOSS = {
  leaning: { auto: 0.05, aPoint: 0.06, most: 0.3 },
  alone: { leaning: 0.18, referring: 0.12 },
  hollow: { question: 0.7, teaser: 0.7, longTeaser: 0.35, attribution: 0.35, newsroom: 0.7, announcement: 0.7, nothing: 0.7, little: 0.2 },
  vague: { auto: 0.08, points: 0.03 },
};
/** How a sentence may say little. */
type Hollowness = keyof typeof LOSS.hollow;
/** These tell some news all the same. */
const TELLING = new Set<Hollowness>(['longTeaser', 'little']);
/** So much of a sentence is looked at for what it opens on. */
const LONGEST_HEAD = 100;
/** One of so many words tells news as well: "Simak fakta dua pria mengantar jasad seorang ibu …". */
const LONG_TEASER = 20;
/** A longer one tells more than who spoke. */
const LONGEST_ATTRIBUTION = 220;
/** "sebagai berikut:" */
const LONGEST_ENDING = 20;
/** Fewer words say nothing by themselves, and just so many say little: "Dunia hiburan kembali berduka." */
const FEWEST_WORDS = 5;

const MOMENTS = setOf(references.moments);
const ORIGINS = setOf(references.origins);
const GROUPS = setOf(references.groups);
const BELONGINGS = setOf(references.belongings);
const ASIDES = setOf(references.asides);
const DEMONSTRATIVE = classBit('demonstrative');
const REPORTING = classBit('reporting');
const READER = classBit('reader');
/** What a fact is known by. */
const FACTUAL = Flag.name | Flag.opensQuote | Flag.closesQuote;
/** So many commas list things. */
const COMMAS_OF_LIST = 2;
/** So far into a sentence its subject goes. */
const LONGEST_SUBJECT = 7;

/** These are for lower case; see openings.ts. */
const HOLLOW = new RegExp(`(?<![a-zß-ɏ\\d])(?:${alternatives(connectives.hollow)})(?![a-zß-ɏ\\d])`);

/** "Simak jadwal kapal bulan ini" */
const TEASER = new RegExp(`^["“]?(?:${alternatives(connectives.teasers)})(?![a-zß-ɏ\\d])`);

/** "Mari Elka Pangestu" */
const NAMED_LIKE_TEASER = /^["“]?Mari [A-ZÀ-Þ]/u;

/** "Ada lima kabupaten, yaitu." "Nathan Released - 3." */
const CUT_OFF = new RegExp(`(?<![a-zß-ɏ])(?:${alternatives(connectives.announcing)})\\s?[.:]?$|\\s[-–]\\s?\\d{1,2}\\.?$`);

/** A medium that tells of its own work: "detikOto berkesempatan mencoba", "Kompas.commendapatkan". */
const NEWSROOM = new RegExp(
  `(?:detik(?:com|[A-ZÀ-Þ][A-Za-zÀ-ɏ]{1,20})|(?<=[A-Za-zÀ-ɏ]{2})\\.(?:com|id|co)) ?(?:telah |sudah |juga |pun )?(?:${alternatives(connectives.newsroom)})(?![A-Za-zÀ-ɏ])`,
  'u',
);

/** "Hal itu disampaikan Budi Santoso usai rapat." */
const ATTRIBUTION = new RegExp(`^(?:${alternatives(connectives.statements)}) (?:juga |pun )?(?:${alternatives(connectives.attributed)})(?![a-zß-ɏ])`);

const isAttribution = (lower: string): boolean => lower.length < LONGEST_ATTRIBUTION && ATTRIBUTION.test(lower.slice(0, LONGEST_HEAD));

/**
 * How a sentence tells no news: it asks or calls on the reader, tells only who said what was told before, is a row of
 * hashtags, hardly has words, announces what follows, or tells of the article or its newsroom; undefined where it tells some.
 */
function findHollowness(document: Document, sentence: number, bullet: string): Hollowness | undefined {
  if (/\?[!\s]*$/.test(bullet.slice(-3))) return 'question';
  const lower = bullet.toLowerCase();
  if (isAttribution(lower)) return 'attribution';
  if (TEASER.test(lower) && !NAMED_LIKE_TEASER.test(bullet)) return (document.words[sentence] as number) < LONG_TEASER ? 'teaser' : 'longTeaser';
  // The first is quicker.
  if (/\.c|\.i|detik/.test(bullet) && NEWSROOM.test(bullet)) return 'newsroom';
  if (isAnnouncement(document, sentence)) return 'announcement';
  const signs = [
    (document.words[sentence] as number) <= FEWEST_WORDS,
    bullet.startsWith('#'),
    HOLLOW.test(lower),
    CUT_OFF.test(lower.slice(-LONGEST_ENDING).trimEnd()),
    callsReader(document, sentence),
  ].filter(Boolean).length;
  if (signs === 0) return undefined;
  return signs > 1 ? 'nothing' : 'little';
}

/** Whether a sentence without quotations speaks to who reads it. */
function callsReader({ tokens }: Document, sentence: number): boolean {
  let calls = false;
  for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
    if ((tokens.flags[token] as number) & (Flag.opensQuote | Flag.closesQuote)) return false;
    if ((tokens.classes[token] as number) & READER) calls = true;
  }
  return calls;
}

/** Whether a sentence has no name, number, quotation or list: "Bagi pemotor, situasi ini menyulitkan." */
function isVague({ text, tokens }: Document, sentence: number, names: () => Uint8Array): boolean {
  let commas = 0;
  for (let token = tokens.bounds[sentence] as number; token < (tokens.bounds[sentence + 1] as number); token++) {
    const [kind, flags] = [tokens.kind[token], tokens.flags[token] as number];
    if (flags & FACTUAL || kind === Kind.number || kind === Kind.currency) return false;
    if (flags & Flag.capital && names()[tokens.term[token] as number] === 1) return false;
    if (kind === Kind.punctuation && text[tokens.start[token] as number] === ',') commas++;
  }
  return commas < COMMAS_OF_LIST;
}

/** Weighs how well sentences stand by themselves as one of so many bullets; each when it is asked for, once. */
export function makeStanding(document: Document, bulletOf: BulletOf, points: number | 'auto'): StandingOf {
  const { sentences, words, text } = document;
  const leaning = points === 'auto' ? LOSS.leaning.auto : Math.min(LOSS.leaning.most, points * LOSS.leaning.aPoint);
  const sentenceAt = (i: number): string => onOneLine(text.slice(sentences[i]?.start, sentences[i]?.end));
  const weigh = (i: number): Standing => {
    const { start, end } = sentences[i] as Sentence;
    if ((words[i] as number) < FEWEST_WORDS) return { loss: -LOSS.hollow.nothing, tellsNothing: true };
    const sentence = sentenceAt(i);
    // Only what opens on a connective or pronoun may read otherwise as a bullet.
    const opening = leansOn(sentence.slice(0, LONGEST_HEAD)) ? bulletOf(i).text : sentence;
    const hollowness = findHollowness(document, i, opening);
    const hollow = hollowness ? LOSS.hollow[hollowness] : 0;
    const tellsNothing = hollowness && !TELLING.has(hollowness) ? { tellsNothing: true } : {};
    if (leansOn(opening)) return { loss: -leaning - hollow, alone: points === 'auto' ? -LOSS.alone.leaning : 0, ...tellsNothing };
    if (hollowness) return { loss: -hollow, ...tellsNothing };
    const raw = text.slice(start, Math.min(end, start + LONGEST_HEAD)).replace(/\s/g, ' ');
    if (refersBack(document, i, start + connectiveLength(raw))) return { loss: 0, alone: -LOSS.alone.referring, isContinuation: true };
    const speaker = shortSpeaker(sentence);
    const isIntroduced = speaker === undefined || document.title?.includes(speaker) || bulletOf(i).replaced !== undefined;
    return isIntroduced ? { loss: 0 } : { loss: 0, alone: -LOSS.alone.referring };
  };
  let found: Uint8Array | undefined;
  const names = (): Uint8Array => {
    found ??= findNames(document);
    return found;
  };
  const vague = points === 'auto' ? LOSS.vague.auto : LOSS.vague.points;
  const attributions: boolean[] = [];
  const onlyAttributes = (i: number): boolean => {
    attributions[i] ??= isAttribution(sentenceAt(i).toLowerCase());
    return attributions[i];
  };
  /** What one leans on, behind sentences that only say who spoke. */
  const findBasis = (i: number): number => {
    let basis = i - 1;
    while (basis > 0 && onlyAttributes(basis)) basis--;
    return basis;
  };
  const weighWhole = (i: number): Standing => {
    const standing = weigh(i);
    if (isVague(document, i, names)) standing.loss -= vague;
    const basis = standing.alone === undefined ? i - 1 : findBasis(i);
    return basis === i - 1 ? standing : { ...standing, basis };
  };
  const weighed: Standing[] = [];
  return (sentence) => {
    weighed[sentence] ??= weighWhole(sentence);
    return weighed[sentence];
  };
}

const isBelonging = (word: string): boolean => BELONGINGS.has(word) || (word.endsWith('annya') && !ASIDES.has(word));

/** Whether the subject of a sentence means something that an earlier one named: "Kebijakan itu", "Kedua pelaku", "Korbannya". */
function refersBack(document: Document, sentence: number, from: number): boolean {
  const { tokens } = document;
  const end = tokens.bounds[sentence + 1] as number;
  let first = tokens.bounds[sentence] as number;
  while (first < end && ((tokens.start[first] as number) < from || tokens.kind[first] !== Kind.word)) first++;
  let isNamed = false;
  for (let token = first; token < Math.min(end, first + LONGEST_SUBJECT) && tokens.kind[token] !== Kind.punctuation; token++) {
    const classes = tokens.classes[token] as number;
    if (token === first) {
      const word = wordAt(document, token);
      const isGroup = GROUPS.has(word) && token + 1 < end && tokens.kind[token + 1] === Kind.word && ((tokens.flags[token + 1] as number) & Flag.capital) === 0;
      if (isBelonging(word) || isGroup) return true;
    } else if (token === first + 1 && !isNamed && isBelonging(wordAt(document, token))) return true;
    else if (classes & REPORTING) return false;
    else if (classes & DEMONSTRATIVE) {
      // "tahun ini", but not "pria 54 tahun ini"
      const isMoment = MOMENTS.has(wordAt(document, token - 1)) && wordAt(document, token) === 'ini' && tokens.kind[token - 2] !== Kind.number;
      if (!isMoment) return !isNamed;
    } else if ((tokens.flags[token] as number) & Flag.name && !ORIGINS.has(wordAt(document, token - 1))) isNamed = true;
  }
  return false;
}

import people from '../language/data/people.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { classBit } from '../language/word-classes.ts';

const OFFICES = new Set(people.offices.split(' '));
const BODIES = new Set(people.bodies.split(' '));
const REPORTING = classBit('reporting');
const PRONOUN = classBit('pronoun');
/** A speaker is not looked for further back than this. */
const FURTHEST = 3;
/** Longer runs of capitals hold more than one name. */
const LONGEST_NAME = 12;
/** "Budi Santoso", of which the text then tells as "Budi". */
const LONGEST_FULL_NAME = 4;

interface Run {
  first: number;
  /** Index after its last token. */
  end: number;
}

/**
 * Tells who "ia" is at the start of a sentence that goes on reporting: "Ia menambahkan …" after "…," kata Sari Wulandari.
 * The answer is certain or none: the nearest sentence before that names a speaker names just one, and all between are the
 * same speaker's.
 *
 * @returns The name as it is written in full, or undefined.
 */
export function findSpeaker(document: Document, sentence: number): string | undefined {
  for (let back = sentence - 1; back >= Math.max(0, sentence - FURTHEST); back--) {
    const speakers = speakersOf(document, back);
    if (speakers === undefined) return undefined;
    const [only, ...others] = speakers;
    if (only) return others.length > 0 ? undefined : nameOf(document, only);
  }
  return undefined;
}

/** Who is said to speak in a sentence; none where only a pronoun is, undefined where nothing tells. */
function speakersOf({ tokens, text }: Document, sentence: number): Run[] | undefined {
  const first = tokens.bounds[sentence] as number;
  const end = tokens.bounds[sentence + 1] as number;
  const speakers: Run[] = [];
  let byPronoun = false;
  const opening = readRun(first);
  for (let i = first; i < end; i++) {
    const classes = tokens.classes[i] as number;
    if ((classes & REPORTING) === 0) continue;
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    const isActive = word.startsWith('me') || word === 'berkata';
    if (isActive) {
      // "Sari Wulandari mengatakan", "Ia juga mengatakan"
      if (opening.end > first && opening.end === i) speakers.push(opening);
      else if (hasPronoun(first, i)) byPronoun = true;
    } else if (word.endsWith('nya')) byPronoun = true;
    else {
      const named = readRun(i + 1);
      // "Sy. Wulandari": an abbreviation in no list.
      if (named.end < end - 1 && text[tokens.start[named.end] as number] === '.') return undefined;
      if (named.end > named.first) speakers.push(afterOffice(named));
      else if (hasPronoun(i + 1, i + 2)) byPronoun = true;
      else return undefined;
    }
  }
  if (speakers.length === 0 && !byPronoun) return undefined;
  return speakers.filter((run) => isPerson(run));

  function hasPronoun(from: number, to: number): boolean {
    for (let i = from; i < Math.min(to, end); i++) if ((tokens.classes[i] as number) & PRONOUN) return true;
    return false;
  }
  /** The capitalized words from a token on. */
  function readRun(from: number): Run {
    let to = from;
    while (to < end && to - from < LONGEST_NAME && isNamePart(to)) to++;
    return { first: from, end: to };
  }
  function isNamePart(i: number): boolean {
    const flags = tokens.flags[i] as number;
    return tokens.kind[i] === Kind.word && (flags & Flag.capital) !== 0 && ((flags & Flag.stopWord) === 0 || (flags & Flag.name) !== 0);
  }
  /** "kata Kepala Dinas Kesehatan, Sari Wulandari," is Sari Wulandari. */
  function afterOffice(run: Run): Run {
    const next = run.end + 1;
    if (!isOffice(run.first) || run.end >= end || text[tokens.start[run.end] as number] !== ',') return run;
    const name = readRun(next);
    return name.end - name.first >= 2 && tokens.kind[name.end] !== Kind.number ? name : run;
  }
  function isOffice(i: number): boolean {
    return OFFICES.has(text.slice(tokens.start[i], tokens.end[i]).toLowerCase());
  }
  function isPerson({ first: from, end: to }: Run): boolean {
    const allAcronyms = Array.from({ length: to - from }, (_, i) => tokens.flags[from + i] as number).every((flags) => flags & Flag.acronym);
    return !allAcronyms && !BODIES.has(text.slice(tokens.start[from], tokens.end[from]).toLowerCase());
  }
}

/** The name as the text writes it; a short one as the text wrote it in full before. */
function nameOf({ tokens, text }: Document, { first, end }: Run): string {
  const textOf = (from: number, to: number): string => text.slice(tokens.start[from], tokens.end[to - 1]).replace(/\s+/g, ' ');
  const short = textOf(first, end);
  if (end - first > 1) return short;
  const isPart = (i: number): boolean => ((tokens.flags[i] as number) & Flag.name) !== 0 && tokens.kind[i] === Kind.word;
  for (let i = 0; i < first; i++) {
    if (textOf(i, i + 1) !== short || !isPart(i)) continue;
    let [from, to] = [i, i + 1];
    while (from > 0 && isPart(from - 1) && !OFFICES.has(textOf(from - 1, from).toLowerCase())) from--;
    while (isPart(to)) to++;
    if (to - from > 1 && to - from <= LONGEST_FULL_NAME) return textOf(from, to);
  }
  return short;
}

import references from '../language/data/references.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt } from '../language/written.ts';
import { setOf } from '../text.ts';

const MOMENTS = setOf(references.moments);
const ORIGINS = setOf(references.origins);
const GROUPS = setOf(references.groups);
const BELONGINGS = setOf(references.belongings);
const ASIDES = setOf(references.asides);
const DEMONSTRATIVE = classBit('demonstrative');
const REPORTING = classBit('reporting');
/** So far into a sentence its subject goes. */
const LONGEST_SUBJECT = 7;
/** A clause in front of it: "Meski tak langsung berdampak buruk". */
const LONGEST_CLAUSE = 9;

const isBelonging = (word: string): boolean => BELONGINGS.has(word) || (word.endsWith('annya') && !ASIDES.has(word));

/**
 * Whether the subject of a sentence means something that an earlier one named: "Kebijakan itu", "Kedua pelaku", "Korbannya",
 * perhaps behind a short clause: "Meski tak langsung terasa, kebiasaan tersebut …".
 */
export function refersBack(document: Document, sentence: number, from: number): boolean {
  const { tokens } = document;
  const end = tokens.bounds[sentence + 1] as number;
  let first = tokens.bounds[sentence] as number;
  while (first < end && ((tokens.start[first] as number) < from || tokens.kind[first] !== Kind.word)) first++;
  const own = readSubject(document, first, end);
  // "Jadi, pasti itu …", somebody said.
  if (own !== undefined || (first > 0 && ((tokens.flags[first - 1] as number) & Flag.opensQuote) !== 0)) return own ?? false;
  const comma = findComma(document, first, Math.min(end, first + LONGEST_CLAUSE));
  return comma >= 0 && (readSubject(document, comma + 1, end) ?? false);
}

/** Where a clause in front ends; -1 where it holds a name, or none ends soon. */
function findComma({ text, tokens }: Document, first: number, end: number): number {
  for (let token = first; token < end; token++) {
    if ((tokens.flags[token] as number) & Flag.name) return -1;
    if (tokens.kind[token] === Kind.punctuation) return text[tokens.start[token] as number] === ',' ? token : -1;
  }
  return -1;
}

/** Whether the subject that begins at a token refers back; undefined where that is not told by it. */
function readSubject(document: Document, first: number, end: number): boolean | undefined {
  const { tokens } = document;
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
  return isNamed ? false : undefined;
}

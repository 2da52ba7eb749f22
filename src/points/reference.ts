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

const isBelonging = (word: string): boolean => BELONGINGS.has(word) || (word.endsWith('annya') && !ASIDES.has(word));

/** Whether the subject of a sentence means something that an earlier one named: "Kebijakan itu", "Kedua pelaku", "Korbannya". */
export function refersBack(document: Document, sentence: number, from: number): boolean {
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

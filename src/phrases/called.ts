import people from '../language/data/people.json' with { type: 'json' };
import type { Document } from '../language/document.ts';
import { BEFORE_VERB, isReporting, isSpoken } from '../language/speech.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt } from '../language/written.ts';
import { setOf } from '../text.ts';
import type { TokenSpan } from './phrase.ts';

const NO_PERSON = classBit('office') | classBit('role') | classBit('body');
const ACCORDING_TO = setOf(people.accordingTo);
const TITLE = classBit('title');

/** Finds by what single words persons are called, as terms: "menurut Sari", "Sari juga mengatakan", "Pak Sari". */
export function findCalled(document: Document, runs: readonly TokenSpan[]): ReadonlySet<number> {
  const { tokens } = document;
  const is = (token: number, kind: number): boolean => ((tokens.classes[token] as number) & kind) !== 0;
  const called = new Set<number>();
  for (const { from, to } of runs) {
    if (to - from !== 1 || is(from, NO_PERSON)) continue;
    const verb = is(to, BEFORE_VERB) ? to + 1 : to;
    // "Bupati Demak menyebut" tells nothing of who Demak is.
    const speaks = !is(from - 1, NO_PERSON) && verb < tokens.kind.length && isReporting(document, verb) && wordAt(document, verb).startsWith('me');
    const isIntroduced = from > 0 && (is(from - 1, TITLE) || ACCORDING_TO.has(wordAt(document, from - 1)) || isSpoken(document, from - 1));
    if (speaks || isIntroduced) called.add(tokens.term[from] as number);
  }
  return called;
}

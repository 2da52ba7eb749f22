import { reject } from '../guard.ts';
import type { Document } from '../language/document.ts';
import { centroid } from './centroid.ts';
import { focus } from './focus.ts';
import { kl } from './kl.ts';
import { lead } from './lead.ts';
import { explainLearned, learned } from './learned/learned.ts';
import { lexrank } from './lexrank.ts';
import { lsa } from './lsa.ts';
import { luhn } from './luhn.ts';
import type { Reason } from './reason.ts';
import type { Scorer } from './scorer.ts';
import { sumbasic } from './sumbasic.ts';
import { textrank } from './textrank.ts';

/** The scorers by the names that options know them by; `learned` is the default. */
export const METHODS = { learned, lead, textrank, lexrank, lsa, luhn, sumbasic, kl, centroid } as const satisfies Record<string, Scorer>;

/** Name of a scorer. */
export type MethodName = keyof typeof METHODS;

/** The scores of a document's sentences, and why each has its own. */
export interface Scores {
  values: Float64Array;
  /** Contributions that add up to the sentence's score. */
  explain(sentence: number): Reason[];
}

/** Adds to each score what one further consideration gives or takes. */
export function adjust(scores: Scores, feature: string, amounts: Float64Array): Scores {
  return {
    values: scores.values.map((score, i) => score + (amounts[i] as number)),
    explain: (sentence) => [...scores.explain(sentence), ...(amounts[sentence] === 0 ? [] : [{ feature, contribution: amounts[sentence] as number }])],
  };
}

/** Scores every sentence by a method of ours or the user's, turned towards the query where there is one. */
export function scoreDocument(document: Document, method: MethodName | Scorer = 'learned'): Scores {
  const scorer = typeof method === 'function' ? method : METHODS[method];
  const name = typeof method === 'function' ? method.name || 'scorer' : method;
  const values = Float64Array.from(checkScores(scorer(document), document.sentences.length));
  let explainFirst: ((sentence: number) => Reason[]) | undefined;
  const scores: Scores = {
    values,
    explain(sentence) {
      explainFirst ??= scorer === learned ? explainLearned(document) : (i) => [{ feature: name, contribution: values[i] as number }];
      return explainFirst(sentence);
    },
  };
  return document.queryTerms.length > 0 ? adjust(scores, 'query', focus(document, values)) : scores;
}

function checkScores(scores: unknown, count: number): ArrayLike<number> {
  if (typeof scores !== 'object' || scores === null || !('length' in scores)) reject('the scores that options.method returned', scores, 'an array of numbers');
  const list = scores as ArrayLike<number>;
  if (list.length !== count) reject('the number of scores that options.method returned', list.length, `the number of sentences, ${count}`, RangeError);
  for (let i = 0; i < count; i++) {
    if (typeof list[i] !== 'number') reject(`score ${i} that options.method returned`, list[i], 'a number');
    if (!Number.isFinite(list[i])) reject(`score ${i} that options.method returned`, list[i], 'a finite number', RangeError);
  }
  return list;
}

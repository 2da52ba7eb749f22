import { setOf } from '../text.ts';
import people from './data/people.json' with { type: 'json' };
import type { Document } from './document.ts';
import { classBit } from './word-classes.ts';
import { wordAt } from './written.ts';

const REPORTING = classBit('reporting');
/** Words that stand behind a quotation as those do. */
const ALSO_SPOKEN = setOf(people.spoken);

/** Classes of what may stand between who speaks and the verb: "juga", "lalu", "sempat", "telah". */
export const BEFORE_VERB = classBit('addition') | classBit('time') | classBit('background') | classBit('perfect');

/** Whether a token is a verb of speech: "mengatakan", "ujar", "sambungnya". */
export const isReporting = (document: Pick<Document, 'text' | 'tokens'>, token: number): boolean =>
  ((document.tokens.classes[token] as number) & REPORTING) !== 0 || ALSO_SPOKEN.has(wordAt(document, token).replace(/nya$/, ''));

/** Whether who speaks stands behind it: "kata", "ujar", but not "ujarnya, Bupati Sari …". */
export const isSpoken = (document: Pick<Document, 'text' | 'tokens'>, token: number): boolean =>
  isReporting(document, token) && !/^me|nya$/.test(wordAt(document, token));

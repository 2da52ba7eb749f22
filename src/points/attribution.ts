import data from '../language/data/connectives.json' with { type: 'json' };
import { alternatives } from '../text.ts';

/** A longer one tells more than who spoke. */
const LONGEST = 300;

const phrasesOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));
const STATEMENTS = phrasesOf(data.statements);
const STATED_OR_REASONED = phrasesOf(`${data.statements}|${data.reasons}`);
const POINTERS = phrasesOf(data.pointers);
const BESIDES = phrasesOf(data.besides);
const ATTRIBUTED = phrasesOf(data.attributed);
const ATTRIBUTING = phrasesOf(data.attributing);
const CIRCUMSTANCES = phrasesOf(data.circumstances);

/** "hal itu juga disampaikan", "kedua pengumuman tersebut dikonfirmasi"; for lower case. */
export const STATED = `(?:kedua )?(?:${alternatives(data.statements)}) (?:${data.pointers})(?: (?:${data.besides})){0,2} (?:${alternatives(data.attributed)})(?:nya)?(?![a-zß-ɏ])`;

const nth = (words: readonly string[], at: number): string => words[at] ?? '';

/** A word without the marks behind it. */
const lettersOf = (word: string): string => /^[a-zß-ɏ]*/.exec(word)?.[0] ?? '';

/** How many words point at what was told, from a place on: "tersebut" is one, "yang sama" two. */
function countPointers(words: readonly string[], at: number): number {
  if (POINTERS.has(nth(words, at))) return 1;
  return POINTERS.has(`${words[at]} ${words[at + 1]}`) ? 2 : 0;
}

/** Whether a sentence begins like {@link STATED}; to compile that expression takes longer than to summarize an article. */
function isPassive(words: readonly string[]): boolean {
  const first = Number(words[0] === 'kedua');
  const pointers = STATEMENTS.has(nth(words, first)) ? countPointers(words, first + 1) : 0;
  if (pointers === 0) return false;
  let verb = first + 1 + pointers;
  for (let besides = 0; besides < 2 && BESIDES.has(nth(words, verb)); besides++) verb++;
  const word = lettersOf(nth(words, verb));
  return ATTRIBUTED.has(word) || (word.endsWith('nya') && ATTRIBUTED.has(word.slice(0, -3)));
}

/** "Budi Santoso membenarkan hal itu saat dihubungi", but not "mengatakan hal itu tidak benar". */
function isActive(words: readonly string[]): boolean {
  return words.some((word, verb) => {
    if (!ATTRIBUTING.has(word) || !STATED_OR_REASONED.has(nth(words, verb + 1))) return false;
    const pointers = countPointers(words, verb + 2);
    const next = verb + 2 + pointers;
    return pointers > 0 && (next === words.length || CIRCUMSTANCES.has(lettersOf(nth(words, next))));
  });
}

/** Whether a sentence, in lower case, tells only who said what was told before. */
export function isAttribution(lower: string): boolean {
  if (lower.length >= LONGEST) return false;
  const words = lower.replace(/[.,]$/, '').split(' ');
  return isPassive(words) || (isActive(words) && !/["“”:]|bahwa/.test(lower));
}

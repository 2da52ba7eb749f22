import { readArticle } from './article/read-article.ts';
import { expectNumber } from './guard.ts';
import { type Input, toInput } from './input.ts';
import { analyze } from './language/analyze.ts';
import type { Document } from './language/document.ts';
import type { LanguageOptions } from './language/engine.ts';
import { analyzeWord } from './language/stem/analyze-word.ts';
import { remember } from './language/stem/stem.ts';
import { checkLanguageOptions, engineFor } from './options.ts';
import { collectPhrases } from './phrases/collect.ts';
import { foldAcronyms, foldIntoLonger } from './phrases/fold.ts';
import { FEWEST_ALONE, FEWEST_TOGETHER, formOf, isPossessed, type Phrase, termsOf } from './phrases/phrase.ts';

/** A phrase that says what a text is about, as people tag it. */
export interface Keyword {
  /** "Korea Utara", "perjanjian kemitraan". */
  term: string;
  /** 0 to 1, 1 for the strongest. */
  score: number;
}

export interface KeywordOptions extends LanguageOptions {
  /** At most so many, from 0. Default 8. */
  limit?: number | undefined;
}

const DEFAULT_LIMIT = 8;
/** Prefixes of verbs: "perjanjian kemitraan" is a tag, "menandatangani perjanjian" is none. */
const VERBAL = new Set(['me', 'di', 'ku', 'kau', 'ber', 'ter']);
/** A phrase of common words says more than one of them. */
const ALONE_MALUS = 0.5;
const TITLE_BONUS = 2;
const NAME_BONUS = 1.5;
/** The rarity of most words that come up in news; one that is no rarer says nothing by itself. */
const ORDINARY_RARITY = 8;
/** A common word that the title does not have must come so often. */
const OFTEN = 5;
/** Shorter names are initials, units or pieces: "JN", "GB". */
const FEWEST_LETTERS = 3;
/** A name below it is an ordinary word as well. */
const RARE = 12;

/**
 * Finds what a text is about: names and recurring phrases, as people would tag it.
 *
 * A phrase is weighed by how often it comes, how early, how many words it has, and whether the title holds it. One that
 * only comes inside a longer one ("Korea" in "Korea Utara") counts for that. A common word by itself is a tag only where it is rare enough to
 * say something, and the title has it or it comes often.
 *
 * @param input The text, or `{ title, text }`; page furniture is left out.
 * @param options `limit`, 8 where not given, and what may be changed of the language.
 * @returns The strongest first; fewer than `limit` where the text has no more.
 * @throws TypeError when an argument has the wrong type, RangeError when `limit` is no whole number from 0.
 * @example
 * keywords('Banjir melanda Kota Demak. Warga Kota Demak mengungsi.')[0].term; // → 'Kota Demak'
 */
export function keywords(input: Input, options: KeywordOptions = {}): Keyword[] {
  const { text, title } = toInput(input);
  checkLanguageOptions(options);
  expectNumber(options.limit, 'options.limit', 'a whole number from 0', (limit) => Number.isInteger(limit) && limit >= 0);
  return findKeywords(analyze(readArticle(text, title), engineFor(options)), options.limit);
}

/** Finds the keywords of an analysed text. */
export function findKeywords(document: Document, limit = DEFAULT_LIMIT): Keyword[] {
  const phrases = collectPhrases(document);
  for (const [key, phrase] of phrases) if (!isPhrase(phrase, document)) phrases.delete(key);
  foldAcronyms(phrases, document);
  foldIntoLonger(phrases);
  const inTitle = new Set(document.titleTerms);
  const count = document.sentences.length;
  const weighed: Keyword[] = [];
  for (const phrase of phrases.values()) {
    const terms = termsOf(phrase, document);
    const isTitled = terms.every((term) => term < 0 || inTitle.has(term));
    const isTold = document.title === undefined ? phrase.first === 0 : isTitled;
    if (phrase.words === 1 && !saysEnough(phrase, document.rarity[terms[0] as number] as number, isTold)) continue;
    const term = formOf(phrase, document);
    if (term.length < (isTold ? 2 : FEWEST_LETTERS)) continue;
    const titled = isTitled ? TITLE_BONUS : 1;
    const early = 1 + 1 / (1 + (4 * phrase.first) / Math.max(1, count));
    const rare = phrase.isName ? NAME_BONUS : terms.reduce((sum, term) => sum + (document.rarity[term] as number), 0) / (terms.length * ORDINARY_RARITY);
    const score = phrase.count * Math.sqrt(phrase.words) * titled * early * rare;
    weighed.push({ term, score: phrase.words === 1 && !phrase.isName ? ALONE_MALUS * score : score });
  }
  weighed.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  const highest = weighed[0]?.score ?? 1;
  return weighed.slice(0, limit).map(({ term, score }) => ({ term, score: score / highest }));
}

/** Whether a word is a tag without others: "pemain" and "Indonesia" say little unless the title has them, and "pemain" not even then. */
function saysEnough({ count, first, isName }: Phrase, rarity: number, isTold: boolean): boolean {
  if (isName) return isTold || (rarity > RARE && (count > 1 || first === 0));
  return rarity > ORDINARY_RARITY && (isTold || count >= OFTEN);
}

/** A name, or common words that come often enough and none of which is a verb. */
function isPhrase(phrase: Phrase, document: Document): boolean {
  if (phrase.isName) return true;
  return phrase.count >= (phrase.words === 1 ? FEWEST_ALONE : FEWEST_TOGETHER) && isNominalPhrase(formOf(phrase, document).split(' '));
}

/** Nothing in it is done, or said of somebody: "asam lambungnya naik" is none. */
const isNominalPhrase = (words: readonly string[]): boolean => !words.some(isVerb) && !words.slice(0, -1).some(isPossessed);

const isVerb = remember((word) => analyzeWord(word).prefixes.some((prefix) => VERBAL.has(prefix)));

import { isPlace } from './article/dateline.ts';
import { readArticle } from './article/read-article.ts';
import { expectNumber } from './guard.ts';
import { type Input, toInput } from './input.ts';
import { analyze } from './language/analyze.ts';
import calendar from './language/data/calendar.json' with { type: 'json' };
import { type Document, Flag, Kind } from './language/document.ts';
import type { LanguageOptions } from './language/engine.ts';
import { findNames } from './language/names.ts';
import { isNominal } from './language/nominal.ts';
import { analyzeWord } from './language/stem/analyze-word.ts';
import { remember } from './language/stem/stem.ts';
import { classBit } from './language/word-classes.ts';
import { wordAt, writeTokens } from './language/written.ts';
import { checkLanguageOptions, engineFor } from './options.ts';
import { onOneLine, setOf } from './text.ts';

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
const UNSUITABLE = setOf(calendar.words);
const OFFICE = classBit('office');
const BODY = classBit('body');
const OFFICE_END = classBit('officeEnd');
const BEFORE_PLACES = classBit('beforePlaces');
/** They go on the name of a city: "Jakarta Pusat". */
const DIRECTIONS = setOf('pusat utara selatan timur barat tengah tenggara');
/** Prefixes of verbs: "perjanjian kemitraan" is a tag, "menandatangani perjanjian" is none. */
const VERBAL = new Set(['me', 'di', 'ku', 'kau', 'ber', 'ter']);
const MOST_WORDS = 6;
/** A common word is no tag by itself unless it comes this often; a phrase must come twice. */
const FEWEST_ALONE = 3;
const FEWEST_TOGETHER = 2;
/** A phrase of common words says more than one of them. */
const ALONE_MALUS = 0.5;
const TITLE_BONUS = 2;
const NAME_BONUS = 1.5;
/** The rarity of most words that come up in news. */
const ORDINARY_RARITY = 8;

/**
 * Finds what a text is about: names and recurring phrases, as people would tag it.
 *
 * A phrase is weighed by how often it comes, how early, how many words it has, and whether the title holds it. One that
 * only comes inside a longer one ("Korea" in "Korea Utara") counts for that.
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

/** Tokens side by side in a sentence. */
interface Run {
  from: number;
  to: number;
  sentence: number;
}

interface Phrase {
  /** Its first token in each place where it stands, and whether as a name there. */
  places: { from: number; named: boolean }[];
  count: number;
  words: number;
  isName: boolean;
  /** Index of the first sentence that has it. */
  first: number;
}

/** Finds the keywords of an analysed text. */
export function findKeywords(document: Document, limit = DEFAULT_LIMIT): Keyword[] {
  const phrases = collect(document);
  for (const [key, phrase] of phrases) if (!isTag(phrase, document)) phrases.delete(key);
  foldAcronyms(phrases, document);
  foldIntoLonger(phrases);
  const inTitle = new Set(document.titleTerms);
  const count = document.sentences.length;
  const weighed: Keyword[] = [];
  for (const phrase of phrases.values()) {
    const terms = termsOf(phrase, document);
    const titled = terms.every((term) => inTitle.has(term)) ? TITLE_BONUS : 1;
    const early = 1 + 1 / (1 + (4 * phrase.first) / Math.max(1, count));
    const rare = phrase.isName ? NAME_BONUS : terms.reduce((sum, term) => sum + (document.rarity[term] as number), 0) / (terms.length * ORDINARY_RARITY);
    const score = phrase.count * Math.sqrt(phrase.words) * titled * early * rare;
    weighed.push({ term: formOf(phrase, document), score: phrase.words === 1 && !phrase.isName ? ALONE_MALUS * score : score });
  }
  weighed.sort((a, b) => b.score - a.score || (a.term < b.term ? -1 : 1));
  const highest = weighed[0]?.score ?? 1;
  return weighed.slice(0, limit).map(({ term, score }) => ({ term, score: score / highest }));
}

function termsOf({ places, words }: Phrase, { tokens }: Document): Int32Array {
  const from = places[0]?.from as number;
  return tokens.term.subarray(from, from + words);
}

/** A name, or common words that come often enough and none of which is a verb. */
function isTag(phrase: Phrase, document: Document): boolean {
  if (phrase.isName) return true;
  return phrase.count >= (phrase.words === 1 ? FEWEST_ALONE : FEWEST_TOGETHER) && !formOf(phrase, document).split(' ').some(isVerb);
}

const isVerb = remember((word) => analyzeWord(word).prefixes.some((prefix) => VERBAL.has(prefix)));

/** "asisten pelatihnya" is tagged "asisten pelatih". */
const withoutClitic = (phrase: string): string =>
  phrase.endsWith('nya') && isPossessed(phrase.slice(phrase.lastIndexOf(' ') + 1)) ? phrase.slice(0, -3) : phrase;

const isPossessed = remember((word) => analyzeWord(word).possessive === 'nya');

/** How a phrase is written most often. */
function formOf({ places, words }: Phrase, document: Document): string {
  const forms = new Map<string, number>();
  for (const { from, named } of places) {
    const written = onOneLine(writeTokens(document, from, from + words));
    const form = named ? written : withoutClitic(written.toLowerCase());
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  let [best, most] = ['', 0];
  for (const [form, times] of forms) if (times > most) [best, most] = [form, times];
  return best;
}

/** Gathers names, and runs of content words, by their terms. */
function collect(document: Document): Map<string, Phrase> {
  const { tokens, sentences, frequency, vocabulary } = document;
  const nameTerms = findNames(document);
  const phrases = new Map<string, Phrase>();
  const names: Run[] = [];
  const common: Run[] = [];
  const keyOf = (from: number, to: number): string => {
    let key = `${tokens.term[from]}`;
    for (let token = from + 1; token < to; token++) key += ` ${tokens.term[token]}`;
    return key;
  };
  const add = (from: number, to: number, sentence: number, isName: boolean): void => {
    const key = keyOf(from, to);
    const place = { from, named: isName };
    const known = phrases.get(key);
    if (!known) phrases.set(key, { places: [place], count: 1, words: to - from, isName, first: sentence });
    else {
      known.places.push(place);
      known.count++;
    }
  };
  const isNamePart = (i: number): boolean => ((tokens.flags[i] as number) & Flag.capital) !== 0 && nameTerms[tokens.term[i] as number] === 1;
  const suits = (i: number): boolean => {
    const term = tokens.term[i] as number;
    if (tokens.kind[i] !== Kind.word || term < 0 || (tokens.flags[i] as number) & Flag.abbreviation) return false;
    // A common word that comes once is in no phrase that comes twice.
    if (!isNamePart(i) && (frequency[term] as number) < FEWEST_TOGETHER) return false;
    return !UNSUITABLE.has(vocabulary[term] as string);
  };
  const touches = (i: number): boolean => (tokens.start[i] as number) - (tokens.end[i - 1] as number) <= 1;

  const is = (i: number, kind: number): boolean => ((tokens.classes[i] as number) & kind) !== 0;
  const places = new Set<number>();
  for (let i = 1; i < tokens.kind.length; i++) if (isNamePart(i) && is(i - 1, BEFORE_PLACES)) places.add(tokens.term[i] as number);
  const isPlaceName = (i: number): boolean =>
    places.has(tokens.term[i] as number) || DIRECTIONS.has(vocabulary[tokens.term[i] as number] as string) || isPlace(writeTokens(document, i, i + 1));
  /** Where a name begins behind the rest of an office: "direktur Utama", "menteri Luar Negeri", "menteri Kebudayaan". */
  const behindOffice = (from: number, to: number): number => {
    const isHeld = (from > 0 && is(from - 1, OFFICE)) || (from > 1 && is(from - 2, OFFICE));
    let first = from;
    while (first < to && is(first, OFFICE_END) && (isHeld || to - from === 1)) first++;
    return isHeld && first + 1 === to && isNominal(wordAt(document, first)) ? to : first;
  };
  const isAcronym = (i: number): boolean => ((tokens.flags[i] as number) & Flag.acronym) !== 0;
  /** "Kepala BPBD Jakarta Budi Santoso", "Polda Metro Jaya Kombes Budi Santoso": the person apart from office, body and place; a body's name is one too. */
  const partOffice = (start: number, to: number): [from: number, to: number][] => {
    const from = behindOffice(start, to);
    if (from === to) return [];
    let [person, office, last] = [from, to, from];
    for (let i = from; i < to; i++) {
      if (is(i, OFFICE)) office = Math.min(office, i);
      if (!is(i, OFFICE | BODY) && !isAcronym(i)) continue;
      last = i;
      person = i + 1;
    }
    while (person > from && person < to && isPlaceName(person)) person++;
    // "Menteri Perindustrian Budi Santoso"; "Menteri" begins no keyword.
    const isHeld = office < person || (from > 0 && is(from - 1, OFFICE));
    while (isHeld && to - person > 2 && (is(person, OFFICE_END) || isNominal(wordAt(document, person)))) person++;
    // "Kapolsek Kota AKP", where the name begins with what is no name.
    let end = to;
    while (end > from + 1 && is(end - 1, OFFICE)) end--;
    if (end < to) return [[from, end]];
    if (person === from || to - person < 2) return [[from, to]];
    if (!is(from, BODY) && !isAcronym(from)) return [[person, to]];
    const body = Math.min(office, person);
    return office < to || isAcronym(last)
      ? [
          [from, body],
          [person, to],
        ]
      : [[from, to]];
  };

  for (let sentence = 0; sentence < sentences.length; sentence++) {
    const end = tokens.bounds[sentence + 1] as number;
    for (let i = tokens.bounds[sentence] as number; i < end; ) {
      if (!suits(i)) {
        i++;
        continue;
      }
      const named = isNamePart(i);
      let to = i + 1;
      while (to < end && suits(to) && isNamePart(to) === named && touches(to)) to++;
      if (!named) common.push({ from: i, to, sentence });
      else for (const [a, b] of partOffice(i, to)) names.push({ from: a, to: b, sentence });
      i = to;
    }
  }

  const pairs = countPairs(common, document);
  const isPair = (i: number): boolean => (pairs.get(pairOf(document, i)) as number) >= FEWEST_TOGETHER;
  for (const { from, to, sentence } of common) {
    for (let a = from; a < to; a++) {
      if ((frequency[tokens.term[a] as number] as number) >= FEWEST_ALONE) add(a, a + 1, sentence, false);
      for (let b = a + 1; b < Math.min(to, a + MOST_WORDS) && isPair(b - 1); b++) add(a, b + 1, sentence, false);
    }
  }
  const complete = new Set(names.map(({ from, to }) => keyOf(from, to)));
  for (const { from, to, sentence } of names) for (const [a, b] of part(from, to, (x, y) => complete.has(keyOf(x, y)))) add(a, b, sentence, true);
  return phrases;
}

/** A number for the terms of a token and the next. */
const pairOf = ({ tokens, vocabulary }: Document, i: number): number => (tokens.term[i] as number) * vocabulary.length + (tokens.term[i + 1] as number);

function countPairs(runs: readonly Run[], document: Document): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const { from, to } of runs) {
    for (let i = from; i + 1 < to; i++) {
      const pair = pairOf(document, i);
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  return pairs;
}

/** Parts "Rusia Vladimir Putin" where one side stands by itself elsewhere. */
function part(from: number, to: number, isKnown: (from: number, to: number) => boolean): [from: number, to: number][] {
  if (to - from < 3) return [[from, to]];
  for (let at = from + 1; at < to; at++) {
    const [left, right] = [isKnown(from, at), isKnown(at, to)];
    // "Kim Jong Un", later "Kim", stays whole: what would be left is called by no part of it.
    const isCalled = isKnown(to - 1, to) || isKnown(at, at + 1);
    if ((left && (at - from > 1 || isCalled)) || (right && to - at > 1)) {
      return [
        [from, at],
        [at, to],
      ];
    }
  }
  return [[from, Math.min(to, from + MOST_WORDS)]];
}

/** Counts "Balai Latihan Kerja" and "BLK" as one where the text says so, "Balai Latihan Kerja (BLK)", under what it says more often. */
function foldAcronyms(phrases: Map<string, Phrase>, { text, tokens }: Document): void {
  for (let i = 2; i + 1 < tokens.kind.length; i++) {
    const own = String(tokens.term[i]);
    const acronym = (tokens.flags[i] as number) & Flag.acronym ? phrases.get(own) : undefined;
    if (!acronym || text[tokens.start[i - 1] as number] !== '(' || text[tokens.start[i + 1] as number] !== ')') continue;
    for (let from = Math.max(0, i - 1 - MOST_WORDS); from < i - 2; from++) {
      const key = tokens.term.subarray(from, i - 1).join(' ');
      const full = phrases.get(key);
      if (!full || text.charAt(tokens.start[from] as number).toUpperCase() !== text[tokens.start[i] as number]) continue;
      const [kept, other, otherKey] = acronym.count > full.count ? [acronym, full, key] : [full, acronym, own];
      kept.count += other.count - 1;
      kept.first = Math.min(kept.first, other.first);
      phrases.delete(otherKey);
      break;
    }
  }
}

/** Gives what comes mostly inside a longer phrase to the longest that is common enough. */
function foldIntoLonger(phrases: Map<string, Phrase>): void {
  const longerFirst = [...phrases]
    .filter(([, { words, count, isName }]) => words > 1 && (isName || count >= FEWEST_TOGETHER))
    .sort(([, a], [, b]) => b.words - a.words || b.count - a.count);
  for (const [key, phrase] of longerFirst) {
    if (!phrases.has(key)) continue;
    const terms = key.split(' ');
    for (let size = 1; size < terms.length; size++) {
      for (let at = 0; at + size <= terms.length; at++) {
        const part = terms.slice(at, at + size).join(' ');
        const inner = phrases.get(part);
        if (!inner || inner === phrase) continue;
        // "Putin" alone stands for "Vladimir Putin"; "kemitraan" that is common by itself stays a phrase.
        if (phrase.isName) phrase.count += inner.isName ? inner.count : 0;
        else if (inner.count > 2 * phrase.count) continue;
        if (phrase.isName === inner.isName) phrases.delete(part);
      }
    }
  }
}

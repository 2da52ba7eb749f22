import type { Article } from '../article/article.ts';
import { widen } from '../article/visible-text.ts';
import { type Document, Flag, Kind, type Sentence, type Tokens } from './document.ts';
import { type Engine, type Lexeme, type Term, toTerm } from './engine.ts';
import { partWords } from './part-words.ts';
import { readTokens, type TokenRun } from './read-tokens.ts';

const isWord = ({ kind }: Lexeme): boolean => kind === Kind.word || kind === Kind.number;

const isTerm = ({ kind, flags, length }: Lexeme): boolean => (kind === Kind.word && (flags & Flag.stopWord) === 0 && length > 1) || kind === Kind.number;

/**
 * Analyses an article: its sentences, tokens and terms as plain columns of numbers.
 *
 * @param article What {@link readArticle} found.
 * @param engine The language.
 * @param query Words to focus on.
 */
export function analyze(article: Article, engine: Engine, query = ''): Document {
  const title = readText(article.title ?? '', engine);
  const run = partWords(article.text, dropWordless(readTokens(article.visible, article.paragraphs, engine)), title, engine);
  const sentences: Sentence[] = [];
  const words = new Uint32Array(run.sentenceEnds.length);
  let token = 0;
  run.sentenceEnds.forEach((end, i) => {
    const { start, end: to } = widen(article.text, article.visible, { start: run.starts[token] as number, end: run.ends[end - 1] as number });
    sentences.push({ start, end: to, paragraph: run.stretches[i] as number });
    for (; token < end; token++) if (isWord(run.lexemes[token] as Lexeme)) words[i] = (words[i] as number) + 1;
  });

  const opens = findOpenings(run);
  const termOf = makeTerms(run.lexemes, opens, engine);
  const tokens = toColumns(run, opens, termOf);
  const { vocabulary, rarity } = termOf;
  const lookUp = (lexemes: readonly Lexeme[]): Int32Array =>
    Int32Array.from(new Set(lexemes.filter(isTerm).map((lexeme) => termOf.find(lexeme)))).filter((term) => term >= 0);
  return {
    text: article.visible,
    ...(article.title === undefined ? {} : { title: article.title }),
    sentences,
    words,
    wordCount: run.lexemes.reduce((sum, lexeme) => sum + lexeme.words, 0),
    tokens,
    vocabulary,
    rarity: Float64Array.from(rarity),
    ...gatherTerms(tokens, vocabulary.length),
    titleTerms: lookUp(title),
    queryTerms: lookUp(readText(query, engine)),
  };
}

const readText = (text: string, engine: Engine): Lexeme[] => (text === '' ? [] : readTokens(text, [{ start: 0, end: text.length }], engine).lexemes);

function hasWord(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (isWord(lexemes[token] as Lexeme)) return true;
  return false;
}

/** Leaves out sentences without a word: a row of asterisks, a lone quotation mark. */
function dropWordless(run: TokenRun): TokenRun {
  const { lexemes, starts, ends, sentenceEnds, stretches } = run;
  const isKept = sentenceEnds.map((end, i) => hasWord(lexemes, sentenceEnds[i - 1] ?? 0, end));
  if (isKept.every(Boolean)) return run;
  const kept: TokenRun = { lexemes: [], starts: [], ends: [], sentenceEnds: [], stretches: [] };
  sentenceEnds.forEach((end, i) => {
    if (!isKept[i]) return;
    const first = sentenceEnds[i - 1] ?? 0;
    kept.lexemes.push(...lexemes.slice(first, end));
    kept.starts.push(...starts.slice(first, end));
    kept.ends.push(...ends.slice(first, end));
    kept.sentenceEnds.push(kept.lexemes.length);
    kept.stretches.push(stretches[i] as number);
  });
  return kept;
}

/** Marks the tokens that stand where a sentence or quotation begins, so that their capital says nothing. */
function findOpenings({ lexemes, sentenceEnds }: TokenRun): Uint8Array {
  const opens = new Uint8Array(lexemes.length);
  let token = 0;
  for (const end of sentenceEnds) {
    let isOpening = true;
    for (; token < end; token++) {
      const { kind, lower, flags } = lexemes[token] as Lexeme;
      opens[token] = Number(isOpening);
      if (kind !== Kind.punctuation) isOpening = false;
      else if ((flags & Flag.opensQuote) !== 0 || lower === '.' || lower === '?' || lower === '!' || lower === ':') isOpening = true;
    }
  }
  return opens;
}

interface Terms {
  (lexeme: Lexeme): number;
  /** The term of a word outside the sentences, -1 where the vocabulary does not have it. */
  find(lexeme: Lexeme): number;
  vocabulary: string[];
  rarity: number[];
}

/**
 * Decides the term of every word form. A form that is only ever capitalized, and that inside a sentence, is a name and
 * stays as it is; every other is stemmed. The whole text decides, so that a name opening a sentence is still that name.
 */
function makeTerms(lexemes: readonly Lexeme[], opens: Uint8Array, engine: Engine): Terms {
  const names = new Set<string>();
  lexemes.forEach(({ lower, flags }, token) => {
    if ((flags & Flag.capital) !== 0 && opens[token] === 0) names.add(lower);
  });
  for (const { lower, flags } of lexemes) if ((flags & Flag.capital) === 0) names.delete(lower);
  const vocabulary: string[] = [];
  const rarity: number[] = [];
  const byText = new Map<string, number>();
  const byForm = new Map<string, number>();
  const countsAs = (lexeme: Lexeme): Term => {
    if (lexeme.kind === Kind.number || names.has(lexeme.lower)) {
      lexeme.name ??= toTerm(lexeme.lower);
      return lexeme.name;
    }
    return engine.commonTerm(lexeme);
  };
  const termOf = (lexeme: Lexeme): number => {
    let term = byForm.get(lexeme.lower);
    if (term === undefined) {
      const { text, rarity: own } = countsAs(lexeme);
      term = byText.get(text);
      if (term === undefined) {
        term = vocabulary.push(text) - 1;
        rarity.push(own);
        byText.set(text, term);
      }
      byForm.set(lexeme.lower, term);
    }
    return term;
  };
  const find = (lexeme: Lexeme): number => byForm.get(lexeme.lower) ?? byText.get(countsAs(lexeme).text) ?? -1;
  return Object.assign(termOf, { find, vocabulary, rarity });
}

function toColumns({ lexemes, starts, ends, sentenceEnds }: TokenRun, opens: Uint8Array, termOf: (lexeme: Lexeme) => number): Tokens {
  const count = lexemes.length;
  const tokens: Tokens = {
    start: Uint32Array.from(starts),
    end: Uint32Array.from(ends),
    lower: lexemes.map(({ lower }) => lower),
    kind: new Uint8Array(count),
    flags: new Uint8Array(count),
    classes: new Uint32Array(count),
    term: new Int32Array(count).fill(-1),
    bounds: new Uint32Array(sentenceEnds.length + 1),
  };
  tokens.bounds.set(sentenceEnds, 1);
  for (let i = 0; i < count; i++) {
    const lexeme = lexemes[i] as Lexeme;
    tokens.kind[i] = lexeme.kind;
    tokens.flags[i] = lexeme.flags | ((lexeme.flags & Flag.capital) !== 0 && opens[i] === 0 ? Flag.name : 0);
    tokens.classes[i] = lexeme.classes;
    if (isTerm(lexeme)) tokens.term[i] = termOf(lexeme);
  }
  return tokens;
}

/** The terms of each sentence one after the other, and how often each occurs. */
function gatherTerms({ term, bounds: tokenBounds }: Tokens, size: number): Pick<Document, 'terms' | 'bounds' | 'frequency'> {
  const terms = new Int32Array(term.length);
  const bounds = new Uint32Array(tokenBounds.length);
  const frequency = new Uint32Array(size);
  let [token, count] = [0, 0];
  for (let i = 1; i < tokenBounds.length; i++) {
    for (; token < (tokenBounds[i] as number); token++) {
      const own = term[token] as number;
      if (own < 0) continue;
      frequency[own] = (frequency[own] as number) + 1;
      terms[count++] = own;
    }
    bounds[i] = count;
  }
  return { terms: terms.slice(0, count), bounds, frequency };
}

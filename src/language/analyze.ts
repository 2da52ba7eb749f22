import type { Article, Span } from '../article/article.ts';
import { type Document, Flag, Kind, type Sentence, type Tokens } from './document.ts';
import type { Engine, Lexeme } from './engine.ts';

/** A longer stretch without an end is cut, so that no sentence fills a page. */
const MOST_TOKENS = 250;
const LINE_BREAK = /[\r\n\u2028\u2029\f\v]/g;
const BLANK = /[ \u00a0\u2002-\u2005\u2009\u200a\u202f\u205f]/;

interface Token extends Span {
  lexeme: Lexeme;
}

/** Reads the tokens and sentences of a stretch of text, without losing a place in it. */
export function* readSentences(text: string, { start, end }: Span, engine: Engine): Generator<Token[]> {
  // Lines broken inside a paragraph are one; blanks in their stead keep the offsets.
  const flat = text.slice(start, end).replace(LINE_BREAK, ' ');
  const { lexemes, spans } = engine.read(flat);
  let position = 0;
  for (const [first, last] of spans) {
    const tokens: Token[] = [];
    for (let i = first; i <= last; i++) {
      const lexeme = lexemes[i] as Lexeme;
      while (BLANK.test(flat[position] as string)) position++;
      tokens.push({ start: start + position, end: start + position + lexeme.length, lexeme });
      position += lexeme.length;
    }
    for (let from = 0; from < tokens.length; from += MOST_TOKENS) yield tokens.slice(from, from + MOST_TOKENS);
  }
}

const isWord = ({ lexeme }: Token): boolean => lexeme.kind === Kind.word || lexeme.kind === Kind.number;

/**
 * Analyses an article: its sentences, tokens and terms as plain columns of numbers.
 *
 * @param article What {@link readArticle} found.
 * @param engine The language.
 * @param query Words to focus on.
 */
export function analyze(article: Article, engine: Engine, query = ''): Document {
  const sentences: Sentence[] = [];
  const runs: Token[][] = [];
  article.paragraphs.forEach((span, paragraph) => {
    for (const tokens of readSentences(article.visible, span, engine)) {
      if (!tokens.some(isWord)) continue;
      sentences.push({ start: (tokens[0] as Token).start, end: (tokens.at(-1) as Token).end, paragraph });
      runs.push(tokens);
    }
  });
  const wordsOf = (text: string): Token[] => [...readSentences(text, { start: 0, end: text.length }, engine)].flat();
  const titleWords = wordsOf(article.title ?? '');
  const queryWords = wordsOf(query);

  const termOf = makeTerms(runs, engine);
  const tokens = toColumns(runs, termOf);
  const { vocabulary } = termOf;
  const lookUp = (words: Token[]): Int32Array =>
    Int32Array.from(new Set(words.filter(({ lexeme }) => isTerm(lexeme)).map(({ lexeme }) => termOf.find(lexeme)))).filter((term) => term >= 0);
  const bounds = new Uint32Array(sentences.length + 1);
  const terms: number[] = [];
  const frequency = new Uint32Array(vocabulary.length);
  sentences.forEach((_, i) => {
    for (let token = tokens.bounds[i] as number; token < (tokens.bounds[i + 1] as number); token++) {
      const term = tokens.term[token] as number;
      if (term < 0) continue;
      terms.push(term);
      frequency[term] = (frequency[term] as number) + 1;
    }
    bounds[i + 1] = terms.length;
  });
  return {
    text: article.visible,
    ...(article.title === undefined ? {} : { title: article.title }),
    sentences,
    words: Uint32Array.from(runs, (run) => run.filter(isWord).length),
    tokens,
    vocabulary,
    terms: Int32Array.from(terms),
    bounds,
    frequency,
    titleTerms: lookUp(titleWords),
    queryTerms: lookUp(queryWords),
  };
}

const isTerm = ({ kind, flags, lower }: Lexeme): boolean =>
  (kind === Kind.word || kind === Kind.number) && (flags & Flag.stopWord) === 0 && (kind === Kind.number || lower.length > 1);

interface Terms {
  (lexeme: Lexeme): number;
  /** The term of a word outside the sentences, -1 where the vocabulary does not have it. */
  find(lexeme: Lexeme): number;
  vocabulary: string[];
}

/**
 * Decides the term of every word form. A form that is only ever capitalized, and that inside a sentence, is a name and
 * stays as it is; every other is stemmed. The whole text decides, so that a name opening a sentence is still that name.
 */
function makeTerms(runs: readonly Token[][], engine: Engine): Terms {
  const isName = new Map<string, boolean>();
  for (const run of runs) {
    run.forEach(({ lexeme: { lower, flags } }, place) => {
      if ((flags & Flag.capital) === 0) isName.set(lower, false);
      else if (place > 0 && !opensAt(run, place) && !isName.has(lower)) isName.set(lower, true);
    });
  }
  const vocabulary: string[] = [];
  const byStem = new Map<string, number>();
  const byForm = new Map<string, number>();
  const textOf = ({ lower, kind }: Lexeme): string => (kind === Kind.number || isName.get(lower) ? lower : engine.stem(lower));
  const termOf = (lexeme: Lexeme): number => {
    let term = byForm.get(lexeme.lower);
    if (term === undefined) {
      const text = textOf(lexeme);
      term = byStem.get(text) ?? vocabulary.push(text) - 1;
      byStem.set(text, term);
      byForm.set(lexeme.lower, term);
    }
    return term;
  };
  const find = (lexeme: Lexeme): number => byForm.get(lexeme.lower) ?? byStem.get(textOf(lexeme)) ?? -1;
  return Object.assign(termOf, { find, vocabulary });
}

/** Whether a token stands where a sentence or quotation begins, so that its capital says nothing. */
function opensAt(run: readonly Token[], place: number): boolean {
  for (let i = place - 1; i >= 0; i--) {
    const { kind, lower, flags } = (run[i] as Token).lexeme;
    if (kind !== Kind.punctuation) return false;
    if (flags & Flag.opensQuote || lower === '.' || lower === '?' || lower === '!' || lower === ':') return true;
  }
  return true;
}

function toColumns(runs: readonly Token[][], termOf: (lexeme: Lexeme) => number): Tokens {
  const count = runs.reduce((sum, run) => sum + run.length, 0);
  const tokens: Tokens = {
    start: new Uint32Array(count),
    end: new Uint32Array(count),
    kind: new Uint8Array(count),
    flags: new Uint8Array(count),
    classes: new Uint32Array(count),
    term: new Int32Array(count).fill(-1),
    bounds: new Uint32Array(runs.length + 1),
  };
  let at = 0;
  runs.forEach((run, i) => {
    run.forEach(({ start, end, lexeme }, place) => {
      tokens.start[at] = start;
      tokens.end[at] = end;
      tokens.kind[at] = lexeme.kind;
      tokens.flags[at] = lexeme.flags | (lexeme.flags & Flag.capital && !opensAt(run, place) ? Flag.name : 0);
      tokens.classes[at] = lexeme.classes;
      if (isTerm(lexeme)) tokens.term[at] = termOf(lexeme);
      at++;
    });
    tokens.bounds[i + 1] = at;
  });
  return tokens;
}

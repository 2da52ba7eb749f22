import { describe, expect, expectTypeOf, test } from 'vitest';
import type {
  Article,
  Document,
  Dropped,
  DropReason,
  Format,
  Input,
  Keyword,
  KeywordOptions,
  LanguageOptions,
  MethodName,
  Overlap,
  Point,
  Reason,
  Rouge,
  ScoredSentence,
  ScoreOptions,
  Scorer,
  SentenceSpan,
  Span,
  Stats,
  Stemmer,
  StemmerOptions,
  SummarizeOptions,
  Summary,
  Text,
  WordAnalysis,
} from '../src/index.ts';
import * as ringkas from '../src/index.ts';

describe('the types of the contract', () => {
  test('functions', () => {
    expectTypeOf(ringkas.summarize).toEqualTypeOf<(input: Input, options?: SummarizeOptions) => Summary>();
    expectTypeOf(ringkas.scoreSentences).toEqualTypeOf<(input: Input, options?: ScoreOptions) => ScoredSentence[]>();
    expectTypeOf(ringkas.keywords).toEqualTypeOf<(input: Input, options?: KeywordOptions) => Keyword[]>();
    expectTypeOf(ringkas.splitSentences).parameter(0).toBeString();
    expectTypeOf(ringkas.splitSentences).returns.toEqualTypeOf<SentenceSpan[]>();
    expectTypeOf(ringkas.readArticle).toEqualTypeOf<(text: string, title?: string) => Article>();
    expectTypeOf(ringkas.rouge).toEqualTypeOf<(candidate: Text, reference: Text) => Rouge>();
    expectTypeOf(ringkas.formatSummary).toEqualTypeOf<(summary: Summary, format?: Format) => string>();
    expectTypeOf(ringkas.stem).toEqualTypeOf<(word: string) => string>();
    expectTypeOf(ringkas.analyzeWord).toEqualTypeOf<(word: string) => WordAnalysis>();
    expectTypeOf(ringkas.createStemmer).toEqualTypeOf<(options?: StemmerOptions) => Stemmer>();
  });

  test('input', () => {
    expectTypeOf<string>().toExtend<Input>();
    expectTypeOf<{ text: string }>().toExtend<Input>();
    expectTypeOf<{ title: string; text: string }>().toExtend<Input>();
    expectTypeOf<{ title: undefined; text: string }>().toExtend<Input>();
    expectTypeOf<{ title: string }>().not.toExtend<Input>();
    expectTypeOf<number>().not.toExtend<Input>();
  });

  test('summary', () => {
    expectTypeOf<Summary['title']>().toEqualTypeOf<string | undefined>();
    expectTypeOf<Summary['points']>().toEqualTypeOf<Point[]>();
    expectTypeOf<Summary['keywords']>().toEqualTypeOf<Keyword[]>();
    expectTypeOf<Summary['indonesian']>().toBeNumber();
    expectTypeOf<Summary['stats']>().toEqualTypeOf<Stats>();
    expectTypeOf<Stats>().toEqualTypeOf<{ sentences: number; words: number; pointWords: number; reduction: number }>();
    expectTypeOf<Pick<Point, 'rank' | 'text' | 'source' | 'start' | 'end' | 'index' | 'score'>>().toEqualTypeOf<{
      rank: number;
      text: string;
      source: string;
      start: number;
      end: number;
      index: number;
      score: number;
    }>();
    expectTypeOf<Point['reasons']>().toEqualTypeOf<Reason[] | undefined>();
    expectTypeOf<Reason>().toEqualTypeOf<{ feature: string; contribution: number }>();
    expectTypeOf<Keyword>().toEqualTypeOf<{ term: string; score: number }>();
  });

  test('options', () => {
    expectTypeOf<SummarizeOptions['points']>().toEqualTypeOf<number | 'auto' | undefined>();
    expectTypeOf<SummarizeOptions['order']>().toEqualTypeOf<'rank' | 'document' | undefined>();
    expectTypeOf<SummarizeOptions['method']>().toEqualTypeOf<MethodName | Scorer | undefined>();
    expectTypeOf<MethodName>().toEqualTypeOf<'learned' | 'lead' | 'textrank' | 'lexrank' | 'lsa' | 'luhn' | 'sumbasic' | 'kl' | 'centroid'>();
    expectTypeOf<SummarizeOptions>().toExtend<ScoreOptions>();
    expectTypeOf<ScoreOptions>().toExtend<LanguageOptions>();
    expectTypeOf<string[]>().toExtend<NonNullable<LanguageOptions['stopWords']>>();
    expectTypeOf<Set<string>>().toExtend<NonNullable<LanguageOptions['abbreviations']>>();
    expectTypeOf<{ limt: number }>().not.toEqualTypeOf<KeywordOptions>();
    // @ts-expect-error: no such method
    expect(() => ringkas.summarize('', { method: 'bert' })).toThrow();
    // @ts-expect-error: no such order
    expect(() => ringkas.summarize('', { order: 'score' })).toThrow();
    // @ts-expect-error: a number or 'auto'
    expect(() => ringkas.summarize('', { points: 'many' })).toThrow();
  });

  test('scorers', () => {
    expectTypeOf<Scorer>().toEqualTypeOf<(document: Document) => ArrayLike<number>>();
    expectTypeOf<() => number[]>().toExtend<Scorer>();
    expectTypeOf<(document: Document) => Float32Array>().toExtend<Scorer>();
    expectTypeOf<() => string[]>().not.toExtend<Scorer>();
    for (const scorer of [
      ringkas.lead,
      ringkas.luhn,
      ringkas.sumbasic,
      ringkas.kl,
      ringkas.centroid,
      ringkas.textrank,
      ringkas.lexrank,
      ringkas.lsa,
      ringkas.learned,
    ]) {
      expectTypeOf(scorer).toExtend<Scorer>();
    }
  });

  test('articles, sentences and overlaps', () => {
    expectTypeOf<Article['paragraphs']>().toEqualTypeOf<Span[]>();
    expectTypeOf<Article['dropped']>().toEqualTypeOf<Dropped[]>();
    expectTypeOf<Dropped['reason']>().toEqualTypeOf<DropReason>();
    expectTypeOf<SentenceSpan>().toEqualTypeOf<{ text: string; start: number; end: number }>();
    expectTypeOf<ScoredSentence>().toEqualTypeOf<{ text: string; start: number; end: number; index: number; score: number; rank: number }>();
    expectTypeOf<Rouge>().toEqualTypeOf<{ rouge1: Overlap; rouge2: Overlap; rougeL: Overlap }>();
    expectTypeOf<Overlap>().toEqualTypeOf<{ precision: number; recall: number; f1: number }>();
    expectTypeOf<readonly string[]>().toExtend<Text>();
    expectTypeOf<Format>().toEqualTypeOf<'text' | 'markdown' | 'html' | 'json'>();
  });
});

test('the public names are those of the contract', () => {
  expect(Object.keys(ringkas).sort()).toEqual(
    [
      'Flag',
      'Kind',
      'analyzeWord',
      'centroid',
      'createStemmer',
      'formatSummary',
      'keywords',
      'kl',
      'lead',
      'learned',
      'lexrank',
      'lsa',
      'luhn',
      'readArticle',
      'rouge',
      'scoreSentences',
      'splitSentences',
      'stem',
      'sumbasic',
      'summarize',
      'textrank',
    ].sort(),
  );
});

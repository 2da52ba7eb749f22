import { readArticle } from '../src/article/read-article.ts';
import { analyze } from '../src/language/analyze.ts';
import type { Document } from '../src/language/document.ts';
import { createEngine } from '../src/language/engine.ts';
import { countGrams, rougeWords } from '../src/rouge.ts';
import { computeFeatures, type FeatureTable } from '../src/scoring/learned/features.ts';
import type { Article } from './corpus.ts';
import { makeRandom } from './random.ts';

/** An article analysed by the library, with what its human summary shares with each sentence. */
export interface Example {
  /** Index of the article that it was made from; variants of one article stay in one fold. */
  article: number;
  document: Document;
  words: string[][];
  /** The words of the human summary, sentence by sentence. */
  reference: string[][];
  features: FeatureTable;
  /** Share of a sentence's words, and of its word pairs, that the summary has; the mean of both. */
  target: Float64Array;
}

const engine = createEngine();

function toDocument(text: string, title?: string): Document {
  return analyze(readArticle(text, title), engine);
}

/** The share of a sentence's runs of `size` words that are wanted, each as often as it is. */
function share(words: readonly string[], wanted: Map<string, number>, size: number): number {
  let hits = 0;
  for (const [gram, count] of countGrams(words, size)) hits += Math.min(count, wanted.get(gram) ?? 0);
  return hits / Math.max(1, words.length - size + 1);
}

function toExample(document: Document, summary: readonly string[], article: number): Example {
  const reference = summary.map(rougeWords);
  const wanted = [1, 2].map((size) => countGrams(reference.flat(), size));
  const words = document.sentences.map(({ start, end }) => rougeWords(document.text.slice(start, end)));
  return {
    article,
    document,
    words,
    reference,
    features: computeFeatures(document),
    target: Float64Array.from(words, (own) => wanted.reduce((sum, grams, i) => sum + share(own, grams, i + 1) / wanted.length, 0)),
  };
}

export const VARIANTS = [
  'asPublished',
  'oneParagraph',
  'untitled',
  'oneParagraphUntitled',
  'thinned',
  'thinnedUntitled',
  'withoutLead',
  'withoutLeadUntitled',
] as const;
export type Variant = (typeof VARIANTS)[number];

const THINNED = 0.3;
const MOST_LEAD = 3;

/**
 * Makes a variant of an article, so that the ranker learns what holds elsewhere too: text scraped as one paragraph,
 * pages whose title is not known, shortened articles, and articles that do not tell the main thing first.
 */
export function makeExample(article: Article, index: number, variant: Variant): Example {
  const random = makeRandom(index * VARIANTS.length + VARIANTS.indexOf(variant) + 1);
  const title = variant.endsWith('ntitled') ? undefined : (article.title ?? undefined);
  if (variant === 'asPublished' || variant === 'untitled') return toExample(toDocument(article.text, title), article.summary, index);
  if (variant.startsWith('oneParagraph')) return toExample(toDocument(article.text.replace(/\n+/g, ' '), title), article.summary, index);
  const whole = toDocument(article.text, article.title ?? undefined);
  const lead = 1 + Math.floor(random() * MOST_LEAD);
  const kept = whole.sentences.filter((_, i) => (variant.startsWith('thinned') ? random() > THINNED : i >= lead));
  const text = kept.map(({ start, end, paragraph }, i) => {
    const gap = i === 0 ? '' : kept[i - 1]?.paragraph === paragraph || title === undefined ? ' ' : '\n\n';
    return gap + whole.text.slice(start, end);
  });
  return toExample(toDocument(text.join(''), title), article.summary, index);
}

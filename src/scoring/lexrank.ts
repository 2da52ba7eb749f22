import { log } from './log.ts';
import { type Scorer, sentenceFrequency, termCounts } from './scorer.ts';
import { connect, pageRank } from './sentence-graph.ts';

/** Sentences less alike than this are not connected (the paper's best threshold). */
const THRESHOLD = 0.1;

/**
 * Scores sentences by LexRank (G. Erkan & D. Radev, "LexRank: Graph-based Lexical Centrality as Salience in Text
 * Summarization", 2004): PageRank on the graph that connects sentences whose idf-modified cosine is above 0.1. The idf
 * is over the sentences of the text, log(n / nₜ) + 1. As in the paper's algorithm, a sentence is connected with itself.
 */
export const lexrank: Scorer = (document) => {
  const count = document.sentences.length;
  const inSentences = sentenceFrequency(document);
  const idf = Float64Array.from(inSentences, (n) => log(count / n) + 1);
  const vectors = document.sentences.map((_, sentence) => {
    const counts = termCounts(document, sentence);
    let squares = 0;
    for (const [term, tf] of counts) squares += (tf * (idf[term] as number)) ** 2;
    return { counts, norm: Math.sqrt(squares) };
  });
  const similarity = (i: number, j: number): number => {
    const a = vectors[i] as (typeof vectors)[number];
    const b = vectors[j] as (typeof vectors)[number];
    let dot = 0;
    for (const [term, tf] of a.counts) {
      const other = b.counts.get(term);
      if (other !== undefined) dot += tf * other * (idf[term] as number) ** 2;
    }
    return dot > THRESHOLD * a.norm * b.norm ? 1 : 0;
  };
  return pageRank(connect(document, similarity, 1));
};

import { readArticle } from './article/read-article.ts';
import { type Input, toInput } from './input.ts';
import { analyze } from './language/analyze.ts';
import { checkScoreOptions, engineFor, type ScoreOptions } from './options.ts';
import { scoreDocument } from './scoring/methods.ts';

/** A sentence with its score. */
export interface ScoredSentence {
  /** The sentence as it stands in the input. */
  text: string;
  /** `input.slice(start, end) === text`, in UTF-16 code units. */
  start: number;
  end: number;
  /** Index of the sentence in the text. */
  index: number;
  /** Higher is more worth telling. The learned ranker's is the share of the sentence that belongs in a summary. */
  score: number;
  /** 1 for the highest score. */
  rank: number;
}

/**
 * Scores every sentence of a text and ranks them.
 *
 * @param input The text, or `{ title, text }`; page furniture is left out.
 * @param options `method`, `query` and what may be changed of the language; see {@link ScoreOptions}.
 * @returns All sentences of the story in the order of the text. Of equal scores the earlier ranks first.
 * @throws TypeError when an argument has the wrong type, RangeError when its value is out of range.
 * @example
 * scoreSentences('Harga beras turun. Panen raya dimulai.', { method: 'lead' })[0].rank; // → 1
 */
export function scoreSentences(input: Input, options: ScoreOptions = {}): ScoredSentence[] {
  const { text, title } = toInput(input);
  checkScoreOptions(options);
  const document = analyze(readArticle(text, title), engineFor(options), options.query);
  const { values } = scoreDocument(document, options.method);
  const order = [...values.keys()].sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
  const rank = new Uint32Array(values.length);
  order.forEach((index, place) => {
    rank[index] = place + 1;
  });
  return document.sentences.map(({ start, end }, index) => ({
    text: text.slice(start, end),
    start,
    end,
    index,
    score: values[index] as number,
    rank: rank[index] as number,
  }));
}

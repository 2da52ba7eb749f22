import { type Document, Flag, Kind } from '../src/language/document.ts';
import { RAREST } from '../src/language/rarity.ts';

/**
 * Makes a document by hand, so that its counts can be worked out on paper. A sentence is its tokens with blanks between:
 * `_` is a stop word, `,` punctuation, everything else a term of its own.
 */
export function makeDocument(sentences: readonly string[], { query = '' } = {}): Document {
  const rows = sentences.map((sentence) => sentence.split(' ').filter((token) => token !== ''));
  const all = rows.flat();
  const vocabulary = [...new Set(all.filter(isTerm))];
  const termOf = (token: string): number => (isTerm(token) ? vocabulary.indexOf(token) : -1);
  const text = all.join(' ');
  const ends = cumulate(all.map((token) => token.length + 1)).map((end) => end - 1);
  const start = Uint32Array.from(all, (token, i) => (ends[i] as number) - token.length);
  const tokenBounds = Uint32Array.from([0, ...cumulate(rows.map((row) => row.length))]);
  const rowTerms = rows.map((row) => row.map(termOf).filter((term) => term >= 0));
  const frequency = new Uint32Array(vocabulary.length);
  for (const term of rowTerms.flat()) frequency[term] = (frequency[term] as number) + 1;
  return {
    text,
    sentences: rows.map((row, i) => {
      const first = start[tokenBounds[i] as number] ?? text.length;
      return { start: first, end: row.length === 0 ? first : (ends[(tokenBounds[i + 1] as number) - 1] as number), paragraph: 0 };
    }),
    words: Uint32Array.from(rows, (row) => row.filter((token) => token !== ',').length),
    wordCount: all.filter((token) => token !== ',').length,
    tokens: {
      start,
      end: Uint32Array.from(ends),
      lower: all.map((token) => token.toLowerCase()),
      kind: Uint8Array.from(all, (token) => (token === ',' ? Kind.punctuation : Kind.word)),
      flags: Uint8Array.from(all, (token) => (token === '_' ? Flag.stopWord : 0)),
      classes: new Uint32Array(all.length),
      term: Int32Array.from(all, termOf),
      bounds: tokenBounds,
    },
    vocabulary,
    rarity: new Float64Array(vocabulary.length).fill(RAREST),
    terms: Int32Array.from(rowTerms.flat()),
    bounds: Uint32Array.from([0, ...cumulate(rowTerms.map((terms) => terms.length))]),
    frequency,
    titleTerms: new Int32Array(0),
    queryTerms: Int32Array.from(new Set(query.split(' ').map(termOf))).filter((term) => term >= 0),
  };
}

const isTerm = (token: string): boolean => token !== '_' && token !== ',';

function cumulate(lengths: readonly number[]): number[] {
  let sum = 0;
  return lengths.map((length) => {
    sum += length;
    return sum;
  });
}

/** Indexes of the sentences, the highest score first; of equal scores the earlier. */
export const rankingOf = (scores: ArrayLike<number>): number[] =>
  Array.from(scores, (_, i) => i).sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);

import { readJsonLines } from '../training/corpus.ts';

/** An article with its human summary, of whichever corpus. */
export interface Pair {
  id: string;
  title: string | null;
  category?: string;
  text: string;
  /** Sentence by sentence, where the corpus has them apart. */
  summary: string | string[];
  /** Gold sentences by paragraph, where the corpus has them. */
  paragraphs?: string[][];
}

export interface Corpus {
  name: string;
  file: string;
  /** How many points its summaries are compared at. */
  points: readonly number[];
  /** Said where the file is missing. */
  origin: string;
}

export const CORPORA: readonly Corpus[] = [
  {
    name: 'IndoSum',
    file: 'indosum/dev.jsonl',
    points: [3],
    origin: 'IndoSum (Kurniawan & Louvan 2018, CC BY-SA 4.0), published with kata-ai/indosum.',
  },
  {
    name: 'Liputan6',
    file: 'liputan6/dev.jsonl',
    points: [1, 2],
    origin: 'Liputan6 (Koto et al. 2020), given out for non-commercial research by fajri91/sum_liputan6.',
  },
  {
    name: 'Detik',
    file: 'detik/dev.jsonl',
    points: [3],
    origin: 'Detik articles with their own summaries, as {id, title, text, summary} a line; collect your own.',
  },
];

export const readPairs = (folder: string, { file, origin }: Corpus): Pair[] => readJsonLines<Pair>(folder, file, origin);

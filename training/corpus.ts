import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** An article of IndoSum with its human summary, as `data/indosum/*.jsonl` holds it. */
export interface Article {
  id: string;
  title: string | null;
  category: string;
  source: string;
  text: string;
  /** Sentences by paragraph; joined they are `text`. */
  paragraphs: string[][];
  summary: string[];
}

const INDOSUM = 'IndoSum (Kurniawan & Louvan 2018, CC BY-SA 4.0) is published with the code of kata-ai/indosum; see training/README.md for the format.';

/** Reads a JSON-lines file below the data folder, or says what is missing and where the public set comes from. */
export function readJsonLines<T>(folder: string, file: string, origin: string = INDOSUM): T[] {
  const place = path.join(folder, file);
  if (!existsSync(place)) throw new Error(`${place} is missing. It is part of ${origin}`);
  return readFileSync(place, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Articles are dealt out to so many folds. */
export const FOLDS = 5;

/** Whether an article, by its place in the file, belongs to a fold. */
export const isInFold = (index: number, fold: number): boolean => index % FOLDS === fold;

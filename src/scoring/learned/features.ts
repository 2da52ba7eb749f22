import type { Document } from '../../language/document.ts';
import type { Columns, FeatureGroup } from './features/columns.ts';
import { content } from './features/content.ts';
import { length } from './features/length.ts';
import { neighbours } from './features/neighbours.ts';
import { position } from './features/position.ts';
import { similarity } from './features/similarity.ts';
import { title } from './features/title.ts';
import { topic } from './features/topic.ts';
import { makeTermVectors } from './term-vectors.ts';

const GROUPS = [position, length, topic, similarity, title, content, neighbours] as FeatureGroup[];

/** The features of a sentence, in the order of the model's columns. */
export const FEATURES: readonly string[] = GROUPS.flatMap(({ names }) => names);

/** The features of all sentences: column f, which is feature f of {@link FEATURES}, holds a number a sentence. */
export type FeatureTable = readonly Float64Array[];

/** Works out every feature of every sentence. */
export function computeFeatures(document: Document): FeatureTable {
  const count = document.sentences.length;
  const buffer = new Float64Array(FEATURES.length * count);
  const table = FEATURES.map((_, f) => buffer.subarray(f * count, (f + 1) * count));
  if (count === 0) return table;
  const columns: Columns = {};
  FEATURES.forEach((name, f) => {
    columns[name] = table[f] as Float64Array;
  });
  const vectors = makeTermVectors(document);
  for (const { fill } of GROUPS) fill(columns, document, vectors);
  return table;
}

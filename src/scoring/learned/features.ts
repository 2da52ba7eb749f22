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

/** Works out every feature of every sentence: a column a feature, a number a sentence. */
export function computeFeatures(document: Document): Columns {
  const count = document.sentences.length;
  const columns: Columns = Object.fromEntries(FEATURES.map((name) => [name, new Float64Array(count)]));
  if (count === 0) return columns;
  const vectors = makeTermVectors(document);
  for (const { fill } of GROUPS) fill(columns, document, vectors);
  return columns;
}

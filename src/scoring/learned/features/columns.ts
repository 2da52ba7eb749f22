import type { Document } from '../../../language/document.ts';
import type { TermVectors } from '../term-vectors.ts';

/** A column a feature, a number a sentence. */
export type Columns<Name extends string = string> = Record<Name, Float64Array>;

/** Features of one kind: their names, and how to work them out. */
export interface FeatureGroup<Name extends string = string> {
  names: readonly Name[];
  /** Fills the columns, which come zeroed. `columns` holds those of the groups before as well. */
  fill(columns: Columns<Name>, document: Document, vectors: TermVectors): void;
}

/** Fixes the names of a group as its type. */
export const group = <const Name extends string>(names: readonly Name[], fill: FeatureGroup<Name>['fill']): FeatureGroup<Name> => ({ names, fill });

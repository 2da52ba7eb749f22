import { setOf } from '../text.ts';
import data from './data/quantities.json' with { type: 'json' };
import { type Document, Kind } from './document.ts';
import { wordAt } from './written.ts';

/** What a number says. */
export interface Quantity {
  /** "1.323.459", "2,5 persen", "6-0" */
  unit: 'count' | 'percent' | 'score';
  /** 1323459; 2.5; 6 and hundredths for the goals against. */
  value: number;
  /** Whether it stands with a word for its size, so that it was rounded: "1,3 juta". */
  isRounded: boolean;
}

const SIZES = new Map(Object.entries(data.sizes));
const PARTS = setOf(data.parts);
/** Smaller ones count anything: "tiga", "12 orang". */
const LEAST = 1000;
/** A rounded number and the one that it stands for differ by no more than such a part. */
const ROUNDING = 0.04;
/** "192.501", "2,37": dots part thousands, a comma the decimals. */
const NUMBER = /^\d{1,3}(?:\.\d{3})*(?:,\d{1,4})?$|^\d{4,9}(?:,\d{1,4})?$/;
/** "6-0" */
const SCORE = /^(\d{1,2})-(\d{1,2})$/;
/** A year, or what looks like one. */
const YEAR = /^(?:19|20)\d\d$/;

/** The quantities of a sentence that could hardly be those of another fact: large numbers, sums, parts of a hundred and scores. */
export function quantitiesOf(document: Pick<Document, 'text' | 'tokens'>, sentence: number): Quantity[] {
  const { text, tokens } = document;
  const found: Quantity[] = [];
  const end = tokens.bounds[sentence + 1] as number;
  for (let token = tokens.bounds[sentence] as number; token < end; token++) {
    if (tokens.kind[token] !== Kind.number) continue;
    const digits = text.slice(tokens.start[token], tokens.end[token]);
    const goals = SCORE.exec(digits);
    if (goals) found.push({ unit: 'score', value: Number(goals[1]) + Number(goals[2]) / 100, isRounded: false });
    if (!NUMBER.test(digits) || YEAR.test(digits)) continue;
    const value = Number(digits.replaceAll('.', '').replace(',', '.'));
    const next = token + 1 < end ? wordAt(document, token + 1) : '';
    const size = SIZES.get(next);
    if (size !== undefined) found.push({ unit: 'count', value: Math.round(value * size), isRounded: true });
    else if (PARTS.has(next)) found.push({ unit: 'percent', value, isRounded: false });
    else if (value >= LEAST) found.push({ unit: 'count', value, isRounded: false });
  }
  return found;
}

/** Whether two quantities may be the same, one or both of them rounded. */
export function areSame(a: Quantity, b: Quantity): boolean {
  if (a.unit !== b.unit) return false;
  if (a.isRounded === b.isRounded) return a.value === b.value;
  return Math.abs(a.value - b.value) <= ROUNDING * Math.max(a.value, b.value);
}

/** Whether it is a whole part of a hundred, which many facts share: "5 persen". */
export const isCommon = ({ unit, value }: Quantity): boolean => unit === 'percent' && Number.isInteger(value);

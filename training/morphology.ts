/**
 * Writes src/language/data/morphology.json: how common roots and affixes are, and what roots look like.
 *
 * A word is a root with affixes around it; which is not marked in running text. Expectation maximization settles it
 * (as in Creutz & Lagus 2007, "Unsupervised models for morpheme segmentation"): share each word among its readings in
 * proportion to their likelihood, count roots and affixes by these shares, and begin again with the new counts.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { forEachReading } from '../src/language/stem/affixes.ts';
import { ALPHABET, type Morphology, makeLikelihood, SCALE } from '../src/language/stem/likelihood.ts';
import { ROOTS } from '../src/language/stem/roots.ts';
import { type Article, readJsonLines } from './corpus.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const FILE = 'src/language/data/morphology.json';
const dictionary = new Set(ROOTS.split(' '));
const ROUNDS = 8;
const SMOOTHING = { form: 0.02, root: 0.3, letter: 0.3 };
/** Affixes seen in fewer words than this are left to `rareForm`. */
const FEWEST_WORDS = 0.3;

const round = (logarithm: number): number => Math.round(logarithm * SCALE);
const sum = (numbers: Iterable<number>): number => {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
};

function countWords(articles: Article[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of articles) {
    // Words written small, so that names do not count as roots.
    for (const [word] of text.matchAll(/(?<![\p{L}\p{N}.@-])[a-z]{2,}(?![\p{L}\p{N}@-])/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** Letter bigrams of the dictionary's roots: a root that is in no list still looks like one. */
function learnLetters(): number[] {
  const counts = new Float64Array(27 * 27).fill(SMOOTHING.letter);
  for (const root of dictionary) {
    if (!/^[a-z]+$/.test(root)) continue;
    let previous = 26;
    for (const letter of `${root}{`) {
      const next = letter === '{' ? 26 : ALPHABET.indexOf(letter);
      counts[previous * 27 + next] = (counts[previous * 27 + next] as number) + 1;
      previous = next;
    }
  }
  return Array.from(counts, (count, index) => {
    const row = Math.floor(index / 27) * 27;
    return round(Math.log(count / sum(counts.subarray(row, row + 27))));
  });
}

interface Counts {
  forms: Map<number, number>;
  roots: Map<string, number>;
  unknown: number;
}

function toModel(counts: Counts, letters: number[]): Morphology {
  const formTotal = sum(counts.forms.values());
  const rootTotal = sum(counts.roots.values()) + counts.unknown;
  const byValue = new Map<number, string[]>();
  for (const [root, count] of [...counts.roots].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const value = round(Math.log((count + SMOOTHING.root) / rootTotal) / 5) * 5;
    byValue.set(value, [...(byValue.get(value) ?? []), root]);
  }
  const rareRoot = round(Math.log(SMOOTHING.root / rootTotal) / 5) * 5;
  byValue.delete(rareRoot);
  return {
    forms: Object.fromEntries(
      [...counts.forms]
        .filter(([, count]) => count >= FEWEST_WORDS)
        .sort(([a], [b]) => a - b)
        .map(([form, count]) => [form, round(Math.log((count + SMOOTHING.form) / formTotal))]),
    ),
    rareForm: round(Math.log(SMOOTHING.form / formTotal)),
    roots: Object.fromEntries([...byValue].sort(([a], [b]) => b - a).map(([value, words]) => [String(value), words.join(' ')])),
    rareRoot,
    letters,
    unknownRoot: round(Math.log(counts.unknown / rootTotal)),
  };
}

const words = countWords(readJsonLines<Article>(values.data, 'indosum/train.jsonl'));
const letters = learnLetters();
const readings = [...words].map(([word, count]) => {
  const found: { root: string; form: number }[] = [];
  forEachReading(word, (root, form) => {
    if (/[aiueo]/.test(root)) found.push({ root, form });
  });
  // Frequent words would otherwise drown what the many others tell.
  return { weight: Math.sqrt(count), found };
});

let counts: Counts = { forms: new Map(), roots: new Map(), unknown: 1 };
const add = <K>(map: Map<K, number>, key: K, amount: number): void => {
  map.set(key, (map.get(key) ?? 0) + amount);
};
for (const { weight, found } of readings) {
  const known = found.filter(({ root }) => dictionary.has(root));
  for (const { root, form } of known) {
    add(counts.roots, root, weight / known.length);
    add(counts.forms, form, 1 / known.length);
  }
  if (known.length === 0) counts.unknown += weight;
}

for (let i = 0; i < ROUNDS; i++) {
  const likelihood = makeLikelihood(toModel(counts, letters), ROOTS);
  const next: Counts = { forms: new Map(), roots: new Map(), unknown: 0 };
  for (const { weight, found } of readings) {
    const scores = found.map(({ root, form }) => (likelihood.ofForm(form) + (likelihood.ofRoot(root) ?? likelihood.ofUnknown(root))) / SCALE);
    const highest = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - highest));
    const total = sum(shares);
    found.forEach(({ root, form }, index) => {
      const share = (shares[index] as number) / total;
      if (share < 1e-4) return;
      add(next.forms, form, share);
      if (dictionary.has(root)) add(next.roots, root, share * weight);
      else next.unknown += share * weight;
    });
  }
  counts = next;
}

const model = toModel(counts, letters);
writeFileSync(
  FILE,
  `${JSON.stringify(
    {
      about: 'How likely roots and affixes are, as log probabilities times 10; see src/language/stem/likelihood.ts.',
      origin: `Generated by training/morphology.ts from the words of IndoSum train (Kurniawan & Louvan 2018, CC BY-SA 4.0) and the roots of sastrawijs 1.1.0 (Kateglo, CC BY-NC-SA 3.0).`,
      ...model,
      letters: `@`,
    },
    null,
    1,
  ).replace('"@"', JSON.stringify(model.letters))}\n`,
);
console.log(`${FILE}: ${Object.values(model.roots).join(' ').split(' ').length} roots, ${Object.keys(model.forms).length} forms`);

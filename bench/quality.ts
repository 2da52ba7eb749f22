/**
 * Prints how good the summaries of every method are, with 95 % confidence intervals: `npm run bench:quality -- --data DIR`.
 *
 * `--check` compares with bench/baseline.json and fails when the default method fell below it by more than noise;
 * `--write` makes a new baseline. Text goes in as it is, with its title where the corpus has one.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rouge, scoreSentences, summarize } from '../src/index.ts';
import { METHODS, type MethodName } from '../src/scoring/methods.ts';
import { DEFAULT_REDUNDANCY } from '../src/selection/redundancy.ts';
import { wordsOf } from '../src/text.ts';
import { CORPORA, type Corpus, type Pair, readPairs } from './corpora.ts';
import { chooseByOracle } from './oracle.ts';
import { halfInterval, mean } from './statistics.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: 'data' }, check: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } },
});
const BASELINE = new URL('baseline.json', import.meta.url);
/** A change of this part of the confidence interval is noise; both runs read the same articles, so most of it cancels out. */
const NOISE = 0.25;

interface Row {
  rouge1: number;
  rouge2: number;
  rougeL: number;
  /** Half widths of the confidence intervals. */
  interval1: number;
  interval2: number;
  words: number;
}

const toInput = ({ title, text }: Pair): { title?: string; text: string } => (title ? { title, text } : { text });

function measure(pairs: readonly Pair[], summaryOf: (pair: Pair) => string[]): Row {
  const scores = pairs.map((pair) => {
    const summary = summaryOf(pair);
    return { ...rouge(summary, pair.summary), words: wordsOf(summary.join(' ')).length };
  });
  const of = (name: 'rouge1' | 'rouge2' | 'rougeL'): number[] => scores.map((score) => 100 * score[name].f1);
  return {
    rouge1: mean(of('rouge1')),
    rouge2: mean(of('rouge2')),
    rougeL: mean(of('rougeL')),
    interval1: halfInterval(of('rouge1')),
    interval2: halfInterval(of('rouge2')),
    words: mean(scores.map(({ words }) => words)),
  };
}

const textsOf = (pair: Pair, options: Parameters<typeof summarize>[1]): string[] => summarize(toInput(pair), options).points.map(({ text }) => text);

const table = new Map<string, Row>();
function report(name: string, row: Row): void {
  table.set(name, row);
  const { rouge1, rouge2, rougeL, interval1, interval2, words } = row;
  const figures = [`${rouge1.toFixed(2)} ±${interval1.toFixed(2)}`, `${rouge2.toFixed(2)} ±${interval2.toFixed(2)}`, rougeL.toFixed(2), words.toFixed(1)];
  console.log(`| ${name.padEnd(44)} | ${figures.map((figure) => figure.padStart(12)).join(' | ')} |`);
}

function measureCorpus(corpus: Corpus, pairs: Pair[]): void {
  console.log(`\n### ${corpus.name}, ${pairs.length} articles\n\n| method | ROUGE-1 | ROUGE-2 | ROUGE-L | words |\n| --- | ---: | ---: | ---: | ---: |`);
  const name = (label: string): string => `${corpus.name}, ${label}`;
  const plural = (points: number): string => `${points} point${points === 1 ? '' : 's'}`;
  for (const points of corpus.points) {
    report(
      name(`${plural(points)}: ringkas`),
      measure(pairs, (pair) => textsOf(pair, { points })),
    );
    report(
      name(`${plural(points)}: ringkas, phrase: false`),
      measure(pairs, (pair) => textsOf(pair, { points, phrase: false })),
    );
    if (pairs.some(({ title }) => title))
      report(
        name(`${plural(points)}: ringkas, title unknown`),
        measure(pairs, ({ text, ...pair }) => textsOf({ ...pair, text, title: null }, { points })),
      );
    if (pairs[0]?.paragraphs)
      report(
        name(`${plural(points)}: Lead, gold sentences`),
        measure(pairs, ({ paragraphs = [] }) => paragraphs.flat().slice(0, points)),
      );
    for (const method of Object.keys(METHODS) as MethodName[]) {
      if (method !== 'learned')
        report(
          name(`${plural(points)}: ${method}`),
          measure(pairs, (pair) => textsOf(pair, { points, method, redundancy: method === 'lead' ? 0 : DEFAULT_REDUNDANCY })),
        );
    }
    report(
      name(`${plural(points)}: oracle`),
      measure(pairs, (pair) =>
        chooseByOracle(
          scoreSentences(toInput(pair), { method: 'lead' }).map(({ text }) => text),
          [pair.summary].flat().join(' '),
          points,
        ),
      ),
    );
  }
  report(
    name('auto: ringkas'),
    measure(pairs, (pair) => textsOf(pair, {})),
  );
  report(
    name('auto: ringkas, phrase: false'),
    measure(pairs, (pair) => textsOf(pair, { phrase: false })),
  );
  for (const category of [...new Set(pairs.flatMap((pair) => pair.category ?? []))].sort()) {
    const own = pairs.filter((pair) => pair.category === category);
    for (const points of corpus.points) {
      report(
        name(`${category} (${own.length}): ringkas`),
        measure(own, (pair) => textsOf(pair, { points })),
      );
      report(
        name(`${category} (${own.length}): lead`),
        measure(own, (pair) => textsOf(pair, { points, method: 'lead', redundancy: 0 })),
      );
    }
  }
}

for (const corpus of CORPORA) measureCorpus(corpus, readPairs(values.data, corpus));

const round = (value: number): number => Math.round(value * 100) / 100;
const ours = [...table].filter(([name]) => name.endsWith(': ringkas'));
if (values.write) {
  const figures = Object.fromEntries(ours.map(([name, { rouge1, rouge2, interval1, interval2 }]) => [name, [rouge1, rouge2, interval1, interval2].map(round)]));
  const about = 'What bench/quality.ts measured: ROUGE-1 and ROUGE-2 F1 of the default method, and half the widths of their confidence intervals.';
  writeFileSync(BASELINE, `${JSON.stringify({ about, origin: 'Generated by `npm run bench:quality -- --write`.', figures }, null, 1)}\n`);
}
if (values.check) {
  const { figures } = JSON.parse(readFileSync(BASELINE, 'utf8')) as { figures: Record<string, [number, number, number, number]> };
  const fallen = Object.entries(figures).flatMap(([name, [rouge1, rouge2, interval1, interval2]]) => {
    const row = table.get(name);
    if (!row) return [`${name} was not measured`];
    const isLower = row.rouge1 < rouge1 - NOISE * interval1 || row.rouge2 < rouge2 - NOISE * interval2;
    return isLower ? [`${name}: ${row.rouge1.toFixed(2)} / ${row.rouge2.toFixed(2)}, baseline ${rouge1} / ${rouge2}`] : [];
  });
  for (const line of fallen) console.error(`Below the baseline: ${line}`);
  if (fallen.length > 0) process.exitCode = 1;
  else console.log(`\nNo figure is below the baseline.`);
}

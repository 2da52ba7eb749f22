/**
 * Prints how often a summary tells what its headline promises: `npm run bench:headline -- --data DIR`.
 *
 * bench/headline-facts.json marks, in 584 articles of IndoSum train, the sentences that do. A large language model read
 * each article whole, by this instruction:
 *
 * > Mark each sentence that, by itself, tells the headline's main fact (or answers its question, or is the statement that
 * > the headline quotes or paraphrases), so that somebody who read the headline would say "yes, that is what it promised". A
 * > sentence that only introduces or circles around it is not marked. If the headline is a bait ("Segini harganya", "Ini
 * > alasannya"), mark what gives the answer itself.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type SummarizeOptions, summarize } from '../src/index.ts';
import { type Article, readJsonLines } from '../training/corpus.ts';
import { halfInterval, mean } from './statistics.ts';

const { values } = parseArgs({ options: { data: { type: 'string', default: 'data' } } });
const { facts } = JSON.parse(readFileSync(new URL('headline-facts.json', import.meta.url), 'utf8')) as { facts: Record<string, string> };
const POINTS = [1, 2, 3, 5];

const articles = readJsonLines<Article>(values.data, 'indosum/train.jsonl').flatMap((article) => {
  const starts = facts[article.id.split('-')[0] as string];
  return starts === undefined ? [] : [{ title: article.title as string, text: article.text, starts: starts.split(' ').map(Number) }];
});

function report(name: string, options: SummarizeOptions): void {
  const told: number[] = [];
  const counts: number[] = [];
  for (const { title, text, starts } of articles) {
    const { points } = summarize({ title, text }, options);
    counts.push(points.length);
    told.push(points.some(({ start, end }) => starts.some((at) => start <= at && at < end)) ? 100 : 0);
  }
  console.log(`| ${name.padEnd(15)} | ${mean(told).toFixed(1)} ±${halfInterval(told).toFixed(1)} | ${mean(counts).toFixed(2)} |`);
}

console.log(`${articles.length} articles\n\n| summary | % that tell the headline's fact | points |\n| --- | ---: | ---: |`);
report('auto', {});
for (const points of POINTS) {
  report(`${points}, ringkas`, { points });
  report(`${points}, lead`, { points, method: 'lead', redundancy: 0 });
}

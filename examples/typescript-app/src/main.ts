import { readFileSync } from 'node:fs';
import { frequentStems } from './frequent-stems.js';
import { printSummary } from './print-summary.js';

const [path] = process.argv.slice(2);
if (path === undefined) {
  console.error('Usage: node dist/main.js ARTICLE.txt');
  process.exit(1);
}

const text = readFileSync(path, 'utf8');
printSummary(text, { points: 3, explain: true });
console.log(`\nKata dasar tersering: ${frequentStems(text, 5).join(', ')}`);

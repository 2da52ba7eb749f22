// npm run demo: summarizes a sample article; npm run demo -- FILE summarizes a file, npm run demo -- - what is piped in.
import { readFileSync } from 'node:fs';
import { summarize } from '../src/index.ts';

const [file = new URL('./articles/pasar-beras.txt', import.meta.url)] = process.argv.slice(2);

const { title, points, keywords, stats } = summarize(read(), { points: 4 });

if (title) console.log(`${title}\n`);
for (const { rank, text } of points) console.log(`${rank}. ${text}`);
console.log(`
Keywords: ${keywords.map(({ term }) => term).join(', ')}
${stats.sentences} sentences and ${stats.words} words became ${points.length} bullets of ${stats.pointWords} words: ${Math.round(100 * stats.reduction)} % less to read.

Try your own text:
  npx ringkas FILE             where ringkas is installed
  npm run demo -- FILE         from the clone
  pbpaste | npm run demo -- -  what is on the clipboard, or any other text that is piped in`);

function read(): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    console.error(`Cannot read ${file}: ${(error as Error).message}`);
    process.exit(1);
  }
}

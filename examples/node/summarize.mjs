// node summarize.mjs ARTICLE.txt
import { readFile } from 'node:fs/promises';
import { formatSummary, summarize } from 'ringkas';

const text = await readFile(process.argv[2], 'utf8');
console.log(formatSummary(summarize(text, { points: 3 }), 'markdown'));

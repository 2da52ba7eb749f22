// node summarize.cjs ARTICLE.txt
const { readFileSync } = require('node:fs');
const { formatSummary, summarize } = require('ringkas');

const text = readFileSync(process.argv[2], 'utf8');
console.log(formatSummary(summarize(text, { points: 3 }), 'markdown'));

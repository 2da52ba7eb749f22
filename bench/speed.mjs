/**
 * Prints how fast the built library is, as ratios to what ran beside it in the same minute: `npm run bench:speed`.
 *
 * `-- --data DIR` reads the articles of DIR/indosum/dev.jsonl instead of examples/articles, and measures the quality of
 * other summarizers too. Those are apart from the library's own dependencies: `npm install --prefix bench/peers`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Stemmer } from 'sastrawijs';
import englishModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { rouge, stem, summarize } from '../dist/index.js';

/** @typedef {{ title?: string, text: string, summary?: string[] }} Article */

const METHODS = /** @type {const} */ (['learned', 'lead', 'textrank', 'lexrank', 'lsa', 'luhn', 'sumbasic', 'kl', 'centroid']);
const ROUNDS = 12;
const ARTICLES_A_ROUND = 100;
const STARTS = 15;
const PEER_ARTICLES = 100;
const POINTS = 3;
const SHORT = 10_000;
const LONG = 1_000_000;
const FOLDER = new URL('../examples/articles/', import.meta.url);
const INDEX = new URL('../dist/index.js', import.meta.url).href;
const PEERS = createRequire(new URL('./peers/package.json', import.meta.url));

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const examples = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));

/** @param {number[]} numbers @param {number} share */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Median and quartiles. @param {number[]} numbers */
const spread = (numbers, digits = 2) =>
  `${quantile(numbers, 0.5).toFixed(digits)} (quartiles ${quantile(numbers, 0.25).toFixed(digits)} to ${quantile(numbers, 0.75).toFixed(digits)})`;

/** Milliseconds. @param {() => unknown} run */
function timeOf(run) {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** A copy with some words that no other copy has, as new names would be. @param {string} text @param {number} copy */
function vary(text, copy) {
  const ending = String.fromCharCode(97 + (copy % 26), 97 + (Math.floor(copy / 26) % 26), 97 + (copy % 7));
  let words = 0;
  return text.replace(/\p{L}{5,}/gu, (word) => (words++ % 9 === 0 ? word + ending : word));
}

/** @returns {Article[]} */
function readArticles() {
  if (!values.data) return Array.from({ length: 200 }, (_, i) => ({ text: vary(/** @type {string} */ (examples[i % examples.length]), i) }));
  const lines = readFileSync(`${values.data}/indosum/dev.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => /** @type {Article} */ (JSON.parse(line)));
}

const articles = readArticles();
const bytes = articles.reduce((sum, { text }) => sum + text.length, 0);
console.log(`${articles.length} articles of ${Math.round(bytes / articles.length)} characters; Node ${process.version}, ${process.platform} ${process.arch}`);

const wink = winkNLP(englishModel, ['sbd']);
/** @param {Article} article */
function readByWink({ text }) {
  const doc = wink.readDoc(text);
  return doc.sentences().length() + doc.tokens().length();
}
/** @param {Article} article */
const byRingkas = ({ title, text }) => summarize(title ? { title, text } : text);

/** @param {number} round */
const shareOf = (round) =>
  Array.from({ length: ARTICLES_A_ROUND }, (_, i) => /** @type {Article} */ (articles[(round * ARTICLES_A_ROUND + i) % articles.length]));

function compareWithWink() {
  for (const article of shareOf(0)) {
    byRingkas(article);
    readByWink(article);
  }
  const ratios = [];
  const own = [];
  for (let round = 0; round < ROUNDS; round++) {
    const share = shareOf(round);
    const ours = () => share.forEach(byRingkas);
    const theirs = () => share.forEach(readByWink);
    // In turns, so that neither always goes first.
    const first = timeOf(round % 2 === 0 ? ours : theirs);
    const second = timeOf(round % 2 === 0 ? theirs : ours);
    const [time, other] = round % 2 === 0 ? [first, second] : [second, first];
    ratios.push(time / other);
    own.push(time / share.length);
  }
  console.log(`\nsummarize() against wink-nlp reading alone (English model, tokens and sentences): ${spread(ratios)} times its time`);
  console.log(`summarize(): ${spread(own)} ms an article`);
}

function measurePercentile() {
  const times = [];
  for (let i = 0; i < 2000; i++) times.push(timeOf(() => byRingkas(/** @type {Article} */ (articles[i % articles.length]))));
  console.log(
    `99th percentile of a summarize(): ${quantile(times, 0.99).toFixed(2)} ms (median ${quantile(times, 0.5).toFixed(2)}, longest ${Math.max(...times).toFixed(1)})`,
  );
}

function measureStart() {
  const script = `import { readFileSync } from 'node:fs'; const { summarize } = await import(${JSON.stringify(INDEX)}); summarize(readFileSync(process.argv[1], 'utf8'));`;
  const page = fileURLToPath(new URL(/** @type {string} */ (readdirSync(FOLDER)[0]), FOLDER));
  /** @param {string[]} args */
  const start = (args) =>
    timeOf(() => {
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
    });
  const bare = () => start(['-e', '0']);
  const first = () => start(['--input-type=module', '-e', script, page]);
  bare();
  first();
  const differences = [];
  for (let run = 0; run < STARTS; run++) {
    const [empty, full] = [bare(), first()];
    differences.push(full - empty);
  }
  console.log(`Cold start with one summary, beyond that of Node: ${spread(differences, 0)} ms`);
}

/** @param {number} length */
function makeText(length) {
  let text = '';
  for (let copy = 0; text.length < length; copy++) text += `${vary(/** @type {string} */ (examples[copy % examples.length]), copy)}\n\n`;
  return text.slice(0, length);
}

function measureGrowth() {
  const [short, long] = [makeText(SHORT), makeText(LONG)];
  console.log(`\nTime per character of 1 MB, relative to 10 kB:`);
  for (const method of METHODS) {
    for (let i = 0; i < 5; i++) summarize(short, { method });
    summarize(long, { method });
    const growths = [];
    let time = 0;
    for (let round = 0; round < 5; round++) {
      const small = quantile(
        Array.from({ length: 9 }, () => timeOf(() => summarize(short, { method }))),
        0.5,
      );
      time = timeOf(() => summarize(long, { method }));
      growths.push(time / LONG / (small / SHORT));
    }
    console.log(`  ${method.padEnd(9)} ${spread(growths)}, ${time.toFixed().padStart(5)} ms at last`);
  }
}

function measureStem() {
  const roots = [...new Set(articles.flatMap(({ text }) => text.toLowerCase().match(/[a-z]{4,}/g) ?? []))];
  const words = [...new Set(roots.flatMap((word) => [word, `di${word}`, `${word}nya`, `ber${word}`, `${word}kan`]))].slice(0, 20_000);
  const theirs = new Stemmer();
  // What makes the dictionary ready is no word.
  stem('buku');
  theirs.stem('buku');
  const ratios = [];
  let speed = 0;
  const part = Math.ceil(words.length / 10);
  // Every word once only: both keep what they have seen, or might.
  for (let i = 0; i * part < words.length; i++) {
    const share = words.slice(i * part, (i + 1) * part);
    const own = () => share.forEach((word) => void stem(word));
    const other = () => share.forEach((word) => void theirs.stem(word));
    const [first, second] = i % 2 === 0 ? [own, other] : [other, own];
    const [a, b] = [timeOf(first), timeOf(second)];
    const [ours, sastrawi] = i % 2 === 0 ? [a, b] : [b, a];
    ratios.push(sastrawi / ours);
    speed = (share.length / ours) * 1000;
  }
  console.log(`\nstem() of words never seen against sastrawijs: ${spread(ratios)} times its speed; ${Math.round(speed)} words a second at last`);
}

/** The summarizers on npm, each as its own documentation tells to call it. @type {Record<string, (text: string) => Promise<string[]>>} */
const PEER_CALLS = {
  textrank: async (text) => {
    const { TextRank } = PEERS('textrank');
    return [new TextRank(text, { extractAmount: POINTS }).summarizedArticle];
  },
  'ts-textrank': async (text) => {
    const { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } = PEERS('ts-textrank');
    const config = new AbsoluteSummarizerConfig(POINTS, new SorensenDiceSimilarity(), new DefaultTextParser(), 0.85, Summarizer.SORT_OCCURENCE);
    return new Summarizer(config, new NullLogger()).summarize(text, 'id');
  },
  'lexrank.js': async (text) => {
    const { default: lexrank } = await import(pathToFileURL(PEERS.resolve('lexrank.js')).href);
    const sentences = /** @type {{ weight: number, text: string }[]} */ (lexrank(text).flat());
    return sentences
      .sort((a, b) => b.weight - a.weight)
      .slice(0, POINTS)
      .map((sentence) => sentence.text);
  },
  sum: async (text) => PEERS('sum')({ corpus: text, nSentences: POINTS }).sentences,
  'node-summarizer': async (text) => {
    const { SummarizerManager } = PEERS('node-summarizer');
    return [new SummarizerManager(text, POINTS).getSummaryByFrequency().summary];
  },
  'textrank-node': async (text) => {
    const TextRank = PEERS('textrank-node');
    return [new TextRank().summarize(text, POINTS)];
  },
};

/** @param {string} name @param {(article: Article) => Promise<string[]> | string[]} call */
async function measurePeer(name, call) {
  const share = articles.slice(0, PEER_ARTICLES);
  const times = [];
  const scores = [];
  let failures = 0;
  for (const article of share) {
    const start = performance.now();
    try {
      const points = (await call(article)).map(String);
      times.push(performance.now() - start);
      if (article.summary) scores.push(rouge(points, article.summary));
    } catch (error) {
      if (times.length === 0 && failures > 4) return console.log(`  ${name.padEnd(16)} does not run: ${String(error).slice(0, 80)}`);
      failures++;
      if (article.summary) scores.push(rouge('', article.summary));
    }
  }
  /** @param {'rouge1' | 'rouge2'} key */
  const mean = (key) => ((100 * scores.reduce((sum, score) => sum + score[key].f1, 0)) / scores.length).toFixed(2);
  const quality = scores.length > 0 ? `, ROUGE-1 ${mean('rouge1')}, ROUGE-2 ${mean('rouge2')}` : '';
  console.log(
    `  ${name.padEnd(16)} ${spread(times)} ms an article${quality}${failures > 0 ? `, failed on ${failures} of ${share.length}, which count as 0` : ''}`,
  );
}

async function comparePeers() {
  console.log(`\nSummarizers on npm, ${POINTS} sentences of ${Math.min(PEER_ARTICLES, articles.length)} articles:`);
  await measurePeer('ringkas', ({ title, text }) => summarize(title ? { title, text } : text, { points: POINTS }).points.map((point) => point.text));
  await measurePeer('ringkas, no title', ({ text }) => summarize(text, { points: POINTS }).points.map((point) => point.text));
  for (const [name, call] of Object.entries(PEER_CALLS)) {
    if (existsSync(new URL(`./peers/node_modules/${name}`, import.meta.url))) await measurePeer(name, ({ text }) => call(text));
    else console.log(`  ${name.padEnd(16)} is not installed: npm install --prefix bench/peers`);
  }
  if (!values.data) console.log('  With --data DIR, their ROUGE is measured as well.');
}

compareWithWink();
measurePercentile();
measureStart();
measureGrowth();
measureStem();
await comparePeers();

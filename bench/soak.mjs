/**
 * Shows that a process that lives long does not grow: `npm run bench:soak -- --articles 1000000`.
 *
 * Summarizes invented articles of ever new words with the built library, prints the heap in use after collection at every
 * tenth of the run, and fails where the last third of it needs more than the allowance over the third before.
 */
import { parseArgs } from 'node:util';
import { summarize } from '../dist/index.js';

const { values } = parseArgs({ options: { articles: { type: 'string', default: '100000' } } });
const articles = Number(values.articles);
if (!Number.isInteger(articles) || articles < 30) throw new RangeError(`--articles must be a whole number from 30, but is ${values.articles}`);
if (!globalThis.gc) throw new Error('Run with node --expose-gc, so that the heap can be measured.');
const collect = globalThis.gc;

/** Highest heap of the last third over that of the third before, in megabytes. */
const ALLOWANCE = 10;
/** Heaps measured; what the library keeps of words comes and goes between. */
const SAMPLES = 60;
const ONSETS = ['b', 'c', 'd', 'g', 'h', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w', 'y', 'ng', 'ny'];
const NUCLEI = ['a', 'i', 'u', 'e', 'o', 'ai', 'au'];
const CODAS = ['', 'n', 'ng', 'r', 's', 't', 'k', 'm', 'l', 'h'];
const FRAMES = [
  (/** @type {() => string} */ word) => `${name(word())} ${word()} ${word()} di ${name(word())} pada Senin dengan ${word()} yang ${word()}.`,
  (/** @type {() => string} */ word) => `Menurut ${name(word())} ${name(word())}, me${word()}kan ${word()} itu tidak ${word()} bagi warga ${word()}.`,
  (/** @type {() => string} */ word) => `"Kami ber${word()} dan ${word()} ${word()}," kata ${name(word())}.`,
  (/** @type {() => string} */ word) => `Pe${word()}an ${word()} akan ${word()} dalam ${word()} ${word()} karena ${word()}nya ${word()}.`,
];

/** @param {string} word */
const name = (word) => word.charAt(0).toUpperCase() + word.slice(1);

let count = 0;
/** A word that was never there before: the digits of a running number, a syllable each. */
function makeWord() {
  const syllables = ONSETS.length * NUCLEI.length * CODAS.length;
  let word = '';
  for (let rest = count++ + syllables; rest > 0; rest = Math.floor(rest / syllables)) {
    const digit = rest % syllables;
    const [onset, nucleus] = [digit % ONSETS.length, Math.floor(digit / ONSETS.length) % NUCLEI.length];
    word += `${ONSETS[onset]}${NUCLEI[nucleus]}${CODAS[Math.floor(digit / ONSETS.length / NUCLEI.length)]}`;
  }
  return word;
}

/** @param {number} number */
function makeArticle(number) {
  const sentences = Array.from({ length: 8 + (number % 5) }, (_, i) => FRAMES[(number + i) % FRAMES.length]?.(makeWord));
  return `${name(makeWord())} ${name(makeWord())} ${name(makeWord())}\n\nJAKARTA - ${sentences.slice(0, 4).join(' ')}\n\n${sentences.slice(4).join(' ')}`;
}

/** @type {number[]} */
const heaps = [];
const begin = performance.now();
for (let done = 0, sample = 1; done < articles; done++) {
  summarize(makeArticle(done));
  if (done + 1 < Math.round((sample * articles) / SAMPLES)) continue;
  collect();
  heaps.push(process.memoryUsage().heapUsed / 1e6);
  if (sample % (SAMPLES / 10) === 0) {
    const seconds = (performance.now() - begin) / 1000;
    console.log(
      `${String(done + 1).padStart(8)} articles, ${String(count).padStart(9)} words: ${heaps.at(-1)?.toFixed(1).padStart(6)} MB after ${seconds.toFixed()} s`,
    );
  }
  sample++;
}

const third = Math.floor(heaps.length / 3);
const middle = Math.max(...heaps.slice(third, 2 * third));
const last = Math.max(...heaps.slice(2 * third));
console.log(`Highest heap of the last third ${last.toFixed(1)} MB, of the third before ${middle.toFixed(1)} MB; ${ALLOWANCE} MB more are allowed.`);
if (last > middle + ALLOWANCE) {
  console.error('The heap grows.');
  process.exitCode = 1;
}

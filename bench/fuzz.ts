/**
 * Looks for texts on which the library fails: `npm run fuzz -- --runs 1000000 --seed 7 --minutes 30`.
 *
 * Texts are random Unicode with lone surrogates, pages of examples/articles cut up at random, delimiters repeated, and
 * words of few letters and syllables, which can be cut in many ways; each must be read without an error, by every
 * function alike, in time, and with what is promised of the results. Prints the seed and path of a failure and the
 * shortest text that fails as well; the same seed makes the same texts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { formatSummary, keywords, readArticle, type Summary, splitSentences, stem, summarize } from '../src/index.ts';
import { METHODS, type MethodName } from '../src/scoring/methods.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' }, minutes: { type: 'string', default: '60' } },
});
const [runs, seed, minutes] = [values.runs, values.seed, values.minutes].map(Number) as [number, number, number];
for (const [name, value] of Object.entries({ runs, seed, minutes })) if (!Number.isFinite(value)) throw new RangeError(`--${name} must be a number`);

/** Milliseconds a text may take whatever it is, and those that every thousand characters may add; ten times what news takes. */
const MOST_AT_ONCE = 200;
const MOST_PER_THOUSAND = 40;
const BATCH = 500;
const FOLDER = new URL('../examples/articles/', import.meta.url);
const PAGES = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
// biome-ignore format: a table
const DELIMITERS = [
  '.', '!', '?', '…', ',', ';', ':', '-', '–', '—', '―', '"', "'", '“', '”', '‘', '’', '«', '»', '`', '(', ')', '[', ']', '{', '}', '<', '>', '</', '<!--', '-->',
  '<p>', '<script>', '&', '&amp;', '&#', '&#x', ';', '/', '\\', '|', '>', '›', '*', '•', '#', '@', '_', '=', '+', '~', '$', 'Rp', '%', ' ', '\t', '\n', '\r', '\r\n',
  '\u00a0', '\u2028', '\u2029', '\u200b', '\u00ad', '\ufeff', '\u0301', '\u202e', '\0', '\ud800', '\udc00', '1', '1.', '1,', 'A', 'A.', 'a', 'Dr. ', 'Tbk. ', 'ke-',
  'http://', 'www.', '.com', '(a/b)', '[Gambas:', 'Baca juga: ', 'copy link ', 'x,', ' / ', ' > ', '   >   ', 'home > ', '- A ', '1. A ', 'kata ', 'nya', 'ber', 'Ia ', 'KotaSolo', 'mengatakan,efek', '2025mereka', 'Hal itu ', "''", '’’', 'Â', '🎉',
];

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400, size: 'medium' }),
  fc.string({ unit: 'grapheme', maxLength: 400, size: 'medium' }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 400, size: 'medium' }).map((units) => String.fromCharCode(...units)),
);
const delimiters = fc.array(fc.constantFrom(...DELIMITERS), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
/** Up to a few hundred characters or, where `most` says so, tens of thousands. */
const repeatedUpTo = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.oneof(delimiters, fc.string({ maxLength: 8 })), fc.integer({ min: 1, max: most })), { maxLength: 6 })
    .map((parts) => parts.map(([part, times]) => part.repeat(times)).join(''));
const repeated = fc.oneof({ arbitrary: repeatedUpTo(30), weight: 24 }, repeatedUpTo(2000));
const insertion = fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), delimiters, repeated);
/** A few lines of a page mostly, since they take a tenth of the time, or all of it. */
const pieces = fc
  .tuple(fc.constantFrom(...PAGES), fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 100, max: 1200 }))
  .map(([page, place, length]) => page.slice(Math.floor(place * page.length)).slice(0, length));
const mutated = fc
  .tuple(
    fc.oneof({ arbitrary: pieces, weight: 24 }, fc.constantFrom(...PAGES)),
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 300 }), insertion), { minLength: 1, maxLength: 8 }),
  )
  .map(([page, cuts]) =>
    cuts.reduce((text, [place, length, inserted]) => {
      const at = Math.floor(place * text.length);
      return text.slice(0, at) + inserted + text.slice(at + length);
    }, page),
  );
const SYLLABLES = ['a', 'n', 'x', 'X', '2', '-', ' ', ' ', '. ', ',', 'yang', 'di', 'ke', 'me', 'ber', 'nya', 'an', 'kan', 'kata', 'Solo', 'harga'];
const glued = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...SYLLABLES), { minLength: 2, maxLength: 7 }), fc.array(fc.nat(6), { maxLength: 600, size: 'medium' }))
  .map(([syllables, which]) => `kata,efek ${which.map((i) => syllables[i % syllables.length]).join('')}`);
const texts = fc.oneof({ arbitrary: mutated, weight: 3 }, { arbitrary: repeated, weight: 2 }, glued, anything);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const settings = fc.record({
  title: maybe(fc.oneof(fc.constant('Harga Beras Turun'), anything)),
  points: maybe(fc.oneof(fc.constant('auto' as const), fc.integer({ min: 0, max: 12 }))),
  maxWords: maybe(fc.integer({ min: 0, max: 120 })),
  maxChars: maybe(fc.integer({ min: 0, max: 900 })),
  ratio: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  order: maybe(fc.constantFrom('rank' as const, 'document' as const)),
  method: maybe(fc.constantFrom(...(Object.keys(METHODS) as MethodName[]))),
  redundancy: maybe(fc.double({ min: 0, max: 1, noNaN: true })),
  query: maybe(fc.oneof(fc.constant('beras'), anything)),
  phrase: maybe(fc.boolean()),
  explain: maybe(fc.boolean()),
});
type Settings = typeof settings extends fc.Arbitrary<infer T> ? T : never;

function expectThat(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Error(what);
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)?.length ?? 0;

/** Does it, and fails where that takes longer than a text of this length may. */
function inTime<T>(what: string, text: string, run: () => T): T {
  const most = MOST_AT_ONCE + (MOST_PER_THOUSAND * text.length) / 1000;
  // Of the processor: what else the machine does counts for nothing.
  const time = (): [T, number] => {
    const start = process.cpuUsage();
    const result = run();
    const { user, system } = process.cpuUsage(start);
    return [result, (user + system) / 1000];
  };
  const [result, once] = time();
  // Once more, since memory may have been cleared up.
  if (once > most) expectThat(time()[1] <= most, `${what} took ${once.toFixed()} ms on ${text.length} characters`);
  return result;
}

function checkPoints(text: string, summary: Summary, { points, maxWords, maxChars, ratio, order, phrase }: Settings): void {
  for (const { source, start, end, index, score, text: bullet } of summary.points) {
    expectThat(text.slice(start, end) === source && end > start, 'a source stands at its offsets');
    expectThat(Number.isInteger(index) && index >= 0 && index < summary.stats.sentences, 'an index is one of a sentence');
    expectThat(Number.isFinite(score), 'a score is finite');
    expectThat(phrase === false ? bullet === source : !/[\p{Cc}\p{Surrogate}\u2028\u2029]/u.test(bullet), 'a bullet is one clean line, or the source');
  }
  const ranks = summary.points.map(({ rank }) => rank);
  if (order === 'document') ranks.sort((a, b) => a - b);
  expectThat(
    ranks.every((rank, i) => rank === i + 1),
    'ranks count from 1',
  );
  const bullets = summary.points.map((point) => point.text);
  const words = bullets.reduce((sum, bullet) => sum + countWords(bullet), 0);
  if (typeof points === 'number') expectThat(bullets.length <= points, 'no more points than asked for');
  if (maxWords !== undefined) expectThat(words <= maxWords, 'no more words than asked for');
  if (maxChars !== undefined) expectThat(bullets.join('').length <= maxChars, 'no more characters than asked for');
  if (ratio !== undefined) expectThat(bullets.length <= Math.ceil(ratio * summary.stats.sentences + 1e-9), 'no more sentences than asked for');
}

function checkFormats(summary: Summary): void {
  const html = formatSummary(summary, 'html');
  const rest = html.replace(/<\/?(?:h2|ul|li)>/g, '');
  expectThat(!/[<>]/.test(rest), 'no "<" of the text in HTML');
  expectThat(!/&(?!(?:amp|lt|gt|quot|#39);)/.test(rest), 'every "&" of the text is escaped in HTML');
  expectThat((html.match(/<li>/g)?.length ?? 0) === summary.points.length, 'one item a point in HTML');
  expectThat((JSON.parse(formatSummary(summary, 'json')) as Summary).points.length === summary.points.length, 'JSON holds every point');
  expectThat(formatSummary(summary, 'text').endsWith(`${summary}`), 'a summary as text ends with its bullets');
  formatSummary(summary, 'markdown');
}

function check(text: string, { title, ...options }: Settings): void {
  const input = title === undefined ? text : { title, text };
  const summary = inTime('summarize', text, () => summarize(input, options));
  checkPoints(text, summary, options as Settings);
  checkFormats(summary);
  expectThat(JSON.stringify(summarize(input, options)) === JSON.stringify(summary), 'the same text gives the same summary');

  let position = 0;
  for (const { text: sentence, start, end } of inTime('splitSentences', text, () => splitSentences(text))) {
    expectThat(text.slice(start, end) === sentence && start >= position && end > start, 'sentences stand at their offsets, in order');
    expectThat(!/[\p{L}\p{N}]/u.test(text.slice(position, start)), 'no word is between sentences');
    position = end;
  }
  expectThat(!/[\p{L}\p{N}]/u.test(text.slice(position)), 'no word is after the last sentence');

  const { paragraphs, dropped } = inTime('readArticle', text, () => readArticle(text, title));
  position = 0;
  for (const { start, end } of paragraphs) {
    expectThat(start >= position && end > start && end <= text.length, 'paragraphs stand in order');
    position = end;
  }
  for (const piece of dropped) expectThat(text.slice(piece.start, piece.end) === piece.text, 'what was dropped stands at its offsets');

  for (const { term, score } of inTime('keywords', text, () => keywords(input)))
    expectThat(term !== '' && score > 0 && score <= 1, 'a keyword has a score to 1');
  for (const word of [text, ...text.split(/\s+/).slice(0, 20)]) expectThat(typeof inTime('stem', word, () => stem(word)) === 'string', 'a stem is a string');
}

// What is made once at the beginning counts for no text.
for (const page of PAGES) check(page, {} as Settings);
const begin = performance.now();
const minutesGone = (): number => (performance.now() - begin) / 60_000;
let done = 0;
while (done < runs && minutesGone() < minutes) {
  const batch = Math.min(BATCH, runs - done);
  const batchSeed = seed + done;
  const result = fc.check(fc.property(texts, settings, check), { seed: batchSeed, numRuns: batch });
  done += batch;
  if (result.failed) {
    const [text, options] = result.counterexample ?? ['', {}];
    console.error(`\nFailed in run ${done - batch + result.numRuns}: --seed ${batchSeed} --runs ${batch} (path ${result.counterexamplePath})`);
    console.error(result.errorInstance);
    console.error(`text: ${JSON.stringify(text)}\noptions: ${JSON.stringify(options)}`);
    process.exit(1);
  }
  console.log(`${done} of ${runs} runs, ${minutesGone().toFixed(1)} minutes`);
}
console.log(`No failure in ${done} runs from seed ${seed}.`);

import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test, vi } from 'vitest';
import furniture from '../src/article/data/furniture.json' with { type: 'json' };
import connectives from '../src/language/data/connectives.json' with { type: 'json' };
import { tidy } from '../src/points/phrase.ts';
import { articleText } from './articles.ts';

interface Found {
  expression: RegExp;
  where: string;
}

/** Expressions that take more than linear time on long text, and what keeps long text from them. */
const BOUNDED: readonly { source: string; most?: number; prepare?: (text: string) => string; why: string }[] = [
  { source: '\\S+\\s+\\S+\\s+\\S+', most: 99, why: 'story.ts takes longer paragraphs for a story without it (SHORTEST_PROSE)' },
  { source: '\\d.*:|:.*\\d', most: 110, why: 'lines.ts looks at no longer line (MOST_HEADING_LENGTH)' },
  { source: '\\s{0,9}(?:-{1,3}|[–—―]{1,2}-?)\\s+|', most: 90, why: 'dateline.ts looks at the head of a paragraph only (LONGEST)' },
  { source: ' +([,;:!?%)\\]}”»]|', prepare: tidy, why: 'phrase.ts makes one blank of several before' },
];
/** Longest line that furniture.ts holds against its patterns, and publication.ts against its own. */
const LONGEST_LINE = 320;
const LONGEST_CREDIT = 160;
/** Longest that one match may take where the length is bounded; a page has hundreds of lines. */
const MOST_MILLISECONDS = 10;
const CHECK = { timeout: 400, attackTimeout: 100, incubationTimeout: 100 };
// By itself it would start Java.
process.env.RECHECK_BACKEND ??= 'native';
const { check } = await import('recheck');

/** A time of so many milliseconds need not be measured again. */
const LONG_ENOUGH = 50;
const STEPS = [24, 32, 40, 48, 56, 64, 90, 120, 160, 200, 240, 280, 320];

const files = (readdirSync('src', { recursive: true }) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .sort();
const keyOf = ({ source, flags }: RegExp): string => `/${source}/${flags}`;

/** The expressions that stand in the sources, and the files that construct more. */
function readSources(): { literals: Found[]; constructing: Set<string> } {
  const literals: Found[] = [];
  const constructing = new Set<string>();
  for (const file of files) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        literals.push({ expression: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)), where: file });
      }
      if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') constructing.add(file);
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return { literals, constructing };
}

/** The expressions that are constructed while the library is loaded and used, by us and by wink-nlp from our model. */
async function recordConstructed(): Promise<Found[]> {
  const found: Found[] = [];
  const Original = globalThis.RegExp;
  const record = (expression: RegExp): RegExp => {
    const caller = (new Error().stack ?? '').split('\n')[3]?.replaceAll('\\', '/') ?? '';
    const where = /(?:node_modules\/wink-nlp\/)?src\/[\w./-]+(?=[:?])/.exec(caller)?.[0];
    if (where && (!caller.includes('node_modules') || where.startsWith('node_modules'))) found.push({ expression, where });
    return expression;
  };
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]: [string, string?]) => record(new target(source, flags)),
    apply: (target, _, [source, flags]: [string, string?]) => record(new target(source, flags)),
  });
  try {
    vi.resetModules();
    const { summarize, keywords, splitSentences, stem } = await import('../src/index.ts');
    await import('../src/wink-model.ts');
    await import('../src/html.ts');
    const text = articleText('pasar-beras.txt');
    summarize(text, { abbreviations: ['Perumh'], query: 'harga beras' });
    keywords(text);
    splitSentences(text);
    stem('menanam');
    const { leansOn } = await import('../src/points/openings.ts');
    for (const phrase of [connectives.beforeComma, connectives.anywhere, connectives.leaning].join('|').split('|')) leansOn(phrase);
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}

const patterns = Object.values(furniture.kinds as Record<string, { where: string; match: string }[]>).flat();
const linePatterns = new Set(patterns.filter(({ where }) => where !== 'piece' && where !== 'tail').map(({ match }) => match));

function boundOf({ expression: { source }, where }: Found): { most?: number; prepare?: (text: string) => string } {
  const listed = BOUNDED.find((bound) => source.startsWith(bound.source));
  if (listed) return listed;
  if (linePatterns.has(source) || (where.endsWith('furniture.ts') && source.includes(patterns[0]?.match ?? ''))) return { most: LONGEST_LINE };
  return where.endsWith('publication.ts') ? { most: LONGEST_CREDIT } : {};
}

/** Groups repeated a few times, or several long runs: finite, so that the proof holds, but a line of letters may take minutes. */
const isHeavy = (source: string): boolean => /\)\{/.test(source) || (source.match(/\{\d+,\d{2,}\}/g)?.length ?? 0) > 2;

/** Texts to run an expression on, beside those that the checker finds: what it asks for again and again, never quite right at the end. */
function attacksOn({ source }: RegExp): ((length: number) => string)[] {
  const words = source.replace(/\\[a-zA-Z](?:\{[^}]*\})?/g, ' ').match(/[\p{L}.]{2,}(?: [\p{L}]+)*/gu) ?? [];
  const pieces = [
    ' ',
    '\t',
    '-',
    ' - ',
    'a',
    'A',
    'a ',
    'Aa ',
    '1',
    '1.',
    '.',
    'a.',
    ',',
    ', ',
    '"',
    ' "a',
    '“',
    '(',
    '<',
    '/',
    'A. ',
    'a-',
    'a’',
    ': ',
    '>',
    '   >   a',
    '   /   a',
    '\t/\t\t\t',
  ];
  const repeat = (start: string, piece: string) => (length: number) =>
    `${start}${piece.repeat(Math.ceil(length / piece.length)).slice(0, Math.max(0, length - start.length - 1))}\u0001`;
  const start = words[0] ?? '';
  return pieces.flatMap((piece) => [repeat('', piece), repeat(start, piece)]).concat(words.slice(0, 12).map((word) => repeat('', `${word} `)));
}

/** Milliseconds that all matches in a text take; the least of some runs, since others only say what else the machine did. */
function timeOf(expression: RegExp, text: string, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4 && least > enough && (run === 0 || least < LONG_ENOUGH); run++) {
    const start = performance.now();
    text.replace(expression, '');
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** What is wrong with an expression that the checker could not prove, by the clock. */
function measure(found: Found, attacks: ((length: number) => string)[]): string | undefined {
  const { most = LONGEST_LINE, prepare = (text: string) => text } = boundOf(found);
  const isBounded = boundOf(found).most !== undefined;
  const shown = (attack: (length: number) => string): string => JSON.stringify(attack(80));
  for (const attack of attacks) {
    const at = (length: number, enough: number): number => timeOf(found.expression, prepare(attack(length)), enough);
    // By small steps, since what is exponential would not come back from the full length.
    for (const length of STEPS.map((step) => Math.min(step, most))) {
      const time = at(length, MOST_MILLISECONDS);
      if (time > MOST_MILLISECONDS) return `takes ${time.toFixed()} ms on ${length} characters: ${shown(attack)}`;
    }
    if (isBounded || at(5000, 1) < 1) continue;
    const [short, middle, long] = [at(5000, 0), at(10_000, 0), at(20_000, 0)];
    // Four times the length: 4 where it is linear, 16 where it is quadratic.
    if (long > 8 * short && long > 2.5 * middle)
      return `takes ${short.toFixed(1)}, ${middle.toFixed(1)} and ${long.toFixed(1)} ms on 5, 10 and 20 thousand characters: ${shown(attack)}`;
  }
  return undefined;
}

/** What is wrong with an expression; nothing where it is proven or measured to be linear. */
async function faultOf(found: Found): Promise<string | undefined> {
  const { source, flags } = found.expression;
  const proof = await check(source, flags, { ...CHECK, checker: 'automaton' });
  if (proof.status === 'safe' && !isHeavy(source)) return undefined;
  const search = proof.status === 'vulnerable' ? proof : await check(source, flags, { ...CHECK, checker: 'fuzz' });
  const attacks = attacksOn(found.expression);
  if (search.status === 'vulnerable') {
    const { pumps, suffix } = search.attack;
    const once = pumps.reduce((sum, { prefix }) => sum + prefix.length, suffix.length);
    const pumped = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
    attacks.unshift((length) => {
      const times = Math.max(1, Math.floor((length - once) / pumped));
      return `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('')}${suffix}`;
    });
  }
  return measure(found, attacks);
}

test('every expression takes time in proportion to the length of the text', { timeout: 120_000 }, async () => {
  const { literals, constructing } = readSources();
  const constructed = await recordConstructed();
  const all = new Map([...literals, ...constructed].map((found) => [keyOf(found.expression), found]));

  const sources = new Set(constructed.map(({ expression }) => expression.source));
  expect(patterns.filter(({ match }) => !sources.has(new RegExp(match, 'u').source))).toEqual([]);
  const recorded = new Set(constructed.map(({ where }) => where));
  expect([...constructing].filter((file) => !recorded.has(file))).toEqual([]);
  expect([...recorded].some((file) => file.includes('wink-nlp'))).toBe(true);
  expect(BOUNDED.filter(({ source }) => ![...all.values()].some(({ expression }) => expression.source.startsWith(source)))).toEqual([]);

  const faults: string[] = [];
  for (const [key, found] of all) {
    const fault = await faultOf(found);
    if (fault) faults.push(`${found.where}: ${key.slice(0, 200)} ${fault}`);
  }
  expect(faults).toEqual([]);
});

test('an expression that is not linear is told from one that is', { timeout: 20_000 }, async () => {
  const faultIn = (expression: RegExp): Promise<string | undefined> => faultOf({ expression, where: 'test' });
  expect(await faultIn(/\s+$/)).toMatch(/takes/);
  expect(await faultIn(/(?:a|ab|b)*c(?!d)x$/)).toMatch(/takes/);
  expect(await faultIn(/^(?:[a-z]{1,60}-?){1,8}$/)).toMatch(/takes/);
  expect(await faultIn(/^\p{Lu}+(?= )/u)).toBeUndefined();
  expect(await faultIn(/^[a-z]+$/)).toBeUndefined();
});

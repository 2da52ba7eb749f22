import { readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, parse } from 'node:path';
import { start } from 'node:repl';
import { fileURLToPath } from 'node:url';
import * as ringkas from '../index.ts';

const FOLDER = fileURLToPath(new URL('../../examples/articles', import.meta.url));

const articles = Object.fromEntries(readdirSync(FOLDER).map((file) => [parse(file).name, readFileSync(join(FOLDER, file), 'utf8')]));

interface Shown {
  rank?: number;
  text: string;
}

/** Breaks a text into lines of at most 90 characters, further lines indented. */
const wrap = (text: string): string => text.replace(/(.{1,90})(?: |$)/g, '$1\n    ').trimEnd();

/** Prints the bullets of a summary, of a text that it summarizes first, or of a list of points or sentences. */
function show(x: ringkas.Summary | ringkas.Input | Shown[]): void {
  if (Array.isArray(x)) {
    for (const { rank, text } of x) console.log(`${rank === undefined ? '•' : `${rank}.`.padStart(3)} ${wrap(text)}`);
    return;
  }
  const { title, points } = typeof x === 'object' && 'points' in x ? x : ringkas.summarize(x);
  if (title) console.log(`${title}\n`);
  show(points);
}

console.log(`ringkas: Indonesian news text in, ranked bullet points out. Everything of src/index.ts is here. Try:
  show(articles['pasar-beras'])                        a sample; Object.keys(articles) names them all
  summarize(articles['gempa-teluk-lino'], { points: 2, explain: true })
  keywords(articles['final-liga-voli'], { limit: 5 })
  stem('berkesinambungan')                             analyzeWord('memakannya') tells how
  show(\`your own text, between backquotes\`)`);

const server = start({ prompt: 'ringkas> ', useGlobal: true, ignoreUndefined: true });
Object.assign(server.context, ringkas, { articles, show });

if (server.terminal) keepHistory();

/** Keeps what was typed in the user's folder. Where that cannot be done, node:repl says so and goes on. */
function keepHistory(): void {
  try {
    server.setupHistory(join(homedir(), '.ringkas_history'), () => {});
  } catch {
    // A user without a home folder has no history.
  }
}

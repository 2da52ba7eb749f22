import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keywords, summarize } from '../../src/index.ts';

const SAMPLE = readFileSync('examples/articles/pasar-beras.txt', 'utf8');

/** Runs a source file with text on its standard input; what it prints, or an error when it fails. */
function run(args: string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, ['--import', 'tsx', ...args], (error, stdout) => (error ? reject(error) : resolve(stdout)));
    child.stdin?.end(input);
  });
}

/** One line again of what was wrapped. */
const unwrap = (text: string): string => text.replace(/\n {4}/g, ' ');

describe.concurrent('npm run repl', { timeout: 60_000 }, () => {
  it('runs what is piped in, with the library, the samples and show()', async () => {
    const session = `
      typeof summarize, Object.keys(articles).length
      show(articles['pasar-beras'])
      show(summarize({ title: 'Judul', text: 'Harga gula naik.' }))
      show(splitSentences('Ia tinggal di Jl. Sudirman No. 5. Rumahnya besar.'))
      stem(7)
      rouge('Harga beras turun', 'Harga beras naik').rouge1.recall.toFixed(2)`;
    const output = unwrap(await run(['src/node/repl.ts'], `${session.replace(/\n +/g, '\n').trim()}\n`));
    expect(output).toContain("show(articles['pasar-beras'])");
    expect(output).toContain(`> ${readdirSync('examples/articles').length}\n`);
    const { title, points } = summarize(SAMPLE);
    expect(output).toContain(`${title}\n\n${points.map(({ rank, text }) => ` ${rank}. ${text}\n`).join('')}`);
    expect(output).toContain('Judul\n\n 1. Harga gula naik.\n');
    expect(output).toContain('• Ia tinggal di Jl. Sudirman No. 5.\n• Rumahnya besar.\n');
    expect(output).toMatch(/Uncaught TypeError: word must be a string, but is 7/);
    expect(output).toContain("'0.67'");
  });
});

describe.concurrent('npm run demo', { timeout: 60_000 }, () => {
  it('shows the headline, 3 to 5 ranked bullets, keywords and counts of a sample, and how to go on', async () => {
    const output = await run(['examples/demo.ts']);
    const { title, stats } = summarize(SAMPLE);
    expect(output.startsWith(`${title}\n\n1. `)).toBe(true);
    const ranks = Array.from(output.matchAll(/^(\d)\. /gm), ([, rank]) => Number(rank));
    expect(ranks.length).toBeGreaterThanOrEqual(3);
    expect(ranks.length).toBeLessThanOrEqual(5);
    expect(ranks).toEqual(ranks.map((_, i) => i + 1));
    expect(output).toContain(`Keywords: ${keywords(SAMPLE)[0]?.term}`);
    expect(output).toContain(`${stats.sentences} sentences and ${stats.words} words`);
    for (const way of ['npx ringkas FILE', 'npm run demo -- FILE', 'pbpaste |']) expect(output).toContain(way);
  });

  it('summarizes what is piped in', async () => {
    expect(await run(['examples/demo.ts', '-'], 'Harga gula naik di Kediri. Petani tebu bersukacita.')).toMatch(/^1\. .*\n2\. .*\n\nKeywords: /);
  });

  it('says when a file cannot be read', async () => {
    await expect(run(['examples/demo.ts', 'missing.txt'])).rejects.toThrow(/Cannot read missing\.txt: ENOENT/);
  });
});

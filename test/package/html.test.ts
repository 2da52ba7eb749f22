import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'tsup';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { openPage } from './chromium.ts';
import { install, ROOT, run } from './run.ts';

const { peerDependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { peerDependencies: Record<string, string> };
const PEERS = ['@mozilla/readability', 'linkedom'].map((name) => `${name}@${peerDependencies[name]}`);
const project = join(inject('project'), '..', 'html-project');
const HTML = '<title>Nelayan Melaut Lagi</title><nav>Beranda</nav><h1>Nelayan Melaut Lagi</h1><p>Nelayan Batang&nbsp;melaut lagi pada Senin.</p>';
const CALL = `const { title, text } = readHtml(${JSON.stringify(HTML)}); console.log(JSON.stringify({ title, text }));`;
const EXPECTED = { title: 'Nelayan Melaut Lagi', text: 'Nelayan Batang melaut lagi pada Senin.' };

beforeAll(() => {
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name: 'html-project', private: true, type: 'module' }));
  install(project, [inject('tarball'), ...PEERS]);
  writeFileSync(join(project, 'read.mjs'), `import { readHtml } from 'ringkas/html'; ${CALL}`);
  writeFileSync(join(project, 'read.cjs'), `const { readHtml } = require('ringkas/html'); ${CALL}`);
});

describe('ringkas/html', () => {
  it.each(['read.mjs', 'read.cjs'])('reads a page where its peers are installed: %s', (name) => {
    expect(JSON.parse(run(process.execPath, [name], project))).toEqual(EXPECTED);
  });

  it('names the package to install where it is missing', () => {
    writeFileSync(join(inject('project'), 'read.mjs'), `import { readHtml } from 'ringkas/html'; ${CALL}`);
    expect(() => run(process.execPath, ['read.mjs'], inject('project'))).toThrow(/Cannot find package '(?:@mozilla\/readability|linkedom)'/);
  });

  it('reads strings and documents in a browser, without linkedom', async () => {
    writeFileSync(join(project, 'entry.js'), `import { readHtml } from 'ringkas/html'; globalThis.readHtml = readHtml;`);
    const out = join(project, 'bundle');
    await build({
      config: false,
      entry: { entry: join(project, 'entry.js') },
      outDir: out,
      format: 'iife',
      platform: 'browser',
      noExternal: [/./],
      silent: true,
      esbuildOptions: (options) => {
        options.absWorkingDir = project;
      },
    });
    const bundle = join(out, 'entry.global.js');
    expect(existsSync(bundle)).toBe(true);
    expect(readFileSync(bundle, 'utf8')).not.toMatch(/linkedom|htmlparser2/i);

    const { page, close } = await openPage(HTML);
    await page.addScriptTag({ path: bundle });
    const read = (await page.evaluate(`[readHtml(${JSON.stringify(HTML)}), readHtml(document), document.querySelectorAll('nav').length]`)) as unknown;
    await close();
    expect(read).toEqual([EXPECTED, EXPECTED, 1]);
  });
});

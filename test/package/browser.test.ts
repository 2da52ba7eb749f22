import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type OpenPage, openPage } from './chromium.ts';
import { ROOT } from './run.ts';
import { ARTICLES, firstDifference, summarizeAll, summarizeAllOn } from './summarize-all.ts';

const texts = ARTICLES.map((path) => readFileSync(path, 'utf8'));
let browser: OpenPage;

beforeAll(async () => {
  browser = await openPage('<!doctype html><title>ringkas</title>');
});
afterAll(() => browser?.close());

describe('the bundle for browsers', () => {
  it(`gives in Chromium the same bytes as on Node ${process.versions.node}`, async () => {
    await browser.page.addScriptTag({ path: join(inject('installed'), 'dist/ringkas.global.js') });
    const json = (await browser.page.evaluate(`JSON.stringify((${summarizeAll})(ringkas, ${JSON.stringify(texts)}))`)) as string;
    expect(firstDifference(json, summarizeAllOn(process.execPath, inject('project')))).toBeUndefined();
  });

  it('adds one name to the page', async () => {
    const { page, close } = await openPage('<!doctype html><title>ringkas</title>');
    const names = async (): Promise<string[]> => page.evaluate('Object.getOwnPropertyNames(globalThis)');
    const before = await names();
    await page.addScriptTag({ path: join(inject('installed'), 'dist/ringkas.global.js') });
    expect((await names()).filter((name) => !before.includes(name))).toEqual(['ringkas']);
    await close();
  });

  it('runs the example page', async () => {
    const { page } = browser;
    await page.goto(pathToFileURL(join(ROOT, 'examples/browser/index.html')).href);
    await page.fill('#article', texts[0] as string);
    const points = await page.locator('#points li').allTextContents();
    expect(points.length).toBeGreaterThan(1);
    expect(await page.locator('#source mark').count()).toBe(points.length);
    expect(await page.locator('#source').textContent()).toBe(texts[0]);
  });
});

import { existsSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';

const PROGRAM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface OpenPage {
  page: Page;
  close(): Promise<void>;
}

/** Opens a page in Chromium that cannot reach any network. */
export async function openPage(html: string): Promise<OpenPage> {
  if (!existsSync(PROGRAM)) throw new Error(`No Chromium at ${PROGRAM}. Install it (Debian: apt-get install chromium), or say where it is in CHROMIUM.`);
  const browser = await chromium.launch({ executablePath: PROGRAM, args: QUIET });
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  await page.setContent(html);
  return { page, close: () => browser.close() };
}

import { expectText } from './guard.ts';
import { blockText, oneLine } from './html/block-text.ts';
import { findStory, isSearchable, removeFurniture } from './html/find-story.ts';
import { findTitle, readNames } from './html/find-title.ts';
import { type DocumentLike, openPage } from './html/page.ts';
import { checkSummarizeOptions, type SummarizeOptions } from './options.ts';
import type { Summary } from './points/summary.ts';
import { summarize } from './summarize.ts';

export type { DocumentLike };

/** The story of a page. */
export interface HtmlArticle {
  /** The headline, where the page has one. */
  title?: string;
  /** Who wrote it, as the page says. */
  byline?: string;
  /** When it was published, as the page says; mostly ISO 8601. */
  date?: string;
  /** Name of the site. */
  site?: string;
  /** The story without tags and entities, an empty line between paragraphs. */
  text: string;
}

/** A summary and the text that its points stand in. */
export type HtmlSummary = Summary & {
  /** What was read from the page: `text.slice(start, end) === source` for every point. */
  text: string;
};

/**
 * Reads the story of a page: finds the part that holds it with Readability, and leaves out menus, captions, scripts and
 * what else is known by its tag. This entry needs two packages more: `npm install @mozilla/readability linkedom`; in
 * browsers, which parse HTML themselves, only the first.
 *
 * @param html The page's HTML, or a DOM document, which is left as it is.
 * @returns The text of the story, its headline and what the page says about it. Where no story can be told from the rest,
 * the text is that of the whole page; of an empty page it is empty.
 * @throws TypeError when `html` is neither a string nor a document.
 * @example
 * readHtml('<p>Harga beras&nbsp;turun.</p><p>Panen tiba.</p>').text; // → 'Harga beras turun.\n\nPanen tiba.'
 */
export function readHtml(html: string | DocumentLike): HtmlArticle {
  const page = openPage(html);
  const names = readNames(page);
  const searchable = isSearchable(page);
  if (searchable) removeFurniture(page);
  const rest = blockText(page.documentElement);
  const story = searchable ? findStory(page) : undefined;

  const site = oneLine(story?.siteName ?? '') || names.site;
  const found = {
    title: findTitle({ ...names, title: oneLine(story?.title ?? '') || names.title, site }),
    byline: oneLine(story?.byline ?? ''),
    date: oneLine(story?.publishedTime ?? ''),
    site,
  };
  const text = (story && blockText(story.content)) || rest || blockText(openPage(html).documentElement);
  return { ...Object.fromEntries(Object.entries(found).filter(([, value]) => value)), text };
}

/**
 * Summarizes the story of a page as ranked bullet points.
 *
 * @param html The page's HTML, or a DOM document, which is left as it is.
 * @param options Those of `summarize`, and `title`: the headline, where another is to be used than the page's.
 * @returns What `summarize` returns, and `text`: what was read from the page. `start` and `end` of a point refer to it, not
 * to the HTML.
 * @throws TypeError when an argument has the wrong type, RangeError when its value is out of range.
 * @example
 * summarizeHtml('<p>Harga beras turun.</p><p>Panen raya tiba.</p>', { method: 'lead', points: 1 }).points[0].text; // → 'Harga beras turun.'
 */
export function summarizeHtml(html: string | DocumentLike, options: SummarizeOptions & { title?: string | undefined } = {}): HtmlSummary {
  checkSummarizeOptions(options);
  if (options.title !== undefined) expectText(options.title, 'options.title');
  const { text, title } = readHtml(html);
  return Object.assign(summarize({ text, title: options.title ?? title }, options), { text });
}

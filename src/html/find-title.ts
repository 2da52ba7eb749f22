import { oneLine } from './block-text.ts';
import { type Page, TITLE } from './page.ts';

/** What the head of a page and its headings say. */
export interface Names {
  /** Of the story, perhaps with the site's name behind it. */
  title: string;
  site: string;
  headings: string[];
}

/** Reads the names that a page gives itself. */
export function readNames(page: Page): Names {
  const meta = (property: string): string => oneLine(page.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '');
  const textOf = (selector: string): string[] => Array.from(page.querySelectorAll(selector), ({ textContent }) => oneLine(textContent ?? ''));
  return {
    title: meta('og:title') || (textOf(TITLE)[0] ?? ''),
    site: meta('og:site_name'),
    headings: textOf('h1').filter((text) => text !== ''),
  };
}

const SITE = / [-–—|•»] ([^-–—|•»]{1,40})$/;
const isDomain = (text: string): boolean => /^[\p{L}\p{N}]{1,40}\.\p{L}{2,6}(?:\.\p{L}{2,6})?$/u.test(text);

/** The headline: the heading that the title begins with, or the title without the site's name. */
export function findTitle({ title, site, headings }: Names): string | undefined {
  if (title === '') return headings[0];
  const heading = headings.find((text) => title.toLowerCase().startsWith(text.toLowerCase()));
  if (heading) return heading;
  const end = SITE.exec(title);
  const named = end?.[1] as string;
  return end && (named.toLowerCase() === site.toLowerCase() || isDomain(named)) ? title.slice(0, end.index) : title;
}

import { Readability } from '@mozilla/readability';
import type { Page, PageNode } from './page.ts';
import { depthOf } from './walk.ts';

export interface Story {
  content: PageNode;
  title?: string | null | undefined;
  byline?: string | null | undefined;
  publishedTime?: string | null | undefined;
  siteName?: string | null | undefined;
}

/** Readability's own 500 would have it put menus into a short report until it is that long. */
const SHORTEST_STORY = 140;
/** Browsers nest up to 512 elements, pages a few dozen. Readability's time grows with more than the square of it. */
const MOST_DEPTH = 256;

const BESIDE = [
  'figcaption, nav, aside, footer, [hidden], [aria-hidden="true"], [role="navigation"], [role="complementary"], [role="dialog"]',
  'amp-ad, amp-embed, amp-sidebar, amp-social-share, amp-consent, amp-user-notification, ins.adsbygoogle',
].join(', ');
/** An element that was never closed holds the rest of the page. */
const HOLDS_STORY = 'h1, main';

/** Whether a page nests like one, and can be searched in reasonable time. */
export const isSearchable = ({ documentElement }: Page): boolean => documentElement !== null && depthOf(documentElement) <= MOST_DEPTH;

/** Removes what is no story by its tag. */
export function removeFurniture(page: Page): void {
  const innerFirst = Array.from(page.querySelectorAll(BESIDE)).reverse();
  for (const element of innerFirst) if (!element.querySelector(HOLDS_STORY)) element.remove();
}

/** Finds the part of a page that holds its story, where there is one. The page is used up. */
export function findStory(page: Page): Story | undefined {
  const options = { charThreshold: SHORTEST_STORY, serializer: (node: unknown) => node as PageNode };
  try {
    const { content, ...rest } = new Readability(page as never, options).parse() ?? {};
    return content ? { content, ...rest } : undefined;
  } catch {
    // It is made for pages, not for just any HTML.
    return undefined;
  }
}

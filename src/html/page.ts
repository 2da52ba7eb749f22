import { DOMParser } from '#dom-parser';
import { ATTRIBUTES } from '../article/visible-text.ts';
import { reject } from '../guard.ts';
import { setOf } from '../text.ts';

/** A DOM document: a browser's, or one of linkedom, jsdom or happy-dom. It is copied, never changed. */
export interface DocumentLike {
  readonly nodeType: number;
  readonly documentElement: unknown;
  cloneNode(deep: boolean): unknown;
}

/** What is asked of a DOM node here. The library is compiled without the types of a DOM. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
}

export interface PageElement extends PageNode {
  querySelector(selector: string): PageElement | null;
  getAttribute(name: string): string | null;
  append(child: PageNode): void;
  remove(): void;
}

/** A document that may be changed. */
export interface Page extends PageNode {
  readonly documentElement: PageElement | null;
  readonly head: PageElement | null;
  readonly childNodes: Iterable<PageNode & { readonly outerHTML?: string }>;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const DOCUMENT_NODE = 9;
/** linkedom takes the tags of the frame as they come, even twice or never; here it is put around everything once, and closes by itself. */
const FRAME = new RegExp(`<(?:/?(?:html|head|body)(?=[\\s/>])(?:${ATTRIBUTES.source}|[^<>]*>)|!doctype[^<>]*>)`, 'gi');
/** The parser's time grows with the square of how deep a page nests; browsers go on to 512, and some pages close little. */
const MOST_OPEN = 10_000;
const TAG = new RegExp(`<(/?)([a-z][a-z0-9-]*)(?=[\\s/>])(?:${ATTRIBUTES.source}|[^<>]*>)`, 'gi');
/** Elements that end without a tag. */
const ENDING_BY_THEMSELVES = setOf('area base br col dd dt embed hr img input li link meta option p source td th tr track wbr');
/** "<?php …?>": a comment to browsers, text to linkedom. */
const INSTRUCTION = /<\?(?:[^<>-]|-(?!->))*(?:>|$)/g;

/** The page's title, and no drawing's. */
export const TITLE = 'title:not(svg *)';

/** Makes a document of its own from a page: HTML is parsed, a document copied. */
export function openPage(html: unknown): Page {
  if (typeof html === 'string') return parse(html);
  if (typeof html === 'object' && html !== null) {
    const { nodeType, cloneNode } = html as Partial<DocumentLike>;
    if (nodeType === DOCUMENT_NODE && typeof cloneNode === 'function') return copy(html as DocumentLike);
  }
  return reject('html', html, 'a string of HTML or a DOM document');
}

/** linkedom makes a document of any fragment, with no html element around it. */
function copy(document: DocumentLike): Page {
  const page = document.cloneNode(true) as Page;
  const isWhole = page.documentElement?.nodeName.toLowerCase() === 'html';
  return isWhole ? page : parse(Array.from(page.childNodes, ({ outerHTML, textContent }) => outerHTML ?? textContent ?? '').join(''));
}

function parse(html: string): Page {
  const framed = `<!doctype html><html><head></head><body>${limitNesting(html.replace(INSTRUCTION, ' ').replace(FRAME, ' '))}`;
  const page = new DOMParser().parseFromString(framed, 'text/html') as unknown as Page;
  const title = page.querySelector(TITLE);
  if (title) page.head?.append(title);
  return page;
}

/** Takes out the opening tags that nest too deep. */
function limitNesting(html: string): string {
  if (html.length < 3 * MOST_OPEN) return html;
  let open = 0;
  return html.replace(TAG, (tag: string, slash: string, name: string) => {
    if (ENDING_BY_THEMSELVES.has(name.toLowerCase())) return tag;
    if (slash !== '') open = Math.max(0, open - 1);
    else if (open === MOST_OPEN) return ' ';
    else open++;
    return tag;
  });
}

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
const ROOM_FOR_PARAGRAPHS = 8;
/** Tags, and where comments begin and end. */
const MARKUP = new RegExp(`<!--|-->|<(/?)([a-z][a-z0-9-]*)(?=[\\s/>])(?:${ATTRIBUTES.source}|[^<>]*>)`, 'gi');
const VOID = setOf('area base br col embed hr img input link meta source track wbr');
/** Elements that one more of their kind ends. */
const ENDED_BY_THE_NEXT = setOf('dd dt li option p td th tr');
/** Elements whose content is no markup. */
const RAW = setOf('script style textarea title xmp');
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

/** Takes out the elements that nest too deep, but not what they hold. */
function limitNesting(html: string): string {
  if (html.length < 3 * MOST_OPEN) return html;
  /** The elements that are open, and how many of each name; how many of each name were taken out. */
  const open: string[] = [];
  const counts = new Map<string, number>();
  const removed = new Map<string, number>();
  const add = (to: Map<string, number>, name: string, by: number): void => void to.set(name, (to.get(name) ?? 0) + by);
  let skippedUntil: string | undefined;
  return html.replace(MARKUP, (tag: string, slash: string | undefined, own: string | undefined) => {
    const name = own?.toLowerCase();
    if (skippedUntil !== undefined) {
      if (skippedUntil === (name === undefined ? tag : slash === '/' ? name : undefined)) skippedUntil = undefined;
      return tag;
    }
    if (name === undefined) {
      if (tag === '<!--') skippedUntil = '-->';
    } else if (slash === '/') {
      if ((removed.get(name) ?? 0) > 0) {
        add(removed, name, -1);
        return ' ';
      }
      if ((counts.get(name) ?? 0) > 0) {
        let closed: string;
        do {
          closed = open.pop() as string;
          add(counts, closed, -1);
        } while (closed !== name);
      }
    } else if (RAW.has(name)) skippedUntil = name;
    else if (!VOID.has(name) && !tag.endsWith('/>') && !(ENDED_BY_THE_NEXT.has(name) && open.at(-1) === name)) {
      // Paragraphs in the deepest element stay apart.
      if (open.length >= MOST_OPEN + (ENDED_BY_THE_NEXT.has(name) ? ROOM_FOR_PARAGRAPHS : 0)) {
        add(removed, name, 1);
        return ' ';
      }
      open.push(name);
      add(counts, name, 1);
    }
    return tag;
  });
}

import { INVISIBLE, onOneLine, setOf } from '../text.ts';
import type { PageNode } from './page.ts';
import { walk } from './walk.ts';

const ELEMENT_NODE = 1;
const TEXT_NODE = 3;
const BLOCKS = new Set(
  'address article blockquote body center dd details div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Elements whose text is not shown, or not for reading. */
const UNREAD = setOf('script style title noscript template svg math iframe object canvas video audio button select textarea');
const CELLS = new Set(['td', 'th']);

/** One line of a text as a browser shows it. */
export const oneLine = (text: string): string => onOneLine(text.replace(INVISIBLE, ''));

/** The text of a part of a page, an empty line between blocks, a line break for `<br>`. */
export function blockText(root: PageNode | null): string {
  if (!root) return '';
  const pieces: string[] = [];
  const enter = (node: PageNode): boolean => {
    if (node.nodeType === TEXT_NODE) pieces.push((node.nodeValue ?? '').replace(INVISIBLE, '').replace(/\s+/g, ' '));
    if (node.nodeType !== ELEMENT_NODE) return false;
    const name = node.nodeName.toLowerCase();
    if (BLOCKS.has(name)) pieces.push('\n\n');
    else if (CELLS.has(name)) pieces.push(' ');
    else if (name === 'br') pieces.push('\n');
    return !UNREAD.has(name);
  };
  walk(root, enter, ({ nodeName }) => {
    if (BLOCKS.has(nodeName.toLowerCase())) pieces.push('\n\n');
  });
  return pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim();
}

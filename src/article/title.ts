import { INVISIBLE, onOneLine } from '../text.ts';
import { findDateline } from './dateline.ts';
import { isFinished, isListItem, keyOf } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { findDate } from './publication.ts';
import { showText } from './visible-text.ts';

const LONGEST_TITLE = 200;
const FEWEST_TITLE_WORDS = 3;
/** A site's menu, a word or two a line, where a whole page was copied. */
const MOST_ABOVE_TITLE = 60;
/** A headline stands again within this many paragraphs. */
const TITLE_REACH = 6;

/** A given headline as a reader would see it: entities are their characters, tags are gone. */
export const tidyTitle = (title: string): string => (/[<&]/.test(title) ? onOneLine(showText(title).visible.replace(INVISIBLE, '')) : title.trim());

/** A line without the filling of entities and the marks of Markdown: "# Harga Beras", "**Harga Beras**". */
function tidyLine(text: string): string {
  const line = onOneLine(text.replace(INVISIBLE, '')).replace(/^#{1,3} /, '');
  return line.startsWith('**') && line.endsWith('**') ? line.slice(2, -2) : line;
}

/** The headline of a page: its first paragraph, where that stands again below or has no full stop. */
export function findTitle(paragraphs: readonly Paragraph[], stories: readonly boolean[]): string | undefined {
  // "Home", "News" and "Regional" may stand above it.
  const at = paragraphs.findIndex(({ text }) => (text.split(/\s+/).length >= FEWEST_TITLE_WORDS || isFinished(text)) && findDate(text) === undefined);
  if (at > MOST_ABOVE_TITLE) return undefined;
  const from = Math.max(0, at);
  const first = paragraphs[from];
  const text = tidyLine(first?.text ?? '');
  if (!first || text.length > LONGEST_TITLE || isListItem(text) || first.lines > 2) return undefined;
  if (text.split(/\s+/).length < FEWEST_TITLE_WORDS || findDateline(text, true)) return undefined;
  const key = keyOf(text);
  const endsClosed = /\.["”’)]?$/.test(text) && !text.endsWith('...');
  if (!endsClosed && paragraphs.slice(from + 1, from + 1 + TITLE_REACH).some((paragraph) => keyOf(paragraph.text) === key)) return text;
  return !endsClosed && !/[,:;]$/.test(text) && stories.includes(true, from + 1) ? text : undefined;
}

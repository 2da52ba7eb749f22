import type { Paragraph } from './paragraphs.ts';

/** The paragraphs of a page, and what is known of each by itself. */
export interface Layout {
  paragraphs: readonly Paragraph[];
  /** Whether it tells something; see story.ts. */
  stories: readonly boolean[];
  /** What it is compared by. */
  keys: readonly string[];
}

/** Where the story is among them, as indexes. */
export interface Bounds {
  /** What opens with an outlet's dateline, which captions may stand above; 0 where there is none. */
  begin: number;
  /** The headline, above which nothing is story; 0 where it may stand anywhere. */
  top: number;
  /** The first paragraph that tells; -1 where none does. */
  first: number;
  /** The last one; -1 where none does. */
  last: number;
  /** From here on, what is cut off is the beginning of another story. */
  others: number;
  /** From here on there is no story. */
  end: number;
}

/** Whether the paragraph right above or below one is the same. */
export const isBesideCopy = (keys: readonly string[], index: number): boolean => keys[index] === keys[index - 1] || keys[index] === keys[index + 1];

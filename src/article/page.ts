import type { Article, DropReason, Span } from './article.ts';
import type { Closing } from './furniture.ts';

/** A line below which comments, other stories or who wrote this one may stand. */
export interface Ending {
  /** Where it begins. */
  offset: number;
  closes: Closing;
}

/** A page while it is read: what has been found, and the paragraphs that are left. */
export interface Page extends Omit<Article, 'title' | 'dateline' | 'byline' | 'date'> {
  title: string | undefined;
  dateline: string | undefined;
  byline: string | undefined;
  ends: Ending[];
  drop(span: Span, reason: DropReason): void;
}

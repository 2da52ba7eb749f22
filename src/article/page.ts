import type { Article, DropReason, Span } from './article.ts';

/** A page while it is read: what has been found, and the paragraphs that are left. */
export interface Page extends Omit<Article, 'title' | 'dateline' | 'byline' | 'date'> {
  title: string | undefined;
  dateline: string | undefined;
  byline: string | undefined;
  date: string | undefined;
  /** Where comments or other stories begin, by a line that says so: an offset; undefined where none does. */
  end: number | undefined;
  drop(span: Span, reason: DropReason): void;
}

import type { Article, DropReason, Span } from './article.ts';

/** A page while it is read: what has been found, and the paragraphs that are left. */
export interface Page extends Omit<Article, 'title' | 'dateline' | 'byline' | 'date'> {
  title: string | undefined;
  dateline: string | undefined;
  byline: string | undefined;
  date: string | undefined;
  /** Where comments or other stories may begin, by lines that say so: offsets. */
  ends: number[];
  drop(span: Span, reason: DropReason): void;
}

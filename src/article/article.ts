/** A piece of the input: `text.slice(start, end)`, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** Why a piece is not part of the story. */
export type DropReason =
  | 'title'
  | 'repeated'
  | 'heading'
  | 'menu'
  | 'dateline'
  | 'byline'
  | 'date'
  | 'markup'
  | 'readAlso'
  | 'scroll'
  | 'advertisement'
  | 'follow'
  | 'share'
  | 'embed'
  | 'breadcrumb'
  | 'caption'
  | 'tags'
  | 'credit'
  | 'signature'
  | 'copyright'
  | 'address';

export interface Dropped extends Span {
  text: string;
  reason: DropReason;
}

/** A news page read as a story and what stands beside it. */
export interface Article {
  /** The input, untouched. */
  text: string;
  /** The input with all that was dropped blanked out: same length, same offsets. */
  visible: string;
  /** The headline, where one was given or found. */
  title?: string;
  /** "JAKARTA, KOMPAS.com", without its dash. */
  dateline?: string;
  /** Who wrote it, as the page says. */
  byline?: string;
  /** When it was published, as the page says. */
  date?: string;
  /** The paragraphs of the story in order. */
  paragraphs: Span[];
  /** Everything else but blanks, in order, each with its reason. */
  dropped: Dropped[];
}

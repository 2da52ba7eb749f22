/** Characters that show nothing: soft hyphens, joiners, marks of direction. */
export const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** A text with all its runs of blanks and line breaks as one blank, and none around it. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of a text as readers count them: runs of letters and digits. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

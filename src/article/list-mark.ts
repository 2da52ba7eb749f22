/** What stands before an item of a list. */
export interface ListMark {
  /** Its length with the blanks behind it, UTF-16 code units. */
  length: number;
  /** 3 of "3. Kunyit"; 0 for a bullet or letter. */
  number: number;
}

/** "• Kunyit", "- Kunyit", "* Kunyit", but not "*Kunyit*" and "-5 derajat". */
const BULLET = /^(?:[•●▪■·]|\*(?=[^*]*$)\)?|[-–—](?=\s|[A-ZÀ-Þ]))\s*/u;
/** "1. Kunyit", "(1) Kunyit", "1.Kunyit", "1)kunyit", but not "1.500", "1. 500 warga", which may be a number, and "12.30". */
const NUMBER = /^\(?(\d{1,2})(?:[.)]\s+(?!\d{3}(?!\d))|\)(?=[A-Za-zÀ-ɏ])|\.(?=[A-ZÀ-Þ][a-zß-ÿ]))/u;
/** "a. Kunyit", "(iv) Kunyit", but not "a. n. Budi Santoso" */
const LETTER = /^\(?(?:[a-z]|[ivx]{2,4})[.)]\s+(?![a-z]\.)/;

/** Reads the bullet, number or letter that a text begins with; undefined where it is no item of a list. */
export function readListMark(text: string): ListMark | undefined {
  const number = NUMBER.exec(text);
  if (number) return { length: number[0].length, number: Number(number[1]) };
  const mark = BULLET.exec(text) ?? LETTER.exec(text);
  return mark ? { length: mark[0].length, number: 0 } : undefined;
}

/** 3 of "3. Kunyit"; 0 without a number. */
export const itemNumber = (text: string): number => readListMark(text)?.number ?? 0;

/** "3.", "12" by itself on a line. */
export const isLoneNumber = (text: string): boolean => /^\d{1,2}[.)]?$/.test(text);

/** Whether a text begins like an item of a list. */
export const isListItem = (text: string): boolean => readListMark(text) !== undefined;

/** Whether a text begins with a bullet. */
export const isBulleted = (text: string): boolean => BULLET.test(text);

/** A text without the mark before it. */
export const withoutListMark = (text: string): string => text.slice(readListMark(text)?.length ?? 0);

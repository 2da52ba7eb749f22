import { expectText, reject } from './guard.ts';

/** A text, or a text with its headline. The text may be a page as it was scraped. */
export type Input = string | { title?: string | null | undefined; text: string };

/** Checks what a caller passed as text. */
export function toInput(input: unknown): { text: string; title: string | undefined } {
  if (typeof input === 'string') return { text: input, title: undefined };
  if (typeof input !== 'object' || input === null || Array.isArray(input)) reject('input', input, 'a string or an object with a text');
  const { text, title } = input as { text?: unknown; title?: unknown };
  return { text: expectText(text, 'input.text'), title: title === undefined || title === null ? undefined : expectText(title, 'input.title') };
}

import { writeSync } from 'node:fs';

const STANDARD_ERROR = 2;

/** Writes to standard error; that nobody reads it is no reason to stop. */
export function writeToUser(text: string): void {
  try {
    writeSync(STANDARD_ERROR, text);
  } catch {}
}

import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../examples/articles/', import.meta.url);

/** The invented news pages of examples/articles by file name. */
export const ARTICLES: readonly { file: string; text: string }[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => ({ file, text: readFileSync(new URL(file, FOLDER), 'utf8') }));

/** One page by its file name. */
export function articleText(file: string): string {
  const article = ARTICLES.find((candidate) => candidate.file === file);
  if (!article) throw new Error(`examples/articles has no ${file}`);
  return article.text;
}

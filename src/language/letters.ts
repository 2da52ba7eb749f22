/** Whether a word begins with a capital letter. Most words do with a look at one number; only others need the regular expression. */
export function beginsWithCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^[A-ZÀ-Þ]/u.test(word);
}

/** Whether a word begins with a small letter. */
export function beginsSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^[a-zß-ÿ]/u.test(word);
}

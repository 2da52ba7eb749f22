/** So much of a word is said again, where it has a prefix or ending besides. */
const SHORTEST_TWICE = 4;

/** Whether two words, in lower case, are one said twice: "alun-alun", "terkotak-kotaknya", or with other sounds: "muda-mudi", "sayur-mayur". */
export function isTwofold(first: string, second: string): boolean {
  if (first.length === second.length && (first.slice(0, 2) === second.slice(0, 2) || first.slice(-2) === second.slice(-2))) return true;
  for (let length = SHORTEST_TWICE; length <= second.length; length++) if (first.endsWith(second.slice(0, length))) return true;
  return false;
}

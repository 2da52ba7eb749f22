/**
 * The affixes of Indonesian and what they do to the sound that they meet, as a generator of readings: every way in which
 * a word can be a root with affixes around it. Which reading is right is decided elsewhere, by how likely each is.
 */

/** Order is part of the data format: a reading's number is made of these indexes. */
export const PREFIXES = ['', 'di', 'ku', 'kau', 'se', 'ke', 'me', 'pe', 'per', 'ber', 'ter', 'ketidak', 'reduplication'] as const;
export const SUFFIXES = ['', 'kan', 'an', 'i', 'wan', 'wati'] as const;
export const POSSESSIVES = ['', 'nya', 'ku', 'mu'] as const;
export const PARTICLES = ['', 'lah', 'kah', 'pun', 'tah'] as const;

/** Which prefix may stand next inside another: "di-per-", "ke-ber-", "mem-per-". */
const INNER: Record<string, string> = {
  '': 'di ku kau se ke me pe per ber ter ketidak',
  di: 'per ber ke se ter pe me',
  ku: 'per ber ke se me',
  kau: 'per ber ke se me',
  me: 'per ber ke se ter pe',
  pe: 'ber se ke ter per me',
  per: 'ber se ke ter',
  ber: 'ke pe per se ter me',
  ter: 'ke per se pe ber',
  se: 'ke pe per ber ter me di',
  ke: 'ber ter se pe per me ke',
  ketidak: 'ke ber ter se me pe per',
};
const numberOf = (prefix: (typeof PREFIXES)[number]): number => PREFIXES.indexOf(prefix);
/** By outer prefix, a bit for each prefix that may follow. */
const FOLLOWS = Uint16Array.from(PREFIXES, (outer) =>
  (INNER[outer] ?? '').split(' ').reduce((bits, inner) => (inner ? bits | (1 << PREFIXES.indexOf(inner as never)) : bits), 0),
);
const [DI, KU, KAU, SE, KE, ME, PE, PER, BER, TER, KETIDAK, REDUPLICATION] = PREFIXES.slice(1).map(numberOf) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];
const MOST_PREFIXES = 3;
const SHORTEST_ROOT = 3;

const VOWELS = 'aiueo';
const isVowel = (letter: string | undefined): boolean => letter !== undefined && letter !== '' && VOWELS.includes(letter);
const isMonosyllable = (word: string): boolean => /^[^aiueo]*[aiueo][^aiueo]*$/.test(word);

/** Takes a root and the number of the affixes around it; see {@link formOf}. */
export type Visit = (root: string, form: number) => void;

const AN = SUFFIXES.indexOf('an');
const I = SUFFIXES.indexOf('i');
const BITS = { prefix: 4, suffix: 3, possessive: 2, particle: 3 } as const;
const PREFIX_SHIFT = BITS.suffix + BITS.possessive + BITS.particle;

/** Packs affixes into one number: up to three prefixes, outermost first, then suffix, possessive and particle. */
export function formOf(prefixes: readonly number[], suffix: number, possessive: number, particle: number): number {
  let form = 0;
  for (const prefix of prefixes) form = (form << BITS.prefix) | prefix;
  return (form << PREFIX_SHIFT) | (suffix << (BITS.possessive + BITS.particle)) | (possessive << BITS.particle) | particle;
}

export interface Affixes {
  prefixes: string[];
  suffix: string;
  possessive: string;
  particle: string;
}

/** Unpacks the number that {@link formOf} made. */
export function affixesOf(form: number): Affixes {
  const prefixes: string[] = [];
  for (let rest = form >> PREFIX_SHIFT; rest > 0; rest >>= BITS.prefix) prefixes.unshift(PREFIXES[rest & 15] as string);
  return {
    prefixes,
    suffix: SUFFIXES[(form >> (BITS.possessive + BITS.particle)) & 7] as string,
    possessive: POSSESSIVES[(form >> BITS.particle) & 3] as string,
    particle: PARTICLES[form & 7] as string,
  };
}

/**
 * Calls `visit` with every reading of a word, the bare word first.
 *
 * @param word One word in lower case, letters only.
 */
export function forEachReading(word: string, visit: Visit): void {
  forEachCut(word, PARTICLES, (said, particle) => {
    forEachCut(said, POSSESSIVES, (owned, possessive) => {
      forEachCut(owned, SUFFIXES, (stem, suffix) => {
        // "-i" never follows an i.
        if (suffix === I && stem.endsWith('i')) return;
        stripPrefixes(stem, 0, 0, 0, (suffix << (BITS.possessive + BITS.particle)) | (possessive << BITS.particle) | particle, visit);
      });
    });
  });
}

function forEachCut(word: string, endings: readonly string[], found: (rest: string, ending: number) => void): void {
  found(word, 0);
  for (let ending = 1; ending < endings.length; ending++) {
    const text = endings[ending] as string;
    if (word.endsWith(text) && word.length >= text.length + SHORTEST_ROOT) found(word.slice(0, -text.length), ending);
  }
}

function stripPrefixes(word: string, depth: number, outer: number, chain: number, endings: number, visit: Visit): void {
  visit(word, (chain << PREFIX_SHIFT) | endings);
  if (depth === 0) stripReduplication(word, endings, visit);
  if (depth === MOST_PREFIXES || word.length < SHORTEST_ROOT + 2) return;
  const follows = FOLLOWS[outer] as number;
  const strip = (prefix: number, rest: string): void => {
    if (rest.length >= SHORTEST_ROOT) stripPrefixes(rest, depth + 1, prefix, (chain << BITS.prefix) | prefix, endings, visit);
  };
  const cutOff = (prefix: number): void => {
    if ((follows >> prefix) & 1 && word.startsWith(PREFIXES[prefix] as string)) strip(prefix, word.slice((PREFIXES[prefix] as string).length));
  };
  const second = word[1];
  switch (word[0]) {
    case 'd':
      cutOff(DI);
      break;
    case 's':
      cutOff(SE);
      break;
    case 'k':
      cutOff(KU);
      cutOff(KAU);
      cutOff(KE);
      cutOff(KETIDAK);
      break;
    case 'm':
      if ((follows >> ME) & 1 && second === 'e') undoNasal(word.slice(2), ME, strip);
      break;
    case 'b':
      if ((follows >> BER) & 1 && second === 'e') undoTrill(BER, word, strip);
      break;
    case 't':
      if ((follows >> TER) & 1 && second === 'e') undoTrill(TER, word, strip);
      break;
    case 'p':
      if (second !== 'e') break;
      if ((follows >> PE) & 1) {
        undoNasal(word.slice(2), PE, strip);
        // "petani", "pejabat": no nasal.
        if (!'aiueolrwymn'.includes(word[2] as string)) strip(PE, word.slice(2));
      }
      if ((follows >> PER) & 1) undoTrill(PER, word, strip);
  }
}

type Strip = (prefix: number, rest: string) => void;

/**
 * Undoes the nasal that me- and pe- put before a root, given the word behind "me" or "pe". A voiceless first sound gives
 * way to the nasal (menulis from tulis), others stay (membeli from beli), so "meng" + vowel has two readings.
 */
function undoNasal(rest: string, prefix: number, strip: Strip): void {
  const [first, second] = [rest[0], rest[1]];
  switch (first) {
    case 'l':
    case 'r':
    case 'w':
    case 'y':
      strip(prefix, rest);
      break;
    case 'm':
      strip(prefix, rest);
      if (second === 'b' || second === 'f' || second === 'v' || second === 'p') strip(prefix, rest.slice(1));
      // memroses: loans keep a cluster
      else if (isVowel(second) || second === 'r' || second === 'l') strip(prefix, `p${rest.slice(1)}`);
      break;
    case 'n':
      strip(prefix, rest);
      if (isVowel(second) || second === 'r') strip(prefix, `t${rest.slice(1)}`);
      else if (second === 'y') {
        if (isVowel(rest[2])) strip(prefix, `s${rest.slice(2)}`);
      } else if (second === 'g') {
        const root = rest.slice(2);
        strip(prefix, root);
        if (!isVowel(root[0])) break;
        strip(prefix, `k${root}`);
        // mengebom: a single syllable takes menge-
        if (root[0] === 'e' && isMonosyllable(root.slice(1))) strip(prefix, root.slice(1));
      } else if (second !== undefined && 'cdjzts'.includes(second)) strip(prefix, rest.slice(1));
  }
}

/** Undoes ber-, ter-, per-: the r is one with a root's own (berambut), is lost before "er" (bekerja), is l in "belajar". */
function undoTrill(prefix: number, word: string, strip: Strip): void {
  if (word[2] === 'r') {
    strip(prefix, word.slice(3));
    if (isVowel(word[3])) strip(prefix, word.slice(2));
    return;
  }
  const rest = word.slice(2);
  if (rest === 'lajar') strip(prefix, 'ajar');
  else if (prefix !== PER && losesTrill(rest)) strip(prefix, rest);
}

/** "kerja", "terjang": a first syllable in "er" before a consonant. */
function losesTrill(root: string): boolean {
  const at = root.indexOf('er');
  return (at === 1 || at === 2) && !isVowel(root[0]) && root[0] !== 'r' && !isVowel(root[at + 2]);
}

/** Reduplicated first syllables: "dedaunan" from daun. */
function stripReduplication(word: string, endings: number, visit: Visit): void {
  if (word.length > 5 && word[1] === 'e' && word[0] === word[2] && !isVowel(word[0])) visit(word.slice(2), (REDUPLICATION << PREFIX_SHIFT) | endings);
}

const bit = (...prefixes: number[]): number => prefixes.reduce((bits, prefix) => bits | (1 << prefix), 0);
/** Prefixes that any new word can take: "diposting", "berkarir". Others would cut foreign words and names to pieces. */
const PRODUCTIVE = bit(DI, ME, PE, BER, TER);
const CIRCUMFIXES = bit(PE, PER, KE);

/**
 * Whether affixes can be believed around a root that no dictionary has: they must be productive, and the root must begin
 * like an Indonesian word and have two syllables.
 */
export function mayBeUnknown(root: string, form: number): boolean {
  if (form === 0) return true;
  let prefixes = 0;
  for (let rest = form >> PREFIX_SHIFT; rest > 0; rest >>= BITS.prefix) prefixes |= 1 << (rest & 15);
  const suffix = (form >> (BITS.possessive + BITS.particle)) & 7;
  if (suffix === AN ? (prefixes & CIRCUMFIXES) === 0 : (prefixes & ~PRODUCTIVE) !== 0) return false;
  if (suffix > I || (suffix === I && (prefixes === 0 || root.endsWith('s')))) return false;
  return root.length >= 4 && /^(?:[^aiueo]|[bcdfgkps][lr]|kh|ng|ny|st|sk|sp|sy|sw|tr|dw|[sk]w)?[aiueo].*[aiueo]/.test(root);
}

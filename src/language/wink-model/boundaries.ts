import { beginsSmall, beginsWithCapital } from '../letters.ts';
import type { Lexicon } from './lexicon.ts';

/** What a token means for where a sentence ends. */
export const Role = {
  word: 0,
  capital: 1,
  /** A capitalized word that opens sentences more often than it stands in names: "Ia", "Menurut", "Namun". */
  opener: 2,
  number: 3,
  stop: 4,
  mark: 5,
  ellipsis: 6,
  comma: 7,
  dash: 8,
  newline: 9,
  openQuote: 10,
  closeQuote: 11,
  straightQuote: 12,
  openBracket: 13,
  closeBracket: 14,
  /** Closes a quotation that is not followed through: ’ and '. */
  apostrophe: 15,
  /** One letter: "B." in "B. J. Habibie", but also in "vitamin B." */
  initial: 16,
  before: 17,
  beforeNumber: 18,
  afterName: 19,
  afterList: 20,
  roman: 21,
  bullet: 22,
  /** A lower-case word too short or too bare of vowels to be trusted before a full stop. */
  short: 23,
  /** A lower-case stop word: "apabila" after a full stop is a sentence that somebody forgot to capitalize. */
  stopWord: 24,
  /** A capital and consonants: "Ch", "Gg", an abbreviation in no list. */
  vowelless: 25,
  /** Several letters: "H.M.", "S.H." */
  initials: 26,
  /** "Grup", "Blok": a single letter after it is no initial. */
  series: 27,
  colon: 28,
  /** A tab, a blank of no width: no more than a blank to a reader. */
  blank: 29,
  /** Of a footnote mark, maybe: "candi.[1]". */
  openSquare: 30,
  emoji: 31,
} as const;

export type Role = (typeof Role)[keyof typeof Role];

const MARKS: Record<string, Role> = {
  '.': Role.stop,
  '!': Role.mark,
  '?': Role.mark,
  '…': Role.ellipsis,
  ',': Role.comma,
  ';': Role.comma,
  ':': Role.colon,
  '-': Role.dash,
  '–': Role.dash,
  '—': Role.dash,
  '―': Role.dash,
  '\n': Role.newline,
  '\r': Role.newline,
  '\r\n': Role.newline,
  '“': Role.openQuote,
  '„': Role.openQuote,
  '«': Role.openQuote,
  '”': Role.closeQuote,
  '»': Role.closeQuote,
  '"': Role.straightQuote,
  '(': Role.openBracket,
  '[': Role.openSquare,
  '{': Role.openBracket,
  ')': Role.closeBracket,
  ']': Role.closeBracket,
  '}': Role.closeBracket,
  '’': Role.apostrophe,
  "'": Role.apostrophe,
  '‘': Role.apostrophe,
  '•': Role.bullet,
  '*': Role.bullet,
  '●': Role.bullet,
  '▪': Role.bullet,
  '■': Role.bullet,
  '·': Role.bullet,
  '@': Role.bullet,
  '#': Role.bullet,
};

/** Blanks that wink-nlp makes tokens of; neither a word joiner nor a soft hyphen, which stand inside words. */
const BLANK = /^[\t\u0085\u1680\u2000\u2001\u2006-\u2008\u200b-\u200f\u202a-\u202e\u3000\ufeff]+$/;

/** "Penerbitnya": hardly ever a name. */
const POSSESSED = /^[A-ZÀ-Þ][a-zß-ÿ]{4,}nya$/u;

/** Classifies a token by its form alone; the caller keeps the answer with the lexeme. */
export function roleOf(token: string, lexicon: Lexicon): Role {
  const mark = Object.hasOwn(MARKS, token) ? MARKS[token] : undefined;
  if (mark !== undefined) return mark;
  const kinds = lexicon.abbreviations.get(token);
  if (kinds) {
    if (kinds.has('before')) return Role.before;
    if (kinds.has('beforeNumber')) return Role.beforeNumber;
    return kinds.has('afterName') ? Role.afterName : Role.afterList;
  }
  if (token.startsWith('..')) return Role.ellipsis;
  const code = token.charCodeAt(0);
  if (code >= 48 && code <= 57) return Role.number;
  // "Ayo datang. #PasarMurah"
  if (token.startsWith('#')) return Role.bullet;
  if (token.endsWith('.')) return /^[a-zß-ÿ]\.[a-zß-ÿ]/u.test(token) ? Role.before : token.length > 2 ? Role.initials : Role.initial;
  if (beginsWithCapital(token)) {
    if (/^[A-ZÀ-Þ]\.|^Ph\.D/u.test(token)) return Role.initials;
    if (/^[IVXL]+$/.test(token)) return Role.roman;
    if (/^[A-ZÀ-Þ][bcdfghjklmnpqrstvwxyz]{1,3}$/u.test(token)) return Role.vowelless;
    if (lexicon.series.has(token)) return Role.series;
    return lexicon.openers.has(token.toLowerCase()) || POSSESSED.test(token) ? Role.opener : Role.capital;
  }
  if (beginsSmall(token)) {
    if (lexicon.stopWords.has(token)) return Role.stopWord;
    return token.length > 2 && /[aiueo]/.test(token) ? Role.word : Role.short;
  }
  if (BLANK.test(token)) return Role.blank;
  // "Seru banget! 😀 Besok lagi ya."
  return /^\p{Extended_Pictographic}/u.test(token) ? Role.emoji : Role.word;
}

const isCapital = (role: number): boolean =>
  role === Role.capital ||
  role === Role.opener ||
  role === Role.roman ||
  role === Role.initial ||
  role === Role.initials ||
  role === Role.vowelless ||
  role === Role.series;

const isLower = (role: number): boolean => role === Role.word || role === Role.stopWord || role === Role.short;

const isOpening = (role: number): boolean => role === Role.openBracket || role === Role.openSquare;

const isPause = (role: number): boolean => role === Role.comma || role === Role.colon;

const isName = (role: number): boolean => isCapital(role) || role === Role.before;

/** Tokens within which a quotation that begins on a closing mark must close. */
const LONGEST_QUOTED = 100;

/**
 * Finds where sentences end. A terminator ends one unless it belongs to an abbreviation, an initial, a list number, or
 * what follows goes on in lower case; inside quotation marks or brackets that are closed later nothing ends, so that
 * quoted speech stays whole.
 *
 * One pass over the tokens: ends found inside an open quotation wait in `held` until it closes (dropped) or the text
 * runs out (kept).
 *
 * @param roles What each token is.
 * @param spaced 1 where a blank stands before the token.
 * @returns For each sentence the index of its last token.
 */
export function findSentenceEnds(roles: Uint8Array, spaced: Uint8Array): number[] {
  const count = roles.length;
  const ends: number[] = [];
  let held: number[] = [];
  let quoted = false;
  let brackets = 0;
  let first = 0;

  const release = (): void => {
    for (const token of held) ends.push(token);
    held = [];
  };
  const end = (token: number): void => {
    if (quoted || brackets > 0) held.push(token);
    else ends.push(token);
    first = token + 1;
  };
  /** Follows quotation marks and brackets; true when the token closes one. */
  const close = (token: number): boolean => {
    const role = roles[token];
    if (role === Role.closeBracket) {
      if (brackets === 0) return true;
      brackets--;
    } else if (role === Role.closeQuote || (role === Role.straightQuote && quoted)) {
      if (!quoted) return false;
      quoted = false;
    } else return role === Role.apostrophe;
    if (!quoted && brackets === 0) held = [];
    return true;
  };

  for (let i = 0; i < count; i++) {
    const role = roles[i] as number;
    switch (role) {
      case Role.openQuote:
      case Role.straightQuote:
      case Role.closeQuote: {
        // Inches: "layar 6,5" itu".
        if (role === Role.straightQuote && !quoted && roles[i - 1] === Role.number && spaced[i] === 0) break;
        const isApart = spaced[i] === 1 || opensBehind(i - 1, i);
        const opens = role === Role.openQuote || (role === Role.straightQuote ? !quoted || opensAgain(i) : !quoted && isApart && spaced[i + 1] === 0);
        if (!opens) close(i);
        else {
          // The quotation before this one was never closed.
          if (quoted) release();
          quoted = true;
        }
        break;
      }
      case Role.openSquare:
      case Role.openBracket:
        if (!isSmile(i)) brackets++;
        break;
      case Role.closeBracket:
        if (!isSmile(i)) close(i);
        break;
      case Role.newline: {
        let last = i;
        let lines = 1;
        while (last + 1 < count && roles[last + 1] === Role.newline) {
          last++;
          lines++;
        }
        if (lines > 1 || !goesOnBehind(i - 1, roles[last + 1] ?? Role.capital)) {
          if (lines > 1) {
            release();
            quoted = false;
            brackets = 0;
          }
          if (last + 1 < count && ends.at(-1) !== last) end(last);
        }
        i = last;
        break;
      }
      case Role.stop:
      case Role.mark:
      case Role.ellipsis:
      case Role.initial:
      case Role.initials:
      case Role.beforeNumber:
      case Role.afterName:
      case Role.afterList: {
        let last = i;
        while (last + 1 < count && isSentenceMark(roles[last + 1] as number)) last++;
        const closed = last;
        while (
          last + 1 < count &&
          (spaced[last + 1] === 0 || (roles[last + 1] === Role.straightQuote && quoted && (last + 2 >= count || spaced[last + 2] === 1))) &&
          close(last + 1)
        )
          last++;
        last = behindFootnotes(last);
        while (roles[last + 1] === Role.emoji) last++;
        if (last + 1 < count && endsHere(i, closed, last)) end(last);
        i = last;
        break;
      }
    }
  }
  release();
  if (count > 0 && ends.at(-1) !== count - 1) ends.push(count - 1);
  return ends;

  /** Whether a sentence goes on behind a line break: "Harga naik,⏎kata Budi", "Budi berkata:⏎"Kami siap."", but not "Syarat:⏎1. KTP". */
  function goesOnBehind(i: number, next: number): boolean {
    if (roles[i] === Role.colon) return isLower(next) || next === Role.openQuote || next === Role.straightQuote;
    return isLower(next) || isPause(next) || next === Role.closeBracket || roles[i] === Role.comma;
  }

  /** ":(" and ":)" */
  function isSmile(i: number): boolean {
    return roles[i - 1] === Role.colon && spaced[i] === 0 && spaced[i + 1] === 1;
  }

  /** Where the footnotes right behind a token end: "candi.[1][2]". */
  function behindFootnotes(i: number): number {
    let last = i;
    while (roles[last + 1] === Role.openSquare && roles[last + 2] === Role.number && roles[last + 3] === Role.closeBracket && spaced[last + 1] === 0) last += 3;
    return last;
  }

  /** A closing mark right behind a sentence, where none is open, and right before a capital opens where another closes: "warga.”Beginilah wujudnya,”". */
  function opensBehind(terminator: number, mark: number): boolean {
    if (quoted || !isSentenceMark(roles[terminator] as number) || !isCapital(roles[mark + 1] ?? Role.word)) return false;
    const reach = Math.min(count, mark + LONGEST_QUOTED);
    for (let i = mark + 2; i < reach && roles[i] !== Role.newline; i++) if (roles[i] === Role.closeQuote) return spaced[i] === 0;
    return false;
  }

  /** A straight quotation mark inside an open quotation that can only open: `berkata: "Ya`. */
  function opensAgain(i: number): boolean {
    return spaced[i] === 1 && i + 1 < count && spaced[i + 1] === 0 && (isPause(roles[i - 1] as number) || roles[i - 1] === Role.stop);
  }

  function endsHere(terminator: number, marks: number, last: number): boolean {
    const next = last + 1;
    const role = roles[terminator] as number;
    const previous = roles[terminator - 1] ?? Role.word;
    const apart = spaced[next] === 1;
    const bare = last === terminator;
    let following = roles[next] as number;
    if (following === Role.dash && isCapital(roles[next + 1] ?? Role.word)) following = Role.capital;
    if (following === Role.newline) return false;

    const quotes =
      following === Role.openQuote ||
      following === Role.straightQuote ||
      (apart && following === Role.apostrophe) ||
      (following === Role.closeQuote && spaced[next + 1] === 0 && (apart || opensBehind(terminator, next)));
    const opens = quotes || following === Role.opener;
    const starts =
      opens ||
      isName(following) ||
      following === Role.number ||
      following === Role.bullet ||
      following === Role.beforeNumber ||
      (apart && isOpening(following));

    if (!apart) {
      // "1.Kunyit"
      if (terminator - 1 === first && previous === Role.number) return false;
      // Paragraphs glued together in scraping: "… menyatakan.Pengacara itu …"
      const glued = following === Role.capital || following === Role.opener || quotes;
      return (
        glued && (isLower(previous) || previous === Role.number || previous === Role.capital || previous === Role.closeBracket || !bare) && isSentenceMark(role)
      );
    }
    // "(pasar, terminal, dsb.) Pemkot Bogor …"
    if (isAbbreviated(role) && roles[last] === Role.closeBracket) return opens;
    if (bare) {
      switch (role) {
        case Role.initial: {
          // "a. Pelaku …" is an item of a list, "Sari Wulandari, M. Si" a degree.
          if (terminator === first || previous === Role.comma) return false;
          // "vitamin C. Anak …", but "Sutan M. Syafei"
          const single = terminator > first && (previous === Role.word || previous === Role.series);
          return opens || (single && starts && following !== Role.number && following !== Role.initial);
        }
        case Role.initials:
        case Role.afterName:
          return opens;
        case Role.afterList:
          return starts && following !== Role.number && !isOpening(following);
        case Role.beforeNumber:
          return starts && following !== Role.number && following !== Role.roman && !isOpening(following);
        case Role.stop:
          // "1. Kronologi", "a. Pelaku" begin on the mark of a list item, "Ch. Fadjrijah" is a name.
          if (terminator - 1 === first && (previous === Role.number || previous === Role.roman || previous === Role.short)) return false;
          if (previous === Role.vowelless) return opens;
      }
    }
    if (role === Role.ellipsis && marks === terminator) return starts && following !== Role.number;
    if (starts) return true;
    // A new sentence that somebody forgot to capitalize.
    if (role !== Role.stop || !bare) return false;
    // "Budi Santoso, MM. pada masa jabatannya": a degree.
    const isDegree = previous === Role.capital && roles[terminator - 2] === Role.comma;
    return (
      (following === Role.stopWord && !isDegree && (isLower(previous) || previous === Role.capital || previous === Role.number) && previous !== Role.short) ||
      (following === Role.word && (previous === Role.word || previous === Role.stopWord))
    );
  }
}

const isAbbreviated = (role: number): boolean => role === Role.afterList || role === Role.afterName || role === Role.initials || role === Role.initial;

const isSentenceMark = (role: number): boolean => role === Role.stop || role === Role.mark || role === Role.ellipsis;

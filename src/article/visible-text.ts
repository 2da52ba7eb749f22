import type { Dropped, Span } from './article.ts';
import entities from './data/entities.json' with { type: 'json' };

const BLOCKS = new Set(
  'address article aside blockquote br button dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html body head li main nav ol option p pre section table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym amp-img audio b bdi bdo big canvas cite code data del dfn em embed font i iframe img input ins kbd label link map mark meta meter noscript object output picture q s samp script select small source span strike strong style sub sup svg path template textarea time track tt u var video wbr center'.split(
    ' ',
  ),
);
/** Elements whose content is no text. */
const HIDDEN = ['script', 'style', 'noscript', 'template', 'svg', 'iframe', 'textarea', 'select', 'button'];

const ENTITIES = new Map<string, string>([
  ...entities.latin1.split(' ').map((name, index): [string, string] => [name, String.fromCharCode(160 + index)]),
  ...Object.entries(entities.others),
]);
/** What stands behind the "&" of an entity. */
const REFERENCE = '(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}\\d{0,2}));';
/** "&ldquo;" */
const ENTITY = new RegExp(`^&${REFERENCE}`);
/** Whose "&" was encoded once more: "&amp;ldquo;". */
const ENCODED_TWICE = new RegExp(`^&amp;${REFERENCE}`);
/** "&amp;thetasym;", "&amp;#x10ffff;" and a little more. */
const LONGEST_ENTITY = 16;
/** Marks of UTF-8 that were read as Windows-1252: "â€œKami siapâ€\u009d". */
const MISREAD = new Map([
  ['â€œ', '“'],
  ['â€\u009d', '”'],
  ['â€™', '’'],
  ['â€˜', '‘'],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€¦', '…'],
  // What stood behind it is no character.
  ['â€', '”'],
]);
const MISREAD_MARK = /^â€[œ\u009d™˜“”¦]?/;
/** Fills the room of an entity inside a word without parting it; it never reaches a bullet. */
const FILLER = '\u2060';
/** The rest of a tag; a ">" in quotation marks is no end. */
export const ATTRIBUTES = /(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y;

/** What is not shown as it stands: tags, entities, misread marks, two apostrophes for a quotation mark, one with a backslash, and one that closes where one opens. */
const MARKS = /[<&]|\\(?=["“”])|â(?=€)|Â(?=\s|$)|(?<![’‘'])(?:’’|‘‘|'')(?![’‘'])|(?<![^\s(])”(?=[A-Za-zÀ-ɏ\d])|(?<![^\n])”(?= [A-ZÀ-Þ][^\n“”]{1,600}”)/;

/** Two characters that show as one quotation mark. */
const TWO_FOR_ONE = /^(?:''|’’|‘‘|\\["“”])$/;

/** The quotation mark that two apostrophes stand for, by what is around them: ’’Kami siap,’’ kata Sari; undefined where they stand for none. */
function quotationMark(before = ' ', after = ' '): string | undefined {
  if (/[\s(]/.test(before) && /[A-Za-zÀ-ɏ\d]/u.test(after)) return '“';
  // Not behind an inch's number.
  return /[^\s\d]/.test(before) && /[\s,.)]/.test(after) ? '”' : undefined;
}

/** Replaces spans by blanks of the same length. Line breaks inside them stay, so that lines keep their places. */
export function blankOut(text: string, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (end <= position) continue;
    const from = Math.max(start, position);
    pieces.push(text.slice(position, from), text.slice(from, end).replace(/[^\r\n]/g, ' '));
    position = end;
  }
  return pieces.join('') + text.slice(position);
}

export interface VisibleText {
  /** As long as the text: what a reader of the page sees, tags and blanks between. */
  visible: string;
  dropped: Dropped[];
}

/**
 * Makes what a reader would see of a text that may hold HTML: tags become blanks or line breaks, entities the characters
 * that they stand for, all at unchanged offsets. A text without either comes back as it is.
 */
export function showText(text: string): VisibleText {
  if (!MARKS.test(text)) return { visible: text, dropped: [] };
  const pieces: string[] = [];
  const dropped: Dropped[] = [];
  let copied = 0;
  const replace = (start: number, end: number, by: string): void => {
    pieces.push(text.slice(copied, start), by);
    copied = end;
  };
  const scanner = new RegExp(MARKS, 'g');
  const missing = new Set<string>();
  for (let match = scanner.exec(text); match; match = scanner.exec(text)) {
    const start = match.index;
    if (text[start] === '<') {
      const end = endOfMarkup(text, start, missing);
      if (end === undefined) continue;
      const tag = text.slice(start, end);
      const block = BLOCKS.has(/^<\/?([a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase() ?? '');
      replace(start, end, block ? `${' '.repeat(tag.length - 1)}\n` : ' '.repeat(tag.length));
      dropped.push({ start, end, text: tag, reason: 'markup' });
      scanner.lastIndex = end;
    } else if (text[start] === '\\') {
      replace(start, start + 2, place(text[start + 1] as string, 2, text[start - 1], text[start + 2]));
      scanner.lastIndex = start + 2;
    } else if (text[start] === '”') {
      replace(start, start + 1, '“');
    } else if (text.startsWith(text[start] as string, start + 1) && /[’‘']/.test(text[start] as string)) {
      const mark = quotationMark(text[start - 1], text[start + 2]);
      if (mark !== undefined) replace(start, start + 2, place(mark, 2, text[start - 1], text[start + 2]));
      scanner.lastIndex = start + 2;
    } else if (text[start] === 'Â') {
      // Of a blank that may not break a line, read as Windows-1252.
      replace(start, start + 1, ' ');
      dropped.push({ start, end: start + 1, text: 'Â', reason: 'markup' });
    } else if (text[start] === 'â') {
      const [mark] = MISREAD_MARK.exec(text.slice(start, start + 3)) as unknown as [string];
      replace(start, start + mark.length, place(MISREAD.get(mark) as string, mark.length, text[start - 1], text[start + mark.length]));
      scanner.lastIndex = start + mark.length;
    } else {
      const entity = findEntity(text.slice(start, start + LONGEST_ENTITY));
      const character = entity ? decode(entity) : undefined;
      if (!entity || character === undefined) continue;
      const end = start + entity[0].length;
      if (character.trim() === '' || character === '\u0000') dropped.push({ start, end, text: entity[0], reason: 'markup' });
      replace(start, end, place(character, entity[0].length, text[start - 1], text[end]));
      scanner.lastIndex = end;
    }
  }
  return { visible: pieces.join('') + text.slice(copied), dropped };
}

/** Where the tag, comment or hidden element ends that begins here; undefined where "<" is just a character. */
function endOfMarkup(text: string, start: number, missing: Set<string>): number | undefined {
  /** Looks for a closing mark once: what is missing after here is missing after every later place. */
  const endOf = (mark: string): number | undefined => {
    if (missing.has(mark)) return undefined;
    const at = text.indexOf(mark, start);
    if (at < 0) missing.add(mark);
    return at < 0 ? undefined : at + mark.length;
  };
  if (text.startsWith('<!--', start)) return endOf('-->');
  const name = /^<(\/?)([a-z][a-z0-9-]{0,15})(?=[\s/>])/i.exec(text.slice(start, start + 20));
  if (!name) return /^<!doctype/i.test(text.slice(start, start + 9)) ? endOf('>') : undefined;
  const element = (name[2] as string).toLowerCase();
  if (!BLOCKS.has(element) && !INLINE.has(element)) return undefined;
  if (name[1] === '' && HIDDEN.includes(element)) {
    const closed = endOf(`</${element}>`) ?? endOf(`</${element.toUpperCase()}>`);
    if (closed !== undefined) return closed;
  }
  ATTRIBUTES.lastIndex = start + name[0].length;
  return ATTRIBUTES.test(text) ? ATTRIBUTES.lastIndex : endOf('>');
}

/** The entity that a text begins with; "&amp;Johnson;" is only an ampersand. */
function findEntity(text: string): RegExpExecArray | null {
  const twice = ENCODED_TWICE.exec(text);
  return twice && decode(twice) !== undefined ? twice : ENTITY.exec(text);
}

function decode([, decimal, hexadecimal, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return ENTITIES.get(name);
  const code = decimal === undefined ? Number.parseInt(hexadecimal as string, 16) : Number(decimal);
  if (code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) || code < 32) return code === 9 || code === 10 || code === 13 ? ' ' : '\u0000';
  return String.fromCodePoint(code);
}

/** Puts a character where its entity stood: against the word that it belongs to, blanks on the other side. */
function place(character: string, length: number, before: string | undefined, after: string | undefined): string {
  if (character === ' ' || character === '\u00a0' || character === '\u0000') return ' '.repeat(length);
  // A soft hyphen or joiner stands inside a word.
  if (character === '' || character === '\u00ad') return FILLER.repeat(length);
  const room = length - character.length;
  const isLetter = (neighbour: string | undefined): boolean => neighbour !== undefined && /[\p{L}\p{N}]/u.test(neighbour);
  if (isLetter(before) && isLetter(after)) return character + FILLER.repeat(room);
  return isLetter(after) && !isLetter(before) ? ' '.repeat(room) + character : character + ' '.repeat(room);
}

/** Widens a span that begins or ends inside an entity, of which only one place shows its character, to all of it. */
export function widen(text: string, visible: string, { start, end }: Span): Span {
  return { start: entityAt(text, visible, start)?.start ?? start, end: entityAt(text, visible, end - 1)?.end ?? end };
}

function entityAt(text: string, visible: string, at: number): Span | undefined {
  // Where both are the same, or a plain letter stands by itself, nothing was put in the place of an entity.
  if (text[at] === visible[at] && text[at] !== '&' && text[at - 1] !== '\\') return undefined;
  const pair = [at - 1, at].find((start) => TWO_FOR_ONE.test(text.slice(start, start + 2)) && /["“”]/.test(visible.slice(start, start + 2)));
  if (pair !== undefined) return { start: pair, end: pair + 2 };
  const before = text.slice(Math.max(0, at + 1 - LONGEST_ENTITY), at + 1);
  const back = Math.max(before.lastIndexOf('&'), before.lastIndexOf('â'));
  if (back < 0) return undefined;
  const start = at + 1 - before.length + back;
  const own = text.slice(start, start + LONGEST_ENTITY);
  const length = (findEntity(own) ?? MISREAD_MARK.exec(own))?.[0].length ?? 0;
  const isShown = start + length > at && visible.slice(start, start + length) !== text.slice(start, start + length);
  return isShown ? { start, end: start + length } : undefined;
}

import abbreviations from '../data/abbreviations.json' with { type: 'json' };

/** wink-nlp's token categories; the names are part of its model format. */
export const CATEGORIES = [
  'unk',
  'word',
  'number',
  'url',
  'email',
  'mention',
  'hashtag',
  'emoji',
  'emoticon',
  'time',
  'ordinal',
  'currency',
  'punctuation',
  'symbol',
  'tabCRLF',
  'wordRP',
  'alpha',
  'apos',
  'decade',
  'shortForm',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** The blanks that wink-nlp counts as space before a token. */
const SPACES = ' \\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f';

const CHAR = '[\\p{L}\\p{M}\\p{N}_]';
// "anak-anak", "ke-12", "ber-KTP", "Jum'at", "R&D"
const WORD = `${CHAR}+(?:[-\\u2010\\u2011'’&]${CHAR}+)*`;
// Only endings in one case: in "selesai.Id" and "kata dia.Net" a sentence ends.
const SITE =
  '(?:\\.[a-zA-Z0-9-]{2,40}){0,3}\\.(?:com|COM|Com|co|CO|id|ID|net|NET|org|ORG|info|tv|TV|go|ac|sch|gov|edu|biz|io|my|sg|us|uk|au|jp|news|xyz)(?![\\p{L}\\p{N}])';
const NUMBER = '\\d+(?:[.,:/–-]\\d+)*';
const DEGREE = `[${abbreviations.degrees.levels.replaceAll(' ', '')}]\\.(?:${abbreviations.degrees.fields
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .map((field) => field.replaceAll('.', '\\.'))
  .join('|')})(?:\\.|(?!\\p{L}))`;
// "H.M.", "J.K" before "Rowling", "a.n.", "s.d."
const INITIALS =
  '(?:\\p{Lu}\\.){2,9}(?:\\p{Lu}(?![\\p{L}.]))?|\\p{Lu}\\.\\p{Lu}(?![\\p{L}.])|(?:\\p{Ll}\\.){2,6}|Ph\\.D\\.?|Sp\\.\\p{Lu}\\p{L}{0,4}(?:\\.|(?!\\p{L}))';
const URL = '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]{0,2000}[^\\s<>"“”.,;:!?)\\]}\'’]';
const EMAIL = '[\\p{L}\\p{N}][\\w.+-]{0,63}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}';
const MARKED = `(?:${abbreviations.marked.words.replaceAll(' ', '|')})(?= \\p{Lu})`;
const CURRENCY = '(?:Rp|IDR|USD|EUR|SGD|RM)(?=\\d)|(?:US|S|A|HK)\\$|[$€£¥₹₩]';

/**
 * One alternative a kind of token, longest reading first; the last one takes any character, so that nothing is lost.
 * wink-nlp splits the text on this expression and keeps what it captured.
 */
// Most tokens are plain words before a blank or comma; the second alternative only makes them cheap.
const SPLITTER = `([${SPACES}]+|[A-Za-z][a-z]+(?=[ ,])|${URL}|${EMAIL}|${CURRENCY}|${NUMBER}(?:-?\\p{L}${CHAR}*)?|${DEGREE}|${INITIALS}|${MARKED}|${WORD}(?:${SITE}|\\.(?!\\.))?|[@#]${CHAR}+|\\.{2,}|\\r\\n|[^])`;

const code = (category: Category): number => CATEGORIES.indexOf(category);

/** Tells the category of a token that is not in the lexicon: the first expression that matches decides. */
const DETECTORS: [source: string, flags: string, category: number][] = [
  // The first four are cheap and decide nearly all.
  ['^(?:Rp|IDR|USD|EUR|SGD|RM|(?:US|S|A|HK)?\\$|[€£¥₹₩])$', '', code('currency')],
  ['^[A-Za-z]+$', '', code('word')],
  ['^[.!?…,;:()\\[\\]{}"“”„\'‘’`«»‹›–—‒―/\\\\-]+$', '', code('punctuation')],
  [`^${NUMBER}$`, '', code('number')],
  [`^${WORD}\\.$`, 'u', code('wordRP')],
  [`^(?:[kK]e-${NUMBER}|\\d+(?:st|nd|rd|th))$`, '', code('ordinal')],
  [`^${WORD}$`, 'u', code('word')],
  ['^[\\t\\r\\n]+$', '', code('tabCRLF')],
  ['^(?:https?:|www\\.)', '', code('url')],
  ['^@.', 'u', code('mention')],
  ['^#.', 'u', code('hashtag')],
  ['^[^@]+@', 'u', code('email')],
  [`^(?:${DEGREE}|${INITIALS})$`, 'u', code('shortForm')],
  [`^${WORD}${SITE}$`, 'u', code('url')],
  ['^\\p{Extended_Pictographic}$', 'u', code('emoji')],
  ['^[^]$', 'u', code('symbol')],
  ['^[^]+$', '', code('word')],
];

const DETECTED = DETECTORS.map(([source, flags, category]) => ({ expression: new RegExp(source, flags), category: CATEGORIES[category] as Category }));

/** The category of a token, as wink-nlp would tell it. */
export const categoryOf = (token: string): Category => DETECTED.find(({ expression }) => expression.test(token))?.category ?? 'unk';

/** wink-nlp's `trex`: how text is cut into tokens. The splitter leaves nothing for its recursive tokenizer to do. */
export const TOKEN_PATTERNS = {
  ltc: DETECTORS,
  rtc: [],
  helpers: {
    splitter: [SPLITTER, 'u'],
    // Required by the format; the splitter has cut punctuation off already.
    anyWithRP: ['^([^]+)([.])$', ''],
    anyWithLP: ['^([(])([^]+)$', ''],
    LPanyRP: ['^([(])([^]+)([)])$', ''],
  },
};

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

/**
 * Letters, marks and digits of all scripts, with some signs of foreign ones between. \\p{L} says it better, but takes a
 * hundred times as long to compile, and stands in nearly every pattern.
 */
const WORD_CHARACTERS =
  'A-Za-z0-9_ªµºÀ-ÖØ-öø-˿\\u0300-\\u037d\\u037f-\\u0386\\u0388-\\u060b\\u060d-\\u061a\\u061c-\\u061e\\u0620-\\u06d3\\u06d5-\\u0963\\u0966-\\u167f\\u1681-\\u180d\\u180f-\\u1fff' +
  '\\u2c00-\\u2dff\\u3005-\\u3007\\u3031-\\u318f\\u31a0-\\u4dbf\\u4e00-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}\\u{20000}-\\u{3ffff}';
const CHAR = `[${WORD_CHARACTERS}]`;
// "anak-anak", "ke-12", "ber-KTP", "Jum'at", "R&D"
const WORD = `${CHAR}+(?:[-\\u2010\\u2011'’&]${CHAR}+)*`;
// Only endings in one case: in "selesai.Id" and "kata dia.Net" a sentence ends. No longer chain is looked at, or each token would look at all of it.
const SITE =
  '(?!\\.[a-zA-Z0-9.-]{160})(?:\\.[a-zA-Z0-9-]{2,40})*\\.(?:com|COM|Com|co|CO|id|ID|net|NET|org|ORG|info|tv|TV|go|ac|sch|gov|edu|biz|io|my|sg|us|uk|au|jp|news|xyz)(?![A-Za-zÀ-ɏ0-9])';
const NUMBER = '\\d+(?:[.,:/–-]\\d+)*';
// "70/PHPU.BUP-XXIII/2025", "100.3/KPTS.Dinkes/2025": the number of a document
const FILE_NUMBER = '\\d+(?:[.-]\\d+){0,4}\\/[A-Z][A-Za-z]{0,20}(?:[./-][A-Za-z0-9]{1,20}){1,8}(?![A-Za-z0-9])';
const DEGREE = `[${abbreviations.degrees.levels.replaceAll(' ', '')}]\\.(?:${abbreviations.degrees.fields
  .split(' ')
  .sort((a, b) => b.length - a.length)
  .map((field) => field.replaceAll('.', '\\.'))
  .join('|')})(?:\\.|(?![A-Za-zÀ-ɏ]))`;
// "H.M.", "J.K" before "Rowling", "a.n.", "s.d."
const INITIALS =
  '(?:[A-ZÀ-Þ]\\.){2,9}(?:[A-ZÀ-Þ](?![A-Za-zÀ-ɏ.]))?|[A-ZÀ-Þ]\\.[A-ZÀ-Þ](?![A-Za-zÀ-ɏ.])|(?:[a-zß-ÿ]\\.){2,6}|Ph\\.D\\.?|Sp\\.[A-ZÀ-Þ][A-Za-zÀ-ɏ]{0,4}(?:\\.|(?![A-Za-zÀ-ɏ]))';
const URL = '(?:https?:\\/\\/|www\\.)[^\\s<>"“”]{0,2000}[^\\s<>"“”.,;:!?)\\]}\'’]';
const EMAIL = '[A-Za-zÀ-ɏ0-9][\\w.+-]{0,63}@[A-Za-zÀ-ɏ0-9-]{1,63}(?:\\.[A-Za-zÀ-ɏ0-9-]{1,63}){1,4}';
const MARKED = `(?:${abbreviations.marked.words.replaceAll(' ', '|')})(?= [A-ZÀ-Þ])`;
const CURRENCY = '(?:Rp|IDR|USD|EUR|SGD|RM)(?=\\d)|(?:US|S|A|HK)\\$|[$€£¥₹₩]';

/**
 * One alternative a kind of token, longest reading first; the last one takes any character, so that nothing is lost.
 * wink-nlp splits the text on this expression and keeps what it captured.
 */
// Most tokens are plain words before a blank or comma; the second alternative only makes them cheap.
const SPLITTER = `([${SPACES}]+|[A-Za-z][a-z]+(?=[ ,])|${URL}|${EMAIL}|${CURRENCY}|${FILE_NUMBER}|${NUMBER}(?:-?[A-Za-zÀ-ɏ]${CHAR}*)?|${DEGREE}|${INITIALS}|${MARKED}|${WORD}(?:${SITE}|\\.(?!\\.))?|[@#]${CHAR}+|\\.{2,}|\\r\\n|[^])`;

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

import type { Model } from 'wink-nlp';
import { stem } from '../stem/stem.ts';
import { findSentenceEnds, Role, roleOf } from './boundaries.ts';
import { makeFeatures } from './features.ts';
import { type Additions, buildLexicon, checkAdditions, type Lexicon } from './lexicon.ts';
import { CATEGORIES, TOKEN_PATTERNS } from './token-patterns.ts';

/** A feature's place in the packed words: [word, mask, shift, is a number, is extracted from unseen words, has a list]. */
type Slot = [word: number, mask: number, shift: number, isNumber: 0 | 1, isExtracted: 0 | 1, hasList: 0 | 1];

const ALL = -1;
// Lists of prefixes, suffixes and shapes grow with what is read, so each has a word to itself.
const LAYOUT: Record<string, Slot> = {
  prefix: [0, ALL, 0, 0, 1, 0],
  suffix: [1, ALL, 0, 0, 1, 0],
  shape: [2, ALL, 0, 0, 1, 0],
  tokenType: [3, 0x1f, 0, 1, 0, 1],
  lutCase: [3, 0x60, 5, 1, 1, 0],
  isAbbrev: [3, 0x80, 7, 1, 1, 0],
  pos: [3, 0x3f00, 8, 1, 1, 1],
  lexemeCID: [4, 0xff, 0, 1, 0, 0],
  isStopWord: [4, 0x100, 8, 1, 0, 0],
  isContraction: [4, 0x200, 9, 1, 0, 0],
  isSpellingMapped: [4, 0x400, 10, 1, 0, 0],
  isSLemma: [4, 0x800, 11, 1, 0, 0],
  normal: [4, 0xf000, 12, 1, 0, 0],
  lemma: [5, ALL, 0, 1, 0, 0],
};
const PACKED_WORDS = 6;
const EXTRACTED_WORDS = 4;
const EXTRACTED = Object.keys(LAYOUT).filter((name) => LAYOUT[name]?.[4] === 1);

/** Stands for words outside the lexicon; no token can be this. */
const UNKNOWN = '\u0000unknown';

/** wink-nlp's names of parts of speech. The model does not tag: every word is UNK. */
const PARTS_OF_SPEECH = [
  'UNK',
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SPACE',
  'SYM',
  'VERB',
  'X',
  'SCONJ',
];

/** A state machine of wink-nlp that recognizes nothing: [version, last state, states, terminals, marks, properties]. */
const EMPTY_MACHINE = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}]);

const indexOf = (list: readonly string[]): Record<string, number> => {
  const hash: Record<string, number> = Object.create(null);
  list.forEach((value, index) => {
    hash[value] = index;
  });
  return hash;
};

interface ListedFeature {
  list: string[];
  hash: Record<string, number>;
  index: number;
  intrinsicSize: number;
}

const listed = (list: string[]): ListedFeature => ({ list, hash: indexOf(list), index: list.length, intrinsicSize: list.length });

/**
 * Lays the lexicon out as wink-nlp's core model: a table of lexemes with their features packed into integers.
 *
 * @param extracted Features to work out; without any, a word costs half as much and the model starts in a third of the time.
 */
function buildCore(lexicon: Lexicon, extracted: readonly string[] = EXTRACTED) {
  const lower = (forms: Iterable<string>): string[] => [...forms].map((form) => form.toLowerCase());
  // wink-nlp finds a lexeme's lower-case form by a distance forward in the table, so forms come before their lower case.
  const families = new Map<string, Set<string>>();
  for (const form of lexicon.abbreviations.keys()) {
    const key = form.toLowerCase();
    families.set(key, (families.get(key) ?? new Set()).add(form));
  }
  const abbreviations = [...families].flatMap(([key, forms]) => [...[...forms].filter((form) => form !== key), key]);
  const stopWords = lower(lexicon.stopWords);
  const lexemes = [...new Set([UNKNOWN, '\n', ...stopWords, ...abbreviations])];
  const isStopWord = new Set(stopWords);
  const isAbbreviation = new Set(abbreviations);

  const config = { prefix: 2, suffix: 3 };
  const features = makeFeatures(config);
  const lists = { prefix: listed([UNKNOWN]), suffix: listed([UNKNOWN]), shape: listed([UNKNOWN]), lexeme: listed(lexemes) };
  const put = (name: 'prefix' | 'suffix' | 'shape', value: string): number => {
    const feature = lists[name];
    feature.hash[value] ??= feature.list.push(value) - 1;
    feature.index = feature.intrinsicSize = feature.list.length;
    return feature.hash[value];
  };

  const packed = new Uint32Array(lexemes.length * PACKED_WORDS);
  const pack = (lexeme: number, name: string, value: number): void => {
    // Taken apart by index: as a pattern, it would be most of a model's start.
    const slot = LAYOUT[name] as Slot;
    const at = lexeme * PACKED_WORDS + slot[0];
    packed[at] = (packed[at] as number) | (value << slot[2]);
  };
  lexemes.forEach((text, lexeme) => {
    if (extracted.length > 0) {
      pack(lexeme, 'prefix', put('prefix', features.prefix(text)));
      pack(lexeme, 'suffix', put('suffix', features.suffix(text)));
      pack(lexeme, 'shape', put('shape', features.shape(text)));
      pack(lexeme, 'lutCase', features.lutCase(text));
    }
    pack(lexeme, 'tokenType', CATEGORIES.indexOf(text === '\n' ? 'tabCRLF' : lexeme === 0 ? 'unk' : 'word'));
    pack(lexeme, 'isAbbrev', Number(isAbbreviation.has(text)));
    pack(lexeme, 'isStopWord', Number(isStopWord.has(text)));
    pack(lexeme, 'normal', (lists.lexeme.hash[text.toLowerCase()] ?? lexeme) - lexeme);
    pack(lexeme, 'lemma', lexeme);
  });

  return {
    packing: { size: PACKED_WORDS, efSize: EXTRACTED_WORDS, layout: LAYOUT, config, efList: extracted },
    lexicon: packed,
    xpansions: new Uint32Array(0),
    features: {
      ...lists,
      tokenType: { list: [...CATEGORIES] },
      pos: { list: PARTS_OF_SPEECH },
      posClusters: { list: [new Set([0])] },
    },
    tcat: { list: [...CATEGORIES], hash: indexOf(CATEGORIES) },
    pos: { list: PARTS_OF_SPEECH, hash: indexOf(PARTS_OF_SPEECH) },
    trex: TOKEN_PATTERNS,
    preserve: { prefix: {}, suffix: {} },
  };
}

/** What wink-nlp hands a sentence setter: a document under construction, four numbers a token. */
interface RawDocument {
  numOfTokens: number;
  tokens: number[];
  sentences: [start: number, end: number, negation: number, sentiment: number][];
  cache: { value(lexeme: number): string };
}

const TOKEN_SIZE = 4;
const SPACES_MASK = 0xffff;

/** What the model saw of a text, for a reader that needs no more than this. */
export interface Reading {
  /** Lexeme of each token. */
  lexemes: Uint32Array;
  /** Index of each sentence's last token. */
  ends: number[];
  /** The form of a lexeme. */
  formOf(lexeme: number): string;
}

/** Gives sentences the blanks behind them that are tokens, and a text of nothing else one sentence. */
function widenToBlanks(ends: readonly number[], places: readonly number[], count: number): number[] {
  const widened = ends.map((end) => (places[end + 1] ?? count) - 1);
  return widened.length > 0 ? widened : [count - 1];
}

/** Makes the setter that writes the sentences; what a lexeme means for them is worked out once. */
function makeSentenceSetter(lexicon: Lexicon, listen?: (reading: Reading) => void) {
  const roles: number[] = [];
  return (_patterns: unknown, document: RawDocument): void => {
    const { tokens, cache, numOfTokens } = document;
    const role = new Uint8Array(numOfTokens);
    const spaced = new Uint8Array(numOfTokens + 1);
    const lexemes = new Uint32Array(numOfTokens);
    /** Tokens that are more than a blank, and where they stand among all; undefined until there is one that is not. */
    let places: number[] | undefined;
    let count = 0;
    for (let i = 0; i < numOfTokens; i++) {
      const lexeme = tokens[i * TOKEN_SIZE] as number;
      lexemes[i] = lexeme;
      roles[lexeme] ??= roleOf(cache.value(lexeme), lexicon);
      if ((tokens[i * TOKEN_SIZE + 1] as number) & SPACES_MASK) spaced[count] = 1;
      if (roles[lexeme] === Role.blank) {
        places ??= Array.from({ length: count }, (_, place) => place);
        spaced[count] = 1;
      } else {
        places?.push(i);
        role[count++] = roles[lexeme];
      }
    }
    const found = findSentenceEnds(role.subarray(0, count), spaced.subarray(0, count + 1));
    const ends = places ? widenToBlanks(found, places, numOfTokens) : found;
    let start = 0;
    for (const end of ends) {
      document.sentences.push([start, end, 0, 0]);
      start = end + 1;
    }
    listen?.({ lexemes, ends, formOf: cache.value });
  };
}

/** Matches custom entities by their words, as they stand or in lower case. */
function literalOf(token: unknown, _cache: RawDocument['cache'], config: { rdd: RawDocument; matchValue: boolean }, index: number): unknown {
  if (typeof token === 'string') return token;
  return config.matchValue ? config.rdd.cache.value(config.rdd.tokens[index * TOKEN_SIZE] as number) : config.rdd.cache.value(token as number);
}

/**
 * Makes an Indonesian language model for wink-nlp: tokens, sentences, stop words, abbreviations and stems.
 *
 * @param additions Stop words and abbreviations beside the model's own.
 * @returns A model for `winkNLP(model)`. It has no tagger, no entity types of its own and no sentiment: `its.pos` is
 * `UNK` throughout and `entities()` is empty; entities can be taught with `learnCustomEntities`. `its.readabilityStats` and
 * word vectors are not there.
 * @throws TypeError when `additions` is not an object, or one of its words not a string.
 * @example
 * import winkNLP from 'wink-nlp';
 * import { createModel } from 'ringkas/wink-model';
 * const nlp = winkNLP(createModel({ abbreviations: ['Perum.'] }));
 * nlp.readDoc('Warga Perum. Asri mengungsi. Air naik.').sentences().length(); // → 2
 */
export function createModel(additions: Additions = {}): Model {
  checkAdditions(additions, 'additions');
  return buildModel(buildLexicon(additions));
}

/**
 * Builds the model on a lexicon.
 *
 * @param listen Called with every text that wink-nlp reads by this model; much faster than to ask wink-nlp for the tokens
 * one by one.
 */
export function buildModel(lexicon: Lexicon, listen?: (reading: Reading) => void): Model {
  const nothing = { machines: [EMPTY_MACHINE], setter() {} };
  return {
    // Who listens is told of tokens and sentences, for which stop words are words like others.
    core: () => (listen ? buildCore({ ...lexicon, stopWords: new Set() }, []) : buildCore(lexicon)),
    sbd: () => ({ machines: [], transformers: [], setter: makeSentenceSetter(lexicon, listen) }),
    pos: () => ({ machines: [], transformers: [], setter() {}, updater() {} }),
    ner: () => ({ machines: [EMPTY_MACHINE], transformers: [null] }),
    negation: () => nothing,
    sa: () => nothing,
    metaCER: () => ({ machines: EMPTY_MACHINE, transformers: [literalOf] }),
    featureFn: makeFeatures,
    addons: {
      stem,
      lemmatize: stem,
      readabilityStats: undefined,
      wordVectors: undefined,
    },
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { classBit, type WordClass } from '../src/language/word-classes.ts';

const SOURCE = new URL('../src/', import.meta.url);
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /(?:^|\/)data\/[^/]+\.json$/.test(file))
  .sort();

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Lists = Record<string, string[]>;

const read = (file: string): { [key: string]: Json } => JSON.parse(readFileSync(new URL(file, SOURCE), 'utf8'));

/** The lists of words in a file by their path in it: texts whose words are parted by blanks, or entries by "|". */
function listsIn(value: Json, path = ''): Lists {
  if (typeof value === 'string') return /(?:^|\.)(?:about|origin)$/.test(path) ? {} : { [path]: value.split(value.includes('|') ? '|' : ' ') };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.assign({}, ...Object.entries(value).map(([key, own]) => listsIn(own, path === '' ? key : `${path}.${key}`)));
}

const repeatedIn = (words: readonly string[]): string[] => words.filter((word, i) => words.indexOf(word) !== i);

/** Files of hand-written lists, and those of them in which capitals mean nothing. */
const WORD_LISTS = FILES.filter((file) => !/furniture|entities|ranker|morphology/.test(file));
const IN_LOWER_CASE = WORD_LISTS.filter((file) => !/abbreviations|datelines|media/.test(file));

test('finds the data files', () => {
  expect(FILES).toEqual(
    expect.arrayContaining([
      'article/data/furniture.json',
      'language/data/morphology.json',
      'language/data/stop-words.json',
      'scoring/learned/data/ranker.json',
    ]),
  );
});

describe.each(FILES)('%s', (file) => {
  const data = read(file);

  test('says what it is about and where it comes from', () => {
    expect(data.about).toMatch(/\S.{20}/);
    expect(data.origin).toMatch(/\S.{10}/);
  });

  test('names no file that is gone', () => {
    const named = `${data.about} ${data.origin}`.match(/\b(?:src|training)\/[\w/-]+\.\w+/g) ?? [];
    for (const path of named) expect(() => readFileSync(new URL(`../${path}`, SOURCE)), path).not.toThrow();
  });
});

describe.each(WORD_LISTS)('the lists of %s', (file) => {
  const lists = listsIn(read(file));

  test('have words', () => {
    expect(Object.keys(lists).length).toBeGreaterThan(0);
    for (const [name, words] of Object.entries(lists)) {
      for (const word of words) {
        expect(word, name).toBe(word.trim());
        expect(word, name).not.toBe('');
      }
    }
  });

  test('have no word twice', () => {
    for (const [name, words] of Object.entries(lists)) expect({ [name]: repeatedIn(words) }).toEqual({ [name]: [] });
  });
});

test.each(IN_LOWER_CASE)('the lists of %s are in lower case', (file) => {
  for (const [name, words] of Object.entries(listsIn(read(file))))
    expect({ [name]: words.filter((word) => word !== word.toLowerCase()) }).toEqual({ [name]: [] });
});

test('no stop word is in two kinds', () => {
  const all = Object.values(listsIn(read('language/data/stop-words.json'))).flat();
  expect(repeatedIn(all)).toEqual([]);
});

test('abbreviations are listed without their full stop', () => {
  for (const words of Object.values(listsIn(read('language/data/abbreviations.json')))) expect(words.filter((word) => word.endsWith('.'))).toEqual([]);
});

test('no root of the morphology stands there twice', () => {
  const roots = Object.values(read('language/data/morphology.json').roots as Record<string, string>).flatMap((words) => words.split(' '));
  expect(repeatedIn([...roots].sort()).length).toBe(0);
  expect(roots.filter((root) => root !== root.toLowerCase())).toEqual([]);
});

test.each(['language/data/people.json', 'language/data/connectives.json', 'language/data/place-names.json', 'points/data/media.json'])(
  'every list of %s is read somewhere',
  (file) => {
    const sources = (readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) => name.endsWith('.ts'));
    const code = sources.map((name) => readFileSync(new URL(name, SOURCE), 'utf8')).join('\n');
    const isRead = (key: string): boolean =>
      new RegExp(`\\b(?:data|people|places|connectives|media)\\.${key}\\b|^const \\{[^}]*\\b${key}\\b[^}]*\\} = people;`, 'm').test(code);
    expect(Object.keys(listsIn(read(file))).filter((key) => !isRead(key))).toEqual([]);
  },
);

test('names of places have as many words at most as are looked at', () => {
  const { places } = listsIn(read('article/data/datelines.json'));
  const { regencies, countries } = listsIn(read('language/data/place-names.json'));
  expect([places, regencies, countries].flatMap((names) => names ?? []).filter((name) => name.split(' ').length > 3)).toEqual([]);
});

test('what is a stop word but inside names is one', () => {
  const { insideNames = [], nameEnds = [] } = listsIn(read('language/data/people.json'));
  const stopWords = new Set(Object.values(listsIn(read('language/data/stop-words.json'))).flat());
  expect([...insideNames, ...nameEnds].filter((word) => !stopWords.has(word))).toEqual([]);
});

test('there are no more word classes than a number has bits', () => {
  const { classes } = read('language/data/word-classes.json');
  const names = [...Object.keys(classes as object), 'office', 'pairEnd'] as WordClass[];
  expect(new Set(names.map(classBit)).size).toBe(names.length);
});

test('every word class is asked for somewhere', () => {
  const sources = (readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }) as string[]).filter((file) => file.endsWith('.ts'));
  const code = sources.map((file) => readFileSync(new URL(file, SOURCE), 'utf8')).join('\n');
  const { classes } = read('language/data/word-classes.json');
  expect(Object.keys(classes as object).filter((name) => !code.includes(`'${name}'`))).toEqual([]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeWord, createStemmer, stem } from '../../src/index.ts';
import { affixesOf, forEachReading, formOf, PARTICLES, POSSESSIVES, PREFIXES, SUFFIXES } from '../../src/language/stem/affixes.ts';
import { remember } from '../../src/language/stem/stem.ts';
import stems from '../data/stems.json' with { type: 'json' };

describe.each(Object.entries(stems.groups))('%s', (_, pairs) => {
  test.each(Object.entries(pairs))('%s → %s', (word, root) => {
    expect(stem(word)).toBe(root);
  });
});

test('a root stems to itself', () => {
  const roots = new Set(Object.values(stems.groups).flatMap((pairs) => Object.values<string>(pairs)));
  expect([...roots].filter((root) => stem(root) !== root)).toEqual([]);
});

test('case does not matter', () => {
  expect(stem('Menulis')).toBe('tulis');
  expect(stem('MEMPERBAIKINYA')).toBe('baik');
  expect(stem('Anak-Anak')).toBe('anak');
});

test('a name behind a hyphen keeps its letters, not its endings', () => {
  const words = ['ke-Indonesia-an', 'mem-PHK-kan', 'di-PHK-nya', 'KTP-nya', 'anak\u2011anak'];
  expect(words.map(stem)).toEqual(['indonesia', 'phk', 'phk', 'ktp', 'anak']);
  expect(analyzeWord('mem-PHK-kan')).toMatchObject({ prefixes: ['mem'], suffix: 'kan' });
});

test('an exception has the likeliest affixes around its root', () => {
  expect(['diperinci', 'pengelasan', 'diperjualbelikan'].map((word) => analyzeWord(word).prefixes)).toEqual([['di', 'per'], ['pe'], ['di', 'per']]);
});

test.each([
  ['menyalah-nyalahkan', 'salah'],
  ['menguat-nguatkan', 'kuat'],
  ['menakut-nakuti', 'takut'],
  ['memejamkan', 'pejam'],
  ['kemeriahan', 'meriah'],
  ['penyair', 'syair'],
  ['mempertanggungjawabkan', 'tanggungjawab'],
])('%s is %s', (word, root) => {
  expect(stem(word)).toBe(root);
});

describe('an ambiguous word is read by what is likely', () => {
  test.each([
    ['menarik', 'tarik', 'arik'],
    ['memakannya', 'makan', 'akan'],
    ['senilai', 'nilai', 'nila'],
    ['berikan', 'beri', 'ikan'],
    ['penurunan', 'turun', 'urun'],
    ['menolak', 'tolak', 'olak'],
    ['pemain', 'main', 'ain'],
    ['mengurus', 'urus', 'kurus'],
    ['mengarang', 'karang', 'arang'],
    ['memerintah', 'perintah', 'merintah'],
    ['bersekolah', 'sekolah', 'seko'],
    ['kemeja', 'kemeja', 'meja'],
  ])('%s is %s, not %s', (word, root, unlikely) => {
    expect(stem(word)).not.toBe(unlikely);
    expect(stem(word)).toBe(root);
  });
});

describe('what is no Indonesian word stays as it is, in lower case', () => {
  test.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', '__proto__', 'prototype'])('%s', (word) => {
    expect(stem(word)).toBe(word.toLowerCase());
    expect(analyzeWord(word)).toMatchObject({ root: word.toLowerCase(), prefixes: [], suffix: '', reduplicated: false });
  });

  test.each(['', ' ', '-', '--', 'a', '2024', '1.500', 'KOMPAS.com', 'Jl.', 'R&D', 'café', '北京', '🎉', '\ud800', 'x-', '-x', 'a b', 'x'.repeat(41)])(
    '%j',
    (word) => {
      expect(stem(word)).toBe(word.toLowerCase());
    },
  );

  test.each(['Google', 'Facebook', 'Zelensky', 'Moskow', 'Twitter', 'Washington'])('%s', (word) => {
    expect(stem(word)).toBe(word.toLowerCase());
  });
});

describe('a new word', () => {
  test.each([
    ['memposting', 'posting'],
    ['diunggah', 'unggah'],
    ['ber-WhatsApp', 'whatsapp'],
  ])('%s → %s', (word, root) => {
    expect(createStemmer({ roots: [root] })(word)).toBe(root);
  });
});

describe('a word taken apart', () => {
  test.each([
    ['menulis', { root: 'tulis', prefixes: ['me'], suffix: '', possessive: '', particle: '', reduplicated: false }],
    ['memperbaikinya', { root: 'baik', prefixes: ['me', 'per'], suffix: 'i', possessive: 'nya', particle: '', reduplicated: false }],
    ['rumahnyalah', { root: 'rumah', prefixes: [], suffix: '', possessive: 'nya', particle: 'lah', reduplicated: false }],
    ['bukuku', { root: 'buku', prefixes: [], suffix: '', possessive: 'ku', particle: '', reduplicated: false }],
    ['kesehatan', { root: 'sehat', prefixes: ['ke'], suffix: 'an', possessive: '', particle: '', reduplicated: false }],
    ['ketidakadilan', { root: 'adil', prefixes: ['ketidak'], suffix: 'an', possessive: '', particle: '', reduplicated: false }],
    ['pergilah', { root: 'pergi', prefixes: [], suffix: '', possessive: '', particle: 'lah', reduplicated: false }],
    ['wartawan', { root: 'warta', prefixes: [], suffix: 'wan', possessive: '', particle: '', reduplicated: false }],
    ['anak-anak', { root: 'anak', prefixes: [], suffix: '', possessive: '', particle: '', reduplicated: true }],
    ['buku-bukunya', { root: 'buku', prefixes: [], suffix: '', possessive: 'nya', particle: '', reduplicated: true }],
    ['berlari-lari', { root: 'lari', prefixes: ['ber'], suffix: '', possessive: '', particle: '', reduplicated: true }],
    ['ber-KTP', { root: 'ktp', prefixes: ['ber'], suffix: '', possessive: '', particle: '', reduplicated: false }],
    ['KTP-nya', { root: 'ktp', prefixes: [], suffix: '', possessive: 'nya', particle: '', reduplicated: false }],
    ['KPK-lah', { root: 'kpk', prefixes: [], suffix: '', possessive: '', particle: 'lah', reduplicated: false }],
    ['rumah', { root: 'rumah', prefixes: [], suffix: '', possessive: '', particle: '', reduplicated: false }],
  ])('%s', (word, parts) => {
    expect(analyzeWord(word)).toEqual(parts);
  });

  test('has the root that stem gives', () => {
    for (const pairs of Object.values(stems.groups)) for (const word of Object.keys(pairs)) expect(analyzeWord(word).root).toBe(stem(word));
  });

  test('is plain data of its own each time', () => {
    analyzeWord('rumah').prefixes.push('x');
    expect(analyzeWord('rumah').prefixes).toEqual([]);
  });
});

describe('a stemmer with further roots', () => {
  test('knows them in any case', () => {
    expect(createStemmer({ roots: ['Gerai'] })('menggerai')).toBe('gerai');
  });

  test('leaves the shared stemmer as it was', () => {
    const before = stem('menzxqrai');
    createStemmer({ roots: ['zxqrai'] })('menzxqrai');
    expect(stem('menzxqrai')).toBe(before);
  });

  test('prefers them to what the dictionary would cut off', () => {
    expect(stem('berian')).not.toBe('berian');
    expect(createStemmer({ roots: ['berian'] })('berian')).toBe('berian');
  });

  test('stems the rest as stem does', () => {
    const own = createStemmer({ roots: new Set(['zxqrai']) });
    for (const pairs of Object.values(stems.groups)) for (const word of Object.keys(pairs)) expect(own(word)).toBe(stem(word));
  });

  test.each([['posting'], 7, null, { a: 1 }])('takes no roots of %j', (roots) => {
    const wrong = Array.isArray(roots) ? 'posting' : roots;
    expect(() => createStemmer({ roots: wrong as never })).toThrow(TypeError);
    expect(() => createStemmer({ roots: wrong as never })).toThrow(/options\.roots.*strings/);
  });

  test.each([null, 7, []])('takes no options of %j', (wrong) => {
    expect(() => createStemmer(wrong as never)).toThrow(/options.*object/);
  });

  test('takes no root that is not a string', () => {
    expect(() => createStemmer({ roots: ['a', 7] as never })).toThrow(/options\.roots.*string.*7/);
  });
});

test.each([undefined, null, 7, ['a'], {}])('stem(%j) throws a TypeError that names the word', (word) => {
  for (const call of [stem, analyzeWord, createStemmer()]) {
    expect(() => call(word as never)).toThrow(TypeError);
    expect(() => call(word as never)).toThrow(/word.*string/);
  }
});

describe('memory for words', () => {
  test('computes a word once while it is remembered', () => {
    let calls = 0;
    const length = remember((word) => {
      calls++;
      return String(word.length);
    });
    expect([length('rumah'), length('rumah'), length('desa')]).toEqual(['5', '5', '4']);
    expect(calls).toBe(2);
  });

  test('does not hold long ones', () => {
    const seen: string[] = [];
    const keep = remember((word) => seen.push(word));
    for (const word of ['a'.repeat(60), 'b'.repeat(61)]) keep(word) && keep(word);
    expect(seen.map(({ length }) => length)).toEqual([60, 61, 61]);
  });

  test('remembers a word that stays in use, however many others come', () => {
    let calls = 0;
    const memory = remember((word) => {
      if (word === 'rumah') calls++;
      return word;
    });
    for (let i = 0; i < 100_000; i++) {
      memory(`w${i}`);
      if (i % 5000 === 0) memory('rumah');
    }
    expect(calls).toBe(1);
  });

  test('is bounded: a word not used for long is computed again', () => {
    let calls = 0;
    const memory = remember((word) => {
      if (word === 'rumah') calls++;
      return word;
    });
    memory('rumah');
    for (let i = 0; i < 100_000; i++) memory(`w${i}`);
    memory('rumah');
    expect(calls).toBe(2);
  });
});

describe('readings', () => {
  test('have affixes that can be packed into a number and back', () => {
    const prefix = fc.integer({ min: 1, max: PREFIXES.length - 1 });
    const place = (list: readonly string[]) => fc.integer({ min: 0, max: list.length - 1 });
    fc.assert(
      fc.property(fc.array(prefix, { maxLength: 3 }), place(SUFFIXES), place(POSSESSIVES), place(PARTICLES), (prefixes, suffix, possessive, particle) => {
        expect(affixesOf(formOf(prefixes, suffix, possessive, particle))).toEqual({
          prefixes: prefixes.map((number) => PREFIXES[number]),
          suffix: SUFFIXES[suffix],
          possessive: POSSESSIVES[possessive],
          particle: PARTICLES[particle],
        });
      }),
    );
  });

  test('begin with the bare word and are few', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'aeiukmnprstybdgl'), { minLength: 3, maxLength: 40 }), (letters) => {
        const word = letters.join('');
        const roots: string[] = [];
        forEachReading(word, (root) => roots.push(root));
        expect(roots[0]).toBe(word);
        expect(roots.length).toBeLessThan(2000);
      }),
    );
  });
});

test('any string stems to a string, in no time', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom('me', 'ng', 'ber', 'ke', 'an', 'kan', 'nya', '-', 'pe', 'i', 'lah'), { maxLength: 30 }).map((parts) => parts.join('')),
      ),
      (word) => {
        expect(typeof stem(word)).toBe('string');
      },
    ),
  );
  const start = performance.now();
  stem('me'.repeat(500_000));
  stem('a-'.repeat(500_000));
  expect(performance.now() - start).toBeLessThan(500);
});

import people from '../language/data/people.json' with { type: 'json' };
import wordClasses from '../language/data/word-classes.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { isNominal } from '../language/nominal.ts';
import { placeEnd } from '../language/place-names.ts';
import { BEFORE_VERB } from '../language/speech.ts';
import { classBit, classesOf } from '../language/word-classes.ts';
import { setOf } from '../text.ts';
import type { Run, RunReader } from './runs.ts';

const OFFICE = classBit('office');
const ROLE = classBit('role');
const OFFICE_END = classBit('officeEnd');
const BODY = classBit('body');
const BEFORE_PLACES = classBit('beforePlaces');
const GLUED_VERBS = wordClasses.classes.reporting.split(' ').filter((verb) => verb.length > 6);
/** Inside names of bodies: a run behind one is not the whole. */
const FOREIGN_JOINTS = setOf(people.foreignJoints);
const FORMER = setOf(people.former);
const COMPANIES = setOf(people.companies);
const ADDRESS = setOf(people.address);
const CLAUSE_MARKS = setOf(people.clauseMarks);
/** "Budi Santoso", of which the text then tells as "Budi". */
const LONGEST_NAME = 4;
/** "salah satu warga yang melintas" */
const LONGEST_DESCRIPTION = 10;
/** Longer runs of capitals hold more than one name. */
const LONGEST_RUN = 10;

/** The words of a name that are its bearer's own; behind an office, the last two: "Kabid Binpres PBSI Eng Hian" is not called Binpres. */
export function ownWords(name: string): string[] {
  const words = name.split(' ');
  return (classesOf((words[0] as string).toLowerCase()) & OFFICE) === 0 ? words : words.slice(-2);
}

/** The people of a text. Words are in lower case. */
export interface People {
  /** The name, as it was found, of whom the text calls by a word, mostly the last of it; null where two share it. */
  calledBy(word: string): string | null | undefined;
  /** The name in full, with the office where the text gives one, of whom it calls by one word of it; undefined where that is not certain. */
  inFull(word: string): string | undefined;
  /** The word by which the text calls whoever bears a name, where it does: "Wayan" for "Kapolsek I Wayan Wijaya". */
  callName(name: string): string | undefined;
  /** A name of one word as one of several, where the text has that: "Budi" is "Budi Santoso". */
  completed(name: string): string;
  /** By sentence, the last words of the names of those who are said to speak in it. */
  speakers: readonly (ReadonlySet<string> | undefined)[];
  /** Whether a run is a place's name. */
  isPlaceName(run: Run): boolean;
}

/**
 * Finds the people of a text. A name is a person's where it speaks ("kata Sari Wulandari", "Sari Wulandari mengatakan"),
 * follows an office ("Bupati Sari Wulandari") or has an age ("Sari Wulandari (35)").
 */
export function findPeople(document: Document, reader: RunReader): People {
  const { wordOf, lowerOf, markAt, textOf, runFrom, runsOf, is, isReporting, isSpoken, isCapital, isAcronym, isCommon, holdsOffice, isBody, isNameless } =
    reader;
  const { tokens } = document;
  /** By the last word of the name, which is how the text goes on calling them: the name in full, null where two share it. */
  const persons = new Map<string, string | null>();
  /** By any other word of it: "Harli" of "Kapuspenkum Harli Siregar". */
  const parts = new Map<string, string | null>();
  /** By first and last word, names of several words, whoever or whatever bears them: "Budi" is told in full as "Budi Santoso". */
  const longNames = new Map<string, Run>();

  /** By sentence, the last words of the names of those who are said to speak in it. */
  const speakers: (Set<string> | undefined)[] = [];

  function addSpeaker(sentence: number, run: Run): void {
    const own = speakers[sentence] ?? new Set();
    speakers[sentence] = own.add(lowerOf(run.end - 1));
  }

  /** Words that stand after "di" or "dari" somewhere: "Wali Kota Surabaya" is no reason to take Surabaya for a name. */
  const places = new Set<string>();
  for (let i = 1; i < tokens.kind.length; i++) if (isCapital(i) && is(i - 1, BEFORE_PLACES)) places.add(lowerOf(i));

  /** Words that stand somewhere without a capital: "Komisaris Besar Polisi Sari Wulandari" is not who "Polisi" means. */
  const smallWords = new Set<string>();
  for (let i = 0; i < tokens.kind.length; i++) if (((tokens.flags[i] as number) & Flag.capital) === 0) smallWords.add(lowerOf(i));

  /** Where a name goes on behind names of places: "Sumatera Selatan Sari Wulandari", "Kota Demak Barat Sari Wulandari". */
  const behindPlaces = (first: number, end: number): number => {
    const from = is(first, BEFORE_PLACES) ? first + 1 : first;
    // How long the name of a place is that is in no list is not known.
    const behind = placeEnd(document, from, end - 1);
    return behind === from ? first : behind;
  };
  /** "Prof. Dr. Ratih" is called Ratih; "Sumatera Selatan Sari Wulandari" and "Kerja Sama KPK Sari Wulandari" are the ends of offices and names. */
  const withoutTitles = ({ first, end }: Run): Run => {
    let from = first;
    while (from < end - 1 && (((tokens.flags[from] as number) & Flag.abbreviation) !== 0 || ADDRESS.has(lowerOf(from)))) from++;
    if (is(from, OFFICE | ROLE) || isAcronym(from)) return { first: from, end };
    from = behindPlaces(from, end);
    for (let token = end - 2; token > from; token--) {
      if (is(token, OFFICE)) break;
      // Where the name of a company ends is not known: "PT Beras Kita Sari Wulandari".
      if (isAcronym(token)) return { first: COMPANIES.has(lowerOf(token)) ? token : behindPlaces(token + 1, end), end };
    }
    return { first: from, end };
  };

  /** Where an office begins that goes on behind "dan": "Kepala Biro Hukum dan Humas Sari Wulandari"; undefined where that is not clear. */
  const withOffice = (run: Run): Run | undefined => {
    const word = run.first > 0 ? lowerOf(run.first - 1) : '';
    // "Presiden Budi Santoso dan Menteri Sari Wulandari" are two, "Biro Hukum dan Humas" is one.
    if ((word !== 'dan' && word !== '&') || (holdsOffice(run) && lowerOf(run.first) !== 'humas')) return run;
    let first = run.first - 1;
    while (first > 0 && isCapital(first - 1)) first--;
    if (is(first, OFFICE | ROLE)) return { first, end: run.end };
    return holdsOffice(run) || run.end - run.first <= 2 ? run : undefined;
  };

  /** "JakartaPramono Anungmenegaskan": scraping lost blanks. */
  function isGlued({ first, end }: Run): boolean {
    if (/[a-zß-ÿ][A-ZÀ-Þ]/u.test(textOf({ first, end }))) return true;
    const last = lowerOf(end - 1);
    return GLUED_VERBS.some((verb) => last.length > verb.length + 1 && last.endsWith(verb));
  }

  /** "Pengacara Budi", "Pemilik Arema": hardly somebody of that name. */
  const isRelation = ({ first, end }: Run): boolean => end - first === 2 && is(first, ROLE);

  const hasBody = ({ first, end }: Run): boolean => {
    for (let token = first; token < end; token++) if (is(token, BODY) && !is(token, OFFICE)) return true;
    return false;
  };

  function addPerson(found: Run, to: number): void {
    const whole = withOffice(found);
    if (!whole) return;
    const run = withoutTitles(whole);
    const last = run.end - 1;
    const key = lowerOf(last);
    // "pelaku berinisial S"
    if (key.length === 1) return;
    if (
      run.end - run.first > LONGEST_RUN ||
      isBody(run) ||
      isNameless(run) ||
      isRelation(run) ||
      (isAcronym(run.first) && !holdsOffice(run)) ||
      is(run.first, BEFORE_PLACES) ||
      isAcronym(last) ||
      places.has(key) ||
      wordOf(last).endsWith('.')
    )
      return;
    // "Institute for International Peace Building Budi Santoso"
    if (isNominal(lowerOf(run.first)) || (run.first > 0 && FOREIGN_JOINTS.has(lowerOf(run.first - 1)))) return;
    if (isGlued(run)) return;
    // "Sy. Wulandari": an abbreviation in no list; "Kepala Bidang Media dan Humas": a run goes on.
    if ((run.end + 1 < to && markAt(run.end) === '.' && isCapital(run.end + 1)) || (holdsOffice(run) && lowerOf(run.end) === 'dan')) return;
    // "Hans - Joko Susilo" of a text whose hyphens stand apart
    if (markAt(run.end) === '-' || (markAt(run.first - 1) === '-' && isCapital(run.first - 2))) return;
    // "mantan Menteri Sari Wulandari"; "Ketua Angkatan 98, Sari Wulandari"; "Menteri Dalam negeri Sari Wulandari"
    if (holdsOffice(run) && (FORMER.has(lowerOf(run.first - 1)) || tokens.kind[run.end] === Kind.number || is(run.end, OFFICE_END))) return;
    // "Ketua Partai Amanat (PAN) Sari Wulandari", but not "Presiden Susilo Wulandari (SW)"
    if (holdsOffice(run) && markAt(run.end) === '(' && isAcronym(run.end + 1) && hasBody(run)) return;
    const name = textOf(run);
    for (let token = run.first; token < last; token++) {
      const word = lowerOf(token);
      if (!is(token, OFFICE | BODY) && !places.has(word) && !isAcronym(token) && !smallWords.has(word))
        parts.set(word, (parts.get(word) ?? name) === name ? name : null);
    }
    const known = persons.get(key);
    if (known === undefined || (known !== null && name.endsWith(known) && !holdsOffice(run))) persons.set(key, name);
    else if (known !== null && !known.endsWith(name) && !known.startsWith(`${name} `)) persons.set(key, null);
    // "Budi Santoso", later "Budi"
    const isNameOnly = run.end - run.first <= LONGEST_NAME && !holdsOffice(run);
    if (isNameOnly && run.end - run.first > 1 && !persons.has(lowerOf(run.first))) persons.set(lowerOf(run.first), name);
  }

  /** Words that stand somewhere as a name of one word, and those of them that do so inside a sentence or report. */
  const alone = new Set<string>();
  const callNames = new Set<string>();
  /** "kata salah satu warga yang melintas, Rahman" */
  function closesDescription(comma: number, from: number): boolean {
    if (markAt(comma) !== ',') return false;
    for (let token = comma - 1; token >= Math.max(from, comma - LONGEST_DESCRIPTION); token--) {
      if (tokens.kind[token] !== Kind.word || isCapital(token)) return false;
      if (isSpoken(token)) return true;
    }
    return false;
  }

  /** "Bek yang membela Persija mengatakan": who reports stands before the clause. */
  function isInClause({ first }: Run, from: number): boolean {
    for (let token = first - 1; token > from && markAt(token) !== ','; token--) if (CLAUSE_MARKS.has(lowerOf(token))) return true;
    return false;
  }

  /** "Kejagung Budi Santoso", "Jampidsus Kejagung Budi Santoso" without the rest of the office. */
  const behindBody = ({ first, end }: Run): Run => {
    let from = first;
    while (end - from > 2 && (is(from, BODY | OFFICE) || is(from + 1, BODY))) from++;
    return { first: from, end };
  };

  /** Where an office ends that goes on behind "dan", unless another office follows, or behind "(BPP)". */
  const endOfOffice = ({ end }: Run, to: number): number => {
    if (end + 3 < to && markAt(end) === '(' && isCapital(end + 1) && markAt(end + 2) === ')') {
      const more = runFrom(end + 3, to);
      return more.end === more.first ? more.end : endOfOffice(more, to);
    }
    const more = end + 1 < to && lowerOf(end) === 'dan' ? runFrom(end + 1, to) : undefined;
    return more && more.end > more.first && !holdsOffice(more) ? more.end : end;
  };

  /** Who bears the office that a run begins with, where the name stands behind the office in brackets or a comma. */
  function bearerOf(run: Run, to: number): Run {
    if (!holdsOffice(run)) return run;
    // "Kepala Pusat Penerangan Hukum (Kapuspenkum) Kejagung Budi Santoso"
    if (markAt(run.end) === '(' && is(run.end + 1, OFFICE) && markAt(run.end + 2) === ')') {
      const behind = runFrom(run.end + 3, to);
      if (behind.end > behind.first) return behindBody(behind);
    }
    // "Kepala Dinas Kesehatan dan Keluarga, Sari Wulandari,"
    const officeEnd = endOfOffice(run, to);
    if (officeEnd + 1 >= to || markAt(officeEnd) !== ',') return run;
    const next = runFrom(officeEnd + 1, to);
    // "Ketua Kelompok Tani Sri Lestari, Karsim (51 tahun),"
    if (next.end - next.first === 1 && markAt(next.end) === '(' && tokens.kind[next.end + 1] === Kind.number) return next;
    return next.end - next.first > 1 && (next.end === to || tokens.kind[next.end] !== Kind.number) ? next : run;
  }

  for (let sentence = 0; sentence + 1 < tokens.bounds.length; sentence++) {
    const [from, to] = [tokens.bounds[sentence] as number, tokens.bounds[sentence + 1] as number];
    for (const run of runsOf(sentence)) {
      if (run.end - run.first === 1) alone.add(lowerOf(run.first));
      if (
        run.end - run.first > 1 &&
        run.end - run.first <= LONGEST_NAME &&
        !holdsOffice(run) &&
        !isBody(run) &&
        !isAcronym(run.first) &&
        !isCommon(run.first) &&
        !isNominal(lowerOf(run.first))
      ) {
        for (const part of [run.first, run.end - 1]) if (!longNames.has(lowerOf(part))) longNames.set(lowerOf(part), run);
      }
      const before = run.first - 1;
      const isAttributed = before >= from && (isSpoken(before) || closesDescription(before, from));
      // "Sari Wulandari menyebut", "Ketua panitia, Sari Wulandari, menyebut"
      let verb = run.end + 1 < to && markAt(run.end) === ',' && before >= from && markAt(before) === ',' ? run.end + 1 : run.end;
      // "Sari Wulandari juga menyebut"
      if (verb + 1 < to && is(verb, BEFORE_VERB)) verb++;
      const reports = verb < to && isReporting(verb) && lowerOf(verb).startsWith('me') && !isInClause(run, from);
      const hasAge = run.end + 2 < to && markAt(run.end) === '(' && markAt(run.end + 2) === ')' && /^[1-9]\d$/.test(wordOf(run.end + 1));
      // "Kepala Pusat Penerangan Hukum (Kapuspenkum) Kejagung Budi Santoso"
      const isTitled = before - 2 >= from && markAt(before) === ')' && is(before - 1, OFFICE) && markAt(before - 2) === '(';
      const speaker = isTitled ? behindBody(run) : bearerOf(run, to);
      if (run.end - run.first === 1 && (run.first !== from || reports)) callNames.add(lowerOf(run.first));
      if (isAttributed || reports || hasAge || isTitled || holdsOffice(run)) addPerson(speaker, to);
      if (isAttributed || reports) addSpeaker(sentence, speaker);
    }
  }

  const inFull = (word: string): string | undefined => {
    const own = persons.get(word);
    // "Asep menyebut" makes one of Asep alone.
    const name = own === undefined || own?.toLowerCase() === word ? parts.get(word) : own;
    if (!name?.includes(' ')) return undefined;
    const first = name.slice(0, name.indexOf(' ')).toLowerCase();
    if (first === word || (classesOf(first) & OFFICE) !== 0) return name;
    // "Bantaeng Saharuddin" where Bantaeng is told of by itself is no name.
    return alone.has(first) ? undefined : name;
  };
  return {
    speakers,
    inFull,
    calledBy: (word) => persons.get(word),
    callName: (name) => ownWords(name).findLast((word) => callNames.has(word.toLowerCase()) && inFull(word.toLowerCase()) === name),
    completed(name) {
      if (name.includes(' ')) return name;
      const run = longNames.get(name.toLowerCase());
      return inFull(name.toLowerCase()) ?? (run ? textOf(run) : name);
    },
    isPlaceName: (run) => places.has(lowerOf(run.end - 1)) || placeEnd(document, run.first, run.end) === run.end,
  };
}

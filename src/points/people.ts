import { isPlace } from '../article/dateline.ts';
import people from '../language/data/people.json' with { type: 'json' };
import wordClasses from '../language/data/word-classes.json' with { type: 'json' };
import { type Document, Flag, Kind } from '../language/document.ts';
import { findNames } from '../language/names.ts';
import { isNominal } from '../language/nominal.ts';
import { RAREST } from '../language/rarity.ts';
import { classBit, classesOf } from '../language/word-classes.ts';
import { writeTokens } from '../language/written.ts';
import { onOneLine, setOf } from '../text.ts';

const OFFICE = classBit('office');
const ROLE = classBit('role');
const OFFICE_END = classBit('officeEnd');
const BODY = classBit('body');
const HUMAN = classBit('human');
const BEFORE_PLACES = classBit('beforePlaces');
const REPORTING = classBit('reporting');
const SOURCE = classBit('source');
const PRONOUN = classBit('pronoun');
/** What may stand between who speaks and the verb: "juga", "lalu", "sempat", "telah". */
const BETWEEN = classBit('addition') | classBit('time') | classBit('background') | classBit('perfect');
const GLUED_VERBS = wordClasses.classes.reporting.split(' ').filter((verb) => verb.length > 6);
/** What people do by speaking, beside reporting: "meminta". */
const SPEECH_ACTS = setOf(people.speechActs);
/** The verb of a sentence that goes on reporting is among its first words. */
const FIRST_WORDS = 3;
/** Inside names of bodies: a run behind one is not the whole. */
const FOREIGN_JOINTS = new Set(['for', 'of', 'and', 'the']);
/** An antecedent is not looked for further back than this. */
const FURTHEST = 4;
/** "Budi Santoso", of which the text then tells as "Budi". */
const LONGEST_NAME = 4;
/** "salah satu warga yang melintas" */
const LONGEST_DESCRIPTION = 10;
/** Longer runs of capitals hold more than one name. */
const LONGEST_RUN = 10;

/** A row of capitalized words, as tokens. */
interface Run {
  first: number;
  /** Index after its last token. */
  end: number;
}

/**
 * Tells whom "ia" at the start of a sentence means, or undefined.
 *
 * @param spoken Whether it is about who speaks, as in "ujarnya", and only somebody who spoke before is meant.
 */
export type AntecedentOf = (sentence: number, spoken?: boolean) => string | undefined;

/** The people of a text. */
export interface People {
  antecedentOf: AntecedentOf;
  /** The name in full, with the office where the text gives one, of whom it calls by one word of it; undefined where that is not certain. */
  inFull(word: string): string | undefined;
}

/**
 * Finds the people of a text, and by them whom "ia" at the start of a sentence means. A name is a person's where it speaks
 * ("kata Sari Wulandari", "Sari Wulandari mengatakan"), follows an office ("Bupati Sari Wulandari") or has an age
 * ("Sari Wulandari (35)").
 *
 * The answer is certain or none: the sentence before must name one person and no other that might be one; where it names
 * nobody but opens on a pronoun itself, the one before that decides. Who goes on speaking is who spoke before, is the
 * subject of the sentence before, or alone speaks in the text.
 */
export function findPeople(document: Document): People {
  const { tokens, text } = document;
  const wordOf = (token: number): string => text.slice(tokens.start[token], tokens.end[token]);
  /** What a token begins with; all of it, where it is a mark. */
  const markAt = (token: number): string | undefined => text[tokens.start[token] as number];
  const lowered: string[] = [];
  const lowerOf = (token: number): string => {
    lowered[token] ??= wordOf(token).toLowerCase();
    return lowered[token];
  };
  const textOf = ({ first, end }: Run): string => onOneLine(writeTokens(document, first, end));
  const isCapital = (token: number): boolean => {
    const flags = tokens.flags[token] as number;
    return tokens.kind[token] === Kind.word && (flags & Flag.capital) !== 0 && ((flags & Flag.stopWord) === 0 || (flags & Flag.name) !== 0);
  };
  /** By the last word of the name, which is how the text goes on calling them: the name in full, null where two share it. */
  const persons = new Map<string, string | null>();
  /** By any other word of it: "Harli" of "Kapuspenkum Harli Siregar". */
  const parts = new Map<string, string | null>();
  /** By first and last word, names of several words, whoever or whatever bears them: "Budi" is told in full as "Budi Santoso". */
  const longNames = new Map<string, Run>();

  const runFrom = (first: number, end: number): Run => {
    let to = first;
    while (to < end && isCapital(to)) to++;
    return { first, end: to };
  };
  const runsOf = (sentence: number): Run[] => {
    const end = tokens.bounds[sentence + 1] as number;
    const runs: Run[] = [];
    for (let i = tokens.bounds[sentence] as number; i < end; i++) {
      const run = runFrom(i, end);
      if (run.end === i) continue;
      runs.push(run);
      i = run.end;
    }
    return runs;
  };
  const is = (token: number, kind: number): boolean => ((tokens.classes[token] as number) & kind) !== 0;
  const holdsOffice = ({ first }: Run): boolean => is(first, OFFICE);
  /** What begins like a body or date is no person; offices are among those words. */
  const isBody = ({ first }: Run): boolean => is(first, OFFICE_END | BODY) && !is(first, OFFICE);
  /** "Ketua Umum", "Menteri Kesehatan": somebody, but the name is not given. */
  const isNameless = ({ first, end }: Run): boolean => is(end - 1, OFFICE | OFFICE_END | BODY) || (end - first > 1 && isNominal(lowerOf(end - 1)));
  const isAcronym = (token: number): boolean => ((tokens.flags[token] as number) & Flag.acronym) !== 0;
  /** "Pengacara Budi", "Pemilik Arema": hardly somebody of that name. */
  const isRelation = ({ first, end }: Run): boolean => end - first === 2 && is(first, ROLE);
  const names = findNames(document);
  /** A common word that has its capital from opening a sentence: "Prestasi Budi Santoso". */
  const isCommon = (token: number): boolean => {
    const term = tokens.term[token] as number;
    return ((tokens.flags[token] as number) & Flag.name) === 0 && term >= 0 && names[term] === 0 && (document.rarity[term] as number) < RAREST;
  };

  /** By sentence, the last words of the names of those who are said to speak in it. */
  const speakers: (Set<string> | undefined)[] = [];

  function addSpeaker(sentence: number, run: Run): void {
    const own = speakers[sentence] ?? new Set();
    speakers[sentence] = own.add(lowerOf(run.end - 1));
  }

  /** Words that stand after "di" or "dari" somewhere: "Wali Kota Surabaya" is no reason to take Surabaya for a name. */
  const places = new Set<string>();
  for (let i = 1; i < tokens.kind.length; i++) if (isCapital(i) && is(i - 1, BEFORE_PLACES)) places.add(lowerOf(i));

  /** Where a name goes on behind names of places: "Sumatera Selatan Sari Wulandari", "Kota Demak Sari Wulandari". */
  const behindPlaces = (first: number, end: number): number => {
    let from = is(first, BEFORE_PLACES) && first + 2 < end ? first + 2 : first;
    for (const words of [3, 2, 1]) if (from + words < end && isPlace(textOf({ first: from, end: from + words }))) from += words;
    return from;
  };
  /** "Prof. Dr. Ratih" is called Ratih; "Sumatera Selatan Sari Wulandari" and "Kerja Sama KPK Sari Wulandari" are the ends of offices and names. */
  const withoutTitles = ({ first, end }: Run): Run => {
    let from = first;
    while (from < end - 1 && ((tokens.flags[from] as number) & Flag.abbreviation) !== 0) from++;
    if (is(from, OFFICE | ROLE) || isAcronym(from)) return { first: from, end };
    from = behindPlaces(from, end);
    for (let token = end - 2; token > from; token--) {
      if (is(token, OFFICE)) break;
      if (isAcronym(token)) return { first: behindPlaces(token + 1, end), end };
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

  function addPerson(found: Run, to: number): void {
    const whole = withOffice(found);
    if (!whole) return;
    const run = withoutTitles(whole);
    const last = run.end - 1;
    const key = lowerOf(last);
    if (
      run.end - run.first > LONGEST_RUN ||
      isBody(run) ||
      isNameless(run) ||
      isRelation(run) ||
      (isAcronym(run.first) && !holdsOffice(run)) ||
      isAcronym(last) ||
      places.has(key) ||
      wordOf(last).endsWith('.')
    )
      return;
    // "Institute for International Peace Building Budi Santoso"
    if (isNominal(lowerOf(run.first)) || (run.first > 0 && FOREIGN_JOINTS.has(lowerOf(run.first - 1)))) return;
    if (isGlued(run)) return;
    // "Sy. Wulandari": an abbreviation in no list; "Kepala Bidang Media dan Humas", "Ketua Partai Amanat (PAN) Sari Wulandari": a run goes on.
    if (run.end + 1 < to && markAt(run.end) === '.' && isCapital(run.end + 1)) return;
    if (holdsOffice(run) && (lowerOf(run.end) === 'dan' || (markAt(run.end) === '(' && isAcronym(run.end + 1)))) return;
    const name = textOf(run);
    for (let token = run.first; token < last; token++) {
      const word = lowerOf(token);
      if (!is(token, OFFICE | BODY) && !places.has(word) && !isAcronym(token)) parts.set(word, (parts.get(word) ?? name) === name ? name : null);
    }
    const known = persons.get(key);
    if (known === undefined || (known !== null && name.endsWith(known) && !holdsOffice(run))) persons.set(key, name);
    else if (known !== null && !known.endsWith(name) && !known.startsWith(`${name} `)) persons.set(key, null);
    // "Budi Santoso", later "Budi"
    const isNameOnly = run.end - run.first <= LONGEST_NAME && !holdsOffice(run);
    if (isNameOnly && run.end - run.first > 1 && !persons.has(lowerOf(run.first))) persons.set(lowerOf(run.first), name);
  }

  /** Words that stand somewhere as a name of one word. */
  const alone = new Set<string>();
  /** "kata", "ujar" */
  const isSpoken = (token: number): boolean => ((tokens.classes[token] as number) & REPORTING) !== 0 && !lowerOf(token).startsWith('me');
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
    for (let token = first - 1; token > from && markAt(token) !== ','; token--) if (lowerOf(token) === 'yang') return true;
    return false;
  }

  /** "Kejagung Budi Santoso" without the body. */
  const behindBody = ({ first, end }: Run): Run => {
    let from = first;
    while (end - from > 2 && is(from, BODY)) from++;
    return { first: from, end };
  };

  /** Where an office ends that goes on behind "dan", unless another office follows, or behind "(BPP)". */
  const endOfOffice = ({ end }: Run, to: number): number => {
    if (end + 3 < to && markAt(end) === '(' && markAt(end + 2) === ')') {
      const more = runFrom(end + 3, to);
      return more.end === more.first ? more.end : endOfOffice(more, to);
    }
    const more = end + 1 < to && lowerOf(end) === 'dan' ? runFrom(end + 1, to) : undefined;
    return more && more.end > more.first && !holdsOffice(more) ? more.end : end;
  };

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
      if (verb + 1 < to && is(verb, BETWEEN)) verb++;
      const reports = verb < to && is(verb, REPORTING) && lowerOf(verb).startsWith('me') && !isInClause(run, from);
      const hasAge = run.end + 2 < to && markAt(run.end) === '(' && markAt(run.end + 2) === ')' && /^[1-9]\d$/.test(wordOf(run.end + 1));
      let speaker = run;
      // "kata Kepala Dinas Kesehatan dan Keluarga, Sari Wulandari,"
      const officeEnd = endOfOffice(run, to);
      if (holdsOffice(run) && officeEnd + 1 < to && markAt(officeEnd) === ',') {
        const next = runFrom(officeEnd + 1, to);
        if (next.end - next.first > 1 && (next.end === to || tokens.kind[next.end] !== Kind.number)) speaker = next;
      }
      // "Kepala Pusat Penerangan Hukum (Kapuspenkum) Kejagung Budi Santoso"
      const isTitled = before - 2 >= from && markAt(before) === ')' && is(before - 1, OFFICE) && markAt(before - 2) === '(';
      if (isTitled) speaker = behindBody(run);
      if (isAttributed || reports || hasAge || isTitled || holdsOffice(run)) addPerson(speaker, to);
      if (isAttributed || reports) addSpeaker(sentence, speaker);
    }
  }

  const isPlaceName = (run: Run): boolean => places.has(lowerOf(run.end - 1)) || isPlace(textOf(run));
  /** Whether a capitalized word stands for no person: a body, acronym, day or place, or only opens the sentence. */
  const isNobody = (run: Run): boolean =>
    isBody(run) || isAcronym(run.end - 1) || is(run.first - 1, BEFORE_PLACES) || (run.end - run.first === 1 && (isCommon(run.first) || isPlaceName(run)));

  /** Whether a sentence tells of somebody without a name, beside a person's: "korban", but not "penyanyi Sari Wulandari". */
  function tellsOfHuman(sentence: number, named: readonly Run[]): boolean {
    /** "korban", "istrinya" */
    const isHuman = (i: number): boolean => is(i, HUMAN) || (lowerOf(i).endsWith('nya') && (classesOf(lowerOf(i).slice(0, -3)) & HUMAN) !== 0);
    for (let i = tokens.bounds[sentence] as number; i < (tokens.bounds[sentence + 1] as number); i++) {
      if (isHuman(i) && !named.some(({ first, end }) => i + 1 >= first && i < end)) return true;
    }
    return false;
  }

  /** The persons that a sentence names; undefined where it tells of somebody else who may be one as well. */
  function personsOf(sentence: number): Set<string> | undefined {
    const named = new Set<string>();
    const own: Run[] = [];
    for (const run of runsOf(sentence)) {
      let found = false;
      // "Sandi Wulandari" is one, whoever else is called Sandi.
      for (let i = run.end - 1; i >= run.first && !found; i--) {
        const person = persons.get(lowerOf(i));
        if (person === null) return undefined;
        if (person === undefined) continue;
        found = true;
        named.add(person);
      }
      if (found) own.push(run);
      else if ((holdsOffice(run) && isNameless(run)) || !isNobody(run)) return undefined;
    }
    return tellsOfHuman(sentence, own) ? undefined : named;
  }

  const inFull = (word: string): string | undefined => {
    const own = persons.get(word.toLowerCase());
    // "Asep menyebut" makes one of Asep alone.
    const name = own === undefined || own?.toLowerCase() === word.toLowerCase() ? parts.get(word.toLowerCase()) : own;
    if (!name?.includes(' ')) return undefined;
    const first = name.slice(0, name.indexOf(' ')).toLowerCase();
    if (first === word.toLowerCase() || (classesOf(first) & OFFICE) !== 0) return name;
    // "Bantaeng Saharuddin" where Bantaeng is told of by itself is no name.
    return alone.has(first) ? undefined : name;
  };
  const inFullOf = (name: string): string => {
    const run = name.includes(' ') ? undefined : longNames.get(name.toLowerCase());
    return run ? textOf(run) : name;
  };
  /** Whether whoever spoke before goes on in a sentence: "Ia juga …", "…," katanya, or a quotation without more. */
  const passesOn = (sentence: number): boolean => {
    const [from, to] = [tokens.bounds[sentence] as number, tokens.bounds[sentence + 1] as number];
    if (is(from, PRONOUN) || ((tokens.flags[from] as number) & Flag.opensQuote) !== 0) return true;
    for (let i = from; i < to; i++) if ((tokens.classes[i] as number) & REPORTING && lowerOf(i).endsWith('nya')) return true;
    return false;
  };
  const speaks = (token: number): boolean => is(token, REPORTING | SOURCE) || SPEECH_ACTS.has(lowerOf(token));
  /** "Ia menambahkan", "Namun, ia juga meminta", "Menurutnya": who goes on is who spoke, whomever else the sentence before names. */
  const goesOnReporting = (sentence: number): boolean => {
    const [from, to] = [tokens.bounds[sentence] as number, tokens.bounds[sentence + 1] as number];
    let left = FIRST_WORDS;
    for (let i = from; i < to && left > 0; i++) {
      if (speaks(i)) return true;
      // Words are counted behind a connective.
      left = markAt(i) === ',' && i - from <= FIRST_WORDS ? FIRST_WORDS : left - 1;
    }
    return false;
  };

  /** The person whose name opens a sentence that names no other: "Sari Wulandari meminta warga mengungsi". */
  const subjectOf = (sentence: number): string | undefined => {
    let subject: string | undefined;
    for (const run of runsOf(sentence)) {
      const person = persons.get(lowerOf(run.end - 1));
      if (run.first === tokens.bounds[sentence]) subject = person ?? undefined;
      else if (person !== undefined && person !== subject) return undefined;
      if (!subject) return undefined;
    }
    return subject;
  };

  /** Whether somebody is said to speak whose name was not made out. */
  const reportsByName = (sentence: number): boolean => {
    const from = tokens.bounds[sentence] as number;
    if (((tokens.classes[from] as number) & PRONOUN) !== 0) return false;
    for (let i = from; i < (tokens.bounds[sentence + 1] as number); i++) {
      if ((tokens.classes[i] as number) & REPORTING && lowerOf(i).startsWith('me')) return true;
    }
    return false;
  };

  /** Whether a sentence tells who said something by other than a pronoun: "ujar Sari", "menurut warga", "Warga mengaku". */
  const namesSpeaker = (sentence: number): boolean => {
    const [from, to] = [tokens.bounds[sentence] as number, tokens.bounds[sentence + 1] as number];
    for (let i = from; i < to; i++) {
      const word = lowerOf(i);
      if (!speaks(i) || word.endsWith('nya') || is(i + 1, PRONOUN)) continue;
      if (word.startsWith('me') ? !is(i, SOURCE) || word === 'menurut' : i === from || /[,"”]/.test(markAt(i - 1) as string)) return true;
    }
    return false;
  };
  /** Who alone speaks in the text and from which sentence on; null where somebody else may. Found when first asked for. */
  let sole: { name: string; from: number } | null | undefined;
  const findSoleSpeaker = (): { name: string; from: number } | null => {
    const names = new Set<string | null | undefined>();
    for (let sentence = 0; sentence + 1 < tokens.bounds.length; sentence++) {
      const from = tokens.bounds[sentence] as number;
      const spoke = speakers[sentence];
      if (spoke) for (const key of spoke) names.add(inFull(key) ?? persons.get(key));
      else if (!is(from, PRONOUN | BODY) && namesSpeaker(sentence)) names.add(subjectOf(sentence));
    }
    const [name] = names;
    return name && names.size === 1 ? { name, from: speakers.findIndex((spoke) => spoke !== undefined) } : null;
  };

  const antecedentOf: AntecedentOf = (sentence, spoken = false) => {
    if (spoken) {
      sole = sole === undefined ? findSoleSpeaker() : sole;
      if (sole && sentence > sole.from) return inFullOf(sole.name);
    }
    const speaking = spoken || goesOnReporting(sentence);
    for (let back = sentence - 1; back >= Math.max(0, sentence - FURTHEST); back--) {
      const spoke = speakers[back];
      if (speaking && !spoke && reportsByName(back)) return undefined;
      if (speaking && spoke) {
        const [only] = spoke;
        const name = spoke.size === 1 ? persons.get(only as string) : undefined;
        return name ? inFullOf(name) : undefined;
      }
      const subject = speaking && !spoken ? subjectOf(back) : undefined;
      if (subject) return inFullOf(subject);
      if (spoken) {
        if (!passesOn(back)) return undefined;
        continue;
      }
      const named = personsOf(back);
      if (named === undefined || named.size > 1) return undefined;
      const [only] = named;
      if (only) return inFullOf(only);
      if (!passesOn(back)) return undefined;
    }
    return undefined;
  };
  return { antecedentOf, inFull };
}

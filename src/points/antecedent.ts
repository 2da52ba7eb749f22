import people from '../language/data/people.json' with { type: 'json' };
import { type Document, Flag } from '../language/document.ts';
import { classBit, classesOf } from '../language/word-classes.ts';
import { setOf } from '../text.ts';
import type { People } from './people.ts';
import type { Run, RunReader } from './runs.ts';

const BODY = classBit('body');
const CALENDAR = classBit('calendar');
const HUMAN = classBit('human');
const BEFORE_PLACES = classBit('beforePlaces');
const ROLE = classBit('role');
const SOURCE = classBit('source');
const RELATIONS = setOf(people.relations);
const PRONOUN = classBit('pronoun');
/** What people do by speaking, perhaps of a deed: "meminta", "mengaku". */
const SPEECH_ACTS = setOf(people.speechActs);
const ACCORDING_TO = setOf(people.accordingTo);
const SOMEONE = setOf(people.someone);
/** "menyebut", "berharap", but not "jelas" and "tambah", which are verbs of speech only beside a quotation. */
const VERBAL = /^(?:me|ber)/;
/** The verb of a sentence that goes on reporting is among its first words. */
const FIRST_WORDS = 3;
/** An antecedent is not looked for further back than this. */
const FURTHEST = 4;
/** Nor is who alone speaks in the text. */
const LONGEST_TURN = 25;

/** Whether a name is another, or some words of it: "Sari" of "Bupati Sari Wulandari". */
const isPartOf = (part: string, name: string): boolean => ` ${name} `.includes(` ${part} `);
/** Whether two names may be of one person. */
const mayBeSame = (a: string, b: string): boolean => isPartOf(a, b) || isPartOf(b, a);

/** Whom pronouns mean: a name, or undefined where that is not certain. */
export interface Antecedents {
  /** Whom "ia" at the start of a sentence means. */
  meantBy(sentence: number): string | undefined;
  /** Who speaks in a sentence that says so by a pronoun: "ujarnya", "kata dia". */
  speakerOf(sentence: number): string | undefined;
}

/**
 * Finds whom pronouns mean. The answer is certain or none: the sentence before must name one person and no other that might
 * be one; where it names nobody but opens on a pronoun itself, the one before that decides. Who goes on speaking is who
 * spoke before, is the subject of the sentence before, or alone speaks in the text.
 */
export function findAntecedents({ tokens }: Document, reader: RunReader, { calledBy, inFull, completed, speakers, isPlaceName }: People): Antecedents {
  const { lowerOf, markAt, textOf, runsOf, is, isReporting, isAcronym, isCommon, holdsOffice, isBody, isNameless } = reader;
  const boundsOf = (sentence: number): [from: number, to: number] => [tokens.bounds[sentence] as number, tokens.bounds[sentence + 1] as number];

  /** Whether a capitalized word stands for no person: a body, acronym, day or place, or only opens the sentence. */
  const isNobody = (run: Run): boolean =>
    isBody(run) || isAcronym(run.end - 1) || is(run.first - 1, BEFORE_PLACES) || (run.end - run.first === 1 && (isCommon(run.first) || isPlaceName(run)));

  /** Whether a sentence tells of somebody without a name, beside a person's: "korban", but not "penyanyi Sari Wulandari". */
  function tellsOfHuman(sentence: number, named: readonly Run[]): boolean {
    /** "korban", "istrinya" */
    const isHuman = (i: number): boolean =>
      is(i, HUMAN) || SOMEONE.has(lowerOf(i)) || (lowerOf(i).endsWith('nya') && (classesOf(lowerOf(i).slice(0, -3)) & HUMAN) !== 0);
    const [from, to] = boundsOf(sentence);
    for (let i = from; i < to; i++) {
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
        const person = calledBy(lowerOf(i));
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

  /** Whether a run may be somebody else than whoever bears a name. */
  const isStranger = (run: Run, name: string): boolean => {
    if (mayBeSame(textOf(run), name) || isNobody(run)) return false;
    const person = calledBy(lowerOf(run.end - 1));
    return person !== undefined ? person === null || !mayBeSame(person, name) : run.end - run.first > 1 || !isPlaceName(run);
  };
  const hasStranger = (sentence: number, name: string): boolean => runsOf(sentence).some((run) => isStranger(run, name));

  /** Whether somebody is what a sentence tells of: the name opens it or stands behind a comma, as in "Di Demak, Sari Wulandari …", and is not "Adik Sari Wulandari". */
  const isSubject = (sentence: number, name: string): boolean =>
    runsOf(sentence).some((run) => {
      if (run.first !== tokens.bounds[sentence] && markAt(run.first - 1) !== ',') return false;
      const text = textOf(run);
      // "Penyanyi Sari Wulandari"
      const isDescribed = text.endsWith(` ${name}`) && is(run.first, ROLE | HUMAN) && !RELATIONS.has(lowerOf(run.first));
      return isDescribed || isPartOf(text, name);
    });

  /** Whether the text tells of nobody but the bearer of a name, from its beginning up to a sentence that is not far behind. */
  const isAloneSoFar = (name: string, sentence: number): boolean => {
    if (sentence >= LONGEST_TURN) return false;
    for (let back = sentence; back >= 0; back--) if (hasStranger(back, name) || tellsOfHuman(back, runsOf(back))) return false;
    return true;
  };

  /** Whether whoever spoke before goes on in a sentence: "Ia juga …", "…," katanya, or a quotation without more. */
  const passesOn = (sentence: number): boolean => {
    const [from, to] = boundsOf(sentence);
    if (is(from, PRONOUN) || ((tokens.flags[from] as number) & Flag.opensQuote) !== 0) return true;
    for (let i = from; i < to; i++) if (isReporting(i) && lowerOf(i).endsWith('nya')) return true;
    return false;
  };
  /**
   * The verb of a sentence in which somebody goes on reporting, -1 without one: "Ia menambahkan", "Namun, ia juga meminta",
   * "Menurutnya". Who goes on is who spoke, whomever else the sentence before names.
   */
  const findReport = (sentence: number): number => {
    const [from, to] = boundsOf(sentence);
    let left = FIRST_WORDS;
    for (let i = from; i < to && left > 0; i++) {
      if (isReporting(i) || is(i, SOURCE) || SPEECH_ACTS.has(lowerOf(i))) return i;
      // Words are counted behind a connective.
      left = markAt(i) === ',' && i - from <= FIRST_WORDS ? FIRST_WORDS : left - 1;
    }
    return -1;
  };

  /** The person whose name opens a sentence that names no other: "Sari Wulandari meminta warga mengungsi". */
  const subjectOf = (sentence: number): string | undefined => {
    let subject: string | undefined;
    for (const run of runsOf(sentence)) {
      const person = calledBy(lowerOf(run.end - 1));
      if (run.first === tokens.bounds[sentence]) subject = person ?? undefined;
      else if (person !== undefined && person !== subject) return undefined;
      if (!subject) return undefined;
    }
    return subject;
  };

  /** Whether a sentence tells who said something, by other than a pronoun: "ujar Sari", "menurut warga", "Warga mengaku". */
  const namesSpeaker = (sentence: number): boolean => {
    const [from, to] = boundsOf(sentence);
    if (is(from, PRONOUN)) return false;
    for (let i = from; i < to; i++) {
      const word = lowerOf(i);
      if (word.endsWith('nya') || !(isReporting(i) || SPEECH_ACTS.has(word) || ACCORDING_TO.has(word))) continue;
      const isVerb = VERBAL.test(word) && !ACCORDING_TO.has(word);
      // "ia mengatakan"; "kata dia", "ujar lanjutnya"
      if (isVerb ? i > from && is(i - 1, PRONOUN) : i + 1 < to && (is(i + 1, PRONOUN) || isReporting(i + 1))) continue;
      if (isVerb || ACCORDING_TO.has(word) || i === from || /[,"”]/.test(markAt(i - 1) as string)) return true;
    }
    return false;
  };
  /** Whether a sentence tells what a body says or does, which is nobody that "ujarnya" could mean. */
  const isOfBody = (sentence: number): boolean => {
    const [from] = boundsOf(sentence);
    return is(from, BODY) && !is(from, CALENDAR);
  };
  const nameOf = (word: string): string | null | undefined => inFull(word) ?? calledBy(word);
  /** Who alone speaks in the text; null where somebody else may. Found when first asked for. */
  let sole: string | null | undefined;
  const findSoleSpeaker = (): string | null => {
    const names = new Set<string | null | undefined>();
    for (let sentence = 0; sentence + 1 < tokens.bounds.length; sentence++) {
      if (isOfBody(sentence)) continue;
      const spoke = speakers[sentence];
      if (spoke) for (const key of spoke) names.add(nameOf(key));
      else if (namesSpeaker(sentence)) names.add(subjectOf(sentence));
    }
    const [name] = names;
    return name && names.size === 1 ? name : null;
  };
  /** Whether nobody else was told of since a person last spoke, before a sentence. */
  const hasTheWord = (name: string, sentence: number): boolean => {
    for (let back = sentence - 1; back >= Math.max(0, sentence - LONGEST_TURN); back--) {
      if (!isOfBody(back) && speakers[back]) return true;
      if (hasStranger(back, name) || tellsOfHuman(back, [])) return false;
    }
    return false;
  };

  /** Who spoke in a sentence, in full where it is one; null where that is not certain, undefined where nobody spoke. */
  const speakerIn = (sentence: number): string | null | undefined => {
    const spoke = speakers[sentence];
    if (!spoke) {
      if (!namesSpeaker(sentence)) return undefined;
      const subject = subjectOf(sentence);
      return subject ? completed(subject) : null;
    }
    const [only] = spoke;
    const name = spoke.size === 1 ? calledBy(only as string) : undefined;
    return name ? completed(name) : null;
  };

  return {
    meantBy(sentence) {
      const verb = findReport(sentence);
      const reports = verb >= 0;
      const mayBeDeed = reports && SPEECH_ACTS.has(lowerOf(verb));
      for (let back = sentence - 1; back >= Math.max(0, sentence - FURTHEST); back--) {
        // "… pelaku ditangkap. Ia mengaku …" is not who told so.
        if (mayBeDeed && tellsOfHuman(back, runsOf(back))) return undefined;
        const speaker = reports ? speakerIn(back) : undefined;
        if (speaker !== undefined) return speaker ?? undefined;
        const subject = reports ? subjectOf(back) : undefined;
        if (subject) return completed(subject);
        // "… Sari," katanya. Ia menyebut …: who spoke goes on, whomever the quotation names.
        if (reports && passesOn(back)) continue;
        const named = personsOf(back);
        if (named === undefined || named.size > 1) return undefined;
        const [only] = named;
        if (only) {
          // "Ia memuji Sari. Ia …" may mean either, and so may "Adik Sari ditangkap. Ia …".
          if (!isSubject(back, only)) return undefined;
          // "Bupati ditangkap. Jaksa Sari mengatakan … Ia …": who tells of it is not what is told of.
          if (!reports && (namesSpeaker(back) || !isAloneSoFar(only, back))) return undefined;
          return completed(only);
        }
        if (!passesOn(back)) return undefined;
      }
      return undefined;
    },
    speakerOf(sentence) {
      // "Kades Ujang menutup dengan ajakan: “…” pungkasnya."
      const [from] = boundsOf(sentence);
      if (runsOf(sentence).some((run) => run.first === from && (holdsOffice(run) || calledBy(lowerOf(run.end - 1)) !== undefined))) return undefined;
      sole = sole === undefined ? findSoleSpeaker() : sole;
      if (sole && hasTheWord(sole, sentence)) return completed(sole);
      for (let back = sentence - 1; back >= Math.max(0, sentence - FURTHEST); back--) {
        const speaker = speakerIn(back);
        if (speaker !== undefined) return speaker ?? undefined;
        if (!passesOn(back)) return undefined;
      }
      return undefined;
    },
  };
}

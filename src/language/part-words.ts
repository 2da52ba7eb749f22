import { setOf } from '../text.ts';
import joined from './data/joined-words.json' with { type: 'json' };
import { Flag, Kind } from './document.ts';
import type { Engine, Lexeme } from './engine.ts';
import { isPlaceWord } from './place-names.ts';
import { RAREST } from './rarity.ts';
import type { TokenRun } from './read-tokens.ts';
import { analyzeWord } from './stem/analyze-word.ts';
import { isTwofold } from './twofold.ts';
import { classBit, classesOf } from './word-classes.ts';

const REPORTING = classBit('reporting');
const NAMING = classBit('office') | classBit('body') | classBit('beforePlaces');
/** Whether a name follows: "Presiden", "Partai", "Kota". */
const opensName = (word: string): boolean => (classesOf(word.toLowerCase()) & NAMING) !== 0;
/** Shorter parts say little by themselves. */
const SHORTEST_PART = 4;
/** Beside what is certain, a part may be shorter: "BosTottenham", "bomterhadap". */
const SHORTEST_BESIDE = 3;
/** What is cut off behind a name must be longer where nothing on the page is glued for sure: "Suryadi" is not "Surya di". */
const SHORTEST_AFTER_NAME = 5;
/** A word of the dictionary of this length is no first part of a brand: "KepergianGusti". */
const SHORTEST_SURE = 6;
/** Two words of which the page has neither by itself are as long together. */
const SHORTEST_OF_STRANGERS = 13;
const SHORTEST_SUSPECT = 5;
const SHORTEST_STRANGE = 8;
/** A row of words is as long. */
const SHORTEST_ROW = 15;
/** What is longer is an address or the like. */
const LONGEST_SUSPECT = 60;

const NAMES = setOf(joined.names);
/** Media write themselves in italics, so that scraping glues them wherever they stand. */
const MEDIA = setOf(joined.media);
const PREFIXES = setOf(joined.prefixes);
const ENDINGS = setOf(joined.endings);
const WHOLES = setOf(joined.wholes);

/** What ends on the first half of such a name: "detik", "kepadadetik". */
const BEFORE_NAME = new RegExp(
  `(?:^(?:${joined.names.replaceAll(' ', '|')})|${joined.names
    .split(' ')
    .filter((name) => name.length > 4)
    .join('|')})$`,
  'i',
);

const FUNCTION_WORDS = joined.functionWords.replaceAll(' ', '|');
const AT_BEGIN = new RegExp(`^(?:${FUNCTION_WORDS})(?=[a-zß-ÿ]{3})`);
const AT_END = new RegExp(`(?<=^[a-zß-ÿ]{4,60})(?:${FUNCTION_WORDS})$`);
const BEHIND_WORDS = setOf(joined.behindWords);
/** So short that words end with them: "asmaraini", but not "operandi". */
const AT_END_OF_WORD = new RegExp(`(?<=^[a-zß-ÿ]{5,60})(?:${joined.behindWords.replaceAll(' ', '|')})$`);
/** Behind a name only what none ends with: "Wibowoatau", but not "Wulandari". */
const AT_END_OF_NAME = new RegExp(`(?<=^[A-ZÀ-Þ][a-zß-ÿ]{3,60})(?:${joined.behindNames.replaceAll(' ', '|')})$`);

const isCapitalized = (part: string): boolean => /^[A-ZÀ-Þ]/u.test(part);
/** "Prabowo", but not "KPK" or "iPhone". */
const isRaised = (part: string): boolean => /^[A-ZÀ-Þ][a-zß-ÿ]/u.test(part);

/** "KPK", "PDI-P" */
const isAcronym = (part: string): boolean => /^(?:[A-ZÀ-Þ]+-)?[A-ZÀ-Þ]+$/.test(part);
/** "PTABC", which may be "PT ABC". */
const COMPANY = /^PT[A-ZÀ-Þ]{2,}$/;
/** A form that can hardly be the end of a name. */
const VERB = /^(?:me|di|ber|ter)[a-zß-ÿ]{5,}/;

const YEAR = /^20\d\d$/;

/** A verb to whose ending nothing but a possessive can be added. */
const CLOSED_VERB = /^(?:me|di)[a-z]{3,}kan$/;

/** What a page tells of a word: how often it stands there by itself, with a capital or without. */
interface Uses {
  lower: number;
  capital: number;
}

/**
 * Parts words that scraping glued together where a page's links and emphasis were taken out: "PresidenPrabowo",
 * "mengonsumsimatcha", "untuk4".
 *
 * A word that no dictionary has is cut only where every part is a word: of the dictionary, or standing by itself
 * elsewhere on the page. Cuts that could well be chance ("Suryadi", "Karangasem") are made only on pages that have
 * another word glued beyond doubt.
 *
 * @param text The page as it was scraped.
 * @param run Its tokens.
 * @param heard Further tokens that are evidence: those of the title.
 * @returns The same run where nothing is glued.
 */
export function partWords(text: string, run: TokenRun, heard: readonly Lexeme[], engine: Engine): TokenRun {
  const isGlued = hasGluedMark(text);
  const odd = isGlued ? [] : run.lexemes.filter((lexeme) => lexeme.looksGlued || isStrange(lexeme, engine));
  if (!isGlued && odd.length === 0) return run;
  const uses = countUses(run.lexemes, heard);
  const isSure = ({ form }: Lexeme): boolean => (cut(form, isSureSeam) ?? cutBetween(form)) !== undefined || isLongSure(form);
  if (!isGlued && !odd.some((lexeme) => isSuspect(lexeme) && isSure(lexeme))) return run;
  const suspects = [...new Set(run.lexemes)].filter(isSuspect);
  const inside = findInside(run.lexemes);
  const parts = new Map<Lexeme, Lexeme[]>();
  for (const lexeme of suspects) {
    const isSeam = inside.has(lexeme) ? (left: string, right: string) => !hasStrayCapital(left, right) && isLikelySeam(left, right) : isLikelySeam;
    const found = cut(lexeme.form, isSeam) ?? cutBetween(lexeme.form) ?? cutBehind(lexeme.form);
    // "secaraonlinecepat", where the page has "secaraonline" as well; "menggunakantickersaham"
    const all = found?.flatMap((part) => (engine.isKnown(part) ? [part] : (cutBehind(part) ?? [part])));
    if (all) parts.set(lexeme, all.map(engine.lexemeOf));
  }
  return parts.size === 0 ? run : replace(run, parts);

  /** "Padalarang" inside a sentence, where "pada" would have no capital. */
  function hasStrayCapital(left: string, right: string): boolean {
    return isCapitalized(left) && engine.isStopWord(left) && !isMedium(left) && /^[a-zß-ÿ]/u.test(right);
  }

  /** A spelling that comes again is meant, but for "diJakarta", "BersamaReal" and "secaraonline". */
  function isSuspect(lexeme: Lexeme): boolean {
    const { form } = lexeme;
    if (!mayBeGlued(lexeme, engine)) return false;
    if (usesOf(form) === 1 || /^[a-zß-ÿ]+[A-ZÀ-Þ]/.test(form) || AT_BEGIN.test(form)) return true;
    const [begin = ''] = /^[A-ZÀ-Þ][a-zß-ÿ]{3,}(?=[A-ZÀ-Þ])/u.exec(form) ?? [];
    return engine.isStopWord(begin);
  }

  function usesOf(part: string): number {
    const own = uses.get(part.toLowerCase());
    return own ? own.lower + own.capital : 0;
  }

  /** Whether a part stands on the page by itself; what begins with a capital, with one. */
  function stands(part: string): boolean {
    return isCapitalized(part) ? (uses.get(part.toLowerCase())?.capital ?? 0) > 0 : usesOf(part) > 0;
  }

  function isWord(part: string): boolean {
    return stands(part) || engine.isStopWord(part) || engine.isKnown(part) || isJoinedName(part);
  }

  /**
   * The parts of what is glued; undefined where there is no seam. One at a capital or number is surer than one inside a
   * row of letters. What was found to have none is remembered in `uncut`: "xxxxxxxxxxxx" can be cut in ever so many ways.
   */
  function cut(form: string, isSeam: (left: string, right: string) => boolean, uncut = new Set<string>()): string[] | undefined {
    if (uncut.has(form)) return undefined;
    const partsOf = (part: string): string[] => (isWord(part) ? [part] : (cut(part, isSeam, uncut) ?? [part]));
    for (const raised of form.matchAll(/(?<=.)[A-ZÀ-Þ\d]/gu)) {
      const [left, right] = [form.slice(0, raised.index), form.slice(raised.index)];
      if (isSeam(left, right)) return [...partsOf(left), ...partsOf(right)];
    }
    const seams: [left: string, right: string][] = [];
    for (let at = 1; at < form.length; at++) {
      const [left, right] = [form.slice(0, at), form.slice(at)];
      if (isSeam(left, right)) seams.push([left, right]);
    }
    // Behind a verb stands whatever word: "melakukanfacelift".
    const whole = seams.find(
      ([left, right]) =>
        isWord(right) || (CLOSED_VERB.test(left) && right.length > SHORTEST_PART && engine.isKnown(left)) || (isAcronym(left) && VERB.test(right)),
    );
    if (whole) return whole;
    for (const [left, right] of seams) {
      const rest = cut(right, isSeam, uncut);
      if (rest) return [left, ...rest];
    }
    uncut.add(form);
    return undefined;
  }

  /** Whether a form is several words of the dictionary, two of them long: "mengalamikecelakaandi" is no chance. */
  function isLongSure(form: string): boolean {
    // "berlatarbelakang", "kekurangberhasilan"
    if (form.length < SHORTEST_ROW || !/^(?!ke.*an(?:nya)?$)[a-z]+$/.test(form) || engine.isCompound(form.replace(/^[bt]er/, ''))) return false;
    const found = cut(form, isLikelySeam) ?? [];
    return found.every(isWord) && found.filter((part) => part.length >= SHORTEST_SURE).length > 1;
  }

  /** A strange word between two of the page: "segmenmidsizepremium". */
  function cutBetween(form: string): string[] | undefined {
    if (!/^[a-z]+$/.test(form)) return undefined;
    const isOwn = (part: string): boolean => stands(part) && engine.isKnown(part);
    for (let end = SHORTEST_SURE; end <= form.length - SHORTEST_SURE - SHORTEST_PART; end++) {
      if (!isOwn(form.slice(0, end))) continue;
      for (let begin = end + SHORTEST_PART; begin <= form.length - SHORTEST_SURE; begin++) {
        if (isOwn(form.slice(begin))) return [form.slice(0, end), form.slice(end, begin), form.slice(begin)];
      }
    }
    return undefined;
  }

  /** A strange word before one of the page or beside a function word. */
  function cutBehind(form: string): string[] | undefined {
    return cut(form, isWordBehind) ?? cutAtFunctionWord(form);
  }

  /** A strange word beside one that no word begins or ends with: "secaraonline", "paymentatau". */
  function cutAtFunctionWord(form: string): string[] | undefined {
    const begin = AT_BEGIN.exec(form)?.[0];
    if (begin !== undefined && !isEnding(form.slice(begin.length))) return [begin, ...cutAtCapital(form.slice(begin.length))];
    const end = (isCapitalized(form) ? AT_END_OF_NAME : AT_END).exec(form)?.[0] ?? behindWord(form);
    if (end === undefined) return undefined;
    const left = form.slice(0, -end.length);
    return mayBeNominal(left, end) && !stands(left) ? undefined : [left, end];
  }

  /** A short function word that stands behind a word of the dictionary. */
  function behindWord(form: string): string | undefined {
    const end = AT_END_OF_WORD.exec(form)?.[0];
    return end !== undefined && engine.isKnown(form.slice(0, -end.length)) ? end : undefined;
  }

  /** Whether a seam before a capital is one by what stands before it; undefined where that doesn't decide. */
  function decidesAlone(left: string): boolean | undefined {
    if (BEFORE_NAME.test(left)) return false;
    return engine.isStopWord(left) ? !isCapitalized(left) || left.length >= SHORTEST_PART : undefined;
  }

  /** Whether what is glued here is so beyond doubt. */
  function isSureSeam(left: string, right: string): boolean {
    // "2025digelar"
    if (YEAR.test(left)) return right.length >= SHORTEST_PART && /^[a-z]/.test(right) && (engine.isStopWord(right) || engine.isKnown(right));
    if (!/[a-zß-ÿ]$/.test(left)) return false;
    // "pada11"
    if (/^\d{1,4}$/.test(right)) return left.length >= SHORTEST_PART && !isCapitalized(left) && engine.isStopWord(left);
    const isSure = left.length >= SHORTEST_SURE && engine.isKnown(left);
    if (isRaised(right)) {
      const alone = decidesAlone(left);
      if (alone !== undefined || left.length < SHORTEST_PART || !isWord(left)) return alone ?? false;
      // "PresidenPrabowo"; "MitraDarat" and "RuangGuru" are brands, unless the page has both words by themselves.
      if (isCapitalized(left)) return opensName(left) ? isSure || isWord(right) : stands(left) && stands(right);
      return isSure || isWord(right);
    }
    // "DilansirNBC"
    if (isCapitalized(right)) return isAcronym(right.slice(0, 2)) && isSure && !BEFORE_NAME.test(left);
    if (left.length < SHORTEST_PART || right.length < SHORTEST_PART) return false;
    // "Wulandarimenjelaskan": no name ends like that.
    if (isCapitalized(left) && right.startsWith('me') && VERB.test(right) && engine.isKnown(right)) return true;
    // What follows the first part may be further parts, so the page must know that one or the whole rest.
    if (!stands(left) && (isCapitalized(left) || !stands(right) || !engine.isKnown(left))) return false;
    if (isCapitalized(left) && right.length < SHORTEST_AFTER_NAME) return false;
    return isPlain(left, right) && !engine.isCompound(left + right);
  }

  /** "hadiah", but not "maran", which is one by its ending alone. */
  function isCertainWord(part: string): boolean {
    return part.length >= SHORTEST_SURE || !engine.isKnown(part) || analyzeWord(part).root === part;
  }

  /** Whether two roots written as one may be two words: "sejarahnasional", but not "menindaklanjuti". */
  function mayPart(left: string, right: string): boolean {
    const whole = left + right;
    if (!engine.isCompound(whole)) return true;
    const isBare = analyzeWord(whole).root === whole.toLowerCase();
    return isBare ? stands(left) || stands(right) : stands(left) && stands(right);
  }

  /** Whether something is likely glued here, on a page where others are. */
  function isLikelySeam(left: string, right: string): boolean {
    if (/^\d/.test(right)) {
      if (/^20\d\d[-/]20\d\d$/.test(right)) return /^\d$/.test(left);
      // "Thunder108-91"
      if (/^\d+-\d+$/.test(right) && /^[A-ZÀ-Þ]?[a-zß-ÿ]{4,}$/u.test(left)) return true;
      if (!/^[\d-]+$/.test(right) || !/^[A-Za-zÀ-ɏ]{3,}$/u.test(left)) return false;
      return isCapitalized(left) ? right.length > 1 && stands(left) : engine.isStopWord(left);
    }
    if (COMPANY.test(left + right)) return left === 'PT' && stands(right);
    // "2025Al Ain", "2025mereka"
    if (/\d$/.test(left)) return /^\d{2,}$/.test(left) && (isRaised(right) ? stands(right) : isSureSeam(left, right));
    if (isRaised(right)) {
      // "KTMPedro", "GPiala"
      if (isAcronym(left)) return stands(right) || (stands(left) && left.length > 1);
      if (!/[a-zß-ÿ]$/.test(left)) return false;
      return decidesAlone(left) ?? (left.length >= SHORTEST_BESIDE && (stands(right) || isMedium(right) || (left.length >= SHORTEST_PART && isWord(left))));
    }
    // "DilansirNBC"
    if (isCapitalized(right))
      return /^[A-ZÀ-Þ](?:$|-?[A-ZÀ-Þ])/u.test(right) && !isAcronym(left) && (engine.isStopWord(left) || (left.length > SHORTEST_PART && engine.isKnown(left)));
    if (!isPlain(left, right) || (mayBeNominal(left, right) && !stands(left))) return false;
    // "dismartwatch", "dismartwatchgenerasi"
    if (left === 'di' || left === 'ke') return right.length > SHORTEST_PART && !engine.isKnown(right) && (stands(right) || beginsWithOwnWord(right));
    // "menyebuthak"
    if (right.length >= SHORTEST_BESIDE && (classesOf(left) & REPORTING) !== 0 && VERB.test(left) && engine.isKnown(right)) return true;
    // "Tempotak", but not "Tribunnews"
    if (isMedium(left) && engine.isStopWord(right)) return true;
    const isLongStopWord = right.length > SHORTEST_PART && engine.isStopWord(right);
    if (!isLongStopWord && !mayPart(left, right)) return false;
    if (isAcronym(left)) return left.length > 1 && stands(left) && (right.length >= SHORTEST_PART || engine.isStopWord(right));
    // "Yusufbakal": hardly a name ends like that.
    if (isLongStopWord)
      return (
        left.length >= SHORTEST_BESIDE &&
        (stands(left) || (left.length > SHORTEST_PART && engine.isKnown(left)) || (isCapitalized(left) && left.length > SHORTEST_PART))
      );
    // "Fadli Zonyang"
    if (engine.isStopWord(right) && right.length === SHORTEST_PART && stands(left)) return left.length >= SHORTEST_BESIDE;
    // "narkobadi", but not "amarah" and "separoh"
    if (engine.isStopWord(right) && right.length < SHORTEST_BESIDE && !BEHIND_WORDS.has(right)) return false;
    if (engine.isStopWord(right)) return left.length >= SHORTEST_PART && (stands(left) || (!isCapitalized(left) && engine.isKnown(left)));
    if (stands(left))
      return (
        left.length >= (stands(right) && engine.isKnown(left) ? SHORTEST_BESIDE : SHORTEST_PART) &&
        right.length >= SHORTEST_PART &&
        (stands(right) || isCertainWord(right))
      );
    if (left.length < SHORTEST_PART || right.length < (stands(right) ? SHORTEST_BESIDE : SHORTEST_PART)) return false;
    // "Ribuansopir"
    if (isCapitalized(left) && engine.isKnown(left) && (uses.get(right)?.lower ?? 0) > 0) return true;
    // "Wulandarimenjelaskan", "Saint-Germainkalah"
    if (isCapitalized(left))
      return (VERB.test(right) && engine.isKnown(right)) || (/-[A-ZÀ-Þ][a-zß-ÿ]{2,}$/u.test(left) && right.length > SHORTEST_PART && isWord(right));
    // "sejarahnasional", but not "terasering", "kata" and "maran"
    return engine.isKnown(left) && (stands(right) || left.length + right.length >= SHORTEST_OF_STRANGERS);
  }

  /** Whether a word of the page that no dictionary has stands before one that it has: "smartwatchgenerasi". */
  function beginsWithOwnWord(part: string): boolean {
    for (let at = SHORTEST_SURE; at <= part.length - SHORTEST_PART; at++) {
      const own = part.slice(0, at);
      if (stands(own) && !engine.isKnown(own) && engine.isKnown(part.slice(at))) return true;
    }
    return false;
  }

  /** Whether a word of the page stands behind something strange: "tickersaham". */
  function isWordBehind(left: string, right: string): boolean {
    return /^[a-z]{4,}$/.test(left) && right.length > SHORTEST_PART && isPlain(left, right) && stands(right) && engine.isKnown(right);
  }
}

/** Whether both parts are more than a prefix or ending of the other, and the second begins in lower case. */
const isPlain = (left: string, right: string): boolean =>
  /^[a-zß-ÿ]/u.test(right) && /[A-Za-zÀ-ɏ]$/u.test(left) && !PREFIXES.has(left.toLowerCase()) && !isEnding(right);

/** A longer end is a word of its own: "kebijakandengan". */
const LONGEST_NOMINAL_END = 5;

/** "Tempo" */
const isMedium = (part: string): boolean => isCapitalized(part) && MEDIA.has(part.toLowerCase());

/** Whether what looks glued may be a noun in ke-…-an that is misspelt: "kesepakakan", "keasalahan", but not "keputusanakan". */
const mayBeNominal = (left: string, right: string): boolean =>
  /^ke/i.test(left) && right.endsWith('an') && right.length <= LONGEST_NOMINAL_END && !left.endsWith('an');

const GLUED_MARKS = [',', ':', '–'];
/** With the character before such a mark and three behind. */
const GLUED = /^(?:[a-z\d],[a-zA-Z]{3}|[a-z]:[A-Z][a-z]|.?–[A-Z][a-z]{2})/;

/** "Editor:Danar" and "[Gambas:Video]" are written so. */
const LABELS = new RegExp(`(?:${joined.labels.replaceAll(' ', '|')})$`, 'i');
const LONGEST_LABEL = 10;

/** Whether a mark has lost the blank behind it, as happens where links were glued: "mengatakan,efek", "Baca juga:Banjir". */
function hasGluedMark(text: string): boolean {
  for (const mark of GLUED_MARKS) {
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1))
      if (GLUED.test(text.slice(Math.max(0, at - 1), at + 4)) && !LABELS.test(text.slice(Math.max(0, at - LONGEST_LABEL), at))) return true;
  }
  return false;
}

/** Whether what follows a part begins with an ending: "nya", also in "laporannyaThe"; "tasnya". */
const isEnding = (right: string): boolean => {
  const own = /^[a-zß-ÿ]*/u.exec(right)?.[0] ?? '';
  return ENDINGS.has(own) || ENDINGS.has(own.replace(/(?:nya|lah|kah|pun)$/, ''));
};

/** "kickoffPiala" */
const cutAtCapital = (form: string): string[] => form.split(/(?<=^[a-zß-ÿ]{4,60})(?=[A-ZÀ-Þ][a-zß-ÿ])/u);

/** "detikFinance" */
function isJoinedName(part: string): boolean {
  const seam = /[a-zß-ÿ](?=[A-ZÀ-Þ])/u.exec(part)?.index;
  return seam !== undefined && NAMES.has(part.slice(0, seam + 1).toLowerCase());
}

/** Whether a word that is no name is long and in no dictionary. */
function isStrange(lexeme: Lexeme, engine: Engine): boolean {
  lexeme.isStrange ??=
    lexeme.kind === Kind.word &&
    lexeme.length >= SHORTEST_STRANGE &&
    (lexeme.flags & (Flag.capital | Flag.stopWord)) === 0 &&
    engine.commonTerm(lexeme).rarity === RAREST &&
    !engine.isKnown(lexeme.lower);
  return lexeme.isStrange;
}

/** Whether a word may be several: it has a capital or a number inside, or no dictionary has it. */
function mayBeGlued({ kind, form, lower, flags }: Lexeme, engine: Engine): boolean {
  if (form.length < SHORTEST_SUSPECT || form.length > LONGEST_SUSPECT) return false;
  if (kind === Kind.number) return /^\d20\d\d[-/]20\d\d$/.test(form);
  if (/^20\d\d[a-z]{4,}$/.test(form) || COMPANY.test(form)) return true;
  if (kind !== Kind.word || !/^[A-Za-zÀ-ɏ\d-]+$/u.test(form) || !/[a-zß-ÿ]/u.test(form)) return false;
  if (/[a-zß-ÿ][A-ZÀ-Þ\d]|[A-ZÀ-Þ]{2}[a-zß-ÿ]|\d[A-ZÀ-Þ]/u.test(form)) return !isJoinedName(form);
  return (
    (flags & (Flag.stopWord | Flag.acronym)) === 0 &&
    !repeatsItself(lower) &&
    !WHOLES.has(lower) &&
    !isPlaceWord(lower) &&
    !engine.isKnown(lower) &&
    !isRowOfPlaces(lower)
  );
}

/** "bulungan-kalimantan" */
const isRowOfPlaces = (word: string): boolean => word.includes('-') && word.split('-').every(isPlaceWord);

/** Whether a word is one said twice. */
function repeatsItself(word: string): boolean {
  const [first = '', second = '', ...more] = word.split('-');
  return more.length === 0 && isTwofold(first, second);
}

/** Capitalized words that stand behind another word or a number somewhere. */
const findInside = (lexemes: readonly Lexeme[]): Set<Lexeme> =>
  new Set(lexemes.filter(({ flags }, i) => (flags & Flag.capital) !== 0 && (lexemes[i - 1]?.kind ?? Kind.other) <= Kind.number));

function countUses(...runs: (readonly Lexeme[])[]): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (const lexemes of runs) {
    for (const { lower, flags } of lexemes) {
      let own = uses.get(lower);
      if (!own) {
        own = { lower: 0, capital: 0 };
        uses.set(lower, own);
      }
      if ((flags & Flag.capital) !== 0) own.capital++;
      else own.lower++;
    }
  }
  return uses;
}

function replace({ lexemes, starts, sentenceEnds, stretches }: TokenRun, parts: ReadonlyMap<Lexeme, Lexeme[]>): TokenRun {
  const parted: TokenRun = { lexemes: [], starts: [], ends: [], sentenceEnds: [], stretches };
  let token = 0;
  for (const end of sentenceEnds) {
    for (; token < end; token++) {
      const lexeme = lexemes[token] as Lexeme;
      let start = starts[token] as number;
      for (const part of parts.get(lexeme) ?? [lexeme]) {
        parted.lexemes.push(part);
        parted.starts.push(start);
        start += part.length;
        parted.ends.push(start);
      }
    }
    parted.sentenceEnds.push(parted.lexemes.length);
  }
  return parted;
}

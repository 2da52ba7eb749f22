import people from '../language/data/people.json' with { type: 'json' };
import wordClasses from '../language/data/word-classes.json' with { type: 'json' };
import { raise, setOf } from '../text.ts';

const REPORTING = wordClasses.classes.reporting.split(' ');
/** Verbs that report in front of what is said: "mengatakan". */
export const REPORTS = REPORTING.filter((verb) => verb.startsWith('me'));
/** Verbs that report in a quotation's wake: "kata", "ujar". */
export const SPOKEN = [...REPORTING.filter((verb) => !verb.startsWith('me') && !verb.endsWith('nya')), ...people.spoken.split(' ')];

const PRONOUNS = setOf(people.pronouns);
/** "dia", "beliau", where a name may stand behind the verb: "kata dia". */
export const SPOKEN_PRONOUN = `(?:${people.spokenPronouns.replaceAll(' ', '|')})`;
const ACCORDING_TO = people.accordingTo;
const OPENING_PRONOUN = new RegExp(
  `^(?:${people.pronouns.replaceAll(' ', '|')}|${ACCORDING_TO}nya|(?:${[ACCORDING_TO, ...SPOKEN].join('|')}) ${SPOKEN_PRONOUN})(?=,? )`,
);
/** Room for that. */
const LONGEST_OPENING = 40;

/** The words at the beginning of a bullet that stand for one person: "Ia", "Menurutnya", "Kata dia". */
export function openingPronoun(text: string): string | undefined {
  const found = OPENING_PRONOUN.exec(text.slice(0, LONGEST_OPENING).toLowerCase());
  return found ? text.slice(0, found[0].length) : undefined;
}

const ROLES = setOf(people.roles);

/** A name as it stands inside a sentence: "kata pengacara Sari Wulandari". */
function insideOf(name: string): string {
  const [first = ''] = name.split(' ', 1);
  if (!ROLES.has(first.toLowerCase())) return name;
  return first.toLowerCase() + name.slice(first.length).replace(/^ Bicara/, ' bicara');
}

/** Puts a name where {@link openingPronoun} found a pronoun. */
export function replaceOpening(text: string, pronoun: string, name: string): string {
  const rest = text.slice(pronoun.length);
  if (PRONOUNS.has(pronoun.toLowerCase())) return `${name}${rest}`;
  return `${raise(ACCORDING_TO)} ${insideOf(name)}${rest.startsWith(',') ? '' : ','}${rest}`;
}

/** "ujarnya", right behind a quotation that nothing but a place or time follows. */
const BY_PRONOUN = new RegExp(`["”,] ((?:${SPOKEN.join('|')})(?:nya| ${SPOKEN_PRONOUN}))(?=[.,]|$)`, 'u');

const PRONOUN_BEHIND = new RegExp(`nya$| ${SPOKEN_PRONOUN}$`);

/** The words by which a bullet says that whoever spoke before said it: "ujarnya", "kata dia". */
export const closingSpeaker = (text: string): string | undefined => BY_PRONOUN.exec(text)?.[1];

/** Puts a name where {@link closingSpeaker} found none: "ujar Sari Wulandari". */
export const replaceSpeaker = (text: string, said: string, name: string): string =>
  text.replace(BY_PRONOUN, (found) => found.replace(said, `${said.replace(PRONOUN_BEHIND, '')} ${insideOf(name)}`));

const FOREIGN_JOINTS = people.foreignJoints.replaceAll(' ', '|');
const NAME = "[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]{2,20}";
/** "Wayan mengatakan", "Menurut Wayan,", "… ,” kata Wayan." */
const BY_ONE_NAME = new RegExp(
  `^(${NAME})(?= (?:juga |pun |lalu |kemudian )*(?:${REPORTS.join('|')})[ ,:])|^Menurut (${NAME})(?=,)|["”,] (?:${SPOKEN.join('|')}) (${NAME})(?=[.,]| (?!(?:${FOREIGN_JOINTS}) )[a-zß-ÿ]|$)`,
  'u',
);

/** Who speaks in a bullet, where only one word of the name is given. */
export function shortSpeaker(text: string): string | undefined {
  const found = BY_ONE_NAME.exec(text);
  return found?.[1] ?? found?.[2] ?? found?.[3];
}

/** Gives who speaks the full name, where {@link shortSpeaker} found one word of it. */
export const nameInFull = (text: string, word: string, name: string): string =>
  text.replace(BY_ONE_NAME, (found) => found.replace(word, found.startsWith(word) ? name : insideOf(name)));

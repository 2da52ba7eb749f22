import { withoutListMark } from '../article/list-mark.ts';
import calendar from '../language/data/calendar.json' with { type: 'json' };
import data from '../language/data/connectives.json' with { type: 'json' };
import people from '../language/data/people.json' with { type: 'json' };
import { analyzeWord } from '../language/stem/analyze-word.ts';
import { isKnownWord } from '../language/stem/stem.ts';
import { isTwofold } from '../language/twofold.ts';
import { classesOf } from '../language/word-classes.ts';
import { raise } from '../text.ts';
import { STATED } from './attribution.ts';
import media from './data/media.json' with { type: 'json' };
import { FEWEST_WORDS } from './hollowness.ts';
import { connectiveLength, TITLED } from './openings.ts';
import { REPORTS, SPOKEN, SPOKEN_PRONOUN } from './speaker.ts';

const capitalized = (words: string): string => words.split('|').map(raise).join('|');
/** "Sebab Bupati …", "Sementara di Demak", but not "Sebab kebakaran". */
const BEFORE_NAME = new RegExp(`^(?:${capitalized(data.beforeName)}) (?=[A-ZÀ-Þ]|(?:${data.prepositions}) )`, 'u');
const WEEKDAY = capitalized(calendar.days.replaceAll(' ', '|'));
/** What begins a name that is no medium's: somebody's who is quoted, a law's, an account's. */
const NO_MEDIUM = [people.offices, people.roles, people.titles, people.bodies, data.noMedia]
  .flatMap((words) => words.split(' '))
  .filter((word) => /^[a-z]+$/.test(word))
  .flatMap((word) => [raise(word), word.toUpperCase()]);
const SITE = '[A-Za-zÀ-ɏ0-9.-]{2,40}\\.(?:com|id|net|tv|org|news)';
/** "laman resmi Pelni" */
const OWN_PAGE = `(?:${data.ownPages})(?: web| berita| resmi)* [A-ZÀ-Þ][^,"“”.;:!?]{1,60}`;
/** A site's name, or a medium's. */
const MEDIUM = `(?:${SITE}|${OWN_PAGE}|${data.sources}|(?:${media.media})(?![A-Za-zÀ-ɏ])[^,"“”.;:!?]{0,30}|(?!(?:${NO_MEDIUM.join('|')}|[A-Z]{2,8})(?![A-Za-zÀ-ɏ]))[A-ZÀ-Þ][^,"“”.;:!?]{1,60})`;
/** "Dilansir", "Seperti dilansir", "Sebagaimana yang dilansir". */
const citing = (words: string): string => `(?:${capitalized(words)}|(?:${capitalized(data.likening)}) (?:${words}))`;
/** Quicker than the next, which takes long to compile and is seldom needed. */
const CITES = new RegExp(`^(?:${citing(`${data.citing}|${data.quoting}`)}|${capitalized(data.observing)}) `);
/** "Dilansir Antara, Senin (3/2/2025), …", but not "Dikutip dari surat dakwaan, …": what is charged is no fact. */
const CITING = new RegExp(
  `^(?:${citing(data.citing)}(?: dari)? ${MEDIUM}|${citing(data.quoting)}(?: dari)? (?:${SITE}|${OWN_PAGE}|${media.media})|(?:${capitalized(data.observing)})(?: (?:tim|redaksi))? (?:(?:di|dari) (?:lokasi|lapangan|${OWN_PAGE})|${SITE}|detik[A-Za-z]{3,10}))(?: pada)?(?:, (?:${WEEKDAY})(?: \\([\\d/]{3,12}\\))?(?: [A-Za-zÀ-ɏ]{3,6})?, |, (?:${WEEKDAY}) \\([\\d/]{3,12}\\),? |, )(?!(?:${WEEKDAY})(?![A-Za-zÀ-ɏ]))(?=[A-Za-zÀ-ɏ])`,
  'u',
);
const FEWEST_WORDS_LEFT = 3;

/** A text without any of these is tidy: what is no Latin letter, sign or single blank. */
const UNTIDY = /[^ -~¡-¬®-ɏ‐-‧]| {2}/;

/** Makes one line of a text: runs of blanks become one, invisible characters and lone surrogates go. */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text.trim();
  return text
    .replace(/[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g, (character) => (character === '\u2028' || character === '\u2029' ? ' ' : ''))
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** "Harga beras", but not "iPhone" and "pH". */
const capitalize = (text: string): string => text.replace(/^(["“(‘']?)([a-zß-ÿ])(?![A-Z])/u, (_, mark: string, letter: string) => mark + letter.toUpperCase());

/** "HARGA beras", "KEPALA Dinas", but not "KPK" or "PERTAMINA": capitals that only mark where a story begins. */
const calmDown = (text: string): string =>
  text.replace(/^(["“]?)([A-ZÀ-Þ]{4,})(?= [A-Za-zÀ-ɏ]?[a-zß-ÿ])/, (shouted, mark: string, word: string) => {
    const lower = word.toLowerCase();
    // "KEPALA Dinas", but not "KONTRAS Aceh"
    const isNamePart = /^ [A-ZÀ-Þ]/u.test(text.slice(shouted.length)) && (classesOf(lower) & TITLED) === 0;
    return isKnownWord(lower) && !isNamePart ? mark + word.charAt(0) + lower.slice(1) : shouted;
  });

/**
 * Words a sentence as a bullet that stands by itself: one line, no list mark, no connective that points back, quotation
 * marks in pairs, an end mark. Nothing is said that the sentence does not say.
 *
 * @param sentence The sentence as it stands in the article, with what is not story blanked out.
 */
export function phrase(sentence: string): string {
  const item = tidy(sentence);
  const bare = withoutListMark(item);
  const unmarked = (bare === item ? item : capitalize(bare)).replace(EMPHASIS, '$2');
  const whole = orientQuotes(unmarked);
  const once = dropConnective(whole);
  // "Namun, selain itu, …" has two.
  const freed = once === whole ? whole : putSpeechBehind(dropConnective(once));
  const text = calmDown(ADDS.test(freed) ? freed.replace(ADDING, '$1') : freed);
  return finish(shorten(pairQuotes(nameSpeaker(tidySpaces(dropFollowing(text)))).trim()));
}

/** "*Pemkot Demak*", "**JAKARTA**" */
const EMPHASIS = /(?<![A-Za-zÀ-ɏ\d*])(\*{1,2})([^*\s](?:[^*]{0,80}[^*\s])?)\1(?![A-Za-zÀ-ɏ\d*])/g;

/** Who said it, right behind a quotation: "kata Budi", "ujarnya", "ucap dia". */
const SPEAKER_BEHIND = new RegExp(`^ ?(?:${SPOKEN.join('|')})(?:nya(?![A-Za-z])| ${SPOKEN_PRONOUN}(?![A-Za-z])| [A-ZÀ-Þ])`);
/** Room for that. */
const LONGEST_SPEAKER = 40;

/** Turns quotation marks the right way: ”Kami siap,” kata Budi; `“Kami siap, “ kata Budi`; `"Kami siap, "kata Budi`. */
function orientQuotes(text: string): string {
  if (!/[“”]|, "/.test(text)) return text;
  let written = '';
  let copied = 0;
  let isOpen = false;
  const write = (to: number, mark: string): void => {
    written += text.slice(copied, to) + mark;
    copied = to + 1;
  };
  for (const { 0: mark, index } of text.matchAll(/[“”"]/g)) {
    const behind = text.slice(index + 1, index + LONGEST_SPEAKER);
    const before = text.slice(Math.max(0, index - 2), index);
    if (!isOpen) {
      const isFree = before === '' || /[\s(]$/.test(before);
      const opens = mark !== '”' || (isFree && (/^[A-Za-zÀ-ɏ\d]/u.test(behind) || (/[.!?] $/.test(before) && /^ [A-ZÀ-Þ]/u.test(behind))));
      if (opens) write(index, mark === '”' ? '“' : mark);
      isOpen = opens;
      continue;
    }
    const isSaid = SPEAKER_BEHIND.test(behind);
    // One that opens inside another quotation stays.
    if (mark === '“' && !isSaid) continue;
    isOpen = false;
    const closing = mark === '"' ? '"' : '”';
    if (!isSaid || !/[,.!?] ?$/.test(before)) write(index, closing);
    else {
      write(index, '');
      written = `${written.trimEnd()}${closing}${behind.startsWith(' ') ? '' : ' '}`;
    }
  }
  return written + text.slice(copied);
}

/** "Hal itu disampaikan Bupati Sari Wulandari yang menyebut …" */
const SAID_BY = new RegExp(
  `^${STATED} (?:oleh )?([A-ZÀ-Þ][^"“”!?;:]{3,160}?),? (?:${data.relating}) (?:(?:${data.adding}) )?((?:${REPORTS.join('|')})[ ,].+)$`,
  'u',
);

/** Quicker than that. */
const STATEMENT = new RegExp(`^(?:Kedua|${capitalized(data.statements)}) `);

/** Lets who spoke say it, where the sentence begins with what was said before: "Bupati Sari Wulandari menyebut …". */
function nameSpeaker(text: string): string {
  const said = STATEMENT.test(text) && SAID_BY.exec(text.charAt(0).toLowerCase() + text.slice(1));
  if (!said) return text;
  const [, speaker, report] = said as unknown as [string, string, string];
  return `${speaker}${speaker.includes(', ') ? ',' : ''} ${report}`;
}

/** "Sari Wulandari juga mengatakan": what it adds to is told elsewhere or not at all. */
const ADDING = new RegExp(
  `^((?!${capitalized(data.notAdding)})[A-ZÀ-Þ][^,"“”;:]{2,60}) (?:${data.adding})(?= (?:${REPORTS.join('|')}|${data.addedBy})(?![a-zß-ɏ]))`,
);
/** Quicker than that. */
const ADDS = new RegExp(` (?:${data.adding}) `);
/** "Siapa pun berhak", "Tahun lalu dilaporkan" */
const ANY_SUBJECT = capitalized(`${data.anySubject}|${`${calendar.days} ${calendar.months}`.replaceAll(' ', '|')}`);
/** "Sari Wulandari lalu menghubungi polisi": what it follows is told elsewhere or not at all. */
const FOLLOWING = new RegExp(
  `^((?!(?:.{0,40} )?(?:${ANY_SUBJECT}) (?:${data.following}))[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){0,3}) (?:${data.following})(?= (?:me|di|ber)[a-z]{4})`,
);
/** Quicker than that. */
const FOLLOWS = new RegExp(` (?:${data.following}) (?:me|di|ber)`);
function dropFollowing(text: string): string {
  const rest = FOLLOWS.test(text) ? text.replace(FOLLOWING, '$1') : text;
  return rest !== text && rest.split(' ').length >= FEWEST_WORDS ? rest : text;
}

/** "Ujar Budi Santoso, harga turun": only behind a connective does that stand in front. Not "Sebut saja Mawar, …". */
const SPEECH_IN_FRONT = new RegExp(
  `^(${capitalized(SPOKEN.filter((verb) => verb !== data.inFront).join('|'))}) ([A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{1,20}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]{0,20}){0,7}|${SPOKEN_PRONOUN}), ?([^,"“”.!?…]{20,300})\\.?$`,
  'u',
);
const putSpeechBehind = (text: string): string =>
  text.replace(SPEECH_IN_FRONT, (_, verb: string, speaker: string, told: string) => `${capitalize(told)}, ${verb.toLowerCase()} ${speaker}`);

const SHARING = new RegExp(`^(?:${capitalized(data.sharing)})(?![A-Za-z])`);
const CLAUSE_OPENERS = data.clauseOpeners.split('|');
const SUBJECTLESS = new RegExp(`^(?:(?:${data.denying}) )?(me[a-z]{4,30})(?= )`);
/** "Ternyata tidak, Budi masih hidup." */
const ANSWER = new RegExp(`^(?:${data.answers}),`);
const LONE_CLAUSE = new RegExp(`^(?:${data.subordinators})(?! ini | itu ) [^,]*$`);

/** Whether what is left of a sentence is half of one: "Dan mengkaji ulang aturan itu", "Apalagi jika hujan turun", but not "Namun, menurut Budi, …". */
function isHalf(text: string, rest: string): boolean {
  if (LONE_CLAUSE.test(rest) || ANSWER.test(rest)) return true;
  const verb = SHARING.test(text) ? SUBJECTLESS.exec(rest)?.[1] : undefined;
  return verb !== undefined && !CLAUSE_OPENERS.includes(verb) && analyzeWord(verb).prefixes[0] === 'me';
}

function dropConnective(text: string): string {
  const plain = text.slice(connectiveLength(text)).replace(BEFORE_NAME, '');
  const rest = CITES.test(plain) ? plain.replace(CITING, '') : plain;
  return rest !== text && rest.split(' ').length >= FEWEST_WORDS_LEFT && !isHalf(text, rest) ? capitalize(rest) : text;
}

/** Sentences of more words than this are shortened where that changes nothing of what they say. */
const LONG = 45;
/** "…," kata Sari Wulandari, dalam konferensi pers di Jakarta, Senin (3/2/2025). */
const CIRCUMSTANCES = new RegExp(
  `^(.{40,2000}["”,] (?:${SPOKEN.join('|')}) [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){0,6}),? (?:${data.circumstances}|${data.occasions}|${WEEKDAY})(?![A-Za-zÀ-ɏ\\d])[^"“”]{0,200}$`,
  'u',
);
/** Not one of a line-up: "(15 - Budi Santoso 70')". */
const ASIDE = / \((?![^()]{0,200}\d['’])[^()]{25,200}\)/g;

/** Takes asides in brackets, and where and when somebody said it, off an over-long sentence. */
function shorten(text: string): string {
  const isLong = (own: string): boolean => own.length > LONG && own.split(' ').length > LONG;
  if (!isLong(text)) return text;
  // What is quoted stays in full.
  const plain = /["“]/.test(text) ? text : text.replace(ASIDE, '');
  // "kata Konsul Jenderal RI di Demak, Budi Santoso, …": the name comes later.
  return isLong(plain) ? plain.replace(CIRCUMSTANCES, (whole, kept: string) => (/ [A-ZÀ-Þ][a-z]+ [A-ZÀ-Þ]{2,}$/.test(kept) ? whole : kept)) : plain;
}

/** Blanks where there should be none, and none where there should be one. */
const UNEVEN =
  / [,.;:!?%)\]}”»]|[([{“‘«"] |[A-Za-zÀ-ɏ\d)”"],[A-Za-zÀ-ɏ]|”[A-Za-zÀ-ɏ]|[a-zß-ÿ][(“]|[a-z][A-Z][A-Za-z]{2,30}\.[a-z]|\.(?:com|id)[a-zß-ÿ]| "[a-zß-ÿ,.]|\)[A-Za-zÀ-ɏ]| -(?:nya|an)?(?![A-Za-zÀ-ɏ\d])|(?:^|[A-Za-z,])' |[a-z]- [a-z]/;

/** No blank before a comma, none inside brackets, quotation marks and words; one where scraping lost it. */
function tidySpaces(text: string): string {
  if (!UNEVEN.test(text)) return text;
  return closeQuotes(joinHyphens(text))
    .replace(
      /(?<=[A-Za-zÀ-ɏ\d)”"]),(?=[A-Za-zÀ-ɏ])|[”](?=[A-Za-zÀ-ɏ])|(?<=[a-zß-ÿ]{2})(?=\([A-ZÀ-Þ])|(?<=[a-zß-ÿ]{4})(?=\([a-zß-ÿ]{4})|(?<= (?:dari|kepada|oleh|laman|situs|menurut|dilansir|dikutip|melansir|mengutip))(?=[A-Z][A-Za-z]{2,30}\.(?:com|co|id|net))|(?<=[a-zß-ÿ]{2})(?=“)|(?<=[A-Za-zÀ-ɏ]\.(?:com|id))(?=[a-zß-ÿ]{4})|(?<=[A-Za-zÀ-ɏ\d]\))(?=(?!nya|an|kan|lah)[A-Za-zÀ-ɏ]{2})/g,
      '$& ',
    )
    .replace(/ +([,;:!?%)\]}”»]|\.(?!\d))/g, '$1')
    .replace(/([([{“‘«]) +/g, '$1')
    .replace(/(^| )" ?([^" ](?:[^"]{0,398}[^" ])?) ?"(?=[ ,.;:!?)]|$)/g, '$1"$2"')
    .replace(/(^|[A-Za-z,])' ([^' ](?:[^']{0,58}[^' ])?)'(?=[ ,.;:!?)]|$)/g, (_, before: string, quoted: string) => `${before}${before && ' '}'${quoted}'`);
}

/** `"Ransomware "terhadap`, where all marks have partners. */
const closeQuotes = (text: string): string => (text.split('"').length % 2 === 1 ? text.replace(/(^| )"([^" ][^"]{0,80}) "(?=[a-zß-ÿ])/g, '$1"$2" ') : text);

/** "Keseha- tan", "teka - teki", "tugas - tugasnya", "e - KTP", "2010 - an", "blog -nya"; a dash between words stays. */
function joinHyphens(text: string): string {
  return text
    .replace(/(?<![A-Za-zÀ-ɏ-])([A-Za-z]{2,20})- (?=([a-z]{2,20})(?![A-Za-z]))/g, (apart, first: string, second: string) =>
      isKnownWord((first + second).toLowerCase()) ? first : isTwofold(first.toLowerCase(), second) ? `${first}-` : apart,
    )
    .replace(/(?<![A-Za-zÀ-ɏ])([A-Za-zÀ-ɏ]{1,40}) - (?=([a-zß-ÿ]{1,40}))/g, (apart, first: string, second: string) =>
      isTwofold(first.toLowerCase(), second) ? `${first}-` : apart,
    )
    .replace(/(?<![A-Za-zÀ-ɏ\d])([Ee]) - (?=[A-Za-z])/g, '$1-')
    .replace(/(?<=\d{4}|\d0) - (?=an(?![A-Za-z]))|(?<=[A-Za-zÀ-ɏ]) (?=-nya(?![A-Za-zÀ-ɏ]))/g, (blank) => blank.trim());
}

/** Who said it, inside a quotation whose end was lost: `“Kami siap, kata Budi.` */
const HAS_SPEAKER = new RegExp(`, (?:${SPOKEN.join('|')})(?:nya)?(?![A-Za-z])`);

/**
 * Closes a quotation that goes on in the next sentence, and takes a mark away that has no partner otherwise, at either end;
 * one inside is left. A straight one and a curly one make a pair.
 */
function pairQuotes(text: string): string {
  const curly = (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0);
  if (Math.abs(curly) === 1 && text.match(/"/g)?.length === 1) return tidySpaces(text.replace('"', curly > 0 ? '”' : '“'));
  if (curly > 0 && text.startsWith('“') && (curly > 1 || HAS_SPEAKER.test(text))) return pairQuotes(text.slice(1));
  // A quotation that goes on in the next sentence: "Budi berkata: “Kami siap."
  if (curly === 1) return `${text}”`;
  if (curly < 0 && text.endsWith('”')) return pairQuotes(text.slice(0, -1));
  if ((text.match(/"/g)?.length ?? 0) % 2 === 1) {
    if (text.startsWith('"')) return HAS_SPEAKER.test(text) ? text.slice(1) : `"${text.slice(1).trim()}"`;
    if (text.endsWith('"')) return text.slice(0, -1);
  }
  return text;
}

/** What a bullet does not end with. */
const LOOSE_END = /[\s,;:–—-]/u;

/** Ends as a sentence does. */
function finish(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE_END.test(text[end - 1] as string)) end--;
  // "…, kami siap,”"
  const trimmed = text.slice(0, end).replace(/,(?=["”]$)/, '.');
  return trimmed === '' || /[.!?…。！？]["”’')\]]{0,3}$/.test(trimmed.slice(-4)) ? trimmed : `${trimmed}.`;
}

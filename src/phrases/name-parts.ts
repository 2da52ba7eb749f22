import people from '../language/data/people.json' with { type: 'json' };
import type { Document } from '../language/document.ts';
import { isNominal } from '../language/nominal.ts';
import { placeEnd } from '../language/place-names.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt } from '../language/written.ts';
import { setOf } from '../text.ts';
import { readNameWords } from './name-words.ts';
import type { TokenSpan } from './phrase.ts';

const HELD = classBit('office');
const OFFICE_END = classBit('officeEnd');
const POST = classBit('post');
const BODY = classBit('body');
const NAMED_FOR = classBit('namedFor');
const AREA = classBit('area');
const RANK_ENDS = setOf(people.rankEnds);
const AND = setOf(people.and);
/** Behind what is named for somebody, longer names are not sure to be one. */
const LONGEST_NAME = 3;
const ROMAN = /^[ivx]+$/;

/**
 * Makes what parts a run of capitalized words into names: "Kepala BPBD Jakarta Budi Santoso", "Polda Metro Jaya Kombes Budi
 * Santoso" hold a person beside office and place, and a body whose name is one too.
 *
 * @param runs All runs of the document.
 * @returns The names in a run; none where it is only the end of an office.
 */
export function makeNameParts(document: Document, runs: readonly TokenSpan[]): (run: TokenSpan) => TokenSpan[] {
  const words = readNameWords(document, runs);
  const { is, isAcronym, isCalled, isPaired, isTitle, isOffice, isWeak, isRare, isKnown, officeBefore, endOfPlace, firstOwn } = words;
  const isMatter = (i: number): boolean => isNominal(wordAt(document, i));

  /** Where a name begins behind the rest of an office: "direktur Utama", "menteri Luar Negeri", "menteri Kebudayaan". */
  const behindOffice = ({ from, to }: TokenSpan, isHeld: boolean): number => {
    let first = from;
    while (first < to && (is(first, OFFICE_END) || isPaired(first)) && (isHeld || to - from === 1)) first++;
    return isHeld && first + 1 === to && isMatter(first) ? to : first;
  };

  /** Where the next area begins: "Kecamatan Tomo | Kabupaten Sumedang". */
  const nextArea = (from: number, to: number): number => {
    for (let i = from + 2; i + 1 < to; i++) if (is(i, AREA)) return i;
    return to;
  };

  /** Where the last body or place of an office ends: "Dinas Kesehatan Kota Demak |"; `from` where there is none. */
  const endOfBody = (from: number, to: number): number => {
    let end = from;
    for (let i = from; i < to; i++) {
      const behind = endOfPlace(i, to);
      if (behind > i) i = behind - 1;
      else if (!is(i, BODY | NAMED_FOR) && !isAcronym(i)) continue;
      end = i + 1;
    }
    return end;
  };

  /** Where the name begins behind a rank: "Komisaris Besar Polisi | Sari Wulandari". */
  const behindTitle = (from: number, to: number): number => {
    let person = from;
    while (person + 1 < to && (isAcronym(person) || RANK_ENDS.has(wordAt(document, person)))) person++;
    return person;
  };

  /** Where a name begins behind what no list has: "pelatih Persikad | Sari Wulandari"; `from` where that is not certain. */
  const behindPost = (from: number, to: number, office: number): number => {
    const own = firstOwn(from, to);
    const isPost = office >= 0 && (is(office, POST) || isKnown(from, own));
    return isPost && own + 1 < to ? own : from;
  };

  /** Where the name of who holds an office begins; `to` where none stands there, or none is certain. */
  const personIn = (from: number, to: number, office: number): number => {
    if (office >= 0 && isTitle(office)) {
      const person = behindTitle(from, to);
      // "Inspektur Jenderal Kementerian Pertanian"
      if (!is(person, BODY)) return person;
    }
    const body = endOfBody(from, to);
    if (body >= to) return to;
    // "Menteri Pangan", "Bank Dunia", but not "aktris Bunga Wulandari", "Ketua DPR Sakti Wulandari"
    const isOpen = body > from ? is(body - 1, BODY | NAMED_FOR) && endOfPlace(body - 1, to) < body : office >= 0 && isOffice(office) && !isKnown(from, to);
    let person = body;
    while (to - person > 1 && (isOpen ? isWeak(person) : isMatter(person) || is(person, OFFICE_END))) person++;
    if (person === from) return behindPost(from, to, office);
    // Universities and stadiums are named for persons.
    if (body > 0 && is(body - 1, NAMED_FOR) && (person === body || to - person > LONGEST_NAME || !is(body - 1, BODY))) {
      const own = firstOwn(person + 1, to);
      return office >= 0 && own + 1 < to ? own : to;
    }
    // Few names end on a common word.
    if (to - person > 1) return !isWeak(to - 1) || firstOwn(person, to) < to ? person : to;
    if (isCalled(person)) return person;
    if (!isRare(person) || person === body) return to;
    // "Menteri Ketenagakerjaan Wulandari", "Menteri Komunikasi dan Informatika Wulandari"
    const isMinister = office >= 0 && body === from && is(office, HELD) && !is(office, POST);
    return isMinister || isMatter(person - 1) ? person : to;
  };

  /** What an office is held in, where that is a name: "BPBD Demak", but not "Pangan". */
  const bodyIn = (from: number, to: number): TokenSpan[] => {
    let first = from;
    while (first < to && (isOffice(first) || is(first, OFFICE_END))) first++;
    let end = first;
    while (end < to && !isOffice(end)) end++;
    if (first === end) return [];
    const isWhole = is(first, BODY) || isAcronym(first) || endOfPlace(first, end) === end;
    for (let i = first; i < end && !isWhole; i++) if (isWeak(i) || isAcronym(i)) return [];
    return [{ from: first, to: end }];
  };

  const namesIn = (run: TokenSpan): TokenSpan[] => {
    const { to } = run;
    const before = officeBefore(run.from);
    const from = behindOffice(run, before >= 0);
    if (from === to) return [];
    const level = is(from, AREA) ? nextArea(from, to) : to;
    if (level < to) return [{ from, to: level }, ...namesIn({ from: level, to })];
    // "Kapolsek Kota AKP", where the name begins with what is no name.
    let end = to;
    while (end > from && is(end - 1, HELD)) end--;
    if (end < to) return from < end ? [{ from, to: end }] : [];
    let office = before;
    for (let i = from; i + 1 < to; i++) if (isOffice(i)) office = i;
    let start = Math.max(from, office + 1);
    while (start + 1 < to && (isPaired(start) || AND.has(wordAt(document, start)))) start++;
    const person = personIn(start, to, office);
    if (person < to && person > from) {
      // "JK Wulandari"; "Kapolsek Sukamaju" may be of a place; without an office, a name is certain only where it is known for one.
      const isInitials = to - person === 1 && isAcronym(from);
      const isCertain = office < 0 ? !isInitials && firstOwn(person, to) === person : person > start || to - person > 1 || isTitle(office) || isCalled(person);
      return isCertain ? [...bodyIn(from, person), { from: person, to }] : [{ from, to }];
    }
    // "Kabid Humas Polda Jawa Barat", but "Kapolsek Sukamaju", "Deputi IV"
    const isBody = isAcronym(start) ? !ROMAN.test(wordAt(document, start)) : is(start, BODY) && placeEnd(document, start, to) === start;
    return [{ from: person === to && isBody ? start : from, to }];
  };
  return namesIn;
}

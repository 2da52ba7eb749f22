import { isPlace } from '../article/dateline.ts';
import people from '../language/data/people.json' with { type: 'json' };
import { type Document, Flag } from '../language/document.ts';
import { isNominal } from '../language/nominal.ts';
import { classBit } from '../language/word-classes.ts';
import { wordAt } from '../language/written.ts';
import { setOf } from '../text.ts';
import type { TokenSpan } from './phrase.ts';

const OFFICE = classBit('office');
const BODY = classBit('body');
const OFFICE_END = classBit('officeEnd');
const BEFORE_PLACES = classBit('beforePlaces');
/** They go on the name of a city: "Jakarta Pusat". */
const DIRECTIONS = setOf(people.directions);
const AREAS = setOf(people.areas);

/**
 * Makes what parts a run of capitalized words into names: "Kepala BPBD Jakarta Budi Santoso", "Polda Metro Jaya Kombes Budi
 * Santoso" hold a person beside office and place, and a body whose name is one too.
 *
 * @param isNamePart Whether a token stands in a name.
 * @returns The names in a run; none where it is only the end of an office.
 */
export function makeNameParts(document: Document, isNamePart: (token: number) => boolean): (run: TokenSpan) => TokenSpan[] {
  const { text, tokens, vocabulary } = document;
  const is = (i: number, kind: number): boolean => ((tokens.classes[i] as number) & kind) !== 0;
  const isAcronym = (i: number): boolean => ((tokens.flags[i] as number) & Flag.acronym) !== 0;
  const places = new Set<number>();
  for (let i = 1; i < tokens.kind.length; i++) if (isNamePart(i) && is(i - 1, BEFORE_PLACES)) places.add(tokens.term[i] as number);
  const isCity = (i: number): boolean => isPlace(text.slice(tokens.start[i], tokens.end[i]));
  const isPlaceName = (i: number): boolean =>
    places.has(tokens.term[i] as number) || DIRECTIONS.has(vocabulary[tokens.term[i] as number] as string) || isCity(i);
  /** Where a name begins behind the rest of an office: "direktur Utama", "menteri Luar Negeri", "menteri Kebudayaan". */
  const behindOffice = ({ from, to }: TokenSpan): number => {
    const isHeld = (from > 0 && is(from - 1, OFFICE)) || (from > 1 && is(from - 2, OFFICE));
    let first = from;
    while (first < to && is(first, OFFICE_END) && (isHeld || to - from === 1)) first++;
    return isHeld && first + 1 === to && isNominal(wordAt(document, first)) ? to : first;
  };

  /** Where the next area begins: "Kecamatan Tomo | Kabupaten Sumedang". */
  const nextArea = (from: number, to: number): number => {
    for (let i = from + 2; i + 1 < to; i++) if (AREAS.has(wordAt(document, i))) return i;
    return to;
  };

  const namesIn = (run: TokenSpan): TokenSpan[] => {
    const [from, to] = [behindOffice(run), run.to];
    if (from === to) return [];
    const level = AREAS.has(wordAt(document, from)) ? nextArea(from, to) : to;
    if (level < to) return [{ from, to: level }, ...namesIn({ from: level, to })];
    let [person, office, last] = [from, to, from];
    for (let i = from; i < to; i++) {
      if (is(i, OFFICE)) office = Math.min(office, i);
      if (!is(i, OFFICE | BODY) && !isAcronym(i)) continue;
      // "PHRI Jakarta Budi Santoso": Jakarta stands for a body as well.
      if (isCity(i)) continue;
      last = i;
      person = i + 1;
    }
    while (person > from && person < to && isPlaceName(person)) person++;
    // "Menteri Perindustrian Budi Santoso"; "Menteri" begins no keyword.
    const isHeld = office < person || (from > 0 && is(from - 1, OFFICE));
    while (isHeld && to - person > 2 && (is(person, OFFICE_END) || isNominal(wordAt(document, person)))) person++;
    // "Kapolsek Kota AKP", where the name begins with what is no name.
    let end = to;
    while (end > from + 1 && is(end - 1, OFFICE)) end--;
    if (end < to) return [{ from, to: end }];
    if (person === from || to - person < 2) return [{ from, to }];
    const name = { from: person, to };
    if (office === from || (!is(from, BODY) && !isAcronym(from))) return [name];
    return office < to || isAcronym(last) ? [{ from, to: Math.min(office, person) }, name] : [{ from, to }];
  };
  return namesIn;
}

import data from '../language/data/connectives.json' with { type: 'json' };
import { alternatives } from './openings.ts';

/** A longer one tells more than who spoke. */
const LONGEST = 300;
/** So far into a sentence an attribution opens it. */
const LONGEST_HEAD = 100;

/** "hal itu juga disampaikan", "kedua pengumuman tersebut dikonfirmasi"; these are for lower case. */
export const STATED = `(?:kedua )?(?:${alternatives(data.statements)}) (?:${data.pointers})(?: (?:${data.besides})){0,2} (?:${alternatives(data.attributed)})(?:nya)?(?![a-zß-ɏ])`;

/** "Hal itu disampaikan Budi Santoso usai rapat." */
const PASSIVE = new RegExp(`^${STATED}`);

/** "Budi Santoso membenarkan hal itu saat dihubungi", but not "mengatakan hal itu tidak benar". */
const ACTIVE = new RegExp(
  `(?<![a-zß-ɏ])(?:${alternatives(data.attributing)}) (?:${alternatives(data.statements)}|alasan) (?:${data.pointers})(?= (?:${data.circumstances})(?![a-zß-ɏ])|[.,]?$)`,
);

/** Whether a sentence, in lower case, tells only who said what was told before. */
export function isAttribution(lower: string): boolean {
  if (lower.length >= LONGEST) return false;
  return PASSIVE.test(lower.slice(0, LONGEST_HEAD)) || (ACTIVE.test(lower) && !/["“”:]|bahwa/.test(lower));
}

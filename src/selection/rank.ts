import { basisOf, byScore, type Candidate, type DependsOn, type StandingOf } from './candidate.ts';
import type { TitleCover } from './title-cover.ts';

/** What a bullet's score gains for the whole title. */
const HEADLINE = 0.3;
/** What stands before earlier bullets scores so much more than each of them. */
const CLEARLY_MORE = 0.3;
/** A sentence is held against so many before it, so that long summaries take linear time. */
const MOST_COMPARED = 60;

interface RankOptions {
  standingOf: StandingOf;
  dependsOn?: DependsOn | undefined;
  title?: TitleCover | undefined;
}

/**
 * Orders what was chosen by score as bullets, with what they tell of the title. The text's order holds but where a sentence
 * clearly beats all before it, depends on none of them and stands right behind none: "Dulu …" and "Kini …" stay in order. A
 * sentence that leans on the bullet right before it follows that one.
 */
export function rank(chosen: readonly Candidate[], { standingOf, dependsOn = () => false, title }: RankOptions): Candidate[] {
  const told = new Set(chosen.map(({ index }) => index));
  const ranked: Candidate[] = [];
  /** The highest score that a bullet before would have by itself, and the lowest that one has by its order. */
  let [highest, lowest] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const candidate of [...chosen].sort((a, b) => a.index - b.index)) {
    const { index } = candidate;
    const { loss, alone } = standingOf(index);
    const basis = basisOf(index, standingOf);
    const standing = loss + (told.has(basis) ? 0 : (alone ?? 0));
    const headline = HEADLINE * (title?.partIn(index) ?? 0);
    const own = candidate.score + standing + headline;
    const before = ranked.at(-1);
    const isRightBehind = before?.index === index - 1;
    const goesFirst = !isRightBehind && own >= highest + CLEARLY_MORE && !ranked.slice(-MOST_COMPARED).some((earlier) => dependsOn(index, earlier.index));
    const follows = alone !== undefined && before?.index === basis ? before.score : Math.min(own, lowest);
    const score = goesFirst ? own : follows;
    highest = Math.max(highest, own);
    lowest = Math.min(lowest, score);
    ranked.push({ index, words: candidate.words, score, headline, standing });
  }
  return ranked.sort(byScore);
}

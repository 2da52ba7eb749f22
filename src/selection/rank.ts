import { basisOf, byScore, type Candidate, type StandingOf } from './candidate.ts';
import type { TitleCover } from './title-cover.ts';

/** What a bullet's score gains for the whole title. */
const HEADLINE = 0.3;
/** Scores so close to each other leave the order to the writer. */
const CLOSE = 0.2;

interface RankOptions {
  standingOf: StandingOf;
  /** Whether a sentence presupposes an earlier one, whose rank it then does not pass. */
  dependsOn?: ((sentence: number, earlier: number) => boolean) | undefined;
  title?: TitleCover | undefined;
}

/**
 * Orders what was chosen by score as bullets, with what they tell of the title; by scores that hardly differ they stand as
 * the writer has them. A sentence that depends on earlier ones has no higher score than they, and one that leans on the
 * bullet before it stands behind that one, with its score.
 */
export function rank(chosen: Candidate[], { standingOf, dependsOn = () => false, title }: RankOptions): Candidate[] {
  const ranked: Candidate[] = [];
  for (const candidate of chosen.sort((a, b) => a.index - b.index)) {
    const { index } = candidate;
    const { loss, alone } = standingOf(index);
    const before = ranked.at(-1);
    if (alone !== undefined && before?.index === basisOf(index, standingOf)) {
      ranked.push({ ...candidate, score: before.score });
      continue;
    }
    const headline = HEADLINE * (title?.partIn(index) ?? 0);
    const score = candidate.score + loss + (alone ?? 0) + headline;
    const bounds = ranked.filter((earlier) => score < earlier.score + CLOSE || dependsOn(index, earlier.index)).map((earlier) => earlier.score);
    ranked.push({ ...candidate, headline, score: Math.min(score, ...bounds) });
  }
  return ranked.sort(byScore);
}

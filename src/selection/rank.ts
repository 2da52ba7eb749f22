import { basisOf, byScore, type Candidate, type DependsOn, type StandingOf } from './candidate.ts';
import type { TitleCover } from './title-cover.ts';

/** What a bullet's score gains for the whole title. */
const HEADLINE = 0.3;
/** Scores so close to each other leave the order to the writer. */
const CLOSE = 0.2;
/** A sentence is held against so many before it, so that long summaries take linear time. */
const MOST_COMPARED = 60;

interface RankOptions {
  standingOf: StandingOf;
  dependsOn?: DependsOn | undefined;
  title?: TitleCover | undefined;
}

/** A bullet, and the score that it would have by itself. */
interface Ranked {
  bullet: Candidate;
  own: number;
}

/**
 * Orders what was chosen by score as bullets, with what they tell of the title; by scores that hardly differ they stand as
 * the writer has them. A sentence that depends on earlier ones has no higher score than they, and one that leans on the
 * bullet before it stands behind that one, with its score.
 */
export function rank(chosen: readonly Candidate[], { standingOf, dependsOn = () => false, title }: RankOptions): Candidate[] {
  const told = new Set(chosen.map(({ index }) => index));
  const ranked: Ranked[] = [];
  for (const candidate of [...chosen].sort((a, b) => a.index - b.index)) {
    const { index } = candidate;
    const { loss, alone } = standingOf(index);
    const basis = basisOf(index, standingOf);
    const standing = loss + (told.has(basis) ? 0 : (alone ?? 0));
    const headline = HEADLINE * (title?.partIn(index) ?? 0);
    const own = candidate.score + standing + headline;
    const before = ranked.at(-1);
    let score = own;
    if (alone !== undefined && before?.bullet.index === basis) score = before.bullet.score;
    else {
      for (const earlier of ranked.slice(-MOST_COMPARED)) {
        if (own < earlier.own + CLOSE || dependsOn(index, earlier.bullet.index)) score = Math.min(score, earlier.bullet.score);
      }
    }
    ranked.push({ bullet: { index, words: candidate.words, score, headline, standing }, own });
  }
  return ranked.map(({ bullet }) => bullet).sort(byScore);
}

import { readArticle } from './article/read-article.ts';
import { type Input, toInput } from './input.ts';
import { findKeywords } from './keywords.ts';
import { analyze } from './language/analyze.ts';
import { shareOfIndonesian } from './language/indonesian.ts';
import { checkSummarizeOptions, engineFor, type SummarizeOptions } from './options.ts';
import { makeBullets } from './points/bullets.ts';
import { makeDependence } from './points/dependence.ts';
import { makeStanding } from './points/standing.ts';
import { type Summary, toSummary } from './points/summary.ts';
import { learned, WANTED } from './scoring/learned/learned.ts';
import { scoreDocument } from './scoring/methods.ts';
import { addUp, type Reason } from './scoring/reason.ts';
import { isAuto, toBudget } from './selection/budget.ts';
import type { Candidate } from './selection/candidate.ts';
import { findPromisedList } from './selection/promised-list.ts';
import { DEFAULT_REDUNDANCY } from './selection/redundancy.ts';
import { select } from './selection/select.ts';
import { makeTitleCover } from './selection/title-cover.ts';

/**
 * Summarizes an Indonesian news text as ranked bullet points.
 *
 * @param input The text, or `{ title, text }`. A page as it was scraped will do: its headline is found, and what is not
 * the story is left out.
 * @param options How much, in which order, by which method; see {@link SummarizeOptions}.
 * @returns The points, each with the sentence that it was made from and where that stands in the text (UTF-16 code
 * units); keywords; how Indonesian the text looks; and counts. An empty or odd text gives an empty or smaller summary.
 * @throws TypeError when an argument has the wrong type, RangeError when its value is out of range.
 * @example
 * const { points } = summarize('JAKARTA - Harga beras turun di tingkat petani. Panen raya dimulai.', { points: 1 });
 * points[0].text; // → 'Harga beras turun di tingkat petani.'
 */
export function summarize(input: Input, options: SummarizeOptions = {}): Summary {
  const { text, title } = toInput(input);
  checkSummarizeOptions(options);
  const { method = 'learned', redundancy = DEFAULT_REDUNDANCY, phrase = true, explain = false, order = 'rank', query } = options;

  const auto = isAuto(options);
  const article = readArticle(text, title);
  const document = analyze(article, engineFor(options), query);
  const bulletOf = makeBullets(document, phrase ? undefined : text);
  const { values, explain: explainScore } = scoreDocument(document, method);
  const budget = toBudget(options, values.length);
  // Other methods choose as their papers say: without regard to length, title or how a sentence stands. A query lifts scores
  // beyond the shares that they were, and asks for what holds it, whatever the title promises.
  const isCalibrated = (method === 'learned' || method === learned) && document.queryTerms.length === 0;
  const standingOf = isCalibrated && phrase ? makeStanding(document, bulletOf, auto ? 'auto' : budget.points) : undefined;
  const candidates = Array.from(values, (score, index) => ({ index, words: document.words[index] as number, score }));
  const chosen = select(document, candidates, {
    budget,
    auto,
    redundancy,
    wanted: isCalibrated ? WANTED : undefined,
    title: isCalibrated ? makeTitleCover(document) : undefined,
    list: isCalibrated && phrase ? findPromisedList(document) : undefined,
    standingOf,
    dependsOn: standingOf && makeDependence(document, standingOf),
    bulletOf,
  });
  return toSummary({
    document,
    text,
    chosen,
    keywords: findKeywords(document),
    indonesian: shareOfIndonesian(document),
    bulletOf,
    explain: explain ? (candidate) => explainPoint(candidate, explainScore(candidate.index), values[candidate.index] as number) : undefined,
    inOrder: order === 'document',
  });
}

/** Why a point has its score: what the ranker saw, what it tells of the headline, how it stands, and what the order took. */
function explainPoint({ score, headline = 0, standing = 0 }: Candidate, reasons: Reason[], own: number): Reason[] {
  const withHeadline = addUp(reasons, own + headline, 'headline');
  return addUp(addUp(withHeadline, own + headline + standing, 'stands alone'), score, 'order');
}

import { type Document, type Point, type Scorer, type SummarizeOptions, type Summary, summarize } from 'ringkas';

/** A scorer of one's own: the longer a sentence, the better. */
export const longest: Scorer = (document: Document) => document.sentences.map(({ start, end }) => end - start);

function describe({ rank, text, reasons }: Point): string {
  const reason = reasons?.[0];
  return `${rank}. ${text}${reason ? ` (${reason.feature} ${reason.contribution.toFixed(2)})` : ''}`;
}

/** Prints the headline and points of an article. */
export function printSummary(text: string, options: SummarizeOptions): Summary {
  const summary = summarize(text, options);
  if (summary.title !== undefined) console.log(`${summary.title}\n`);
  for (const point of summary.points) console.log(describe(point));
  return summary;
}

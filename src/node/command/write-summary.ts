import { escapeHtml, type Format, formatSummary, toBullets } from '../../points/format.ts';
import type { Point, Summary } from '../../points/summary.ts';
import { onOneLine } from '../../text.ts';

export interface Writing {
  format: Format;
  /** Whether each bullet tells its score and reasons. */
  explain: boolean;
  /** The name of the text. */
  file: string;
  /** Whether the name stands above the summary. */
  headed: boolean;
}

/** Writes a summary as the command prints it, without a line break at its end. */
export function writeSummary(summary: Summary, { format, explain, file, headed }: Writing): string {
  if (format === 'json') return JSON.stringify({ file, ...summary });
  const body = explain ? explainPoints(summary) : formatSummary(summary, format);
  return headed ? HEADED[format](file, body) : body;
}

const HEADED: Record<Exclude<Format, 'json'>, (file: string, body: string) => string> = {
  text: (file, body) => `== ${file} ==\n${body}`,
  markdown: (file, body) => `# \`${file.replaceAll('`', "'")}\`\n\n${body}`,
  html: (file, body) => `<section>\n<h1>${escapeHtml(file)}</h1>\n${body}\n</section>`,
};

/** The text format with the score of each point and its parts, indented. */
const explainPoints = ({ title, points }: Summary): string => [...(title ? [onOneLine(title), ''] : []), ...points.flatMap(explainPoint)].join('\n');

const explainPoint = (point: Point): string[] => [
  toBullets({ points: [point] }),
  `    score ${point.score.toFixed(4)}`,
  ...(point.reasons ?? []).map(({ feature, contribution }) => `      ${contribution < 0 ? '' : '+'}${contribution.toFixed(4)} ${feature}`),
];

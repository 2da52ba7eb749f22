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
  if (format === 'json') return escapeControls(JSON.stringify({ file, ...summary }));
  const shown = withoutControls(summary);
  const body = explain ? explainPoints(shown) : formatSummary(shown, format);
  return headed ? HEADED[format](onOneLine(dropControls(file)), body) : body;
}

const HEADED: Record<Exclude<Format, 'json'>, (file: string, body: string) => string> = {
  text: (file, body) => `== ${file} ==\n${body}`,
  markdown: (file, body) => `# \`${file.replaceAll('`', "'")}\`\n\n${body}`,
  html: (file, body) => `<section>\n<h1>${escapeHtml(file)}</h1>\n${body}\n</section>`,
};

/** Characters that a terminal obeys, but for tabs and line breaks. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
/** Characters that turn the direction of writing, so that a text shows as another. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

const dropControls = (text: string): string => text.replace(CONTROLS, ' ').replace(TURNS, '');

/** JSON holds the text as it is, only written otherwise. */
const escapeControls = (json: string): string => json.replace(CONTROLS, toEscape).replace(TURNS, toEscape);
const toEscape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Before the summary is formatted, since what is dropped might hide the sign that begins a heading. */
const withoutControls = (summary: Summary): Summary => ({
  ...summary,
  ...(summary.title === undefined ? {} : { title: dropControls(summary.title) }),
  points: summary.points.map((point) => ({ ...point, text: dropControls(point.text) })),
});

/** The text format with the score of each point and its parts, indented. */
const explainPoints = ({ title, points }: Summary): string => [...(title ? [onOneLine(title), ''] : []), ...points.flatMap(explainPoint)].join('\n');

const explainPoint = (point: Point): string[] => [
  toBullets({ points: [point] }),
  `    score ${point.score.toFixed(4)}`,
  ...(point.reasons ?? []).map(({ feature, contribution }) => `      ${contribution < 0 ? '' : '+'}${contribution.toFixed(4)} ${feature}`),
];

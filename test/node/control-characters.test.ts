import { describe, expect, it } from 'vitest';
import { type Summary, summarize } from '../../src/index.ts';
import { type Writing, writeSummary } from '../../src/node/command/write-summary.ts';

const EVIL = 'a\u0007b\u001b[31mc\u009b2Jd\0e\u007ff\u202eg\u2066h\r';
const PLAIN = 'a b [31mc 2Jd e fgh';
const OBEYED = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u;

const made = summarize('Harga beras turun.');
const summary: Summary = { ...made, title: EVIL, points: made.points.map((point) => ({ ...point, text: `${EVIL} turun.` })) };
const write = (how: Partial<Writing>, what = summary): string => writeSummary(what, { format: 'text', explain: false, file: 'a.txt', headed: false, ...how });

describe('what the command prints', () => {
  it.each(['text', 'markdown', 'html', 'json'] as const)('holds no character that a terminal obeys, in %s', (format) => {
    expect(write({ format, file: EVIL, headed: true })).not.toMatch(OBEYED);
  });

  it('shows blanks in their place, also beside scores', () => {
    expect(write({})).toBe(`${PLAIN}\n\n• ${PLAIN} turun.`);
    expect(write({ explain: true })).toContain(`${PLAIN}\n\n• ${PLAIN} turun.\n    score`);
  });

  it('holds the text as it is in JSON', () => {
    expect(JSON.parse(write({ format: 'json', file: EVIL }))).toEqual({ file: EVIL, ...JSON.parse(JSON.stringify(summary)) });
  });

  it('escapes the signs of Markdown that a control character stood before', () => {
    const [point] = made.points as [Summary['points'][number]];
    expect(write({ format: 'markdown' }, { ...made, points: [{ ...point, text: '\u0007# Judul' }] })).toBe('- \\# Judul');
  });

  it('leaves the summary as it was', () => {
    write({});
    expect(summary.title).toBe(EVIL);
  });

  it.each([
    ['text', '== a <img src=x onerror=alert(1)>.txt =='],
    ['markdown', '# `a <img src=x onerror=alert(1)>.txt`'],
  ] as const)('names a file in one line, whatever it is called, in %s', (format, heading) => {
    const file = 'a\n\n<img src=x onerror=alert(1)>.txt';
    expect(write({ format, file, headed: true }, made).split('\n')[0]).toBe(heading);
    expect(write({ format, file, headed: true }, made)).not.toMatch(/^<img/m);
  });
});

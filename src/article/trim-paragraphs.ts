import type { DropReason, Span } from './article.ts';
import { endsInColon, findDateline, hasPlace, isCertain, namesOutlet, opensWithDateline, opensWithPlace } from './dateline.ts';
import type { Dateline } from './dateline-site.ts';
import { findUnknown } from './dateline-unknown.ts';
import { findSentences, findTail } from './furniture.ts';
import type { Page } from './page.ts';
import type { Paragraph } from './paragraphs.ts';
import { widen } from './visible-text.ts';

/** A dateline is looked for in so many first paragraphs: a sentence that sums the story up may stand above it. */
const DATELINE_REACH = 4;
/** So many paragraphs show whether a name comes again. */
const EVIDENCE_REACH = 20;
/** Furniture in which a site names itself. */
const SAID_OF_SITE: ReadonlySet<DropReason> = new Set(['copyright', 'follow']);
const LINES_OF_MENU: ReadonlySet<DropReason> = new Set(['menu']);
/** A shorter headline may be the story's own first words. */
const SHORTEST_GLUED = 30;

/** Takes datelines, initials and sentences of furniture off the paragraphs; one of which nothing is left goes. */
export function trimParagraphs(paragraphs: readonly Paragraph[], page: Page): Span[] {
  let isKnown = false;
  return paragraphs.flatMap((paragraph, index) => {
    const begun = index === 0 ? cutHeadline(paragraph, page) : paragraph;
    const dateline =
      index === 0
        ? findOpeningDateline(flatten(begun, page), paragraphs, page)
        : findOwnDateline(flatten(begun, page), index, isKnown, () => haveSeveralPlaces(paragraphs, page));
    // One that stands by itself above may be a menu's.
    if (dateline?.text && !isKnown) page.dateline = dateline.text;
    isKnown ||= Boolean(dateline?.text);
    const told = cutSentences(cutTail(cutDateline(begun, dateline, page), page), page);
    const { start, end } = withoutBlanks(told, page);
    return start < end ? [widen(page.text, page.visible, { start, end })] : [];
  });
}

/** Whether more than one paragraph opens with a place or outlet: "Demak – …", "Kudus – …". */
const haveSeveralPlaces = (paragraphs: readonly Paragraph[], page: Page): boolean =>
  paragraphs.filter((paragraph) => opensWithDateline(flatten(paragraph, page))).length > 1;

/** What a reader sees of a span, on one line. */
const flatten = ({ start, end }: Span, { visible }: Page): string => visible.slice(start, end).replace(/[\r\n\u2028\u2029]/g, ' ');

function withoutBlanks({ start, end }: Span, { visible }: Page): Span {
  const text = visible.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

/** The headline in front of the lead, without a blank between: "Harga Beras Turun di DemakKabarkota.id – Harga beras …". */
function cutHeadline({ start, end }: Span, page: Page): Span {
  const { title = '', visible } = page;
  const from = start + title.length;
  if (title.length < SHORTEST_GLUED || !visible.startsWith(title, start) || !/^[A-ZÀ-Þ]/u.test(visible.slice(from, from + 1))) return { start, end };
  page.drop({ start, end: from }, 'repeated');
  return { start: from, end };
}

/** The dateline of the first paragraph; where none is known, by what the page says of its site and doesn't tell. */
function findOpeningDateline(text: string, paragraphs: readonly Paragraph[], { title = '', dropped }: Page): Dateline | undefined {
  const dateline = findDateline(text, true);
  if (dateline) return dateline;
  const others = [title, ...paragraphs.slice(1, EVIDENCE_REACH).map((other) => other.text)].join(' ');
  const textsOf = (reasons: ReadonlySet<DropReason>): string[] => dropped.filter(({ reason }) => reasons.has(reason)).map((other) => other.text);
  return findUnknown(text, others, { said: textsOf(SAID_OF_SITE).join('\n'), lines: new Set(textsOf(LINES_OF_MENU)) });
}

/** The dateline of a paragraph below the first: an outlet may stand anywhere, a place anywhere in capitals, any other name only at the top. */
function findOwnDateline(text: string, index: number, isKnown: boolean, isOneOfSome: () => boolean): Dateline | undefined {
  const isLate = index < DATELINE_REACH && !isKnown;
  const dateline = findDateline(text, false);
  // "PERSIKAD - Budi Santoso, …": a line-up
  if (dateline && (isLate || isCertain(dateline.text))) return dateline;
  const late = isLate ? findDateline(text, true) : undefined;
  if (!late || namesOutlet(late.text)) return late;
  // "Sragen: Sebanyak 30 rumah rusak", or with a dash, may be one of several; "Demak - Kudus lumpuh" is a route.
  const isPlace = hasPlace(late.text) && !endsInColon(text, late) && !opensWithPlace(text.slice(late.length));
  return isPlace && (/,|\)$/.test(late.text) || !isOneOfSome()) ? late : undefined;
}

function cutDateline({ start, end }: Span, dateline: Dateline | undefined, page: Page): Span {
  if (!dateline) return { start, end };
  page.drop({ start, end: start + page.visible.slice(start, start + dateline.length).trimEnd().length }, 'dateline');
  return { start: start + dateline.length, end };
}

/** An editor's initials and the like. */
function cutTail({ start, end }: Span, page: Page): Span {
  const tail = findTail(flatten({ start, end }, page));
  if (!tail || tail.start === 0) return { start, end };
  page.drop(withoutBlanks({ start: start + tail.start, end }, page), tail.reason);
  return withoutBlanks({ start, end: start + tail.start }, page);
}

/** Whole sentences of furniture: those at either end shorten the paragraph, those inside leave a gap. */
function cutSentences(span: Span, page: Page): Span {
  let { start, end } = span;
  for (const { start: from, end: to, reason } of findSentences(flatten(span, page))) {
    const sentence = { start: span.start + from, end: span.start + to };
    page.drop(sentence, reason);
    if (sentence.start === start) start = sentence.end;
    else if (sentence.end === end) end = sentence.start;
  }
  return { start, end };
}

import { Flag, Kind } from '../../../language/document.ts';
import { classBit } from '../../../language/word-classes.ts';
import { hasEndMark } from '../../../language/written.ts';
import { group } from './columns.ts';

const COUNTED = ['firstPerson', 'secondPerson', 'reporting', 'background', 'time', 'demonstrative', 'contrast', 'future', 'comparison'] as const;
const BITS = COUNTED.map((name) => [name, classBit(name)] as const);
const LEANING = classBit('pronoun') | classBit('demonstrative') | classBit('contrast') | classBit('addition') | classBit('cause');
/** A sentence leans on what was told before when one of its first words points back. */
const FIRST_WORDS = 2;

/** What the sentence is made of: names, numbers, quotations, and the words that say what kind of sentence it is. */
export const content = group(
  ['names', 'nameShare', 'specific', 'capitalShare', 'numbers', 'commas', 'quoted', 'beginsQuoted', 'question', 'finished', 'leans', ...COUNTED],
  (columns, document) => {
    const { text, sentences, words, tokens } = document;
    for (let i = 0; i < sentences.length; i++) {
      let [names, acronyms, numbers, capitals, quoted, seen] = [0, 0, 0, 0, 0, 0];
      let inQuotes = false;
      for (let k = tokens.bounds[i] as number; k < (tokens.bounds[i + 1] as number); k++) {
        const kind = tokens.kind[k] as number;
        const flags = tokens.flags[k] as number;
        if (kind === Kind.word || kind === Kind.number) {
          const classes = tokens.classes[k] as number;
          if (kind === Kind.number) numbers++;
          if (flags & Flag.name) names++;
          if (flags & Flag.acronym) acronyms++;
          if (flags & Flag.capital) capitals++;
          if (inQuotes) quoted++;
          if (classes !== 0) {
            for (const [name, bit] of BITS) if (classes & bit) columns[name][i] = (columns[name][i] as number) + 1;
            if (seen < FIRST_WORDS && classes & LEANING) columns.leans[i] = 1;
          }
          seen++;
        } else if (kind === Kind.punctuation) {
          if (flags & (Flag.opensQuote | Flag.closesQuote)) {
            inQuotes = !inQuotes && (flags & Flag.opensQuote) !== 0;
            if (inQuotes && seen === 0) columns.beginsQuoted[i] = 1;
          }
          const mark = text[tokens.start[k] as number];
          if (mark === ',') columns.commas[i] = (columns.commas[i] as number) + 1;
          if (mark === '?') columns.question[i] = 1;
        }
      }
      const count = Math.max(1, words[i] as number);
      columns.names[i] = names;
      columns.nameShare[i] = names / count;
      columns.specific[i] = (names + numbers + acronyms) / count;
      columns.capitalShare[i] = capitals / count;
      columns.numbers[i] = numbers;
      columns.quoted[i] = quoted / count;
      columns.finished[i] = Number(hasEndMark(document, i));
    }
  },
);

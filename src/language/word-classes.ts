import calendar from './data/calendar.json' with { type: 'json' };
import people from './data/people.json' with { type: 'json' };
import data from './data/word-classes.json' with { type: 'json' };

const { offices, roles, officeEnds, titles, posts, bodies, namedFor, givenNames, humans, areas, beforePlaces, officePairs } = people;

/** Days, months and what else is capitalized, but names nothing. */
export const CALENDAR = `${calendar.days} ${calendar.months} ${calendar.zones} ${calendar.others}`;

/** The words of each class; these of people.json are classes too. */
const CLASSES = {
  ...data.classes,
  office: offices,
  role: roles,
  officeEnd: officeEnds,
  title: titles,
  post: posts,
  body: `${bodies} ${CALENDAR}`,
  calendar: CALENDAR,
  namedFor,
  givenName: givenNames,
  human: humans,
  area: areas,
  beforePlaces,
  pairEnd: officePairs
    .split('|')
    .map((pair) => pair.split(' ')[1])
    .join(' '),
};

export type WordClass = keyof typeof CLASSES;

/** The classes in the order of their bits. */
const WORD_CLASSES = Object.keys(CLASSES) as WordClass[];

const BITS = new Map<string, number>();
WORD_CLASSES.forEach((name, index) => {
  for (const word of CLASSES[name].split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | (1 << index));
});

/** The classes of a word in lower case, a bit each; 0 for most words. */
export const classesOf = (word: string): number => BITS.get(word) ?? 0;

/** The bit of a class. */
export const classBit = (name: WordClass): number => 1 << WORD_CLASSES.indexOf(name);

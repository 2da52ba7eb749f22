import { model } from 'ringkas/wink-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

const nlp = winkNLP(model);
const { its, as } = nlp;
// wink-nlp types it with one argument too few.
const stem = its.stem as ItsFunction<string>;

/** The most frequent stems of a text, stop words left out. */
export function frequentStems(text: string, count: number): string[] {
  const words = nlp
    .readDoc(text)
    .tokens()
    .filter((token) => token.out(its.type) === 'word' && !token.out(its.stopWordFlag));
  const table = words.out(stem, as.freqTable) as [string, number][];
  return table.slice(0, count).map(([word]) => word);
}

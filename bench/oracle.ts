import { countGrams, rougeWords } from '../src/rouge.ts';

/** What a summary of so many sentences could reach at most: those taken one by one that raise ROUGE-1 plus ROUGE-2 most. */
export function chooseByOracle(sentences: readonly string[], reference: string, points: number): string[] {
  const words = sentences.map(rougeWords);
  const wanted = rougeWords(reference);
  const chosen: number[] = [];
  const f1 = (told: string[], size: number): number => {
    const grams = countGrams(wanted, size);
    let hits = 0;
    for (const [gram, count] of countGrams(told, size)) hits += Math.min(count, grams.get(gram) ?? 0);
    return (2 * hits) / Math.max(1, told.length + wanted.length - 2 * (size - 1));
  };
  let reached = 0;
  while (chosen.length < points) {
    let [best, highest] = [-1, reached];
    sentences.forEach((_, i) => {
      if (chosen.includes(i)) return;
      const told = [...chosen, i].sort((a, b) => a - b).flatMap((k) => words[k] as string[]);
      const value = f1(told, 1) + f1(told, 2);
      if (value > highest) [best, highest] = [i, value];
    });
    if (best < 0) break;
    chosen.push(best);
    reached = highest;
  }
  return chosen.sort((a, b) => a - b).map((i) => sentences[i] as string);
}

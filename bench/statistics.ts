import { makeRandom } from '../training/random.ts';

const SAMPLES = 1000;
const SEED = 7;

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Half the width of the 95 % confidence interval of the mean, by the bootstrap (B. Efron, 1979). */
export function halfInterval(values: readonly number[]): number {
  const random = makeRandom(SEED);
  const means = Array.from({ length: SAMPLES }, () => {
    let sum = 0;
    for (let i = 0; i < values.length; i++) sum += values[Math.floor(random() * values.length)] as number;
    return sum / Math.max(1, values.length);
  });
  return (quantile(means, 0.975) - quantile(means, 0.025)) / 2;
}

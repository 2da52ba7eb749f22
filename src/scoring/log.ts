/** Terms of the series; more change nothing. */
const LAST_TERM = 25;

/**
 * Natural logarithm of a number from 0 on, from arithmetic alone: `Math.log` differs in the last digit between
 * engines, and scores must not. With x = m · 2ᵉ and s = (m − 1) / (m + 1), log x = 2 (s + s³/3 + s⁵/5 + …) + e log 2.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : Number.NaN;
  if (x === Infinity) return x;
  let [mantissa, exponent] = [x, 0];
  while (mantissa >= Math.SQRT2) {
    mantissa /= 2;
    exponent++;
  }
  while (mantissa < Math.SQRT1_2) {
    mantissa *= 2;
    exponent--;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  let sum = 0;
  for (let k = LAST_TERM; k >= 1; k -= 2) sum = sum * s * s + 1 / k;
  return 2 * s * sum + exponent * Math.LN2;
}

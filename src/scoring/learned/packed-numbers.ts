/** Two characters a number, from "#" to "[", none that JSON would escape: quicker to read than base64. All high digits come before all low ones, which is smaller gzipped. */
const FIRST = 35;
const BASE = 57;
/** Numbers are from minus this to this. */
const MOST = (BASE * BASE - 1) / 2;

/**
 * Writes whole numbers as text.
 *
 * @throws RangeError when one is no whole number between −1624 and 1624.
 */
export function packNumbers(numbers: readonly number[]): string {
  for (const number of numbers)
    if (!Number.isInteger(number) || Math.abs(number) > MOST) throw new RangeError(`numbers must be whole and between -${MOST} and ${MOST}, got ${number}`);
  const write = (digitOf: (number: number) => number): string => numbers.map((number) => String.fromCharCode(FIRST + digitOf(number + MOST))).join('');
  return write((number) => Math.floor(number / BASE)) + write((number) => number % BASE);
}

/** Reads what {@link packNumbers} wrote. */
export function unpackNumbers(text: string): Int16Array {
  const numbers = new Int16Array(text.length / 2);
  const { length } = numbers;
  for (let i = 0; i < length; i++) numbers[i] = (text.charCodeAt(i) - FIRST) * BASE + (text.charCodeAt(length + i) - FIRST) - MOST;
  return numbers;
}

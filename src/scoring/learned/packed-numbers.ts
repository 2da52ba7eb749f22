/** Two characters a number, from "#" to "[": none that JSON would escape, and quicker to read than base64. */
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
  return numbers
    .map((number) => {
      if (!Number.isInteger(number) || Math.abs(number) > MOST) throw new RangeError(`numbers must be whole and between -${MOST} and ${MOST}, got ${number}`);
      return String.fromCharCode(FIRST + Math.floor((number + MOST) / BASE), FIRST + ((number + MOST) % BASE));
    })
    .join('');
}

/** Reads what {@link packNumbers} wrote. */
export function unpackNumbers(text: string): Int16Array {
  const numbers = new Int16Array(text.length / 2);
  for (let i = 0; i < numbers.length; i++) numbers[i] = (text.charCodeAt(2 * i) - FIRST) * BASE + (text.charCodeAt(2 * i + 1) - FIRST) - MOST;
  return numbers;
}

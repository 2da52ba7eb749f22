/** How a value reads in an error: "null", "an array", "\"abc\"", "7". */
function describe(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  return typeof value === 'number' || typeof value === 'boolean' || typeof value === 'undefined' ? String(value) : `a value of type ${typeof value}`;
}

/** Fails with the argument's name, what came and what is accepted: TypeError for a wrong type, RangeError for a wrong value. */
export function reject(name: string, received: unknown, accepted: string, Kind: typeof TypeError | typeof RangeError = TypeError): never {
  throw new Kind(`${name} must be ${accepted}, but is ${describe(received)}`);
}

export function expectObject(value: unknown, name: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) reject(name, value, 'an object');
}

export function expectText(value: unknown, name: string): string {
  if (typeof value !== 'string') reject(name, value, 'a string');
  return value;
}

/** Accepts undefined, which stands for the default. */
export function expectNumber(value: unknown, name: string, accepted: string, isAccepted: (value: number) => boolean): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'number') reject(name, value, accepted);
  if (!isAccepted(value)) reject(name, value, accepted, RangeError);
  return value;
}

/** Accepts undefined, which stands for the default; `others` says in the error what else is accepted. */
export function expectOneOf<T extends string>(value: unknown, name: string, choices: readonly T[], others = ''): T | undefined {
  if (value === undefined) return undefined;
  const accepted = `one of ${choices.map((choice) => JSON.stringify(choice)).join(', ')}${others}`;
  if (typeof value !== 'string') reject(name, value, accepted);
  if (!choices.includes(value as T)) reject(name, value, accepted, RangeError);
  return value as T;
}

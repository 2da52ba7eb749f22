/** The package's own types do not resolve; this is all that ringkas uses of it. */
declare module 'sastrawijs' {
  export class Stemmer {
    /** Every root as a key. An ordinary object: look in it with `Object.hasOwn`. */
    internalDictionary: Record<string, string>;
    stem(word: string): string;
  }
}

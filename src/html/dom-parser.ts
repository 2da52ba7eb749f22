/** Stands for linkedom in the build for browsers, which have a parser; their workers have none. */
export const DOMParser: unknown =
  (globalThis as { DOMParser?: unknown }).DOMParser ??
  class {
    parseFromString(): never {
      throw new Error('There is no DOMParser here to read a string of HTML; pass a DOM document');
    }
  };

import { reasonFor } from '../command/read-text.ts';

/** Does something with a file; what fails says with which. */
export async function aboutFile<T>(path: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : Object.assign(new Error(`${path}: ${reasonFor(error)}`, { cause: error }), { code });
  }
}

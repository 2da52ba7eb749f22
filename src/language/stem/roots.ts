import { Stemmer } from 'sastrawijs';

/** The roots that sastrawijs ships (Kateglo's list), a blank between. The build puts just this text into the package. */
export const ROOTS: string = Object.keys(new Stemmer().internalDictionary).join(' ');

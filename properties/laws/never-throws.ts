import { law } from './law.ts';

/** Whatever a server and a client that keep to the protocol exchange, it is no reason for an exception. */
export const neverThrows = law('A queue never throws an exception', ['crash']);

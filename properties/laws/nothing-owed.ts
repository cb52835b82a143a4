import { law } from './law.ts';

/** Nothing is free that owes a reply, holds one back or is in a copy. */
export const nothingOwed = law('A queue never gives the server away while the backend owes a reply', ['early-release']);

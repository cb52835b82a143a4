import { law } from './law.ts';

/** A server that owes nothing and has nothing open belongs to the pool. */
export const givesBack = law('A queue gives every free server back', ['late-release']);

import { law } from './law.ts';

/** A ReadyForQuery that says T or E, or extended messages since the last one, leave something of this client behind. */
export const nothingLeftOpen = law('A queue never hands over an open transaction or pipeline', ['state-leak']);

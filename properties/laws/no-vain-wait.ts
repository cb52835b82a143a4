import { law } from './law.ts';

/** Sync in copy-in, and everything in the skip until Sync, gets no reply (D03, C41). */
export const noVainWait = law('A queue never waits for a reply that does not come', ['stale-expectation']);

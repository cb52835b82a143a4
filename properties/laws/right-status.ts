import { law } from './law.ts';

/** A ReadyForQuery that the proxy makes up must say what the server would have said. */
export const rightStatus = law('A queue never tells its client another transaction status than the server has', [
  'wrong-status',
]);

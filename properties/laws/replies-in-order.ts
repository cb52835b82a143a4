import { law } from './law.ts';

/** Manual, "Pipelining": replies come in the order of the requests, whether the server or the proxy makes them. */
export const repliesInOrder = law('A queue forwards every reply to its client once and in order', [
  'missing-reply',
  'duplicate-reply',
  'reordered-reply',
]);

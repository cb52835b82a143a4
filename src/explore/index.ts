/**
 * The bounded exhaustive check: every exchange with up to so many messages of the frontend, all choices of the server and
 * all interleavings, against a queue model. `explore(model, { max: 5 })`, or an `Exploration` to go on in portions.
 */
export {
  Exploration,
  type ExploreOptions,
  type ExploreResult,
  explore,
  MOST,
  type Round,
} from './exploration.ts';
export type { ExploreFinding } from './findings.ts';
export { HiddenState } from './fingerprint.ts';

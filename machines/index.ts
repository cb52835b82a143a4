/**
 * The only door of this folder: the machines as XState machines, and the words in which they are written. Whoever
 * needs no XState takes `messages.ts`, `rules.ts`, `starts.ts` and `versions.ts`, which import nothing, or the compiled tables.
 */
export { backendMachine, backendStates } from './backend.ts';
export type { Edge, Edges, Phase, StateName } from './edges.ts';
export { frontendMachine, frontendStates } from './frontend.ts';
export {
  BACKEND_EVENTS,
  type BackendEvent,
  EVENTS,
  type EventName,
  eventId,
  FIRST_BACKEND_EVENT,
  FRONTEND_EVENTS,
  type FrontendEvent,
  TYPE_BYTE,
} from './messages.ts';
export type { Owed } from './owed.ts';
export { poolerMachine } from './pooler.ts';
export { type Decision, RULE_IDS, RULES, RULES_WITHOUT_EDGE, type Rule, type RuleId } from './rules.ts';
export { STARTS, type Start } from './starts.ts';
export { DIALECTS, type Dialect, dialectOfVersion, findDialect, NEWEST_DIALECT } from './versions.ts';

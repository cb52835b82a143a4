/** The compiled machines as tables, without XState: `backendTable('postgres-18')`, `step(table, state, event)`. */
export { EVENTS, type EventName, eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
export { RULES, type RuleId } from '../../machines/rules.ts';
export { DIALECTS, type Dialect, dialectOfVersion, NEWEST_DIALECT } from '../../machines/versions.ts';
export { type Cell, decide, EVENT_COUNT, NONE, ruleOf, stateNumber, step, type Table } from './table.ts';
export { backendTable, frontendTable } from './tables.ts';

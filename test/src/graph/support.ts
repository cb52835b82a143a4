/** What the tests of the graph ask XState: the name of a state, and the events that are legal in it. */
import type { SnapshotFrom } from 'xstate';
import { backendMachine } from '../../../machines/backend.ts';
import { frontendStates } from '../../../machines/frontend.ts';
import { EVENTS, type EventName } from '../../../machines/messages.ts';
import { RULES, type RuleId } from '../../../machines/rules.ts';
import type { Dialect } from '../../../machines/versions.ts';

export type Snapshot = SnapshotFrom<ReturnType<typeof backendMachine>>;

export const nameOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.entries(value as Record<string, unknown>)
        .map(([part, inner]) => `${part}.${nameOf(inner)}`)
        .join(' and ');

const SENT = new Set(Object.values(frontendStates()).flatMap((edges) => Object.keys(edges)));

/** For each state of the machine the events that it takes without breaking off, and that a frontend may send. */
export function legalEvents(dialect: Dialect): (snapshot: Snapshot) => { type: EventName }[] {
  const machine = backendMachine(dialect);
  return (snapshot) => {
    const node = machine.getStateNodeById(`backend.${nameOf(snapshot.value)}`);
    return EVENTS.filter((type) => {
      const rule: RuleId | undefined = node.transitions.get(type)?.[0]?.meta?.rule;
      const isSent = type.startsWith('B.') || SENT.has(type);
      return rule !== undefined && isSent && RULES[rule].decision !== 'refused';
    }).map((type) => ({ type }));
  };
}

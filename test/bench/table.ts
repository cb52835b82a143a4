/** One step of the machine: the compiled table against XState's own transition(). */
import { type AnyStateMachine, transition } from 'xstate';
import { backendMachine } from '../../machines/backend.ts';
import { type EventName, eventId } from '../../machines/messages.ts';
import { stateNumber, step } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import type { Bench } from './measure.ts';

const ROUND: readonly EventName[] = [
  'F.Query',
  'B.RowDescription',
  'B.DataRow',
  'B.DataRow',
  'B.DataRow',
  'B.CommandComplete',
  'B.ReadyForQuery.idle',
];

export const benches: readonly (() => Bench)[] = [
  () => {
    const table = backendTable('postgres-18');
    const ids = Uint8Array.from(ROUND, eventId);
    const events = ROUND.map((type) => ({ type }));
    const machine: AnyStateMachine = backendMachine('postgres-18');
    const ready = machine.resolveState({ value: { ready: 'idle' }, context: {} });
    let state = stateNumber(table, 'ready.idle');
    const xstate = () => {
      let snapshot = ready;
      for (const event of events) [snapshot] = transition(machine, snapshot, event);
      if (!snapshot.matches({ ready: 'idle' })) throw new Error('the round trip did not end where it began');
    };
    return {
      bench: 'table step vs XState transition()',
      unit: 'ns/round of 7 steps',
      peerName: 'XState transition()',
      operations: 1,
      ours: () => {
        for (let at = 0; at < ids.length; at++) state = step(table, state, ids[at] ?? 0);
      },
      peer: xstate,
    };
  },
];

/** The explorer and the covers over the compiled table, beside @xstate/graph over the same machine. */
import { getAdjacencyMap, getShortestPaths } from '@xstate/graph';
import type { SnapshotFrom } from 'xstate';
import { backendMachine } from '../../machines/backend.ts';
import { EVENTS } from '../../machines/messages.ts';
import { CRITERIA, cover, explore } from '../../src/graph/index.ts';
import { stateNumber } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import { type Bench, sink } from './measure.ts';

const machine = backendMachine('postgres-18');
const options = {
  events: (snapshot: SnapshotFrom<typeof machine>) =>
    EVENTS.filter((type) => snapshot.can({ type })).map((type) => ({ type })),
};
const table = backendTable('postgres-18');

export const benches: readonly (() => Bench)[] = [
  () => ({
    bench: 'paths to every state',
    unit: 'ns/machine',
    peerName: '@xstate/graph getShortestPaths',
    operations: 1,
    ours: () => {
      sink.value += explore(table, [stateNumber(table, 'startup.first')], { illegal: true }).distance.length;
    },
    peer: () => {
      sink.value += getShortestPaths(machine, options).length;
    },
  }),
  ...CRITERIA.map((criterion) => () => ({
    bench: `paths that cover all ${criterion}`,
    unit: 'ns/cover',
    // It covers nothing by itself: listing the edges that there are is the nearest that it does.
    peerName: '@xstate/graph getAdjacencyMap, which only lists the edges',
    operations: 1,
    ours: () => {
      sink.value += cover(table, criterion).messages;
    },
    peer: () => {
      sink.value += Object.keys(getAdjacencyMap(machine, options)).length;
    },
  })),
];

/** The explorer and the covers over the compiled tables, beside @xstate/graph over the same machines. */
import { getAdjacencyMap, getShortestPaths } from '@xstate/graph';
import type { SnapshotFrom } from 'xstate';
import { backendMachine } from '../../machines/backend.ts';
import { EVENTS } from '../../machines/messages.ts';
import type { Dialect } from '../../machines/versions.ts';
import { CRITERIA, type Criterion, cover, explore } from '../../src/graph/index.ts';
import { stateNumber } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import { type Bench, sink } from './measure.ts';

/** Those between them differ little from one of these. */
const DIALECTS: readonly Dialect[] = ['postgres-18', 'postgres-15', 'postgres-12'];

const options = {
  events: (snapshot: SnapshotFrom<ReturnType<typeof backendMachine>>) =>
    EVENTS.filter((type) => snapshot.can({ type })).map((type) => ({ type })),
};

function shortestPaths(dialect: Dialect): Bench {
  const table = backendTable(dialect);
  const machine = backendMachine(dialect);
  return {
    bench: `paths to every state of ${dialect}`,
    unit: 'ns/machine',
    peerName: '@xstate/graph getShortestPaths',
    operations: 1,
    ours: () => {
      sink.value += explore(table, [stateNumber(table, 'startup.first')], { illegal: true }).distance.length;
    },
    peer: () => {
      sink.value += getShortestPaths(machine, options).length;
    },
  };
}

function covering(dialect: Dialect, criterion: Criterion): Bench {
  const table = backendTable(dialect);
  const machine = backendMachine(dialect);
  return {
    bench: `paths that cover all ${criterion} of ${dialect}`,
    // Only where it runs: a list of what there is need not cover anything.
    get unit() {
      const { exchanges, messages } = cover(table, criterion);
      return `ns/cover of ${exchanges.length} exchanges with ${messages} messages`;
    },
    // It covers nothing by itself: listing the edges that there are is the nearest that it does.
    peerName: '@xstate/graph getAdjacencyMap, which only lists the edges',
    operations: 1,
    ours: () => {
      sink.value += cover(table, criterion).messages;
    },
    peer: () => {
      sink.value += Object.keys(getAdjacencyMap(machine, options)).length;
    },
  };
}

export const benches: readonly (() => Bench)[] = DIALECTS.flatMap((dialect) => [
  () => shortestPaths(dialect),
  ...CRITERIA.map((criterion) => () => covering(dialect, criterion)),
]);

/** The tracker alone: memory of an idle one, and messages that somebody else has framed. */
import { type EventName, eventId } from '../../machines/messages.ts';
import { backendTable } from '../../src/table/tables.ts';
import { Tracker } from '../../src/tracker/tracker.ts';
import { type Bench, median, type Result } from './measure.ts';

const TRACKERS = 100_000;
const BUDGET = 256;
const REQUEST = ids('F.Parse', 'F.Bind', 'F.Describe.portal', 'F.Execute', 'F.Sync');
const ANSWER = ids(
  'B.ParseComplete',
  'B.BindComplete',
  'B.RowDescription',
  'B.DataRow',
  'B.CommandComplete',
  'B.ReadyForQuery.idle',
);

function ids(...names: readonly EventName[]): Uint8Array {
  return Uint8Array.from(names, eventId);
}

function roundTrip(tracker: Tracker): void {
  for (let at = 0; at < REQUEST.length; at++) tracker.frontend(REQUEST[at] ?? 0);
  for (let at = 0; at < ANSWER.length; at++) tracker.backend(ANSWER[at] ?? 0);
}

function heapUsed(): number {
  if (globalThis.gc === undefined) throw new Error('run it with `npm run bench`: node needs --expose-gc');
  globalThis.gc();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** Bytes of a tracker that has served an extended query and is idle again. */
function idleBytes(): number {
  const table = backendTable('postgres-18');
  const trackers = new Array<Tracker | undefined>(TRACKERS).fill(undefined);
  const before = heapUsed();
  for (let at = 0; at < TRACKERS; at++) {
    const tracker = new Tracker(table, 'ready.idle');
    roundTrip(tracker);
    trackers[at] = tracker;
  }
  const bytes = (heapUsed() - before) / TRACKERS;
  if (trackers[TRACKERS - 1]?.releasable !== 'yes') throw new Error('the trackers are not idle');
  return bytes;
}

function weigh(): Result {
  const ours = median([idleBytes(), idleBytes(), idleBytes()]);
  return { bench: 'tracker idle bytes', ours, peer: BUDGET, peerName: 'budget', unit: 'bytes', ratio: BUDGET / ours };
}

export const benches: readonly (() => Bench)[] = [
  () => ({ bench: 'tracker idle bytes', weigh }),
  () => {
    const tracker = new Tracker(backendTable('postgres-18'), 'ready.idle');
    return {
      bench: 'tracker: extended query round trip',
      unit: 'ns/round trip of 11 messages',
      peerName: 'a table step for each message',
      operations: 1,
      ours: () => roundTrip(tracker),
      peer: steps(),
    };
  },
];

/** The least that any tracker does. Backend order, as a table alone knows no other. */
function steps(): () => void {
  const { targets, states } = backendTable('postgres-18');
  const width = targets.length / states.length;
  const order = ids(
    'F.Parse',
    'B.ParseComplete',
    'F.Bind',
    'B.BindComplete',
    'F.Describe.portal',
    'B.RowDescription',
    'F.Execute',
    'B.DataRow',
    'B.CommandComplete',
    'F.Sync',
    'B.ReadyForQuery.idle',
  );
  let state = states.indexOf('ready.idle');
  return () => {
    for (let at = 0; at < order.length; at++) state = targets[state * width + (order[at] ?? 0)] ?? 0;
  };
}

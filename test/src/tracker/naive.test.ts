/** The tracker beside one that forgets and merges nothing, on random exchanges, legal and not. */
import { describe, expect, it } from 'vitest';
import { EVENTS, type EventName, eventId, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';
import type { Table } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { Tracker } from '../../../src/tracker/tracker.ts';
import { NaiveTracker } from './naive-tracker.ts';

/** A small generator of random numbers (mulberry32): every run tries the same exchanges. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const ids = (names: readonly EventName[]): number[] => names.map(eventId);
/** More often the messages of copies and pipelines. */
const FRONTEND: Readonly<Record<string, readonly number[]>> = {
  session: ids([
    ...(['F.Query', 'F.Execute', 'F.Sync', 'F.Sync', 'F.CopyData', 'F.CopyDone', 'F.Parse', 'F.Bind'] as const),
    ...(['F.CopyFail', 'F.Flush', 'F.Close', 'F.Describe.portal', 'F.FunctionCall', 'F.Terminate'] as const),
    'F.Query',
  ]),
  startup: ids([
    ...(['F.StartupMessage', 'F.PasswordMessage', 'F.SSLRequest', 'F.GSSENCRequest', 'F.Query', 'F.Sync'] as const),
    ...(['F.StartupMessage', 'F.StartupMessage.replication', 'F.CancelRequest'] as const),
  ]),
};
const ANY_FRONTEND = EVENTS.map((_, event) => event).slice(0, FIRST_BACKEND_EVENT);
const ANY_BACKEND = EVENTS.map((_, event) => event).slice(FIRST_BACKEND_EVENT);
const PROBES = ids(['F.Sync', 'F.Query', 'F.CopyDone', 'F.CopyData']);

const oneOf = (random: (below: number) => number, among: readonly number[]): number => among[random(among.length)] ?? 0;

/** Every answer of both, in the same words. */
function answersOf(real: Tracker, naive: NaiveTracker, last: number): readonly [object, object] {
  const named = (event: number) => EVENTS[event] ?? '';
  const unsure = new Set(naive.answered).size > 1 ? -1 : (naive.answered[0] ?? -1);
  const byProxy = new Set(naive.answeredByProxy);
  const { violation } = naive;
  const alike = (violation?.rules.size ?? 0) === 1;
  return [
    {
      phase: real.phase,
      states: real.states.toSorted(),
      releasable: real.releasable,
      outstanding: [real.outstandingMin, real.outstandingMax],
      status: real.transactionStatus,
      answers: real.answers,
      answersProxy: [real.answersProxy, real.mayAnswerProxy],
      ambiguous: PROBES.filter((event) => real.wouldBeAmbiguous(event)).map(named),
      mayMark: real.mayMark,
      mayClose: real.mayClose,
      repeats: real.repeats(last),
      violation: real.violation && {
        ...real.violation,
        rule: alike ? real.violation.rule : '',
        expected: real.violation.expected.toSorted(),
      },
    },
    {
      phase: naive.phase,
      states: naive.states,
      releasable: naive.releasable,
      outstanding: naive.outstanding,
      status: naive.status,
      answers: unsure,
      answersProxy: [!byProxy.has(false) && byProxy.has(true), byProxy.has(true)],
      ambiguous: PROBES.filter((event) => naive.wouldBeAmbiguous(event)).map(named),
      mayMark: naive.mayMark,
      mayClose: naive.mayClose,
      repeats: naive.repeats(last),
      violation: violation && {
        by: violation.by,
        at: violation.at,
        rule: alike ? [...violation.rules][0] : '',
        expected: [...violation.expected].toSorted(),
      },
    },
  ];
}

/** Plays one random exchange through both and compares after each step. */
function compare(table: Table, start: string, seed: number): void {
  const random = randomFrom(seed);
  const real = new Tracker(table, start);
  const naive = new NaiveTracker(table, start);
  const usual = FRONTEND[start.startsWith('startup') ? 'startup' : 'session'] ?? [];
  const said: string[] = [];
  let last = eventId('B.NoticeResponse');
  const agree = (what: string, got: unknown, expected: unknown): void => {
    said.push(what);
    const [is, should] = answersOf(real, naive, last);
    expect({ got, ...is }, `seed ${seed}: ${said.join(', ')}`).toEqual({ got: expected, ...should });
  };
  const length = 4 + random(10);
  for (let at = 0; at < length; at++) {
    const kind = random(20);
    if (kind < 9) {
      const event = random(12) === 0 ? oneOf(random, ANY_FRONTEND) : oneOf(random, usual);
      const byProxy = random(6) === 0;
      agree(
        `${EVENTS[event]}${byProxy ? '+' : ''}`,
        real.frontend(event, byProxy ? 'proxy' : 'client'),
        naive.frontend(event, byProxy),
      );
    } else if (kind < 19) {
      const possible = ANY_BACKEND.filter((event) => naive.maySend(event));
      last = random(15) === 0 || possible.length === 0 ? oneOf(random, ANY_BACKEND) : oneOf(random, possible);
      if (naive.isLost && random(2) === 0) last = eventId('B.ReadyForQuery.idle');
      agree(EVENTS[last] ?? '', real.backend(last), naive.backend(last));
    } else agree('quiet', real.quiet(), naive.quiet());
  }
}

describe('on random exchanges the tracker answers as one that keeps every world apart', () => {
  it.each([
    ['postgres-18', 'ready.idle', 600],
    ['postgres-13', 'ready.idle', 300],
    ['postgres-17', 'ready.inTransaction', 200],
    ['postgres-16', 'walsender.ready.idle', 300],
    ['postgres-18', 'startup.first', 300],
  ] as const)('%s from %s', (dialect, start, count) => {
    const table = backendTable(dialect);
    for (let seed = 0; seed < count; seed++) compare(table, start, seed);
  });
});

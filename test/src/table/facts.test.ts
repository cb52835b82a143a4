import { describe, expect, it } from 'vitest';
import { EVENTS } from '../../../machines/messages.ts';
import { RULE_IDS } from '../../../machines/rules.ts';
import {
  ASYNCHRONOUS,
  OVERLAY,
  owesQuery,
  READY_FOR_QUERY,
  REFUSED,
  restsOf,
  SENT_AT_ONCE,
  WITH_NONE,
  WITH_ONE,
} from '../../../src/table/facts.ts';
import { stateNumber } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';

const table = backendTable('postgres-18');

/** Names at which a list holds 1. */
const marked = <Name extends string>(names: readonly Name[], list: Uint8Array): Name[] =>
  names.filter((_, at) => list[at] === 1);

describe('Of the messages', () => {
  it('three say that the backend is ready', () => {
    expect(marked(EVENTS, READY_FOR_QUERY)).toEqual([
      'B.ReadyForQuery.failed',
      'B.ReadyForQuery.idle',
      'B.ReadyForQuery.inTransaction',
    ]);
  });

  it('three never change the state', () => {
    expect(marked(EVENTS, OVERLAY)).toEqual(['B.NoticeResponse', 'B.NotificationResponse', 'B.ParameterStatus']);
  });

  it('those are sent at once that somebody waits for, and the rest of the start-up', () => {
    const startup = /^B\.(Authentication|SSLAnswer|BackendKeyData|NegotiateProtocolVersion)/;
    expect(marked(EVENTS, SENT_AT_ONCE).filter((name) => !startup.test(name))).toEqual([
      'B.CopyBothResponse',
      'B.CopyInResponse',
      'B.ErrorResponse',
      'B.ErrorResponse.fatal',
      'B.NoticeResponse',
      'B.NotificationResponse',
      'B.ReadyForQuery.failed',
      'B.ReadyForQuery.idle',
      'B.ReadyForQuery.inTransaction',
    ]);
    expect(marked(EVENTS, SENT_AT_ONCE).filter((name) => startup.test(name))).toEqual(
      EVENTS.filter((name) => startup.test(name)),
    );
  });
});

describe('Of the rules', () => {
  it('those of the asynchronous messages say that they have no cause', () => {
    expect(marked(RULE_IDS, ASYNCHRONOUS)).toEqual(RULE_IDS.filter((id) => id.startsWith('asynchronous.')));
    expect(marked(RULE_IDS, ASYNCHRONOUS)).toHaveLength(6);
  });

  it('a foreign message in copy-in is refused, a Sync there is not', () => {
    const refused = marked(RULE_IDS, REFUSED);
    expect(refused).toContain('copy-in.foreign-message');
    expect(refused).toContain('backend.never-sends');
    expect(refused).not.toContain('copy-in.sync-ignored');
    expect(refused).not.toContain('simple.query');
  });
});

describe('Where a backend comes to rest by itself', () => {
  it.each([
    ['ready.idle', ['ready.idle']],
    ['skippingUntilSync.idle', ['skippingUntilSync.idle']],
    ['afterError.idle', ['ready.idle +1']],
    ['sync.answering.idle', ['ready.idle +1']],
    ['extendedQuery.parsing.idle', ['pipelining.awaiting.idle', 'skippingUntilSync.idle']],
    ['copyIn.simple.begun.idle', ['copyIn.simple.begun.idle', 'ready.idle +1']],
    ['copyIn.simple.body.idle', ['copyIn.simple.body.idle']],
    [
      'simpleQuery.begun.idle',
      [
        'copyIn.simple.begun.executed',
        'copyIn.simple.begun.idle',
        'ready.failed +1',
        'ready.idle +1',
        'ready.inTransaction +1',
      ],
    ],
    // A FATAL that something has caused counts, one out of the blue does not.
    ['protocolViolation', ['closed']],
    ['startup.first', ['closed', 'startup.first']],
    ['closed', ['closed']],
  ])('from %s: %j', (from, expected) => {
    // A table of its own: what is known of one is kept for good.
    const rests = [...restsOf({ ...table }, stateNumber(table, from))];
    const words = new Map([
      [WITH_NONE, ''],
      [WITH_ONE, ' +1'],
    ]);
    const named = rests.flatMap((state, at) =>
      at % 2 === 0 ? [`${table.states[state]}${words.get(rests[at + 1] ?? 0) ?? ' either way'}`] : [],
    );
    expect(named.sort()).toEqual(expected);
  });

  it('is computed once for each table', () => {
    const own = { ...table };
    const rests = restsOf(own, 0);
    expect(restsOf(own, 1)).not.toBe(rests);
    expect(restsOf(own, 0)).toBe(rests);
  });
});

it('A Query owes its ReadyForQuery in a copy that it began; copies of an Execute owe none', () => {
  const owing = table.states.filter((_, state) => owesQuery(table, state));
  expect(owing).toEqual(
    table.states.filter((name) => /^(walsender\.)?copyIn\.simple\.|^walsender\.copyBoth\./.test(name)),
  );
  expect(owing).toContain('copyIn.simple.body.idle');
  expect(owing).not.toContain('copyIn.extended.body.idle');
  expect(owing.length).toBeGreaterThan(20);
});

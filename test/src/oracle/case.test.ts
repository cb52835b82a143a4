import { describe, expect, it } from 'vitest';
import { Case, caseArbitrary, sampleCases } from '../../../properties/arbitraries/case.ts';
import { tokensOf } from '../../../properties/judge-case.ts';
import { printExchange } from '../../../src/corpus/notation.ts';
import {
  ANSWERED_CLOSE_STEP,
  ANSWERED_SYNC_STEP,
  allowedMessages,
  buildCase,
  describeStep,
  HAND_OVER_STEP,
  INJECTING_BIND_STEP,
  LATE_CANCEL_STEP,
  Observer,
  READ,
  sentToServer,
  stepNamed,
} from '../../../src/oracle/case.ts';
import { F } from '../../../src/oracle/events.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { SCRIPT_MESSAGES, scriptMessage } from '../../../src/oracle/script.ts';
import { BUSY, FREE, OPEN } from '../../../src/oracle/truth.ts';
import { makeTable, stateNumber } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';

const WORDS: Readonly<Record<string, number>> = {
  '<': READ,
  '|': HAND_OVER_STEP,
  '^-': LATE_CANCEL_STEP,
  'C=': ANSWERED_CLOSE_STEP,
  'S=': ANSWERED_SYNC_STEP,
  'B~': INJECTING_BIND_STEP,
};

const observer = new Observer(new ReferenceServer(backendTable()));
/** The case of steps such as `Query(select1), <, |`. */
const build = (steps: string) =>
  buildCase(
    observer,
    steps.split(', ').map((word) => WORDS[word] ?? scriptMessage(word).id),
  );
const exchangeOf = (steps: string): string => printExchange(tokensOf(new Case(build(steps))));

describe('A case', () => {
  it.each([
    ['Query(select1)', '> Q < T D C Z', 'what is owed is read at the end'],
    ['Query(select1), <, <, Sync', '> Q < T D > S < C Z Z', 'replies come as eagerly as they are read'],
    ['Parse0(select1), <, Bind0', '> P B S < 1 2 Z', 'what is held back cannot be read, and Sync ends a pipeline'],
    ['Parse0(select1), Flush, <', '> P H < 1 > S < Z', 'Flush makes it readable'],
    ['Query(copyIn)', '> Q c < G C Z', 'CopyDone ends a copy-in'],
    ['Query(begin), <, <', '> Q < C Z:T > Q < C Z', 'a rollback ends a transaction'],
    ['Query(copyIn), Parse0(select1)', '> Q c < G C Z', 'what the backend refuses in copy-in is dropped'],
    [
      'Query(copyInBeforeTrigger), <, Parse0(select1)',
      '> Q < G E Z',
      'so is what the client may not send, having seen no error',
    ],
    ['Query(copyInBeforeTrigger), <, <, Parse0(select1)', '> Q < G E > P S < Z 1 Z', 'once it has, it may'],
    [
      'Query(copyIn), CopyDone, Query(select1), <, Sync',
      '> Q c Q < G > S < C Z T D C Z Z',
      'a copy that was ended ahead binds nobody',
    ],
  ])('of %s is %s: %s', (steps, expected) => {
    expect(exchangeOf(steps)).toBe(expected);
  });

  it('has a hand-over only behind a reply, and a late cancel only behind a hand-over', () => {
    expect(exchangeOf('|, Query(insert), |, <, <, ^-, |, ^-')).toBe('> Q < C Z | > ^-');
  });

  it.each([
    ['Query(insert), <, <', [BUSY, BUSY, FREE]],
    ['Query(begin), <, <', [BUSY, BUSY, OPEN]],
    ['Parse0(select1), Flush, <', [BUSY, BUSY, OPEN]],
    ['Query(copyIn), <', [BUSY, BUSY]],
  ])('knows of %s whether the server is free after each step', (steps, expected) => {
    expect(build(steps).truth.slice(0, expected.length)).toEqual(expected);
  });

  it('names for each reply the step that it answers', () => {
    expect(build('Parse0(copyIn), Bind0, Execute0, Sync, CopyData, CopyDone, Sync').causes).toEqual([
      ...[-1, -1, -1, -1, -1, -1, -1],
      ...[0, 1, 2, 2, 6],
    ]);
  });

  it('can be built again from its own steps, and from any part of them', () => {
    const { steps } = build('Parse0(select3), Bind0, Execute0(limit 1), Flush, <, <, Query(copyIn), CopyData, Sync');
    expect(buildCase(observer, steps).steps).toEqual(steps);
    for (const at of steps.keys()) {
      const shorter = buildCase(observer, [...steps.slice(0, at), ...steps.slice(at + 1)]);
      expect(shorter.truth.at(-1)).toBe(FREE);
    }
  });

  it('holds nothing that the proxy does by itself unless it is asked to', () => {
    expect(build('Query(select1), <').proxied).toBeUndefined();
  });
});

describe('A proxy that acts by itself', () => {
  it('owes a made-up reply when all before it has been read', () => {
    const { proxied } = build('Parse0(select1), C=, Sync, <, <');
    expect(exchangeOf('Parse0(select1), C=, Sync, <, <')).toBe('> P C= S < 1 Z');
    expect(proxied?.due).toEqual([0, 0, 0, 1, 1]);
  });

  it('owes none where the server skips', () => {
    expect(exchangeOf('Parse0(errorAtParse), C=, Sync')).toBe('> P C= S < E Z');
    expect(build('Parse0(errorAtParse), C=, Sync').proxied?.due.at(-1)).toBe(0);
  });

  it('answers a Sync with the status that the server would have said, and not inside a pipeline', () => {
    expect(exchangeOf('Query(begin), S=')).toBe('> Q S= Q < C Z:T C Z');
    expect(build('Query(begin), S=').proxied?.madeUp).toHaveLength(1);
    expect(build('Parse0(select1), S=').proxied).toBeUndefined();
  });

  it('keeps the reply to its own Parse from the client, but not its error', () => {
    expect(exchangeOf('B~, Sync')).toBe('> B~ S < 1 2 Z');
    expect(build('B~, Sync').proxied?.forwarded).toEqual([1, 1, 0, 1, 1]);
    expect(exchangeOf('Query(begin), Query(errorAtParse), B~, Sync')).toBe('> Q Q B~ S Q < C Z:T E Z:E E Z:E C Z');
    expect(build('Query(begin), Query(errorAtParse), B~, Sync').proxied?.forwarded).not.toContain(0);
  });

  it('owes the Sync behind a Close that it has answered', () => {
    expect(exchangeOf('C=')).toBe('> C= S < Z');
    expect(exchangeOf('C=, Sync')).toBe('> C= S < Z');
  });

  it('injects one Parse, of a statement that is not there', () => {
    expect(exchangeOf('B~, B~, Sync')).toBe('> B~ S < 1 2 Z');
    expect(exchangeOf('Parse1(select3), B~, Sync')).toBe('> P S < 1 Z');
  });

  it('answers no message of the server by what it does', () => {
    expect(build('C=, S=, B~, Sync').causes.slice(0, 4)).toEqual([-1, -1, -1, -1]);
  });

  it('sends to the server what it injects, and nothing where it answers by itself', () => {
    const sent = (step: string) => sentToServer(WORDS[step] ?? scriptMessage(step).id).map(({ label }) => label);
    expect(sent('B~')).toEqual(['Parse1(select3)', 'Bind1']);
    expect(sent('Sync')).toEqual(['Sync']);
    for (const step of ['C=', 'S=', '<', '|', '^-']) expect(sent(step), step).toEqual([]);
  });

  it('does nothing of that in a case with a copy-in', () => {
    expect(build('Query(copyIn), CopyDone, C=, B~, S=').proxied).toBeUndefined();
  });
});

describe('A machine that leads nowhere', () => {
  const { states } = backendTable();
  const idle = stateNumber(backendTable(), 'ready.idle');

  it('is said to take no message, instead of being tried for ever', () => {
    const empty = makeTable('backend', 'postgres-18', states, []);
    expect(() => [...sampleCases(caseArbitrary(empty), 1, 1)]).toThrow(
      new RangeError('backend (postgres-18) in state "ready.idle": the backend takes no message of any script there.'),
    );
  });

  it('is said not to lead back to ready', () => {
    const lost = stateNumber(backendTable(), 'pipelining.awaiting.idle');
    const oneWay = makeTable('backend', 'postgres-18', states, [[idle, F.flush, lost, 0]]);
    expect(() => buildCase(new Observer(new ReferenceServer(oneWay)), [scriptMessage('Flush').id])).toThrow(
      new RangeError(
        'backend (postgres-18) in state "pipelining.awaiting.idle": 12 closing messages do not bring the case back to ready.',
      ),
    );
  });
});

describe('The messages of scripts', () => {
  it('are all allowed somewhere, and describe themselves', () => {
    const { table } = observer.server;
    const idle = allowedMessages(table, stateNumber(table, 'ready.idle'));
    expect(idle).toEqual(SCRIPT_MESSAGES);
    expect(SCRIPT_MESSAGES.map(({ id }) => describeStep(id))).toEqual(SCRIPT_MESSAGES.map(({ label }) => label));
    expect(Object.values(WORDS).map(describeStep)).toEqual([
      'read',
      'hand over',
      'late cancel',
      'Close, answered by the proxy',
      'Sync, answered by the proxy',
      'Bind1 behind an injected Parse1(select3)',
    ]);
    for (const step of [...Object.values(WORDS), ...SCRIPT_MESSAGES.map(({ id }) => id)])
      expect(stepNamed(describeStep(step))).toBe(step);
    expect(describeStep(999)).toBe('?');
  });
});

/** The observer, step by step: what is possible when, and what it says of the server in between. */
import { describe, expect, it } from 'vitest';
import {
  ANSWERED_CLOSE_STEP,
  buildCase,
  describeStep,
  HAND_OVER_STEP,
  INJECTING_BIND_STEP,
  Observer,
  READ,
  stepNamed,
  typeOf,
} from '../../../src/oracle/case.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { HAND_OVER, LATE_CANCEL } from '../../../src/oracle/truth.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { recordedAnswers } from './recorded.ts';

const observer = new Observer(new ReferenceServer(backendTable()));
const id = (label: string): number => scriptMessage(label).id;
const playedOf = (...labels: string[]): string[] =>
  buildCase(
    observer,
    labels.map((label) => stepNamed(label) ?? -1),
  ).steps.map(describeStep);

/** An observer that has taken these steps. */
function having(...steps: readonly number[]): Observer {
  observer.begin();
  for (const step of steps) expect(observer.take(step), describeStep(step)).toBe(true);
  return observer;
}

describe('A step', () => {
  it('is said to be possible when it is taken, and only then', () => {
    let impossible = 0;
    for (const { dialect, tried } of recordedAnswers()) {
      if (dialect !== 'postgres-18') continue;
      observer.begin();
      for (const label of tried) {
        const { length } = observer;
        const isTaken = observer.take(stepNamed(label) ?? -1);
        expect(observer.length - length, `${label} in ${tried.join(', ')}`).toBe(isTaken ? 1 : 0);
        if (!isTaken) impossible++;
      }
    }
    expect(impossible).toBeGreaterThan(100);
  });

  it('is possible again behind the end of a copy that a CopyDone from before it has seemed to leave open', () => {
    const steps = ['CopyDone', 'Query(copyInBeforeTrigger)', 'Query(begin)', 'Query(copyIn)', 'Sync'].map(id);
    const reads = new Array(5).fill(READ);
    const { steps: played } = buildCase(observer, [...steps, ...reads, id('CopyDone'), READ, READ, READ]);
    expect(describeStep(played.at(-3) ?? -1)).toBe('Query(rollback)');
  });

  it('that there is not is not possible', () => {
    for (const step of [-1, 999, INJECTING_BIND_STEP + 1]) expect(having().take(step), String(step)).toBe(false);
  });

  it('answers something only where a reply is read', () => {
    const { steps, causes } = buildCase(observer, [id('Query(select1)'), READ, HAND_OVER_STEP, id('Sync'), READ]);
    for (const [at, cause] of causes.entries())
      expect(cause >= 0, describeStep(steps[at] ?? -1)).toBe(steps[at] === READ);
  });

  it('of a client that has read CopyInResponse is one of the copy, until it has ended the copy or read its error', () => {
    const take = (...labels: string[]) =>
      having(...labels.map((label) => stepNamed(label) ?? -1)).take(id('Query(select1)'));
    expect(take('Query(copyIn)', 'read')).toBe(false);
    expect(take('Query(copyIn)', 'read', 'CopyFail')).toBe(true);
    expect(take('Query(copyIn)', 'read', 'CopyDone')).toBe(true);
    // The server has left this copy already; the client cannot know.
    expect(take('Query(copyInBeforeTrigger)', 'read')).toBe(false);
    expect(take('Query(copyInBeforeTrigger)', 'CopyData', 'read')).toBe(false);
    expect(take('CopyDone', 'Query(copyInBeforeTrigger)', 'read')).toBe(false);
    expect(take('Query(copyInBeforeTrigger)', 'CopyDone', 'read')).toBe(true);
    expect(take('Query(copyInBeforeTrigger)', 'read', 'read')).toBe(true);
  });

  it('whose answer would be undefined is not possible', () => {
    const step = id('Execute0');
    expect(having(id('Query(begin)'), id('Query(errorAtFirstRow)')).take(step)).toBe(false);
    expect(having(id('Query(errorAtFirstRow)')).take(step)).toBe(true);
  });

  it('injects a Parse once only, also when its statement is closed again', () => {
    const close = id('Close1(statement)');
    expect(having(INJECTING_BIND_STEP, close).take(INJECTING_BIND_STEP)).toBe(false);
    expect(having(close).take(INJECTING_BIND_STEP)).toBe(true);
  });
});

describe('A server is between clients', () => {
  const query = id('Query(insert)');
  it('when it is free and the last reply was just read', () => {
    expect(having(query, READ, READ).isBetweenClients).toBe(true);
  });

  it.each([
    ['before anything was read', []],
    ['while a reply can be read', [query, READ]],
    ['in a transaction', [id('Query(begin)'), READ, READ]],
    ['when somebody has it already', [query, READ, READ, HAND_OVER_STEP]],
    ['while the next request is answered', [query, READ, READ, query]],
    ['behind a message that is not answered', [query, READ, READ, id('Flush')]],
  ])('not %s', (_when, steps) => {
    expect(having(...steps).isBetweenClients).toBe(false);
  });
});

describe('A case is brought to its end', () => {
  it('by a statement that fails, where a Sync has forgotten an open transaction (18, C66)', () => {
    const played = playedOf('Parse1(select3)', 'Bind1', 'Execute1(limit 1)', 'Query(insert)', 'Sync');
    expect(played.filter((label) => label.startsWith('Query'))).toEqual(['Query(insert)', 'Query(select1)']);
  });

  it('by a rollback where a transaction is open, and by a Sync where a pipeline is', () => {
    expect(playedOf('Query(begin)')).toContain('Query(rollback)');
    expect(playedOf('Parse0(select1)')).toContain('Sync');
    expect(playedOf('Query(insert)')).toEqual(['Query(insert)', 'read', 'read']);
  });
});

it('Every step of a proxy that acts by itself says whose it is', () => {
  const { proxied } = buildCase(observer, [id('Query(insert)'), READ, ANSWERED_CLOSE_STEP]);
  expect(proxied?.parts).toEqual(['client', 'client', 'answered-by-proxy', 'client', 'client', 'client']);
  expect(proxied?.forwarded).toEqual([1, 1, 1, 1, 1, 1]);
});

it('What is no message has no type', () => {
  expect([typeOf(HAND_OVER), typeOf(LATE_CANCEL), typeOf(scriptMessage('Sync').event)]).toEqual(['', '', 'S']);
});

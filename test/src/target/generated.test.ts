import { describe, expect, it } from 'vitest';
import { buildCase, type Observed, Observer, READ } from '../../../src/oracle/case.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { backendTable } from '../../../src/table/tables.ts';
import type { TargetCase } from '../../../src/target/exchange.ts';
import { CaseMaker, isSelfContained, PLAIN } from '../../../src/target/generated.ts';
import { GENERATOR } from './support.ts';

/** A case of messages by their labels; `<` reads everything. */
function caseOf(...labels: readonly string[]): Observed {
  const observer = new Observer(new ReferenceServer(backendTable('postgres-18')));
  observer.begin();
  for (const label of labels) {
    if (label === '<') while (observer.readable > 0) observer.take(READ);
    else if (!observer.take(scriptMessage(label).id)) throw new Error(`${label} cannot be sent there`);
  }
  return buildCase(observer, observer.end().steps);
}

const AT_ONCE = caseOf('Parse0(select1)', 'Sync', 'Bind0', 'Sync');

describe('a case', () => {
  it.each([
    [
      'each of whose transactions parses what it binds',
      caseOf('Parse0(select1)', 'Bind0', 'Sync', '<', 'Query(select1)'),
    ],
    ['that is sent before anything is answered', AT_ONCE],
    ['that waits within a transaction only', caseOf('Parse0(select1)', 'Flush', '<', 'Bind0', 'Sync')],
  ])('%s is complete in itself', (_what, observed) => {
    expect(isSelfContained(observed)).toBe(true);
  });

  it.each([
    ['binds what an earlier transaction has parsed', caseOf('Parse0(select1)', 'Sync', '<', 'Bind0', 'Sync')],
    ['parses a statement with a name, which lasts', caseOf('Parse1(select3)', 'Bind1', 'Sync')],
    ['listens', caseOf('Query(listen)')],
  ])('that %s is not', (_what, observed) => {
    expect(isSelfContained(observed)).toBe(false);
  });

  it('that is sent at once is not when its client waits between its transactions', () => {
    expect(isSelfContained(AT_ONCE, [2])).toBe(false);
    expect(isSelfContained(AT_ONCE, [1])).toBe(true);
  });

  it('that has to be complete in itself is made smaller to such cases only', () => {
    const manner = { ...PLAIN, nextAsks: 0, isContained: true };
    const observed = caseOf('Query(empty)', '<', 'Parse0(select1)', 'Sync', 'Parse0(select1)', 'Bind0', 'Sync');
    const whole = new CaseMaker(GENERATOR).make({ id: 'walks/1:0', phase: 'walks', owner: 'me' }, observed, manner);
    const candidates = [...(whole.smaller() as Iterable<TargetCase>)];
    expect(candidates.length).toBeGreaterThan(3);
    const free = new CaseMaker(GENERATOR).make(whole, observed, { ...manner, isContained: false });
    expect([...(free.smaller() as Iterable<TargetCase>)].length).toBeGreaterThan(candidates.length);
  });
});

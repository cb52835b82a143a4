/** A table with a planted fault must fail a law on some recording; otherwise the laws would prove nothing. */
import { expect, it } from 'vitest';
import { type EventName, eventId } from '../../../machines/messages.ts';
import { EVENT_COUNT, NONE, stateNumber, type Table } from '../../../src/table/table.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { judge, stepsOf } from './laws.ts';
import { recordings } from './support.ts';

type Law = 'unexplained' | 'wrongYes' | 'wrongInterval' | 'missedYes';

/** The same table with the edges of `event` from the states that match led elsewhere. */
function redirect(
  table: Table,
  states: RegExp,
  event: EventName,
  target: string | undefined | ((from: string) => string),
): Table {
  const targets = table.targets.slice();
  let edges = 0;
  for (const [state, name] of table.states.entries()) {
    const at = state * EVENT_COUNT + eventId(event);
    if (!states.test(name) || targets[at] === NONE) continue;
    const to = typeof target === 'function' ? target(name) : target;
    targets[at] = to === undefined ? NONE : stateNumber(table, to);
    edges++;
  }
  if (edges === 0) throw new Error(`no edge of ${event} from ${states}`);
  return { ...table, targets };
}

function brokenLaws(version: number, table: Table): Law[] {
  const broken = new Set<Law>();
  for (const recording of recordings) {
    const steps = recording.versions.includes(version) ? stepsOf(recording, version) : undefined;
    if (steps === undefined) continue;
    const findings = judge(steps, table, recording);
    for (const law of ['unexplained', 'wrongYes', 'wrongInterval', 'missedYes'] as const)
      if (findings[law]) broken.add(law);
  }
  return [...broken];
}

const base = backendTable('postgres-17');
const COPY_IN_READING = /copyIn\.\w+\.(begun|row|body)\./;

it('the committed table breaks no law', () => {
  expect(brokenLaws(17, base)).toEqual([]);
});

it.each([
  [
    'a Sync in copy-in is answered',
    redirect(base, /^copyIn\.\w+\.(begun|row|body)\./, 'F.Sync', 'sync.answering.idle'),
    ['unexplained', 'wrongInterval'],
  ],
  [
    'a Flush in copy-in ends it like a CopyFail',
    redirect(base, COPY_IN_READING, 'F.Flush', (state) => state.replace(/begun|row|body/, 'failing')),
    ['unexplained'],
  ],
  [
    'a skipped Query is answered',
    redirect(base, /^skippingUntilSync/, 'F.Query', 'simpleQuery.begun.failed'),
    ['unexplained'],
  ],
  [
    'no error comes before copy-in reads its first message',
    redirect(base, /copyIn\.\w+\.begun/, 'B.ErrorResponse', undefined),
    ['unexplained'],
  ],
  ['no error comes at a row', redirect(base, /copyIn\.\w+\.row/, 'B.ErrorResponse', undefined), ['unexplained']],
  ['CopyDone never fails', redirect(base, /copyIn\.\w+\.ending/, 'B.ErrorResponse', undefined), ['unexplained']],
  [
    'an error of COPY in an Execute sends ReadyForQuery',
    redirect(base, /copyIn\.extended/, 'B.ErrorResponse', 'afterError.either'),
    ['unexplained', 'wrongInterval'],
  ],
  [
    'an error of COPY in a Query skips until Sync',
    redirect(base, /copyIn\.simple/, 'B.ErrorResponse', 'skippingUntilSync.either'),
    ['unexplained', 'wrongInterval'],
  ],
  [
    'a stray CopyDone is an error',
    redirect(base, /^ready\./, 'F.CopyDone', 'extendedQuery.parsing.idle'),
    ['unexplained', 'missedYes'],
  ],
  [
    'an error of a Query skips until Sync',
    redirect(base, /^simpleQuery\.begun/, 'B.ErrorResponse', 'skippingUntilSync.either'),
    ['unexplained'],
  ],
  [
    'a Sync of a pipeline sends nothing',
    redirect(base, /^(pipelining|ready)\./, 'F.Sync', 'ready.idle'),
    ['unexplained', 'wrongYes'],
  ],
  ['Sync never fails', redirect(base, /^sync\./, 'B.ErrorResponse', undefined), ['unexplained']],
  ['a Query in copy-in is ignored', redirect(base, COPY_IN_READING, 'F.Query', (state) => state), ['unexplained']],
  ['Close is answered by nothing', redirect(base, /^(ready|pipelining)/, 'F.Close', (state) => state), ['unexplained']],
] as const)('a table where %s is caught', (_name, table, laws) => {
  expect(brokenLaws(17, table)).toEqual(expect.arrayContaining([...laws]));
});

it('13 judged by the table of 14, where a foreign message ends the connection, is caught', () => {
  expect(brokenLaws(13, backendTable('postgres-14'))).toContain('unexplained');
});

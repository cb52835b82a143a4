/**
 * The frontend and the backend as one system: every state in which both can be together, found by walking the product
 * of their tables. In lock-step nobody speaks before everything was seen; ahead of the replies, up to two messages of
 * the frontend are on their way.
 */
import { describe, expect, it } from 'vitest';
import { EVENTS, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { DIALECTS, type Dialect } from '../../machines/versions.ts';
import { decide, EVENT_COUNT, NONE, phaseOf, READS, step } from '../../src/table/table.ts';
import { backendTable, frontendTable } from '../../src/table/tables.ts';

const frontend = frontendTable();
const reads = (traits: Uint8Array, state: number): boolean => ((traits[state] ?? 0) & READS) !== 0;

interface Disagreement {
  readonly backend: string;
  readonly frontend: string;
  readonly event: string;
}

/**
 * Walks the product in lock-step.
 * @param strays whether the frontend also ends copies that nobody began
 * @returns what the frontend may send and the backend refuses, and what it may not send though the backend takes it
 */
function lockStep(dialect: Dialect, strays: boolean) {
  const backend = backendTable(dialect);
  const refused: Disagreement[] = [];
  const forbidden: Disagreement[] = [];
  const start = [backend.states.indexOf('startup.first'), frontend.states.indexOf('startup.first')] as const;
  const found = new Map<string, readonly [number, number]>([[start.join(), start]]);
  let asked = 0;
  for (const [at, and] of found.values()) {
    for (const [event, name] of EVENTS.entries()) {
      const taken = step(backend, at, event);
      const sendable = step(frontend, and, event);
      if (event < FIRST_BACKEND_EVENT) {
        if (!reads(backend.traits, at)) continue;
        asked++;
        const { decision, rule } = decide(backend, at, event);
        const cell = { backend: backend.states[at] ?? '', frontend: frontend.states[and] ?? '', event: name };
        if (sendable !== NONE && decision === 'refused') refused.push(cell);
        if (sendable === NONE && decision !== 'refused') forbidden.push(cell);
        if (!strays && rule === 'copy.stray-ignored' && name !== 'F.CopyData') continue;
      }
      if (taken !== NONE && sendable !== NONE) found.set([taken, sendable].join(), [taken, sendable]);
    }
  }
  return { refused, forbidden, together: found.size, asked };
}

describe.each(DIALECTS)('in lock-step with the backend of %s', (dialect) => {
  const { refused, forbidden, together, asked } = lockStep(dialect, false);

  it('a frontend never may send what the backend refuses; it can only be gone', () => {
    expect(refused.filter(({ event }) => event !== 'F.endOfInput')).toEqual([]);
    // The end of input is no message: a frontend can be gone in copy-in, and the backend takes that badly.
    expect([...new Set(refused.map((cell) => phaseOf(cell.backend)))]).toEqual(['copyIn']);
    expect(together).toBeGreaterThan(200);
    expect(asked).toBeGreaterThan(1000);
  });

  it('a frontend may send everything that the backend takes, but for a Flush with a body', () => {
    expect([...new Set(forbidden.map(({ event }) => event))]).toEqual(['F.Flush.withBody']);
    expect([...new Set(forbidden.map((cell) => phaseOf(cell.backend)))].sort()).toEqual([
      'copyIn',
      'skippingUntilSync',
    ]);
  });

  it('a frontend that ended a copy which nobody began takes the next copy-in for ended', () => {
    const all = lockStep(dialect, true).refused.filter(({ event }) => event !== 'F.endOfInput');
    expect(all.length).toBeGreaterThan(0);
    // It cannot count, so it cannot tell this CopyDone from one that was sent ahead of its CopyInResponse.
    expect([...new Set(all.map((cell) => `${phaseOf(cell.frontend)}.${cell.frontend.split('.').at(-1)}`))]).toEqual([
      'conversing.copyEnded',
    ]);
    expect([...new Set(all.map((cell) => phaseOf(cell.backend)))]).toEqual(['copyIn']);
  });
});

describe('ahead of the replies', () => {
  const EMPTY = EVENT_COUNT;

  /** All replies that come in a state of the frontend which does not take them. */
  function unheard(dialect: Dialect): { cells: Disagreement[]; found: number } {
    const backend = backendTable(dialect);
    const cells: Disagreement[] = [];
    const radix = EVENT_COUNT + 1;
    const found = new Set<number>();
    const visit = (at: number, and: number, first: number, second: number) =>
      found.add(((at * frontend.states.length + and) * radix + first) * radix + second);
    visit(backend.states.indexOf('startup.first'), frontend.states.indexOf('startup.first'), EMPTY, EMPTY);
    for (const key of found) {
      const second = key % radix;
      const first = Math.floor(key / radix) % radix;
      const pair = Math.floor(key / radix / radix);
      const and = pair % frontend.states.length;
      const at = Math.floor(pair / frontend.states.length);
      if (first !== EMPTY && reads(backend.traits, at)) visit(step(backend, at, first), and, second, EMPTY);
      for (const [event, name] of EVENTS.entries()) {
        const next = step(frontend, and, event);
        if (event < FIRST_BACKEND_EVENT) {
          if (next === NONE || second !== EMPTY) continue;
          if (first === EMPTY) visit(at, next, event, EMPTY);
          else visit(at, next, first, event);
          continue;
        }
        const emitted = step(backend, at, event);
        if (emitted === NONE) continue;
        if (next === NONE)
          cells.push({ backend: backend.states[at] ?? '', frontend: frontend.states[and] ?? '', event: name });
        else visit(emitted, next, first, second);
      }
    }
    return { cells, found: found.size };
  }

  it.each([
    'postgres-12',
    'postgres-15',
    'postgres-18',
  ] as const)('a frontend understands every reply of %s, unless it is gone', (dialect) => {
    const { cells, found } = unheard(dialect);
    expect(cells.filter((cell) => cell.frontend !== 'closed' || cell.event !== 'B.ErrorResponse.fatal')).toEqual([]);
    expect([...new Set(cells.map((cell) => phaseOf(cell.backend)))].sort()).toEqual(['startup']);
    expect(found).toBeGreaterThan(50_000);
  });
});

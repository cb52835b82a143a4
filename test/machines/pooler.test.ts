import { describe, expect, it } from 'vitest';
import { assign, initialTransition, transition } from 'xstate';
import type { EventName } from '../../machines/messages.ts';
import { copyBegins } from '../../machines/owed.ts';
import { poolerMachine } from '../../machines/pooler.ts';
import type { Dialect } from '../../machines/versions.ts';
import { backendTable } from '../../src/table/tables.ts';
import { Conversation } from './conversation.ts';

/** Numbers that follow from the seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Plays `runs` conversations up to the first fault; says which it was and how often each state of the pooler was seen. */
function play(machine: typeof poolerMachine, dialect: Dialect, runs: number, capacity: number) {
  const table = backendTable(dialect);
  const visits = new Map<string, number>();
  for (let seed = 1; seed <= runs; seed++) {
    const conversation = new Conversation(machine, capacity, table, randomFrom(seed));
    for (let steps = 0; steps < 400 && !conversation.over; steps++) conversation.step();
    conversation.drain();
    for (const [state, count] of conversation.visits) visits.set(state, (visits.get(state) ?? 0) + count);
    const [fault] = conversation.faults;
    if (fault !== undefined) return { fault: `seed ${seed}: ${fault}`, visits };
  }
  return { fault: undefined, visits };
}

/** The pooler after those messages, and all that its actions asked for on the way. */
function after(...events: EventName[]) {
  let [snapshot] = initialTransition(poolerMachine, { capacity: 8 });
  const asked: string[] = [];
  for (const type of events) {
    expect(snapshot.can({ type }), `${type} in ${JSON.stringify(snapshot.value)}`).toBe(true);
    const [next, actions] = transition(poolerMachine, snapshot, { type });
    snapshot = next;
    asked.push(...actions.map((action) => action.type));
  }
  return { snapshot, asked, state: JSON.stringify(snapshot.value).replaceAll(/[{}"]/g, '') };
}

describe('on random legal conversations', () => {
  it.each([
    'postgres-12',
    'postgres-13',
    'postgres-15',
    'postgres-18',
  ] as const)('the pooler is free exactly when the backend of %s is idle and owes nothing, and its client sees what a backend may say', (dialect) => {
    const { fault, visits } = play(poolerMachine, dialect, 400, 12);
    expect(fault).toBeUndefined();
    for (const state of [
      'serving:open:free',
      'serving:open:inTransaction',
      'serving:open:pipelining',
      'serving:open:busy',
      'serving:awaitingExecute',
      'serving:full',
      'serving:skipping',
      'copyIn:open',
      'copyIn:doubtful',
      'copyConcluding',
      'uncertain:counting',
      'uncertain:marked',
      'closed',
    ])
      expect(visits.get(state) ?? 0, state).toBeGreaterThan(5);
  });

  it('a pooler that counts the Sync in copy-in is caught', () => {
    const counting = poolerMachine.provide({
      actions: { keepSync: assign({ owed: ({ context }) => [...context.owed, 'sync' as const] }) },
    });
    expect(play(counting, 'postgres-15', 400, 12).fault).toMatch(/late: not free|is never read|too long/);
  });

  it('a pooler that takes every early Sync for swallowed is caught', () => {
    const trusting = poolerMachine.provide({
      guards: {
        copyFinds: ({ context }, finds) => {
          const found = copyBegins(context.owed).finds;
          return (found === 'doubtful' ? 'reading' : found) === finds;
        },
      },
    });
    expect(play(trusting, 'postgres-15', 1200, 12).fault).toMatch(/early: free too soon|is not taken|is never read/);
  });

  it('a pooler that sends on behind a doubtful Sync is caught', () => {
    const hasty = poolerMachine.provide({ guards: { syncIsDoubtful: () => false } });
    expect(play(hasty, 'postgres-15', 400, 12).fault).toBeDefined();
  });
});

describe('the pooler', () => {
  it('owes nothing at first, and after a Query until its ReadyForQuery', () => {
    expect(after().state).toBe('serving:open:free');
    expect(after('F.Query', 'B.CommandComplete').state).toBe('serving:open:busy');
    expect(after('F.Query', 'B.CommandComplete', 'B.ReadyForQuery.idle').state).toBe('serving:open:free');
    expect(after('F.Query', 'B.CommandComplete', 'B.ReadyForQuery.failed').state).toBe('serving:open:inTransaction');
  });

  it('keeps a Sync back in copy-in and discards it with CopyDone', () => {
    const { snapshot, asked, state } = after('F.Query', 'B.CopyInResponse', 'F.CopyData', 'F.Sync', 'F.CopyDone');
    expect(state).toBe('serving:open:busy');
    expect(snapshot.context.owed).toEqual(['query']);
    expect(asked).toEqual(['forward', 'deliver', 'forward', 'forward']);
  });

  it('sends the Sync that it kept when an error ends the copy-in', () => {
    const { snapshot, asked } = after('F.Execute', 'B.CopyInResponse', 'F.Sync', 'F.Sync', 'B.ErrorResponse');
    expect(snapshot.context.owed).toEqual(['sync', 'sync']);
    expect(asked.at(-1)).toBe('sendSyncs');
  });

  it('needs no marker when a Sync ran ahead into a copy-in that succeeds', () => {
    const early = ['F.Execute', 'F.Sync', 'B.CopyInResponse', 'F.CopyData', 'F.CopyDone', 'B.CommandComplete'] as const;
    const { snapshot, asked } = after(...early, 'F.Sync', 'B.ReadyForQuery.idle');
    expect(snapshot.matches({ serving: { open: 'free' } })).toBe(true);
    expect(asked).not.toContain('sendMarker');
  });

  it('asks with a marker when a Sync ran ahead into a copy-in that fails', () => {
    const early = ['F.Execute', 'F.Sync', 'B.CopyInResponse', 'F.CopyData', 'B.ErrorResponse'] as const;
    const marked = ['B.EmptyQueryResponse', 'B.ReadyForQuery.idle'] as const;
    expect(after(...early).asked.at(-1)).toBe('sendMarker');
    const answered = after(...early, 'B.ReadyForQuery.idle', 'B.ReadyForQuery.idle', ...marked);
    expect(answered.state).toBe('serving:open:free');
    expect(answered.asked).toContain('deliverReady');
    // One ReadyForQuery is the marker's own: the Sync was swallowed, and the frontend has to send another.
    const swallowed = after(...early, 'B.ReadyForQuery.idle', ...marked);
    expect(swallowed.state).toBe('serving:skipping');
    expect(swallowed.asked).not.toContain('deliverReady');
  });

  it('sends nothing behind a Sync that a copy-in might swallow, until the Execute is answered', () => {
    const { snapshot } = after('F.Parse', 'F.Bind', 'F.Execute', 'F.Sync');
    expect(snapshot.value).toEqual({ serving: 'awaitingExecute' });
    expect(snapshot.can({ type: 'F.Query' }) || snapshot.can({ type: 'F.CopyData' })).toBe(false);
    const [next] = transition(poolerMachine, after('F.Execute', 'F.Sync').snapshot, { type: 'B.CommandComplete' });
    expect(next.can({ type: 'F.Query' })).toBe(true);
  });

  it('drops what the backend would skip, and the Sync ends that', () => {
    const { snapshot, asked } = after('F.Parse', 'B.ErrorResponse', 'F.Query', 'F.Execute', 'F.Sync');
    expect(asked).toEqual(['forward', 'deliver', 'drop', 'drop', 'forward']);
    expect(snapshot.context.owed).toEqual(['sync']);
  });

  it('drops late copy messages', () => {
    const { asked, state } = after('F.CopyData', 'F.CopyDone');
    expect(asked).toEqual(['drop', 'drop']);
    expect(state).toBe('serving:open:free');
  });

  it('is full before the list is longer than its capacity, asks for the replies, and goes on', () => {
    const { snapshot, asked } = after(...Array<EventName>(7).fill('F.Parse'));
    expect(snapshot.value).toEqual({ serving: 'full' });
    expect(snapshot.context.owed.length).toBe(8);
    expect(asked.at(-1)).toBe('sendFlush');
    expect(snapshot.can({ type: 'F.Sync' })).toBe(false);
    const answered = after(
      ...Array<EventName>(7).fill('F.Parse'),
      ...Array<EventName>(7).fill('B.ParseComplete'),
      'F.Sync',
      'B.ReadyForQuery.idle',
    );
    expect(answered.state).toBe('serving:open:free');
  });

  it('closes the connection whose transaction a Sync of PostgreSQL 18 broke', () => {
    const interrupted = after(
      'F.Execute',
      'F.Query',
      'B.CommandComplete',
      'B.CommandComplete',
      'B.ReadyForQuery.inTransaction',
      'F.Sync',
      'B.ReadyForQuery.idle',
    );
    expect(interrupted.state).toBe('closed');
    expect(interrupted.asked.at(-1)).toBe('close');
  });

  it('keeps the server when a client leaves it free, and closes it otherwise', () => {
    expect(after('F.Terminate').state).toBe('serving:open:free');
    expect(after('F.Parse', 'F.endOfInput').asked.at(-1)).toBe('close');
  });
});

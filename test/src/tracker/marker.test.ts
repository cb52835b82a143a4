/** The ambiguities M01 and M02 on a real server: where both streams are the same, the marker tells the cases apart. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  bind,
  copyData,
  copyDone,
  execute,
  parse,
  query,
  startupMessage,
  sync,
  terminate,
} from '../../../src/codec/encode.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { openWire, type ReceivedMessage, type Wire } from '../../../src/net/wire.ts';
import { Tap } from '../../../src/tracker/tap.ts';
import { must, open, sql, start, targetOf } from '../net/support.ts';
import { interval } from './support.ts';

let server: Started;

beforeAll(async () => {
  server = await start();
  const connection = await open(server.url);
  await sql(
    connection,
    `create table before_rows(a int primary key); create table after_rows(a int primary key);
     create function boom() returns trigger language plpgsql as $$begin raise exception 'boom'; end$$;
     create trigger boom before insert on before_rows for each statement execute function boom();
     create trigger boom after insert on after_rows for each statement execute function boom()`,
  );
  await connection.close();
});
afterAll(() => server.stop());

/** A connection whose bytes a tap sees. */
class Tapped {
  readonly wire: Wire;
  readonly tap: Tap;
  private readonly arrived: ReceivedMessage[] = [];

  constructor(wire: Wire, tap: Tap = new Tap({ dialect: 'postgres-18', start: 'ready' })) {
    this.wire = wire;
    this.tap = tap;
  }

  send(...messages: readonly Uint8Array[]): void {
    const bytes = Buffer.concat(messages);
    this.tap.frontend(bytes);
    this.wire.send(bytes);
  }

  /** Shows the tap the next `count` messages. @returns their types */
  async take(count: number): Promise<string> {
    while (this.arrived.length < count) {
      const messages = await this.wire.receive(5000);
      if (messages.length === 0) throw new Error(`only ${this.arrived.length} of ${count} messages came`);
      this.arrived.push(...messages);
    }
    return this.arrived
      .splice(0, count)
      .map(({ bytes, type }) => {
        this.tap.backend(bytes);
        return type;
      })
      .join(' ');
  }
}

describe.each([
  ['M01', [sync(), copyData('1\n'), copyDone(), sync()], 5, '1 2 G E Z'],
  ['M02', [sync(), copyData('1\n'), copyDone()], 4, '1 2 G E'],
] as const)('%s', (_name, behindExecute, same, replies) => {
  it.each([
    ['before the first Sync was read: one more ReadyForQuery comes', 'before_rows', 'Z Z I Z'],
    ['after it was swallowed: none comes', 'after_rows', 'Z I Z'],
  ])('the error was raised %s', async (_which, table, marked) => {
    const tapped = new Tapped(await open(server.url));
    const { tracker } = tapped.tap;
    tapped.send(parse({ sql: `copy ${table} from stdin` }), bind({}), execute(), ...behindExecute);
    expect(await tapped.take(same)).toBe(replies);
    expect(interval(tracker)).toEqual([0, 1]);
    expect(tracker.releasable).not.toBe('yes');
    expect(tracker.mayMark).toBe(true);

    tracker.mark();
    tapped.wire.send(Buffer.concat([sync(), query('')]));
    expect(await tapped.take(marked.split(' ').length)).toBe(marked);
    expect([tracker.releasable, ...interval(tracker)]).toEqual(['yes', 0, 0]);
    expect(tracker.violation).toBeUndefined();
    expect(await tapped.wire.quiet(50)).toEqual([]);

    tapped.send(query('select 1'));
    expect(await tapped.take(4)).toBe('T D C Z');
    expect(tracker.releasable).toBe('yes');
    await tapped.wire.close();
  });
});

it('a tap follows a connection from its first byte to its last, and learns the dialect', async () => {
  const { user, database } = targetOf(server.url);
  const tapped = new Tapped(must(await openWire(targetOf(server.url))), new Tap());
  const { tap } = tapped;
  tapped.send(startupMessage({ parameters: { user, database } }));
  while ((await tapped.take(1)) !== 'Z') expect(tap.tracker.phase).toBe('authentication');
  expect([tap.tracker.table.dialect, tap.tracker.releasable]).toEqual(['postgres-18', 'yes']);
  tapped.send(parse({ sql: 'select generate_series(1, 2000)' }), bind({}), execute(), sync());
  expect(await tapped.take(2004)).toMatch(/^1 2 (D ){2000}C Z$/);
  expect(tap.tracker.releasable).toBe('yes');
  tapped.send(terminate());
  expect([tap.state, tap.fault, tap.tracker.violation]).toEqual(['closed', undefined, undefined]);
  expect(await tapped.wire.receive(5000)).toEqual([]);
  expect(tap.backendEnded()).toBe(true);
});

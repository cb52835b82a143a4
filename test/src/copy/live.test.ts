/**
 * COPY streams on real servers when things go wrong: what the caller is told, and whether the same connection goes on.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  type AsynchronousMessage,
  CopyError,
  type CopyItem,
  copyFrom,
  copyIn,
  copyOut,
  copyRows,
  StreamTransport,
} from '../../../src/copy/index.ts';
import type { Connection } from '../../../src/net/connection.ts';
import { type CopyConnection, connectForCopy } from '../../../src/net/copy-transport.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { eventually, must, open, sql, start } from '../net/support.ts';
import { hasDebian, startDebian } from '../oracle/debian.ts';

const SERVERS: readonly (readonly [name: string, launch: () => Promise<Started>])[] = [
  ['PostgreSQL 18.4 of npm', () => start()],
  ...(hasDebian() ? [["Debian's PostgreSQL 15", startDebian] as const] : []),
];

const SETUP = `
  create table plain (id integer primary key, v text);
  create table checked_before (id integer, v text);
  create table checked_after (id integer, v text);
  create table refused (id integer, v text);
  create table talkative (id integer, v text);
  create table deferred (id integer primary key deferrable initially deferred, v text);
  create view seen as select * from plain;
  create function complain() returns trigger language plpgsql as
    $$ begin if new.v = 'bad' then raise 'no % here', new.v; end if; return new; end $$;
  create function refuse() returns trigger language plpgsql as $$ begin raise 'not at all'; end $$;
  create function tell() returns trigger language plpgsql as
    $$ begin raise notice 'row %: %', new.id, repeat('x', 1000); return new; end $$;
  create trigger t before insert on checked_before for each row execute function complain();
  create trigger t after insert on checked_after for each row execute function complain();
  create trigger t before insert on refused for each statement execute function refuse();
  create trigger t before insert on talkative for each row execute function tell()`;

const ROWS = 5000;
const utf8 = new TextEncoder();

/** Rows with one that is odd; `taken` says how many were asked for. */
class Rows {
  taken = 0;
  readonly #odd: readonly [at: number, row: CopyItem] | undefined;

  constructor(odd?: readonly [at: number, row: CopyItem]) {
    this.#odd = odd;
  }

  *[Symbol.iterator](): Generator<CopyItem> {
    for (; this.taken < ROWS; this.taken++) {
      const [at, row] = this.#odd ?? [-1, []];
      yield this.taken === at ? row : [String(this.taken), 'good'];
    }
  }

  async *slowly(): AsyncGenerator<CopyItem> {
    for (const row of this) {
      if (this.taken % 500 === 0) await sleep(5);
      yield row;
    }
  }
}

describe.each(SERVERS)('On %s', (_, launch) => {
  let started: Started;
  let admin: Connection;
  let connection: CopyConnection;

  beforeAll(async () => {
    started = await launch();
    admin = await open(started.url);
    await sql(admin, SETUP);
  });
  afterAll(async () => {
    await admin?.close();
    await started?.stop();
  });
  beforeEach(async () => {
    await sql(admin, 'truncate plain, checked_before, checked_after, refused, talkative, deferred');
    connection = must(await connectForCopy(started.url));
  });
  afterEach(() => connection.close());

  const ask = async (text: string) => must(await connection.query(text)).rows;
  const one = async (text: string) => (await ask(text))[0]?.[0];

  /** The connection is usable, nothing is owed, and nothing was stored. */
  async function goesOn(table = 'plain'): Promise<void> {
    expect(connection.status).toBe('idle');
    expect(await one(`select count(*) from ${table}`)).toBe('0');
    const rows: CopyItem[] = [['1', 'again']];
    expect(await copyFrom(connection, 'copy plain from stdin', rows)).toMatchObject({ ok: true, rows: 1 });
    expect(await ask('select id, v from plain')).toEqual([['1', 'again']]);
  }

  /** Something is seen in pg_stat_activity about our backend. */
  const waitsFor = (condition: string) =>
    eventually(condition, async () => {
      const rows = await sql(admin, `select 1 from pg_stat_activity where pid = ${connection.pid} and ${condition}`);
      return rows.length > 0;
    });

  describe.each(['simple', 'extended'] as const)('%s', (origin) => {
    it.each([
      ['the first row', 'plain', [0, ['x', 'bad']], '22P02'],
      ['a row in the middle', 'plain', [ROWS / 2, ['x', 'bad']], '22P02'],
      ['the last row', 'plain', [ROWS - 1, ['x', 'bad']], '22P02'],
      ['a row with too many columns', 'plain', [ROWS / 2, utf8.encode('1\tbad\tthird\n')], '22P04'],
      ['a unique key', 'plain', [ROWS - 1, ['0', 'again']], '23505'],
      ['a BEFORE trigger', 'checked_before', [ROWS / 2, ['1', 'bad']], 'P0001'],
      ['an AFTER trigger', 'checked_after', [ROWS / 2, ['1', 'bad']], 'P0001'],
      ['a trigger before anything is read', 'refused', undefined, 'P0001'],
      ['a deferred constraint', 'deferred', [ROWS - 1, ['0', 'again']], '23505'],
      ['a view', 'seen', undefined, '42809'],
    ] as const)('an error by %s is told with its SQLSTATE, and the connection goes on', async (_, table, odd, code) => {
      for (const how of ['at once', 'slowly'] as const) {
        await sql(admin, 'truncate plain');
        const rows = new Rows(odd);
        const source = how === 'slowly' ? rows.slowly() : rows;
        const outcome = await copyFrom(connection, `copy ${table} from stdin`, source, { origin });
        expect(outcome).toMatchObject({ ok: false, reason: 'server', canGoOn: true, status: 'idle', error: { code } });
        if (how === 'slowly' && odd?.[0] === 0) expect(rows.taken).toBeLessThan(ROWS);
        await goesOn(table === 'seen' ? 'plain' : table);
      }
    });

    it.each([
      ['a missing table', 'copy missing from stdin', '42P01'],
      ['an option that is none', 'copy plain from stdin (quick)', '42601'],
      ['a syntax error', 'copy copy', '42601'],
    ])('%s: nothing is asked of the source', async (_, text, code) => {
      const rows = new Rows();
      const outcome = await copyFrom(connection, text, rows, { origin });
      expect(outcome).toMatchObject({ ok: false, reason: 'server', canGoOn: true, status: 'idle', error: { code } });
      expect(rows.taken).toBe(0);
      await goesOn();
      const found = copyRows(connection, text.replace('from stdin', 'to stdout'), { origin });
      await expect(found.next()).rejects.toMatchObject({ name: 'CopyError', code });
      expect(await one('select 1')).toBe('1');
    });

    it('in a transaction block an error leaves it failed, and the connection with it', async () => {
      await ask('begin');
      expect(connection.status).toBe('inTransaction');
      expect(await copyFrom(connection, 'copy plain from stdin', [['7', 'x']], { origin })).toMatchObject({
        ok: true,
        status: 'inTransaction',
      });
      const outcome = await copyFrom(connection, 'copy plain from stdin', new Rows([9, ['x', 'x']]), { origin });
      expect(outcome).toMatchObject({ ok: false, canGoOn: true, status: 'failed', error: { code: '22P02' } });
      expect(connection.status).toBe('failed');
      const refused = await copyFrom(connection, 'copy plain from stdin', new Rows(), { origin });
      expect(refused).toMatchObject({ ok: false, canGoOn: true, status: 'failed', error: { code: '25P02' } });
      await ask('rollback');
      await goesOn();
    });

    it('a source that fails makes the COPY fail, and its error is thrown', async () => {
      function* failing(): Generator<CopyItem> {
        yield ['1', 'x'];
        throw new TypeError('the file is gone');
      }
      const messages: AsynchronousMessage[] = [];
      const options = { origin, onMessage: (message: AsynchronousMessage) => messages.push(message) };
      await expect(copyFrom(connection, 'copy plain from stdin', failing(), options)).rejects.toThrow(
        new TypeError('the file is gone'),
      );
      await goesOn();
    });

    it('a row that cannot be written makes the COPY fail', async () => {
      const rows: CopyItem[] = [['1', 'x'], ['2']];
      await expect(copyFrom(connection, 'copy plain from stdin', rows, { origin })).rejects.toThrow(RangeError);
      await goesOn();
    });

    it('a stream is written, and closed', async () => {
      const { writable, outcome } = copyIn(connection, 'copy plain from stdin', { origin });
      const writer = writable.getWriter();
      await writer.write(['1', 'a row']);
      await writer.write(utf8.encode('2\tby'));
      await writer.write(utf8.encode('tes\n'));
      await writer.close();
      expect(await outcome).toEqual({ ok: true, tag: 'COPY 2', rows: 2, status: 'idle', canGoOn: true });
      expect(await ask('select v from plain order by id')).toEqual([['a row'], ['bytes']]);
    });

    it('a stream that is aborted fails with the reason', async () => {
      const { writable, outcome } = copyIn(connection, 'copy plain from stdin', { origin });
      const writer = writable.getWriter();
      await writer.write(['1', 'x']);
      await writer.abort('changed my mind');
      expect(await outcome).toMatchObject({ ok: false, canGoOn: true, error: { code: '57014' } });
      expect(await outcome).toHaveProperty('error.message', 'COPY from stdin failed: changed my mind');
      await goesOn();
    });

    it('a pipe into a stream ends with the server’s error', async () => {
      const bytes = new ReadableStream<Uint8Array>({
        pull(controller) {
          controller.enqueue(utf8.encode('1\tx\n'.repeat(1000)));
        },
      });
      const { writable, outcome } = copyIn(connection, 'copy plain from stdin', { origin });
      const error: unknown = await bytes.pipeTo(writable).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CopyError);
      expect(error).toMatchObject({ code: '23505', failure: await outcome });
      await goesOn();
    });

    it('an error while nobody writes fails the stream', async () => {
      const { writable, outcome } = copyIn(connection, 'copy plain from stdin', { origin });
      const writer = writable.getWriter();
      await writer.write(utf8.encode('x\tx\n'.repeat(20_000)));
      await expect(writer.closed).rejects.toMatchObject({ code: '22P02' });
      await expect(writer.write(['1', 'x'])).rejects.toMatchObject({ code: '22P02' });
      expect(await outcome).toMatchObject({ canGoOn: true });
      await goesOn();
    });

    it('notices beside every row reach the caller, and nobody waits for the other', async () => {
      const messages: AsynchronousMessage[] = [];
      const options = { origin, onMessage: (message: AsynchronousMessage) => messages.push(message) };
      const outcome = await copyFrom(connection, 'copy talkative from stdin', new Rows(), options);
      expect(outcome).toMatchObject({ ok: true, rows: ROWS });
      expect(messages.length).toBe(ROWS);
      expect(messages[7]).toMatchObject({ name: 'NoticeResponse', notice: { severity: 'NOTICE', code: '00000' } });
    });

    it('a terminated backend is told, also to who waits for a source that gives nothing', async () => {
      async function* never(): AsyncGenerator<CopyItem> {
        yield ['1', 'x'];
        await new Promise(() => {});
      }
      const outcome = copyFrom(connection, 'copy plain from stdin', never(), { origin });
      await waitsFor("query like 'copy%' and wait_event = 'ClientRead'");
      await sql(admin, `select pg_terminate_backend(${connection.pid})`);
      expect(await outcome).toMatchObject({ ok: false, reason: 'server', canGoOn: false, error: { code: '57P01' } });
      expect(await outcome).toHaveProperty('status', 'unknown');
    });

    it('a socket that is gone is told', async () => {
      const source = (async function* (): AsyncGenerator<CopyItem> {
        for (const row of new Rows()) {
          if (row[0] === '100') connection.destroy();
          if (row[0] === '200') await sleep(20);
          yield row;
        }
      })();
      const outcome = await copyFrom(connection, 'copy plain from stdin', source, { origin });
      expect(outcome).toMatchObject({ ok: false, reason: 'cut', canGoOn: false, status: 'unknown' });
    });

    it('a signal cancels a COPY that waits for a lock, and one that waits for rows', async () => {
      await sql(admin, 'begin; lock table plain');
      const control = new AbortController();
      const rows = new Rows();
      const locked = copyFrom(connection, 'copy plain from stdin', rows, { origin, signal: control.signal });
      await waitsFor("wait_event_type = 'Lock'");
      control.abort('too long');
      expect(await locked).toMatchObject({ ok: false, canGoOn: true, error: { code: '57014' } });
      expect(rows.taken).toBe(0);
      await sql(admin, 'rollback');

      const another = new AbortController();
      const source = (async function* (): AsyncGenerator<CopyItem> {
        yield ['1', 'x'];
        another.abort(new Error('enough'));
        await new Promise(() => {});
      })();
      const waiting = await copyFrom(connection, 'copy plain from stdin', source, { origin, signal: another.signal });
      expect(waiting).toMatchObject({ ok: false, canGoOn: true, error: { code: '57014' } });
      expect(waiting).toHaveProperty('error.message', 'COPY from stdin failed: enough');
      const late = copyFrom(connection, 'copy plain from stdin', rows, { origin, signal: another.signal });
      await expect(late).rejects.toThrow('enough');
      await goesOn();
    });

    it('rows come out, and leaving the loop leaves the connection usable', async () => {
      const numbers = "copy (select generate_series(1, 3000000), repeat('x', 100)) to stdout";
      // Often enough to see a CancelRequest hit the next statement, if it could.
      for (let round = 0; round < 10; round++) {
        const seen: (string | null)[] = [];
        for await (const [number = null] of copyRows(connection, numbers, { origin })) {
          seen.push(number);
          if (seen.length === 3) break;
        }
        expect(seen).toEqual(['1', '2', '3']);
        expect(await one("select 'next'")).toBe('next');
      }
      expect(connection.status).toBe('idle');
    });

    it('nothing is asked of the server before somebody reads', async () => {
      const { readable, outcome } = copyOut(connection, 'copy missing to stdout', { origin });
      await readable.cancel();
      expect(await outcome).toMatchObject({ ok: false, reason: 'statement', canGoOn: true, status: 'idle' });
      const rows = copyRows(connection, 'copy missing to stdout', { origin });
      expect(await rows.return?.()).toEqual({ done: true, value: undefined });
      expect(await rows.next()).toEqual({ done: true, value: undefined });
      await goesOn();
    });

    it('rows that are asked for all at once come in their order, and then the end', async () => {
      const rows = copyRows(connection, 'copy (select generate_series(1, 3)) to stdout', { origin });
      const steps = await Promise.all(Array.from({ length: 5 }, () => rows.next()));
      expect(steps).toEqual([
        { done: false, value: ['1'] },
        { done: false, value: ['2'] },
        { done: false, value: ['3'] },
        { done: true, value: expect.objectContaining({ ok: true, rows: 3 }) },
        { done: true, value: undefined },
      ]);
      await goesOn();
    });

    it('an error in the middle comes behind the rows before it', async () => {
      const seen: (string | null)[] = [];
      const text = 'copy (select 1 / (3 - g) from generate_series(1, 5) g) to stdout';
      const read = async () => {
        for await (const [value = null] of copyRows(connection, text, { origin })) seen.push(value);
      };
      await expect(read()).rejects.toMatchObject({ code: '22012', failure: { canGoOn: true } });
      expect(seen).toEqual(['0', '1']);
      await goesOn();
    });

    it('bytes come out as a stream, which can be cancelled', async () => {
      const text = "copy (select generate_series(1, 20000), 'ü') to stdout";
      const { readable, outcome } = copyOut(connection, text, { origin });
      let bytes = '';
      const decoder = new TextDecoder();
      for await (const piece of readable) bytes += decoder.decode(piece, { stream: true });
      expect(bytes).toBe(Array.from({ length: 20_000 }, (_, at) => `${at + 1}\tü\n`).join(''));
      expect(await outcome).toMatchObject({ ok: true, rows: 20_000 });

      const endless = copyOut(connection, text.replace('20000', '30000000'), { origin });
      const reader = endless.readable.getReader();
      expect((await reader.read()).value?.length).toBeGreaterThan(0);
      await reader.cancel();
      expect(await endless.outcome).toMatchObject({ ok: false, canGoOn: true, error: { code: '57014' } });
      await goesOn();
    });

    it('a backend that is terminated in the middle of a copy-out is told', async () => {
      const text = 'copy (select generate_series(1, 30000000)) to stdout';
      const { readable, outcome } = copyOut(connection, text, { origin });
      const reader = readable.getReader();
      await reader.read();
      await sql(admin, `select pg_terminate_backend(${connection.pid})`);
      const read = async () => {
        while (!(await reader.read()).done);
      };
      await expect(read()).rejects.toBeInstanceOf(CopyError);
      expect(await outcome).toMatchObject({ ok: false, canGoOn: false });
    });

    it('SQL that is something else is told, and the connection goes on', async () => {
      const statement = { ok: false, reason: 'statement', canGoOn: true, status: 'idle' };
      for (const text of ['select 1', 'copy plain to stdout', 'create temp table if not exists c ()'])
        expect(await copyFrom(connection, text, new Rows(), { origin })).toMatchObject(statement);
      for (const text of ['select 1', 'copy plain from stdin'])
        await expect(copyRows(connection, text, { origin }).next()).rejects.toMatchObject({ failure: statement });
      const empty = await copyFrom(connection, '', new Rows(), { origin });
      expect(empty).toMatchObject(statement);
      await goesOn();
    });
  });

  it('a server that does not read on keeps the source waiting', async () => {
    const begun = 'create function wait() returns trigger language plpgsql as';
    const body = '$$ begin perform pg_advisory_xact_lock(7); return new; end $$';
    await sql(admin, `create table slow (v text); ${begun} ${body}`);
    await sql(admin, 'create trigger t before insert on slow for each row execute function wait()');
    await sql(admin, 'select pg_advisory_lock(7)');
    const control = new AbortController();
    let taken = 0;
    const source = (function* (): Generator<CopyItem> {
      const row = ['x'.repeat(1023)];
      for (; taken < 200_000; taken++) yield row;
    })();
    const copying = copyFrom(connection, 'copy slow from stdin', source, { signal: control.signal });
    await waitsFor("wait_event_type = 'Lock'");
    await sleep(300);
    const before = taken;
    await sleep(300);
    // What the buffers of the sockets hold, of 200 MB, and then nothing more.
    expect(taken).toBe(before);
    expect(taken).toBeLessThan(50_000);
    // The CopyFail stands behind what the server does not read; then it is cancelled.
    control.abort('enough');
    expect(await copying).toMatchObject({ ok: false, canGoOn: true, error: { code: '57014' } });
    expect(taken).toBeLessThan(50_000);
    expect(connection.status).toBe('idle');
    await sql(admin, 'select pg_advisory_unlock(7)');
    await sql(admin, 'drop table slow; drop function wait()');
  });

  it('a reader that does not read on keeps the server waiting', async () => {
    const { readable, outcome } = copyOut(
      connection,
      "copy (select repeat('x', 1023), generate_series(1, 300000)) to stdout",
    );
    const reader = readable.getReader();
    await reader.read();
    await waitsFor("wait_event = 'ClientWrite'");
    const before = process.memoryUsage().rss;
    await sleep(300);
    expect(process.memoryUsage().rss - before).toBeLessThan(32 * 2 ** 20);
    let bytes = 0;
    for (let step = await reader.read(); !step.done; step = await reader.read()) bytes += step.value.length;
    expect(bytes).toBeGreaterThan(300_000 * 1023);
    expect(await outcome).toMatchObject({ ok: true, rows: 300_000 });
  });

  it('a string with two COPYs is refused, and the connection goes on', async () => {
    const two = 'copy plain from stdin; copy checked_after from stdin';
    const outcome = await copyFrom(connection, two, [['1', 'x']]);
    expect(outcome).toMatchObject({ ok: false, reason: 'statement', canGoOn: true, status: 'idle' });
    await goesOn();
    const begun = await copyFrom(connection, 'begin; copy plain from stdin', [['2', 'x']]);
    expect(begun).toMatchObject({ ok: true, status: 'inTransaction', rows: 1 });
    await ask('rollback');
  });

  it('any pair of streams is a transport', async () => {
    const pair = {
      readable: new ReadableStream<Uint8Array>({
        async pull(controller) {
          const chunk = await connection.read();
          if (chunk === null) controller.close();
          else controller.enqueue(chunk);
        },
      }),
      writable: new WritableStream<Uint8Array>({ write: (bytes) => connection.write(bytes) }),
    };
    const transport = new StreamTransport(pair, () => connection.cancel());
    expect(await copyFrom(transport, 'copy plain from stdin', new Rows())).toMatchObject({ ok: true, rows: ROWS });
    const failed = await copyFrom(transport, 'copy plain from stdin', new Rows(), { origin: 'extended' });
    expect(failed).toMatchObject({ ok: false, error: { code: '23505' }, canGoOn: true });
    let count = 0;
    for await (const row of copyRows(transport, 'copy plain to stdout')) count += row.length;
    expect(count).toBe(2 * ROWS);
    for await (const _ of copyRows(transport, 'copy (select generate_series(1, 30000000)) to stdout')) break;
    expect(transport.status).toBe('idle');
    transport.release();
  });
});

/**
 * COPY streams on real servers when the caller is at fault, or changes its mind: it is told, the server too, and the
 * same connection goes on.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  CopyBinaryWriter,
  type CopyItem,
  CopyTextReader,
  copyFrom,
  copyIn,
  copyOut,
  copyRows,
  type Transport,
} from '../../../src/copy/index.ts';
import { type CopyConnection, connectForCopy } from '../../../src/net/copy-transport.ts';
import type { Started } from '../../../src/net/embedded.ts';
import { must, start } from '../net/support.ts';
import { hasDebian, startDebian } from '../oracle/debian.ts';

const SERVERS: readonly (readonly [name: string, launch: () => Promise<Started>])[] = [
  ['PostgreSQL 18.4 of npm', () => start()],
  ...(hasDebian() ? [["Debian's PostgreSQL 15", startDebian] as const] : []),
];

const NUMBERS = 'copy (select generate_series(1, 100000)) to stdout';
const FROM = 'copy plain from stdin';

/** More rows than any buffer holds: whoever stops them has been heard while they flow. */
function* endless(): Generator<CopyItem> {
  for (let id = 0; ; id++) yield [String(id), 'x'.repeat(100)];
}

describe.each(SERVERS)('On %s', (_, launch) => {
  let started: Started;
  let connection: CopyConnection;

  beforeAll(async () => {
    started = await launch();
  });
  afterAll(async () => {
    await started?.stop();
  });
  beforeEach(async () => {
    connection = must(await connectForCopy(started.url));
    must(await connection.query('create temp table plain (id integer primary key, v text)'));
  });
  afterEach(() => connection.close());

  const count = async () => must(await connection.query('select count(*) from plain')).rows[0]?.[0];
  /** Nothing was stored, and the connection goes on. */
  async function goesOn(): Promise<void> {
    expect([await count(), connection.status]).toEqual(['0', 'idle']);
    const rows: CopyItem[] = [['1', 'again']];
    expect(await copyFrom(connection, FROM, rows)).toMatchObject({ ok: true, rows: 1 });
  }

  describe.each(['simple', 'extended'] as const)('%s', (origin) => {
    it('a row that cannot be written to a stream makes the COPY fail', async () => {
      const { writable, outcome } = copyIn(connection, FROM, { origin });
      const writer = writable.getWriter();
      const closed = writer.closed.catch(() => 'failed');
      await writer.write(['1', 'x']);
      await expect(writer.write(['2'])).rejects.toThrow(/^this row has 1 column, the rows before have 2$/);
      expect(await closed).toBe('failed');
      expect(await outcome).toMatchObject({ ok: false, error: { code: '57014' }, canGoOn: true });
      await goesOn();
    });

    it.each(['1\tx\n', 5, undefined, { 0: '1', length: 1 }])('%j is no row', async (item) => {
      const items = [['1', 'x'], item] as CopyItem[];
      const refused = copyFrom(connection, FROM, items, { origin });
      await expect(refused).rejects.toThrow(new RangeError(`a row is an array of values, not of type ${typeof item}`));
      await goesOn();
    });

    it('a source whose row cannot be written is left', async () => {
      let left = false;
      async function* source(): AsyncGenerator<CopyItem> {
        try {
          yield ['1', 'x'];
          yield ['2'];
          expect.unreachable();
        } finally {
          left = true;
        }
      }
      await expect(copyFrom(connection, FROM, source(), { origin })).rejects.toThrow(RangeError);
      expect(left).toBe(true);
      await goesOn();
    });

    it('a source that cannot be begun makes the COPY fail', async () => {
      const locked = new ReadableStream<CopyItem>();
      locked.getReader();
      await expect(copyFrom(connection, FROM, locked, { origin })).rejects.toThrow(TypeError);
      await goesOn();
    });

    it.each([null, undefined, '1\tx\n', 5, {}])('the source %j is none', async (source) => {
      const none = source as unknown as CopyItem[];
      await expect(copyFrom(connection, FROM, none, { origin })).rejects.toThrow(
        /^the source of a COPY is an iterable/,
      );
      await goesOn();
    });

    it('a writer, and a reader, that were used before are told', async () => {
      const binary = 'copy plain (v) from stdin (format binary)';
      const writer = new CopyBinaryWriter();
      writer.end();
      const rows: CopyItem[] = [['x']];
      await expect(copyFrom(connection, binary, rows, { origin, writer })).rejects.toThrow('row() behind end()');

      const reader = new CopyTextReader();
      reader.end();
      await expect(copyRows(connection, NUMBERS, { origin, reader }).next()).rejects.toThrow('push() behind end()');
      await goesOn();
    });

    it('what is aborted before it begins is never asked of the server', async () => {
      const reason = new Error('no more');
      const aborted = { origin, signal: AbortSignal.abort(reason) };
      await expect(copyFrom(connection, FROM, [], aborted)).rejects.toBe(reason);
      for (const begin of [copyIn, copyOut, copyRows]) expect(() => begin(connection, FROM, aborted)).toThrow(reason);
      await goesOn();
    });

    it('what is aborted before its first row is never asked of the server', async () => {
      const controller = new AbortController();
      const reason = new Error('no more');
      const { signal } = controller;
      const { readable, outcome } = copyOut(connection, NUMBERS, { origin, signal });
      const rows = copyRows(connection, NUMBERS, { origin, signal });
      controller.abort(reason);
      // No CancelRequest either: it would hit this.
      must(await connection.query('select pg_sleep(0.3)'));
      await expect(readable.getReader().read()).rejects.toBe(reason);
      expect(await outcome).toMatchObject({ ok: false, reason: 'statement', canGoOn: true, status: 'idle' });
      await expect(rows.next()).rejects.toBe(reason);
      expect(await rows.next()).toEqual({ done: true, value: undefined });
      await goesOn();
    });

    it('a second COPY at the same time is refused, and the first goes on', async () => {
      const { writable, outcome } = copyIn(connection, FROM, { origin });
      const refusal = 'this transport carries another COPY';
      expect(() => copyIn(connection, FROM, { origin })).toThrow(refusal);
      await expect(copyFrom(connection, FROM, [], { origin })).rejects.toThrow(refusal);
      await expect(copyRows(connection, NUMBERS, { origin }).next()).rejects.toThrow(refusal);
      const second = copyOut(connection, NUMBERS, { origin });
      await expect(second.readable.getReader().read()).rejects.toThrow(refusal);
      expect(await second.outcome).toMatchObject({ ok: false, reason: 'statement' });

      const writer = writable.getWriter();
      await writer.write(['1', 'x']);
      await writer.close();
      expect(await outcome).toMatchObject({ ok: true, rows: 1 });
      expect(await count()).toBe('1');
    });

    it('a query during a COPY is refused, and the COPY goes on', async () => {
      const refusal = 'this transport carries a COPY: wait for its outcome first';
      const rows: CopyItem[] = [['1', 'x']];
      const copying = copyFrom(connection, FROM, rows, { origin });
      await expect(connection.query('select 1')).rejects.toThrow(refusal);
      expect(await copying).toMatchObject({ ok: true, rows: 1 });

      const { writable, outcome } = copyIn(connection, FROM, { origin });
      const writer = writable.getWriter();
      await writer.write(['2', 'x']);
      await expect(connection.query('select 1')).rejects.toThrow(refusal);
      await writer.close();
      expect(await outcome).toMatchObject({ ok: true, rows: 1 });

      const seen: unknown[] = [];
      for await (const row of copyRows(connection, 'copy plain to stdout', { origin })) {
        await expect(connection.query('select 1')).rejects.toThrow(refusal);
        seen.push(row);
      }
      expect(seen.length).toBe(2);
      expect(await count()).toBe('2');
    });

    it('a COPY during a query, and a second query, are refused, and the query goes on', async () => {
      const asked = connection.query("select pg_sleep(0.1), 'x'");
      await expect(connection.query('select 1')).rejects.toThrow('this transport carries another query');
      await expect(copyFrom(connection, FROM, [], { origin })).rejects.toThrow('this transport carries a query');
      expect(must(await asked).rows).toEqual([['', 'x']]);
      await goesOn();
    });

    describe('an `onMessage` that throws is not called again, and what it threw is thrown behind the end', () => {
      const thrown = new Error('no notices, please');
      let calls = 0;
      const onMessage = () => {
        calls++;
        throw thrown;
      };
      const options = { origin, onMessage };
      const noisy = 'copy (select pg_temp.noisy(g) from generate_series(1, 20000) g) to stdout';
      beforeEach(async () => {
        calls = 0;
        const tell = "language plpgsql as $$ begin raise notice 'told'; return";
        must(
          await connection.query(`
            create function pg_temp.tell() returns trigger ${tell} new; end $$;
            create function pg_temp.noisy(integer) returns integer ${tell} $1; end $$`),
        );
      });
      afterEach(async () => {
        expect(calls).toBe(1);
        must(await connection.query('reset client_min_messages; drop trigger if exists t on plain; truncate plain'));
        await goesOn();
      });
      const tellAt = async (moment: string) =>
        must(
          await connection.query(`create trigger t ${moment} on plain for each row execute function pg_temp.tell()`),
        );

      it('from a source, sync or async', async () => {
        await tellAt('before insert');
        await expect(copyFrom(connection, FROM, endless(), options)).rejects.toBe(thrown);
        expect([calls, await count(), connection.status]).toEqual([1, '0', 'idle']);
        calls = 0;
        const source = (async function* (): AsyncGenerator<CopyItem> {
          for (const row of endless()) {
            yield row;
            // From here on nothing comes, and the caller would wait for ever.
            if (row[0] === '5000') await new Promise(() => {});
          }
        })();
        await expect(copyFrom(connection, FROM, source, options)).rejects.toBe(thrown);
        expect(await count()).toBe('0');
      });

      it('before CopyInResponse', async () => {
        must(await connection.query('set client_min_messages = debug5'));
        let asked = false;
        const source = (function* (): Generator<CopyItem> {
          asked = true;
          yield ['1', 'x'];
        })();
        await expect(copyFrom(connection, FROM, source, options)).rejects.toBe(thrown);
        expect([asked, await count()]).toEqual([false, '0']);
      });

      it('behind CopyDone', async () => {
        await tellAt('after insert');
        await expect(copyFrom(connection, FROM, [['1', 'x']] as CopyItem[], options)).rejects.toBe(thrown);
        expect(connection.status).toBe('idle');
      });

      it('from a stream that is written', async () => {
        await tellAt('before insert');
        const { writable, outcome } = copyIn(connection, FROM, options);
        const items = endless();
        const source = new ReadableStream<CopyItem>({
          pull: (controller) => controller.enqueue(items.next().value),
        });
        await expect(source.pipeTo(writable)).rejects.toBe(thrown);
        expect(await outcome).toMatchObject({ ok: false, canGoOn: true, status: 'idle' });
      });

      it('from a stream that is read', async () => {
        const { readable, outcome } = copyOut(connection, noisy, options);
        await expect(readable.pipeTo(new WritableStream())).rejects.toBe(thrown);
        expect(await outcome).toMatchObject({ canGoOn: true, status: 'idle' });
      });

      it('from rows, also from those that nobody wants', async () => {
        const all = async () => {
          for await (const row of copyRows(connection, noisy, options)) expect(row.length).toBe(1);
        };
        await expect(all()).rejects.toBe(thrown);
        expect(calls).toBe(1);
        calls = 0;
        // Without a CancelRequest what is dropped comes to its end, and the notice with it.
        const transport: Transport = {
          write: (bytes) => connection.write(bytes),
          read: () => connection.read(),
          unread: (bytes) => connection.unread(bytes),
        };
        const late = `copy (select case when g > 19999 then pg_temp.noisy(g) end from generate_series(1, 20000) g) to stdout`;
        const one = async () => {
          for await (const row of copyRows(transport, late, options)) return row;
          return undefined;
        };
        await expect(one()).rejects.toBe(thrown);
        expect(calls).toBe(1);
        calls = 0;
        const { readable, outcome } = copyOut(transport, late, options);
        const reader = readable.getReader();
        await reader.read();
        await expect(reader.cancel()).rejects.toBe(thrown);
        expect(await outcome).toMatchObject({ ok: true, canGoOn: true });
      });
    });

    it('a huge row comes out in one piece, which was copied once: into the message that carries it', async () => {
      const length = 5_000_000;
      const huge = `copy (select repeat('x', ${length}) union all select 'y') to stdout`;
      const { readable, outcome } = copyOut(connection, huge, { origin });
      const pieces: Uint8Array[] = [];
      for await (const piece of readable) pieces.push(piece);
      const [row, rest] = pieces;
      expect([row?.length, row?.byteOffset, row?.buffer.byteLength]).toEqual([length + 1, 5, length + 6]);
      expect(Buffer.compare(row ?? Buffer.of(), Buffer.from(`${'x'.repeat(length)}\n`))).toBe(0);
      expect(Buffer.from(rest ?? []).toString()).toBe('y\n');
      expect([pieces.length, await outcome]).toMatchObject([2, { ok: true, rows: 2 }]);
    });

    it('what a source throws reaches the caller, even when it has no words for the server', async () => {
      const wordless: unknown = Object.create(null);
      const source = (function* (): Generator<CopyItem> {
        yield ['1', 'x'];
        throw wordless;
      })();
      await expect(copyFrom(connection, FROM, source, { origin })).rejects.toBe(wordless);
      await goesOn();
    });

    it('closing the connection cuts the COPY that is under way', async () => {
      const { writable, outcome } = copyIn(connection, FROM, { origin });
      const writer = writable.getWriter();
      await writer.write(['1', 'x']);
      writer.closed.catch(() => {});
      await connection.close();
      expect(await outcome).toMatchObject({ ok: false, reason: 'cut', canGoOn: false });
    });
  });

  it('a string without statements is said to be none', async () => {
    expect(await copyFrom(connection, ' ', [])).toMatchObject({
      reason: 'statement',
      message: 'the SQL is no COPY in this direction: the server answered it with EmptyQueryResponse',
      canGoOn: true,
    });
    await goesOn();
  });
});

/** What a tap knows beside its tracker. */
import { describe, expect, it } from 'vitest';
import { query, sslRequest, sync } from '../../../src/codec/encode.ts';
import { Tap } from '../../../src/tracker/tap.ts';
import { AUTHENTICATION_OK, backend, bytesOf, KEY, READY, startup, version } from './tap-bytes.ts';

describe('what only a tap knows', () => {
  const ready = () => new Tap({ start: 'ready' });

  it('is that half a message has passed, of either side: nobody else can have the connection', () => {
    const half = sync().subarray(0, 3);
    const [tap, other, both] = [ready(), ready(), ready()];
    tap.frontend(half);
    other.backend(READY.subarray(0, 3));
    both.frontend(half);
    both.backend(READY.subarray(0, 3));
    expect([tap.releasable, other.releasable, both.releasable]).toEqual(['no', 'no', 'no']);
    tap.frontend(sync().subarray(3));
    tap.backend(READY);
    expect(tap.releasable).toBe('yes');
  });

  it('and forgets when it can read no more', () => {
    const tap = ready();
    tap.frontend(sync().subarray(0, 3));
    tap.backend(bytesOf('y\0\0\0\x04Z'));
    expect(tap.releasable).toBe('unknown');
  });

  it('are the limits that it was given', () => {
    const tap = new Tap({ start: 'ready', limits: { pending: 2, hypotheses: 8 } });
    tap.frontend(Buffer.concat([sync(), sync()]));
    expect(tap.releasable).toBe('no');
    tap.frontend(sync());
    expect(tap.releasable).toBe('unknown');
  });

  it('is where among others the bytes lie that are no message', () => {
    const tap = ready();
    tap.frontend(Buffer.concat([sync(), bytesOf('y\0\0\0\x04'), sync(), bytesOf('S\0')]));
    expect(tap.fault).toMatchObject({ kind: 'type', at: 5 });
    tap.frontend(bytesOf('\0\0\x01'));
    expect(tap.fault).toMatchObject({ kind: 'type', at: 5 });
  });

  it('is on which side they are', () => {
    const tap = new Tap();
    tap.frontend(bytesOf('\0\0\0\x08\0\x02\0\0'));
    expect(tap.fault).toMatchObject({ side: 'frontend', at: 0, type: -1 });
  });

  it('is that TLS can only begin a connection', () => {
    const tap = ready();
    tap.frontend(bytesOf('\x16\x03\x01\x02\0'));
    // The beginning of a message, whatever its type.
    expect([tap.state, tap.releasable]).toEqual(['tracking', 'no']);
  });

  it('is nothing of what comes behind the end', () => {
    const tap = ready();
    expect(tap.backendEnded()).toBe(false);
    tap.backend(READY);
    tap.frontend(query('select 1'));
    tap.frontendEnded();
    expect([tap.state, tap.tracker.violation]).toEqual(['closed', undefined]);
  });
});

describe('the version of a server', () => {
  const parameter = (name: string, value: string) => backend('S', `${name}\0${value}\0`);
  const dialectOfTap = (tap: Tap) => tap.tracker.table.dialect;

  it('is looked for among all that it says of itself, behind whatever start-up', () => {
    const tap = new Tap();
    tap.frontend(sslRequest());
    tap.backend(bytesOf('N'));
    tap.frontend(startup);
    const parameters = [parameter('client_encoding', 'UTF8'), version('13.23'), parameter('server_encoding', '12')];
    tap.backend(Buffer.concat([AUTHENTICATION_OK, ...parameters, KEY, READY]));
    expect(dialectOfTap(tap)).toBe('postgres-13');
  });

  it('is not taken from what is said later, when somebody sets a parameter', () => {
    const tap = new Tap();
    tap.frontend(startup);
    tap.backend(Buffer.concat([AUTHENTICATION_OK, KEY, READY]));
    tap.backend(version('13.23'));
    expect(dialectOfTap(tap)).toBe('postgres-18');
    const resumed = new Tap({ start: 'ready' });
    resumed.backend(version('13.23'));
    expect(dialectOfTap(resumed)).toBe('postgres-18');
  });

  it('may come while half a message of the frontend has passed', () => {
    const tap = new Tap();
    const statement = query('select 1');
    tap.frontend(Buffer.concat([startup, statement.subarray(0, 4)]));
    tap.backend(Buffer.concat([AUTHENTICATION_OK, version('13.23'), KEY, READY]));
    tap.frontend(statement.subarray(4, 7));
    tap.frontend(statement.subarray(7));
    expect([tap.state, tap.tracker.phase]).toEqual(['tracking', 'simpleQuery']);
    const long = bytesOf(`C\0\0\x4e\x25S${'x'.repeat(0x4e1f)}\0`);
    tap.frontend(long);
    tap.frontend(bytesOf('S\0\0\0\x01'));
    const at = startup.length + statement.length + long.length;
    expect(tap.fault).toMatchObject({ side: 'frontend', kind: 'length', at });
  });
});

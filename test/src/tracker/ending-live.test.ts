/** How servers end a connection: without a word before AuthenticationOk, with FATAL and what they log behind it. */
import { afterAll, describe, expect, it } from 'vitest';
import { passwordMessage, query, saslInitialResponse, startupMessage } from '../../../src/codec/encode.ts';
import type { EmbeddedOptions, Started } from '../../../src/net/embedded.ts';
import { SCRAM_SHA_256, ScramClient } from '../../../src/net/scram.ts';
import { openWire, type ReceivedMessage } from '../../../src/net/wire.ts';
import { Tap } from '../../../src/tracker/tap.ts';
import { must, open, sql, start, targetOf } from '../net/support.ts';
import { hasDebian, startDebian } from '../oracle/debian.ts';

const OPTIONS: EmbeddedOptions = {
  hba: `host all clear 127.0.0.1/32 password
host all scrammed 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
`,
  settings: { authentication_timeout: '1', log_disconnections: 'on' },
};
const PASSWORD = 'secret';
/** More than the server gives a frontend to answer. */
const PATIENCE_MS = 8000;
const SLACK_MS = 300;

/** A start-up packet. */
const startup = (user: string, parameters: Readonly<Record<string, string>> = {}): Uint8Array =>
  startupMessage({ minor: 0, parameters: { user, database: 'postgres', ...parameters } });

interface Ending {
  /** Type bytes of what the server sent. */
  readonly types: string;
  /** What the tap says of the close. */
  readonly mayEnd: boolean;
  readonly violation: Tap['tracker']['violation'];
}

/** Sends each piece when the server has answered the one before, waits until it closes, and shows all to a tap. */
async function endOf(server: Started, pieces: readonly Uint8Array[]): Promise<Ending> {
  const wire = must(await openWire(targetOf(server.url)));
  const tap = new Tap();
  let types = '';
  const take = (messages: readonly ReceivedMessage[]) => {
    for (const { type, bytes } of messages) {
      types += type;
      tap.backend(bytes);
    }
  };
  for (const piece of pieces) {
    tap.frontend(piece);
    wire.send(piece);
    take(await wire.quiet(SLACK_MS));
  }
  const until = performance.now() + PATIENCE_MS;
  while (wire.ended === undefined && performance.now() < until) take(await wire.receive(100));
  take(await wire.receive(0));
  expect(wire.ended, `${types}: the server keeps the connection`).toBeDefined();
  wire.destroy();
  return { types, mayEnd: tap.backendEnded(), violation: tap.tracker.violation };
}

const servers: [string, (options: EmbeddedOptions) => Promise<Started>][] = [['18', start]];
if (hasDebian()) servers.push(['15', startDebian]);

describe.each(servers)('PostgreSQL %s', (_, launch) => {
  const launched = (async () => {
    const server = await launch(OPTIONS);
    const connection = await open(server.url);
    await sql(connection, `set password_encryption = 'scram-sha-256'`);
    for (const user of ['clear', 'scrammed']) await sql(connection, `create role ${user} login password '${PASSWORD}'`);
    await connection.close();
    return server;
  })();
  afterAll(async () => (await launched).stop());

  it.each([
    ['nothing', [], ''],
    ['half a start-up packet', [startup('clear').subarray(0, 6)], ''],
    ['no password', [startup('clear')], 'R'],
    ['half a password', [startup('clear'), passwordMessage(PASSWORD).subarray(0, 7)], 'R'],
    ['no mechanism', [startup('scrammed')], 'R'],
    ['no proof', [startup('scrammed'), saslInitialResponse(SCRAM_SHA_256, new ScramClient(PASSWORD).first())], 'RR'],
  ])('leaves a frontend that sends %s without a word when authentication_timeout is over', async (_what, pieces, sent) => {
    expect(await endOf(await launched, pieces)).toEqual({ types: sent, mayEnd: true, violation: undefined });
  });

  it('says what it logs behind its FATAL to a client that asks for that', async () => {
    const die = query('select pg_terminate_backend(pg_backend_pid())');
    const logging = startup('postgres', { options: '-c client_min_messages=log' });
    const { types, ...ending } = await endOf(await launched, [logging, die]);
    expect(types).toMatch(/^RS+KZTD?EN$/u);
    expect(ending).toEqual({ mayEnd: true, violation: undefined });
    const debugging = startup('postgres', { options: '-c client_min_messages=debug3' });
    expect((await endOf(await launched, [debugging, die])).types).toMatch(/EN{2,}$/u);
  });

  it('says nothing behind the FATAL of a start-up', async () => {
    const parameters = { database: 'none', options: '-c client_min_messages=debug5' };
    const { types, ...ending } = await endOf(await launched, [startup('postgres', parameters)]);
    expect(types).toMatch(/^RE$/u);
    expect(ending).toEqual({ mayEnd: true, violation: undefined });
  });
});

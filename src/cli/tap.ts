/** `wirestate tap`: a transparent relay that shows, records and judges what passes. */
import { type Command, Option } from 'commander';
import type { Redaction } from '../corpus/redact.ts';
import { type ListenAt, Relay, type RelayOptions } from '../net/relay.ts';
import { addressOf, parseServerUrl, type Target } from '../net/target.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { parseCount, type Shared, sharedOptions } from './shared.ts';
import { TapConnection } from './tap-connection.ts';
import { TapOutput } from './tap-output.ts';
import { RecordingFolder } from './tap-record.ts';
import { printable } from './terminal.ts';

interface TapOptions extends Shared {
  readonly listen: ListenAt;
  readonly upstream: Target;
  readonly record: string | undefined;
  readonly redaction: Redaction;
  readonly tls: RelayOptions['encryption'];
  readonly connections: number;
}

function parseListen(text: string): ListenAt {
  if (text.includes('/')) return { path: text };
  const [, host = '', port = ''] = /^(?:(.*):)?(\d{1,5})$/u.exec(text) ?? [];
  if (port === '' || Number(port) > 65535)
    throw new Stop(
      EXIT.usage,
      `"${printable(text)}" is no address to listen on: give HOST:PORT, such as 127.0.0.1:6432, or the path of a socket, such as /tmp/.s.PGSQL.6432.`,
    );
  return { host: host.replace(/^\[(.*)\]$/u, '$1') || '127.0.0.1', port: Number(port) };
}

function parseUpstream(url: string): Target {
  const parsed = parseServerUrl(url);
  if (!parsed.ok) throw new Stop(EXIT.usage, `--upstream: ${parsed.message}.`);
  return parsed.target;
}

/** Waits for what ends the run: SIGTERM, as services are stopped, Ctrl-C, or `done`. @returns whether it was Ctrl-C */
function untilStopped(done: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (isInterrupted: boolean) => {
      process.off('SIGINT', interrupt).off('SIGTERM', stop);
      resolve(isInterrupted);
    };
    const interrupt = () => end(true);
    const stop = () => end(false);
    process.on('SIGINT', interrupt).on('SIGTERM', stop);
    void done.then(stop);
  });
}

async function tap(options: TapOptions): Promise<ExitCode> {
  const { dialect, redaction, upstream } = options;
  const output = new TapOutput(options.json ? 'json' : 'text', options.quiet);
  const folder = options.record === undefined ? undefined : RecordingFolder.open(options.record, redaction);
  if (folder !== undefined && !folder.ok) throw new Stop(EXIT.unusable, `${folder.message}.`);
  const sessions = new Map<string, TapConnection>();
  let begun = 0;
  let ended = 0;
  let violations = 0;
  let isWhole = true;
  let finish = () => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const relay = await Relay.start(options.listen, upstream, {
    encryption: options.tls,
    meet: (number) => {
      begun++;
      return new TapConnection(number, {
        output,
        redaction,
        dialect,
        sessions,
        recorder: folder?.record(number, (sentence) => output.complain(`connection ${number}: ${sentence}.`)),
        over: (finding, recorder) => {
          ended++;
          if (finding !== undefined) violations++;
          if (recorder?.isWhole === false) isWhole = false;
          if (ended >= options.connections) finish();
        },
      });
    },
  });
  if (!relay.ok) throw new Stop(EXIT.unusable, `${relay.message}.`);
  output.listening(relay.address, addressOf(upstream));
  const isInterrupted = await untilStopped(done);
  await relay.stop();
  for (const deadline = Date.now() + 10_000; ended < begun && Date.now() < deadline; )
    await new Promise((resolve) => setTimeout(resolve, 5));
  output.note(
    { event: 'end', connections: begun, violations },
    `${begun} ${begun === 1 ? 'connection' : 'connections'}, ${violations} with a violation`,
  );
  output.flush();
  if (isInterrupted) return EXIT.interrupted;
  if (violations > 0) return EXIT.violation;
  return isWhole ? EXIT.clean : EXIT.unusable;
}

interface GivenOptions {
  readonly listen: ListenAt;
  readonly upstream: Target;
  readonly record?: string;
  readonly redact: boolean;
  readonly redactData?: true;
  readonly tls: RelayOptions['encryption'];
  readonly connections?: number;
}

function optionsOf(command: Command): TapOptions {
  const { listen, upstream, record, redact, redactData, tls, connections } = command.opts<GivenOptions>();
  if (!redact && redactData) throw new Stop(EXIT.usage, '--redact-data hides more and --no-redact nothing: give one.');
  if (tls === 'pass' && upstream.tls !== undefined)
    throw new Stop(
      EXIT.usage,
      `--tls pass hands the client's TLS to the server, so that the tap has none of its own: leave sslmode=${upstream.tls.mode} out of --upstream.`,
    );
  return {
    ...sharedOptions(command),
    listen,
    upstream,
    record,
    redaction: redact ? (redactData ? 'data' : 'secrets') : 'none',
    tls,
    connections: connections ?? Number.POSITIVE_INFINITY,
  };
}

/** Adds `tap` to the program. */
export function addTap(program: Command): void {
  program
    .command('tap')
    .summary('relay connections to a server; show, record and judge what passes')
    .description(
      'A transparent relay: clients connect to --listen, and every byte goes on to --upstream and back unchanged. ' +
        'It prints what each side sends and where that leaves the connection, and says who breaks the protocol first.',
    )
    .requiredOption(
      '--listen <address>',
      'HOST:PORT, or the path of a Unix socket (port 0 takes a free one)',
      parseListen,
    )
    .requiredOption(
      '--upstream <url>',
      'the server: postgres://host:port, with sslmode to reach it by TLS',
      parseUpstream,
    )
    .option('--record <folder>', 'write each connection to a file there, for "wirestate check"')
    .option('--redact-data', 'hide values, literals in SQL and texts of errors, too')
    .option('--no-redact', 'hide nothing: passwords are shown and recorded')
    .addOption(
      new Option('--tls <how>', 'what a client that asks for TLS gets').choices(['refuse', 'pass']).default('refuse'),
    )
    .option('--connections <number>', 'end when so many have come and gone', parseCount)
    .addHelpText(
      'after',
      `
The URL's user, password and database are not used: clients log in themselves. What they send to log in, secrets for
cancelling, and passwords in SQL (PASSWORD '…', password=…) are hidden in what is printed and recorded, byte for byte, so
that recordings can be judged as they are; --quiet prints violations only.

TLS: what is encrypted cannot be followed. A client that asks is answered N, as by a server without TLS, and goes on in
plain text unless its sslmode is require or stricter; the way to the server is encrypted with sslmode=require (or
stricter) in --upstream. --tls pass hands the client's question on: if the server agrees, the connection is relayed but
neither followed nor recorded from there on. Channel binding needs TLS from end to end.

It ends with --connections, or when it is stopped (SIGTERM): with exit code 0, 1 behind a violation, 3 where a recording
could not be written. Ctrl-C is 130 as everywhere, whatever was found. 3 as well: the server cannot be reached, or the
address is taken.

Examples:
  wirestate tap --listen 127.0.0.1:6432 --upstream postgres://localhost:5432
  wirestate tap --listen /tmp/.s.PGSQL.6432 --upstream 'postgres://db.example?sslmode=verify-full&sslrootcert=system'
  wirestate tap --listen :6432 --upstream postgres://localhost --record recordings --quiet
  wirestate check recordings/*.jsonl`,
    )
    .action(exiting((_options: unknown, command: Command) => tap(optionsOf(command))));
}

/** `wirestate replay`: plays recordings on a server or proxy again and says where it answers otherwise. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { writeCapture } from '../corpus/capture.ts';
import type { Failure } from '../net/failure.ts';
import { addressOf } from '../net/target.ts';
import { playRecording, type Replayed } from '../target/recorded.ts';
import { exchangeOf, rowsOfReplay } from '../target/recorded-rows.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { fileReason } from './file-reason.ts';
import { type Recording, readRecordings } from './input.ts';
import { interruptible } from './interrupt.ts';
import { type PlayedServer, prepare, reachServer, readSetup } from './played-server.ts';
import { replayText } from './replay-text.ts';
import { parseSeconds, type Shared, sharedOptions } from './shared.ts';
import { complain, palette, printable, write, writeJson } from './terminal.ts';

interface ReplayOptions extends Shared {
  /** `embedded` or a URL. */
  readonly server: string;
  /** A file of statements to be run before each recording. */
  readonly setup: string | undefined;
  /** Where what came is written. */
  readonly record: string | undefined;
  readonly deadlineMs: number;
}

/** The line of one recording; fields and their order are API. */
function summary({ name: file, id, variant, capture }: Recording, replayed: Replayed) {
  const { fault, due, got, sent } = replayed;
  return {
    file,
    outcome: fault === undefined ? 'same' : 'differs',
    verdict: fault?.verdict ?? null,
    at: fault?.at ?? null,
    sentence: fault?.sentence ?? null,
    sent,
    due: due.length,
    got: got.length,
    recorded: exchangeOf(capture),
    came: exchangeOf(replayed.capture),
    id,
    variant,
  };
}

function print(recording: Recording, replayed: Replayed, options: ReplayOptions): void {
  const { fault, sent, got } = replayed;
  if (options.json) {
    writeJson(summary(recording, replayed));
    return;
  }
  const { bold, green, red, ...rest } = palette();
  const name = bold(printable(recording.name));
  if (fault === undefined) {
    if (!options.quiet) write(`${name}: ${green('same')} (${sent} messages sent, ${got.length} replies as recorded)\n`);
    return;
  }
  const { rows, at = 0 } = rowsOfReplay(recording.capture, replayed);
  write(`${name}: ${red('differs')}: ${fault.sentence}\n`);
  write(replayText(rows, at, ['recorded', 'came'], { bold, green, red, ...rest }));
}

async function save(file: string, { capture }: Replayed): Promise<void> {
  try {
    await writeFile(file, writeCapture(capture));
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `What came cannot be written: ${printable(fileReason(thrown))}.`);
  }
}

/** Plays one recording and prints it. @returns whether it differs, or why it cannot be played */
async function replayOne(
  recording: Recording,
  { target }: PlayedServer,
  statements: readonly string[],
  options: ReplayOptions,
): Promise<{ readonly ok: true; readonly differs: boolean } | Failure> {
  const { capture, name } = recording;
  await prepare(name, target, [...statements, ...(capture.header?.setup ?? [])]);
  const replayed = await playRecording(capture, target, { deadlineMs: options.deadlineMs });
  if (!replayed.ok) return replayed;
  if (options.record !== undefined) await save(options.record, replayed);
  print(recording, replayed, options);
  return { ok: true, differs: replayed.fault !== undefined };
}

/** Is it an experiment that servers of other versions answered so? */
const isOfOthers = ({ versions }: Recording, { version }: PlayedServer): boolean =>
  versions.length > 0 && version !== '' && !versions.includes(Number.parseInt(version, 10));

async function playAll(file: string, server: PlayedServer, options: ReplayOptions): Promise<ExitCode> {
  const statements = await readSetup(options.setup);
  const counts = { played: 0, differ: 0, unusable: 0, others: 0 };
  const isInterrupted = await interruptible(async (signal) => {
    for await (const recording of readRecordings(file)) {
      if (signal.aborted) break;
      if (recording.ok && isOfOthers(recording, server)) {
        counts.others++;
        continue;
      }
      if (counts.played > 0 && options.record !== undefined)
        throw new Stop(
          EXIT.usage,
          `${file} holds several recordings, and --record writes one: name it, as in ${file}#D03.`,
        );
      const outcome = recording.ok ? await replayOne(recording, server, statements, options) : recording;
      counts.played++;
      if (outcome.ok && outcome.differs) counts.differ++;
      if (outcome.ok) continue;
      counts.unusable++;
      complain(recording.ok ? `${printable(recording.name)}: ${outcome.message}` : printable(outcome.message));
    }
    return signal.aborted;
  });
  const { played, differ, unusable, others } = counts;
  if (played === 0 && others > 0)
    throw new Stop(
      EXIT.unusable,
      `${file}: PostgreSQL ${server.version} is of no version that answered so; nothing was played.`,
    );
  if (played + others > 1 && !options.json && !options.quiet)
    write(
      `${played} recordings played, ${differ} differ${others > 0 ? `; ${others} of other versions were left out` : ''}\n`,
    );
  if (isInterrupted) return EXIT.interrupted;
  return unusable > 0 ? EXIT.unusable : differ > 0 ? EXIT.violation : EXIT.clean;
}

async function replay(file: string, options: ReplayOptions): Promise<ExitCode> {
  const server = await reachServer(options.server);
  if (!server.ok) throw new Stop(EXIT.unusable, `The recording cannot be played: ${server.message}`);
  if (!options.quiet && !options.json) complain(`PostgreSQL ${server.version} at ${addressOf(server.target)}`);
  try {
    return await playAll(file, server, options);
  } finally {
    await server.stop();
  }
}

/** Adds `replay` to the program. */
export function addReplay(program: Command): void {
  program
    .command('replay')
    .summary('play a recording on a server or proxy again')
    .description(
      'Plays the frontend side of a recording on a server or proxy: what was sent together goes out together, as soon as ' +
        'the replies have come that the recording had seen before. Says where the answers differ, by type, SQLSTATE and ' +
        'transaction status; notices, notifications and parameters may come at any time. The log-in is that of the URL.',
    )
    .argument('<FILE>', 'a recording; PATH#ID is one experiment of a file of experiments, - is standard input')
    .requiredOption('--server <url>', 'a running server or proxy, or "embedded" for PostgreSQL 18.4 from npm')
    .option('--setup <file>', 'statements to be run before each recording')
    .option('--record <file>', 'write what was sent and what came as a recording')
    .option('--deadline <seconds>', 'the longest wait for a reply', parseSeconds, 5)
    .addHelpText(
      'after',
      `
Exit code: 0 the answers are the same, 1 they differ, 3 recording or server cannot be used, 130 interrupted.

Examples:
  wirestate replay session.jsonl --server postgres://postgres@127.0.0.1:6432/postgres
  wirestate replay corpus/recordings/observations.jsonl#D03 --setup corpus/recordings/setup.sql --server embedded
  wirestate replay session.jsonl --server postgres://127.0.0.1:6432/app --record came.jsonl`,
    )
    .action(
      exiting((file: string, _options: unknown, command: Command) => {
        const { server, setup, record, deadline } = command.opts<{
          server: string;
          setup?: string;
          record?: string;
          deadline: number;
        }>();
        return replay(file, { ...sharedOptions(command), server, setup, record, deadlineMs: deadline * 1000 });
      }),
    );
}

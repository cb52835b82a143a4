/** `wirestate shrink`: makes a recording smaller as long as a target answers it otherwise than PostgreSQL does. */
import { writeFile } from 'node:fs/promises';
import type { Command } from 'commander';
import { findDialect } from '../../machines/versions.ts';
import { type Header, writeCapture } from '../corpus/capture.ts';
import { withoutPassword } from '../net/target.ts';
import { LiveReference } from '../target/live-reference.ts';
import { exchangeOf, rowsOfReplay } from '../target/recorded-rows.ts';
import { type Reproduction, type ShrinkOptions, shrinkRecording } from '../target/shrink-recording.ts';
import { EXIT, type ExitCode, exiting, Stop } from './exit.ts';
import { fileReason } from './file-reason.ts';
import { type Recording, readRecordings, STDIN } from './input.ts';
import { interruptible } from './interrupt.ts';
import { type PlayedServer, reachServer, readSetup } from './played-server.ts';
import { startProgress } from './progress.ts';
import { replayText } from './replay-text.ts';
import { parseCount, parseSeconds, type Shared, sharedOptions } from './shared.ts';
import { complain, palette, printable, shellWord, write, writeJson } from './terminal.ts';

interface ShrinkCommand extends Shared {
  readonly file: string;
  readonly target: string;
  /** `embedded` or a URL. */
  readonly reference: string;
  readonly setup: string | undefined;
  readonly record: string | undefined;
  readonly most: number;
  readonly deadlineMs: number;
}

/** The one recording of a file. @throws Stop */
async function readOne(file: string): Promise<Recording> {
  const found: Recording[] = [];
  for await (const recording of readRecordings(file)) {
    if (!recording.ok) throw new Stop(EXIT.unusable, printable(recording.message));
    found.push(recording);
  }
  const [first] = found;
  if (first === undefined) throw new Stop(EXIT.unusable, `${printable(file)} holds no recording.`);
  // Variants of one experiment send the same: what servers answered does not count here.
  if (found.some(({ id }) => id !== first.id))
    throw new Stop(EXIT.usage, `${printable(file)} holds ${found.length} recordings: name one, as in ${file}#D03.`);
  return first;
}

/** Where the smaller recording goes: beside the file it comes from. */
const besides = (file: string): string =>
  file === STDIN ? 'recording.shrunk.jsonl' : `${file.replace(/\.jsonl(?=#|$)/u, '').replace('#', '.')}.shrunk.jsonl`;

/** Writes the smaller recording, with all that playing it again takes. */
async function save(file: string, { expected }: Reproduction, about: Header): Promise<void> {
  try {
    await writeFile(file, writeCapture({ ...expected, header: { ...expected.header, ...about } }));
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `The smaller recording cannot be written: ${printable(fileReason(thrown))}.`);
  }
}

/** Fields and their order are API. */
function summary(file: string, found: Reproduction, written: string, replay: string) {
  const { fault, before, left, attempts, played, failed } = found;
  return {
    file,
    outcome: 'differs',
    verdict: fault.verdict,
    aspect: fault.aspect,
    sentence: fault.sentence,
    expected: exchangeOf(found.expected),
    got: exchangeOf(found.replayed.capture),
    ...{ before, left, attempts, played, failed, written, replay },
  };
}

async function report(found: Reproduction, about: Header, options: ShrinkCommand): Promise<void> {
  const { file, target } = options;
  const written = options.record ?? besides(file);
  await save(written, found, about);
  const replay = `wirestate replay ${shellWord(written)} --server ${shellWord(withoutPassword(target))}`;
  if (options.json) {
    writeJson(summary(file, found, written, replay));
    return;
  }
  const { fault, before, left, attempts, played, failed, expected, replayed } = found;
  const colours = palette();
  const { bold, dim, red } = colours;
  const flaky = failed < played ? `, ${red(`but shows in ${failed} of ${played} replays only`)}` : '';
  write(`${bold(printable(file))}: ${red(fault.verdict)}: ${fault.sentence}\n`);
  write(`${left} of ${before} messages are left after ${attempts} attempts${flaky}\n\n`);
  const { rows, at = 0 } = rowsOfReplay(expected, replayed);
  write(replayText(rows, at, ['expected', 'came'], colours));
  write(`\n  ${bold('expected')}  ${exchangeOf(expected)}\n  ${bold('came')}      ${exchangeOf(replayed.capture)}\n`);
  write(`  ${bold('written')}   ${printable(written)}\n  ${dim(replay)}\n`);
}

async function shrinkOn(
  recording: Recording,
  target: PlayedServer,
  reference: PlayedServer,
  options: ShrinkCommand,
): Promise<ExitCode> {
  const asked = await LiveReference.open(reference.target, undefined, []);
  if (!asked.ok) throw new Stop(EXIT.unusable, `The reference cannot be used: ${asked.message}`);
  const { capture, name } = recording;
  const setup = [...(await readSetup(options.setup)), ...(capture.header?.setup ?? [])];
  const { deadlineMs, most } = options;
  const progress = startProgress(most, 'attempts');
  try {
    return await interruptible(async (signal): Promise<ExitCode> => {
      const onProgress: ShrinkOptions['onProgress'] = (attempts, messages) =>
        progress.update(attempts, `${messages} messages left`);
      const shrinking = { setup, most, deadlineMs, signal, onProgress };
      const found = await shrinkRecording(capture, target.target, asked, shrinking);
      progress.stop();
      if (!found.ok) throw new Stop(EXIT.unusable, `${printable(name)} cannot be made smaller: ${found.message}`);
      if ('same' in found) {
        if (options.json) writeJson({ file: options.file, outcome: 'same' });
        else if (!options.quiet)
          write(`${printable(name)}: the target answers as PostgreSQL ${reference.version} does\n`);
        return EXIT.clean;
      }
      const dialect = findDialect(`postgres-${Number.parseInt(reference.version, 10)}`);
      const about = {
        server: `PostgreSQL ${reference.version}`,
        ...(dialect === undefined ? {} : { dialect }),
        ...(setup.length === 0 ? {} : { setup }),
      };
      await report(found, about, options);
      return signal.aborted ? EXIT.interrupted : EXIT.violation;
    });
  } finally {
    progress.stop();
    await asked.close();
  }
}

async function shrink(options: ShrinkCommand): Promise<ExitCode> {
  const recording = await readOne(options.file);
  const target = await reachServer(options.target);
  if (!target.ok) throw new Stop(EXIT.unusable, `The target cannot be used: ${target.message}`);
  try {
    const reference = await reachServer(options.reference);
    if (!reference.ok) throw new Stop(EXIT.unusable, `The reference cannot be used: ${reference.message}`);
    try {
      if (!options.quiet && reference.version.split('.')[0] !== target.version.split('.')[0])
        complain(
          `note: the target says PostgreSQL ${target.version}, the reference is ${reference.version}: versions differ, too.`,
        );
      return await shrinkOn(recording, target, reference, options);
    } finally {
      await reference.stop();
    }
  } finally {
    await target.stop();
  }
}

/** Adds `shrink` to the program. */
export function addShrink(program: Command): void {
  program
    .command('shrink')
    .summary('make a recording smaller that a target answers wrongly')
    .description(
      'Leaves out messages of the frontend as long as the target still answers otherwise than PostgreSQL, with the same ' +
        'verdict. What is due is what the reference answers to what is left, not what was recorded. The smallest recording ' +
        'found is written and printed.',
    )
    .argument('<FILE>', 'a recording; PATH#ID is one experiment of a file of experiments, - is standard input')
    .requiredOption('--target <url>', 'the running proxy or server')
    .option('--reference <url>', 'a PostgreSQL server, or "embedded" for PostgreSQL 18.4 from npm', 'embedded')
    .option('--setup <file>', 'statements to be run on both before each attempt')
    .option('--record <file>', 'where the smaller recording is written; without it beside FILE, as FILE.shrunk.jsonl')
    .option('--attempts <number>', 'attempts, at most', parseCount, 1000)
    .option('--deadline <seconds>', 'the longest wait for a reply', parseSeconds, 1)
    .addHelpText(
      'after',
      `
Exit code: 0 the target answers as PostgreSQL does, 1 it does not, 3 recording or server cannot be used,
           130 interrupted, with the smallest recording found until then.

Examples:
  wirestate shrink session.jsonl --target postgres://postgres@127.0.0.1:6432/postgres
  wirestate shrink session.jsonl --setup tables.sql --target postgres://127.0.0.1:6432/app --reference postgres://127.0.0.1/app`,
    )
    .action(
      exiting((file: string, _options: unknown, command: Command) => {
        const { target, reference, setup, record, attempts, deadline } = command.opts<{
          target: string;
          reference: string;
          setup?: string;
          record?: string;
          attempts: number;
          deadline: number;
        }>();
        const chosen = { file, target, reference, setup, record, most: attempts, deadlineMs: deadline * 1000 };
        return shrink({ ...sharedOptions(command), ...chosen });
      }),
    );
}

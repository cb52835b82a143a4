/** `wirestate check`: runs recordings through the tracker. */
import type { Command } from 'commander';
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULES, type RuleId } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import {
  beginningOf,
  dialectOf,
  playRecording,
  type RecordingResult,
  type RecordingVerdict,
  type TraceLine,
} from '../play/recording.ts';
import { exchangeText, type Step } from '../report/exchange.ts';
import type { Palette } from '../report/palette.ts';
import { type VerdictReport, verdictText } from '../report/verdict.ts';
import { ruleOf } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { EXIT, type ExitCode, exiting } from './exit.ts';
import { type Recording, readRecordings, STDIN } from './input.ts';
import { eventName, eventsOf, isMessageName, messageName } from './message-names.ts';
import { startProgress } from './progress.ts';
import { type Shared, sharedOptions } from './shared.ts';
import { breathe, complain, palette, printable, shellWord, write, writeJson } from './terminal.ts';

interface CheckOptions extends Shared {
  readonly trace: boolean;
}

/** The line of one recording; fields and their order are API. */
function summary({ name: file, id, variant }: Recording, result: RecordingResult) {
  const { messages, verdict, finding, phase, transactionStatus, releasable, outstanding, closed, dialect } = result;
  return {
    file,
    messages,
    verdict,
    at: finding?.at ?? null,
    rule: finding?.rule ?? null,
    phase,
    transactionStatus,
    releasable,
    outstanding,
    closed,
    id,
    variant,
    dialect,
  };
}

/** The line of one message; fields and their order are API. */
function traced({ name: file, id, variant }: Recording, dialect: Dialect, line: TraceLine) {
  const { n, dir, type, phase, outstanding, releasable, answers } = line;
  return { file, n, dir, type, phase, outstanding, releasable, answers, id, variant, dialect };
}

const owes = ([least, most]: readonly [number, number | null]): string =>
  most === null ? `${least} or more` : least === most ? `${least}` : `${least} to ${most}`;

function stepOf(line: TraceLine, at: number | null | undefined): Step {
  const answers = line.answers === null ? '' : `, answers ${line.answers}`;
  return {
    direction: line.dir,
    message: `${line.n} ${messageName(line.dir, line.type)}`,
    remark: `${line.phase}, ReadyForQuery owed: ${owes(line.outstanding)}, releasable: ${line.releasable}${answers}`,
    marked: line.n === at,
  };
}

/** What the backend takes where it refuses this message by this rule; undefined when no such place is known. */
function takenInstead({ dialect }: RecordingResult, rule: string, line: TraceLine | undefined): string | undefined {
  const table = backendTable(dialect);
  const events = line === undefined ? [] : eventsOf(line.dir, line.type);
  const phases = new Set<string>();
  const taken = new Set<string>();
  for (const [state, phase] of table.phases.entries()) {
    if (!events.some((event) => ruleOf(table, state, event) === rule)) continue;
    phases.add(phase);
    for (let event = 0; event < FIRST_BACKEND_EVENT; event++) {
      const found = ruleOf(table, state, event);
      if (found !== undefined && RULES[found].decision === 'legal' && isMessageName(eventName(event)))
        taken.add(eventName(event));
    }
  }
  return phases.size === 0 ? undefined : `in ${[...phases].join(', ')} the backend takes ${[...taken].join(', ')}`;
}

/** The phase on both sides of the message that a finding is about: a silence is found behind it. */
function phaseAround(lines: readonly TraceLine[], at: number | null): string | undefined {
  const index = lines.findIndex((line) => line.n === at);
  const after = lines[index]?.phase;
  if (after === undefined) return undefined;
  const before = lines[index - 1]?.phase;
  return before === undefined || before === after ? after : `${before} before it, ${after} behind it`;
}

const placeOf = ({ n, dir, type }: TraceLine): string =>
  `at n ${n}, ${messageName(dir, type)} of the ${dir === 'F' ? 'frontend' : 'backend'}`;

function reportOf(
  { name }: Recording,
  result: RecordingResult,
  lines: readonly TraceLine[],
  options: CheckOptions,
): VerdictReport {
  const { verdict, finding, messages, phase, releasable, dialect } = result;
  const subject = printable(name);
  const asked = options.dialect === undefined ? '' : ` --dialect ${options.dialect}`;
  const input = name === STDIN ? ' < RECORDING' : '';
  const replay = `wirestate check ${shellWord(name)}${asked} --trace${input}`;
  if (finding === undefined) {
    const count = messages === 1 ? '1 message' : `${messages} messages`;
    const end = result.closed ? 'closed' : `${phase}, releasable: ${releasable}`;
    return { subject, verdict, where: `(${count}, ${dialect}; ends ${end})`, details: [], replay };
  }
  const line = lines.find(({ n }) => n === finding.at);
  const place = line === undefined ? "at the end of the frontend's input" : placeOf(line);
  const rule = finding.rule in RULES ? RULES[finding.rule as RuleId] : undefined;
  const expected = verdict === 'frontend-violation' ? takenInstead(result, finding.rule, line) : undefined;
  const around = phaseAround(lines, finding.at);
  return {
    subject,
    verdict,
    where: `${place} (${dialect})`,
    details: [
      ['found', printable(finding.sentence)],
      ...(expected === undefined ? [] : [['expected', expected] as const]),
      ...(around === undefined ? [] : [['phase', around] as const]),
      ['rule', rule === undefined ? finding.rule : `${finding.rule} (manual: ${rule.manual})`],
    ],
    replay,
  };
}

/** Judges one recording and prints it. */
function checkRecording(recording: Recording, options: CheckOptions, colours: Palette): RecordingVerdict | undefined {
  const { name, capture } = recording;
  const beginning = beginningOf(capture);
  if (!beginning.ok) {
    complain(`${printable(name)}: ${beginning.message}`);
    return undefined;
  }
  if (beginning.note !== undefined && !options.quiet) complain(`${printable(name)}: note: ${beginning.note}.`);
  const dialect = dialectOf(capture, options.dialect);
  const play = (trace?: (line: TraceLine) => void) => playRecording(capture, beginning.starts, dialect, trace);
  if (options.json) {
    const result = play(options.trace ? (line) => writeJson(traced(recording, dialect, line)) : undefined);
    writeJson(summary(recording, result));
    return result.verdict;
  }
  const result = play();
  const lines: TraceLine[] = [];
  // A long recording that is ok needs no second look, and no memory for one.
  if (options.trace || result.verdict !== 'ok') play((line) => lines.push(line));
  if (options.trace) {
    const steps = lines.map((line) => stepOf(line, result.finding?.at));
    write(exchangeText(steps, 'tracker', colours));
  }
  if (!options.quiet || result.verdict !== 'ok')
    write(verdictText(reportOf(recording, result, lines, options), colours));
  return result.verdict;
}

async function check(files: readonly string[], options: CheckOptions): Promise<ExitCode> {
  const counts = new Map<RecordingVerdict, number>();
  let isUsable = true;
  const colours = palette();
  const progress = startProgress(files.length, 'files');
  try {
    for (const [done, file] of files.entries()) {
      for await (const found of readRecordings(file)) {
        await breathe();
        if (!found.ok) complain(printable(found.message));
        const verdict = found.ok ? checkRecording(found, options, colours) : undefined;
        if (verdict === undefined) isUsable = false;
        else counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      }
      progress.update(done + 1);
    }
  } finally {
    progress.stop();
  }
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (total > 1 && !options.json && !options.quiet) {
    const parts = [...counts].map(([verdict, count]) => `${count} ${verdict}`);
    write(`${total} recordings: ${parts.join(', ')}\n`);
  }
  if (!isUsable) return EXIT.unusable;
  return total === (counts.get('ok') ?? 0) ? EXIT.clean : EXIT.violation;
}

/** Adds `check` to the program. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('run recordings through the tracker')
    .description(
      'Runs recordings through the tracker and says who broke the protocol first, where, and by which rule. ' +
        'A FILE is a capture (JSON lines, one message a line) or a file of experiments (one recording a line); ' +
        'PATH#ID is one experiment, - is standard input.',
    )
    .argument('<FILE...>', 'recordings')
    .option('--trace', 'show every message with what the tracker says after it')
    .addHelpText(
      'after',
      `
With --json every line names its recording: file, and for an experiment its id and which variant of it.
Exit code: 0 all are ok, 1 a violation or malformed messages, 3 a file cannot be used (the others are judged).

Examples:
  wirestate check session.jsonl
  wirestate check --trace --dialect postgres-14 session.jsonl
  wirestate check --json corpus/recordings/observations.jsonl
  wirestate check corpus/recordings/observations.jsonl#D03
  wirestate check - < session.jsonl`,
    )
    .action(
      exiting((files: string[], _options: unknown, command: Command) =>
        check(files, { ...sharedOptions(command), trace: command.opts<{ trace?: boolean }>().trace === true }),
      ),
    );
}

/**
 * A run as JSON lines, an event a line, each written as soon as it happens: what a run that was killed leaves behind is
 * read back as the report of what it had done.
 */
import type { CaseReport, PhaseReport, RunReport, TargetFinding } from './run.ts';

/** What a run is: known when it begins. */
export type RunBegin = Pick<
  RunReport,
  'target' | 'version' | 'reference' | 'dialect' | 'seed' | 'shard' | 'began' | 'format' | 'leftOut'
>;

/** Something that happened in a run. `phase` comes when a phase is over, `end` last. */
export type RunEvent =
  | ({ readonly event: 'run' } & RunBegin)
  | ({ readonly event: 'case' } & CaseReport)
  | ({ readonly event: 'finding' } & TargetFinding)
  | ({ readonly event: 'phase' } & PhaseReport)
  | ({ readonly event: 'end' } & Pick<RunReport, 'seconds' | 'ended'>);

/** One event as a line. */
export const lineOf = (event: RunEvent): string => `${JSON.stringify(event)}\n`;

/** The events of a run that is over, in the order in which a report is read. */
export function eventsOf(run: RunReport): readonly RunEvent[] {
  const { phases, cases, findings, seconds, ended, ...begin } = run;
  return [
    { event: 'run', ...begin },
    ...cases.map((each) => ({ event: 'case', ...each }) as const),
    ...findings.map((each) => ({ event: 'finding', ...each }) as const),
    ...phases.map((each) => ({ event: 'phase', ...each }) as const),
    { event: 'end', seconds, ended },
  ];
}

type Fields = Readonly<Record<string, unknown>>;

function parseLine(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value))
      : undefined;
  } catch {
    return undefined;
  }
}

/** Does a text begin as the lines of a run do? */
export const isRunLines = (text: string): boolean => parseLine(text.split('\n', 1)[0] ?? '')?.event === 'run';

/** Cases in the phase that was cut: those that were listed, as far as they had come. */
function cutPhases(phases: readonly Fields[], cases: readonly Fields[]): readonly Fields[] {
  const over = new Set(phases.map(({ phase }) => phase));
  const cut = [...new Set(cases.map(({ phase }) => phase))].filter((phase) => !over.has(phase));
  return cut.map((phase) => {
    const own = cases.filter((each) => each.phase === phase);
    const count = (outcome: string): number => own.filter((each) => each.outcome === outcome).length;
    const sum = own.reduce((time, { milliseconds }) => time + (typeof milliseconds === 'number' ? milliseconds : 0), 0);
    return {
      phase,
      cases: own.length,
      failed: count('failed'),
      flaky: count('flaky'),
      errors: count('error'),
      seconds: sum / 1000,
    };
  });
}

/**
 * Puts lines together to a report, which is still to be held against the schema. A last line that was cut is left out;
 * without an `end` the run counts as interrupted.
 * @returns the fields of a report, or the number of the line (from 1) that is no event
 */
export function gatherLines(text: string): { readonly run: Fields } | { readonly line: number } {
  const lines = text.split('\n');
  const events: Fields[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const fields = parseLine(line);
    const isLast = index === lines.length - 1;
    if (fields !== undefined && typeof fields.event === 'string') events.push(fields);
    else if (!isLast) return { line: index + 1 };
  }
  const those = (name: string): Fields[] =>
    events.filter(({ event }) => event === name).map(({ event: _, ...fields }) => fields);
  const [begin = {}] = those('run');
  const [end] = those('end');
  const cases = those('case');
  const phases = those('phase');
  const seconds = phases.reduce((sum, { seconds: time }) => sum + (typeof time === 'number' ? time : 0), 0);
  // The same finding is told again when a smaller exchange shows it.
  const findings = new Map(those('finding').map((finding) => [finding.id, finding]));
  return {
    run: {
      ...begin,
      ...(end ?? { seconds, ended: 'interrupted' }),
      phases: end === undefined ? [...phases, ...cutPhases(phases, cases)] : phases,
      cases,
      findings: [...findings.values()],
    },
  };
}

/** The rows of the matrix: findings and cases by phase, and how each target came out. */
import { rankOf } from '../play/verdicts.ts';
import type { AssessedReport } from './assessment.ts';
import { completePhases, isFlaky, phasesOf } from './joined.ts';
import { by, byName, inTurn } from './order.ts';
import { type CaseReport, PHASES, type Phase, type TargetFinding } from './run.ts';

/** How a target came out; `not-run` also where it was not played to its end. */
export type CellState = 'passed' | 'failed' | 'flaky' | 'known' | 'error' | 'not-run';

/** One target in one row. */
export interface MatrixCell {
  readonly state: CellState;
  /** What its exchange is told by, or the case that has none. */
  readonly about?: TargetFinding | CaseReport;
}

/** A finding or a case, with a cell for each target. */
export interface MatrixRow {
  readonly kind: 'finding' | 'case';
  readonly id: string;
  readonly cells: readonly MatrixCell[];
}

/** The rows of a phase. */
export interface MatrixPhase {
  readonly phase: Phase;
  readonly rows: readonly MatrixRow[];
}

const stateOf = ({ known }: AssessedReport, finding: TargetFinding): CellState =>
  known.has(finding.id) ? 'known' : isFlaky(finding) ? 'flaky' : 'failed';

/** What a column knows without looking at a row. */
interface Column {
  readonly report: AssessedReport;
  readonly findings: ReadonlyMap<string, TargetFinding>;
  /** By id of the case that showed it first. */
  readonly firsts: ReadonlyMap<string, TargetFinding>;
  readonly cases: ReadonlyMap<string, CaseReport>;
  readonly complete: ReadonlySet<Phase>;
  /** Phases of which every case is listed. */
  readonly listed: ReadonlySet<Phase>;
  readonly seeds: ReadonlySet<number>;
}

function columnOf(report: AssessedReport): Column {
  const { findings, cases, runs } = report;
  const count = (phase: Phase): number => cases.filter((each) => each.phase === phase).length;
  return {
    report,
    findings: new Map(findings.map((finding) => [finding.id, finding])),
    firsts: new Map(findings.map((finding) => [finding.case, finding])),
    cases: new Map(cases.map((each) => [each.id, each])),
    complete: completePhases(report),
    listed: new Set(phasesOf(report).flatMap((part) => (count(part.phase) >= part.cases ? [part.phase] : []))),
    seeds: new Set(runs.map(({ seed }) => seed)),
  };
}

function findingCell({ report, findings, complete }: Column, id: string, phase: Phase): MatrixCell {
  const finding = findings.get(id);
  if (finding !== undefined) return { state: stateOf(report, finding), about: finding };
  return { state: complete.has(phase) ? 'passed' : 'not-run' };
}

/** Has a target played a case that only others list, because they did not pass it? The same seeds give the same cases. */
function playedUnlisted(column: Column, id: string, phase: Phase, columns: readonly Column[]): boolean {
  if (!column.complete.has(phase) || column.listed.has(phase)) return false;
  return columns
    .filter(({ cases }) => cases.has(id))
    .every(
      ({ seeds, report }) =>
        report.dialect === column.report.dialect && [...seeds].every((seed) => column.seeds.has(seed)),
    );
}

function caseCell(column: Column, id: string, phase: Phase, columns: readonly Column[]): MatrixCell {
  const { report, cases, findings, firsts } = column;
  const each = cases.get(id);
  if (each === undefined) return { state: playedUnlisted(column, id, phase, columns) ? 'passed' : 'not-run' };
  if (each.outcome === 'passed') return { state: 'passed' };
  const finding = findings.get(each.finding ?? '') ?? firsts.get(id);
  if (each.outcome === 'error' || finding === undefined) return { state: each.outcome, about: each };
  return { state: report.known.has(finding.id) ? 'known' : each.outcome, about: finding };
}

/**
 * All rows: in each phase the findings that were made there first, the most serious first, then the cases.
 * @returns the phases that have rows
 */
export function matrixRows(reports: readonly AssessedReport[]): readonly MatrixPhase[] {
  const columns = reports.map(columnOf);
  const findings = new Map<string, TargetFinding>();
  const phaseOrder = ({ phase }: { readonly phase: Phase }): number => PHASES.indexOf(phase);
  for (const finding of reports.flatMap((report) => report.findings).toSorted(by(phaseOrder)))
    if (!findings.has(finding.id)) findings.set(finding.id, finding);
  const seriousFirst = inTurn<TargetFinding>(
    by(({ verdict }) => rankOf(verdict)),
    by(({ id }) => id),
  );
  const cases = new Map(reports.flatMap((report) => report.cases).map((each) => [each.id, each]));
  return PHASES.map((phase) => ({
    phase,
    rows: [
      ...[...findings.values()]
        .filter((finding) => finding.phase === phase)
        .toSorted(seriousFirst)
        .map(
          ({ id }): MatrixRow => ({
            kind: 'finding',
            id,
            cells: columns.map((column) => findingCell(column, id, phase)),
          }),
        ),
      ...[...cases.values()]
        .filter((each) => each.phase === phase)
        .toSorted(byName(({ id }) => id))
        .map(
          ({ id }): MatrixRow => ({
            kind: 'case',
            id,
            cells: columns.map((column) => caseCell(column, id, phase, columns)),
          }),
        ),
    ],
  })).filter(({ rows }) => rows.length > 0);
}

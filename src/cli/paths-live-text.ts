/** What `wirestate paths --server` reports: what was played, what was exercised, and why the rest was not. */
import { CRITERIA, coverageOf, type Exchange, edgeName, graphOf, ruleIdOf, type Waypoint } from '../graph/index.ts';
import { columnsText } from '../report/columns.ts';
import type { Table } from '../table/table.ts';
import { whyNot } from './paths-reasons.ts';
import { notationOf } from './paths-text.ts';
import { palette, write, writeJson } from './terminal.ts';

/** A script that a server answered otherwise than predicted. */
export interface Different {
  readonly sentence: string;
  /** Ids of its events: in backend order, or as they were observed where nothing was predicted. */
  readonly events: readonly number[];
  /** The labels of its messages, and how it ended; its words where nothing was predicted. */
  readonly script: string;
}

/** The result of playing. */
export interface Report {
  readonly server: string;
  /** It was started for this, so that everything could be played. */
  readonly isOwn: boolean;
  /** It is built with GSSAPI; false where it is not our own, since that is not known then. */
  readonly hasGss: boolean;
  /** Why it had no TLS; undefined where it had, or where it is not our own. */
  readonly withoutTls: string | undefined;
  readonly table: Table;
  /** What the cover was narrowed to. */
  readonly through: readonly Waypoint[];
  /** What the exchanges cover. */
  readonly cover: string;
  /** How many exchanges the cover has, how many of them are sessions, and how many of these statements force. */
  readonly exchanges: number;
  readonly sessions: number;
  readonly forced: number;
  /** How many no statements force, and for how many the search was given up. */
  readonly impossible: number;
  readonly unknown: number;
  /** How many scripts the search for further edges has looked at. */
  readonly searched: number;
  /** How many scripts were played, and how many start-ups and other scripts whose answers are not predicted. */
  readonly played: number;
  readonly startups: number;
  readonly encounters: number;
  readonly seconds: number;
  /** What was answered as predicted, or as the machine allows where nothing is, and what was not. */
  readonly agreeing: readonly Exchange[];
  /** Places in the table of transitions that may have been taken, where others explain what came as well. */
  readonly possible: readonly number[];
  readonly different: readonly Different[];
}

/** Exercised and not, of everything; the transitions that were not by their reason, and the rules with theirs. */
function exercised({ table, agreeing, through, isOwn, hasGss, withoutTls, possible }: Report) {
  const graph = graphOf(table);
  const coverage = coverageOf(table, agreeing, { through });
  const circumstances = { isOwn, hasGss, withoutTls, possible: new Set(possible) };
  const edges = new Map(Array.from(graph.from, (_, edge) => [edgeName(graph, edge), edge]));
  const transitions = new Map<string, string[]>();
  const byRule = new Map<string, Set<string>>();
  for (const name of coverage.transitions.uncovered) {
    const edge = edges.get(name) ?? 0;
    const reason = whyNot(graph, edge, circumstances);
    transitions.set(reason, [...(transitions.get(reason) ?? []), name]);
    const rule = ruleIdOf(graph.rule[edge] ?? 0);
    byRule.set(rule, (byRule.get(rule) ?? new Set()).add(reason));
  }
  const rules = coverage.rules.uncovered.map((rule) => [rule, [...(byRule.get(rule) ?? [])].join('; ')] as const);
  return { coverage, transitions, rules };
}

/** Writes the report as JSON lines: one for each difference, and one for everything. */
export function writeReportJson(report: Report): void {
  const { table, agreeing, possible, different, through, isOwn, hasGss, withoutTls, ...facts } = report;
  for (const { sentence, events, script } of different)
    writeJson({ sentence, exchange: notationOf({ events }), script });
  const { coverage, transitions, rules } = exercised(report);
  const numbers = CRITERIA.map((name) => [
    name,
    { exercised: coverage[name].covered, not: coverage[name].uncovered.length },
  ]);
  writeJson({
    ...facts,
    dialect: table.dialect,
    differences: different.length,
    coverage: Object.fromEntries(numbers),
    transitions: Object.fromEntries(transitions),
    rules: Object.fromEntries(rules),
  });
}

const count = (number: number): string => number.toLocaleString('en');

/** Rules that were not exercised, one line for each reason. */
function rulesText(rules: readonly (readonly [rule: string, reason: string])[]): string {
  const byReason = new Map<string, string[]>();
  for (const [rule, reason] of rules) byReason.set(reason, [...(byReason.get(reason) ?? []), rule]);
  return [...byReason].map(([reason, names]) => `  ${reason}:\n    ${names.join(', ')}\n`).join('');
}

/** Writes the report for people. */
export function writeReportText(report: Report): void {
  const { server, table, cover, sessions, forced, impossible, unknown, played, seconds, different } = report;
  const { startups, encounters, isOwn, withoutTls } = report;
  const { bold, red } = palette();
  for (const { sentence, events, script } of different)
    write(`${red(sentence)}\n  exchange  ${notationOf({ events })}\n  script    ${script}\n\n`);
  const verdict =
    different.length === 0 ? 'all answered as predicted' : `${different.length} answered otherwise than predicted`;
  write(
    `${bold(`PostgreSQL ${server}`)} (${table.dialect}): of the ${count(sessions)} exchanges of a session that cover the ${cover},\n` +
      `statements force ${count(forced)}, no statements force ${count(impossible)}, and of ${count(unknown)} it is unknown. Played were ${count(played)} scripts,\n` +
      `these and others that take more edges, ${startups} start-ups, and ${encounters} scripts without a prediction: ${verdict} (${seconds} s)\n\n`,
  );
  if (!isOwn)
    write('What needs a server of our own was not played: "embedded", or the folder of an installed PostgreSQL.\n\n');
  if (withoutTls !== undefined) write(`TLS was not played: ${withoutTls}\n\n`);
  const { coverage, transitions, rules } = exercised(report);
  const rows = CRITERIA.map((name) => [name, count(coverage[name].covered), count(coverage[name].uncovered.length)]);
  write(columnsText([['', 'exercised', 'not'], ...rows]));
  const reasons = [...transitions].map(([reason, names]) => [`  ${reason}:`, count(names.length)]);
  if (reasons.length > 0) write(`transitions that were not, as each\n${columnsText(reasons)}`);
  if (rules.length > 0) write(`rules that were not, as each\n${rulesText(rules)}`);
}

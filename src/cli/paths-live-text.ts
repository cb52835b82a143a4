/** What `wirestate paths --server` reports: what was played, what was exercised, and why the rest was not. */
import { RULES } from '../../machines/rules.ts';
import { CRITERIA, coverageOf, type Exchange, edgeName, type Graph, graphOf, ruleIdOf } from '../graph/index.ts';
import { columnsText } from '../report/columns.ts';
import type { Table } from '../table/table.ts';
import { notationOf } from './paths-text.ts';
import { palette, write, writeJson } from './terminal.ts';

/** A script that a server answered otherwise than predicted. */
export interface Different {
  readonly sentence: string;
  readonly exchange: Exchange;
  /** The labels of its messages, and how it ended. */
  readonly script: string;
}

/** The result of playing. */
export interface Report {
  readonly server: string;
  readonly table: Table;
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
  /** How many scripts were played, and how many start-ups, in which the server chooses, were tried. */
  readonly played: number;
  readonly startups: number;
  readonly seconds: number;
  /** What was answered as predicted, in a start-up as the machine allows, and what was not. */
  readonly agreeing: readonly Exchange[];
  readonly different: readonly Different[];
}

const UNKNOWN = 'unknown: no script that was looked at does it';

/** Why no script took an edge. */
function whyNot(graph: Graph, edge: number): string {
  const state = graph.table.states[graph.from[edge] ?? 0] ?? '';
  const rule = ruleIdOf(graph.rule[edge] ?? 0);
  if (/^(startup|authentication)\./u.test(state))
    return 'belongs to the start-up, and this server is not brought there';
  if (state.startsWith('walsender.')) return 'belongs to a walsender, and scripts are for ordinary sessions';
  if (rule === 'extended.flush-error' || rule === 'copy.stray-timeout') return 'only a timeout strikes there';
  if ('asynchronous' in RULES[rule]) return 'comes without a cause, and nothing forces it there';
  return UNKNOWN;
}

/** Exercised and not, of everything; the transitions that were not by their reason, and the rules with theirs. */
function exercised({ table, agreeing }: Report) {
  const graph = graphOf(table);
  const coverage = coverageOf(table, agreeing);
  const edges = new Map(Array.from(graph.from, (_, edge) => [edgeName(graph, edge), edge]));
  const transitions = new Map<string, string[]>();
  const byRule = new Map<string, Set<string>>();
  for (const name of coverage.transitions.uncovered) {
    const edge = edges.get(name) ?? 0;
    const reason = whyNot(graph, edge);
    transitions.set(reason, [...(transitions.get(reason) ?? []), name]);
    const rule = ruleIdOf(graph.rule[edge] ?? 0);
    byRule.set(rule, (byRule.get(rule) ?? new Set()).add(reason));
  }
  const rules = coverage.rules.uncovered.map((rule) => [rule, [...(byRule.get(rule) ?? [])].join('; ')] as const);
  return { coverage, transitions, rules };
}

/** Writes the report as JSON lines: one for each difference, and one for everything. */
export function writeReportJson(report: Report): void {
  const { table, agreeing, different, ...facts } = report;
  for (const { sentence, exchange, script } of different)
    writeJson({ sentence, exchange: notationOf(exchange), script });
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
  const { server, table, cover, sessions, forced, impossible, unknown, played, startups, seconds, different } = report;
  const { bold, red } = palette();
  for (const { sentence, exchange, script } of different)
    write(`${red(sentence)}\n  exchange  ${notationOf(exchange)}\n  script    ${script}\n\n`);
  const verdict =
    different.length === 0 ? 'all answered as predicted' : `${different.length} answered otherwise than predicted`;
  write(
    `${bold(`PostgreSQL ${server}`)} (${table.dialect}): of the ${count(sessions)} exchanges of a session that cover the ${cover},\n` +
      `statements force ${count(forced)}, no statements force ${count(impossible)}, and of ${count(unknown)} it is unknown. Played were ${count(played)} scripts,\n` +
      `these and others that take more edges, and ${startups} start-ups: ${verdict} (${seconds} s)\n\n`,
  );
  const { coverage, transitions, rules } = exercised(report);
  const rows = CRITERIA.map((name) => [name, count(coverage[name].covered), count(coverage[name].uncovered.length)]);
  write(columnsText([['', 'exercised', 'not'], ...rows]));
  const reasons = [...transitions].map(([reason, names]) => [`  ${reason}:`, count(names.length)]);
  if (reasons.length > 0) write(`transitions that were not, as each\n${columnsText(reasons)}`);
  if (rules.length > 0) write(`rules that were not, as each\n${rulesText(rules)}`);
}

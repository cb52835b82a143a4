import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULE_IDS, RULES, RULES_WITHOUT_EDGE, type Rule } from '../../machines/rules.ts';
import { DIALECTS } from '../../machines/versions.ts';
import { backendTable, frontendTable } from '../../src/table/tables.ts';
import { CITED_OBSERVATIONS } from './cited-observations.ts';
import { edgesOf } from './edges-of.ts';

const TABLES = [...DIALECTS.map((dialect) => backendTable(dialect)), frontendTable()];
const EDGES = TABLES.flatMap(edgesOf);
const ENTRIES: readonly (readonly [string, Rule])[] = Object.entries(RULES);

const RECORDED: ReadonlySet<string> = new Set(
  readFileSync(new URL('../../corpus/recordings/observations.jsonl', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { id: string }).id),
);

/** Section titles of the manual's chapters "Frontend/Backend Protocol" that describe what is sent when. */
const SECTIONS: readonly string[] = [
  'Start-up',
  'Simple Query',
  'Extended Query',
  'Pipelining',
  'Function Call',
  'COPY Operations',
  'Asynchronous Operations',
  'Canceling Requests in Progress',
  'Termination',
  'SSL Session Encryption',
  'GSSAPI Session Encryption',
  'SASL Authentication',
  'Streaming Replication Protocol',
];

describe('rules', () => {
  it('are on every edge of every table', () => {
    expect(EDGES.length).toBeGreaterThan(15_000);
    expect(EDGES.filter(({ rule }) => rule === undefined)).toEqual([]);
  });

  it('are each on an edge of some table, or declared to be on none', () => {
    const used = new Set<string | undefined>(EDGES.map(({ rule }) => rule));
    expect(RULE_IDS.filter((id) => !used.has(id)).sort()).toEqual([...RULES_WITHOUT_EDGE].sort());
    expect(RULE_IDS.length).toBeGreaterThan(90);
  });

  it('fit into the byte that a table has for a rule', () => {
    expect(RULE_IDS.length).toBeLessThan(256);
  });

  it('cite only experiments that were made, or a function of PostgreSQL’s source', () => {
    const unknown = ENTRIES.flatMap(([id, { evidence }]) =>
      evidence
        .filter(
          (item) =>
            !RECORDED.has(item) &&
            !CITED_OBSERVATIONS.has(item) &&
            !/^source: src\/backend\/[\w/]+\.c, \w+$/.test(item),
        )
        .map((item) => `${id} cites ${item}`),
    );
    expect(unknown).toEqual([]);
    expect(ENTRIES.filter(([, { evidence }]) => evidence.length === 0)).toEqual([]);
  });

  it('are mostly shown by a recording that is shipped', () => {
    const shown = ENTRIES.filter(([, { evidence }]) => evidence.some((item) => RECORDED.has(item)));
    expect(shown.length).toBeGreaterThan(ENTRIES.length * 0.8);
  });

  it('name a section of the manual and say one whole sentence', () => {
    for (const [id, { manual, sentence }] of ENTRIES) {
      expect(SECTIONS, id).toContain(manual);
      expect(sentence, id).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('are asynchronous only on edges that keep the state or close the connection', () => {
    const asynchronous = EDGES.filter(({ rule }) => rule !== undefined && (RULES[rule] as Rule).asynchronous);
    expect(asynchronous.length).toBeGreaterThan(1000);
    expect(asynchronous.filter(({ from, to }) => from !== to && to !== 'closed')).toEqual([]);
  });
});

describe('the list of experiments without a shipped recording', () => {
  it('holds none that is shipped', () => {
    expect([...CITED_OBSERVATIONS].filter((id) => RECORDED.has(id))).toEqual([]);
    expect(CITED_OBSERVATIONS.size).toBeGreaterThan(100);
    expect(RECORDED.size).toBe(302);
  });
});

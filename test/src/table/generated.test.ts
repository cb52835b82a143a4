import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { EVENTS } from '../../../machines/messages.ts';
import { RULE_IDS } from '../../../machines/rules.ts';
import { DIALECTS } from '../../../machines/versions.ts';
import { generatedFiles } from '../../../src/table/generate.ts';
import { EVENT_COUNT, NONE, READS, type Table } from '../../../src/table/table.ts';
import { backendTable, frontendTable } from '../../../src/table/tables.ts';
import { printTable, readTable } from '../../../src/table/text.ts';

const FOLDER = new URL('../../../src/table/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');
const validate = new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(
  JSON.parse(read('json/table.schema.json')),
);

interface TableJson {
  formatVersion: number;
  contentHash: string;
  machine: string;
  dialect: string;
  events: { name: string; from: string; type: string }[];
  rules: { id: string }[];
  states: { name: string; phase: string; reads: boolean }[];
  edges: [state: number, event: number, target: number, rule: number][];
}
const parse = (name: string): TableJson => JSON.parse(read(name)) as TableJson;

const TABLES: readonly (readonly [file: string, table: Table])[] = [
  ...DIALECTS.map((dialect) => [`json/${dialect}.json`, backendTable(dialect)] as const),
  ['json/frontend.json', frontendTable()],
];

describe('generated files', () => {
  it('are what `npm run generate` would write', () => {
    const files = generatedFiles();
    expect(files.size).toBe(DIALECTS.length + 3);
    const stale = [...files].filter(([name, content]) => !existsSync(new URL(name, FOLDER)) || read(name) !== content);
    expect(stale.map(([name]) => `src/table/${name} is stale: npm run generate`)).toEqual([]);
  });

  it('are all that lies in their folders, beside the schema', () => {
    const present = ['json', 'generated'].flatMap((folder) =>
      readdirSync(new URL(folder, FOLDER)).map((name) => `${folder}/${name}`),
    );
    expect(present.sort()).toEqual([...generatedFiles().keys(), 'json/table.schema.json'].sort());
  });

  it('read back from their text are the same tables', () => {
    for (const [, table] of TABLES) {
      const again = readTable(table.machine, table.dialect, printTable(table));
      expect(again).toEqual(table);
      expect(again.states.length).toBeGreaterThan(20);
    }
  });
});

describe('the JSON tables', () => {
  it.each(TABLES.map(([file]) => file))('%s fits the schema', (file) => {
    validate(parse(file));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would not fit it with a further member, another version or a broken edge', () => {
    const good = parse('json/postgres-15.json');
    const [edge] = good.edges;
    expect(validate(good)).toBe(true);
    expect(validate({ ...good, comment: '' })).toBe(false);
    expect(validate({ ...good, formatVersion: 2 })).toBe(false);
    expect(validate({ ...good, edges: [[...(edge ?? []), 0]] })).toBe(false);
    expect(validate({ ...good, states: good.states.map((state) => ({ ...state, comment: '' })) })).toBe(false);
  });

  it('carry the hash of their content', () => {
    for (const [file] of TABLES) {
      const text = read(file);
      const [head = '', ...rest] = text.split(/(?<="contentHash": "[0-9a-f]{64}",\n)/);
      const content = rest.join('').replace(/\n\}\n$/, '');
      expect(head).toContain(`"${createHash('sha256').update(content).digest('hex')}"`);
      expect(content.length).toBeGreaterThan(10_000);
    }
  });

  it('have the edges, states and events of the tables', () => {
    for (const [file, table] of TABLES) {
      const json = parse(file);
      expect(json.machine).toBe(table.machine);
      expect(json.events.map(({ name }) => name)).toEqual(EVENTS);
      expect(json.states).toEqual(
        table.states.map((name, state) => ({
          name,
          phase: table.phases[state],
          reads: ((table.traits[state] ?? 0) & READS) !== 0,
        })),
      );
      const targets = new Uint16Array(table.targets.length).fill(NONE);
      const wrong: string[] = [];
      for (const [state, event, target, rule] of json.edges) {
        const at = state * EVENT_COUNT + event;
        targets[at] = target;
        if (json.rules[rule]?.id !== RULE_IDS[table.rules[at] ?? NONE]) wrong.push(`${state} ${event}`);
      }
      expect(targets).toEqual(table.targets);
      expect(wrong).toEqual([]);
      expect(json.edges.length).toBe(table.targets.filter((target) => target !== NONE).length);
      expect(new Set(json.edges.map(([, , , rule]) => rule)).size).toBe(json.rules.length);
    }
  });
});

import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinedOf } from '../../../src/report/joined.ts';
import type { RunReport } from '../../../src/report/run.ts';
import { eventsOf, gatherLines, isRunLines, lineOf } from '../../../src/report/run-lines.ts';
import { anyRun, CUT, POOLER, SERVER } from './runs.ts';

const schema = JSON.parse(readFileSync(new URL('../../../src/report/run.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ strict: true, strictTypes: false }).compile(schema);
const linesOf = (run: RunReport): string[] => eventsOf(run).map(lineOf);
const gathered = (text: string) => {
  const result = gatherLines(text);
  if (!('run' in result)) throw new Error(`line ${result.line} is no event`);
  return result.run;
};

describe('The schema of a report', () => {
  it('takes any report, alone and joined', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        expect(validate(JSON.parse(JSON.stringify(run))), JSON.stringify(validate.errors)).toBe(true);
        expect(validate({ format: 1, targets: [JSON.parse(JSON.stringify(joinedOf(run)))] })).toBe(true);
      }),
    );
  });

  it('names every field there is, and requires all but the finding of a case and what was left out', () => {
    const { report, finding, case: aCase, row, phase, target, run } = schema.$defs;
    const [first] = POOLER.findings;
    for (const [part, value] of [
      [report, POOLER],
      [finding, first],
      [row, first?.rows[0]],
      [phase, POOLER.phases[0]],
      [target, joinedOf(POOLER)],
      [run, joinedOf(POOLER).runs[0]],
    ]) {
      expect(Object.keys(part.properties).toSorted()).toEqual(Object.keys(value ?? {}).toSorted());
      const needed = Object.keys(value ?? {}).filter((name) => name !== 'leftOut');
      expect(part.required.toSorted()).toEqual(needed.toSorted());
    }
    const failed = POOLER.cases.find(({ outcome }) => outcome === 'failed') ?? {};
    expect(Object.keys(aCase.properties).toSorted()).toEqual(Object.keys(failed).toSorted());
    expect([...aCase.required, 'finding'].toSorted()).toEqual(Object.keys(failed).toSorted());
  });

  it.each([
    ['another format', { ...POOLER, format: 2 }],
    ['no findings', { ...POOLER, findings: undefined }],
    ['a phase that is none', { ...POOLER, phases: [{ ...POOLER.phases[0], phase: 'walk' }] }],
    ['a shard without count', { ...POOLER, shard: { index: 0 } }],
    ['a target without runs', { format: 1, targets: [{ ...joinedOf(POOLER), runs: [] }] }],
  ])('refuses a report with %s', (_what, value) => {
    expect(validate(JSON.parse(JSON.stringify(value)))).toBe(false);
  });
});

describe('A run as JSON lines', () => {
  it('is one event a line, and gives the report again', () => {
    fc.assert(
      fc.property(anyRun, (run) => {
        const lines = linesOf(run);
        for (const line of lines) expect(line.trimEnd()).not.toMatch(/[\r\n]/u);
        expect(gathered(lines.join(''))).toEqual(run);
      }),
    );
  });

  it('is known by its first line', () => {
    expect(isRunLines(linesOf(POOLER).join(''))).toBe(true);
    expect(isRunLines('{"capture":1,"starts":"ready"}\n')).toBe(false);
    expect(isRunLines('')).toBe(false);
  });

  it('that was cut anywhere behind its first line gives a whole report of what it had', () => {
    const text = linesOf(POOLER).join('');
    for (let end = text.indexOf('\n') + 1; end < text.length - 1; end += 7) {
      const run = gathered(text.slice(0, end));
      expect(validate(run), JSON.stringify(validate.errors)).toBe(true);
      expect(run.ended).toBe('interrupted');
    }
  });

  it('that was killed in a phase counts the cases that it had told', () => {
    const lines = linesOf(CUT).filter((line) => !/"event":"(phase|end)"/u.test(line));
    expect(gathered(lines.join('')).phases).toEqual([
      { phase: 'handshake', cases: 2, failed: 0, flaky: 0, errors: 0, seconds: 0.008 },
      { phase: 'recordings', cases: 1, failed: 0, flaky: 0, errors: 0, seconds: 0.004 },
    ]);
  });

  it('keeps of a finding what was told last, when it has become smaller', () => {
    const [first, ...lines] = linesOf(POOLER);
    const [finding] = POOLER.findings;
    if (finding === undefined) throw new Error('there is no finding');
    const longer = lineOf({ event: 'finding', ...finding, expected: '> Q Q' });
    expect(gathered([first, longer, ...lines].join('')).findings).toEqual(POOLER.findings);
  });

  it('is refused with the number of a line in the middle that is no event', () => {
    const lines = linesOf(SERVER);
    expect(gatherLines([lines[0], 'x\n', ...lines.slice(1)].join(''))).toEqual({ line: 2 });
  });
});

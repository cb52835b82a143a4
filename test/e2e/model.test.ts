import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ROOT, STACK, wirestate } from './program.ts';

const KEYS = ['model', 'exchange', 'verdict', 'at', 'queueOutcome', 'legal'];

describe('wirestate model list', () => {
  it('is one array in JSON, with name, source and sentence of each model', async () => {
    const { code, lines } = await wirestate(['model', 'list', '--json']);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    const models = JSON.parse(lines[0] ?? '');
    expect(models.map(({ name }: { name: string }) => name)).toEqual(
      expect.arrayContaining(['naive', 'pgdog-v0', 'pgdog-head']),
    );
    for (const model of models) {
      expect(Object.keys(model)).toEqual(['name', 'source', 'about', 'reports']);
      for (const text of [model.name, model.source, model.about]) expect(text).toMatch(/./u);
    }
  });

  it('tells in JSON which faults of a model are known in public', async () => {
    const { stdout } = await wirestate(['model', 'list', '--json']);
    const models: readonly { name: string; reports: readonly object[] }[] = JSON.parse(stdout);
    expect(models.find(({ name }) => name === 'pgdog-head')?.reports[0]).toEqual({
      issue: 'pgdogdev/pgdog#885',
      rule: 'copy-in.sync-ignored',
      exchange: '> P B E S < 1 2 G > d c S < C Z',
      verdict: 'stale-expectation',
    });
    expect(models.find(({ name }) => name === 'naive')?.reports).toEqual([]);
  });

  it('is one line a model for people', async () => {
    const { code, lines } = await wirestate(['model', 'list']);
    const models = JSON.parse((await wirestate(['model', 'list', '--json'])).stdout);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(models.map(({ name }: { name: string }) => name));
    expect(code).toBe(0);
  });
});

describe('wirestate model run', () => {
  const STALE = '▸P B E S ◂1 2 G ▸d c S ◂C Z';

  it('gives the verdict in JSON, with the documented fields in their order and the exchange in canonical form', async () => {
    const { code, lines, stderr } = await wirestate(['model', 'run', 'pgdog-v0', '--exchange', STALE, '--json']);
    expect(lines).toHaveLength(1);
    const result = JSON.parse(lines[0] ?? '');
    expect(Object.keys(result)).toEqual(KEYS);
    expect(result).toMatchObject({
      model: 'pgdog-v0',
      exchange: '> P B E S < 1 2 G > d c S < C Z',
      verdict: 'stale-expectation',
      queueOutcome: 'S[Z]',
      legal: true,
    });
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  it('exits with 0 when the verdict is ok', async () => {
    const { code, lines } = await wirestate(['model', 'run', 'naive', '--exchange', '> Q < C Z', '--json']);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      model: 'naive',
      exchange: '> Q < C Z',
      verdict: 'ok',
      at: null,
      queueOutcome: 'ok',
      legal: true,
    });
    expect(code).toBe(0);
  });

  it('shows people the exchange, what was found and a line that finds it again', async () => {
    const { code, stdout } = await wirestate(['model', 'run', 'pgdog-v0', '--exchange', STALE]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^frontend +\| backend +\| pgdog-v0$/mu);
    expect(stdout).toMatch(/^E Execute/mu);
    expect(stdout).toMatch(/^pgdog-v0: stale-expectation .*\(queue S\[Z\], exchange legal\)$/mu);
    expect(stdout).toContain("wirestate model run pgdog-v0 --exchange '> P B E S < 1 2 G > d c S < C Z'\n");
  });

  it('ends the queue as the golden file says', async () => {
    const rows = readFileSync(`${ROOT}corpus/regressions/pgdog-golden.jsonl`, 'utf8').trim().split('\n');
    // Every eighth: the unit tests of the models play all of them.
    for (const line of rows.filter((_, index) => index % 8 === 0)) {
      const row = JSON.parse(line);
      const { stdout } = await wirestate(['model', 'run', 'pgdog-head', '--exchange', row.exchange, '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ queueOutcome: row.HEAD });
    }
  });
});

describe('What cannot be run gives a sentence and exit code 2', () => {
  it.each([
    ['a model that is nearly there', ['pgdog-haed'], 'There is no model "pgdog-haed". Did you mean pgdog-head'],
    ['a model that is not there', ['zzzzzzzzzz'], 'There is no model "zzzzzzzzzz". "wirestate model list" shows the '],
  ])('%s', async (_what, args, sentence) => {
    const { code, stderr, stdout } = await wirestate(['model', 'run', ...args, '--exchange', '> Q < Z']);
    expect(stderr.startsWith(`wirestate: ${sentence}`)).toBe(true);
    expect(stderr).toMatch(/^[^\n]+\n$/u);
    expect([code, stdout]).toEqual([2, '']);
  });

  it.each([
    ['> Q < C Z K*', '"K*" is no message of the backend', 10],
    ['Q < C', 'An exchange begins with > (frontend) or < (backend), not with "Q".', 0],
    ['> Q < Z:X', '"Z:X" is not a form of Z of the backend', 6],
    ['> Q Z', '"Z" is sent by the backend: put < before it.', 4],
    ['', 'The exchange holds no messages', 0],
  ])('the exchange %j, with a caret under the word', async (exchange, sentence, offset) => {
    const { code, stderr, stdout } = await wirestate(['model', 'run', 'naive', '--exchange', exchange]);
    const [first, text, caret, rest] = stderr.split('\n');
    expect(first?.startsWith(`wirestate: ${sentence}`)).toBe(true);
    expect([text, caret, rest]).toEqual([exchange, `${' '.repeat(offset)}^`, '']);
    expect(stderr).not.toMatch(STACK);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('no exchange', async () => {
    const { code, stderr } = await wirestate(['model', 'run', 'naive']);
    expect(stderr).toMatch(/^wirestate: required option '--exchange <exchange>' not specified/u);
    expect(code).toBe(2);
  });

  it('no subcommand gives the help', async () => {
    const { code, stderr } = await wirestate(['model']);
    expect(stderr).toMatch(/^Usage: wirestate model/u);
    expect(code).toBe(2);
  });
});

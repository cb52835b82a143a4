import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { OBSERVATIONS, ROOT, STACK, wirestate } from './program.ts';

describe('A command line that cannot be understood gives one sentence and exit code 2', () => {
  it.each([
    ['an unknown command', ['chek', 'x'], /unknown command 'chek' \(Did you mean check\?\)/u],
    ['an unknown option', ['check', '--jsn', 'x'], /unknown option '--jsn' \(Did you mean --json\?\)/u],
    ['no file', ['check'], /missing required argument 'FILE'/u],
    ['an option without its value', ['check', 'x', '--dialect'], /option '--dialect <name>' argument missing/u],
    [
      'an unknown dialect',
      ['check', OBSERVATIONS, '--dialect', 'postgres-11'],
      /There is no dialect "postgres-11"; the dialects are postgres-12, .*, postgres-18\./u,
    ],
    ['a seed that is no number', ['--seed', 'x', 'check', OBSERVATIONS], /The seed "x" is no integer of 32 bits/u],
    ['a seed that is too large', ['--seed', '4294967296', 'check', 'x'], /The seed "4294967296" is no integer/u],
  ])('%s', async (_what, args, sentence) => {
    const { code, stderr, stdout } = await wirestate(args);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^wirestate: [^\n]+\n$/u);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });

  it('and no command at all gives the help, on standard error', async () => {
    const { code, stderr, stdout } = await wirestate([]);
    expect(stderr).toMatch(/^Usage: wirestate COMMAND/u);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});

describe('Help', () => {
  it.each([
    [['--help']],
    [['check', '--help']],
    [['help', 'check']],
    [['model', '--help']],
    [['model', 'run', '--help']],
  ])('%j is on standard output, names the shared options and exits with 0', async (args) => {
    const { code, stderr, stdout } = await wirestate(args);
    expect(stdout).toMatch(/^Usage: wirestate /u);
    for (const option of ['--json', '--seed', '--dialect', '--quiet']) expect(stdout).toContain(option);
    expect(stderr).toBe('');
    expect(code).toBe(0);
  });

  it('of the program and of its commands shows examples', async () => {
    for (const args of [['--help'], ['check', '--help'], ['model', 'run', '--help']])
      expect((await wirestate(args)).stdout).toMatch(/Examples:\n {2}wirestate /u);
  });

  it('The version is that of the package', async () => {
    const { version } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
    const { code, stdout } = await wirestate(['--version']);
    expect([code, stdout]).toEqual([0, `${version}\n`]);
  });
});

it('A stack trace is shown to those who ask for it with WIRESTATE_DEBUG', async () => {
  const args = ['check', 'x', '--dialect', 'postgres-11'];
  expect((await wirestate(args)).stderr).not.toMatch(STACK);
  expect((await wirestate(args, { env: { WIRESTATE_DEBUG: '1' } })).stderr).toMatch(STACK);
});

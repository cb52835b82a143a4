import { spawnSync } from 'node:child_process';
import { afterEach, describe, expect, it } from 'vitest';
import { Program } from '../../../src/net/program.ts';
import { sentence } from './support.ts';

const started: Program[] = [];
function start(command: string): Program {
  const program = new Program(command);
  started.push(program);
  return program;
}
afterEach(async () => {
  await Promise.all(started.splice(0).map((program) => program.stop()));
});

/** A process that was killed and that nobody has waited for yet (Z) is not alive. */
const isAlive = (pid: number): boolean =>
  /^[^Z]/u.test(spawnSync('ps', ['-o', 'stat=', '-p', `${pid}`], { encoding: 'utf8' }).stdout.trim());

describe('A program', () => {
  it('answers line for line', async () => {
    const program = start('while read -r line; do echo "<$line>"; done');
    expect(await program.ask('one', 5000)).toEqual({ ok: true, line: '<one>' });
    expect(await program.ask('two words', 5000)).toEqual({ ok: true, line: '<two words>' });
    expect(program.isOver).toBe(false);
  });

  it.each([
    [
      'a Rust panic',
      'echo "thread \'main\' panicked at src/main.rs:5:9:\nno such state\nnote: run with"',
      'rs:5:9: no such state.',
    ],
    [
      'a Go panic',
      'echo "panic: no such state\n\ngoroutine 1 [running]:\nmain.main()"',
      'answered: panic: no such state.',
    ],
    [
      'a Python exception',
      'echo "Traceback:\n  raise Error\nValueError: no such state"',
      'answered: ValueError: no such state.',
    ],
    ['anything else', 'echo "first\nsecond"', 'answered: second.'],
  ])('that ends with %s on standard error is quoted with what tells most', async (_, script, words) => {
    const program = start(`read -r line; { ${script}; } >&2; exit 3`);
    const said = sentence(await program.ask('one', 5000));
    expect(said).toMatch(/^The program ended with code 3 before it answered: /u);
    expect(said.endsWith(words)).toBe(true);
    expect(sentence(await program.ask('two', 5000))).toBe(said);
  });

  it('is late after its deadline, and is killed with what it started', async () => {
    const program = start('sleep 600 & read -r line; echo "$! $$"; read -r line; wait');
    const said = await program.ask('one', 5000);
    const pids = said.ok ? said.line.split(' ').map(Number) : [];
    expect(pids.map(isAlive)).toEqual([true, true]);
    expect(await program.ask('two', 100)).toMatchObject({
      isLate: true,
      message: 'The program did not answer within 0.1 s.',
    });
    await program.stop();
    for (let tries = 0; tries < 50 && pids.some(isAlive); tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(pids.map(isAlive)).toEqual([false, false]);
  });
});

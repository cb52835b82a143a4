import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Built, build, LANGUAGES, SOURCES } from '../examples/queues/build.ts';
import { PROGRAM, ROOT, type Run, STACK, wirestate } from './program.ts';

const broken = (way: string): string => `exec node test/e2e/model-command/broken.mjs ${way}`;

/** Processes whose command line holds a text. */
const running = (text: string): string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return /^\d+$/u.test(pid) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(text);
    } catch {
      return false; // it has ended meanwhile
    }
  });

async function untilGone(text: string): Promise<string[]> {
  for (let tries = 0; tries < 100 && running(text).length > 0; tries++) await sleep(50);
  return running(text);
}

describe('The example queues', () => {
  const asked = ['fuzz', '--seed', '11', '--runs', '8000', '--json'];
  let built: Built;
  let inside: Run;
  beforeAll(async () => {
    built = build();
    inside = await wirestate([...asked, '--model', 'naive']);
  });
  afterAll(() => built.remove());

  it.each(LANGUAGES)('in %s has fewer than 80 lines', (language) => {
    const lines = readFileSync(SOURCES[language], 'utf8').split('\n').length - 1;
    expect(lines).toBeGreaterThan(20);
    expect(lines).toBeLessThan(80);
  });

  it.each(LANGUAGES)('in %s gets the findings of the naive model, with the same seeds and paths', async (language) => {
    const outside = await wirestate([...asked, '--model-command', built.command(language)]);
    expect(outside.stderr).toBe('');
    expect([inside.code, outside.code]).toEqual([1, 1]);
    const findings = (lines: readonly string[]) =>
      lines.map((line) => JSON.parse(line)).map(({ model: _, seconds: __, ...rest }) => rest);
    expect(findings(outside.lines)).toEqual(findings(inside.lines));
    expect(outside.lines.length).toBeGreaterThan(20);
    expect(JSON.parse(outside.lines[0] ?? '').model).toBe(`naive-${language}`);
  });

  it('replay a finding by its seed and path, and by its exchange', async () => {
    const command = built.command('c');
    const found = await wirestate([
      'fuzz',
      '--model-command',
      command,
      '--seed',
      '1',
      '--verdict',
      'stale-expectation',
    ]);
    const replays = [...found.stdout.matchAll(/^ {4}wirestate (.*)$/gmu)].map(([, line = '']) => line);
    expect(replays.length).toBeGreaterThan(3);
    const [bySeed = '', byExchange = ''] = replays;
    expect(bySeed.replace(/\d+ --path [\d:]+$/u, 'N')).toBe(`fuzz --model-command ${command} --seed N`);
    const again = await wirestate(bySeed.split(' '));
    expect([again.code, again.stdout]).toEqual([1, expect.stringMatching(/^naive-c: stale-expectation\n/u)]);
    const exchange = /--exchange '(.*)'/u.exec(byExchange)?.[1] ?? '';
    const args = ['model', 'run', '--model-command', command, '--exchange', exchange, '--json'];
    const run = await wirestate(args);
    expect(run.code).toBe(1);
    expect(JSON.parse(run.stdout)).toMatchObject({
      model: 'naive-c',
      exchange,
      verdict: 'stale-expectation',
      legal: true,
    });
  });

  it('have no deadlock, as they read both sides', async () => {
    const args = ['fuzz', '--model-command', built.command('python'), '--schedule', '--runs', '300', '--json'];
    const { code, lines } = await wirestate(args);
    expect([code, JSON.parse(lines[0] ?? '').findings]).toEqual([0, 0]);
  });
});

describe('A program that does not speak the protocol', () => {
  it.each([
    [
      'never-answers',
      /The program did not answer within 2\.5 s\. Does it flush its standard output after every line\?$/u,
    ],
    ['greets-with-garbage', /does not speak the protocol: it wrote "listening on 6432"; its first line has to be/u],
    ['other-version', /The program speaks version "2" of the protocol; this wirestate speaks 1\.$/u],
    ['ends-at-once', /The program ended with code 7 before it answered: cannot read my-queue\.toml\.$/u],
    ['floods-at-once', /The program wrote 1,048,576 characters without a line end\.$/u],
  ])('ends fuzz with 3 when it %s', async (way, sentence) => {
    const { code, stdout, stderr } = await wirestate([
      'fuzz',
      '--model-command',
      broken(way),
      '--model-timeout',
      '0.5',
    ]);
    expect([code, stdout]).toEqual([3, '']);
    expect(stderr.trim()).toMatch(sentence);
    expect(stderr).toContain(`"${broken(way)}" cannot be used as a model.`);
    expect(stderr).not.toMatch(STACK);
    expect(await untilGone(`broken.mjs\0${way}\0`)).toEqual([]);
  });

  it('ends model run with 3, and so does one that does not exist', async () => {
    const exchange = ['--exchange', '> Q < C Z'];
    const run = await wirestate(['model', 'run', '--model-command', broken('other-version'), ...exchange]);
    expect([run.code, run.stdout]).toEqual([3, '']);
    const missing = await wirestate(['model', 'run', '--model-command', './no-such-queue', ...exchange]);
    expect(missing.code).toBe(3);
    expect(missing.stderr).toMatch(/ended with code 127 before it answered: .*no-such-queue.*not found/u);
  });
});

describe('A program that breaks down in mid-campaign', () => {
  it.each([
    ['throws', /^The program ended with code 1 before it answered: Error: copy-in is not implemented\.$/u],
    ['ends-well', /^The program ended with code 0 before it answered\.$/u],
    ['segfaults', /^The program ended by SIGSEGV before it answered/u],
    ['writes-garbage', /^The program answered "DEBUG state=CopyIn", which is no JSON object\.$/u],
    ['floods', /^The program wrote 1,048,576 characters without a line end\.$/u],
    ['says-too-little', /^The program gave 1 answers to \d+ steps\.$/u],
    ['says-too-much', /^The program wrote more than one line for a line/u],
    ['answers-another-case', /^The program answered case "\d+" when it was asked case \d+\.$/u],
    ['hangs', /^The program did not answer within 0\.25 s\.$/u],
    ['spins', /^The program did not answer within 0\.25 s\.$/u],
  ])('is a crash when it %s, which says so, replays, and leaves nothing behind', async (way, sentence) => {
    const patience = way === 'hangs' || way === 'spins' ? '0.25' : '5';
    const asked = ['fuzz', '--model-command', broken(way), '--model-timeout', patience, '--json'];
    const narrow = ['--verdict', 'crash', '--runs', '30', '--seed', '1'];
    const { code, lines, stderr } = await wirestate([...asked, ...narrow]);
    expect(code).toBe(1);
    expect(stderr).not.toMatch(STACK);
    const finding = JSON.parse(lines[0] ?? '');
    expect(finding).toMatchObject({ model: 'broken', verdict: 'crash' });
    expect(finding.reason).toMatch(sentence);
    expect(finding.exchange).toContain('G');
    const again = await wirestate([...asked, '--seed', `${finding.seed}`, '--path', finding.path]);
    expect(again.code).toBe(1);
    const replayed = JSON.parse(again.stdout);
    expect(replayed).toMatchObject({ verdict: 'crash', rule: finding.rule, exchange: finding.exchange });
    expect(replayed.reason).toMatch(sentence);
    expect(await untilGone(`broken.mjs\0${way}\0`)).toEqual([]);
  });

  it('is given up in the end, and the findings until then count', async () => {
    const args = ['fuzz', '--model-command', broken('hangs'), '--model-timeout', '0.1', '--seed', '1', '--json'];
    const { code, lines, stderr } = await wirestate(args);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^wirestate: broken broke down so often that it is not started again; \d+ cases were run\.$/mu,
    );
    expect(JSON.parse(lines.at(-1) ?? '').runs).toBeLessThan(20_000);
  });

  it('has the verdict crash in model run, with the reason', async () => {
    const args = ['model', 'run', '--model-command', broken('throws'), '--exchange', '> Q < G > c < C Z'];
    const { code, stdout } = await wirestate(args);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^broken: crash /mu);
    expect(stdout).toContain('Error: copy-in is not implemented.');
  });
});

describe('However wirestate ends', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGKILL', null],
  ] as const)('by %s, the program ends with it', async (signal, expected) => {
    // As an argument nobody reads it; it tells this program from those of other tests.
    const mark = `${signal}-${process.pid}`;
    const command = `${broken('spins')} ${mark}`;
    const args = [
      PROGRAM,
      'fuzz',
      '--model-command',
      command,
      '--model-timeout',
      '60',
      '--runs',
      '1000',
      '--seed',
      '1',
    ];
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'ignore' });
    const ended = once(child, 'exit');
    for (let tries = 0; tries < 200 && running(`spins\0${mark}`).length === 0; tries++) await sleep(50);
    expect(running(`spins\0${mark}`)).toHaveLength(1);
    await sleep(1000); // until it spins
    child.kill(signal);
    expect((await ended)[0]).toBe(expected);
    expect(await untilGone(`spins\0${mark}`)).toEqual([]);
  });
});

describe('Asking for a program', () => {
  it.each([
    [['fuzz'], /^wirestate: Say what to fuzz: --model with names/u],
    [['fuzz', '--model', 'naive', '--model-timeout', '1'], /^wirestate: Say what to fuzz/u],
    [['fuzz', '--model-command', ' '], /^wirestate: --model-command names no program/u],
    [['fuzz', '--model-command', 'x', '--model-timeout', '0'], /is no time/u],
    [['fuzz', '--model-command', 'x', '--model-timeout', '1000000'], /is more than a day/u],
    [['model', 'run', '--exchange', '> Q'], /^wirestate: Say what to play through/u],
    [['model', 'run', 'naive', '--model-command', 'x', '--exchange', '> Q'], /^wirestate: Say what to play through/u],
  ])('refuses %j', async (args, sentence) => {
    const { code, stdout, stderr } = await wirestate(args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(sentence);
  });
});

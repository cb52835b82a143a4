/** A slice of the campaign that `npm run fuzz:codec` runs at length, and the faults that it has to find. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { decodeBackend } from '../../../src/codec/decode-backend.ts';
import { BACKEND, FRONTEND, STARTUP } from '../../src/codec/messages.ts';
import { failureOf, runCampaign, tell } from './campaign.ts';
import { command } from './command.ts';
import { PLANTED } from './planted.ts';
import { CODEC, targetsOf } from './targets.ts';

const SLICE = 60_000;
const REASONS = ['short', 'unterminated', 'trailing', 'length', 'count', 'value', 'absent', 'type'];
const seed = Date.now() % 0x7fffffff;

/** What the command says, and its exit code. */
function commanded(...parameters: string[]): { code: number; said: string; complained: string } {
  const said: string[] = [];
  const complained: string[] = [];
  const code = command(parameters, { say: (line) => said.push(line), complain: (line) => complained.push(line) });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

describe('mutated inputs', () => {
  test('make the codec neither throw nor hang nor keep more than it was given, wherever chunks end', () => {
    const { finding, runs, tally } = runCampaign({ seed, runs: SLICE });
    if (finding !== undefined) expect.fail(tell(finding));
    expect(runs).toBe(SLICE);
    const names = [BACKEND, FRONTEND, STARTUP].flatMap((messages) => Object.keys(messages));
    const wanted = [...names, ...REASONS.map((reason) => `fault: ${reason}`), 'length fault', 'rows to the end'];
    expect(wanted.filter((what) => !tally.counts.has(what))).toEqual([]);
    for (const target of Object.keys(targetsOf(CODEC))) {
      expect(tally.counts.get(`target ${target}`), target).toBeGreaterThan(SLICE / 200);
    }
  });

  test('are the same for the same seed', () => {
    const counts = () => [...runCampaign({ seed, runs: 2000 }).tally.counts];
    expect(counts()).toEqual(counts());
  });
});

describe('the campaign finds', () => {
  test.each(PLANTED)('%s', (_, parts, said) => {
    const { finding } = runCampaign({ seed: 1, runs: SLICE, parts, patience: 500 });
    if (finding === undefined) return expect.fail(`not in ${SLICE} inputs`);
    expect(finding.reason).toMatch(said);
    expect(failureOf(targetsOf(parts)[finding.target], finding.chunks, 500)).toMatch(said);
    expect(failureOf(targetsOf(CODEC)[finding.target], finding.chunks, 500)).toBeUndefined();
    const size = finding.chunks.reduce((sum, { length }) => sum + length, 0);
    expect(size).toBeLessThan(128);
    expect(tell(finding)).toMatch(
      /^seed 1, input \d+; .*\nreplay: npm run fuzz:codec -- --target \S+ --input [0-9a-f,]+$/m,
    );
  });

  test('what a decoder throws, and shrinks it to the message that it cannot read', () => {
    const parts = {
      ...CODEC,
      decodeBackend: (...[type, bytes, start, end]: Parameters<typeof decodeBackend>) => {
        if (type === 0x73 && start === end) throw new TypeError('a fault of ours');
        return decodeBackend(type, bytes, start, end);
      },
    };
    const { finding } = runCampaign({ seed: 1, runs: SLICE, parts });
    expect(finding?.reason).toBe('TypeError: a fault of ours');
    expect(finding?.chunks).toEqual([Uint8Array.of(0x73, 0, 0, 0, 4)]);
  });
});

describe('npm run fuzz:codec', () => {
  test('runs as many inputs as it is told, and says what they were', async () => {
    const { stdout } = await promisify(execFile)('npm', ['run', 'fuzz:codec', '--', '--runs', '3000', '--seed', '5'], {
      cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    });
    expect(stdout).toMatch(/^ +\d+ {2}ReadyForQuery$/m);
    expect(stdout).toMatch(/^3000 inputs of seed 5 in \d+ s/m);
  });

  test('replays one input', () => {
    expect(commanded('--target', 'backend', '--input', '5a000000,0549')).toEqual({
      code: 0,
      said: 'backend reads this input well.',
      complained: '',
    });
  });

  test.each([
    [['--runs', '0'], 'fuzz:codec takes --runs N'],
    [['--runs', '5', '--seed', 'x'], 'fuzz:codec takes --runs N'],
    [['--what'], 'fuzz:codec takes --runs N'],
    [['--target', 'backend'], 'fuzz:codec takes --runs N'],
    [['--target', 'nothing', '--input', '00'], 'There is no target "nothing"'],
    [['--target', 'backend', '--input', '0'], 'The input is hexadecimal'],
  ])('refuses %j', (parameters, complaint) => {
    const { code, complained } = commanded(...parameters);
    expect([code, complained]).toEqual([2, expect.stringContaining(complaint)]);
  });
});

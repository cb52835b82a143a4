import { describe, expect, it } from 'vitest';
import { wirestate } from './program.ts';

async function explore(...args: string[]) {
  const { code, lines, stderr } = await wirestate(['explore', '--json', ...args]);
  expect(stderr).toBe('');
  const values = lines.map((line) => JSON.parse(line));
  return {
    code,
    findings: values.filter((value) => value.verdict !== undefined),
    summaries: values.filter((value) => value.verdict === undefined),
  };
}

describe('wirestate explore', () => {
  it('--json is a line for each finding and one for each model, with the documented fields in their order', async () => {
    const { code, findings, summaries } = await explore('--model', 'reference', 'pgdog-head', '--max', '2');
    expect(code).toBe(1);
    expect(findings.length).toBeGreaterThan(20);
    for (const finding of findings) {
      const keys = Object.keys(finding).filter((key) => key !== 'report');
      expect(keys).toEqual(['model', 'verdict', 'rule', 'exchange', 'messages', 'frontend']);
      expect(finding.model).toBe('pgdog-head');
    }
    expect(findings[0]).toMatchObject({ verdict: 'false-desync', rule: 'copy.stray-ignored', exchange: '> c' });
    expect(Object.keys(summaries[0])).toEqual([
      ...['model', 'dialect', 'reduced', 'max', 'complete', 'findings', 'states', 'queueStates', 'rounds'],
      ...['seconds', 'statesPerSecond', 'megabytes', 'stopped'],
    ]);
    expect(summaries).toMatchObject([
      { model: 'reference', dialect: 'postgres-18', complete: 2, findings: 0, stopped: null },
      { model: 'pgdog-head', reduced: false, max: 2, findings: findings.length },
    ]);
  });

  it('gives lines that play each finding again', async () => {
    const { code, stdout } = await wirestate([
      'explore',
      '--model',
      'odyssey',
      '--max',
      '1',
      '--dialect',
      'postgres-13',
    ]);
    expect(code).toBe(1);
    const played = /wirestate model run odyssey --exchange '([^']+)' --dialect postgres-13/u.exec(stdout)?.[1] ?? '';
    const again = await wirestate([
      'model',
      'run',
      'odyssey',
      '--exchange',
      played,
      '--dialect',
      'postgres-13',
      '--json',
    ]);
    expect(again.code).toBe(1);
    expect(stdout).toContain(`${JSON.parse(again.stdout).verdict}  ${played}`);
  });

  it('says up to which bound there is no finding, and exits with 0', async () => {
    const { code, stdout } = await wirestate(['explore', '--model', 'reference', '--max', '4', '--reduce']);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^reference: no finding in every exchange of the quotient with up to 4 messages of the frontend/u,
    );
    const quiet = await wirestate(['explore', '--model', 'reference', '--max', '2', '--quiet']);
    expect([quiet.code, quiet.stdout]).toEqual([0, '']);
  });

  it('stops by time or memory, says what is complete, and exits with 4', async () => {
    const timed = await wirestate(['explore', '--model', 'reference', '--max', '8', '--time', '0.5']);
    expect(timed.code).toBe(4);
    expect(timed.stdout).toMatch(/no finding in every exchange with up to [1-4] messages? of the frontend/u);
    expect(timed.stdout).toMatch(
      /stopped because its time was over, while those with up to [2-5] of 8 were looked at/u,
    );
    const small = await explore('--model', 'reference', '--max', '8', '--memory', '1');
    expect(small.code).toBe(4);
    expect(small.summaries[0]).toMatchObject({ stopped: 'memory', findings: 0, max: 8 });
    expect(small.summaries[0].complete).toBeLessThan(4);
  });

  it('tells what was found when it is interrupted, and exits with 130', async () => {
    const { code, stdout, stderr } = await wirestate(
      ['explore', '--model', 'supavisor', 'reference', '--max', '6', '--reduce'],
      { signalOnStdout: 'SIGINT' },
    );
    expect(code).toBe(130);
    expect(stdout).toMatch(/^supavisor: /u);
    expect(stdout).toMatch(/^reference: no finding .*\n {2}stopped because it was interrupted/mu);
    expect(stderr).toBe('wirestate: interrupted: what was found so far is above.\n');
  });

  it.each([
    [['--max', '0'], /"0" is no bound: it has to be an integer from 1 on\./u],
    [['--max', '9'], /--max 9 is out of reach: give 1 to 8 \(up to 10 with --reduce\)\./u],
    [['--max', '11', '--reduce'], /--max 11 is out of reach: give 1 to 10\./u],
    [['--memory', 'much'], /"much" is no memory/u],
    [['--model', 'pgdog-hed'], /There is no model "pgdog-hed"\. Did you mean .*pgdog-head/u],
  ])('refuses %j with one sentence and exit code 2', async (args, sentence) => {
    const { code, stderr, stdout } = await wirestate(['explore', ...args]);
    expect(stderr).toMatch(sentence);
    expect([code, stdout]).toEqual([2, '']);
  });
});

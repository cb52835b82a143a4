import { beforeAll, describe, expect, it } from 'vitest';
import { RULE_IDS, type RuleId } from '../../machines/rules.ts';
import { runCampaign, runCampaignWithPauses } from '../../properties/index.ts';
import { parseExchange } from '../../src/corpus/notation.ts';
import { findModel } from '../../src/models/index.ts';
import type { ModelEntry } from '../../src/models/model.ts';
import { playExchange } from '../../src/play/exchange.ts';
import { rankOf, VERDICT_IDS, type Verdict } from '../../src/play/verdicts.ts';
import { STACK, wirestate } from './program.ts';

interface Finding {
  readonly model: string;
  readonly verdict: Verdict;
  readonly rule: RuleId;
  readonly exchange: string;
  readonly seed: number;
  readonly path: string;
  readonly runs: number;
  readonly shrinks: number;
  readonly schedule?: true;
  readonly report?: string;
}

const KEYS = ['model', 'verdict', 'rule', 'exchange', 'seed', 'path', 'runs', 'shrinks'];
/** The fields of a finding in their order: `report` is there where one is known. */
const keysOf = ({ report }: Finding, ...further: readonly string[]): readonly string[] => [
  ...KEYS,
  ...further,
  ...(report === undefined ? [] : ['report']),
];

async function fuzz(...args: string[]) {
  const { code, lines, stderr } = await wirestate(['fuzz', '--json', ...args]);
  expect(stderr).toBe('');
  const values = lines.map((line) => JSON.parse(line));
  const findings: Finding[] = values.filter((value) => value.verdict !== undefined);
  return { code, findings, summaries: values.filter((value) => value.verdict === undefined) };
}

const wordsOf = (exchange: string): string[] => exchange.split(' ').filter((word) => !/[<>|]/u.test(word));

function model(name: string): ModelEntry {
  const entry = findModel(name);
  if (entry === undefined) throw new Error(`there is no model ${name}`);
  return entry;
}

function played({ model: name, exchange, schedule }: Finding) {
  const parsed = parseExchange(exchange);
  if (!parsed.ok) throw new Error(parsed.message);
  return playExchange(model(name), parsed.tokens, { schedule: schedule === true, dialect: 'postgres-18' });
}

describe('wirestate fuzz --json', () => {
  let result: Awaited<ReturnType<typeof fuzz>>;
  beforeAll(async () => {
    result = await fuzz('--model', 'pgdog-v0', 'naive', '--seed', '11');
  });

  it('is one line for each finding with the documented fields in their order, and one for each model', () => {
    expect(result.code).toBe(1);
    expect(result.findings.length).toBeGreaterThan(40);
    for (const finding of result.findings) {
      expect(Object.keys(finding)).toEqual(keysOf(finding));
      expect(VERDICT_IDS).toContain(finding.verdict);
      expect(RULE_IDS).toContain(finding.rule);
      expect(finding.path).toMatch(/^\d+(:\d+)*$/u);
      for (const number of [finding.seed, finding.runs, finding.shrinks]) expect(number).toBe(Math.trunc(number));
    }
    const counted = (name: string) => result.findings.filter((finding) => finding.model === name).length;
    expect(result.summaries).toEqual(
      ['pgdog-v0', 'naive'].map((name) => ({
        model: name,
        runs: 20_000,
        findings: counted(name),
        seconds: expect.any(Number),
      })),
    );
  });

  it('has each verdict and rule of a model once, the most serious verdicts first', () => {
    const pairs = result.findings.map(({ model: name, verdict, rule }) => `${name} ${verdict} ${rule}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    for (const name of ['pgdog-v0', 'naive']) {
      const ranks = result.findings.filter((found) => found.model === name).map(({ verdict }) => rankOf(verdict));
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  });

  it('finds exchanges that are legal and get the same verdict and rule when they are typed', () => {
    const wrong = result.findings.filter((finding) => {
      const { verdict, rule, legal } = played(finding);
      return verdict !== finding.verdict || rule !== finding.rule || !legal;
    });
    expect(wrong).toEqual([]);
  });

  it('and the program itself says so of the first of each verdict', async () => {
    const first = VERDICT_IDS.flatMap((id) => result.findings.find(({ verdict }) => verdict === id) ?? []);
    expect(first.length).toBeGreaterThan(3);
    for (const { model: name, exchange, verdict } of first) {
      const { code, stdout } = await wirestate(['model', 'run', name, '--exchange', exchange, '--json']);
      expect(JSON.parse(stdout)).toMatchObject({ model: name, exchange, verdict, legal: true });
      expect(code).toBe(1);
    }
  });

  it('gives the same exchange again by seed and path, as one case run and with the same fields', async () => {
    const last = result.findings.filter((_, place) => place % 9 === 0);
    expect(last.length).toBeGreaterThan(4);
    for (const finding of last) {
      const { model: name, seed, path } = finding;
      const again = await wirestate(['fuzz', '--model', name, '--seed', `${seed}`, '--path', path, '--json']);
      const replayed = JSON.parse(again.stdout);
      expect(Object.keys(replayed)).toEqual(keysOf(finding));
      expect(replayed).toEqual({ ...finding, runs: 1 });
      expect(again.code).toBe(1);
    }
  });

  it('says which findings are known in public', () => {
    const reported = result.findings.filter(({ report }) => report !== undefined);
    expect(reported.length).toBeGreaterThan(1);
    expect(reported.every(({ model: name }) => name === 'pgdog-v0')).toBe(true);
    expect(reported.find(({ verdict }) => verdict === 'stale-expectation')).toMatchObject({
      rule: 'copy-in.sync-ignored',
      report: 'pgdogdev/pgdog#885',
    });
  });

  it('is the same again for the same seed', async () => {
    const again = await fuzz('--model', 'pgdog-v0', 'naive', '--seed', '11');
    expect(again.findings).toEqual(result.findings);
  });
});

describe('wirestate fuzz', () => {
  const COPY_WITH_SYNC = '> P B E S < 1 2 G > d c S < C Z';

  it('finds that pgdog-v0 waits in vain after a Sync that copy-in swallows, by no longer an exchange than the known one', async () => {
    const asked = ['--verdict', 'stale-expectation', '--through', 'copy-in.sync-ignored'];
    const { code, findings } = await fuzz('--model', 'pgdog-v0', '--seed', '1', ...asked);
    expect(code).toBe(1);
    expect(findings).toHaveLength(1);
    const [{ exchange, verdict, rule }] = findings as [Finding];
    expect([verdict, rule]).toEqual(['stale-expectation', 'copy-in.sync-ignored']);
    expect(wordsOf(exchange).length).toBeLessThanOrEqual(wordsOf(COPY_WITH_SYNC).length);
    const both = [exchange, COPY_WITH_SYNC].map((text) => wordsOf(text).filter((word) => !'dc'.includes(word)));
    expect(both[0]?.toSorted()).toEqual(both[1]?.toSorted());
  });

  it.each(['pgdog-v1', 'pgdog-v2a'])('finds that %s breaks a plain COPY of the simple query protocol', async (name) => {
    const { findings } = await fuzz('--model', name, '--seed', '1');
    const plain = findings.filter(({ verdict, exchange }) => {
      const words = wordsOf(exchange);
      return (
        verdict === 'false-desync' && ['Q', 'G', 'c'].every((word) => words.includes(word)) && !words.includes('P')
      );
    });
    expect(plain.map(({ exchange }) => wordsOf(exchange).length)).toContain(5);
  });

  it('finds that pgdog-head still waits in vain after a Sync that the COPY of a Query swallows', async () => {
    const { findings } = await fuzz('--model', 'pgdog-head', '--seed', '1', '--verdict', 'stale-expectation');
    expect(findings.map(({ rule }) => rule)).toContain('copy-in.sync-ignored-in-query');
  });

  it('finds the deadlocks of a model that chooses what it reads', async () => {
    const { findings } = await fuzz('--model', 'pgdog-v0', '--schedule', '--seed', '1', '--runs', '1500');
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(keysOf(finding, 'schedule'));
      expect(finding).toMatchObject({ verdict: 'read-deadlock', schedule: true });
      expect(played(finding)).toMatchObject({ verdict: 'read-deadlock', rule: finding.rule, legal: true });
    }
  });

  it('finds nothing in 50,000 cases of the reference, which hit most of what a session has', async () => {
    const { code, summaries } = await fuzz('--model', 'reference', '--runs', '50000', '--distribution');
    expect(summaries[0]).toMatchObject({ model: 'reference', runs: 50_000, findings: 0 });
    expect(code).toBe(0);
    const { messages, phases, rules, edges } = summaries[1].distribution;
    expect(Object.keys(phases)).toEqual(
      expect.arrayContaining(['copyIn', 'copyOut', 'skippingUntilSync', 'functionCall']),
    );
    expect(messages['F.Sync']).toBeGreaterThan(10_000);
    expect(rules['copy-in.sync-ignored']).toBeGreaterThan(100);
    expect(edges.hit).toBeGreaterThan(400);
    expect(edges.all).toBeGreaterThan(edges.hit);
  });

  it('tells people the verdict, the rule and the lines that replay a finding', async () => {
    const args = ['fuzz', '--model', 'pgdog-v0', '--seed', '1', '--verdict', 'stale-expectation', '--runs', '5000'];
    const { code, stdout } = await wirestate(args);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^pgdog-v0: \d+ findings in 5,000 cases \(postgres-18, seed 1, /u);
    expect(stdout).toContain('copy-in.sync-ignored: Sync is ignored in copy-in');
    expect(stdout).toContain('    reported: pgdogdev/pgdog#885, https://github.com/pgdogdev/pgdog/issues/885\n');
    expect(stdout).toMatch(/\d+ of \d+ edges of the backend machine\n {2}rarest /u);
    const replays = [...stdout.matchAll(/^ {4}wirestate (fuzz --model pgdog-v0 --seed \d+ --path [\d:]+)$/gmu)];
    expect(replays.length).toBeGreaterThan(2);
    const again = await wirestate(replays[0]?.[1]?.split(' ') ?? []);
    expect(again.stdout).toMatch(/^pgdog-v0: stale-expectation\n/u);
    expect(again.code).toBe(1);
    const longest = Math.max(
      ...stdout
        .split('\n')
        .filter((line) => !line.includes('wirestate'))
        .map((line) => line.length),
    );
    expect(longest).toBeLessThan(130);
  });

  it('ends with 4 when its time is over before its cases are', async () => {
    const { code, lines } = await wirestate([
      'fuzz',
      '--model',
      'reference',
      '--runs',
      '90000000',
      '--time',
      '0.3',
      '--json',
    ]);
    const { runs, findings } = JSON.parse(lines[0] ?? '');
    expect(runs).toBeLessThan(90_000_000);
    expect([code, findings]).toEqual([4, 0]);
  });

  it('prints what it has when it is interrupted, and ends with 130', async () => {
    const args = ['fuzz', '--model', 'naive', 'pgdog-v0', '--runs', '60000', '--seed', '1', '--json'];
    const { code, lines, stderr } = await wirestate(args, { signalOnStdout: 'SIGINT' });
    expect(code).toBe(130);
    expect(stderr).toBe('wirestate: interrupted: what was found so far is above.\n');
    const summaries = lines.map((line) => JSON.parse(line)).filter(({ seconds }) => seconds !== undefined);
    expect(summaries[0]).toMatchObject({ model: 'naive', runs: 60_000 });
    expect(summaries[1]?.runs ?? 0).toBeLessThan(60_000);
  });

  it.each([
    [['--model', 'pgdog-hed'], 'There is no model "pgdog-hed". Did you mean pgdog-head'],
    [['--model', 'naive', '--verdict', 'stale'], 'Did you mean stale-expectation?'],
    [
      ['--model', 'naive', '--through', 'copy-in.sync'],
      'There is no rule "copy-in.sync". Did you mean copy-in.sync-ignored',
    ],
    [['--model', 'naive', '--path', '1:2'], 'give the --seed of the finding'],
    [['--model', 'naive', '--seed', '1', '--path', 'x'], '"x" is no path'],
    [['--model', 'naive', '--seed', '1', '--path', '5:99999'], 'leads to no case of the seed 1'],
    [['--model', 'naive', '--seed', '1', '--path', '5:99999:1'], 'leads to no case of the seed 1'],
    [['--model', 'naive', '--runs', 'many'], '"many" is no count'],
    [['--model', 'naive', '--time', '0'], '"0" is no time'],
    [['--model', 'naive', '--verdict', 'read-deadlock'], 'add --schedule'],
    [['--model', 'naive', '--schedule', '--verdict', 'crash'], 'leave out --verdict crash'],
    [[], 'Say what to fuzz: --model with names of "wirestate model list", or --model-command.'],
  ])('refuses %j in one sentence', async (args, part) => {
    const { code, stdout, stderr } = await wirestate(['fuzz', ...args]);
    expect(stderr).toContain(part);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(STACK);
    expect([code, stdout]).toEqual([2, '']);
  });
});

describe('A campaign', () => {
  it('finds the same with and without pauses', async () => {
    const options = { runs: 6_000, seed: 5 };
    const shown = ({ findings, runs }: ReturnType<typeof runCampaign>) => [
      runs,
      ...findings.map(({ verdict, rule, exchange, seed, path }) => [verdict, rule, exchange, seed, path]),
    ];
    const alone = shown(runCampaign(model('naive'), options));
    expect(alone.length).toBeGreaterThan(10);
    expect(shown(await runCampaignWithPauses(model('naive'), options))).toEqual(alone);
  });

  it('ends at the next pause when it is told to', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const result = await runCampaignWithPauses(
      model('naive'),
      { runs: 50_000, seed: 5, onProgress },
      controller.signal,
    );
    expect(result.stoppedBecause).toBe('signal');
    expect(result.runs).toBeLessThanOrEqual(2_000);
  });
});

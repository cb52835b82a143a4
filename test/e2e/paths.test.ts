import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { EVENTS } from '../../machines/messages.ts';
import { parseExchange } from '../../src/corpus/notation.ts';
import { readCoverage } from '../../src/emit/page/coverage.ts';
import { startEmbedded } from '../../src/net/embedded.ts';
import { backendTable } from '../../src/table/tables.ts';
import { makeFolder, STACK, wirestate } from './program.ts';

const CRITERIA = ['states', 'transitions', 'pairs', 'rules'] as const;
const folder = makeFolder();
afterAll(() => folder.remove());

const parsed = (lines: readonly string[]) => lines.map((line) => JSON.parse(line));

describe('wirestate paths', () => {
  it.each(CRITERIA)('covers all %s, and says how few messages could do so', async (criterion) => {
    const { code, lines, stderr } = await wirestate(['paths', '--cover', criterion, '--json']);
    const exchanges = parsed(lines);
    const { coverage, ...summary } = exchanges.pop();
    expect(summary).toMatchObject({
      cover: criterion,
      dialect: 'postgres-18',
      exchanges: exchanges.length,
      uncovered: [],
    });
    expect(summary.least.messages).toBeLessThanOrEqual(summary.messages);
    expect(Object.keys(coverage)).toEqual([...CRITERIA]);
    expect(coverage[criterion]).toMatchObject({ uncovered: 0, unreachable: { behindIllegal: expect.any(Number) } });
    for (const { exchange, events } of exchanges) {
      const read = parseExchange(exchange);
      expect(read.ok && read.tokens.map(({ event }) => EVENTS[event])).toEqual(events);
    }
    expect([code, stderr]).toEqual([0, '']);
  });

  it('prints for people where each exchange begins, the exchange, and what is covered', async () => {
    const { code, stdout } = await wirestate(['paths', '--from', 'ready', '--dialect', 'postgres-15']);
    expect(stdout).toMatch(/^ready {2}> .*\n/u);
    expect(stdout).toMatch(
      /^transitions of postgres-15: \d+ exchanges, [\d,]+ messages, at most \d+ in one \(\d+ ms\)$/mu,
    );
    expect(stdout).toMatch(/^no cover has fewer than \d+ exchanges, and none fewer than [\d,]+ messages$/mu);
    expect(stdout).toMatch(/^transitions +[\d,]+ +0 +[\d,]+$/mu);
    expect(stdout).toMatch(/^ {2}cannot be reached from where the exchanges begin: +\d+ states/mu);
    expect(code).toBe(0);
    const quiet = await wirestate(['paths', '--from', 'ready', '--dialect', 'postgres-15', '--quiet']);
    expect(stdout.startsWith(`${quiet.stdout}\n`)).toBe(true);
  });

  it('says the same every time', async () => {
    const [one, other] = await Promise.all([0, 1].map(() => wirestate(['paths', '--cover', 'pairs', '--quiet'])));
    expect(one?.stdout).toBe(other?.stdout);
    expect(one?.lines.length).toBeGreaterThan(1000);
  });

  it('prints recordings that check finds nothing wrong with', async () => {
    const { code, lines, stdout, stderr } = await wirestate(['paths', '--capture']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^\ntransitions of postgres-18: /u);
    const file = folder.file('paths.jsonl', stdout);
    const checked = await wirestate(['check', file, '--json']);
    const results = parsed(checked.lines);
    const wrong = results.filter(({ verdict }) => verdict !== 'ok' && verdict !== undefined);
    expect(wrong).toEqual([]);
    expect(checked.stderr).toBe('');
    expect(results).toHaveLength(lines.length);
  });

  it('prints the shortest exchange that leads somewhere', async () => {
    expect(await wirestate(['paths', '--from', 'ready', '--to', 'copyIn.extended'])).toMatchObject({
      stdout: 'ready  > E < G\n',
      code: 0,
    });
    const through = ['paths', '--from', 'ready', '--to', 'ready', '--through', 'copy-in.sync-ignored', 'sync.sync'];
    expect((await wirestate(through)).stdout).toBe('ready  > E < G > S c < C > S < Z\n');
  });

  it('ends with 4 when --limit leaves something uncovered, and with 0 when it does not', async () => {
    const cut = await wirestate(['paths', '--cover', 'rules', '--limit', '2', '--json']);
    expect(cut.lines).toHaveLength(3);
    const summary = JSON.parse(cut.lines[2] ?? '');
    expect(summary.uncovered).toHaveLength(summary.coverage.rules.uncovered);
    expect([cut.code, summary.exchanges]).toEqual([4, 2]);
    expect((await wirestate(['paths', '--cover', 'rules', '--limit', '1000', '--quiet'])).code).toBe(0);
  });

  it.each([
    [['--from', 'redy'], 'There is no state "redy". Did you mean ready?'],
    [
      ['--through', 'copy-in.sync-ignord'],
      'There is no rule or state "copy-in.sync-ignord". Did you mean copy-in.sync-ignored',
    ],
    [['--through', 'zzzzzzzzzzzzzz'], 'There is no rule or state "zzzzzzzzzzzzzz". One of the '],
    [['--cover', 'stats'], "argument 'stats' is invalid. Allowed choices are states, transitions, pairs, rules."],
    [['--limit', '0'], '"0" is no count'],
    [['--from', 'closed', '--to', 'ready', '--cover', 'transitions'], 'covers any of these transitions.'],
    [['--from', 'ready', '--through', 'startup.begin'], 'leads from ready to startup.begin to ready or closed.'],
    [['--server', 'embedded', '--dialect', 'postgres-15'], 'The server is of postgres-18: leave out --dialect.'],
    [
      ['--server', 'embedded', '--from', 'ready', '--limit', '3'],
      '--server plays exchanges and prints none: leave out --from and --limit.',
    ],
    [['--server', 'embedded', '--through', 'sync.snyc'], 'There is no rule or state "sync.snyc". Did you mean sync'],
  ])('refuses %j in a sentence', async (given, sentence) => {
    const { code, stderr, stdout } = await wirestate(['paths', ...given]);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(STACK);
    expect([code, stdout]).toEqual([2, '']);
  });

  it('writes how often each transition is taken, as the page reads it', async () => {
    const file = folder.file('coverage.json', '');
    const { code, lines } = await wirestate(['paths', '--json', '--coverage', file]);
    const table = backendTable('postgres-18');
    const read = readCoverage(readFileSync(file, 'utf8'), table);
    if (!read.ok) throw new Error(read.message);
    expect(read).toMatchObject({ dialect: 'postgres-18', unknown: 0 });
    const { coverage, messages } = JSON.parse(lines.at(-1) ?? '');
    expect(read.counts.size).toBe(coverage.transitions.covered);
    expect([...read.counts.values()].reduce((sum, count) => sum + count, 0)).toBe(messages);
    expect(read.counts.get('ready.idle|F.Query')).toBeGreaterThan(0);
    expect(code).toBe(0);
    const one = await wirestate(['paths', '--from', 'ready', '--to', 'copyIn.extended', '--coverage', file]);
    expect(one.code).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8')).edges).toMatchObject({ 'ready.idle|F.Execute': 1 });
  });

  it('says that coverage cannot be written', async () => {
    const { code, stderr } = await wirestate(['paths', '--cover', 'rules', '--quiet', '--coverage', '/nowhere/at/all']);
    expect(stderr).toMatch(/^.*The coverage cannot be written to "\/nowhere\/at\/all": .*no such file or directory/u);
    expect(stderr).not.toMatch(STACK);
    expect(code).toBe(3);
  });

  it('says that a server cannot be used', async () => {
    const { code, stderr } = await wirestate(['paths', '--server', 'postgres://nobody@127.0.0.1:1/none']);
    expect(stderr).toContain('nothing listens there');
    expect(stderr).not.toMatch(STACK);
    expect(code).toBe(3);
  });
});

/** Some thousand messages go to and fro, and servers start, on whatever else the machine is doing. */
const LIVE_MS = 240_000;

describe('wirestate paths --server', { timeout: LIVE_MS }, () => {
  it('plays everything on a PostgreSQL that it starts, and says why the rest was not exercised', async () => {
    const file = folder.file('live.json', '');
    const given = ['paths', '--server', 'embedded', '--json', '--coverage', file];
    const { code, lines } = await wirestate(given);
    expect(lines).toHaveLength(1);
    const report = JSON.parse(lines[0] ?? '');
    expect(report).toMatchObject({ server: '18.4', dialect: 'postgres-18', cover: 'transitions', differences: 0 });
    expect(report.sessions).toBe(report.forced + report.impossible + report.unknown);
    expect(report.coverage.transitions.exercised).toBeGreaterThan(1290);
    expect(report.coverage.rules.not).toBeLessThan(10);
    const reasons: string[][] = Object.values(report.transitions);
    expect(reasons.flat()).toHaveLength(report.coverage.transitions.not);
    expect(Object.keys(report.transitions).filter((reason) => reason.startsWith('unknown'))).toEqual([]);
    expect(Object.keys(report.rules)).toHaveLength(report.coverage.rules.not);
    expect(report.rules['authentication.sspi']).toBe('only a server on Windows asks for SSPI');
    const read = readCoverage(readFileSync(file, 'utf8'), backendTable('postgres-18'));
    if (!read.ok) throw new Error(read.message);
    expect(read.unknown).toBe(0);
    // The page knows the illegal edges as well.
    expect(read.counts.size).toBeGreaterThanOrEqual(report.coverage.transitions.exercised);
    for (const name of [
      'walsender.copyBoth.streaming|B.CopyData',
      'walsender.copyBoth.serverDone|F.CopyDone',
      'authentication.session.saslFinished|B.ErrorResponse.fatal',
      'extendedQuery.closing.failed|B.NoticeResponse',
      'sync.answering.idle|B.ErrorResponse.fatal',
    ])
      expect(read.counts.get(name), name).toBeGreaterThan(0);
    expect(code).toBe(0);
  });

  it('leaves a server of a URL as it is, and says what it cannot play there', async () => {
    const started = await startEmbedded();
    if (!started.ok) throw new Error(started.message);
    try {
      const { code, stdout } = await wirestate([
        ...['paths', '--server', started.url, '--cover', 'rules'],
        ...['--through', 'copy-in.sync-ignored', 'copy-both.begin'],
      ]);
      expect(stdout).toMatch(
        /^PostgreSQL 18\.4 \(postgres-18\): of the \d+ exchanges? of a session that covers? the rules,$/mu,
      );
      expect(stdout).toContain('all answered as predicted');
      expect(stdout).toMatch(/^What needs a server of our own was not played/mu);
      expect(stdout).toMatch(/^rules +1 +1$/mu);
      expect(stdout).toMatch(/^ {2}needs a server of our own, [^:]*:\n {4}copy-both\.begin$/mu);
      expect(code).toBe(0);
    } finally {
      await started.stop();
    }
  });
});

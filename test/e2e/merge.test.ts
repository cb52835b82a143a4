/** `wirestate merge` as it is typed: shards and targets, corpora, known failures, all reporters, and bad input. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run.ts';
import { eventsOf, lineOf } from '../../src/report/run-lines.ts';
import { POOLER, SERVER } from '../src/report/runs.ts';
import { makeFolder, STACK, wirestate } from './program.ts';

const folder = makeFolder();
afterAll(() => folder.remove());

const file = (name: string, content: unknown): string => {
  mkdirSync(join(folder.path, name, '..'), { recursive: true });
  return folder.file(name, typeof content === 'string' ? content : JSON.stringify(content));
};
const shard = (run: RunReport, index: number, count: number): RunReport => ({ ...run, shard: { index, count } });
const read = (path: string): string => readFileSync(path, 'utf8');
const KNOWN = {
  id: 'late-release/copy-in.sync-ignored',
  reason: 'Repaired in 1.25.',
  link: 'https://github.com/pgbouncer/pgbouncer/issues/1024',
  expires: '9999-12-31',
};

describe('wirestate merge', () => {
  const shards = [0, 1, 2].map((index) => file(`shard-${index}.json`, shard(SERVER, index, 3)));

  it('joins shards of a target, in any order, and is clean when nothing was found', async () => {
    const one = await wirestate(['merge', '--json', ...shards]);
    const other = await wirestate(['merge', '--json', ...shards.toReversed()]);
    expect(one.stderr).toBe('');
    expect([one.code, other.code]).toEqual([0, 0]);
    expect(one.stdout).toBe(other.stdout);
    const { format, targets } = JSON.parse(one.stdout);
    expect(format).toBe(1);
    expect(targets).toHaveLength(1);
    expect(targets[0].runs.map((run: RunReport) => run.shard.index)).toEqual([0, 1, 2]);
  });

  it('joins what it has written itself with more', async () => {
    const joined = join(folder.path, 'two.json');
    await wirestate(['merge', ...shards.slice(1), '--reporter', `json=${joined}`]);
    const all = await wirestate(['merge', '--json', joined, shards[0] ?? '']);
    expect(all.stdout).toBe((await wirestate(['merge', '--json', ...shards])).stdout);
  });

  it('says which shards are missing, and exits with 4', async () => {
    const { code, stdout } = await wirestate(['merge', ...shards.slice(1)]);
    expect(stdout).toContain('Shard 1/3 is missing: what would have been played there is not in this report.');
    expect(code).toBe(4);
  });

  it('takes the lines of a shard that was killed for what it had played', async () => {
    const lines = eventsOf(shard(SERVER, 0, 3))
      .map(lineOf)
      .slice(0, 8)
      .join('')
      .slice(0, -5);
    const { code, stdout } = await wirestate(['merge', file('killed.jsonl', lines), ...shards.slice(1)]);
    expect(stdout).toContain('The run was interrupted before everything was played.');
    expect(code).toBe(4);
  });

  it('exits with 1 for findings, with 0 when all are known, and with 1 when an entry is gone', async () => {
    const pooler = file('pooler.json', { ...POOLER, cases: [], findings: POOLER.findings.slice(1) });
    const server = file('server.json', SERVER);
    const known = file('known.json', [KNOWN]);
    expect((await wirestate(['merge', pooler, server])).code).toBe(1);
    const accepted = await wirestate(['merge', pooler, server, '--known', known]);
    expect([accepted.code, accepted.stderr]).toEqual([0, '']);
    expect(accepted.stdout).toContain('known until 9999-12-31');
    const gone = await wirestate(['merge', server, '--known', known]);
    expect(gone.code).toBe(1);
    expect(gone.stdout).toMatch(/The known failure late-release\/copy-in\.sync-ignored no longer fails/u);
  });

  it('exits with 3 when nothing was found and cases could not be judged', async () => {
    const cases = POOLER.cases.filter(({ outcome }) => outcome === 'error');
    const { code, stdout } = await wirestate(['merge', file('errors.json', { ...POOLER, cases, findings: [] })]);
    expect(stdout).toContain('recordings/D10 was not judged');
    expect(code).toBe(3);
  });
});

describe('Corpora', () => {
  const finding = POOLER.findings[1];
  const results = (index: number, recording: string): string => {
    const name = `results/shard-${index}`;
    file(`${name}/report.json`, {
      ...shard(POOLER, index, 2),
      findings: [
        {
          ...finding,
          files: [`elsewhere/shard-${index}/late-release.jsonl`],
          replay: `wirestate replay elsewhere/shard-${index}/late-release.jsonl --server x`,
        },
      ],
    });
    file(`${name}/late-release.jsonl`, recording);
    file(`${name}/only-${index}.pgproto`, `'P'\t${index}\n`);
    return join(folder.path, name);
  };

  it('are joined in one folder, the smallest of each name, beside the joined report that names them', async () => {
    const long = `{"capture":1}\n${'{"n":0}\n'.repeat(9)}`;
    const inputs = [results(0, long), results(1, '{"capture":1}\n{"n":0}\n')];
    const out = join(folder.path, 'all');
    const { code, stderr } = await wirestate(['merge', ...inputs, '--out', out]);
    expect([code, stderr]).toEqual([1, '']);
    expect(readdirSync(out).toSorted()).toEqual(['pgbouncer', 'report.json']);
    expect(readdirSync(join(out, 'pgbouncer')).toSorted()).toEqual([
      'late-release.jsonl',
      'only-0.pgproto',
      'only-1.pgproto',
    ]);
    expect(read(join(out, 'pgbouncer/late-release.jsonl'))).toBe('{"capture":1}\n{"n":0}\n');
    const { targets } = JSON.parse(read(join(out, 'report.json')));
    expect(targets[0].findings[0].files).toEqual([join(out, 'pgbouncer/late-release.jsonl')]);
    expect(targets[0].findings[0].replay).toBe(
      `wirestate replay ${join(out, 'pgbouncer/late-release.jsonl')} --server x`,
    );
    // The folder above the shards is as good, and so is what was joined before.
    const again = join(folder.path, 'again');
    await wirestate(['merge', join(folder.path, 'results'), out, '--out', again]);
    expect(readdirSync(join(again, 'pgbouncer')).toSorted()).toEqual(readdirSync(join(out, 'pgbouncer')).toSorted());
  });

  it('are not written into what is joined', async () => {
    const { code, stderr } = await wirestate(['merge', folder.path, '--out', join(folder.path, 'inside')]);
    expect(stderr).toMatch(/^wirestate: --out \S+ lies in \S+, which is joined: give a folder outside of it\.\n$/u);
    expect(code).toBe(2);
  });
});

describe('Reporters', () => {
  const pooler = file('reported.json', POOLER);

  it('write as many forms as are asked for, into folders that are made', async () => {
    const path = (name: string): string => join(folder.path, 'made/here', name);
    const summary = file('summary.md', 'before\n');
    const { code, stdout } = await wirestate(
      [
        ...['merge', pooler, '--reporter', `junit=${path('a.xml')}`, '--reporter', `html=${path('a.html')}`],
        ...['--reporter', `json=${path('a.json')}`, '--reporter', `text=${path('a.txt')}`, '--reporter', 'github'],
      ],
      { env: { GITHUB_STEP_SUMMARY: summary } },
    );
    expect(code).toBe(1);
    expect(read(path('a.xml'))).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites /u);
    expect(read(path('a.html'))).toMatch(/^<!doctype html>/u);
    expect(JSON.parse(read(path('a.json'))).targets).toHaveLength(1);
    expect(read(path('a.txt'))).toContain('pgbouncer (15.18)\n');
    expect(stdout).toContain('\n::error title=late-release/copy-in.sync-ignored of pgbouncer::');
    expect(stdout).toContain('pgbouncer (15.18)\n');
    expect(read(summary)).toMatch(/^before\n<h2>Wirestate: /u);
  });

  it('say so when the disk is full, go on with the others, and exit with 3 where nothing was found', async () => {
    const xml = join(folder.path, 'full.xml');
    const server = file('full.json', SERVER);
    const args = ['merge', server, '--reporter', 'json=/dev/full', '--reporter', `junit=${xml}`];
    const { code, stderr } = await wirestate(args);
    expect(stderr).toBe('wirestate: /dev/full could not be written whole: the disk is full.\n');
    expect(code).toBe(3);
    expect(read(xml)).toContain('</testsuites>');
  });

  it.each([
    ['an unknown name', ['--reporter', 'junti=x'], /There is no reporter "junti"\. Did you mean junit\?/u, 2],
    ['no path', ['--reporter', 'junit='], /The reporter junit has no path/u, 2],
    ['two that cannot share', ['--reporter', 'junit', '--json'], /junit and json cannot share standard output/u, 2],
    [
      'lines of a run that is over',
      ['--reporter', 'jsonl=x'],
      /The reporter jsonl tells of a run while it goes on/u,
      2,
    ],
    ['a folder as file', ['--reporter', `html=${folder.path}`], /cannot be written to \S+: it is a directory/u, 3],
    ['a file as folder', ['--reporter', `html=${pooler}/x/y`], /The html report cannot be written to/u, 3],
    [
      'known failures that are not there',
      ['--known', '/nowhere.json'],
      /The known failures in \/nowhere\.json cannot be read: there is no such file/u,
      3,
    ],
    [
      'known failures with a wrong line',
      ['--known', file('bad.json', '[\n{"id":"x"}]')],
      /bad\.json:2 entry 1: id is "x", which fits no verdict\/rule/u,
      3,
    ],
  ])('refuse %s with one sentence', async (_what, args, sentence, exit) => {
    const { code, stderr, stdout } = await wirestate(['merge', pooler, ...args]);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^wirestate: [^\n]+\n$/u);
    expect(stderr).not.toMatch(STACK);
    expect(stdout).toBe('');
    expect(code).toBe(exit);
  });
});

describe('What is no report of a run is refused with one sentence and exit code 3', () => {
  const { findings: _findings, ...partial } = POOLER;
  mkdirSync(join(folder.path, 'empty'));
  mkdirSync(join(folder.path, 'cut'));
  writeFileSync(join(folder.path, 'cut/report.json'), JSON.stringify(POOLER).slice(0, 200));
  it.each([
    ['a file that is not there', '/nowhere.json', /nowhere\.json cannot be read: there is no such file/u],
    ['an empty file', file('nothing.json', ''), /nothing\.json is empty/u],
    ['no JSON', file('text.json', 'hello'), /text\.json is no JSON/u],
    ['other JSON', file('other.json', { a: 1 }), /other\.json is no report of a run/u],
    [
      'another format',
      file('newer.json', { ...POOLER, format: 2 }),
      /newer\.json is a report of format 2, and this program knows format 1 alone/u,
    ],
    [
      'half a report',
      file('half.json', partial),
      /half\.json is no whole report: it must have required property 'findings'/u,
    ],
    [
      'a wrong field',
      file('wrong.json', { ...POOLER, seconds: 'x' }),
      /wrong\.json is no whole report: \/seconds must be number/u,
    ],
    [
      'an unknown dialect',
      file('old.json', { ...POOLER, dialect: 'postgres-9' }),
      /old\.json is of the dialect postgres-9, which is not known/u,
    ],
    [
      'lines with a foreign one',
      file('lines.jsonl', `${eventsOf(POOLER).map(lineOf)[0]}x\n{}\n`),
      /lines\.jsonl has a line 2 that is no event of a run/u,
    ],
    ['a folder without reports', join(folder.path, 'empty'), /The folder \S+ holds no report of a run/u],
    ['a folder with a report that was cut', join(folder.path, 'cut'), /report\.json is no JSON/u],
  ])('%s', async (_what, path, sentence) => {
    const { code, stderr, stdout } = await wirestate(['merge', path]);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^wirestate: [^\n]+\n$/u);
    expect(stdout).toBe('');
    expect(code).toBe(3);
  });

  it('two runs that claim to be the same', async () => {
    const twice = file('twice.json', { ...POOLER, began: '2026-11-24T00:00:00.000Z' });
    const { code, stderr } = await wirestate(['merge', twice, file('once.json', POOLER)]);
    expect(stderr).toMatch(/^wirestate: The run with seed 7 of pgbouncer is given twice, with different results/u);
    expect(code).toBe(3);
  });
});

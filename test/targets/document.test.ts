/** The page of what running proxies get wrong, from the reports of runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseKnown } from '../../src/report/known.ts';
import type { RunReport } from '../../src/report/run.ts';
import { POOLER, SERVER } from '../src/report/runs.ts';
import { type Documented, documentedOf } from './documented.ts';
import { knownOf } from './known-failures.ts';
import { pageOf } from './page.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirestate-document-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const NAME = 'PgBouncer, transaction mode';
const FIRST: RunReport = {
  ...POOLER,
  target: NAME,
  seed: 1,
  leftOut: [{ phase: 'recordings', cases: 1_234, why: 'they are about time' }],
};
const [MISSING, LATE] = POOLER.findings;
/** Another seed, without the walks, and without what they have found. */
const SECOND: RunReport = {
  ...FIRST,
  seed: 2,
  seconds: 60,
  ended: 'time',
  phases: POOLER.phases.slice(0, 3),
  cases: POOLER.cases.slice(0, 5),
  findings: POOLER.findings.slice(1),
};

/** Writes reports down. @returns their paths */
const written = (...reports: readonly unknown[]): string[] =>
  reports.map((report, number) => {
    const path = join(folder, `${number}.json`);
    writeFileSync(path, typeof report === 'string' ? report : JSON.stringify(report));
    return path;
  });

async function documented(...reports: readonly RunReport[]): Promise<readonly Documented[]> {
  const found = await documentedOf(written(...reports));
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** The cells of the line that begins with this one. */
const rowOf = (page: string, first: string): readonly string[] | undefined =>
  page
    .split('\n')
    .find((line) => line.startsWith(`| ${first} |`))
    ?.split(' | ')
    .map((cell) => cell.replaceAll('|', '').trim());

const FILE = { name: 'pgbouncer', target: 'PgBouncer*', tracker: 'https://example.org/issues' };

describe('the page about running proxies', () => {
  it('tells the cases of all runs, phase by phase', async () => {
    const page = pageOf(await documented(FIRST, SECOND));
    expect(page).toContain(`## ${NAME}\n`);
    expect(rowOf(page, 'phase')).toEqual(['phase', 'cases', 'failed', 'races', 'not judged', 'time']);
    expect(rowOf(page, 'handshake')).toEqual(['handshake', '4', '0', '0', '0', '0.0 s']);
    expect(rowOf(page, 'recordings')).toEqual(['recordings', '6', '2', '0', '2', '0.1 s']);
    expect(rowOf(page, 'walks')).toEqual(['walks', '10,000', '3', '1', '0', '100 s']);
    expect(page).toContain('Runs: seed 1: 215 s, to the end; seed 2: 60 s, stopped by its time.');
    expect(page).toContain('Not played: 1,234 of recordings (they are about time).');
  });

  it('shows each finding once, with its exchange, how often it was seen and what is known of it', async () => {
    const page = pageOf(await documented(FIRST, SECOND));
    expect(page).toContain('2 distinct findings (pairs of verdict and rule)');
    const [id, expected, got, , played, judged] = rowOf(page, `\`${LATE?.id}\`<br>recordings`) ?? [];
    expect(id).toContain(LATE?.id);
    expect(expected).toBe('`> P B E S < 1 2 G > d c S < C Z \\ > Q < T D C Z`');
    expect(got).toBe('`> P B E S < 1 2 G > d c S < C Z \\ > Q`');
    expect(played).toBe('3 of 3, in 2 of 2 runs');
    expect(judged).toMatch(/^\*\*fault\*\*: It counts a Sync/u);
    // The other run has played no walks.
    expect(rowOf(page, `\`${MISSING?.id}\`<br>walks`)?.[4]).toBe('2 of 5');
  });

  it('takes the median of the times until something was found', async () => {
    const later = FIRST.findings.map((finding) => ({ ...finding, seconds: 20 }));
    const page = pageOf(await documented(FIRST, { ...FIRST, seed: 3, findings: later }));
    expect(rowOf(page, 'median')).toEqual(['median', '**16 s**', '**16 s**', '**16 s**']);
  });

  it('keeps a server that is compared with itself apart, each run a line', async () => {
    const page = pageOf(await documented(FIRST, { ...SERVER, target: 'PostgreSQL 15.18', seconds: 158.36 }));
    expect(page).toContain('## PostgreSQL against itself');
    expect(rowOf(page, 'PostgreSQL 15.18')).toEqual(['PostgreSQL 15.18', '7', '15,836', '0', '0', '158 s', '100']);
  });

  it('is the same whatever the order of the reports', async () => {
    const all = [FIRST, SECOND, { ...SERVER, target: 'PGlite' }];
    expect(pageOf(await documented(...all.toReversed()))).toBe(pageOf(await documented(...all)));
  });
});

describe('the known failures of a target', () => {
  it('are its findings and the causes that strike anywhere, and can be read by the program', async () => {
    const entries = knownOf(FILE, await documented(FIRST, SECOND));
    expect(parseKnown(JSON.stringify(entries))).toEqual({ ok: true, entries });
    expect(entries.map(({ id, flaky }) => [id, flaky])).toEqual([
      [MISSING?.id, true],
      // Every run has seen it: a run that does not is an unexpected pass.
      [LATE?.id, undefined],
      ['missing-reply/*', true],
    ]);
    expect(entries[0]?.link).toBe(FILE.tracker);
  });
});

describe('a report that cannot be documented is a sentence', () => {
  it.each([
    ['no JSON', 'no', /0\.json .*no JSON|0\.json .*not/u],
    ['no report', { a: 1 }, /0\.json is no report of a run/u],
    ['a report with a field missing', { ...FIRST, cases: undefined }, /0\.json is no whole report: .*'cases'/u],
    ['a report of another format', { ...FIRST, format: 99 }, /0\.json is a report of format 99/u],
  ])('%s', async (_, report, said) => {
    expect(await documentedOf(written(report))).toMatch(said);
  });

  it('the same seed twice', async () => {
    expect(await documentedOf(written(FIRST, { ...FIRST, seconds: 1, began: '2026-11-24T10:00:00.000Z' }))).toMatch(
      /seed 1 of PgBouncer, transaction mode is given twice/u,
    );
  });

  it('of the program, which then writes nothing', () => {
    const page = fileURLToPath(new URL('README.md', import.meta.url));
    const before = readFileSync(page, 'utf8');
    const program = fileURLToPath(new URL('document.ts', import.meta.url));
    const args = ['--import', 'tsx', program, ...written('{"format": 1, "target": "x"}')];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(status).toBe(3);
    expect(stderr).toMatch(/^\S+0\.json is no whole report: .*\n$/u);
    expect(readFileSync(page, 'utf8')).toBe(before);
  });
});

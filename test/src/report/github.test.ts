import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/report/assessment.ts';
import { githubAnnotations, githubSummary } from '../../../src/report/github.ts';
import { joinedOf } from '../../../src/report/joined.ts';
import type { KnownFailure } from '../../../src/report/known.ts';
import type { RunReport } from '../../../src/report/run.ts';
import { CUT, HOSTILE, POOLER, SERVER } from './runs.ts';

const TODAY = '2026-11-23';
const known: KnownFailure = {
  id: 'late-release/*',
  reason: 'Repaired, in 1.25: soon.',
  link: 'https://github.com/pgbouncer/pgbouncer/issues/1024',
  expires: '2027-06-30',
};
const assessed = (runs: readonly RunReport[], entries: readonly KnownFailure[] = []) =>
  assess(runs.map(joinedOf), entries, TODAY);

interface Command {
  readonly level: string;
  readonly title: string;
  readonly message: string;
}

const unescaped = (text: string): string =>
  text.replace(/%(25|0D|0A|3A|2C)/gu, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The commands of a log, as the runner reads them: a line each, properties up to the second `::`. */
const commandsOf = (log: string): readonly Command[] =>
  log.split(/\r\n|[\r\n]/u).flatMap((line) => {
    const [, level, title, message] = /^::(\w+) title=(.*?)::(.*)$/su.exec(line) ?? [];
    return level === undefined || title === undefined || message === undefined
      ? []
      : [{ level, title: unescaped(title), message: unescaped(message) }];
  });

describe('Annotations', () => {
  it('are errors for findings, notices for what is known, warnings for what could not be judged', () => {
    const log = githubAnnotations(assessed([POOLER], [known]));
    expect(commandsOf(log).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'missing-reply/function-call.error of pgbouncer, flaky (2 of 5)'],
      ['notice', 'late-release/copy-in.sync-ignored of pgbouncer, known until 2027-06-30'],
      ['warning', 'recordings/D10 of pgbouncer was not judged'],
      ['warning', 'walks/7:12 of pgbouncer is flaky'],
    ]);
    expect(log.split('\n')).toHaveLength(5);
    expect(commandsOf(log)[0]?.message).toContain('frontend sent | expected | got\nF');
  });

  it('are errors for known failures that have expired or are gone, and warnings for what was not played', () => {
    const log = githubAnnotations(assessed([CUT, SERVER], [known, { ...known, expires: '2020-01-01' }]));
    expect(commandsOf(log).map(({ level, title }) => [level, title])).toEqual([
      ['warning', 'pgpool was not played in full'],
      ['error', 'late-release/* has expired'],
    ]);
    expect(commandsOf(githubAnnotations(assessed([SERVER], [known])))).toMatchObject([
      { level: 'error', title: 'late-release/* no longer fails' },
    ]);
  });

  it('stay one line each, with their texts whole, whatever a server says', () => {
    const hostile = POOLER.findings.map((finding) => ({ ...finding, sentence: HOSTILE, replay: HOSTILE }));
    const log = githubAnnotations(assessed([{ ...POOLER, target: HOSTILE, findings: hostile, cases: [] }]));
    const commands = commandsOf(log);
    expect(commands).toHaveLength(2);
    expect(log.split(/\r\n|[\r\n]/u)).toHaveLength(3);
    for (const { title, message } of commands) {
      expect(title).toContain(HOSTILE);
      expect(message).toContain(HOSTILE);
    }
  });
});

describe('The summary of a step', () => {
  it('has the phases, the findings and their exchanges', () => {
    const summary = githubSummary(assessed([POOLER], [known]));
    expect(summary).toContain('<h2>Wirestate: 15,836 cases: 1 finding (1 flaky), 1 known failure</h2>');
    expect(summary).toContain('<tr><td>walks</td><td>10,000</td><td>3</td><td>1</td><td>0</td><td>100 s</td></tr>');
    expect(summary).toContain('<td>late-release/copy-in.sync-ignored</td><td>known</td>');
    expect(summary.match(/<details>/gu)).toHaveLength(1);
  });

  it('says what is missing', () => {
    expect(githubSummary(assessed([{ ...CUT, shard: { index: 0, count: 2 } }]))).toContain('Shard 2/2 is missing');
  });

  it('holds nothing but its own elements, and no empty line inside a block, whatever a server says', () => {
    const hostile = POOLER.findings.map((finding) => ({ ...finding, sentence: `${HOSTILE}\n\n# x`, state: HOSTILE }));
    const summary = githubSummary(assessed([{ ...POOLER, target: HOSTILE, findings: hostile }]));
    const names = [...summary.matchAll(/<\/?([a-z0-9]+)/giu)].map(([, name]) => name);
    expect([...new Set(names)].toSorted()).toEqual([
      'code',
      'details',
      'h2',
      'h3',
      'pre',
      'summary',
      'table',
      'td',
      'th',
      'tr',
    ]);
    for (const block of summary.split(/\n\s*\n/u)) {
      const opened = block.match(/<[a-z]/gu) ?? [];
      const closed = block.match(/<\/[a-z]/gu) ?? [];
      expect(closed).toHaveLength(opened.length);
    }
  });
});

/** The JUnit report, read by libxml2 and held against a schema of what CI systems read. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { XmlDocument, type XmlElement, XsdValidator } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../../src/report/assessment.ts';
import { joinedOf, joinReports } from '../../../src/report/joined.ts';
import { junitText } from '../../../src/report/junit.ts';
import type { KnownFailure } from '../../../src/report/known.ts';
import type { RunReport } from '../../../src/report/run.ts';
import { anyRun, CUT, HOSTILE, POOLER, SERVER } from './runs.ts';

const TODAY = '2026-11-23';
const known: KnownFailure = {
  id: 'late-release/copy-in.sync-ignored',
  reason: 'Repaired in 1.25.',
  link: 'https://github.com/pgbouncer/pgbouncer/issues/1024',
  expires: '2027-06-30',
};

let schema: XmlDocument;
let validator: XsdValidator;
beforeAll(() => {
  schema = XmlDocument.fromBuffer(readFileSync(new URL('junit.xsd', import.meta.url)));
  validator = XsdValidator.fromDoc(schema);
});
afterAll(() => {
  validator.dispose();
  schema.dispose();
});

type Attributes = Readonly<Record<string, string>>;
const attributes = (element: XmlElement): Attributes =>
  Object.fromEntries(element.attrs.map((attribute) => [attribute.name, attribute.value]));

interface ReadCase {
  readonly own: Attributes;
  /** The element inside of it, its attributes and its text. */
  readonly is: string;
  readonly said: Attributes;
  readonly text: string;
}

interface Read {
  readonly all: Attributes;
  readonly suites: readonly Attributes[];
  readonly cases: readonly ReadCase[];
}

/** Reads and validates a document. */
function read(text: string): Read {
  const document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    const elements = (path: string): XmlElement[] => document.find(path) as XmlElement[];
    return {
      all: attributes(document.root),
      suites: elements('/testsuites/testsuite').map(attributes),
      cases: elements('/testsuites/testsuite/testcase').map((element) => {
        const [child] = element.find('*') as XmlElement[];
        const said = child === undefined ? {} : attributes(child);
        return { own: attributes(element), is: child?.name ?? '', said, text: child?.content ?? '' };
      }),
    };
  } finally {
    document.dispose();
  }
}

const junit = (runs: readonly RunReport[], entries: readonly KnownFailure[] = []): Read =>
  read(junitText(assess(runs.map(joinedOf), entries, TODAY)));

describe('The JUnit report', () => {
  it('has a suite for each phase and tells failures, errors and passes apart', () => {
    const { all, suites, cases } = junit([POOLER]);
    expect(suites.map(({ name, tests, failures, errors }) => `${name} ${tests} ${failures} ${errors}`)).toEqual([
      'pgbouncer handshake 2 0 0',
      'pgbouncer recordings 3 1 1',
      'pgbouncer transitions 1 0 0',
      'pgbouncer walks 3 2 0',
      'pgbouncer interleavings 1 0 0',
      'pgbouncer malformed 1 0 0',
    ]);
    expect(all).toMatchObject({ tests: '11', failures: '3', errors: '1', skipped: '0' });
    expect(suites[0]).toMatchObject({ timestamp: '2026-11-23T10:00:00' });
    const of = (id: string) => cases.find(({ own }) => own.name === id);
    expect(of('recordings/D01')).toMatchObject({ is: '', own: { classname: 'pgbouncer.recordings', time: '0.004' } });
    expect(of('recordings/D10')).toMatchObject({
      is: 'error',
      said: { message: 'The reference could not be reached.' },
    });
    expect(of('recordings/D03')).toMatchObject({
      is: 'failure',
      said: { type: known.id, message: 'The next client got no server.' },
      text: expect.stringContaining('| T        | nothing | <- differs here; the backend was in ready.idle'),
    });
    expect(of('recordings/D03')?.text).toContain('replay: wirestate replay findings/late-release');
    expect(of('9,998 other cases that passed')).toMatchObject({ is: '' });
  });

  it('says of a flaky finding how often it failed, and lets a case that is flaky without one pass', () => {
    expect(junit([POOLER]).cases.find(({ own }) => own.name === 'walks/7:12')).toMatchObject({
      is: 'failure',
      said: { message: 'flaky (2 of 5): ReadyForQuery never came.', type: 'missing-reply/function-call.error' },
    });
    const { all, cases } = junit([
      { ...POOLER, findings: [], cases: POOLER.cases.filter(({ id }) => id === 'walks/7:12') },
    ]);
    expect(cases.find(({ own }) => own.name === 'walks/7:12')).toMatchObject({
      is: 'system-out',
      text: 'flaky: ReadyForQuery never came.',
    });
    expect(all).toMatchObject({ failures: '0' });
  });

  it('skips what is known, with the reason', () => {
    const { all, cases } = junit([POOLER], [known]);
    expect(all).toMatchObject({ failures: '1', skipped: '2' });
    expect(cases.find(({ own }) => own.name === 'recordings/D03')).toMatchObject({
      is: 'skipped',
      said: { message: `known until 2027-06-30: Repaired in 1.25. (${known.link})` },
    });
  });

  it('fails for known failures that have expired or no longer fail', () => {
    const { suites, cases } = junit([SERVER], [known, { ...known, id: 'crash/*', expires: '2020-01-01' }]);
    expect(suites.at(-1)).toMatchObject({ name: 'known failures', failures: '2' });
    expect(cases.slice(-2).map(({ own, is, said }) => [own.name, is, said.type])).toEqual([
      ['crash/*', 'failure', 'expired'],
      [known.id, 'failure', 'unexpected pass'],
    ]);
  });

  it('has errors for shards that are missing and runs that were cut', () => {
    const { cases } = junit([{ ...CUT, shard: { index: 1, count: 2 } }]);
    expect(cases.filter(({ is }) => is === 'error').map(({ own, said }) => [own.name, said.message])).toEqual([
      ['end of the run', 'The time was over before everything was played.'],
      ['shard 1/2 of seed 7', 'There is no report of shard 1/2 of seed 7.'],
    ]);
  });

  it('can be read and adds up, whatever the texts are', () => {
    fc.assert(
      fc.property(fc.array(anyRun, { minLength: 1, maxLength: 3 }), fc.boolean(), (runs, isKnown) => {
        const joined = joinReports(runs.map(joinedOf));
        fc.pre(joined.ok);
        const entries = isKnown ? [{ ...known, id: '*/*', reason: HOSTILE }] : [];
        const { all, suites, cases } = read(junitText(assess(joined.reports, entries, TODAY)));
        const sum = (name: string): number => suites.reduce((total, suite) => total + Number(suite[name]), 0);
        for (const name of ['tests', 'failures', 'errors', 'skipped']) expect(Number(all[name])).toBe(sum(name));
        expect(cases).toHaveLength(sum('tests'));
        for (const [kind, name] of [
          ['failure', 'failures'],
          ['error', 'errors'],
          ['skipped', 'skipped'],
        ] as const)
          expect(cases.filter(({ is }) => is === kind)).toHaveLength(sum(name));
      }),
      { numRuns: 100 },
    );
  });

  it('keeps hostile texts as texts', () => {
    const { cases } = junit([
      { ...POOLER, cases: POOLER.cases.map((each) => ({ ...each, sentence: HOSTILE })), findings: [] },
    ]);
    const [error] = cases.filter(({ is }) => is === 'error');
    expect(error?.said.message).toContain('<script>alert(1)</script>"\'&amp;]]>');
    expect(error?.text).toContain('\u{FFFD}\u{FFFD}[31m');
    expect(error?.text).toContain('😀');
  });
});

/** Reports of runs: one as it would be for a real proxy, from exchanges of its model, and any that there can be. */
import fc from 'fast-check';
import { RULE_IDS } from '../../../machines/rules.ts';
import { DIALECTS } from '../../../machines/versions.ts';
import { VERDICT_IDS } from '../../../src/play/verdicts.ts';
import {
  type CaseReport,
  PHASES,
  type Phase,
  type PhaseReport,
  RUN_FORMAT,
  type RunReport,
  type TargetFinding,
} from '../../../src/report/run.ts';

/** What a hostile server may say: markup, commands of a runner, ends of elements and lines, marks of direction. */
export const HOSTILE =
  '<script>alert(1)</script>"\'&amp;]]>\n::error title=x::owned\r\n\u0000\u001b[31m\u202eabc %0A |x| `y` </style> 😀';

const finding: TargetFinding = {
  id: 'late-release/copy-in.sync-ignored',
  verdict: 'late-release',
  rule: 'copy-in.sync-ignored',
  aspect: 'pool',
  case: 'recordings/D03',
  phase: 'recordings',
  sentence:
    'The next client waited 2 s and got no server: the pool still expects a ReadyForQuery for the ignored Sync.',
  expected: '> P B E S < 1 2 G > d c S < C Z | > Q < T D C Z',
  got: '> P B E S < 1 2 G > d c S < C Z | > Q',
  rows: [
    ...['P', 'B', 'E', 'S'].map((sent) => ({ sent, expected: '', got: '' })),
    ...['1', '2', 'G'].map((word) => ({ sent: '', expected: word, got: word })),
    ...['d', 'c', 'S'].map((sent) => ({ sent, expected: '', got: '' })),
    ...['C', 'Z'].map((word) => ({ sent: '', expected: word, got: word })),
    { sent: '| Q', expected: '', got: '' },
    ...['T', 'D', 'C', 'Z'].map((word) => ({ sent: '', expected: word, got: '' })),
  ],
  at: 13,
  state: 'ready.idle',
  played: 3,
  failed: 3,
  replay: "wirestate replay findings/late-release.copy-in.sync-ignored.jsonl --target 'postgres://u@127.0.0.1:6432/db'",
  files: ['findings/late-release.copy-in.sync-ignored.jsonl', 'findings/late-release.copy-in.sync-ignored.pgproto'],
  seconds: 12.25,
};

const missing: TargetFinding = {
  ...finding,
  id: 'missing-reply/function-call.error',
  verdict: 'missing-reply',
  rule: 'function-call.error',
  aspect: 'replies',
  case: 'walks/7:12',
  phase: 'walks',
  sentence: 'ReadyForQuery never came.',
  expected: '> F < E Z',
  got: '> F < E',
  rows: [
    { sent: 'F', expected: '', got: '' },
    { sent: '', expected: 'E', got: 'E' },
    { sent: '', expected: 'Z', got: '' },
  ],
  at: 2,
  state: 'functionCall.done',
  played: 5,
  failed: 2,
  replay: 'wirestate fuzz --target postgres://u@127.0.0.1:6432/db --case walks/7:12',
  files: [],
};

const phase = (name: Phase, cases: number, failed = 0, flaky = 0, errors = 0): PhaseReport => ({
  phase: name,
  cases,
  failed,
  flaky,
  errors,
  seconds: cases / 100,
});

const passed = (id: string, name: Phase): CaseReport => ({
  id,
  phase: name,
  outcome: 'passed',
  sentence: '',
  milliseconds: 4,
});

/** A run against a pooler with two findings, one of them flaky, and a case that could not be judged. */
export const POOLER: RunReport = {
  format: RUN_FORMAT,
  target: 'pgbouncer',
  version: '15.18',
  reference: 'PostgreSQL 18.4 at 127.0.0.1:5432',
  dialect: 'postgres-15',
  seed: 7,
  shard: { index: 0, count: 1 },
  began: '2026-11-23T10:00:00.000Z',
  seconds: 214.5,
  ended: 'done',
  leftOut: [{ phase: 'recordings', cases: 7, why: 'connections for replication' }],
  phases: [
    phase('handshake', 2),
    phase('recordings', 3, 1, 0, 1),
    phase('transitions', 331),
    phase('walks', 10_000, 3, 1),
    phase('interleavings', 5000),
    phase('malformed', 500),
  ],
  cases: [
    passed('handshake/plain', 'handshake'),
    passed('handshake/ssl', 'handshake'),
    passed('recordings/D01', 'recordings'),
    {
      id: 'recordings/D03',
      phase: 'recordings',
      outcome: 'failed',
      sentence: 'The next client got no server.',
      finding: finding.id,
      milliseconds: 2104,
    },
    {
      id: 'recordings/D10',
      phase: 'recordings',
      outcome: 'error',
      sentence: 'The reference could not be reached.',
      milliseconds: 10,
    },
    {
      id: 'walks/7:12',
      phase: 'walks',
      outcome: 'flaky',
      sentence: 'ReadyForQuery never came.',
      finding: missing.id,
      milliseconds: 800,
    },
    {
      id: 'walks/7:99',
      phase: 'walks',
      outcome: 'failed',
      sentence: 'The next client got no server.',
      finding: finding.id,
      milliseconds: 2200,
    },
  ],
  findings: [missing, finding],
};

/** The same cases on a target that passes all of them. */
export const SERVER: RunReport = {
  ...POOLER,
  target: 'postgres',
  version: '15.18',
  began: '2026-11-23T10:10:00.000Z',
  phases: POOLER.phases.map((each) => ({ ...each, failed: 0, flaky: 0, errors: 0 })),
  cases: [
    ...['handshake/plain', 'handshake/ssl'].map((id) => passed(id, 'handshake')),
    ...['recordings/D01', 'recordings/D03', 'recordings/D10'].map((id) => passed(id, 'recordings')),
  ],
  findings: [],
};

/** A run that was cut in its second phase. */
export const CUT: RunReport = {
  ...SERVER,
  target: 'pgpool',
  version: '4.3.5',
  ended: 'time',
  phases: [phase('handshake', 2), phase('recordings', 1)],
  cases: [...SERVER.cases.slice(0, 2), passed('recordings/D01', 'recordings')],
};

const word = fc.constantFrom('', 'P', 'Z', 'E', 'G', '| Q', HOSTILE);
const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant(HOSTILE));
const seconds = fc.nat(10_000).map((count) => count / 8);
const phaseName = fc.constantFrom(...PHASES);

const anyFinding: fc.Arbitrary<TargetFinding> = fc
  .record({
    verdict: fc.constantFrom(...VERDICT_IDS.slice(0, 3)),
    rule: fc.constantFrom(...RULE_IDS.slice(0, 3)),
    aspect: fc.constantFrom('replies', 'connection', 'pool'),
    case: fc.nat(5).map((number) => `walks/1:${number}`),
    phase: phaseName,
    sentence: text,
    expected: fc.constantFrom('> Q < C Z', '> S < Z', '> P S < 1 Z', HOSTILE),
    got: fc.constantFrom('> Q < C', '> S', ''),
    rows: fc.array(fc.record({ sent: word, expected: word, got: word }), { maxLength: 4 }),
    at: fc.nat(4),
    state: fc.constantFrom('', 'ready.idle', HOSTILE),
    played: fc.nat(3),
    failed: fc.nat(3),
    replay: text,
    files: fc.array(text, { maxLength: 2 }),
    seconds,
  } satisfies { [Key in Exclude<keyof TargetFinding, 'id'>]: fc.Arbitrary<TargetFinding[Key]> })
  .map((fields) => ({ id: `${fields.verdict}/${fields.rule}`, ...fields }));

const anyCase: fc.Arbitrary<CaseReport> = fc
  .record({
    name: fc.nat(6),
    phase: phaseName,
    outcome: fc.constantFrom('passed', 'failed', 'flaky', 'error'),
    sentence: text,
    milliseconds: fc.nat(5000),
  })
  .map(({ name, ...fields }) => ({ id: `${fields.phase}/${name}`, ...fields }));

const anyPhases: fc.Arbitrary<readonly PhaseReport[]> = fc.uniqueArray(
  fc.record({
    phase: phaseName,
    cases: fc.nat(50),
    failed: fc.nat(5),
    flaky: fc.nat(5),
    errors: fc.nat(5),
    seconds,
  }),
  { selector: ({ phase: name }) => name },
);

/** Any run, of few targets, seeds and shards, so that there is much to join. */
export const anyRun: fc.Arbitrary<RunReport> = fc.record({
  format: fc.constant(RUN_FORMAT),
  target: fc.constantFrom('a', 'b', HOSTILE),
  version: fc.constantFrom('15.18', '18.4'),
  reference: fc.constantFrom('PostgreSQL 18.4', HOSTILE),
  dialect: fc.constantFrom(...DIALECTS),
  seed: fc.nat(2),
  shard: fc.constantFrom(
    { index: 0, count: 1 },
    { index: 0, count: 3 },
    { index: 1, count: 3 },
    { index: 2, count: 3 },
  ),
  began: fc.constantFrom('2026-11-23T10:00:00.000Z', '2026-11-23T11:00:00.000Z'),
  seconds,
  ended: fc.constantFrom('done', 'time', 'interrupted', 'target-gone'),
  phases: anyPhases,
  leftOut: fc.array(
    fc.record({
      phase: phaseName,
      cases: fc.integer({ min: 1, max: 3 }),
      why: fc.constantFrom('replication', HOSTILE),
    }),
    { maxLength: 2 },
  ),
  cases: fc.uniqueArray(anyCase, { selector: ({ id }) => id, maxLength: 8 }),
  findings: fc.uniqueArray(anyFinding, { selector: ({ id }) => id, maxLength: 4 }),
} satisfies { [Key in keyof RunReport]: fc.Arbitrary<RunReport[Key]> });

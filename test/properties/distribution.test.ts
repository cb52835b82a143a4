import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULES } from '../../machines/rules.ts';
import { caseArbitrary, runCampaign } from '../../properties/index.ts';
import { REFERENCE_MODEL } from '../../src/models/reference.ts';
import { describeStep } from '../../src/oracle/case.ts';
import { SCRIPT_MESSAGES } from '../../src/oracle/script.ts';
import { backendTable } from '../../src/table/tables.ts';
import { type Edge, OUT_OF_REACH, sessionEdges } from './session-rules.ts';

const table = backendTable();
const SESSION = sessionEdges(table);

describe('A campaign of 20,000 cases', () => {
  const { distribution, findings } = runCampaign(REFERENCE_MODEL, { runs: 20_000, seed: 5 });
  const steps = new Map<string, number>();
  for (const { observed } of fc.sample(caseArbitrary(table), { numRuns: 20_000, seed: 5 }))
    for (const step of observed.steps) steps.set(describeStep(step), (steps.get(describeStep(step)) ?? 0) + 1);

  it('sends every script message, each a hundred times', () => {
    const rare = SCRIPT_MESSAGES.map(({ label }) => label).filter((label) => (steps.get(label) ?? 0) < 100);
    expect(rare).toEqual([]);
  });

  it('holds hand-overs and late cancels', () => {
    expect(steps.get('hand over') ?? 0).toBeGreaterThan(1000);
    expect(steps.get('late cancel') ?? 0).toBeGreaterThan(40);
  });

  it('meets every rule of a session that scripts can bring about, and no other', () => {
    const rules = [...new Set(SESSION.map(({ rule }) => rule))];
    expect(rules.filter((rule) => distribution.rules[rule] === undefined).sort()).toEqual(
      Object.keys(OUT_OF_REACH).sort(),
    );
  });

  it('is in every phase of a session that a legal frontend can lead to', () => {
    expect(Object.keys(distribution.phases).sort()).toEqual(
      [
        ...['afterError', 'broken', 'copyIn', 'copyOut', 'extendedQuery', 'functionCall', 'pipelining', 'ready'],
        ...['simpleQuery', 'skippingUntilSync', 'sync'],
      ].sort(),
    );
  });

  it('finds nothing wrong with the reference', () => {
    expect(findings).toEqual([]);
  });
});

/** Edges that cases never take, and why; a pattern over `state event`. */
const NEVER: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^pipelining\.(flushRead|strayRead)\..* B\.ErrorResponse$/, 'raised by a timeout only'],
  [
    /^sync\.(afterSkip|answering\.(idle|inTransaction|failed|unsettled|broken)).* B\.ErrorResponse$/,
    'a Sync that ends no transaction fails by a timeout or its body only',
  ],
  [/^extendedQuery\.closing\..* B\.ErrorResponse$/, 'a Close fails for its body only'],
  [/^extendedQuery\.refusingFlush\./, 'illegal input'],
  [/^(synchronizationLost|protocolViolation)/, 'follows illegal input'],
  [/^extendedQuery\.executing\..* B\.PortalSuspended$/, 'a row limit is at least one, and is reached by a row'],
  [/^simpleQuery\.empty\..* B\.ErrorResponse$/, 'no script ends a failing transaction with an empty string'],
  [/^copyOut\.simple\.done\..* B\.ErrorResponse$/, 'nor with a COPY TO STDOUT'],
  [/^copyOut\.extended\.done\..* B\.ErrorResponse$/, 'what fails behind an extended COPY fails at Sync'],
  [/^functionCall\.answered\..* B\.ErrorResponse$/, 'a function that fails answers nothing'],
];
/** Edges that need so much to come together that cases take them or not. */
const RARE: readonly RegExp[] = [
  /^pipelining\.\w+\.(failed|inTransaction|executed|unsettled) F\./,
  /^ready\.(broken|unsettled|failed) F\./,
  /^(copyIn|copyOut)\.\w+\.\w+\.(inTransaction|executed|pipelined) /,
  /^extendedQuery\.\w+\.(inTransaction|failed|executed) /,
  /^(simpleQuery|functionCall|sync|broken|afterError)\./,
];

describe('A hundred thousand cases', () => {
  const arbitrary = caseArbitrary(table);
  fc.assert(
    fc.property(arbitrary, () => true),
    { numRuns: 100_000, seed: 6 },
  );
  const { hits } = arbitrary.observer.server;
  const sendable = new Set(SCRIPT_MESSAGES.map(({ event }) => event));
  const reachable = SESSION.filter(
    ({ rule, event }) => OUT_OF_REACH[rule] === undefined && (event >= FIRST_BACKEND_EVENT || sendable.has(event)),
  ).filter(({ rule }) => RULES[rule].decision !== 'refused' && !('asynchronous' in RULES[rule]));
  const isNever = ({ name }: Edge): boolean => NEVER.some(([pattern]) => pattern.test(name));
  const missed = reachable.filter(({ at }) => hits[at] === 0);

  it.each(NEVER)('never take %s, because %s', (pattern) => {
    const edges = SESSION.filter(({ name }) => pattern.test(name));
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.filter(({ at }) => (hits[at] ?? 0) > 0).map(({ name }) => name)).toEqual([]);
  });

  it('miss no other edge but rare ones', () => {
    const unexplained = missed.filter((edge) => !isNever(edge) && !RARE.some((pattern) => pattern.test(edge.name)));
    expect(unexplained.map(({ name }) => name)).toEqual([]);
  });

  it('take nine in ten of the edges that can be taken', () => {
    const possible = reachable.filter((edge) => !isNever(edge));
    const taken = possible.filter(({ at }) => (hits[at] ?? 0) > 0);
    expect(possible.length).toBeGreaterThan(500);
    expect(taken.length / possible.length).toBeGreaterThan(0.9);
  });
});

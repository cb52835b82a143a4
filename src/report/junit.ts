/**
 * Reports as JUnit XML, in the shape that CI systems read: a suite for each phase of a target, a test case for each case.
 * A `failure` is a fault of the target, an `error` a case that could not be judged; what is known is `skipped`.
 */
import Builder from 'fast-xml-builder';
import { type AssessedReport, type Assessment, expiredSentence, goneSentence } from './assessment.ts';
import { differenceText, rateOf } from './difference.ts';
import { isFlaky, phasesOf, shardName } from './joined.ts';
import type { KnownFailure } from './known.ts';
import { PLAIN } from './palette.ts';
import { type CaseReport, PHASES, type Phase, type TargetFinding } from './run.ts';
import { aboutRuns, counted, cutSentence, titleOf } from './run-text.ts';

/** An element of XML as the builder takes it: `@name` is an attribute, `#text` the text. */
interface Element {
  readonly [name: string]: string | Element | readonly Element[];
}

type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface TestCase {
  readonly outcome: Outcome;
  /** Seconds. */
  readonly time: number;
  readonly element: Element;
}

/** What XML 1.0 cannot hold, not even escaped (its section 2.2). */
const NO_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;
const clean = (text: string): string => text.replace(NO_XML, '\u{FFFD}');

const time = (seconds: number): string => seconds.toFixed(3);

/** @param said attributes and text of the outcome's element; of one that passed, what was printed */
function testCase(
  name: string,
  classname: string,
  seconds: number,
  outcome: Outcome,
  said: Readonly<Record<string, string>> = {},
): TestCase {
  const base = { '@name': clean(name), '@classname': clean(classname), '@time': time(seconds) };
  const detail = Object.fromEntries(Object.entries(said).map(([key, text]) => [key, clean(text)]));
  const isSilent = Object.keys(said).length === 0;
  const element = outcome === 'passed' ? 'system-out' : outcome;
  return { outcome, time: seconds, element: isSilent ? base : { ...base, [element]: detail } };
}

/** What stands in a failure: all that is needed to understand and repeat it. */
function failureText(finding: TargetFinding): string {
  const files = finding.files.map((file) => `file: ${file}\n`).join('');
  return `${finding.sentence}\n\n${differenceText(finding, PLAIN)}\nreplay: ${finding.replay}\n${files}`;
}

const skipped = ({ reason, link, expires }: KnownFailure) => ({
  '@message': `known until ${expires}: ${reason} (${link})`,
});

function failure(sentence: string, finding: TargetFinding | undefined, isFlakyCase: boolean) {
  const rate = finding === undefined || rateOf(finding) === '' ? '' : ` (${rateOf(finding)})`;
  return {
    '@message': isFlakyCase ? `flaky${rate}: ${sentence}` : sentence,
    '@type': finding?.id ?? 'failed',
    '#text': finding === undefined ? sentence : failureText(finding),
  };
}

/** The finding that a case tells of: the one it names, or the one that names it. */
const findingOf = ({ findings }: AssessedReport, { id, finding }: CaseReport): TargetFinding | undefined =>
  findings.find((each) => each.id === finding) ?? findings.find((each) => each.case === id);

function caseOf(report: AssessedReport, each: CaseReport, classname: string): TestCase {
  const { id, outcome, sentence, milliseconds } = each;
  const made = (result: Outcome, said?: Readonly<Record<string, string>>): TestCase =>
    testCase(id, classname, milliseconds / 1000, result, said);
  if (outcome === 'passed') return made('passed');
  if (outcome === 'error') return made('error', { '@message': sentence, '@type': 'not judged', '#text': sentence });
  const finding = findingOf(report, each);
  if (outcome === 'flaky' && finding === undefined) return made('passed', { '#text': `flaky: ${sentence}` });
  const known = finding === undefined ? undefined : report.known.get(finding.id);
  if (known !== undefined) return made('skipped', skipped(known));
  return made('failure', failure(sentence, finding, outcome === 'flaky'));
}

/** The cases of a phase: those listed, the findings of others, and what passed without being listed as one. */
function phaseCases(report: AssessedReport, phase: Phase, classname: string): readonly TestCase[] {
  const listed = report.cases.filter((each) => each.phase === phase);
  const ids = new Set(listed.map(({ id }) => id));
  const unlisted = report.findings.filter((finding) => finding.phase === phase && !ids.has(finding.case));
  const lone = unlisted.map((finding): TestCase => {
    const known = report.known.get(finding.id);
    return known === undefined
      ? testCase(finding.case, classname, 0, 'failure', failure(finding.sentence, finding, isFlaky(finding)))
      : testCase(finding.case, classname, 0, 'skipped', skipped(known));
  });
  const sum = phasesOf(report).find((part) => part.phase === phase);
  const others = (sum?.cases ?? 0) - listed.length - lone.length;
  const told = listed.reduce((all, { milliseconds }) => all + milliseconds / 1000, 0);
  const rest = Math.max(0, (sum?.seconds ?? 0) - told);
  return [
    ...listed.map((each) => caseOf(report, each, classname)),
    ...lone,
    ...(others > 0 ? [testCase(`${counted(others, 'other case')} that passed`, classname, rest, 'passed')] : []),
  ];
}

function suite(name: string, cases: readonly TestCase[], timestamp: string, properties: readonly Element[]): Element {
  const count = (outcome: Outcome): string => `${cases.filter((each) => each.outcome === outcome).length}`;
  return {
    '@name': clean(name),
    '@tests': `${cases.length}`,
    '@failures': count('failure'),
    '@errors': count('error'),
    '@skipped': count('skipped'),
    '@time': time(cases.reduce((sum, each) => sum + each.time, 0)),
    ...(timestamp === '' ? {} : { '@timestamp': timestamp }),
    ...(properties.length === 0 ? {} : { properties: { property: properties } }),
    testcase: cases.map(({ element }) => element),
  };
}

interface Suite {
  readonly element: Element;
  readonly cases: readonly TestCase[];
}

/** The suites of a target: one for each phase, and one for what keeps the report from being whole. */
function suitesOf(report: AssessedReport): readonly Suite[] {
  const { target, runs } = report;
  const property = (name: string, value: string): Element => ({ '@name': clean(name), '@value': clean(value) });
  const about = [['target', titleOf(report)] as const, ...aboutRuns(report)];
  const properties = about.map(([name, text]) => property(name, text));
  const began = runs
    .map((run) => run.began)
    .toSorted()
    .at(0);
  const timestamp = clean(began ?? '').replace(/\.\d+Z?$|Z$/u, '');
  const made = (name: string, cases: readonly TestCase[]): readonly Suite[] =>
    cases.length === 0 ? [] : [{ element: suite(`${target} ${name}`, cases, timestamp, properties), cases }];
  const shards = report.missing.map((shard) => {
    const name = `shard ${shardName(shard)} of seed ${shard.seed}`;
    return testCase(name, `${target}.run`, 0, 'error', {
      '@message': `There is no report of ${name}.`,
      '@type': 'missing',
    });
  });
  const cut = cutSentence(report);
  const ends =
    cut === undefined
      ? []
      : [testCase('end of the run', `${target}.run`, 0, 'error', { '@message': cut, '@type': 'cut' })];
  return [
    ...PHASES.flatMap((phase) => made(phase, phaseCases(report, phase, `${target}.${phase}`))),
    ...made('run', [...ends, ...shards]),
  ];
}

/** Entries of known failures that fail the run. */
function knownSuite({ expired, gone }: Assessment): readonly Suite[] {
  const cases = [
    ...expired.map((entry) => ({ entry, sentence: expiredSentence(entry), type: 'expired' })),
    ...gone.map((entry) => ({ entry, sentence: goneSentence(entry), type: 'unexpected pass' })),
  ].map(({ entry, sentence, type }) =>
    testCase(entry.id, 'known failures', 0, 'failure', { '@message': sentence, '@type': type, '#text': sentence }),
  );
  return cases.length === 0 ? [] : [{ element: suite('known failures', cases, '', []), cases }];
}

/** @returns the document, with a line end */
export function junitText(assessment: Assessment): string {
  const suites = [...assessment.targets.flatMap(suitesOf), ...knownSuite(assessment)];
  const cases = suites.flatMap((each) => each.cases);
  const { testcase: _cases, ...totals } = suite('wirestate', cases, '', []);
  const builder = new Builder({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    format: true,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  const body = builder.build({ testsuites: { ...totals, testsuite: suites.map(({ element }) => element) } });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
}

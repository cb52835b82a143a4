/** What a run comes to when known failures are told apart: who fails it. */
import { completePhases, type JoinedReport, type MissingShard, missingShards } from './joined.ts';
import { fits, type KnownFailure } from './known.ts';
import { PHASES, type TargetFinding } from './run.ts';

/** The report of one target, with what is known of its findings. */
export interface AssessedReport extends JoinedReport {
  /** By id of a finding. */
  readonly known: ReadonlyMap<string, KnownFailure>;
  /** The shards that should have been joined and were not. */
  readonly missing: readonly MissingShard[];
}

/** Reports with the entries about them that fail the run. */
export interface Assessment {
  readonly targets: readonly AssessedReport[];
  /** Entries about one of the targets whose time is over. */
  readonly expired: readonly KnownFailure[];
  /** Entries of which nothing was seen, though all was played in which it would have been: unexpected passes. */
  readonly gone: readonly KnownFailure[];
}

const isAbout = ({ target = '*' }: KnownFailure, report: JoinedReport): boolean => fits(target, report.target);

const covers = (entry: KnownFailure, { id, phase }: TargetFinding): boolean =>
  fits(entry.id, id) && (entry.phase === undefined || entry.phase === phase);

const isSeen = (entry: KnownFailure, reports: readonly JoinedReport[]): boolean =>
  reports.some((report) => report.findings.some((finding) => covers(entry, finding)));

/** Was everything played in which the entry's finding could have been seen? */
function wasLookedFor({ phase }: KnownFailure, reports: readonly JoinedReport[]): boolean {
  const concerned = phase === undefined ? PHASES : [phase];
  return reports.every((report) => concerned.every((each) => completePhases(report).has(each)));
}

/**
 * Tells known failures apart.
 * @param today `2026-11-23`, in UTC
 * @param isWhole false for a part of a run, chosen cases or a shard, in which nothing can be missed
 */
export function assess(
  reports: readonly JoinedReport[],
  entries: readonly KnownFailure[],
  today: string,
  isWhole = true,
): Assessment {
  const concerned = entries.filter((entry) => reports.some((report) => isAbout(entry, report)));
  const valid = concerned.filter(({ expires }) => expires >= today);
  const targets = reports.map((report) => {
    const known = report.findings.flatMap((finding) => {
      const entry = valid.find((each) => isAbout(each, report) && covers(each, finding));
      return entry === undefined ? [] : [[finding.id, entry] as const];
    });
    return { ...report, known: new Map(known), missing: isWhole ? missingShards(report) : [] };
  });
  const gone = valid.filter((entry) => {
    const about = reports.filter((report) => isAbout(entry, report));
    return isWhole && entry.flaky !== true && !isSeen(entry, about) && wasLookedFor(entry, about);
  });
  return { targets, expired: concerned.filter((entry) => !valid.includes(entry)), gone };
}

/** The findings of a target that nobody has put up with, flaky ones among them. */
export const unknownFindings = ({ findings, known }: AssessedReport): readonly TargetFinding[] =>
  findings.filter(({ id }) => !known.has(id));

/** Is there anything that fails the run: a finding that is not known, or an entry that is expired or gone? */
export const failsRun = ({ targets, expired, gone }: Assessment): boolean =>
  targets.some((target) => unknownFindings(target).length > 0) || expired.length > 0 || gone.length > 0;

/** What an entry is about, for people: `late-release/copy-in.sync-ignored of pgbouncer*`. */
export const aboutEntry = ({ id, target, phase }: KnownFailure): string =>
  `${id}${target === undefined ? '' : ` of ${target}`}${phase === undefined ? '' : ` in ${phase}`}`;

/** Why an expired entry fails the run, as a sentence. */
export const expiredSentence = (entry: KnownFailure): string =>
  `The known failure ${aboutEntry(entry)} has expired on ${entry.expires}: repair it, or give it a new day. (${entry.reason})`;

/** Why an entry that was not seen fails the run, as a sentence. */
export const goneSentence = (entry: KnownFailure): string =>
  `The known failure ${aboutEntry(entry)} no longer fails: take its entry out. (${entry.reason})`;

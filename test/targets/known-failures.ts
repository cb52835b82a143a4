/** The findings on a target as known failures, for those who live with it. */
import type { KnownFailure } from '../../src/report/known.ts';
import type { Phase, RunReport, TargetFinding } from '../../src/report/run.ts';
import type { Documented } from './documented.ts';
import type { Remark } from './remarks/remark.ts';
import { addressOfReport, causesOf, remarkOn } from './remarks.ts';

/** A file of known failures. */
export interface KnownFile {
  /** Beside the page, under `known/`. */
  readonly name: string;
  /** The targets that it is about, by name; `*` stands for any characters. */
  readonly target: string;
  /** Where what nobody has reported would be. */
  readonly tracker: string;
}

/** The last day on which they are put up with. */
const EXPIRES = '2027-12-31';

/**
 * Every finding, and each cause that strikes at any rule. What not every run has seen, or only by chance, may be missed.
 * @param documented what was run against the targets of the file
 */
export function knownOf({ target, tracker }: KnownFile, documented: readonly Documented[]): readonly KnownFailure[] {
  const entries = new Map<string, KnownFailure>();
  const runs = documented.flatMap((each) => each.runs);
  for (const { joined } of documented) {
    for (const finding of joined.findings) {
      const { id, sentence } = finding;
      if (entries.has(id)) continue;
      const remark = remarkOn(joined.target, finding);
      const always = isSure(finding, runs);
      const reason = [sentence, remark?.says ?? 'Nobody has looked into it.', unreported(remark)].join(' ').trim();
      const link = linkOf(remark, tracker);
      entries.set(id, { id, target, ...(always ? {} : { flaky: true }), reason, link, expires: EXPIRES });
    }
  }
  for (const [id, causes] of causesOf(documented.map(({ joined }) => joined.target))) {
    const reason = `Which rule it shows at depends on what was under way. ${causes.map(({ says }) => says).join(' Or: ')}`;
    const link = linkOf(
      causes.find(({ report }) => report !== undefined),
      tracker,
    );
    entries.set(id, { id, target, flaky: true, reason, link, expires: EXPIRES });
  }
  return [...entries.values()];
}

/** Phases whose cases do not depend on a seed. */
const FIXED: readonly Phase[] = ['handshake', 'recordings', 'transitions'];

/** Will a run find it that plays all phases? Each has that has played this one. */
const isSure = ({ id, phase }: TargetFinding, runs: readonly RunReport[]): boolean =>
  FIXED.includes(phase) &&
  runs
    .filter(({ phases }) => phases.some((each) => each.phase === phase && each.cases > 0))
    .every(({ findings }) => findings.some((other) => other.id === id));

const unreported = (remark: Remark | undefined): string => (remark?.report === undefined ? 'No report is known.' : '');

const linkOf = (remark: Remark | undefined, tracker: string): string =>
  remark?.report === undefined ? tracker : addressOfReport(remark.report);

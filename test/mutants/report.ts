/** The figures of a campaign, for people and as JSON. */
import type { Campaign } from './campaign.ts';
import { REASONS, reasonOf } from './explain.ts';
import { describeMutant, type Mutant } from './mutator.ts';
import { printSteps } from './transcript.ts';

export interface Figures {
  readonly dialect: string;
  readonly edges: number;
  readonly mutants: number;
  readonly killedByRecordings: number;
  readonly killedLive: number;
  /** Of both: only by a forged reply. */
  readonly killedByForgery: number;
  readonly equivalent: number;
  readonly ambiguous: number;
  /** Survivors by reason. */
  readonly survivors: Readonly<Record<string, number>>;
  /** The others, told apart only by exchanges that nothing here has shown; the list names the shortest of each. */
  readonly unseen: number;
  readonly transcripts: number;
  /** Percentage of the mutants that are not equivalent that died; `explained` without those that have a reason. */
  readonly percent: number;
  readonly percentWithoutExplained: number;
  readonly seconds: number;
}

export interface Report {
  readonly figures: Figures;
  readonly text: string;
  /** Every survivor, a line each: its reason or the exchange that would tell, and what it is. */
  readonly list: string;
  /** No reason without a survivor, and no server that the table does not explain. */
  readonly isClean: boolean;
}

/** So many of a kind are shown. */
const MOST_SHOWN = 20;

/** @param wrong what the reference oracle and the server disagree on */
export function report(campaign: Campaign, wrong: readonly string[], milliseconds: number): Report {
  const { table, kills, mutants, equivalent, disagreeing, unblamed } = campaign;
  const ambiguous = new Set(campaign.ambiguous);
  const survivors: Record<string, number> = {};
  const unseen: Mutant[] = [];
  for (const mutant of campaign.survivors) {
    if (ambiguous.has(mutant)) continue;
    const reason = reasonOf(table, mutant);
    if (reason === undefined) unseen.push(mutant);
    else survivors[reason.why] = (survivors[reason.why] ?? 0) + 1;
  }
  const killed = [...kills.values()];
  const faults = mutants.length - equivalent.length - ambiguous.size;
  const explained = Object.values(survivors).reduce((sum, count) => sum + count, 0);
  const figures: Figures = {
    dialect: table.dialect,
    edges: new Set(mutants.map(({ at }) => at)).size,
    mutants: mutants.length,
    killedByRecordings: killed.filter(({ by }) => by === 'recording').length,
    killedLive: killed.filter(({ by }) => by === 'live').length,
    killedByForgery: killed.filter(({ death }) => death === 'forged').length,
    equivalent: equivalent.length,
    ambiguous: ambiguous.size,
    survivors,
    unseen: unseen.length,
    transcripts: campaign.transcripts,
    percent: percentOf(killed.length, faults),
    percentWithoutExplained: percentOf(killed.length, faults - explained),
    seconds: Math.round(milliseconds / 1000),
  };
  const unused = REASONS.filter(
    ({ why, dialects }) => survivors[why] === undefined && (dialects?.includes(table.dialect) ?? true),
  );
  const lines = [
    `${figures.dialect}: ${figures.mutants.toLocaleString('en')} mutants of ${figures.edges.toLocaleString('en')} edges, ${figures.transcripts.toLocaleString('en')} transcripts, ${figures.seconds} s`,
    `  killed by recordings  ${figures.killedByRecordings}`,
    `  killed live           ${figures.killedLive}`,
    `    by forgery only     ${figures.killedByForgery} (of all killed)`,
    `  equivalent (proved)   ${figures.equivalent}`,
    `  ambiguous (proved)    ${figures.ambiguous}`,
    ...Object.entries(survivors).map(([why, count]) => `  not forced: ${String(count).padStart(9)} ${why}`),
    `  not seen: ${String(figures.unseen).padStart(11)} of these the shortest exchange that would tell is known (--list)`,
    `  ${figures.percent} % of those that are no equivalents died, ${figures.percentWithoutExplained} % without those that are explained`,
    ...unseen
      .slice(0, MOST_SHOWN)
      .map((mutant) => `  lives: ${describeMutant(table, mutant)}: ${campaign.tells(mutant)}`),
    ...disagreeing
      .slice(0, MOST_SHOWN)
      .map(({ transcript, death }) => `  ${death}: ${transcript.id}: ${printSteps(transcript.steps)}`),
    ...unblamed.slice(0, MOST_SHOWN).map(({ id, steps }) => `  blamed late or wrongly: ${id}: ${printSteps(steps)}`),
    ...wrong.map((sentence) => `  the reference is wrong: ${sentence}`),
    ...unused.map(({ why }) => `  out of date, nothing survives for it: ${why}`),
  ];
  const isClean = disagreeing.length + wrong.length + unused.length === 0;
  const list = campaign.survivors.map((mutant) => {
    const why = ambiguous.has(mutant)
      ? 'ambiguous'
      : (reasonOf(table, mutant)?.why ?? `told by ${campaign.tells(mutant)}`);
    const isSeen = campaign.exercised.has(mutant.at) ? 'exercised' : 'not exercised';
    return `${why} | ${isSeen} | ${describeMutant(table, mutant)}\n`;
  });
  return { figures, text: lines.join('\n'), list: list.join(''), isClean };
}

/** Two decimals, never rounded up. */
const percentOf = (part: number, whole: number): number => Math.floor((part / whole) * 10_000) / 100;

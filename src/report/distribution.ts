/** What generated cases consisted of, for people. */
import { columnsText } from './columns.ts';
import type { Palette } from './palette.ts';

export type Counts = Readonly<Record<string, number>>;

/** How often each was hit, the most frequent first. */
export interface DistributionReport {
  readonly messages: Counts;
  readonly phases: Counts;
  readonly rules: Counts;
  readonly edges: { readonly hit: number; readonly all: number };
}

/** How many of the rarest rules are named in short. */
const NAMED = 3;

const kinds = (counts: Counts): number => Object.keys(counts).length;

/** Two lines: how much was hit, and what was hit least. */
export function distributionSummary({ messages, phases, rules, edges }: DistributionReport, palette: Palette): string {
  const hit = `${kinds(messages)} kinds of messages, ${kinds(phases)} phases, ${kinds(rules)} rules`;
  const rarest = Object.entries(rules).slice(-NAMED).reverse();
  const named = rarest.map(([rule, count]) => `${rule} (${count})`).join(', ');
  return (
    `  ${palette.dim('hit')}     ${hit}, ${edges.hit} of ${edges.all} edges of the backend machine\n` +
    `  ${palette.dim('rarest')}  ${named === '' ? 'nothing was run' : named}\n`
  );
}

/** Everything that was hit, with how often. */
export function distributionText({ messages, phases, rules, edges }: DistributionReport, palette: Palette): string {
  const list = (title: string, counts: Counts): string => {
    const entries = Object.entries(counts);
    const widest = Math.max(0, ...entries.map(([, count]) => String(count).length));
    const rows = entries.map(([name, count]) => ['   ', String(count).padStart(widest), name]);
    return `  ${palette.bold(title)}\n${columnsText(rows, ' ')}`;
  };
  return (
    list('messages', messages) +
    list('phases', phases) +
    list('rules', rules) +
    `  ${palette.bold('edges')}\n    ${edges.hit} of ${edges.all} of the backend machine\n`
  );
}

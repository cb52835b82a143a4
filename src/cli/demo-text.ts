/** What `wirestate demo` shows: the models with their findings, and what came of playing these on a server. */
import { EVENTS } from '../../machines/messages.ts';
import type { Finding } from '../../properties/index.ts';
import { printExchange } from '../corpus/notation.ts';
import { findModel } from '../models/index.ts';
import type { ModelEntry } from '../models/model.ts';
import { typeOf } from '../oracle/case.ts';
import type { LiveOutcome, LiveReply, PreparedServer } from '../oracle/live-player.ts';
import { aboutVerdict, VERDICT_IDS } from '../play/verdicts.ts';
import { legendText, overviewText } from '../report/findings.ts';
import type { Palette } from '../report/palette.ts';
import { paragraph } from '../report/paragraph.ts';
import { findingFields, findingReport, playCommand } from './campaigns.ts';
import { lineWidth, write, writeJson } from './terminal.ts';

/** One model's campaigns: forced order, and the order that the model chooses. */
export interface ModelResult {
  readonly model: ModelEntry;
  readonly runs: number;
  readonly seconds: number;
  readonly findings: readonly Found[];
}

export interface Found {
  readonly finding: Finding;
  readonly schedule: boolean;
}

export type Played = Found & { readonly outcome: LiveOutcome };

const thousands = (number: number): string => number.toLocaleString('en');

/** Replies as an exchange. */
const repliesText = (replies: readonly LiveReply[]): string =>
  replies.every(({ event }) => EVENTS[event] !== undefined)
    ? printExchange(replies.map(({ event }) => ({ direction: 'B', event, type: typeOf(event), part: 'client' })))
    : '(no messages of the protocol)';

/** Each model: that it survived, or each of its verdicts once. */
export function printModels(results: readonly ModelResult[], seed: number, colours: Palette): void {
  const { bold, green, dim } = colours;
  const width = lineWidth();
  const shown = thousands(results[0]?.runs ?? 0);
  const about = `${shown} legal exchanges of PostgreSQL's protocol (seed ${seed}), shown to each of ${results.length} models of the queues that poolers keep, and the shortest exchanges found that each gets wrong:`;
  write(paragraph(about, width));
  for (const { model, runs, findings } of results) {
    if (findings.length === 0) {
      write(`\n${bold(model.name)}: ${green(`survived ${thousands(runs)} exchanges`)}\n`);
      continue;
    }
    write(`\n${bold(model.name)}\n`);
    write(dim(paragraph(model.about, width, '  ')));
    write(
      overviewText(
        findings.map(({ finding }) => findingReport(finding)),
        colours,
        width,
      ),
    );
  }
}

/** What the verdicts that were shown mean. */
export function printLegend(results: readonly ModelResult[], { bold, dim }: Palette): void {
  const shown = new Set(results.flatMap(({ findings }) => findings.map(({ finding }) => finding.verdict)));
  if (shown.size === 0) return;
  const words = VERDICT_IDS.filter((verdict) => shown.has(verdict)).map((id) => [id, aboutVerdict(id)] as const);
  write(`\n${bold('What the words mean')}\n${legendText(words, lineWidth())}`);
  write(
    dim(
      '  > is sent by the client, < by the server, letters are type bytes of messages, | is the next client.\n' +
        "  One exchange: wirestate model run NAME --exchange '…' (of a read-deadlock with --schedule)\n" +
        '  All of a model: wirestate fuzz --model NAME (its read-deadlocks with --schedule)\n',
    ),
  );
}

/** What the server answered, and where that differs from the reference. */
export function printPlayed(played: readonly Played[], server: PreparedServer, where: string, colours: Palette): void {
  const { bold, green, red, dim } = colours;
  const differing = played.filter(({ outcome }) => !outcome.agrees);
  const confirmed = played.length - differing.length;
  const style = differing.length === 0 ? green : red;
  write(
    `\n${bold(`PostgreSQL ${server.version}`)}, ${where}: ${style(`confirmed ${confirmed} of ${played.length}`)} findings\n` +
      dim('  Its replies to what the client sends are those that the models were judged by.\n'),
  );
  for (const { finding, schedule, outcome } of differing) {
    if (outcome.agrees) continue;
    write(`  ${red(finding.model)}  ${finding.exchange}\n    ${outcome.sentence}\n`);
    write(`    reference   ${repliesText(outcome.expected)}\n    PostgreSQL  ${repliesText(outcome.got)}\n`);
    write(`    ${dim(playCommand(finding.model, finding.exchange, { schedule, dialect: server.dialect }))}\n`);
  }
}

/** The same as lines of JSON; fields and their order are API. */
export function printJson(results: readonly ModelResult[], played: readonly Played[], server: PreparedServer): void {
  for (const { finding, schedule, outcome } of played) {
    const replies = outcome.agrees
      ? {}
      : { expected: repliesText(outcome.expected), got: repliesText(outcome.got), sentence: outcome.sentence };
    writeJson({
      ...findingFields(finding, { schedule }, findModel(finding.model)?.reports),
      confirmed: outcome.agrees,
      ...replies,
    });
  }
  for (const { model, runs, findings, seconds } of results)
    writeJson({ model: model.name, runs, findings: findings.length, seconds: Number(seconds.toFixed(3)) });
  const confirmed = played.filter(({ outcome }) => outcome.agrees).length;
  writeJson({ server: server.version, dialect: server.dialect, played: played.length, confirmed });
}

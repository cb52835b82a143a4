/**
 * Writes recorded-answers.jsonl anew: `npx tsx test/src/oracle/record-answers.ts` plays generated scripts on PostgreSQL
 * 18 of npm and on Debian's 15 and keeps those that show something new, be it only a step that is not possible where it
 * was tried; and it plays some scripts that were chosen.
 */
import { writeFileSync } from 'node:fs';
import { EVENTS } from '../../../machines/messages.ts';
import { caseArbitrary, sampleCases } from '../../../properties/index.ts';
import { nobody, type Started, startEmbedded, startPrograms } from '../../../src/net/embedded.ts';
import type { Failure } from '../../../src/net/failure.ts';
import { Monitor } from '../../../src/net/monitor.ts';
import { parseServerUrl } from '../../../src/net/target.ts';
import {
  ANSWERED_CLOSE_STEP,
  ANSWERED_SYNC_STEP,
  buildCase,
  describeStep,
  HAND_OVER_STEP,
  INJECTING_BIND_STEP,
  LATE_CANCEL_STEP,
  Observer,
  READ,
  stepNamed,
} from '../../../src/oracle/case.ts';
import { type LiveReply, Player, prepareServer } from '../../../src/oracle/live.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { SCRIPT_MESSAGES } from '../../../src/oracle/script.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { arrivals } from './arrivals.ts';
import { type RecordedAnswer, recordedFile } from './recorded.ts';

/** What generated scripts seldom come to. */
const CHOSEN: readonly string[] = [
  // A Query inside a pipeline leaves its transaction open (18), and the Sync behind it forgets that, or does not.
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, Query(select1)',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, read, read, read, read, read, read, Query(select1)',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, Sync, Query(select1)',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, FunctionCall',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, Execute1, Sync',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, Execute0, Sync',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, Bind1, Sync',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Sync, Bind0, Sync',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(insert), Parse0(insert), Sync, Query(select1)',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(deferredViolation), Parse0(insert), Sync, Query(select1)',
  'Parse1(select3), Bind1, Execute1(limit 1), Query(deferredViolation), Sync, Query(select1)',
  'Parse0(begin), Bind0, Parse1(select3), Execute0, Query(insert), Sync, Query(select1)',
  'Query(begin), Query(deferredViolation), Sync, Query(rollback)',
  // Nothing was executed that could stay open.
  'Parse0(empty), Bind0, Execute0, Query(insert), Sync',
  // Portals: which a Query takes, and what is left of one whose Bind has failed.
  'Query(begin), Parse0(select1), Bind0, Query(empty), Execute0, Sync',
  'Query(begin), Parse0(select1), Bind0, Query(insert), Execute0, Sync',
  'Query(begin), Parse1(select3), Bind1, Query(notice), Execute1, Sync',
  'Query(begin), Parse0(errorAtBind), Bind0, Sync, Describe0(portal), Sync',
  'Query(begin), Parse0(errorAtBind), Bind0, Sync, Execute0, Sync',
  'Query(begin), Query(savepoint), Parse0(errorAtBind), Bind0, Sync, Query(rollbackTo), Describe0(portal), Sync',
  'Query(begin), Query(savepoint), Parse0(select1), Bind0, Parse0(rollbackTo), Bind0, Execute0, Sync',
  // DEALLOCATE ALL is for named statements.
  'Parse1(select3), Parse0(deallocate), Bind0, Execute0, Bind0, Bind1, Sync',
  'Parse1(select3), Parse0(deallocate), Bind0, Execute0, Sync, Parse1(copyIn), Sync',
  // What a client sends that has not read what became of its copy.
  'Query(copyIn), read, CopyFail, Query(select1)',
  'Query(copyIn), read, CopyData, CopyDone, Query(select1)',
  'CopyDone, Query(copyInBeforeTrigger), read, Parse0(select1)',
  'Query(copyInBeforeTrigger), CopyData, read, Parse0(select1)',
  'Query(copyInBadRow; copyIn), CopyData, CopyDone, read, Parse0(select1), read, Parse0(select1)',
  'Query(copyInNotices), read, CopyData, CopyData, read, Parse0(select1)',
  // An answer would be undefined.
  'Query(begin), Query(errorAtFirstRow), Execute0, Sync',
  'Query(begin), Query(errorAtFirstRow), Query(empty), Describe0(portal), Sync',
  // A proxy that acts by itself, over and over.
  'Bind1 behind an injected Parse1(select3), Close1(statement), Bind1 behind an injected Parse1(select3), Sync',
  'Flush, Bind1 behind an injected Parse1(select3), Sync',
];

const CANDIDATES = 20_000;
/** Kept of each server. */
const MOST = 250;
const SEED = 20;

const PROXY = [ANSWERED_CLOSE_STEP, ANSWERED_SYNC_STEP, INJECTING_BIND_STEP];
const OTHERS = [READ, READ, HAND_OVER_STEP, LATE_CANCEL_STEP];

function must<Success extends { readonly ok: true }>(result: Success | Failure): Success {
  if (!result.ok) throw new Error(result.message);
  return result;
}

/** Numbers from 0 to below `limit` that are the same in every run (Lehmer's generator). */
function numbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 0x7fffffff;
    return state % limit;
  };
}

/** A generated list of steps with some thrown in that may be impossible where they stand. */
function withOthers(steps: readonly number[], below: (limit: number) => number): number[] {
  const tried = [...steps];
  for (let more = below(5); more > 0; more--) {
    const kinds = [OTHERS, PROXY, SCRIPT_MESSAGES.map(({ id }) => id)];
    const kind = kinds[below(kinds.length)] ?? OTHERS;
    tried.splice(below(tried.length + 1), 0, kind[below(kind.length)] ?? READ);
  }
  return tried;
}

/** What a list of steps shows: what it takes where, and what is impossible there. */
function shows(observer: Observer, tried: readonly number[]): Set<string> {
  const found = new Set<string>();
  observer.begin();
  const { server } = observer;
  for (const step of tried) {
    const place = server.table.states[server.state] ?? '';
    const from = server.replies.length;
    const isTaken = observer.take(step);
    found.add(`${place} ${isTaken} ${step} ${server.replies.slice(from).join(' ')}`);
  }
  return found;
}

const text = ({ event, sqlstate }: LiveReply): string =>
  `${EVENTS[event]?.slice(2) ?? '?'}${sqlstate === '' ? '' : ` ${sqlstate}`}`;

async function record(started: Started): Promise<RecordedAnswer[]> {
  const { target } = must(parseServerUrl(started.url));
  const server = must(await prepareServer(target, 'wirestate_recorded'));
  const monitor = must(await Monitor.open(target));
  const player = must(await Player.open(server, { monitor }));
  const table = backendTable(server.dialect);
  const observer = new Observer(new ReferenceServer(table));
  const known = new Set<string>();
  const answers: RecordedAnswer[] = [];
  const below = numbers(SEED);
  const play = async (tried: readonly number[]): Promise<void> => {
    const { steps } = buildCase(observer, tried);
    const outcome = await player.play({ steps });
    if (!outcome.agrees) throw new Error(`${outcome.sentence} (${steps.map(describeStep).join(', ')})`);
    answers.push({
      dialect: server.dialect,
      tried: tried.map(describeStep),
      played: steps.map(describeStep),
      replies: outcome.got.map(text),
      arrived: arrivals(new ReferenceServer(table), steps),
    });
  };
  for (const script of CHOSEN) await play(script.split(', ').map((label) => stepNamed(label) ?? -1));
  for (const { observed } of sampleCases(caseArbitrary(table, { maxLength: 14 }), SEED, CANDIDATES)) {
    if (answers.length === MOST) break;
    const tried = withOthers(observed.steps, below);
    const found = shows(observer, tried);
    const news = [...found].filter((item) => !known.has(item));
    // What the first lists show is new, and soon is not.
    if (news.length < 3) continue;
    for (const item of found) known.add(item);
    await play(tried);
  }
  await player.close();
  await monitor.close();
  await started.stop();
  return answers;
}

const lines: string[] = [];
const runAs = process.getuid?.() === 0 ? await nobody() : undefined;
if (runAs !== undefined && 'ok' in runAs) throw new Error(runAs.message);
for (const launch of [
  async () => must(await startEmbedded()),
  async () => must(await startPrograms('/usr/lib/postgresql/15', runAs, {})),
])
  for (const answer of await record(await launch())) lines.push(JSON.stringify(answer));
writeFileSync(recordedFile, `${lines.join('\n')}\n`);
process.stderr.write(`${lines.length} answers\n`);

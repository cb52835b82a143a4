/**
 * The end of a server by an immediate shutdown while backends wait wherever scripts have led them: the warning of it is
 * the one NoticeResponse that comes in all of these places.
 */
import { connect } from '../../net/connection.ts';
import type { Failure } from '../../net/failure.ts';
import { Monitor } from '../../net/monitor.ts';
import { simpleQuery } from '../../net/simple-query.ts';
import type { Target } from '../../net/target.ts';
import type { Table } from '../../table/table.ts';
import { type Kind, parametersOf, STATE_BEHIND } from './lane.ts';
import { playScript, Recorder, type Script } from './recorder.ts';
import { CLOSE, type Transcript } from './transcript.ts';

/** Where a backend is led before. */
export interface Waiting {
  readonly kind: Kind;
  readonly text: string;
  readonly script: Script;
}

/**
 * Leads backends to their places, and shuts the server down, which has to run on this machine. Nothing can be played on
 * it afterwards.
 * @returns their transcripts, in the same order, or why it could not be done
 */
export async function endByShutdown(
  target: Target,
  table: Table,
  all: readonly Waiting[],
): Promise<{ readonly ok: true; readonly transcripts: readonly Transcript[] } | Failure> {
  const monitor = await Monitor.open(target);
  if (!monitor.ok) return monitor;
  const waiting: { readonly text: string; readonly recorder: Recorder }[] = [];
  for (const { kind, text, script } of all) {
    const connection = await connect(target, { parameters: parametersOf(kind) });
    if (!connection.ok) return connection;
    const recorder = new Recorder(connection, table, STATE_BEHIND[kind], { monitor, pid: connection.pid });
    await playScript(recorder, script, async () => {});
    recorder.disturb();
    waiting.push({ text, recorder });
  }
  const outside = await connect(target);
  if (!outside.ok) return outside;
  const found = await simpleQuery(outside, "select pg_read_file('postmaster.pid')");
  if (!found.ok) return found;
  process.kill(Number.parseInt(found.rows[0]?.[0] ?? '', 10), 'SIGQUIT');
  await Promise.all(waiting.map(({ recorder }) => recorder.settle()));
  outside.destroy();
  // The kernel closes the connection of a backend that is gone: that is not the protocol's word.
  const transcripts = waiting.map(({ text, recorder }) => {
    const { steps, ...transcript } = recorder.transcript(text);
    return { ...transcript, steps: steps.filter((step) => step !== CLOSE) };
  });
  return { ok: true, transcripts };
}

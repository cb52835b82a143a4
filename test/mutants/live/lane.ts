/**
 * One lane of recording: a connection to a database of its own that is used for one script after another, a monitor,
 * and a connection for what is done from outside.
 */
import { eventId } from '../../../machines/messages.ts';
import { type Connection, connect } from '../../../src/net/connection.ts';
import { Monitor } from '../../../src/net/monitor.ts';
import { simpleQuery } from '../../../src/net/simple-query.ts';
import type { Target } from '../../../src/net/target.ts';
import type { Table } from '../../../src/table/table.ts';
import { judge } from '../judge.ts';
import type { Transcript } from '../transcript.ts';
import { messageOf } from './messages.ts';
import { playScript, Recorder, type Script } from './recorder.ts';

const COPY_BOTH = eventId('B.CopyBothResponse');

export type Kind = 'session' | 'walsender';

const STARTS: Readonly<Record<Kind, string>> = { session: 'ready.idle', walsender: 'walsender.ready.idle' };
/** A script is played so often when the table does not explain what came: silence may have been seen too early. */
const MOST_TRIES = 3;

/** The success. @throws Error with the sentence of the failure: without its servers there is no campaign */
export function must<Success extends { readonly ok: true }>(
  result: Success | { readonly ok: false; readonly message: string },
): Success {
  if (!result.ok) throw new Error(result.message);
  return result;
}

export class Lane {
  readonly target: Target;
  private readonly table: Table;
  private readonly monitor: Monitor;
  private readonly outside: Connection;
  private readonly open = new Map<Kind, Connection>();

  private constructor(target: Target, table: Table, monitor: Monitor, outside: Connection) {
    this.target = target;
    this.table = table;
    this.monitor = monitor;
    this.outside = outside;
  }

  static async start(target: Target, table: Table): Promise<Lane> {
    const monitor = must(await Monitor.open(target));
    return new Lane(target, table, monitor, must(await connect(target)));
  }

  /** Plays a script behind the start-up of a connection of that kind. */
  async play(kind: Kind, script: Script): Promise<Transcript> {
    for (let left = MOST_TRIES; ; left--) {
      const connection = await this.connection(kind);
      const { pid } = connection;
      const recorder = new Recorder(connection, this.table, STARTS[kind], { monitor: this.monitor, pid });
      await playScript(recorder, script, (what) => this.act(what, pid));
      await this.letGo(script);
      const transcript = recorder.transcript(nameOf(script));
      await this.clean(kind, recorder);
      // A script may end with a lock held from outside; a replication slot waits for every open transaction.
      if (this.outside.status !== 'I') must(await simpleQuery(this.outside, 'rollback'));
      if (left === 1 || judge(this.table, transcript) === undefined) return transcript;
    }
  }

  private async act(what: string, pid: number): Promise<void> {
    if (what === 'busy') return this.busy(pid);
    let sql = what;
    // Until it is gone, at most a second.
    if (what === 'terminate') sql = `select pg_terminate_backend(${pid}, 1000)`;
    if (what === 'cancel') sql = `select pg_cancel_backend(${pid})`;
    must(await simpleQuery(this.outside, sql));
  }

  /** Ends the transaction of a script that its backend did not live to end: every new slot would wait for it. */
  private async letGo(script: Script): Promise<void> {
    if (script.some(([word = '']) => word.startsWith('@begin'))) await this.act('rollback', 0);
  }

  /** Waits until the backend has begun a statement, for a second. */
  private async busy(pid: number): Promise<void> {
    const sql = `select from pg_stat_activity where pid = ${pid} and state = 'active'`;
    for (const deadline = performance.now() + 1000; performance.now() < deadline; )
      if (must(await simpleQuery(this.outside, sql)).rows.length > 0) return;
  }

  private async connection(kind: Kind): Promise<Connection> {
    const known = this.open.get(kind);
    if (known !== undefined && known.ended === undefined) return known;
    const parameters: Record<string, string> = { application_name: 'wirestate' };
    if (kind === 'walsender') parameters.replication = 'database';
    const made = must(await connect(this.target, { parameters }));
    this.open.set(kind, made);
    return made;
  }

  /** Makes the connection as good as new, or lets go of it. */
  private async clean(kind: Kind, recorder: Recorder): Promise<void> {
    const connection = this.open.get(kind);
    const [state = '', other] = recorder.states;
    // A walsender that has streamed keeps its slot, and may go on to speak of it.
    const hasStreamed = recorder.steps.includes(COPY_BOTH);
    const isPlain =
      !hasStreamed && other === undefined && !/copyIn|copyBoth|closed|synchronization|protocol/u.test(state);
    const ok = isPlain && !recorder.hasEnded && connection !== undefined && (await this.reset(kind, connection, state));
    if (ok) return;
    connection?.destroy();
    this.open.delete(kind);
  }

  private async reset(kind: Kind, connection: Connection, state: string): Promise<boolean> {
    if (!/ready\.\w+$/u.test(state)) {
      connection.send(messageOf('S').bytes);
      const deadline = performance.now() + 1000;
      for (let isReady = false; !isReady; ) {
        const messages = await connection.receive(200);
        isReady = messages.at(-1)?.type === 'Z';
        if (performance.now() > deadline || connection.ended !== undefined) return false;
      }
    }
    if (state.includes('broken') || state.includes('unsettled')) return false;
    const done = await simpleQuery(connection, 'rollback');
    return done.ok && (await simpleQuery(connection, 'discard all')).ok && kind !== undefined;
  }
}

const nameOf = (script: Script): string => script.map((flight) => flight.join(' · ')).join(' | ');

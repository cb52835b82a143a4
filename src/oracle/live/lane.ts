/**
 * One lane of recording: a connection to a database of its own that is used for one script after another, a monitor,
 * and a connection for what is done from outside.
 */
import { eventId } from '../../../machines/messages.ts';
import { type Connection, connect } from '../../net/connection.ts';
import type { Failure } from '../../net/failure.ts';
import { Monitor } from '../../net/monitor.ts';
import { simpleQuery } from '../../net/simple-query.ts';
import type { Target } from '../../net/target.ts';
import type { Table } from '../../table/table.ts';
import { holdSql, RELEASE_SQL, reloadSql } from './hold.ts';
import { playScript, Recorder, type Script } from './recorder.ts';
import type { Transcript } from './transcript.ts';
import { messageOf } from './words.ts';

/** Values of a setting that is reported, none of them that of a new connection. */
const INTERVAL_STYLES = ['iso_8601', 'sql_standard', 'postgres_verbose'];
const COPY_BOTH = eventId('B.CopyBothResponse');

/** What a connection was started up as: an ordinary session, or a walsender that may stream logical changes. */
export type Kind = 'session' | 'walsender';

/** The state behind the start-up of a connection. */
export const STATE_BEHIND: Readonly<Record<Kind, string>> = {
  session: 'ready.idle',
  walsender: 'walsender.ready.idle',
};

/** Start-up parameters of a connection. */
export const parametersOf = (kind: Kind): Readonly<Record<string, string>> => ({
  application_name: 'wirestate',
  ...(kind === 'walsender' ? { replication: 'database' } : {}),
});

/** What was recorded. */
export interface Recorded {
  readonly ok: true;
  readonly transcript: Transcript;
}

export class Lane {
  readonly ok = true;
  readonly target: Target;
  private readonly table: Table;
  private readonly monitor: Monitor;
  private readonly outside: Connection;
  private readonly open = new Map<Kind, Connection>();
  private reloads = 0;
  /** Why something could not be done from outside. */
  private failure: Failure | undefined;

  private constructor(target: Target, table: Table, monitor: Monitor, outside: Connection) {
    this.target = target;
    this.table = table;
    this.monitor = monitor;
    this.outside = outside;
  }

  /** @param target a database of the lane's own, and a superuser */
  static async start({ socketDirectory: _, ...target }: Target, table: Table): Promise<Lane | Failure> {
    // Over TCP it can be seen what a backend has not read yet.
    const monitor = await Monitor.open(target);
    if (!monitor.ok) return monitor;
    const outside = await connect(target);
    return outside.ok ? new Lane(target, table, monitor, outside) : outside;
  }

  /** Plays a script behind the start-up of a connection of that kind. */
  async play(kind: Kind, script: Script): Promise<Recorded | Failure> {
    const connection = await this.connection(kind);
    if (!connection.ok) return connection;
    const { pid } = connection;
    const recorder = new Recorder(connection, this.table, STATE_BEHIND[kind], { monitor: this.monitor, pid });
    await playScript(recorder, script, (what) => this.act(what, pid));
    await this.letGo(script);
    const transcript = recorder.transcript(nameOf(script));
    await this.clean(kind, recorder);
    return this.failure ?? this.monitor.failure ?? { ok: true, transcript };
  }

  /** Ends all its connections. */
  async close(): Promise<void> {
    for (const connection of this.open.values()) connection.destroy();
    await this.outside.close();
    await this.monitor.close();
  }

  private async act(what: string, pid: number): Promise<void> {
    if (what === 'busy') return this.busy(pid);
    if (what === 'reload') return this.reload(pid);
    if (what === 'hold') return this.act(holdSql(pid), pid);
    if (what.startsWith('release')) return this.release(what.slice('release '.length), pid);
    let sql = what;
    // Until it is gone, at most a second.
    if (what === 'terminate') sql = `select pg_terminate_backend(${pid}, 1000)`;
    if (what === 'cancel') sql = `select pg_cancel_backend(${pid})`;
    const done = await simpleQuery(this.outside, sql);
    if (!done.ok) this.failure ??= done;
  }

  /** Changes a setting that is reported; seen by the backend when it has read its next message. */
  private async reload(pid: number): Promise<void> {
    const style = INTERVAL_STYLES[this.reloads++ % INTERVAL_STYLES.length];
    await this.act(`alter system set intervalstyle = '${style}'`, pid);
    await this.act(reloadSql(pid), pid);
  }

  /** Does something to a backend that is held, and lets it go on. @param what nothing, `cancel`, `terminate` or SQL */
  private async release(what: string, pid: number): Promise<void> {
    // It cannot be gone before it goes on, so that is not waited for.
    if (what !== '') await this.act(what === 'terminate' ? `select pg_terminate_backend(${pid})` : what, pid);
    await this.act(RELEASE_SQL, pid);
  }

  /** Ends the transaction of a script that its backend did not live to end: every new slot would wait for it. */
  private async letGo(script: Script): Promise<void> {
    if (script.some(([word = '']) => word.startsWith('@begin'))) await this.act('rollback', 0);
  }

  /** Waits until the backend has begun a statement or waits for a lock, for a second. */
  private async busy(pid: number): Promise<void> {
    // Between the messages of a pipeline, and while a long message arrives, it counts as active, too.
    const works = `state = 'active' and (wait_event <> 'ClientRead' or (wait_event is null and query like '--%'))`;
    const sql = `select from pg_stat_activity where pid = ${pid} and (${works} or wait_event_type = 'Lock')`;
    for (const deadline = performance.now() + 1000; performance.now() < deadline; ) {
      const found = await simpleQuery(this.outside, sql);
      if (!found.ok) this.failure ??= found;
      if (!found.ok || found.rows.length > 0) return;
    }
  }

  private async connection(kind: Kind): Promise<Connection | Failure> {
    const known = this.open.get(kind);
    if (known !== undefined && known.ended === undefined) return known;
    const made = await connect(this.target, { parameters: parametersOf(kind) });
    if (made.ok) this.open.set(kind, made);
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
    const ok = isPlain && !recorder.hasEnded && connection !== undefined && (await reset(connection, state));
    if (ok) return;
    connection?.destroy();
    this.open.delete(kind);
  }
}

/** Brings a connection back to where its start-up ended. @returns false where it is of no more use */
async function reset(connection: Connection, state: string): Promise<boolean> {
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
  return done.ok && (await simpleQuery(connection, 'discard all')).ok;
}

const nameOf = (script: Script): string => script.map((flight) => flight.join(' · ')).join(' | ');

/**
 * A run's claim on a database. Two runs in one database would empty and drop each other's tables, so each writes down
 * there that it plays, and again every now and then: no lock of a session can say so through a pooler, which gives the
 * session to somebody else. A run that was killed is forgotten when it has not been seen for a while.
 */
import { type Connection, connect } from '../net/connection.ts';
import { type Failure, failure } from '../net/failure.ts';
import { simpleQuery } from '../net/simple-query.ts';
import type { Target } from '../net/target.ts';
import { runOnce } from './statements.ts';

/** A run that was last seen so long ago plays no more. Bringing a target back may take half of it. */
const FORGOTTEN_S = 120;
const RENEWED_MS = 20_000;

/** The list of claims. */
const CLAIMS = 'create table if not exists wirestate_run (id text, seen timestamptz)';
/** Removes all claims on a database. */
export const REMOVE_CLAIM = 'drop table if exists wirestate_run';

const seconds = (count: string | null | undefined): string => (count === '1' ? '1 second' : `${count} seconds`);

/** What a run makes, empties and drops though its names may be taken by others. */
export interface Owned {
  /** Tables and views. */
  readonly relations: readonly string[];
  /** With the types of their arguments: `f_add(integer, integer)`. */
  readonly functions: readonly string[];
}

const arrayOf = (names: readonly string[]): string => `array[${names.map((name) => `'${name}'`).join(', ')}]::text[]`;

/** What speaks against a claim, as a clause; undefined where nothing does. It is asked in a transaction. */
async function objection(
  connection: Connection,
  id: string,
  { relations, functions }: Owned,
): Promise<string | Failure | undefined> {
  const ask = (sql: string) => simpleQuery(connection, sql);
  for (const sql of [
    'begin',
    'set local client_min_messages = error',
    "select pg_advisory_xact_lock(hashtext('wirestate_run'))",
  ]) {
    const done = await ask(sql);
    if (!done.ok) return done;
  }
  // Where there is no list of claims, no run has made these.
  const owned = await ask(
    `select what from (
       select 1, 'a table or view ' || name from unnest(${arrayOf(relations)}) name where to_regclass(name) is not null
       union select 2, 'a function ' || name from unnest(${arrayOf(functions)}) name where to_regprocedure(name) is not null
     ) found (rank, what) where to_regclass('wirestate_run') is null order by rank, what`,
  );
  if (!owned.ok) return owned;
  const [taken] = owned.rows[0] ?? [];
  if (taken !== undefined)
    return `there is ${taken}, which would be replaced and dropped for the phase recordings: give a database that holds nothing else, or play the other phases (--phase)`;
  const made = await ask(CLAIMS);
  if (!made.ok) return made;
  const others = await ask(
    `select extract(epoch from clock_timestamp() - seen)::int from wirestate_run
     where id <> '${id}' and seen > clock_timestamp() - interval '${FORGOTTEN_S} s' order by seen desc`,
  );
  if (!others.ok) return others;
  const [age] = others.rows[0] ?? [];
  if (age !== undefined)
    return `another run plays there, last seen ${seconds(age)} ago, and they would drop each other's tables: give each a database of its own at the end of the URL (one that was killed is forgotten after ${FORGOTTEN_S} seconds)`;
  for (const sql of [
    'delete from wirestate_run',
    `insert into wirestate_run values ('${id}', clock_timestamp())`,
    'commit',
  ]) {
    const done = await ask(sql);
    if (!done.ok) return done;
  }
  return undefined;
}

export class Claim {
  readonly ok = true;
  private readonly target: Target;
  private readonly id: string;
  private renewed = performance.now();

  private constructor(target: Target, id: string) {
    this.target = target;
    this.id = id;
  }

  /**
   * Claims the database of a target.
   * @param id of the run: letters, digits and minus signs; a run may claim one database as target and as reference
   * @returns why it cannot be had: another run plays there, what it would make is there, nothing can be made there
   */
  static async take(target: Target, id: string, owned: Owned): Promise<Claim | Failure> {
    const connection = await connect(target);
    if (!connection.ok) return connection;
    const found = await objection(connection, id, owned);
    const { address } = connection;
    // What was begun and not committed is undone.
    await connection.close();
    if (found === undefined) return new Claim(target, id);
    if (typeof found === 'string')
      return failure(`the database "${target.database}" at ${address} cannot be used: ${found}`);
    return failure(`the target at ${address} cannot be prepared: ${found.message}`);
  }

  /** Is it time to be seen again? */
  get isDue(): boolean {
    return performance.now() - this.renewed > RENEWED_MS;
  }

  /** Is seen, also where the target has lost all it held. Where that is not possible the next case tells why. */
  async renew(): Promise<void> {
    this.renewed = performance.now();
    await runOnce(this.target, [
      CLAIMS,
      `delete from wirestate_run where id = '${this.id}'`,
      `insert into wirestate_run values ('${this.id}', clock_timestamp())`,
    ]);
  }
}

/**
 * Which edges of a session statement kinds can bring about, and by which scripts. The search goes on from every state of
 * the machine in turn, so that none is left behind, over the sessions that lead there, the shortest first; sessions that
 * differ in nothing that matters later count once.
 */
import { EVENT_COUNT, step, type Table } from '../table/table.ts';
import { allowedMessages } from './case.ts';
import { ReferenceServer } from './reference.ts';
import { SCRIPT_MESSAGES, type ScriptMessage, scriptMessage } from './script.ts';

/** A script from `ready` on. */
export type Script = readonly ScriptMessage[];

/** What the search found. */
export interface Forcible {
  /** A short script for each edge, by its place in the table (`state * EVENT_COUNT + event`). */
  readonly edges: ReadonlyMap<number, Script>;
  /** One for each pair of edges that follow one another, by `pairKey`. */
  readonly pairs: ReadonlyMap<number, Script>;
  /** A short script for each state that it ends in. */
  readonly states: ReadonlyMap<number, Script>;
  /** How many scripts were looked at. */
  readonly scripts: number;
}

/** The number of a pair of edges, from their places in the table. */
export const pairKey = (table: Table, place: number, next: number): number => place * table.targets.length + next;

/** The session behind a script. */
class Session extends ReferenceServer {
  /** The places of the edges that a script takes, in their order. @throws RangeError where it is not legal (misuse) */
  walk(script: Script): number[] {
    this.reset();
    const places: number[] = [];
    let state = this.start;
    for (const [number, message] of script.entries()) {
      const before = this.replies.length;
      this.receive(message, number);
      for (const event of [message.event, ...this.replies.slice(before)]) {
        places.push(state * EVENT_COUNT + event);
        state = step(this.table, state, event);
      }
    }
    return places;
  }

  /** May the script go on with this message, with one answer only? */
  takes(message: ScriptMessage): boolean {
    return allowedMessages(this.table, this.state).includes(message) && !this.isUndefined(message);
  }

  /** Everything that later answers depend on, as text. */
  get memory(): string {
    const { transaction, portals } = this;
    const portal = portals.portal(0);
    const open = this.copyIn === undefined ? [] : this.statements.slice(this.position).map(({ name }) => name);
    return [
      this.state,
      this.block,
      this.executed,
      portals.statement(0)?.name,
      portal && [portal.statement.name, portal.row, portal.finished, portal.level],
      transaction.depth,
      transaction.setting,
      transaction.listening,
      transaction.notified,
      transaction.violated,
      Math.min(this.copyIn?.copied ?? 0, 2),
      ...open,
    ].join(' ');
  }
}

/** The edges that a script takes, by their places in the table. @throws RangeError where it is not legal (misuse) */
export const edgesOfScript = (table: Table, script: Script): number[] => new Session(table).walk(script);

/** What a script can go on with: a message; or a statement that is prepared, bound and executed. Named ones add nothing. */
function movesOf(): readonly Script[] {
  const unnamed = SCRIPT_MESSAGES.filter(({ name }) => name === 0);
  const bind = scriptMessage('Bind0');
  const executions = [scriptMessage('Execute0'), scriptMessage('Execute0(limit 1)')];
  const extended = unnamed
    .filter(({ label }) => label.startsWith('Parse'))
    .flatMap((parse) => [[parse, bind], ...executions.map((execute) => [parse, bind, execute])]);
  return [...unnamed.map((message) => [message]), ...extended];
}

/** Scripts that are waiting to be gone on from, in one state of the machine. */
interface Pool {
  readonly scripts: Script[];
  next: number;
}

/**
 * Searches scripts for as many edges of a session as it finds.
 * @param table the backend of the dialect
 * @param effort from how many scripts it goes on
 */
export function findForcible(table: Table, effort = 1000): Forcible {
  const session = new Session(table);
  const moves = movesOf();
  const edges = new Map<number, Script>();
  const pairs = new Map<number, Script>();
  const states = new Map<number, Script>();
  const known = new Set<string>();
  const pools = new Map<number, Pool>();
  let scripts = 0;

  const keep = (script: Script): void => {
    const { memory, state } = session;
    if (known.has(memory)) return;
    known.add(memory);
    const pool = pools.get(state) ?? { scripts: [], next: 0 };
    pool.scripts.push(script);
    pools.set(state, pool);
    note(states, state, script);
  };
  /** The next script of the pool that was gone on from least often. */
  const take = (): Script | undefined => {
    const [pool] = [...pools.values()].filter((one) => one.next < one.scripts.length).sort((a, b) => a.next - b.next);
    return pool?.scripts[pool.next++];
  };

  session.walk([]);
  keep([]);
  for (let taken = 0, script = take(); taken < effort && script !== undefined; taken++, script = take()) {
    for (const move of moves) {
      session.walk(script);
      if (!move.every((message, number) => tryMessage(session, message, number))) continue;
      scripts++;
      const whole = [...script, ...move];
      let before: number | undefined;
      for (const place of session.walk(whole)) {
        note(edges, place, whole);
        if (before !== undefined) note(pairs, pairKey(table, before, place), whole);
        before = place;
      }
      keep(whole);
    }
  }
  return { edges, pairs, states, scripts };
}

/** Keeps the shortest script. */
function note(scripts: Map<number, Script>, key: number, script: Script): void {
  if ((scripts.get(key)?.length ?? Number.POSITIVE_INFINITY) > script.length) scripts.set(key, script);
}

function tryMessage(session: Session, message: ScriptMessage, number: number): boolean {
  if (!session.takes(message)) return false;
  session.receive(message, number);
  return true;
}

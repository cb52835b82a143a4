/**
 * The prepared statements and portals of a scripted session: two of each, the unnamed one (0) and a named one (1); a
 * portal is bound from the statement of its number. Manual: "Extended Query".
 */
import { F } from './events.ts';
import type { NameNumber, ScriptMessage } from './script.ts';
import type { StatementKind } from './statements.ts';

export interface Portal {
  readonly statement: StatementKind;
  /** Rows sent so far. */
  row: number;
  finished: boolean;
  /** How many savepoints there were when it was made. */
  level: number;
}

/** The portal in which a statement of a Query runs, the unnamed one: `left` behind by an error until its block ends. */
type QueryPortal = 'open' | 'left' | undefined;

export class Portals {
  private queryPortal: QueryPortal = undefined;
  private readonly prepared: (StatementKind | undefined)[] = [undefined, undefined];
  private readonly bound: (Portal | undefined)[] = [undefined, undefined];

  reset(): void {
    this.prepared[0] = undefined;
    this.prepared[1] = undefined;
    this.dropAll();
  }

  statement(name: NameNumber): StatementKind | undefined {
    return this.prepared[name];
  }

  portal(name: NameNumber): Portal | undefined {
    return this.bound[name];
  }

  /** A named statement must be closed before its name is used again (42P05); the unnamed one is replaced. */
  mayParse(name: NameNumber): boolean {
    return name === 0 || this.prepared[1] === undefined;
  }

  /** A named portal must be gone before its name is used again (42P03); the unnamed one is replaced. */
  mayBind(name: NameNumber): boolean {
    return name === 0 || this.bound[1] === undefined;
  }

  prepare(name: NameNumber, statement: StatementKind): void {
    this.prepared[name] = statement;
  }

  /** @param level how many savepoints there are now */
  bind(name: NameNumber, statement: StatementKind, level: number): void {
    if (name === 0) this.queryPortal = undefined;
    this.bound[name] = { statement, row: 0, finished: false, level };
  }

  close(name: NameNumber): void {
    this.prepared[name] = undefined;
  }

  /** The unnamed statement dies with any Query (B23). */
  forget(name: NameNumber): void {
    this.prepared[name] = undefined;
  }

  /** A statement of a Query begins to run in the unnamed portal (postgres.c, exec_simple_query). */
  openQuery(): void {
    this.bound[0] = undefined;
    this.queryPortal = 'open';
  }

  closeQuery(): void {
    if (this.queryPortal === 'open') this.queryPortal = undefined;
  }

  /** Does the message name what exists? A Bind without its statement is legal, but only good for an error. */
  hasUse({ event, name }: ScriptMessage): boolean {
    switch (event) {
      case F.bind:
      case F.describeStatement:
        return this.prepared[name] !== undefined && this.bound[name] === undefined;
      case F.execute:
      case F.describePortal:
        return this.bound[name]?.finished === false;
      case F.parse:
        return this.prepared[name] === undefined;
      default:
        return true;
    }
  }

  /**
   * Does the message name the portal that a failed Query left behind in its block? Its statements lie in memory that
   * is freed: 15.18 and 18.4 were seen to answer with an error, with EmptyQueryResponse, or to crash.
   */
  isUndefined({ event, name }: ScriptMessage): boolean {
    return (event === F.execute || event === F.describePortal) && name === 0 && this.queryPortal === 'left';
  }

  /** DEALLOCATE ALL: the unnamed statement is not concerned (prepare.c, DropAllPreparedStatements). */
  deallocate(): void {
    this.prepared[1] = undefined;
  }

  /**
   * Portals stay until their failed block ends, and cannot be executed (portalmem.c, AtAbort_Portals); those made
   * before the last savepoint can again when the block goes back to it (AtSubAbort_Portals).
   * @param level how many savepoints there are
   */
  fail(level: number): void {
    for (const portal of this.bound) if (portal !== undefined && portal.level >= level) portal.finished = true;
  }

  /** A Query fails in a block, or makes it fail. */
  leaveQuery(): void {
    if (this.queryPortal === 'open') this.queryPortal = 'left';
  }

  /** ROLLBACK TO: portals made behind the savepoint end (portalmem.c, AtSubCleanup_Portals). */
  dropBehind(level: number): void {
    for (const name of [0, 1]) if ((this.bound[name]?.level ?? 0) >= level) this.bound[name] = undefined;
    this.queryPortal = undefined;
  }

  /** RELEASE: portals made behind the savepoint of that level belong to what was before it. */
  release(level: number): void {
    for (const portal of this.bound) if (portal?.level === level) portal.level--;
  }

  /** Portals end with their transaction (C22). */
  dropAll(): void {
    this.bound[0] = undefined;
    this.bound[1] = undefined;
    this.queryPortal = undefined;
  }
}

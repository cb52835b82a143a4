/**
 * The prepared statements and portals of a scripted session: two of each, the unnamed one (0) and a named one (1); a
 * portal is bound from the statement of its number. Manual: "Extended Query".
 */
import type { NameNumber } from './script.ts';
import type { StatementKind } from './statements.ts';

export interface Portal {
  readonly statement: StatementKind;
  /** Rows sent so far. */
  row: number;
  finished: boolean;
}

export class Portals {
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

  bind(name: NameNumber, statement: StatementKind): void {
    this.bound[name] = { statement, row: 0, finished: false };
  }

  close(name: NameNumber): void {
    this.prepared[name] = undefined;
  }

  /** The unnamed statement dies with any Query (B23). */
  forget(name: NameNumber): void {
    this.prepared[name] = undefined;
  }

  drop(name: NameNumber): void {
    this.bound[name] = undefined;
  }

  /** Portals end with their transaction (C22). */
  dropAll(): void {
    this.bound[0] = undefined;
    this.bound[1] = undefined;
  }
}

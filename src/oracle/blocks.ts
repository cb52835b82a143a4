/**
 * Transactions of a scripted session: blocks, savepoints, what a pipeline leaves open, what an error undoes, and what is
 * told with ReadyForQuery. Manual: "Transactions"; source: xact.c and postgres.c.
 */
import { SKIPPING, type Table } from '../table/table.ts';
import { B } from './events.ts';
import { Portals } from './portals.ts';
import { type Effect, runsInFailedBlock, type StatementKind } from './statements.ts';
import { Transaction } from './transaction.ts';
import { Walk } from './walk.ts';

/** `implicit`: PostgreSQL 18's transaction that a Query inside a pipeline left open; `broken`: one that Sync forgot. */
type Block = 'none' | 'explicit' | 'failed' | 'implicit' | 'broken';

/** "PostgreSQL Error Codes" in the manual. */
export const SQLSTATE = {
  copyFail: '57014',
  deferredViolation: '23505',
  divisionByZero: '22012',
  duplicatePortal: '42P03',
  duplicateStatement: '42P05',
  failedBlock: '25P02',
  noBlock: '25P01',
  noParameter: '42P02',
  noPortal: '34000',
  noSavepoint: '3B001',
  noStatement: '26000',
  portalDone: '55000',
  unexpectedState: 'XX000',
};

export class Blocks extends Walk {
  readonly portals: Portals = new Portals();
  readonly transaction: Transaction = new Transaction();
  protected block: Block = 'none';
  /** The extended query protocol has executed something in the transaction that is open. */
  protected executed = false;
  /** The Query string that is running, and how far; of an Execute the one statement. */
  protected statements: readonly StatementKind[] = [];
  protected position = 0;
  protected simple = false;
  /** Value of the setting that the frontend was told last. */
  private reported = 0;
  /** Up to 13 a setting is reported at the moment of change, from 14 on ahead of ReadyForQuery (B14). */
  private readonly reportsAtOnce: boolean;
  /** By state: 1 in a Query or FunctionCall that interrupts a pipeline which 18 then leaves open (C60, C66). */
  private readonly leavesOpen: Uint8Array;
  protected readonly forgetfulSync: number;

  constructor(table: Table) {
    super(table);
    this.forgetfulSync = table.states.indexOf('sync.answering.unsettled');
    const mayLeaveOpen = this.forgetfulSync >= 0;
    this.leavesOpen = Uint8Array.from(table.states, (state) => (mayLeaveOpen && state.endsWith('.pipelined') ? 1 : 0));
    this.reportsAtOnce = table.dialect === 'postgres-12' || table.dialect === 'postgres-13';
  }

  /** Forgets everything: a new connection in `ready`. */
  reset(): void {
    this.restart();
    this.block = 'none';
    this.executed = false;
    this.reported = 0;
    this.transaction.reset();
    this.portals.reset();
  }

  /** Does the commit that ends the last statement of a Query fail? It comes before the CommandComplete (D54). */
  protected failsAtEnd(): boolean {
    const commits = (this.block === 'none' || this.block === 'implicit') && !this.staysOpen;
    return commits && this.transaction.violated && this.simple && this.position === this.statements.length - 1;
  }

  /**
   * Does the Query or FunctionCall that ends here leave the transaction of the pipeline open (18; C60, C63)? A Query of
   * several statements ends it (postgres.c, exec_simple_query: EndImplicitTransactionBlock).
   */
  protected get staysOpen(): boolean {
    const isOpen = this.block === 'implicit' || (this.block === 'none' && this.executed);
    return isOpen && this.leavesOpen[this.state] === 1 && this.statements.length <= 1;
  }

  /** Performs a command; false when it fails. */
  protected perform(effect: Effect | undefined): boolean {
    const { transaction } = this;
    switch (effect) {
      case 'notice':
        this.emit(B.notice);
        break;
      case 'deferred-violation':
        transaction.violated = true;
        break;
      case 'listen':
        transaction.listening = true;
        break;
      case 'notify':
        transaction.notified = true;
        break;
      case 'deallocate':
        this.portals.deallocate();
        break;
      case 'begin':
        if (this.block === 'explicit') this.emit(B.notice);
        this.block = 'explicit';
        break;
      case 'commit':
      case 'rollback':
      case 'commit-and-chain':
        if (!this.endBlock(effect)) return false;
        break;
      case 'savepoint':
      case 'release':
      case 'rollback-to':
        if (!this.moveSavepoint(effect)) return false;
        break;
    }
    return this.complete();
  }

  private endBlock(effect: 'commit' | 'commit-and-chain' | 'rollback'): boolean {
    const isBlock = this.block === 'explicit' || this.block === 'failed';
    const chains = effect === 'commit-and-chain';
    if (!isBlock && chains) return this.refuse(SQLSTATE.noBlock);
    if (!isBlock) this.emit(B.notice);
    const commits = effect !== 'rollback' && this.block !== 'failed';
    const fails = commits && this.transaction.violated;
    this.block = chains && !fails ? 'explicit' : 'none';
    // What the pipeline has executed ended with its transaction (postgres.c, start_xact_command).
    this.executed = false;
    this.portals.dropAll();
    if (fails) return this.refuse(SQLSTATE.deferredViolation);
    if (commits) this.transaction.commit();
    else this.undo(() => this.transaction.rollBack());
    return true;
  }

  private moveSavepoint(effect: 'savepoint' | 'release' | 'rollback-to'): boolean {
    const { transaction, portals } = this;
    if (this.block !== 'explicit' && this.block !== 'failed') return this.refuse(SQLSTATE.noBlock);
    if (effect === 'savepoint') transaction.save();
    else if (transaction.depth === 0) return this.refuse(SQLSTATE.noSavepoint);
    else if (effect === 'release') {
      portals.release(transaction.depth);
      transaction.release();
    } else {
      portals.dropBehind(transaction.depth);
      this.undo(() => transaction.abort());
      this.block = 'explicit';
    }
    return true;
  }

  private refuse(sqlstate: string): false {
    this.fail(sqlstate);
    return false;
  }

  /** Ends a statement, and the transaction where this is the last of a Query; false when that fails. */
  protected complete(): boolean {
    if (this.failsAtEnd()) {
      this.fail(SQLSTATE.deferredViolation);
      return false;
    }
    this.emit(B.commandComplete);
    return true;
  }

  /** An error, and the ReadyForQuery behind it where one follows at once. */
  protected fail(sqlstate: string) {
    this.emitError(sqlstate);
    this.executed = false;
    // A block fails once: what is bound in it afterwards outlives another error (xact.c, AbortCurrentTransaction).
    if (this.block === 'explicit') this.portals.fail(this.transaction.depth);
    this.block = this.block === 'explicit' || this.block === 'failed' ? 'failed' : 'none';
    if (this.block === 'failed') this.portals.leaveQuery();
    else this.portals.dropAll();
    this.undo(() => (this.block === 'failed' ? this.transaction.abort() : this.transaction.rollBack()));
    if (((this.table.traits[this.state] ?? 0) & SKIPPING) === 0) this.ready();
  }

  protected ready() {
    if (this.staysOpen) this.block = 'implicit';
    else if (this.block === 'implicit') this.block = 'none';
    this.executed = false;
    if (this.block === 'none') {
      this.transaction.commit();
      this.portals.dropAll();
      for (; this.transaction.untold > 0; this.transaction.untold--) this.emitAsynchronous(B.notification);
    }
    if (this.block === 'implicit' || this.block === 'explicit') this.tellReady(B.readyInTransaction);
    else this.tellReady(this.block === 'failed' ? B.readyFailed : B.ready);
  }

  protected tellReady(event: number) {
    if (this.transaction.setting !== this.reported) this.report();
    this.emit(event);
  }

  protected set(value: number) {
    this.transaction.setting = value;
    if (this.reportsAtOnce) this.report();
  }

  private report() {
    this.reported = this.transaction.setting;
    this.emitAsynchronous(B.parameterStatus);
  }

  /** Undoes changes of the transaction; up to 13 the setting's old value is reported at once (guc.c, AtEOXact_GUC). */
  private undo(change: () => void) {
    change();
    if (this.reportsAtOnce && this.transaction.setting !== this.reported) this.report();
  }

  protected isRefused(statement: StatementKind): boolean {
    return this.block === 'failed' && !runsInFailedBlock(statement);
  }
}

/**
 * The reference oracle: what a backend answers to a script. It walks the backend machine; the statements decide every
 * choice that the machine leaves to the server. It reads each message as soon as it is sent, and tells what has been
 * sent on the wire from what is still held back.
 *
 * A reply that the machine has no edge for is a fault of this file or of the machine, and throws.
 */
import { CLOSED, COPY_IN, SKIPPING } from '../table/table.ts';
import { Blocks, SQLSTATE } from './blocks.ts';
import { B, F } from './events.ts';
import type { NameNumber, ScriptMessage } from './script.ts';
import { leavesFailedBlock, returnsRows, STATEMENT_KINDS, type StatementKind } from './statements.ts';

export class ReferenceServer extends Blocks {
  /** CopyData read in this copy-in. */
  private copied = 0;

  /** The COPY FROM STDIN that reads data now, and how many CopyData it has read; undefined outside copy-in. */
  get copyIn(): { readonly statement: StatementKind; readonly copied: number } | undefined {
    const statement = this.statements[this.position];
    if (((this.table.traits[this.state] ?? 0) & COPY_IN) === 0 || statement === undefined) return undefined;
    return { statement, copied: this.copied };
  }

  /** The prepared statement of that number. */
  prepared(name: NameNumber): StatementKind | undefined {
    return this.portals.statement(name);
  }

  /** Does the message name what exists? A Bind without its statement is legal, but only good for an error. */
  hasUse(message: ScriptMessage): boolean {
    return this.portals.hasUse(message);
  }

  /**
   * May servers of one version answer the message in several ways? Those that name the portal that a failed Query left
   * behind, and a COMMIT in a pipeline whose own notifications come when the backend next looks for input (C78).
   */
  isUndefined(message: ScriptMessage): boolean {
    if (this.portals.isUndefined(message)) return true;
    if (message.event !== F.execute || !this.transaction.notifies) return false;
    const portal = this.portals.portal(message.name);
    return portal !== undefined && leavesFailedBlock(portal.statement);
  }

  /**
   * Reads one message and answers it.
   * @param cause the number by which `causes` will speak of it
   */
  receive(message: ScriptMessage, cause: number): void {
    const { event } = message;
    const traits = this.table.traits[this.state] ?? 0;
    if ((traits & CLOSED) !== 0) return;
    const wasCopying = (traits & COPY_IN) !== 0;
    const wasSkipping = (traits & SKIPPING) !== 0;
    this.read(event);
    if (wasCopying) this.copy(event);
    else if (wasSkipping) {
      if (event !== F.sync) return;
      this.cause = cause;
      this.ready();
    } else {
      this.cause = cause;
      this.command(message);
    }
  }

  private command(message: ScriptMessage) {
    switch (message.event) {
      case F.query:
        this.query(message.statements);
        break;
      case F.functionCall:
        this.functionCall(message.fails);
        break;
      case F.sync:
        this.sync();
        break;
      case F.flush:
        this.sent = this.replies.length;
        break;
      case F.copyData:
      case F.copyDone:
      case F.copyFail:
        break;
      case F.close:
        this.portals.close(message.name);
        this.emit(B.closeComplete);
        break;
      default:
        this.extended(message);
    }
  }

  private extended(message: ScriptMessage) {
    const { event, name } = message;
    if (this.block === 'broken') return this.refuseBroken(message);
    const statement = event === F.parse ? message.statements[0] : this.portals.statement(name);
    switch (event) {
      case F.parse:
        return this.parse(statement, name);
      case F.bind:
        return this.bind(statement, name);
      case F.describeStatement:
        if (statement === undefined) return this.fail(SQLSTATE.noStatement);
        if (this.block === 'failed' && returnsRows(statement)) return this.fail(SQLSTATE.failedBlock);
        this.emit(B.parameters);
        return this.emit(returnsRows(statement) ? B.rowDescription : B.noData);
      case F.describePortal: {
        const portal = this.portals.portal(name);
        if (portal === undefined) return this.fail(SQLSTATE.noPortal);
        if (this.block === 'failed' && returnsRows(portal.statement)) return this.fail(SQLSTATE.failedBlock);
        return this.emit(returnsRows(portal.statement) ? B.rowDescription : B.noData);
      }
      case F.execute:
        return this.execute(message);
    }
  }

  /** What is looked up before a transaction is asked for is missed first (postgres.c, exec_bind_message). */
  private refuseBroken({ event, name }: ScriptMessage) {
    if (event === F.bind && this.portals.statement(name) === undefined) this.fail(SQLSTATE.noStatement);
    else if (event === F.execute && this.portals.portal(name) === undefined) this.fail(SQLSTATE.noPortal);
    else this.fail(SQLSTATE.unexpectedState);
  }

  private parse(statement: StatementKind | undefined, name: 0 | 1) {
    // The unnamed statement is dropped before the new one is looked at.
    if (name === 0) this.portals.forget(0);
    if (statement === undefined || this.isRefused(statement)) return this.fail(SQLSTATE.failedBlock);
    if (statement.behaviour.does === 'error' && statement.behaviour.at === 'parse')
      return this.fail(statement.sqlstate);
    if (!this.portals.mayParse(name)) return this.fail(SQLSTATE.duplicateStatement);
    this.portals.prepare(name, statement);
    this.emit(B.parseComplete);
  }

  private bind(statement: StatementKind | undefined, name: NameNumber) {
    if (statement === undefined) return this.fail(SQLSTATE.noStatement);
    if (this.block === 'failed' && !leavesFailedBlock(statement)) return this.fail(SQLSTATE.failedBlock);
    if (!this.portals.mayBind(name)) return this.fail(SQLSTATE.duplicatePortal);
    if (statement.behaviour.does === 'error') {
      const { depth } = this.transaction;
      this.fail(statement.sqlstate);
      // The portal was made before the parameters were read, and is empty (postgres.c, exec_bind_message).
      this.portals.bind(name, STATEMENT_KINDS.empty, depth);
    } else {
      this.portals.bind(name, statement, this.transaction.depth);
      this.emit(B.bindComplete);
    }
  }

  private execute({ name, limit }: ScriptMessage) {
    const portal = this.portals.portal(name);
    if (portal === undefined) return this.fail(SQLSTATE.noPortal);
    if (this.isRefused(portal.statement)) return this.fail(SQLSTATE.failedBlock);
    const { behaviour, sqlstate } = portal.statement;
    // A failed block has taken the statements out of its portals (portalmem.c, AtAbort_Portals).
    if (portal.finished && behaviour.does !== 'rows' && behaviour.does !== 'empty')
      return this.fail(this.block === 'failed' ? SQLSTATE.failedBlock : SQLSTATE.portalDone);
    this.simple = false;
    this.statements = [portal.statement];
    this.position = 0;
    if (behaviour.does !== 'rows') {
      portal.finished = true;
      if (behaviour.does !== 'empty') this.executed = true;
      return this.run();
    }
    this.executed = true;
    const wanted = limit === 0 ? Number.POSITIVE_INFINITY : limit;
    let sent = 0;
    while (sent < wanted && portal.row < behaviour.rows) {
      this.emit(B.dataRow);
      portal.row++;
      sent++;
    }
    if (sent === wanted) return this.emit(B.suspended);
    if (behaviour.failsAfter !== undefined && !portal.finished) return this.fail(sqlstate);
    portal.finished = true;
    this.emit(B.commandComplete);
  }

  private query(statements: readonly StatementKind[]) {
    this.portals.forget(0);
    if (this.block === 'broken') return this.fail(SQLSTATE.unexpectedState);
    this.simple = true;
    this.statements = statements;
    this.position = 0;
    this.run();
  }

  /** Runs the statements from `position` on, until one of them awaits data or all are done. */
  private run() {
    while (this.position < this.statements.length) {
      const statement = this.statements[this.position];
      if (statement === undefined || this.isRefused(statement)) return this.fail(SQLSTATE.failedBlock);
      const { behaviour, sqlstate } = statement;
      if (this.simple && behaviour.does !== 'error' && behaviour.does !== 'empty') this.portals.openQuery();
      switch (behaviour.does) {
        case 'error':
          return this.fail(behaviour.at === 'bind' ? SQLSTATE.noParameter : sqlstate);
        case 'empty':
          // The commit that an empty Query is to a pipeline comes before its answer.
          if (this.failsAtEnd()) return this.fail(SQLSTATE.deferredViolation);
          this.emit(B.empty);
          break;
        case 'rows':
          this.emit(B.rowDescription);
          for (let row = 0; row < behaviour.rows; row++) this.emit(B.dataRow);
          if (behaviour.failsAfter !== undefined) return this.fail(sqlstate);
          if (!this.complete()) return;
          break;
        case 'set':
          this.set(behaviour.value);
          if (!this.complete()) return;
          break;
        case 'command':
          if (!this.perform(behaviour.effect)) return;
          break;
        case 'copy-out':
          this.emit(B.copyOut);
          for (let row = 0; row < behaviour.rows; row++) this.emit(B.copyData);
          if (behaviour.failsAfter !== undefined) return this.fail(sqlstate);
          this.emit(B.copyDone);
          if (!this.complete()) return;
          break;
        case 'copy-in':
          if (behaviour.error === 'R0') return this.fail(sqlstate);
          this.copied = 0;
          this.emit(B.copyIn);
          if (behaviour.error === 'R1') this.fail(sqlstate);
          return;
      }
      this.portals.closeQuery();
      this.position++;
    }
    if (this.simple) this.ready();
  }

  private copy(event: number) {
    const statement = this.statements[this.position];
    if (statement?.behaviour.does !== 'copy-in') throw new RangeError('copy-in without a COPY');
    const { behaviour, sqlstate } = statement;
    if (event === F.copyFail) return this.fail(SQLSTATE.copyFail);
    if (event === F.copyData) {
      this.copied++;
      if (behaviour.notices) this.emit(B.notice);
      if (this.copied === behaviour.badAt) this.fail(sqlstate);
      return;
    }
    if (event !== F.copyDone) return;
    if (behaviour.error === 'R4' || (behaviour.error === 'R3' && this.copied > 0)) return this.fail(sqlstate);
    if (behaviour.error === 'R5' && this.copied > 0) this.transaction.violated = true;
    if (!this.complete()) return;
    this.portals.closeQuery();
    this.position++;
    this.run();
  }

  private functionCall(fails: boolean) {
    if (this.block === 'broken') return this.fail(SQLSTATE.unexpectedState);
    if (this.block === 'failed') return this.fail(SQLSTATE.failedBlock);
    if (fails) return this.fail(SQLSTATE.divisionByZero);
    this.simple = true;
    // The call is the last statement of its own, empty, list: what commits at its end commits here.
    this.statements = [];
    this.position = -1;
    if (this.failsAtEnd()) return this.fail(SQLSTATE.deferredViolation);
    this.emit(B.functionResult);
    this.ready();
  }

  private sync() {
    if (this.state === this.forgetfulSync && this.block === 'implicit') {
      this.block = 'broken';
      return this.tellReady(B.ready);
    }
    if (this.block === 'implicit') this.block = 'none';
    if (this.transaction.violated && this.block === 'none') return this.fail(SQLSTATE.deferredViolation);
    this.ready();
  }
}

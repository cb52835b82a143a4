/**
 * The reference oracle: what a backend answers to a script. It walks the backend machine; the statements decide every
 * choice that the machine leaves to the server. It reads each message as soon as it is sent, and tells what has been
 * sent on the wire from what is still held back.
 *
 * A reply that the machine has no edge for is a fault of this file or of the machine, and throws.
 */
import { EVENTS } from '../../machines/messages.ts';
import { SENT_AT_ONCE } from '../table/facts.ts';
import { CLOSED, COPY_IN, EVENT_COUNT, NONE, SKIPPING, stateNumber, step, type Table } from '../table/table.ts';
import { B, F } from './events.ts';
import { Portals } from './portals.ts';
import type { NameNumber, ScriptMessage } from './script.ts';
import { endsBlock, returnsRows, runsInFailedBlock, STATEMENT_KINDS, type StatementKind } from './statements.ts';

/** `implicit`: PostgreSQL 18's transaction that a Query inside a pipeline left open; `broken`: one that Sync forgot. */
type Block = 'none' | 'explicit' | 'failed' | 'implicit' | 'broken';

export class ReferenceServer {
  readonly table: Table;
  /** Backend events in the order in which they were produced, and for each the number of the message it answers. */
  readonly replies: number[] = [];
  readonly causes: number[] = [];
  /** How many of them are on the wire; the others are held back. */
  sent = 0;
  state: number;
  /** How often each edge of the table was taken, at its place in the table, while `counts`. */
  readonly hits: Uint32Array;
  counts = false;
  private readonly start: number;
  private block: Block = 'none';
  /** The extended query protocol has executed something in the transaction that is open. */
  private executed = false;
  private violation = false;
  private cause = 0;
  readonly portals: Portals = new Portals();
  /** The Query string that is running, and how far; of an Execute the one statement. */
  private statements: readonly StatementKind[] = [];
  private position = 0;
  private simple = false;
  /** CopyData read in this copy-in. */
  private copied = 0;
  /** By state: 1 in a Query or FunctionCall that interrupts a pipeline which 18 then leaves open (C60, C66). */
  private readonly leavesOpen: Uint8Array;
  private readonly forgetfulSync: number;

  constructor(table: Table) {
    this.table = table;
    this.hits = new Uint32Array(table.targets.length);
    this.start = stateNumber(table, 'ready.idle');
    this.state = this.start;
    this.forgetfulSync = table.states.indexOf('sync.answering.unsettled');
    const mayLeaveOpen = this.forgetfulSync >= 0;
    this.leavesOpen = Uint8Array.from(table.states, (state) => (mayLeaveOpen && state.endsWith('.pipelined') ? 1 : 0));
  }

  /** Forgets everything: a new connection in `ready`. */
  reset(): void {
    this.replies.length = 0;
    this.causes.length = 0;
    this.sent = 0;
    this.state = this.start;
    this.block = 'none';
    this.executed = false;
    this.violation = false;
    this.portals.reset();
  }

  /** Is nothing owed, held back, begun or left open? */
  get isFree(): boolean {
    return this.state === this.start && this.sent === this.replies.length;
  }

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
   * Reads one message and answers it.
   * @param cause the number by which `causes` will speak of it
   */
  receive(message: ScriptMessage, cause: number): void {
    const { event } = message;
    const traits = this.table.traits[this.state] ?? 0;
    if ((traits & CLOSED) !== 0) return;
    const next = step(this.table, this.state, event);
    if (next === NONE)
      throw new RangeError(`the backend does not read ${EVENTS[event]} in ${this.table.states[this.state]}`);
    if (this.counts) this.hit(event);
    const wasCopying = (traits & COPY_IN) !== 0;
    const wasSkipping = (traits & SKIPPING) !== 0;
    this.state = next;
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

  private hit(event: number) {
    const at = this.state * EVENT_COUNT + event;
    this.hits[at] = (this.hits[at] ?? 0) + 1;
  }

  private emit(event: number) {
    const next = step(this.table, this.state, event);
    if (next === NONE) throw new RangeError(`the machine has no ${EVENTS[event]} in ${this.table.states[this.state]}`);
    if (this.counts) this.hit(event);
    this.state = next;
    this.replies.push(event);
    this.causes.push(this.cause);
    if (SENT_AT_ONCE[event] === 1) this.sent = this.replies.length;
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
    if (this.block === 'broken') return this.fail();
    const statement = event === F.parse ? message.statements[0] : this.portals.statement(name);
    switch (event) {
      case F.parse:
        return this.parse(statement, name);
      case F.bind:
        return this.bind(statement, name);
      case F.describeStatement:
        if (statement === undefined || (this.block === 'failed' && returnsRows(statement))) return this.fail();
        this.emit(B.parameters);
        return this.emit(returnsRows(statement) ? B.rowDescription : B.noData);
      case F.describePortal: {
        const portal = this.portals.portal(name);
        if (portal === undefined || (this.block === 'failed' && returnsRows(portal.statement))) return this.fail();
        return this.emit(returnsRows(portal.statement) ? B.rowDescription : B.noData);
      }
      case F.execute:
        return this.execute(message);
    }
  }

  private parse(statement: StatementKind | undefined, name: 0 | 1) {
    // The unnamed statement is dropped before the new one is looked at.
    if (name === 0) this.portals.forget(0);
    if (statement === undefined || this.isRefused(statement) || !this.portals.mayParse(name)) return this.fail();
    if (statement.behaviour.does === 'error' && statement.behaviour.at === 'parse') return this.fail();
    this.portals.prepare(name, statement);
    this.emit(B.parseComplete);
  }

  private bind(statement: StatementKind | undefined, name: NameNumber) {
    const isRefused = statement === undefined || (this.block === 'failed' && !endsBlock(statement));
    if (isRefused || !this.portals.mayBind(name)) return this.fail();
    if (statement.behaviour.does === 'error') {
      this.fail();
      // The portal was made before the parameters were read, and is empty (postgres.c, exec_bind_message).
      if (this.block === 'failed') this.portals.bind(name, STATEMENT_KINDS.empty);
    } else {
      this.portals.bind(name, statement);
      this.emit(B.bindComplete);
    }
  }

  private execute({ name, limit }: ScriptMessage) {
    const portal = this.portals.portal(name);
    if (portal === undefined || this.isRefused(portal.statement)) return this.fail();
    const { behaviour } = portal.statement;
    if (portal.finished && behaviour.does !== 'rows' && behaviour.does !== 'empty') return this.fail();
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
    if (behaviour.failsAfter !== undefined && !portal.finished) return this.fail();
    portal.finished = true;
    this.emit(B.commandComplete);
  }

  private query(statements: readonly StatementKind[]) {
    this.portals.forget(0);
    if (this.block === 'broken') return this.fail();
    this.simple = true;
    this.statements = statements;
    this.position = 0;
    this.run();
  }

  /** Runs the statements from `position` on, until one of them awaits data or all are done. */
  private run() {
    while (this.position < this.statements.length) {
      const statement = this.statements[this.position];
      if (statement === undefined || this.isRefused(statement)) return this.fail();
      const { behaviour } = statement;
      if (this.simple && behaviour.does !== 'error' && behaviour.does !== 'empty') this.portals.openQuery();
      switch (behaviour.does) {
        case 'error':
          return this.fail();
        case 'empty':
          // The commit that an empty Query is to a pipeline comes before its answer.
          if (this.failsAtEnd()) return this.fail();
          this.emit(B.empty);
          break;
        case 'rows':
          this.emit(B.rowDescription);
          for (let row = 0; row < behaviour.rows; row++) this.emit(B.dataRow);
          if (behaviour.failsAfter !== undefined || this.failsAtEnd()) return this.fail();
          this.emit(B.commandComplete);
          break;
        case 'command':
          if (!this.perform(behaviour.effect)) return this.fail();
          this.emit(B.commandComplete);
          break;
        case 'copy-out':
          this.emit(B.copyOut);
          for (let row = 0; row < behaviour.rows; row++) this.emit(B.copyData);
          if (behaviour.failsAfter !== undefined) return this.fail();
          this.emit(B.copyDone);
          if (this.failsAtEnd()) return this.fail();
          this.emit(B.commandComplete);
          break;
        case 'copy-in':
          if (behaviour.error === 'R0') return this.fail();
          this.copied = 0;
          this.emit(B.copyIn);
          if (behaviour.error === 'R1') this.fail();
          return;
      }
      this.portals.closeQuery();
      this.position++;
    }
    if (this.simple) this.ready();
  }

  private copy(event: number) {
    const behaviour = this.statements[this.position]?.behaviour;
    if (behaviour?.does !== 'copy-in') throw new RangeError('copy-in without a COPY');
    if (event === F.copyFail) return this.fail();
    if (event === F.copyData) {
      this.copied++;
      if (behaviour.error === 'R2' && this.copied === behaviour.badAt) this.fail();
      return;
    }
    if (event !== F.copyDone) return;
    if (behaviour.error === 'R4' || (behaviour.error === 'R3' && this.copied > 0)) return this.fail();
    if (behaviour.error === 'R5' && this.copied > 0) this.violation = true;
    if (this.failsAtEnd()) return this.fail();
    this.emit(B.commandComplete);
    this.portals.closeQuery();
    this.position++;
    this.run();
  }

  /** Does the commit that ends the last statement of a Query fail? It comes before the CommandComplete (D54). */
  private failsAtEnd(): boolean {
    const commits = (this.block === 'none' || this.block === 'implicit') && !this.staysOpen;
    return commits && this.violation && this.simple && this.position === this.statements.length - 1;
  }

  /**
   * Does the Query or FunctionCall that ends here leave the transaction of the pipeline open (18; C60, C63)? A Query of
   * several statements ends it (postgres.c, exec_simple_query: EndImplicitTransactionBlock).
   */
  private get staysOpen(): boolean {
    const isOpen = this.block === 'implicit' || (this.block === 'none' && this.executed);
    return isOpen && this.leavesOpen[this.state] === 1 && this.statements.length <= 1;
  }

  /** Performs a command; false when it fails. */
  private perform(effect: string | undefined): boolean {
    switch (effect) {
      case 'notice':
        this.emit(B.notice);
        break;
      case 'deferred-violation':
        this.violation = true;
        break;
      case 'begin':
        if (this.block === 'explicit') this.emit(B.notice);
        this.block = 'explicit';
        return true;
      case 'commit':
      case 'rollback':
        return this.endBlock(effect);
    }
    return !this.failsAtEnd();
  }

  private endBlock(effect: 'commit' | 'rollback'): boolean {
    if (this.block === 'none' || this.block === 'implicit') this.emit(B.notice);
    const fails = effect === 'commit' && this.violation && this.block !== 'failed';
    this.block = 'none';
    this.violation = false;
    // What the pipeline has executed ended with its transaction (postgres.c, start_xact_command).
    this.executed = false;
    this.portals.dropAll();
    return !fails;
  }

  private functionCall(fails: boolean) {
    if (fails || this.block === 'failed' || this.block === 'broken') return this.fail();
    this.simple = true;
    // The call is the last statement of its own, empty, list: what commits at its end commits here.
    this.statements = [];
    this.position = -1;
    if (this.failsAtEnd()) return this.fail();
    this.emit(B.functionResult);
    this.ready();
  }

  private sync() {
    if (this.block === 'broken') return this.emit(B.ready);
    if (this.state === this.forgetfulSync && this.block === 'implicit') {
      this.emit(B.ready);
      this.block = 'broken';
      return;
    }
    if (this.block === 'implicit') this.block = 'none';
    if (this.violation && this.block === 'none') return this.fail();
    this.ready();
  }

  /** An error, and the ReadyForQuery behind it where one follows at once. */
  private fail() {
    this.emit(B.error);
    this.violation = false;
    this.executed = false;
    this.block = this.block === 'explicit' || this.block === 'failed' ? 'failed' : 'none';
    if (this.block === 'failed') this.portals.failAll();
    else this.portals.dropAll();
    if (((this.table.traits[this.state] ?? 0) & SKIPPING) === 0) this.ready();
  }

  private ready() {
    if (this.staysOpen) this.block = 'implicit';
    else if (this.block === 'implicit') this.block = 'none';
    this.executed = false;
    if (this.block === 'none') {
      this.violation = false;
      this.portals.dropAll();
    }
    if (this.block === 'implicit' || this.block === 'explicit') this.emit(B.readyInTransaction);
    else this.emit(this.block === 'failed' ? B.readyFailed : B.ready);
  }

  private isRefused(statement: StatementKind): boolean {
    return this.block === 'failed' && !runsInFailedBlock(statement);
  }
}

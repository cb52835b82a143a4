/**
 * A case: what the client sends, what the server answers, and the order in which a proxy observes both. It is written
 * as steps: the numbers of script messages, and `READ`, `HAND_OVER`, `LATE_CANCEL` between them. Building a case plays
 * the steps on the reference server, drops those that are not possible where they stand, and adds what it takes to
 * bring the connection back to `ready`. So any list of steps is a legal case, and stays one when steps are removed.
 */
import { EVENTS, TYPE_BYTE } from '../../machines/messages.ts';
import { RULES } from '../../machines/rules.ts';
import type { Part } from '../corpus/notation.ts';
import { COPY_IN, decide, READY_IDLE, SKIPPING, type Table } from '../table/table.ts';
import { B, F } from './events.ts';
import type { ReferenceServer } from './reference.ts';
import { SCRIPT_MESSAGES, type ScriptMessage, scriptMessage } from './script.ts';
import { BUSY, FREE, HAND_OVER, LATE_CANCEL, OPEN } from './truth.ts';

/** The proxy reads one reply. */
export const READ = 1000;
/** The next client takes the server, if the proxy gives it. */
export const HAND_OVER_STEP = 1001;
/** The client that had the server before asks to cancel. */
export const LATE_CANCEL_STEP = 1002;

/** What a proxy may do by itself: answer a Close or a Sync of its client, or inject a Parse ahead of a Bind. */
export const ANSWERED_CLOSE_STEP = 1003;
export const ANSWERED_SYNC_STEP = 1004;
export const INJECTING_BIND_STEP = 1005;

export interface Observed {
  /** Steps, impossible ones dropped, closing ones added. */
  readonly steps: number[];
  /** Event id of each step; -1 for a hand-over, -2 for a late cancel. */
  readonly events: number[];
  /** For each reply the step of the message that it answers; -1 for all other steps. */
  readonly causes: number[];
  readonly truth: number[];
  /** What the proxy did by itself; undefined when it did nothing. */
  readonly proxied: Proxied | undefined;
}

/** Where the proxy acted by itself, as lists beside the steps. */
export interface Proxied {
  readonly parts: Part[];
  /** 0 for replies that must be kept from the client. */
  readonly forwarded: number[];
  /** How many replies the proxy must have made up, after each step. */
  readonly due: number[];
  /** Those replies, in order. */
  readonly madeUp: number[];
}

const CLOSING = {
  copy: scriptMessage('CopyDone').id,
  pipeline: scriptMessage('Sync').id,
  transaction: scriptMessage('Query(rollback)').id,
  broken: scriptMessage('Query(select1)').id,
};

/** So many closing messages suffice wherever a case may end. */
const MOST_CLOSING = 12;

const INJECTED = scriptMessage('Parse1(select3)');
const BIND = scriptMessage('Bind1');

/** Per table: which script messages each state allows, as lists by state number, made when first asked for. */
const allowed = new WeakMap<Table, (readonly ScriptMessage[] | undefined)[]>();

/** The script messages that the backend does not refuse in a state. */
export function allowedMessages(table: Table, state: number): readonly ScriptMessage[] {
  let lists = allowed.get(table);
  if (lists === undefined) {
    lists = new Array(table.states.length).fill(undefined);
    allowed.set(table, lists);
  }
  const known = lists[state];
  if (known !== undefined) return known;
  const list = SCRIPT_MESSAGES.filter(({ event }) => {
    const cell = decide(table, state, event);
    return cell.target !== undefined && RULES[cell.rule].decision !== 'refused';
  });
  lists[state] = list;
  return list;
}

/** What a client sends that knows itself in copy-in, whatever the server would take there. */
const OF_COPY_IN: ReadonlySet<number> = new Set([F.copyData, F.copyDone, F.copyFail, F.flush, F.sync]);
const endsCopy = (event: number): boolean => event === F.copyDone || event === F.copyFail;

const READY_IN: Readonly<Record<string, number>> = {
  'ready.idle': B.ready,
  'ready.inTransaction': B.readyInTransaction,
  'ready.failed': B.readyFailed,
};

interface Seen extends Observed {
  proxied: Proxied | undefined;
}

const nothingSeen = (): Seen => ({ steps: [], events: [], causes: [], truth: [], proxied: undefined });

/** What a step sends to the server, in order: nothing where the proxy reads, or deals with its client alone. */
export function sentToServer(step: number): readonly ScriptMessage[] {
  if (step === INJECTING_BIND_STEP) return [INJECTED, BIND];
  const message = SCRIPT_MESSAGES[step];
  return message === undefined ? [] : [message];
}

/** Plays steps on a reference server and writes down what is observed. */
export class Observer {
  readonly server: ReferenceServer;
  /** The client has read CopyInResponse, and neither ended the copy nor read that it has ended. */
  private copying = false;
  private seen = nothingSeen();
  /** Replies that the proxy has read. */
  private read = 0;
  /** The reply of the server that answers the injected Parse; there is at most one in a case. */
  private hidden = -1;
  /** The client owes the Sync behind a Close that the proxy has answered. */
  private unsynced = false;
  /** Behind how many replies of the server each made-up one comes. */
  private readonly madeUpBehind: number[] = [];

  constructor(server: ReferenceServer) {
    this.server = server;
  }

  begin(): void {
    this.server.reset();
    this.copying = false;
    this.read = 0;
    this.seen = nothingSeen();
    this.hidden = -1;
    this.unsynced = false;
    this.madeUpBehind.length = 0;
  }

  /** Replies on the wire that the proxy has not read yet. */
  get readable(): number {
    return this.server.sent - this.read;
  }

  /** Has the server just become free, so that a hand-over is likely? */
  get isBetweenClients(): boolean {
    return this.server.isFree && this.readable === 0 && this.seen.steps.at(-1) === READ;
  }

  get length(): number {
    return this.seen.steps.length;
  }

  /** Takes one step; false when it is not possible now. */
  take(step: number): boolean {
    const { server } = this;
    if (step === READ) {
      if (this.readable <= 0) return false;
      const reply = server.replies[this.read] ?? 0;
      const cause = server.causes[this.read] ?? -1;
      this.note(READ, reply, cause);
      this.read++;
      if (reply === B.copyIn) this.copying = this.isCopyOpen(cause);
      else if (reply === B.error || reply === B.commandComplete) this.copying = false;
    } else if (step === HAND_OVER_STEP) {
      // A pooler gives a server away when it has read something from it.
      if (this.seen.steps.at(-1) !== READ) return false;
      this.note(step, HAND_OVER, -1);
    } else if (step === LATE_CANCEL_STEP) {
      // Before any hand-over there is no former client.
      if (!this.seen.steps.includes(HAND_OVER_STEP)) return false;
      this.note(step, LATE_CANCEL, -1);
    } else if (step >= ANSWERED_CLOSE_STEP) {
      if (!this.proxy(step)) return false;
    } else {
      const message = SCRIPT_MESSAGES[step];
      if (message === undefined || !allowedMessages(server.table, server.state).includes(message)) return false;
      if (server.isUndefined(message)) return false;
      if (this.copying && !OF_COPY_IN.has(message.event)) return false;
      if (endsCopy(message.event)) this.copying = false;
      if (message.event === F.sync) this.unsynced = false;
      server.receive(message, this.seen.steps.length);
      this.note(step, message.event, -1);
    }
    this.seen.truth.push(this.truth());
    const { proxied } = this.seen;
    if (proxied === undefined) return true;
    let due = 0;
    while ((this.madeUpBehind[due] ?? Number.POSITIVE_INFINITY) <= this.read) due++;
    proxied.due.push(due);
    return true;
  }

  /**
   * The proxy answers a request by itself, or injects something. Not in a case with a copy-in: who sees both streams
   * cannot always tell there what has been answered, and so when it is the made-up reply's turn.
   */
  private proxy(step: number): boolean {
    const { server } = this;
    if (server.replies.includes(B.copyIn)) return false;
    const traits = server.table.traits[server.state] ?? 0;
    const ready = READY_IN[server.table.states[server.state] ?? ''];
    if (step === INJECTING_BIND_STEP) {
      const isNew = server.prepared(INJECTED.name) === undefined && this.hidden < 0;
      if (!isNew || !allowedMessages(server.table, server.state).includes(BIND)) return false;
      const at = server.replies.length;
      server.receive(INJECTED, this.length);
      if (server.replies[at] === B.parseComplete) this.hidden = at;
      server.receive(BIND, this.length);
      this.note(step, F.bind, -1, 'injects-parse');
    } else if (step === ANSWERED_CLOSE_STEP) {
      if ((traits & SKIPPING) === 0) this.makeUp(B.closeComplete);
      this.unsynced = true;
      this.note(step, F.close, -1, 'answered-by-proxy');
    } else if (step === ANSWERED_SYNC_STEP && ready !== undefined) {
      this.makeUp(ready);
      this.note(step, F.sync, -1, 'answered-by-proxy');
    } else return false;
    return true;
  }

  private makeUp(event: number): void {
    this.startProxied().madeUp.push(event);
    this.madeUpBehind.push(this.server.replies.length);
  }

  /** The lists beside the steps, filled up for the steps that were taken before. */
  private startProxied(): Proxied {
    const { length } = this;
    this.seen.proxied ??= {
      parts: new Array(length).fill('client'),
      forwarded: new Array(length).fill(1),
      due: new Array(length).fill(0),
      madeUp: [],
    };
    return this.seen.proxied;
  }

  /** Where the backend is, for sentences about a machine that leads nowhere. */
  get place(): string {
    const { table, state } = this.server;
    return `${table.machine} (${table.dialect}) in state "${table.states[state] ?? state}"`;
  }

  /**
   * Brings the connection back to `ready` with everything read, and returns what was observed.
   * @throws RangeError when the machine of the table does not lead back there
   */
  end(): Observed {
    let tries = 0;
    for (let closing = this.closing(); closing !== undefined; closing = this.closing()) {
      if (++tries > MOST_CLOSING)
        throw new RangeError(`${this.place}: ${MOST_CLOSING} closing messages do not bring the case back to ready.`);
      while (!this.take(closing) && this.take(READ));
    }
    while (this.readable > 0) this.take(READ);
    return this.seen;
  }

  /** The message that brings the server nearer to `ready`; undefined when it is there. */
  private closing(): number | undefined {
    const { table, state } = this.server;
    const traits = table.traits[state] ?? 0;
    const name = table.states[state] ?? '';
    if ((traits & COPY_IN) !== 0) return CLOSING.copy;
    if ((traits & READY_IDLE) !== 0) return this.unsynced ? CLOSING.pipeline : undefined;
    if (name === 'ready.broken') return CLOSING.broken;
    return name.startsWith('ready.') ? CLOSING.transaction : CLOSING.pipeline;
  }

  /** Did the client, which may send a copy ahead of its CopyInResponse, not yet end all copies of that message? */
  private isCopyOpen(cause: number): boolean {
    let open = 0;
    for (let step = cause + 1; step < this.seen.events.length; step++) {
      const event = this.seen.events[step] ?? 0;
      if (event === B.copyIn) open++;
      else if (endsCopy(event)) open--;
    }
    return open > 0;
  }

  private note(step: number, event: number, cause: number, part: Part = 'client'): void {
    if (part !== 'client') this.startProxied();
    this.seen.proxied?.parts.push(part);
    this.seen.proxied?.forwarded.push(step === READ && this.read === this.hidden ? 0 : 1);
    this.seen.steps.push(step);
    this.seen.events.push(event);
    this.seen.causes.push(cause);
  }

  private truth(): number {
    const { server } = this;
    if (this.read < server.replies.length) return BUSY;
    if (server.isFree) return FREE;
    const phase = server.table.phases[server.state];
    return phase === 'ready' || phase === 'pipelining' ? OPEN : BUSY;
  }
}

/** The case that a list of steps makes. */
export function buildCase(observer: Observer, steps: readonly number[]): Observed {
  observer.begin();
  for (const step of steps) observer.take(step);
  return observer.end();
}

const STEPS: ReadonlyMap<number, string> = new Map([
  [READ, 'read'],
  [HAND_OVER_STEP, 'hand over'],
  [LATE_CANCEL_STEP, 'late cancel'],
  [ANSWERED_CLOSE_STEP, 'Close, answered by the proxy'],
  [ANSWERED_SYNC_STEP, 'Sync, answered by the proxy'],
  [INJECTING_BIND_STEP, 'Bind1 behind an injected Parse1(select3)'],
]);

/** A step for people. */
export const describeStep = (step: number): string => STEPS.get(step) ?? SCRIPT_MESSAGES[step]?.label ?? '?';

const STEP_OF: ReadonlyMap<string, number> = new Map([
  ...[...STEPS].map(([step, label]) => [label, step] as const),
  ...SCRIPT_MESSAGES.map(({ id, label }) => [label, id] as const),
]);

/** The step that `describeStep` describes so; undefined when there is none. */
export const stepNamed = (description: string): number | undefined => STEP_OF.get(description);

/** Type byte of an observed event. */
export const typeOf = (event: number): string => {
  const name = EVENTS[event];
  return name === undefined ? '' : TYPE_BYTE[name];
};

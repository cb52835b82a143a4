/**
 * A client, the pooler machine and a backend, with pipes between pooler and backend in which messages take their time.
 * The backend is a random walk over the compiled table, so it makes every choice that a server may make, and it holds
 * its output back as a server does. The client sends what is legal, any distance ahead of the replies. Everything
 * follows from the random numbers.
 */
import { initialTransition, type SnapshotFrom, transition } from 'xstate';
import { EVENTS, type EventName, eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { poolerMachine } from '../../machines/pooler.ts';
import { ASYNCHRONOUS, REFUSED, SENT_AT_ONCE } from '../../src/table/facts.ts';
import {
  CLOSED,
  EVENT_COUNT,
  NONE,
  phaseOf,
  READS,
  READY_IDLE,
  ruleOf,
  stateNumber,
  step,
  type Table,
} from '../../src/table/table.ts';
import { Tracker } from '../../src/tracker/tracker.ts';

type Machine = typeof poolerMachine;

const LETTERS: Readonly<Record<string, EventName>> = {
  P: 'F.Parse',
  B: 'F.Bind',
  D: 'F.Describe.portal',
  T: 'F.Describe.statement',
  E: 'F.Execute',
  C: 'F.Close',
  S: 'F.Sync',
  H: 'F.Flush',
  Q: 'F.Query',
  F: 'F.FunctionCall',
  d: 'F.CopyData',
  c: 'F.CopyDone',
  f: 'F.CopyFail',
};
const events = (letters: string): EventName[] => letters.split(' ').flatMap((letter) => LETTERS[letter] ?? []);

/** What clients send together: ordinary flights, copies ahead of their CopyInResponse, and oddities. */
const FLIGHTS = [
  ...['Q', 'Q Q', 'F', 'S', 'H', 'P B E S', 'P T H', 'B D E H', 'P B D E S', 'C S', 'P B E B E S', 'P B E', 'P', 'E'],
  ...[
    'Q d c',
    'Q d S c',
    'Q S d c S',
    'P B E S d c S',
    'P B E S d d c P B E S',
    'P B E d c S',
    'P B E d f S',
    'E S c S',
  ],
  ...['P B E Q S', 'P B E F S', 'P H Q S', 'P H F', 'Q S', 'S S S', 'd', 'd c S', 'E d H S', 'E c c d c', 'd f'],
].map(events);
const IN_COPY = ['d', 'd', 'd S', 'S', 'H', 'S H d', 'c', 'c S', 'f S', 'c Q', 'd c P B E S'].map(events);

const STRAY: ReadonlySet<EventName> = new Set(['F.CopyData', 'F.CopyDone', 'F.CopyFail']);
const ENDS_COPY: ReadonlySet<EventName | undefined> = new Set<EventName>(['F.CopyDone', 'F.CopyFail']);
const WITHIN_COPY: ReadonlySet<EventName> = new Set(['F.CopyData', 'F.Sync', 'F.Flush']);
const NEEDS_NO_REPLY: ReadonlySet<EventName> = new Set([...STRAY, 'F.Flush']);

/** What answers nothing, and may reach the client at any time. */
const ANNOUNCEMENT = /^B\.(Notice|Notification|ParameterStatus)/;

/** Event names and nothing else, or the marker's empty Query. */
type OnTheWay = EventName | 'marker';
const named = (event: OnTheWay): EventName => (event === 'marker' ? 'F.Query' : event);
const isAsynchronous = (table: Table, state: number, event: number): boolean =>
  ASYNCHRONOUS[table.rules[state * EVENT_COUNT + event] ?? 0] === 1;

export class Conversation {
  /** What was wrong, in words; empty when nothing was. */
  readonly faults: string[] = [];
  /** What happened, for people, and how often each of the pooler's states was seen. */
  readonly log: string[] = [];
  readonly visits = new Map<string, number>();
  private readonly machine: Machine;
  private readonly table: Table;
  private readonly random: (below: number) => number;
  /** What the client itself sees, and whether that is what some backend would have answered. */
  private readonly client: Tracker;
  private pooler: SnapshotFrom<Machine>;
  private backend: number;
  private readonly unread: EventName[] = [];
  private readonly toServer: OnTheWay[] = [];
  private readonly heldBack: EventName[] = [];
  private readonly toPooler: EventName[] = [];
  private answersMarker = false;

  constructor(machine: Machine, capacity: number, table: Table, random: (below: number) => number) {
    this.machine = machine;
    this.table = table;
    this.random = random;
    this.client = new Tracker(table, 'ready.idle');
    [this.pooler] = initialTransition(machine, { capacity });
    this.backend = stateNumber(table, 'ready.idle');
  }

  get over(): boolean {
    return this.pooler.status === 'done' || this.faults.length > 0;
  }

  /** One of the four moves on, by chance; now and then all that can go on without the client does. */
  step(): void {
    const moves = [() => this.speak(), () => this.readClient(), () => this.actAsBackend(), () => this.readServer()];
    moves[this.random(moves.length)]?.();
    if (this.random(25) === 0) this.drain();
  }

  /** Lets everything move until nothing does; then the pooler may leave no message of the client unread. */
  drain(): void {
    while (!this.over && (this.readServer() || this.consumeOrEmit() || this.readClient()));
    if (!this.over && this.unread.length > 0) this.fail(`${this.unread[0]} is never read`);
    if (this.isFree() && this.unread.length === 0 && this.client.outstandingMin > 0)
      this.fail('free, but the client still waits for a ReadyForQuery');
  }

  private fail(fault: string): void {
    const { value, context } = this.pooler;
    this.faults.push(
      `${fault}: ${JSON.stringify(value)} owes ${context.owed.join(' ')}, backend ${this.table.states[this.backend]}, ${this.log.slice(-40).join(' ')}`,
    );
  }

  private isFree(): boolean {
    return this.pooler.matches({ serving: { open: 'free' } });
  }

  private backendIs(trait: number): boolean {
    return ((this.table.traits[this.backend] ?? 0) & trait) !== 0;
  }

  /** The copy-in that a CopyInResponse would begin now, or that is open: how the client's messages behind it end it. */
  private copyInIs(): 'open' | 'ended' | 'impossible' {
    const next = [...this.toServer.map(named), ...this.unread].find((event) => !WITHIN_COPY.has(event));
    return next === undefined ? 'open' : ENDS_COPY.has(next) ? 'ended' : 'impossible';
  }

  private speak(): boolean {
    if (this.unread.length > 4) return false;
    const inCopy = phaseOf(this.table.states[this.backend] ?? '') === 'copyIn' && this.backendIs(READS);
    const choices = inCopy && this.copyInIs() === 'open' ? IN_COPY : FLIGHTS;
    for (const event of choices[this.random(choices.length)] ?? []) {
      this.unread.push(event);
      this.client.frontend(eventId(event));
    }
    return true;
  }

  private readClient(): boolean {
    const [type] = this.unread;
    if (type === undefined || !this.pooler.can({ type })) return false;
    this.unread.shift();
    this.move(type);
    return true;
  }

  private readServer(): boolean {
    const type = this.toPooler.shift();
    if (type === undefined) return false;
    if (!this.pooler.can({ type })) this.fail(`${type} is not taken`);
    else this.move(type);
    return true;
  }

  /** Gives the pooler a message and does what its actions say. */
  private move(type: EventName): void {
    const [next, actions] = transition(this.machine, this.pooler, { type });
    this.pooler = next;
    this.log.push(type.replace('ReadyForQuery.', 'Z.'));
    for (const { type: action, params } of actions) {
      if (action === 'forward') this.toServer.push(type);
      else if (action === 'sendFlush') this.toServer.push('F.Flush');
      else if (action === 'sendSyncs')
        this.toServer.push(...Array<OnTheWay>((params as { count: number }).count).fill('F.Sync'));
      else if (action === 'sendMarker') this.toServer.push('F.Sync', 'marker');
      else if (action === 'deliver') this.deliver(type);
      else if (action === 'deliverReady')
        this.deliver(`B.ReadyForQuery.${(params as { status: 'idle' | 'inTransaction' | 'failed' }).status}`);
    }
    const state = JSON.stringify(next.value).replaceAll(/[{}"]/g, '');
    this.visits.set(state, (this.visits.get(state) ?? 0) + 1);
    if (next.context.owed.length > next.context.capacity) this.fail('the list is too long');
    this.check();
  }

  private deliver(event: EventName): void {
    if (ANNOUNCEMENT.test(event)) return;
    if (!this.client.backend(eventId(event)))
      this.fail(`the client sees ${event}, which no backend would send ${JSON.stringify(this.client.violation)}`);
  }

  private actAsBackend(): boolean {
    if (this.random(20) === 0) this.sendHeldBack();
    const spontaneous = this.backendIs(READS) && this.random(6) === 0;
    return spontaneous ? this.emit() : this.consumeOrEmit();
  }

  private consumeOrEmit(): boolean {
    return this.backendIs(READS) ? this.consume() : this.emit();
  }

  private consume(): boolean {
    const event = this.toServer.shift();
    if (event === undefined) return false;
    const id = eventId(named(event));
    const at = this.backend * EVENT_COUNT + id;
    if (REFUSED[this.table.rules[at] ?? 0] === 1 && !/broken/.test(this.table.states[this.backend] ?? ''))
      this.fail(`the backend refuses ${event}`);
    if (ruleOf(this.table, this.backend, id) === 'extended.flush') this.sendHeldBack();
    this.backend = step(this.table, this.backend, id);
    this.answersMarker = event === 'marker';
    this.check();
    return true;
  }

  private emit(): boolean {
    const state = this.table.states[this.backend] ?? '';
    const choices = EVENTS.flatMap((name, event) => {
      if (event < FIRST_BACKEND_EVENT || step(this.table, this.backend, event) === NONE) return [];
      if (isAsynchronous(this.table, this.backend, event) && this.random(name.endsWith('fatal') ? 400 : 30) > 0)
        return [];
      if (name === 'B.CopyInResponse' && this.copyInIs() === 'impossible') return [];
      if (state.startsWith('simpleQuery.begun') && this.answersMarker && name !== 'B.EmptyQueryResponse') {
        // An empty Query can fail when a timeout strikes.
        if (name !== 'B.ErrorResponse' || this.random(40) > 0) return [];
      }
      // A Sync that ends the skip fails when it has a body; nobody sends one here.
      if (state.startsWith('sync.afterSkip') && name === 'B.ErrorResponse') return [];
      return [name];
    });
    const emitted = choices[this.random(choices.length)];
    if (emitted === undefined) return false;
    this.backend = step(this.table, this.backend, eventId(emitted));
    this.heldBack.push(emitted);
    if (SENT_AT_ONCE[eventId(emitted)] === 1) this.sendHeldBack();
    this.check();
    return true;
  }

  private sendHeldBack(): void {
    this.toPooler.push(...this.heldBack.splice(0));
  }

  /** The law: the pooler is free exactly when the backend is idle and nothing that matters is on its way. */
  private check(): void {
    // An administrator's FATAL can come at any time; nobody knows of it before it is read.
    if (this.over || this.backendIs(CLOSED)) return;
    const coming = [...this.heldBack, ...this.toPooler].filter((event) => !ANNOUNCEMENT.test(event));
    const going = this.toServer.filter((event) => !NEEDS_NO_REPLY.has(named(event)));
    const idle = this.backendIs(READY_IDLE) && coming.length === 0 && going.length === 0;
    if (this.isFree() && !idle) this.fail('early: free too soon');
    // After a marker the client may have to skip though the backend no longer does: the pooler skips for it.
    const skips = this.pooler.matches({ serving: 'skipping' });
    if (idle && !skips && !this.isFree()) this.fail('late: not free though nothing is owed');
  }
}

/**
 * The tracker once more, as plainly as it can be said: a set of worlds, in each of which the backend is in one state
 * and has read so many of all messages ever sent. Nothing is merged, read ahead or forgotten, and every answer is
 * found by trying everything that the backend may do. Far too slow to use; what the real one must agree with.
 */
import { EVENTS, type EventName, eventId } from '../../../machines/messages.ts';
import { mayEndInSilence, owesQuery } from '../../../src/table/facts.ts';
import { NONE, stateNumber, step, type Table } from '../../../src/table/table.ts';
import { BACKEND_EVENTS, type NaiveFacts, naiveFacts } from './naive-facts.ts';
import { endsOf, inSilence, type Sent, STATUS } from './naive-walks.ts';

interface World {
  readonly state: number;
  /** How many of the frontend's messages it has read. */
  readonly read: number;
  /** Number of the message that it is answering. */
  readonly cause: number;
  /** The first message that it refused, and by which rule. */
  readonly refused: { readonly at: number; readonly rule: string } | undefined;
}

const FATAL = eventId('B.ErrorResponse.fatal');
const EMPTY = eventId('B.EmptyQueryResponse');
const ASKING: ReadonlySet<number> = new Set((['F.Query', 'F.Execute'] as const).map(eventId));
export class NaiveTracker {
  private readonly table: Table;
  private readonly facts: NaiveFacts;
  private readonly sent: Sent[] = [];
  private worlds: readonly World[];
  private lost: 'no' | 'until-ready' | 'for-good' = 'no';
  /** How many messages it had surely read when nothing was known any more. */
  private surelyRead = 0;
  status: string;
  violation: { by: string; at: number; rules: ReadonlySet<string>; expected: ReadonlySet<string> } | undefined;
  /** What the last backend message may answer; -1 for none. */
  answered: readonly number[] = [];
  answeredByProxy: readonly boolean[] = [];

  constructor(table: Table, start: string) {
    this.table = table;
    this.facts = naiveFacts(table);
    this.worlds = [{ state: stateNumber(table, start), read: 0, cause: -1, refused: undefined }];
    this.status = start.endsWith('ready.idle') ? 'idle' : 'unknown';
  }

  frontend(event: number, byProxy: boolean): number {
    const at = this.sent.length;
    if (this.lost === 'no' && this.violation === undefined) {
      const waiting = this.worlds.map((world) => this.waits(world));
      const rules = waiting.map((world) => (world === undefined ? undefined : this.facts.refusal(world.state, event)));
      if (!rules.includes(undefined))
        this.violation = { by: 'frontend', at, rules: new Set(rules as string[]), expected: new Set() };
    }
    this.sent.push({ event, byProxy });
    return at;
  }

  backend(event: number): boolean {
    if (this.lost !== 'no') return this.resume(event);
    const after: World[] = [];
    const uncaused: World[] = [];
    for (const world of this.worlds)
      for (const at of this.readingOn(world)) {
        const target = step(this.table, at.state, event);
        if (target === NONE) continue;
        const leaves = this.facts.isClosed(target) && !this.facts.isClosed(world.state);
        const then = { ...at, state: target, read: leaves ? this.sent.length : at.read };
        (this.facts.isUncaused(at.state, event) ? uncaused : after).push(then);
      }
    if (after.length + uncaused.length === 0) return this.fail(event);
    // What may have come without a cause is taken for the answer that it may be too.
    this.answered = after.length > 0 ? after.map(({ cause }) => cause) : [-1];
    this.answeredByProxy = this.answered.map((cause) => this.sent[cause]?.byProxy ?? false);
    const places = new Set(after.map(({ state, read }) => `${state} ${read}`));
    after.push(...uncaused.filter(({ state, read }) => !places.has(`${state} ${read}`)));
    this.worlds = distinct(after);
    this.status = STATUS.get(event) ?? this.status;
    this.accuse();
    return true;
  }

  quiet(): boolean {
    if (this.lost !== 'no') return true;
    const after = this.worlds.flatMap((world) => {
      const waiting = this.waits(world);
      if (waiting !== undefined) return [{ ...waiting, cause: world.cause }];
      return inSilence(this.table, this.sent, world, (state) => this.facts.reads(state) || this.facts.isClosed(state))
        ? [world]
        : [];
    });
    if (after.length === 0) return this.fail(-1);
    this.worlds = distinct(after);
    this.accuse();
    return true;
  }

  /** May the backend send this now? */
  maySend(event: number): boolean {
    return this.worlds.some((world) => this.readingOn(world).some((at) => step(this.table, at.state, event) !== NONE));
  }

  get isLost(): boolean {
    return this.lost !== 'no';
  }

  get phase(): string {
    if (this.isLost) return 'unknown';
    const phases = new Set(this.worlds.map((world) => this.facts.phaseOf(this.furthest(world).state)));
    return phases.size === 1 ? [...phases].join() : 'ambiguous';
  }

  get states(): string[] {
    if (this.isLost) return [];
    return [...new Set(this.worlds.map((world) => this.facts.name(this.furthest(world).state)))].toSorted();
  }

  get releasable(): string {
    if (this.isLost) return 'unknown';
    const free = this.worlds.filter((world) => {
      const waiting = this.waits(world);
      return waiting !== undefined && /^(walsender\.)?ready\.idle$/.test(this.facts.name(waiting.state));
    });
    return free.length === 0 ? 'no' : free.length === this.worlds.length ? 'yes' : 'unknown';
  }

  get outstanding(): readonly [number, number] {
    if (this.isLost) return [0, Number.POSITIVE_INFINITY];
    return this.interval(endsOf(this.table, this.sent, this.worlds));
  }

  wouldBeAmbiguous(event: number): boolean {
    const copying = (state: number): boolean => this.facts.phaseOf(state) === 'copyIn';
    if (this.isLost || !this.worlds.some((world) => copying(world.state) || copying(this.furthest(world).state)))
      return false;
    const [least, most] = this.interval(endsOf(this.table, this.sent, this.worlds));
    const [leastThen, mostThen] = this.interval(
      endsOf(this.table, [...this.sent, { event, byProxy: false }], this.worlds),
    );
    return mostThen - leastThen > most - least;
  }

  get mayMark(): boolean {
    if (this.isLost || this.status === 'unknown') return false;
    const elsewhere = (state: number): boolean =>
      /^(walsender\..*|copyIn|copyBoth|closed)/.test(this.facts.name(state)) ||
      this.facts.name(state).includes('.copyBoth');
    if (this.worlds.some((world) => elsewhere(world.state) || elsewhere(this.furthest(world).state))) return false;
    if ([...endsOf(this.table, this.sent, this.worlds)].some(([state]) => elsewhere(state))) return false;
    return this.worlds.every(
      (world) =>
        step(this.table, world.state, EMPTY) === NONE &&
        !this.sent.slice(this.withoutTrace(world)).some(({ event }) => ASKING.has(event)),
    );
  }

  get mayClose(): boolean {
    if (this.isLost) return true;
    return this.worlds.some(
      (world) =>
        mayEndInSilence(this.table, world.state) ||
        inSilence(this.table, this.sent, world, (state) => this.facts.isClosed(state)),
    );
  }

  /** Would `event`, sent again, leave everything as it is, as far as can be seen in one world alone? */
  repeats(event: number): boolean {
    const places = new Set(this.worlds.map((world) => `${world.state} ${this.withoutTrace(world)}`));
    const [world] = this.worlds;
    if (this.isLost || places.size !== 1 || world === undefined) return false;
    if (step(this.table, world.state, event) !== world.state) return false;
    return !this.facts.reads(world.state) || this.withoutTrace(world) === this.sent.length;
  }

  /** The world, and those that it becomes by reading one message after another in silence. */
  private readingOn(world: World): World[] {
    const all = [world];
    const traceless = this.withoutTrace(world);
    for (let at = world; ; ) {
      const sent = this.sent[at.read];
      if (sent === undefined) return all;
      const target = step(this.table, at.state, sent.event);
      if (target === NONE) return all;
      const rule = this.facts.refusal(at.state, sent.event);
      // Inside a copy the Query or Execute that began it goes on being answered; what leaves no trace is never answered.
      const keepsCause = at.read < traceless || /^copy(In|Both)$/.test(this.facts.phaseOf(at.state));
      at = {
        state: target,
        read: at.read + 1,
        cause: keepsCause ? at.cause : at.read,
        refused: at.refused ?? (rule === undefined ? undefined : { at: at.read, rule }),
      };
      all.push(at);
    }
  }

  private furthest(world: World): World {
    return this.readingOn(world).at(-1) ?? world;
  }

  /** The world in which everything is read in silence and the backend waits; undefined when it owes something first. */
  private waits(world: World): World | undefined {
    const last = this.furthest(world);
    if (this.facts.isClosed(last.state)) return { ...last, read: this.sent.length };
    return last.read === this.sent.length && this.facts.reads(last.state) ? last : undefined;
  }

  /** How far it has surely read: over messages that it takes without doing anything. */
  private withoutTrace({ state, read }: World): number {
    let at = read;
    for (let sent = this.sent[at]; sent !== undefined; sent = this.sent[++at])
      if (step(this.table, state, sent.event) !== state || this.facts.refusal(state, sent.event) !== undefined) break;
    return at;
  }

  private interval(ends: (readonly [state: number, ready: number])[]): readonly [number, number] {
    return [
      Math.min(...ends.map(([, ready]) => ready)),
      Math.max(...ends.map(([state, ready]) => ready + (owesQuery(this.table, state) ? 1 : 0))),
    ];
  }

  private accuse(): void {
    if (this.violation !== undefined) return;
    const refused = this.worlds.map((world) => world.refused);
    if (refused.includes(undefined)) return;
    const at = Math.min(...refused.map((one) => one?.at ?? 0));
    this.violation = {
      by: 'frontend',
      at,
      rules: new Set(refused.map((one) => one?.rule ?? '')),
      expected: new Set(),
    };
  }

  private fail(event: number): boolean {
    const expected = this.worlds.flatMap((world) => {
      const { state } = this.furthest(world);
      return BACKEND_EVENTS.filter((reply) => step(this.table, state, reply) !== NONE);
    });
    if (this.violation?.by !== 'backend')
      this.violation = {
        by: 'backend',
        at: this.sent.length,
        rules: new Set(['backend.never-sends']),
        expected: new Set(expected.map((reply) => EVENTS[reply] as EventName)),
      };
    this.answered = [-1];
    this.answeredByProxy = [false];
    if (/^B\.(Notice|Notification|ParameterStatus)/.test(EVENTS[event] ?? '')) return false;
    this.lost = 'until-ready';
    this.surelyRead = Math.min(...this.worlds.map((world) => this.withoutTrace(world)));
    this.resume(event);
    return false;
  }

  /** From the next ReadyForQuery on: it has read at least what it had surely read before, and at most everything. */
  private resume(event: number): true {
    if (event === FATAL) this.lost = 'for-good';
    const status = STATUS.get(event);
    if (this.lost === 'for-good' || status === undefined) return true;
    const walsender = this.facts.name(this.worlds[0]?.state ?? 0).startsWith('walsender.') ? 'walsender.' : '';
    const state = stateNumber(this.table, `${walsender}ready.${status}`);
    this.worlds = this.sent
      .map((_, at) => at)
      .concat(this.sent.length)
      .slice(this.surelyRead)
      .map((read) => ({ state, read, cause: -1, refused: undefined }));
    this.status = status;
    this.lost = 'no';
    return true;
  }
}

function distinct(worlds: readonly World[]): World[] {
  return [...new Map(worlds.map((world) => [JSON.stringify(world), world])).values()];
}

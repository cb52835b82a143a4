/**
 * A second, plain reader of observed streams, beside the tracker and sharing no code with it: it keeps for every place
 * where the backend can be the edges on the way there. It says which edges of a table a transcript can have taken, and
 * which it has surely taken, and which replies a table would take next.
 */
import { eventId, FIRST_BACKEND_EVENT } from '../../../machines/messages.ts';
import { ASYNCHRONOUS, mayEndInSilence, SENT_AT_ONCE } from '../../table/facts.ts';
import { CLOSED, COPY_IN, EVENT_COUNT, NONE, READS, stateNumber, type Table } from '../../table/table.ts';
import { AT_WORK, CLOSE, QUIET, type Transcript } from './transcript.ts';

const FLUSH = eventId('F.Flush');

interface Place {
  readonly state: number;
  /** How many of the frontend's messages are read. */
  readonly read: number;
  /** Every way that leads here: the same replies may have several explanations. */
  readonly ways: Way[];
}

interface Way {
  readonly from: Place;
  /** The edges taken since. */
  readonly edges: readonly number[];
}

/** What is in all of them. */
function common([first = new Set(), ...others]: readonly ReadonlySet<number>[]): Set<number> {
  return new Set([...first].filter((edge) => others.every((other) => other.has(edge))));
}

export class Acceptor {
  private readonly table: Table;
  private readonly sent: number[] = [];
  private places: Place[];
  /** The backend was seen waiting, with everything read and nothing held back. */
  private isWaiting: boolean;
  private readonly keepsEveryWay: boolean;

  /**
   * @param isWaiting it is known to wait for the frontend at the start, having said all
   * @param keepsEveryWay the edges are asked for, and not only whether there is a way on
   */
  constructor(table: Table, start: string, isWaiting = false, keepsEveryWay = false) {
    this.table = table;
    this.isWaiting = isWaiting;
    this.keepsEveryWay = keepsEveryWay;
    this.places = [{ state: stateNumber(table, start), read: 0, ways: [] }];
  }

  /** Another reader that has come as far. */
  copy(): Acceptor {
    const other = new Acceptor(this.table, this.table.states[0] ?? '');
    other.sent.push(...this.sent);
    other.places = this.places;
    return other;
  }

  /** Takes one step of a transcript; false when no place is left. */
  take(step: number): boolean {
    if (step >= 0 && step < FIRST_BACKEND_EVENT) this.sent.push(step);
    else if (step >= 0) this.places = this.emitting(step);
    else if (step === QUIET) this.places = this.resting();
    else if (step === CLOSE) this.places = this.leaving();
    else if (step === AT_WORK) this.places = this.places.map((place) => this.working(place));
    this.isWaiting = step === QUIET && this.places.every((place) => this.hasReadAll(place));
    return this.places.length > 0;
  }

  /**
   * Takes a step of a backend to which nothing happens but what the frontend sends: where it was seen waiting, it sends
   * nothing before it has read the next message.
   */
  takeUndisturbed(step: number): boolean {
    const wasWaiting = this.isWaiting;
    this.take(step);
    if (wasWaiting && step >= 0 && step < FIRST_BACKEND_EVENT)
      this.places = this.places.flatMap((place) => this.reading(place)[1] ?? []);
    return this.places.length > 0;
  }

  /** Can the backend wait now, having sent all that it sends? */
  get mayRest(): boolean {
    return this.resting().length > 0;
  }

  /** The replies that may come now: marks by event id. */
  get replies(): Uint8Array {
    const possible = new Uint8Array(EVENT_COUNT);
    for (const place of this.places) {
      for (const state of this.reading(place).map(({ state }) => state)) {
        for (let event = FIRST_BACKEND_EVENT; event < EVENT_COUNT; event++)
          if (this.table.targets[state * EVENT_COUNT + event] !== NONE) possible[event] = 1;
      }
    }
    return possible;
  }

  /** What all that may follow depends on: where the backend can be, and what it has not read there. */
  get key(): string {
    return this.places
      .flatMap((place) => this.reading(place))
      .map(({ state, read }) => `${state}.${this.sent.slice(read).join('.')}`)
      .sort()
      .join();
  }

  /** Every state in which the backend can be, having read none, some or all of what needs no reply. */
  get possible(): Set<number> {
    return new Set(this.places.flatMap((place) => this.reading(place).map(({ state }) => state)));
  }

  /** Can the backend be in this state, having read everything? */
  mayBeIn(state: number): boolean {
    const here = (place: Place) => place.state === state && place.read === this.sent.length;
    return this.places.some((place) => this.reading(place).some(here));
  }

  /** Names of the states in which the backend can be, having read what it reads without a reply. */
  get states(): string[] {
    const names = this.places.map((place) => this.table.states[this.reading(place).at(-1)?.state ?? NONE] ?? '');
    return [...new Set(names)];
  }

  /** Edges on the ways to where the backend can be. */
  get edges(): Set<number> {
    const edges = new Set<number>();
    // A set that grows while it is walked: every place is visited once.
    const places = new Set(this.places);
    for (const { ways } of places) {
      for (const way of ways) {
        places.add(way.from);
        for (const edge of way.edges) edges.add(edge);
      }
    }
    return edges;
  }

  /** Has it read everything, and sent what it sends to that? */
  private hasReadAll({ state, read }: Place): boolean {
    return read === this.sent.length && ((this.table.traits[state] ?? 0) & READS) !== 0;
  }

  /** Edges on every way to where the backend can be. */
  get sureEdges(): Set<number> {
    const known = new Map<Place, ReadonlySet<number>>();
    const stack = [...this.places];
    // Streams are long, so the way back is walked without recursion: a place comes behind those that it comes from.
    for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
      const before = place.ways.map(({ from }) => from).filter((from) => !known.has(from));
      if (before.length > 0 && !known.has(place)) stack.push(...before);
      else {
        known.set(place, common(place.ways.map(({ from, edges }) => new Set([...(known.get(from) ?? []), ...edges]))));
        stack.pop();
      }
    }
    return common(this.places.map((place) => known.get(place) ?? new Set()));
  }

  /** The place itself, and those that the backend comes to by reading what needs no reply before. */
  private reading(place: Place): Place[] {
    const { table, sent } = this;
    const list = [place];
    let { state, read } = place;
    const edges: number[] = [];
    while (read < sent.length && ((table.traits[state] ?? 0) & READS) !== 0) {
      const edge = state * EVENT_COUNT + (sent[read] ?? 0);
      const target = table.targets[edge] ?? NONE;
      if (target === NONE) break;
      state = target;
      read++;
      edges.push(edge);
      list.push({ state, read, ways: [{ from: place, edges: edges.slice() }] });
    }
    return list;
  }

  private emitting(event: number): Place[] {
    const { table, sent } = this;
    const next = new Map<number, Place>();
    for (const place of this.places) {
      for (const here of this.reading(place)) {
        const edge = here.state * EVENT_COUNT + event;
        const state = table.targets[edge] ?? NONE;
        if (state === NONE) continue;
        const read = ((table.traits[state] ?? 0) & CLOSED) !== 0 ? sent.length : here.read;
        const key = read * table.states.length + state;
        const way = { from: here, edges: [edge] };
        const known = next.get(key);
        if (known === undefined) next.set(key, { state, read, ways: [way] });
        else known.ways.push(way);
        // What leaves the state as it is can as well come before more is read: to know where, every way is kept.
        if (state === here.state && !this.keepsEveryWay) break;
      }
    }
    return [...next.values()];
  }

  private resting(): Place[] {
    return this.places.flatMap((place) => {
      const last = this.reading(place).at(-1) ?? place;
      const traits = this.table.traits[last.state] ?? 0;
      if ((traits & CLOSED) !== 0 || this.hasReadAll(last)) return [last];
      return this.unsent(place, READS | CLOSED) === undefined ? [] : [place];
    });
  }

  /** Where it is when it has read everything; the place itself where it holds back a reply on the way. */
  private working(place: Place): Place {
    const last = this.reading(place).at(-1) ?? place;
    return last.read === this.sent.length ? last : place;
  }

  private leaving(): Place[] {
    return this.places.flatMap((place) => {
      const byItself = mayEndInSilence(this.table, place.state) ? [place] : [];
      const told = this.unsent(place, CLOSED);
      return told === undefined ? byItself : [...byItself, told];
    });
  }

  /** A way by which the backend reads all, or leaves, and sends nothing but what it holds back. */
  private unsent(from: Place, goal: number): Place | undefined {
    const { table, sent } = this;
    const queue: { place: Place; holds: boolean }[] = [{ place: from, holds: false }];
    const seen = new Set<string>();
    for (const { place, holds } of queue) {
      const { state, read } = place;
      const traits = table.traits[state] ?? 0;
      if ((traits & CLOSED) !== 0 || (read === sent.length && (traits & goal) !== 0)) return place;
      const key = `${state} ${read} ${holds}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const go = (edge: number, advance: number, held: boolean) => {
        const target = table.targets[edge] ?? NONE;
        if (target !== NONE)
          queue.push({
            place: { state: target, read: read + advance, ways: [{ from: place, edges: [edge] }] },
            holds: held,
          });
      };
      const message = sent[read];
      if (message !== undefined && (traits & READS) !== 0 && !(message === FLUSH && holds && (traits & COPY_IN) === 0))
        go(state * EVENT_COUNT + message, 1, holds);
      for (let event = FIRST_BACKEND_EVENT; event < EVENT_COUNT; event++) {
        const edge = state * EVENT_COUNT + event;
        if (SENT_AT_ONCE[event] === 1 || ASYNCHRONOUS[table.rules[edge] ?? 0] === 1) continue;
        go(edge, 0, true);
      }
    }
    return undefined;
  }
}

/** What a table says to a transcript: the edges that were surely taken, or that there is no way on at some step. */
export type Explained =
  | {
      readonly ok: true;
      readonly edges: ReadonlySet<number>;
      /** These, and those of other ways on which the same could have come. */
      readonly possible: ReadonlySet<number>;
    }
  | { readonly ok: false; readonly at: number; readonly states: readonly string[] };

/**
 * Follows a transcript in a table. As long as nothing happened to the backend but what the frontend sent, what came is
 * taken for an answer to that, where the table has a way on then.
 */
export function explain(table: Table, transcript: Transcript): Explained {
  const { undisturbed = 0 } = transcript;
  const explained = follow(table, transcript, undisturbed);
  return explained.ok || undisturbed === 0 ? explained : follow(table, transcript, 0);
}

function follow(table: Table, { start, steps }: Transcript, undisturbed: number): Explained {
  const acceptor = new Acceptor(table, start, undisturbed > 0, true);
  for (const [at, step] of steps.entries()) {
    const { states } = acceptor;
    if (!(at < undisturbed ? acceptor.takeUndisturbed(step) : acceptor.take(step))) return { ok: false, at, states };
  }
  return { ok: true, edges: acceptor.sureEdges, possible: acceptor.edges };
}

/**
 * The edges that a transcript may need in a table.
 * @returns undefined when the table does not explain it
 */
export function edgesOf(table: Table, { start, steps }: Transcript): Set<number> | undefined {
  const acceptor = new Acceptor(table, start);
  for (const step of steps) if (!acceptor.take(step)) return undefined;
  return acceptor.edges;
}

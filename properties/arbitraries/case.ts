/**
 * The arbitrary of cases: walks what the backend machine allows together with the state of the script, and shrinks by
 * removing windows of steps and replaying the rest, so that every candidate is a legal case that can be played on a
 * live server. It shrinks without context, so recorded cases passed as examples shrink too.
 */
import { Arbitrary, type Random, Stream, sample, Value } from 'fast-check';
import {
  ANSWERED_CLOSE_STEP,
  ANSWERED_SYNC_STEP,
  allowedMessages,
  buildCase,
  HAND_OVER_STEP,
  INJECTING_BIND_STEP,
  LATE_CANCEL_STEP,
  type Observed,
  Observer,
  READ,
} from '../../src/oracle/case.ts';
import { ReferenceServer } from '../../src/oracle/reference.ts';
import { SCRIPT_MESSAGES, type ScriptMessage } from '../../src/oracle/script.ts';
import type { Table } from '../../src/table/table.ts';

/**
 * One case: what a client sends, what the server answers, and the order in which a proxy observes both. It is legal:
 * a real server of that version could be observed so.
 */
export class Case {
  /** Parallel arrays, one item a step: the steps, their events, what each reply answers, and the truth behind each. */
  readonly observed: Observed;

  constructor(observed: Observed) {
    this.observed = observed;
  }
}

/** What the cases of an arbitrary may hold. Everything has a default. */
export interface CaseOptions {
  /** The most steps before the closing ones, at least 1; 16 by default. */
  readonly maxLength?: number;
  /** Also let the next client take the server over, and late cancel requests arrive; true by default. */
  readonly severalClients?: boolean;
  /** What the proxy does by itself; nothing by default. Name only what the queue under test does. */
  readonly proxied?: readonly ProxiedAction[];
}

/**
 * What a proxy may do between its client and the server that neither asked for:
 * - `answers-close`, `answers-sync`: it answers some Close, or Sync outside a pipeline, without asking the server;
 * - `injects-parse`: it sends a Parse of its own ahead of a Bind whose statement the server does not know.
 */
export type ProxiedAction = 'answers-close' | 'answers-sync' | 'injects-parse';

const STEP_OF: Readonly<Record<ProxiedAction, number>> = {
  'answers-close': ANSWERED_CLOSE_STEP,
  'answers-sync': ANSWERED_SYNC_STEP,
  'injects-parse': INJECTING_BIND_STEP,
};

/** A case has a few steps that are not possible where they are tried. With so many, the machine leads nowhere. */
const MOST_IMPOSSIBLE = 10_000;

/** The weights of a list of messages, added up. */
interface Choice {
  readonly messages: readonly ScriptMessage[];
  readonly sums: Int32Array;
}

/**
 * fast-check's arbitrary of `Case`, made by `caseArbitrary`. It shrinks without context, so cases that were recorded
 * elsewhere can be given to `fc.assert` as `examples` and shrink too.
 * @throws RangeError while it generates, when the table's machine takes no message of any script in a state that a case
 *   comes to, or cannot be brought back to `ready`: such a table is not a backend's
 */
export class CaseArbitrary extends Arbitrary<Case> {
  readonly observer: Observer;
  private readonly maxLength: number;
  private readonly severalClients: boolean;
  private readonly proxied: readonly number[];
  private readonly choices: (Choice | undefined)[] = [];

  constructor(table: Table, options: CaseOptions) {
    super();
    this.observer = new Observer(new ReferenceServer(table));
    this.maxLength = options.maxLength ?? 16;
    this.severalClients = options.severalClients ?? true;
    this.proxied = (options.proxied ?? []).map((action) => STEP_OF[action]);
  }

  override generate(random: Random): Value<Case> {
    const { observer, proxied } = this;
    observer.server.counts = true;
    observer.begin();
    const length = 1 + random.nextInt(0, this.maxLength - 1);
    // How eagerly the proxy reads replies is a trait of the whole case: from lock-step to everything in one flight.
    const eagerness = random.nextInt(0, 4);
    let impossible = 0;
    while (observer.length < length) {
      let step: number;
      if (observer.readable > 0 && random.nextInt(0, 4) < eagerness) step = READ;
      else if (this.severalClients && random.nextInt(0, observer.isBetweenClients ? 2 : 47) === 0)
        step = random.nextInt(0, 2) === 0 ? LATE_CANCEL_STEP : HAND_OVER_STEP;
      else if (proxied.length > 0 && random.nextInt(0, 7) === 0)
        step = proxied[random.nextInt(0, proxied.length - 1)] ?? READ;
      else step = this.pick(random);
      if (!observer.take(step) && ++impossible > MOST_IMPOSSIBLE)
        throw new RangeError(`${observer.place}: ${impossible} steps tried, and the case gets no longer.`);
    }
    const observed = observer.end();
    observer.server.counts = false;
    return new Value(new Case(observed), undefined);
  }

  override canShrinkWithoutContext(value: unknown): value is Case {
    return value instanceof Case;
  }

  override shrink(value: Case): Stream<Value<Case>> {
    return new Stream(this.smaller(value.observed));
  }

  private *smaller(current: Observed): IterableIterator<Value<Case>> {
    const { steps } = current;
    const tried = new Set<string>([steps.join()]);
    for (let size = Math.ceil(steps.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
      for (let from = 0; from + size <= steps.length; from++) {
        const candidate = buildCase(this.observer, [...steps.slice(0, from), ...steps.slice(from + size)]);
        if (candidate.steps.length < steps.length) yield* fresh(candidate, tried);
      }
    }
    for (const [at, step] of steps.entries()) {
      for (const simpler of simplerMessages(step)) {
        const candidate = buildCase(this.observer, [...steps.slice(0, at), simpler, ...steps.slice(at + 1)]);
        const isSmaller =
          candidate.steps.length < steps.length ||
          (candidate.steps.length === steps.length && weightOf(candidate.steps) < weightOf(steps));
        if (isSmaller) yield* fresh(candidate, tried);
        // A simpler message often makes another step pointless.
        for (let other = 0; other < steps.length; other++) {
          if (other === at) continue;
          const shorter = buildCase(
            this.observer,
            steps.map((known, place) => (place === at ? simpler : known)).filter((_, place) => place !== other),
          );
          if (shorter.steps.length < steps.length) yield* fresh(shorter, tried);
        }
      }
    }
  }

  /** Picks a message by weight among those that the backend does not refuse; pointless ones are mostly picked again. */
  private pick(random: Random): number {
    const { server } = this.observer;
    const { messages, sums } = this.choiceOf(server.state);
    for (let tries = 0; ; tries++) {
      const drawn = random.nextInt(0, (sums[sums.length - 1] ?? 1) - 1);
      let at = 0;
      while ((sums[at] ?? 0) <= drawn) at++;
      const message = messages[at];
      if (message !== undefined && (tries === 2 || server.hasUse(message) || random.nextInt(0, 15) === 0))
        return message.id;
    }
  }

  private choiceOf(state: number): Choice {
    const known = this.choices[state];
    if (known !== undefined) return known;
    const messages = allowedMessages(this.observer.server.table, state);
    if (messages.length === 0)
      throw new RangeError(`${this.observer.place}: the backend takes no message of any script there.`);
    let sum = 0;
    const made = { messages, sums: Int32Array.from(messages, ({ weight }) => (sum += weight)) };
    this.choices[state] = made;
    return made;
  }
}

function* fresh(candidate: Observed, tried: Set<string>): IterableIterator<Value<Case>> {
  const key = candidate.steps.join();
  if (tried.has(key)) return;
  tried.add(key);
  yield new Value(new Case(candidate), undefined);
}

/** Messages of the same event that come earlier in the list: the list goes from simple to special. */
const simplerMessages = (step: number): number[] => {
  const message = SCRIPT_MESSAGES[step];
  if (message === undefined) return [];
  return SCRIPT_MESSAGES.filter(({ event, id }) => event === message.event && id < message.id).map(({ id }) => id);
};

const weightOf = (steps: readonly number[]): number => steps.reduce((sum, step) => sum + step, 0);

/**
 * Legal cases for the backend of one dialect.
 * @param table of a backend: `backendTable('postgres-18')`
 */
export const caseArbitrary = (table: Table, options: CaseOptions = {}): CaseArbitrary =>
  new CaseArbitrary(table, options);

/** So many are generated from one seed; the next slice has the next seed. */
const SLICE = 10_000;

/**
 * Cases one after another, the same for the same seed.
 * @param seed an integer of 32 bits
 * @param count how many
 */
export function* sampleCases(arbitrary: CaseArbitrary, seed: number, count: number): IterableIterator<Case> {
  for (let done = 0; done < count; done += SLICE)
    yield* sample(arbitrary, { seed: (seed + done / SLICE) | 0, numRuns: Math.min(SLICE, count - done) });
}

/** The case that steps make: those that are not possible where they stand are left out, closing ones are added. */
export const caseOfSteps = (arbitrary: CaseArbitrary, steps: readonly number[]): Case =>
  new Case(buildCase(arbitrary.observer, steps));

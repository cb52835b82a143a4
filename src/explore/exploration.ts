/**
 * An exploration: all exchanges of one queue with up to one message of the frontend, then with up to two, and so on up
 * to the bound. It goes on in portions, so that whoever runs it can stop it and say how far it got.
 */
import { type Dialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import type { ModelEntry } from '../models/model.ts';
import { backendTable } from '../table/tables.ts';
import { FULL, REDUCED } from './alphabet.ts';
import { Doubts } from './doubts.ts';
import { type ExploreFinding, Findings } from './findings.ts';
import { QueueStates } from './queue-states.ts';
import { Records } from './record.ts';
import { type Product, Search } from './search.ts';
import { Server } from './server.ts';

/** Bounds up to which messages on their way are numbers of 32 bits. */
export const MOST = { full: 8, reduced: 10 } as const;

/** How far an exploration goes, and over what. */
export interface ExploreOptions {
  /** Messages of the frontend in an exchange, at most. */
  readonly max: number;
  /** One message for each class of the quotient, instead of all. */
  readonly reduce?: boolean;
  readonly dialect?: Dialect;
}

/** One bound that was searched to its end. */
export interface Round {
  readonly max: number;
  /** States of the product. */
  readonly states: number;
  /** Messages of the longest way to a state. */
  readonly longest: number;
}

/** How far an exploration has got, and what it has found. */
export interface ExploreResult {
  readonly model: string;
  readonly dialect: Dialect;
  readonly reduced: boolean;
  readonly max: number;
  /** The largest bound up to which every exchange was looked at; 0 for none. */
  readonly complete: number;
  readonly rounds: readonly Round[];
  /** States of the product that were looked at in all, and states of the queue that there are among them. */
  readonly states: number;
  readonly queueStates: number;
  /** The shortest exchange of each verdict and rule. */
  readonly findings: readonly ExploreFinding[];
}

/** An exploration of one queue model that goes on when it is told to (`advance`). */
export class Exploration {
  private readonly model: ModelEntry;
  private readonly options: Required<ExploreOptions>;
  private readonly product: Product;
  private readonly rounds: Round[] = [];
  private search: Search;
  private before = 0;

  /**
   * @throws RangeError for a bound that is no integer from 1 to `MOST`
   * @throws HiddenState when the state of the queue cannot be seen
   */
  constructor(model: ModelEntry, { max, reduce = false, dialect = NEWEST_DIALECT }: ExploreOptions) {
    const most = reduce ? MOST.reduced : MOST.full;
    if (!Number.isInteger(max) || max < 1 || max > most) throw new RangeError(`max is ${max}, not 1 to ${most}`);
    this.model = model;
    this.options = { max, reduce, dialect };
    const alphabet = reduce ? REDUCED : FULL;
    const table = backendTable(dialect);
    const queues = new QueueStates(() => model.create(table.dialect), alphabet);
    const server = new Server(table, alphabet, queues.hasFates);
    this.product = {
      alphabet,
      queues,
      server,
      doubts: new Doubts(new Server(table, alphabet, queues.hasFates)),
      records: new Records(!reduce),
      findings: new Findings(model, dialect),
    };
    this.search = new Search(this.product, 1);
  }

  /** The bound that is being searched. */
  get bound(): number {
    return Math.min(this.rounds.length + 1, this.options.max);
  }

  /** States of the product that were found in all. */
  get states(): number {
    return this.before + this.search.nodes.size;
  }

  /** Findings so far. */
  get found(): number {
    return this.product.findings.all.length;
  }

  /** The queue has more states than can be numbered: going on is no use. */
  get isFull(): boolean {
    return this.product.queues.isFull;
  }

  /**
   * Goes on.
   * @param count states of the product to look at
   * @returns false when the bound is reached
   */
  advance(count: number): boolean {
    if (this.rounds.length >= this.options.max) return false;
    if (this.search.advance(count)) return true;
    const { nodes, length } = this.search;
    this.rounds.push({ max: this.bound, states: nodes.size, longest: length });
    if (this.rounds.length >= this.options.max) return false;
    this.before += nodes.size;
    this.product.findings.restart();
    this.search = new Search(this.product, this.bound);
    return true;
  }

  result(): ExploreResult {
    const { max, reduce, dialect } = this.options;
    return {
      model: this.model.name,
      dialect,
      reduced: reduce,
      max,
      complete: this.rounds.length,
      rounds: this.rounds,
      states: this.states,
      queueStates: this.product.queues.size,
      findings: this.product.findings.all,
    };
  }
}

/** States that are looked at at once. */
const PORTION = 1 << 14;

/** Explores a model up to the bound, however long that takes. Parameters as of `Exploration`. */
export function explore(model: ModelEntry, options: ExploreOptions): ExploreResult {
  const exploration = new Exploration(model, options);
  while (exploration.advance(PORTION));
  return exploration.result();
}

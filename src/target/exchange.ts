/** What is played on a target: flights of messages with the replies that are due to them, whichever phase they come from. */
import { eventId } from '../../machines/messages.ts';
import type { Token } from '../corpus/notation.ts';
import type { Phase } from '../report/run.ts';
import type { Reply } from './reply.ts';

/** A message of the client. */
export interface Sent {
  /** Event id. */
  readonly event: number;
  readonly bytes: Uint8Array;
}

/** In a statement on another connection it stands for the process id of the client's backend. */
export const BACKEND = '<pid>';

/** What happens to a connection beside messages, as recordings have it. */
export type Act =
  /** A CancelRequest with the client's own key; the end of its half of the connection; a while in which it does nothing. */
  | { readonly does: 'cancel' | 'fin' | 'wait' }
  /** A statement on another connection. */
  | { readonly does: 'outside'; readonly sql: string };

/** What is done before replies are waited for. */
export interface Turn {
  /** Comes first. */
  readonly act?: Act | undefined;
  /** They are sent together. */
  readonly messages: readonly Sent[];
}

/** What happens on a connection, turn by turn. */
export type Script = readonly Turn[];

/** A turn, and the replies that come before the next. */
export interface Flight extends Turn {
  readonly replies: readonly Reply[];
}

const ENCRYPTION: ReadonlySet<number> = new Set([eventId('F.SSLRequest'), eventId('F.GSSENCRequest')]);

/** Is the message answered by a single byte? */
export const isEncryptionRequest = (event: number): boolean => ENCRYPTION.has(event);

/** How the bytes of a flight go out. Everything has a default: at once. */
export interface Pace {
  /** The most bytes of a piece; a pause follows each. */
  readonly piece?: number;
  /** Milliseconds of a pause, between the pieces and before each flight; 0 yields to the event loop only. */
  readonly pause?: number;
  /** Milliseconds from the first bytes of an answer to when the client reads on. */
  readonly stall?: number;
}

/** How the client behaves when all is sent. */
export type Leaving =
  /** It stays connected and idle. */
  | 'stays'
  /** It sends Terminate. */
  | 'terminates'
  /** Its socket is cut, wherever it is. */
  | 'is-cut'
  /** Another session ends its backend, where each client has one of its own. */
  | 'is-stopped';

/** Who asks, on a connection of its own, to cancel what the client's backend is doing while a flight is under way. */
export interface Cancel {
  readonly flight: number;
  /** `other`: with the key of another client, which must not hit this one. */
  readonly by: 'itself' | 'other';
}

/** Cases that are smaller than one; those that a reference server has to answer first come when it has. */
export type Smaller = Iterable<TargetCase> | AsyncIterable<TargetCase>;

/** One case for a target. */
export interface TargetCase {
  /** Unique in a run, and the same in every run. */
  readonly id: string;
  readonly phase: Phase;
  /** The client's name in its rows: letters and digits. */
  readonly owner: string;
  /** The first message is a start-up packet, or the client has logged in. */
  readonly starts: 'startup' | 'ready';
  /** Statements that another client runs before. */
  readonly setup: readonly string[];
  readonly flights: readonly Flight[];
  /** Does the server close the connection in the end? */
  readonly closes: boolean;
  readonly leaving: Leaving;
  readonly pace: Pace;
  /** Before which flight the next client asks for a server, and has to wait for it; undefined: when all is over. */
  readonly nextAsks: number | undefined;
  readonly cancel: Cancel | undefined;
  /** What another client plays at the same time. */
  readonly company: TargetCase | undefined;
  /**
   * How it is come to from the case of that id: the number of the smaller one that was taken, and so on from there.
   * Empty for that case itself.
   */
  readonly path: readonly number[];
  /** What has been exchanged when all is well, in observed order: what the rule of a finding is read from. */
  readonly tokens: readonly Token[];
  /** Smaller cases, the most promising first; each as valid as this. */
  smaller(): Smaller;
}

/** How many messages the client sends: what cases are compared by. */
export const sizeOf = ({ flights, pace, nextAsks, leaving, company, cancel }: TargetCase): number =>
  flights.reduce((sum, { messages }) => sum + 100 * messages.length + 1, 0) +
  (pace.piece === undefined ? 0 : 10) +
  (pace.pause === undefined ? 0 : 10) +
  (pace.stall === undefined ? 0 : 10) +
  (nextAsks === undefined ? 0 : 20) +
  (cancel === undefined ? 0 : 20) +
  (company === undefined ? 0 : 50 + sizeOf(company)) +
  (leaving === 'stays' ? 0 : 20);

/** What is the same of most cases: a client that has logged in, sends at once, and stays. */
export const ALONE: Pick<
  TargetCase,
  'starts' | 'setup' | 'closes' | 'leaving' | 'pace' | 'nextAsks' | 'cancel' | 'company' | 'path'
> = {
  starts: 'ready',
  setup: [],
  closes: false,
  leaving: 'stays',
  pace: {},
  nextAsks: undefined,
  cancel: undefined,
  company: undefined,
  path: [],
};

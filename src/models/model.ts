/**
 * The interface of a queue model: what a proxy keeps, in place of a tracker, to know which replies its server still
 * owes. The fuzzer shows a model every message in observed order and asks three questions of it.
 *
 * A model decides; it never sees a socket. Everything it answers is a value: constants on the common path, so that a
 * model costs no allocation per message.
 */

import type { RuleId } from '../../machines/rules.ts';

/** A message as a queue model sees it: its event id (machines/messages.ts) and what the notation says about it. */
export interface Message {
  /** Event id, an index of `EVENTS`. */
  readonly event: number;
  /** Type byte as a character. */
  readonly type: string;
  /**
   * How this message concerns the proxy: an ordinary message of the client, one that the proxy itself injects, one
   * that makes the proxy inject a Parse (or a Close and a Parse) ahead of it, or one that the proxy answers alone.
   * A reply that the proxy makes up (`simulated`) is `injected`; every message of the server is `client`.
   */
  readonly part: 'client' | 'injected' | 'injects-parse' | 'injects-close-and-parse' | 'answered-by-proxy';
}

/**
 * What the proxy does with a message.
 * - `forward`: pass it on.
 * - `drop`: swallow it (a reply to something that the proxy injected; a request that it answers alone, or one that it
 *   throws away).
 * - `{ error }`: give up: the proxy believes that the other side broke the protocol. `error` says why, for people.
 */
export type Reaction = 'forward' | 'drop' | { readonly error: string };

/**
 * What has become of a message of the client: the server has got it; it has not, or not yet; or it has not, nor will
 * the proxy send it before the client has its reply, so that a client which waits for that waits for ever.
 */
export type Fate = 'sent' | 'unsent' | 'lost';

/** One connection between a proxy and a server, as that proxy's bookkeeping sees it. */
export interface QueueModel {
  /** The proxy has read this message from its client. */
  frontend(message: Message): Reaction;
  /** The proxy has read this message from the server. */
  backend(message: Message): Reaction;
  /** Would the proxy give the server connection to another client now? */
  releasable(): boolean;
  /**
   * Which side would the proxy read next? `frontend` only (it collects a request and has sent none of it, say),
   * `backend` only, or `both`.
   */
  reads(): 'frontend' | 'backend' | 'both';
  /** A reply that the proxy makes up and sends to its client now, before it reads the server; asked until undefined. */
  simulated?(): Message | undefined;
  /** A CancelRequest arrived from a client that holds the server (`current`) or no longer does: pass it on? */
  cancel?(current: boolean): 'forward' | 'drop';
  /**
   * Does the proxy know that it cannot know what is owed? Then it asks the server with a marker, or closes the
   * connection; it does not wait for ever. Counts for it only where nobody could know.
   */
  uncertain?(): boolean;
  /** The next client takes the server connection over. */
  handOver?(): void;
  /**
   * What has become of message `number` of the client (of those shown to `frontend`, from 0)? For a proxy that leaves
   * messages in its client's socket, keeps them back, or sends its own in their place. A reply to what the server has
   * not got cannot come behind this proxy, and there the judgement ends. Absent: the server got everything.
   */
  fate?(number: number): Fate;
  /** What the model still waits for, for people, in its own words: `Z`, `ZS`, … Empty when it waits for nothing. */
  waitsFor(): readonly string[];
  /**
   * What everything that the model will do depends on: two with the same fingerprint are one state to `wirestate
   * explore`. Absent: it is read from the fields, which then may hold no function of the model's own and nothing `#private`.
   */
  fingerprint?(): string;
}

/** Somebody has reported in public that the proxy has this very fault. */
export interface PublicReport {
  /** Where: `owner/name#number` of GitHub. */
  readonly issue: string;
  /** The verdict on the fault (`VERDICT_IDS`), and the rule that it is about. */
  readonly verdict: string;
  readonly rule: RuleId;
  /** The report cut down to an exchange, in compact notation: played through the model it gives verdict and rule. */
  readonly exchange: string;
}

/** An entry of the list of models. */
export interface ModelEntry {
  readonly name: string;
  /** Where the behaviour was read: repository@commit, or the file here. */
  readonly source: string;
  /** One sentence for people. */
  readonly about: string;
  /** Makes one. @param dialect which version the server speaks, `postgres-18`; of use to who knows the versions apart */
  readonly create: (dialect?: string) => QueueModel;
  /** What is known in public of its faults; what is found and not among these is predicted by the model alone. */
  readonly reports?: readonly PublicReport[];
}

/** A reply of a target as it is compared: its type, what decides a state, and whose row it is; never its text. */
import { EVENTS, eventId } from '../../machines/messages.ts';
import { backendEvent, sslAnswerEvent } from '../codec/events.ts';
import { wordOf } from '../corpus/vocabulary.ts';
import { errorOf } from '../net/bodies.ts';
import type { ReceivedMessage } from '../net/wire.ts';
import { OVERLAY } from '../table/facts.ts';

export interface Reply {
  /** Event id; -1 for a message that the protocol does not know. */
  readonly event: number;
  /** SQLSTATE of an ErrorResponse; '' for other replies. */
  readonly sqlstate: string;
  /** Whose value a row holds; '' where it holds none. */
  readonly owner: string;
  /** The message itself; of what is expected only where a reference server has sent it. */
  readonly bytes?: Uint8Array;
}

/** Type byte and length word. */
const HEADER = 5;

const ERROR = eventId('B.ErrorResponse');
export const FATAL = eventId('B.ErrorResponse.fatal');
const ROWS: ReadonlySet<number> = new Set([eventId('B.DataRow'), eventId('B.CopyData')]);

/** Values of ours in rows: `wirestate:` and the name of who asked. */
const OWNER = /wirestate:(\w+)/u;

/** The value by which a row is known to be its owner's. @param owner letters and digits */
export const valueFor = (owner: string): string => `wirestate:${owner}`;

/** Reads a message that came from a server. */
export function replyOf(message: ReceivedMessage): Reply {
  const { type, bytes } = message;
  const event = type === '' ? sslAnswerEvent(bytes[0] ?? 0) : backendEvent(bytes[0] ?? 0, bytes, HEADER, bytes.length);
  const sqlstate = isError(event) ? errorOf(message).code : '';
  const owner = ROWS.has(event) ? (OWNER.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '') : '';
  return { event, sqlstate, owner, bytes };
}

/** A reply that is expected. @param sqlstate of an error; without it '' */
export const expectedReply = (event: number, sqlstate = ''): Reply => ({ event, sqlstate, owner: '' });

/** An ErrorResponse, be it fatal or not? */
export const isError = (event: number): boolean => event === ERROR || event === FATAL;

/** May it come at any time ("Asynchronous Operations" in the manual)? */
export const isAsynchronous = ({ event }: Reply): boolean => OVERLAY[event] === 1;

/** Those that come in the order of the requests. */
export const inOrder = (replies: readonly Reply[]): readonly Reply[] =>
  replies.filter((reply) => !isAsynchronous(reply));

/** Is it the same to a client? */
export const isSame = (one: Reply | undefined, other: Reply | undefined): boolean =>
  one?.event === other?.event && one?.sqlstate === other?.sqlstate;

/** In compact notation, with the SQLSTATE of an error; '' for none. */
export const wordOfReply = (reply: Reply | undefined): string => {
  if (reply === undefined) return '';
  const word = reply.event < 0 ? '?' : wordOf(reply.event, '');
  return reply.sqlstate === '' ? word : `${word} ${reply.sqlstate}`;
};

/** By the manual's name, with the SQLSTATE of an error. */
export const nameOfReply = (reply: Reply | undefined, none = 'nothing'): string => {
  if (reply === undefined) return none;
  const name = EVENTS[reply.event]?.slice(2) ?? 'a message that the protocol does not know';
  return reply.sqlstate === '' ? name : `${name} ${reply.sqlstate}`;
};

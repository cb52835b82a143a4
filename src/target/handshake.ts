/**
 * The phase `handshake`: start-ups, good and bad. Which parameters are reported, which key is given and how people log
 * in is the target's own affair; which messages come in which order, and what ends the connection, is not.
 */
import { type EventName, eventId } from '../../machines/messages.ts';
import * as encode from '../codec/encode.ts';
import type { Failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import { openWire } from '../net/wire.ts';
import { answered } from './answered.ts';
import type { Script, Sent, TargetCase, Turn } from './exchange.ts';
import type { LiveReference } from './live-reference.ts';
import { type Selection, takes } from './walks.ts';

const sent = (event: EventName, bytes: Uint8Array): Sent => ({ event: eventId(event), bytes });

const SSL = sent('F.SSLRequest', encode.sslRequest());
const GSS = sent('F.GSSENCRequest', encode.gssencRequest());
const TERMINATE = sent('F.Terminate', encode.terminate());
const EMPTY_QUERY = sent('F.Query', encode.query(''));
const NEWER_MINOR = 9999;

const bytesOf = (...values: number[]): Uint8Array => Uint8Array.from(values);

/** What is tried, by name; `logsIn`: it goes on behind the log-in. */
interface Attempt {
  readonly name: string;
  readonly flights: (target: Target) => readonly (readonly Sent[])[];
  readonly logsIn?: boolean;
  /** It asks for encryption, which a target may grant. */
  readonly asksEncryption?: boolean;
}

const startup = ({ user, database }: Target, more: Readonly<Record<string, string>> = {}, minor = 0): Sent =>
  sent('F.StartupMessage', encode.startupMessage({ minor, parameters: { user, database, ...more } }));

const invalid = (...values: number[]): readonly (readonly Sent[])[] => [[sent('F.invalidLength', bytesOf(...values))]];

const ATTEMPTS: readonly Attempt[] = [
  { name: 'plain', logsIn: true, flights: (target) => [[startup(target)], [EMPTY_QUERY], [TERMINATE]] },
  { name: 'at-once', logsIn: true, flights: (target) => [[startup(target), EMPTY_QUERY], [TERMINATE]] },
  { name: 'protocol-3.2', logsIn: true, flights: (target) => [[startup(target, {}, 2)], [TERMINATE]] },
  { name: 'newer-protocol', logsIn: true, flights: (target) => [[startup(target, {}, NEWER_MINOR)], [TERMINATE]] },
  {
    name: 'unknown-protocol-option',
    logsIn: true,
    flights: (target) => [[startup(target, { '_pq_.wirestate': 'on' })], [TERMINATE]],
  },
  {
    name: 'no-such-database',
    logsIn: true,
    flights: ({ user, ...rest }) => [[startup({ ...rest, user, database: 'wirestate_none' })]],
  },
  {
    name: 'ssl-refused',
    logsIn: true,
    asksEncryption: true,
    flights: (target) => [[SSL], [startup(target)], [TERMINATE]],
  },
  {
    name: 'gss-refused',
    logsIn: true,
    asksEncryption: true,
    flights: (target) => [[GSS], [startup(target)], [TERMINATE]],
  },
  {
    name: 'ssl-then-gss',
    logsIn: true,
    asksEncryption: true,
    flights: (target) => [[SSL], [GSS], [startup(target)], [TERMINATE]],
  },
  {
    name: 'gss-then-ssl',
    logsIn: true,
    asksEncryption: true,
    flights: (target) => [[GSS], [SSL], [startup(target)], [TERMINATE]],
  },
  { name: 'ssl-twice', asksEncryption: true, flights: () => [[SSL], [SSL]] },
  { name: 'cancel-of-nobody', flights: () => [[sent('F.CancelRequest', encode.cancelRequest(1, new Uint8Array(4)))]] },
  {
    name: 'no-user',
    flights: ({ database }) => [[sent('F.StartupMessage', encode.startupMessage({ parameters: { database } }))]],
  },
  { name: 'protocol-1', flights: () => invalid(0, 0, 0, 8, 0, 1, 0, 0) },
  { name: 'protocol-4', flights: () => invalid(0, 0, 0, 9, 0, 4, 0, 0, 0) },
  { name: 'length-3', flights: () => invalid(0, 0, 0, 3) },
  { name: 'length-7', flights: () => invalid(0, 0, 0, 7, 0, 3, 0) },
  { name: 'length-10001', flights: () => invalid(0, 0, 0x27, 0x11, 0, 3, 0, 0) },
  { name: 'length-negative', flights: () => invalid(0xff, 0xff, 0xff, 0xff, 0, 3, 0, 0) },
  { name: 'parameters-cut', flights: () => invalid(0, 0, 0, 13, 0, 3, 0, 0, 0x75, 0x73, 0x65, 0x72, 0) },
  { name: 'no-terminator', flights: () => invalid(0, 0, 0, 12, 0, 3, 0, 0, 0x75, 0x73, 0x65, 0x72) },
  { name: 'http', flights: () => [[sent('F.invalidLength', Buffer.from('GET / HTTP/1.0\r\n\r\n'))]] },
];

/** What of a target decides what can be tried. */
export interface Entrance {
  /** It answers SSLRequest with S, or the connection is encrypted from the start. */
  readonly grantsEncryption: boolean;
  /** It is logged in to without a password. */
  readonly isOpen: boolean;
}

const ACCEPTED = 'S'.charCodeAt(0);

/** Looks at a target's entrance. @returns why it cannot be reached */
export async function entranceOf(target: Target): Promise<Entrance | Failure> {
  const isOpen = target.password === undefined;
  // What is sent is encrypted already.
  if (target.tls !== undefined) return { grantsEncryption: true, isOpen };
  const wire = await openWire(target);
  if (!wire.ok) return wire;
  wire.expectAnswerByte();
  wire.send(encode.sslRequest());
  const [answer] = await wire.receive(2_000);
  wire.destroy();
  return { grantsEncryption: answer?.bytes[0] === ACCEPTED, isOpen };
}

/** The names of the attempts that are not made. */
export const leftOut = (entrance: Entrance): readonly string[] =>
  ATTEMPTS.filter((attempt) => !canTry(attempt, entrance)).map(({ name }) => name);

const canTry = ({ logsIn, asksEncryption }: Attempt, { grantsEncryption, isOpen }: Entrance): boolean =>
  (isOpen || logsIn !== true) && !(grantsEncryption && asksEncryption === true);

const scriptOf = ({ flights }: Attempt, target: Target): Script =>
  flights(target).map((messages): Turn => ({ messages }));

/** The cases of the phase. */
export async function* handshake(
  target: Target,
  entrance: Entrance,
  reference: LiveReference,
  selection: Selection,
  onFailure: (failure: Failure) => void,
): AsyncIterable<TargetCase> {
  const attempts = ATTEMPTS.filter((attempt) => canTry(attempt, entrance));
  for (const [number, attempt] of attempts.entries()) {
    const id = `handshake/${attempt.name}`;
    if (!takes(selection, number, id)) continue;
    const found = await answered(
      {
        ...{ id, phase: 'handshake', starts: 'startup', setup: [], leaving: 'is-cut' },
        script: scriptOf(attempt, target),
        ofReference: scriptOf(attempt, reference.target),
      },
      reference,
    );
    if (!('ok' in found)) yield found;
    else return onFailure(found);
  }
}

/** Bytes that are no message, as the tap reports them. */
import { eventId } from '../../machines/messages.ts';
import { frontendEvent } from '../codec/events.ts';
import { type LengthFault, NO_TYPE } from '../codec/framing.ts';

/** Bytes of one direction that are no message: where, why, and a sentence. */
export interface TapFault {
  readonly side: 'frontend' | 'backend';
  /**
   * - `length`: a length word that its message cannot have.
   * - `type`: no message of that side has this type.
   * - `body`: the backend's message cannot be what its type says.
   * - `startup-packet`: no start-up packet, or of another protocol than 3.
   * - `answer`: SSLRequest or GSSENCRequest was not answered with S, G or N.
   */
  readonly kind: 'length' | 'type' | 'body' | 'startup-packet' | 'answer';
  /** Type byte, or -1 where there is none. */
  readonly type: number;
  /** Offset of the message in the bytes of its direction. */
  readonly at: number;
  /** One sentence for people. */
  readonly sentence: string;
}

const UNKNOWN_TYPE = eventId('F.unknownType');
const NOTHING = new Uint8Array(0);

const character = (type: number): string => JSON.stringify(String.fromCharCode(type));

/** The fault of a message that could be framed. */
export function faultOfMessage(
  side: 'frontend' | 'backend',
  kind: Exclude<TapFault['kind'], 'length'>,
  type: number,
  at: number,
): TapFault {
  const sentences = {
    type: `No ${side} message has the type ${character(type)} (at byte ${at}).`,
    body: `These bytes are no message of a backend (type ${character(type)}, at byte ${at}).`,
    'startup-packet': `This start-up packet cannot be read (at byte ${at}): it is too short, or not of protocol 3.`,
    answer: `An SSLRequest or GSSENCRequest was answered by a byte that is none of S, G and N (at byte ${at}).`,
  };
  return { side, kind, type, at, sentence: sentences[kind] };
}

/**
 * The fault of a message that could not be framed. A type that no server knows is refused before its length is read.
 * @param from offset in the stream of the byte that the framer counts as its first
 */
export function faultOfLength(side: 'frontend' | 'backend', fault: LengthFault, from: number): TapFault {
  const { type, declared, limit } = fault;
  const at = fault.at + from;
  if (side === 'frontend' && type !== NO_TYPE && frontendEvent(type, NOTHING, 0, 0) === UNKNOWN_TYPE)
    return faultOfMessage(side, 'type', type, at);
  const what = type === NO_TYPE ? 'A start-up packet' : `A ${side} message of type ${character(type)}`;
  const sentence = `${what} cannot have the length ${declared} (at byte ${at}; the largest is ${limit}).`;
  return { side, kind: 'length', type, at, sentence };
}

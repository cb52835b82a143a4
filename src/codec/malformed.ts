/**
 * Bytes that are no message, as values: which message, where, and which limit or field.
 *
 * Nothing in the codec throws because of bytes that were received.
 */

/** A length word that its message cannot have; nothing behind it can be framed. */
export interface LengthFault {
  readonly kind: 'length';
  /** Type byte, or `NO_TYPE` for a start-up packet. A type no server knows is refused before its length is read (G20). */
  readonly type: number;
  /** The length word, signed. */
  readonly declared: number;
  /** The largest length word that would have been taken. */
  readonly limit: number;
  /** Offset of the message in the stream of its direction, in bytes. */
  readonly at: number;
}

/**
 * What is wrong with a field; `found` and `limit` of the fault are then
 * - `short`: the bytes that the field needs, and those that are left for it;
 * - `unterminated`: a string without its zero byte; the bytes that were looked at, twice;
 * - `trailing`: the bytes behind the last field, and 0;
 * - `length`: a length that a field cannot have, and the one that it could have: the lowest, if it is too small;
 * - `count`: a count, and the one it should agree with;
 * - `value`: a number that the field cannot have, and the last one it can;
 * - `absent`: a field that has to be there is not: 0 and 1;
 * - `type`: no message of that side has this type byte: the byte, and 255.
 */
export type BodyFaultReason = 'short' | 'unterminated' | 'trailing' | 'length' | 'count' | 'value' | 'absent' | 'type';

/** A body that its message cannot have. The messages behind it can still be framed. */
export interface BodyFault {
  readonly kind: 'body';
  readonly side: 'frontend' | 'backend';
  /** The manual's name of the message; `Authentication` for all of type `R`; `unknown` when its type byte says nothing. */
  readonly message: string;
  /** The field, named as in the message's type; `values[3]` for the fourth of a list. */
  readonly field: string;
  /** Where the field begins: bytes from the beginning of the body (of a start-up packet: behind its length word). */
  readonly offset: number;
  readonly reason: BodyFaultReason;
  readonly found: number;
  readonly limit: number;
}

/** Bytes that are no message: a length that cannot be framed, or a body that cannot be decoded. */
export type MalformedMessage = LengthFault | BodyFault;

/** Is what a decoder gave a fault, or a message? */
export function isMalformed<M extends object>(decoded: M | BodyFault): decoded is BodyFault {
  return 'kind' in decoded;
}

const bytes = (count: number): string => `${count} ${count === 1 ? 'byte' : 'bytes'}`;

function clauseOf({ reason, field, found, limit }: BodyFault): string {
  switch (reason) {
    case 'short':
      return `${field} needs ${bytes(found)}, and ${limit} ${limit === 1 ? 'is' : 'are'} left`;
    case 'unterminated':
      return `no zero byte ends ${field} within the ${bytes(found)} that are left`;
    case 'trailing':
      return `there ${found === 1 ? 'is' : 'are'} ${bytes(found)} behind the last field`;
    case 'length':
      return `${field} has the length ${found}, which is beyond ${limit}`;
    case 'count':
      return `${field} counts ${found} where ${limit} would fit`;
    case 'value':
      return `${field} is ${found}, which it cannot be`;
    case 'absent':
      return `${field} is missing`;
    case 'type':
      return `no message has the type byte ${found}`;
  }
}

/** One sentence for people. */
export function sentenceOf(fault: MalformedMessage): string {
  if (fault.kind === 'length') {
    const what =
      fault.type < 0 ? 'A start-up packet' : `A message of type ${JSON.stringify(String.fromCharCode(fault.type))}`;
    return `${what} cannot have the length ${fault.declared} (at byte ${fault.at}; the largest is ${fault.limit}).`;
  }
  return `Malformed ${fault.message} of the ${fault.side}: ${clauseOf(fault)} (at byte ${fault.offset} of its body).`;
}

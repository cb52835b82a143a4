/**
 * How long a message may be, with the constant of PostgreSQL that says so.
 *
 * "Length" is always what the length word declares: the body and the four bytes of the word itself, without the type
 * byte. Servers up to 13 know no limit beyond what the signed word can hold; from 14 on the limit depends on the type
 * (postgres.c `SocketBackend`, pqcomm.c `pq_getmessage`; observations G33–G36, D94, D95).
 */

/** A length word counts itself: nothing below 4 is a length (pqcomm.c `pq_getmessage`; G30, D93). */
export const MINIMUM_LENGTH = 4;

/** Shortest start-up packet: length word and the code behind it (backend_startup.c `ProcessStartupPacket`; A19). */
export const MINIMUM_STARTUP_LENGTH = 8;

/** `MAX_STARTUP_PACKET_LENGTH` (libpq/pqcomm.h): bytes of a start-up packet without its length word. */
export const MAX_STARTUP_PACKET_LENGTH = 10000;

/** Longest length word of a start-up packet; 10005 is refused (A20). */
export const MAXIMUM_STARTUP_LENGTH: number = MAX_STARTUP_PACKET_LENGTH + 4;

/** `MaxAllocSize` (utils/memutils.h): the largest single allocation of a backend, one byte below 1 GB. */
export const MAX_ALLOC_SIZE = 0x3fffffff;

/** `PQ_SMALL_MESSAGE_LIMIT` (libpq/libpq.h): messages that hold names and numbers only. */
export const PQ_SMALL_MESSAGE_LIMIT = 10000;

/** `PQ_LARGE_MESSAGE_LIMIT` (libpq/libpq.h): messages that hold user data. */
export const PQ_LARGE_MESSAGE_LIMIT: number = MAX_ALLOC_SIZE - 1;

/** Largest value of the signed length word: all that limits a message to a server before 14 (G36). */
export const INT32_MAX = 0x7fffffff;

/** Longest backend message: a `StringInfo` holds `MaxAllocSize - 1` bytes, and the length word counts itself. */
export const BACKEND_LENGTH_LIMIT: number = MAX_ALLOC_SIZE - 1 + 4;

/** Shortest secret of a BackendKeyData or CancelRequest (manual: "Message Formats"). */
export const MINIMUM_CANCEL_SECRET = 4;

/** Longest secret of a BackendKeyData or CancelRequest in protocol 3.2; 3.0 has exactly 4 bytes (manual: "Message Formats"). */
export const MAXIMUM_CANCEL_SECRET = 256;

/**
 * Most iterations of a SCRAM exchange that a client should compute: a server could otherwise keep it busy for as long
 * as it likes. Servers ask for 4096 unless told otherwise (`scram_iterations`).
 */
export const MAXIMUM_SCRAM_ITERATIONS = 1_000_000;

/** First major version of PostgreSQL that limits messages by their type. */
export const FIRST_VERSION_WITH_LIMITS = 14;

/** Types that `SocketBackend` reads with the small limit: Close, Describe, Execute, Flush, Sync, Terminate, CopyDone, CopyFail. */
const SMALL_TYPES = 'CDEHSXcf';

const unlimited = new Int32Array(256).fill(INT32_MAX);
const limited = new Int32Array(256).fill(PQ_LARGE_MESSAGE_LIMIT);
for (const letter of SMALL_TYPES) limited[letter.charCodeAt(0)] = PQ_SMALL_MESSAGE_LIMIT;

/** Limits of backend messages by type byte, in the form of `frontendLengthLimits`. */
export const BACKEND_LENGTH_LIMITS: Readonly<Int32Array> = new Int32Array(256).fill(BACKEND_LENGTH_LIMIT);

/**
 * The limits of all frontend messages to a server, by type byte; the array is shared and must not be written to.
 * @param majorVersion major version of the server, such as 15
 */
export function frontendLengthLimits(majorVersion: number): Readonly<Int32Array> {
  return majorVersion >= FIRST_VERSION_WITH_LIMITS ? limited : unlimited;
}

/**
 * The largest length word that a server accepts for a frontend message.
 *
 * A type the server does not know has no limit of its own: the server refuses it before it reads the length (G20).
 * @param type type byte, 0–255
 * @param majorVersion major version of the server, such as 15
 * @throws RangeError when `type` is not a byte
 */
export function frontendLengthLimit(type: number, majorVersion: number): number {
  const limit = frontendLengthLimits(majorVersion)[type];
  if (limit === undefined) throw new RangeError(`a type byte lies in 0–255, this is ${type}`);
  return limit;
}

/** The longest messages that a framer takes. */
export interface LengthLimits {
  /** Longest length word of a start-up packet. */
  readonly startup: number;
  /** Longest length word by type byte: 256 numbers. */
  readonly messages: Readonly<Int32Array>;
}

/**
 * Limits for a `Framer`: PostgreSQL's, or lower ones where they are given.
 * @param options.side which side sends the messages
 * @param options.majorVersion major version of the server that reads them, for a frontend's; 18
 * @param options.longest no length word may be larger, whatever the type
 * @param options.types length words by type byte as a character, such as `{ Q: 1_000_000 }`
 * @param options.startup length word of a start-up packet
 * @throws RangeError when a limit is no length, or a type no single byte
 */
export function lengthLimits(options: {
  readonly side: 'frontend' | 'backend';
  readonly majorVersion?: number;
  readonly longest?: number;
  readonly types?: Readonly<Record<string, number>>;
  readonly startup?: number;
}): LengthLimits {
  const { side, majorVersion = 18, longest = INT32_MAX, types = {}, startup = MAXIMUM_STARTUP_LENGTH } = options;
  for (const limit of [longest, startup, ...Object.values(types)]) {
    if (!Number.isInteger(limit) || limit < MINIMUM_LENGTH || limit > INT32_MAX) {
      throw new RangeError(`a limit of a length word lies in ${MINIMUM_LENGTH}–${INT32_MAX}, this is ${limit}`);
    }
  }
  const messages = Int32Array.from(side === 'frontend' ? frontendLengthLimits(majorVersion) : BACKEND_LENGTH_LIMITS);
  for (const [letter, limit] of Object.entries(types)) {
    const type = letter.charCodeAt(0);
    if (letter.length !== 1 || type > 0xff) throw new RangeError(`${JSON.stringify(letter)} is no type byte`);
    messages[type] = Math.min(limit, messages[type] as number);
  }
  return {
    startup: Math.min(longest, startup, MAXIMUM_STARTUP_LENGTH),
    messages: messages.map((limit) => Math.min(limit, longest)),
  };
}

/** Codecs with one fault each, such as codecs have had: a campaign that does not find it finds nothing. */
import type { ReceivedBackendMessage } from '../../../src/codec/backend-messages.ts';
import { int32, uint16 } from '../../../src/codec/bytes.ts';
import { CopyBinaryReader, type CopyRowReader } from '../../../src/codec/copy/index.ts';
import { decodeBackend } from '../../../src/codec/decode-backend.ts';
import { Framer } from '../../../src/codec/framing.ts';
import type { BodyFault } from '../../../src/codec/malformed.ts';
import { CODEC, type Parts } from './targets.ts';

type Decoded = ReceivedBackendMessage | BodyFault;
const side = 'backend';

/** Instead of the codec's decoder for one type. */
function decodes(letter: string, decode: (bytes: Uint8Array, start: number, end: number) => Decoded): Parts {
  const planted = letter.charCodeAt(0);
  return {
    ...CODEC,
    decodeBackend: (type, bytes, start, end) =>
      type === planted ? decode(bytes, start, end) : decodeBackend(type, bytes, start, end),
  };
}

function frames(make: new (...parameters: ConstructorParameters<typeof Framer>) => Framer): Parts {
  return { ...CODEC, framer: (...parameters) => new make(...parameters) };
}

/** Takes as much memory as the length word of a message says before any of it is there. */
class TrustingFramer extends Framer {
  override next(): boolean {
    const more = super.next();
    const carry = Reflect.get(this, 'carry');
    if (more || !(carry instanceof Uint8Array) || this.unread < 5) return more;
    const declared = int32(carry, Number(Reflect.get(this, 'carryStart')) + 1);
    if (declared > carry.length && declared < 0x1000000) {
      const grown = new Uint8Array(declared + 1);
      grown.set(carry);
      Reflect.set(this, 'carry', grown);
    }
    return more;
  }
}

/** Shows a message without a body over and over. */
class StandingFramer extends Framer {
  override next(): boolean {
    return this.end > this.start && this.end - this.start === 5 ? true : super.next();
  }
}

/** Forgets the first byte of a message whose length word is split over chunks. */
class ForgetfulFramer extends Framer {
  override next(): boolean {
    const more = super.next();
    if (!more && this.unread > 0 && this.unread < 5) {
      Reflect.set(this, 'carryStart', Number(Reflect.get(this, 'carryStart')) + 1);
    }
    return more;
  }
}

/** Takes room for a long row as soon as one byte has come. */
class RoomyReader extends CopyBinaryReader {
  override push(chunk: Uint8Array): void {
    super.push(chunk);
    if (chunk.length > 0) Reflect.set(Reflect.get(this, 'input'), 'carry', new Uint8Array(0x100000));
  }
}

/** Each fault, and what a campaign says when it finds it. */
export const PLANTED: readonly (readonly [fault: string, parts: Parts, said: RegExp])[] = [
  [
    'a decoder that trusts a count and reads types that are not there',
    decodes('t', (bytes, start) => ({
      side,
      name: 'ParameterDescription',
      parameterTypes: Array.from({ length: uint16(bytes, start) }, (_, index) => int32(bytes, start + 2 + 4 * index)),
    })),
    /^what was decoded: \d+, at most/,
  ],
  [
    'a decoder that makes a list as long as a count says',
    decodes('v', (bytes, start) => ({
      side,
      name: 'NegotiateProtocolVersion',
      newestVersion: int32(bytes, start),
      unrecognizedOptions: new Array<string>(int32(bytes, start + 4)),
    })),
    /^(RangeError: Invalid array length|what was decoded: \d+, at most|no answer within)/,
  ],
  [
    'a decoder that looks for the end of a string beyond its message',
    decodes('R', (bytes, start) => {
      let at = start;
      while (bytes[at] !== 0) at++;
      while (bytes[at] !== 0x4f) at++;
      return { side, name: 'AuthenticationOk' };
    }),
    /^no answer within/,
  ],
  [
    'a decoder whose value reaches into the next message',
    decodes('d', (bytes, start, end) => ({ side, name: 'CopyData', data: bytes.subarray(start, end + 1) })),
    /^(a value is a view of bytes outside|read in one piece)/,
  ],
  ['a framer that allocates what a length word declares', frames(TrustingFramer), /^bytes held: \d+, at most/],
  ['a framer that shows a message over and over', frames(StandingFramer), /^messages: \d+, at most/],
  ['a framer that loses a byte between chunks', frames(ForgetfulFramer), /^read in one piece/],
  [
    'a reader of rows that takes room before the bytes have come',
    { ...CODEC, copyBinary: (): CopyRowReader => new RoomyReader() },
    /^bytes held: \d+, at most/,
  ],
];

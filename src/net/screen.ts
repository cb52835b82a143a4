/** Takes requests for encryption out of what a client begins with. */
import { int32 } from '../codec/bytes.ts';
import { GSSENC_REQUEST_CODE, SSL_REQUEST_CODE } from '../codec/startup-events.ts';

const NOTHING = new Uint8Array(0);
/** SSLRequest and GSSENCRequest: a length word, and a code (manual: "Message Formats"). */
const REQUEST_LENGTH = 8;
/** What both begin with. */
const LENGTH_WORD = [0, 0, 0, REQUEST_LENGTH];
/** The content type of a TLS handshake record (RFC 8446, 5.1). */
const TLS_HANDSHAKE = 0x16;

export class Screen {
  /** What may be the beginning of a request. */
  held: Uint8Array = NOTHING;
  readonly #answer: (request: Uint8Array) => void;
  #isOpen = false;

  /** @param answer is called with every request that is taken out */
  constructor(answer: (request: Uint8Array) => void) {
    this.#answer = answer;
  }

  /** @returns what is to be handed on; undefined for a client that speaks TLS without having asked */
  take(chunk: Uint8Array): Uint8Array | undefined {
    if (this.#isOpen) return chunk;
    let bytes = this.held.length === 0 ? chunk : Buffer.concat([this.held, chunk]);
    this.held = NOTHING;
    if (bytes[0] === TLS_HANDSHAKE) return undefined;
    while (isRequest(bytes)) {
      this.#answer(bytes.subarray(0, REQUEST_LENGTH));
      bytes = bytes.subarray(REQUEST_LENGTH);
    }
    if (bytes.length < REQUEST_LENGTH && LENGTH_WORD.every((byte, at) => at >= bytes.length || bytes[at] === byte)) {
      this.held = new Uint8Array(bytes);
      return NOTHING;
    }
    this.#isOpen = true;
    return bytes;
  }
}

function isRequest(bytes: Uint8Array): boolean {
  if (bytes.length < REQUEST_LENGTH || int32(bytes, 0) !== REQUEST_LENGTH) return false;
  const code = int32(bytes, 4);
  return code === SSL_REQUEST_CODE || code === GSSENC_REQUEST_CODE;
}

/**
 * SCRAM-SHA-256 as a client (RFC 5802, RFC 7677; "SASL Authentication" in the manual), and the MD5 digest.
 *
 * The user name of the exchange stays empty, since the server takes the one of the start-up packet. Channel binding
 * is not offered, with TLS either.
 */
import { createHash, createHmac, pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { isMalformed, sentenceOf } from '../codec/malformed.ts';
import { decodeScramServerFirst } from '../codec/scram.ts';
import { type Failure, failure } from './failure.ts';

export const SCRAM_SHA_256 = 'SCRAM-SHA-256';

/** GS2 header "no channel binding", and the same in base64 as the final message repeats it. */
const GS2_HEADER = 'n,,';
const CHANNEL_BINDING = 'biws';
const derive = promisify(pbkdf2);

export class ScramClient {
  readonly #password: string;
  readonly #nonce: string;
  readonly #firstBare: string;
  #serverSignature: Buffer = Buffer.alloc(0);

  /** @param nonce printable characters without comma; random unless given. */
  constructor(password: string, nonce: string = randomBytes(18).toString('base64')) {
    // SASLprep is NFKC for what people use as passwords.
    this.#password = password.normalize('NFKC');
    this.#nonce = nonce;
    this.#firstBare = `n=,r=${nonce}`;
  }

  /** client-first-message, for SASLInitialResponse. */
  first(): string {
    return `${GS2_HEADER}${this.#firstBare}`;
  }

  /** client-final-message, from the server-first-message of AuthenticationSASLContinue. */
  async final(serverFirst: string): Promise<{ ok: true; message: string } | Failure> {
    const first = decodeScramServerFirst(serverFirst);
    if (isMalformed(first)) return failure(`the server sent a first SCRAM message that is none: ${sentenceOf(first)}`);
    const { nonce, salt, iterations } = first;
    if (!nonce.startsWith(this.#nonce)) {
      return failure('the server sent a first SCRAM message that does not answer ours');
    }
    const salted = await derive(this.#password, Buffer.from(salt, 'base64'), iterations, 32, 'sha256');
    const clientKey = hmac(salted, 'Client Key');
    const storedKey = createHash('sha256').update(clientKey).digest();
    const withoutProof = `c=${CHANNEL_BINDING},r=${nonce}`;
    const authMessage = `${this.#firstBare},${serverFirst},${withoutProof}`;
    const signature = hmac(storedKey, authMessage);
    this.#serverSignature = hmac(hmac(salted, 'Server Key'), authMessage);
    const proof = clientKey.map((byte, at) => byte ^ (signature[at] ?? 0));
    return { ok: true, message: `${withoutProof},p=${Buffer.from(proof).toString('base64')}` };
  }

  /** Does the server-final-message of AuthenticationSASLFinal (`v=…`) prove that the server knows the password? */
  verify(serverFinal: string): boolean {
    const [verifier = ''] = serverFinal.split(',');
    const signature = Buffer.from(verifier.startsWith('v=') ? verifier.slice(2) : '', 'base64');
    return signature.length === this.#serverSignature.length && timingSafeEqual(signature, this.#serverSignature);
  }
}

/** The text of PasswordMessage that answers AuthenticationMD5Password: md5(md5(password user) salt). */
export function md5Password(user: string, password: string, salt: Uint8Array): string {
  const md5 = (...parts: readonly (string | Uint8Array)[]) =>
    parts.reduce((hash, part) => hash.update(part), createHash('md5')).digest('hex');
  return `md5${md5(md5(password, user), salt)}`;
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

/** Bytes of both sides, for the tests of the tap. */
import { startupMessage } from '../../../src/codec/encode.ts';

/** A backend message; `body` in latin1. */
export function backend(type: string, body = ''): Uint8Array {
  const bytes = Buffer.alloc(5 + body.length);
  bytes.write(type, 'latin1');
  bytes.writeInt32BE(4 + body.length, 1);
  bytes.write(body, 5, 'latin1');
  return bytes;
}
export const READY = backend('Z', 'I');
export const AUTHENTICATION_OK = backend('R', '\0\0\0\0');
export const KEY = backend('K', '\0\0\0\x01\0\0\0\x02');
export const version = (text: string) => backend('S', `server_version\0${text}\0`);
export const startup = startupMessage({ parameters: { user: 'u', database: 'd' } });
export const bytesOf = (text: string) => Buffer.from(text, 'latin1');

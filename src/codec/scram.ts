/** What a server says first in a SCRAM exchange, inside AuthenticationSASLContinue (RFC 5802, section 7). */

import { MAXIMUM_SCRAM_ITERATIONS } from './limits.ts';
import type { BodyFault } from './malformed.ts';

/** The server-first-message of SCRAM. */
export interface ScramServerFirst {
  /** The client's nonce and the server's behind it. */
  readonly nonce: string;
  /** In base64. */
  readonly salt: string;
  readonly iterations: number;
}

/** The attributes in their order. An `m=` in front is an extension that has to be understood, and nobody does. */
const ATTRIBUTES: readonly (readonly [field: string, form: RegExp])[] = [
  ['nonce', /^r=[!-~]+$/],
  ['salt', /^s=[A-Za-z0-9+/]+={0,2}$/],
  ['iterations', /^i=[1-9][0-9]*$/],
];

/**
 * Decodes the server-first-message of SCRAM.
 * @param text the data of an AuthenticationSASLContinue
 * @param maximum more iterations than this are a fault: what the client is willing to compute
 * @returns the attributes; or the first that is missing or cannot be, its offset counted from the beginning of the text
 */
export function decodeScramServerFirst(
  text: string,
  maximum: number = MAXIMUM_SCRAM_ITERATIONS,
): ScramServerFirst | BodyFault {
  const at = { kind: 'body', side: 'backend', message: 'AuthenticationSASLContinue' } as const;
  const values: string[] = [];
  const parts = text.split(',');
  let offset = 0;
  for (const [index, [field, form]] of ATTRIBUTES.entries()) {
    const part = parts[index];
    if (part === undefined || !form.test(part)) return { ...at, field, offset, reason: 'absent', found: 0, limit: 1 };
    values.push(part.slice(2));
    offset += part.length + 1;
  }
  const [nonce = '', salt = '', digits = ''] = values;
  const iterations = Number(digits);
  if (iterations <= maximum) return { nonce, salt, iterations };
  offset -= digits.length + 3;
  return { ...at, field: 'iterations', offset, reason: 'value', found: iterations, limit: maximum };
}

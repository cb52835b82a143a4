/** What the tokens of an exchange mean to the server: a proxy may keep some from it and send others of its own. */
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import type { Token } from '../corpus/notation.ts';
import { CLOSE, PARSE } from '../models/events.ts';

const NOTHING: readonly number[] = [];

/** The hand-over and cancel requests are no messages of this connection. */
export const isOnOtherConnection = (token: Token): boolean => token.direction === '|' || token.type.startsWith('^');

/** Frontend messages that the proxy sends ahead of this one. */
export const injectedBefore = ({ part }: Token): readonly number[] =>
  part === 'injects-parse' ? [PARSE] : part === 'injects-close-and-parse' ? [CLOSE, PARSE] : NOTHING;

/** What passes between proxy and server for this token, as events. */
export function onTheWire(token: Token): readonly number[] {
  if (isOnOtherConnection(token) || token.part === 'answered-by-proxy') return NOTHING;
  return token.event >= FIRST_BACKEND_EVENT ? [token.event] : [...injectedBefore(token), token.event];
}

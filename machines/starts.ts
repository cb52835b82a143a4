/** Where a stream of messages may begin. This file imports nothing. */

/** The places where a stream or a recording may begin, and the state in which the backend then is. */
export const STARTS = { startup: 'startup.first', ready: 'ready.idle', walsender: 'walsender.ready.idle' } as const;
/** Where a stream begins: with a start-up packet, or behind the start-up of a session or of a walsender. */
export type Start = keyof typeof STARTS;

/** The names of these places, as a recording says where it begins. */
export const START_NAMES = Object.keys(STARTS) as readonly Start[];

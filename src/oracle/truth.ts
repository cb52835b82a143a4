/** The codes in which the truth about an exchange is written down: by the oracle that makes it, for whoever judges. */

/** What is true of the server after a step: it owes something, or is in a copy. */
export const BUSY = 0;
export const FREE = 1;
/** Nobody who sees both streams can know. */
export const UNKNOWABLE = 2;
/** Nothing is owed, but a transaction, a portal or a pipeline is open. */
export const OPEN = 3;

/** Steps that are no messages, in place of an event id: the next client takes the server, if the proxy gives it. */
export const HAND_OVER = -1;
/** A CancelRequest of the client that had the server before. */
export const LATE_CANCEL = -2;

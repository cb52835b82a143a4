import { law } from './law.ts';

/** What the server still sends for the client before belongs to nobody else. */
export const ownReplies = law('A queue never gives a client the reply to another client', ['foreign-reply']);

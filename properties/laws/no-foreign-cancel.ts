import { law } from './law.ts';

/** CancelRequest names a server connection, not a statement: passed on late, it hits whoever has the server now. */
export const noForeignCancel = law('A queue answers late cancels of a former client with nothing', ['foreign-cancel']);

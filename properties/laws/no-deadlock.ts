import { judgeSchedule } from '../judge-case.ts';
import { law } from './law.ts';

/** The server sends nothing until it has read what the client has already sent: CopyDone without its Sync (D03). */
export const noDeadlock = law(
  'A queue never deadlocks: it reads whichever side has something to say',
  ['read-deadlock'],
  'chosen',
  judgeSchedule,
);

import { law } from './law.ts';

/** Both sides keep to the protocol in every generated case, so there is nothing to complain of (a late CopyDone is dropped in silence: D20). */
export const noFalseError = law('A queue never raises an error on a legal exchange', ['false-desync']);

/**
 * Frontend messages by short words, so that a script of hundreds of exchanges can be written down: `Q:select 1`,
 * `P:copy t from stdin`, `B`, `E`, `E1`, `Dp`, `S`. A word is an event and the bytes that make it.
 */
import { type EventName, eventId } from '../../../machines/messages.ts';
import * as encode from '../../codec/encode.ts';

export interface Sent {
  readonly event: number;
  readonly bytes: Uint8Array;
  /** The body is not as it has to be, which the event does not tell. */
  readonly isFaulty?: boolean;
}

const text = (bytes: string): Uint8Array => Uint8Array.from(bytes, (character) => character.charCodeAt(0));

/** int4pl(1, 2), and int4div(1, 0), which fails; object ids of pg_proc.dat. */
const ADD = { oid: 177, args: ['1', '2'] };
/** Where PROBE_SQL (probes.ts) has put the function that does what its argument says. */
export const DOES_OID = 9_999_999;
const DIVIDE_BY_ZERO = { oid: 154, args: ['1', '0'] };

const FIXED: Readonly<Record<string, readonly [EventName, Uint8Array]>> = {
  B: ['F.Bind', encode.bind({})],
  Bx: ['F.Bind', encode.bind({ statement: 'x' })],
  C: ['F.Close', encode.close('statement', 'none')],
  Cu: ['F.Close', encode.close('statement')],
  'C-': ['F.Close', text('C\0\0\0\x06x\0')],
  D: ['F.Describe.statement', encode.describe('statement')],
  Dx: ['F.Describe.statement', encode.describe('statement', 'x')],
  Dp: ['F.Describe.portal', encode.describe('portal')],
  E: ['F.Execute', encode.execute()],
  E1: ['F.Execute', encode.execute({ maxRows: 1 })],
  F: ['F.FunctionCall', encode.functionCall(ADD)],
  'F-': ['F.FunctionCall', encode.functionCall(DIVIDE_BY_ZERO)],
  H: ['F.Flush', encode.flush()],
  'H+': ['F.Flush.withBody', text('H\0\0\0\x05x')],
  S: ['F.Sync', encode.sync()],
  'S+': ['F.Sync', text('S\0\0\0\x05x')],
  X: ['F.Terminate', encode.terminate()],
  d: ['F.CopyData', encode.copyData('1\n')],
  'd-': ['F.CopyData', encode.copyData('x\n')],
  c: ['F.CopyDone', encode.copyDone()],
  f: ['F.CopyFail', encode.copyFail('given up')],
  p: ['F.PasswordMessage', encode.passwordMessage('wrong')],
  '?': ['F.unknownType', text('y\0\0\0\x04')],
  '!': ['F.invalidLength', text('Q\0\0\0\x02')],
  'd!': ['F.invalidLength', text('d\0\0\0\x02')],
  cancel: ['F.CancelRequest', encode.cancelRequest(1, Uint8Array.of(0, 0, 0, 0))],
  ssl: ['F.SSLRequest', encode.sslRequest()],
  gss: ['F.GSSENCRequest', encode.gssencRequest()],
  startup: ['F.StartupMessage', encode.startupMessage({ parameters: { user: 'nobody' } })],
  replication: [
    'F.StartupMessage.replication',
    encode.startupMessage({ parameters: { user: 'nobody', replication: 'database' } }),
  ],
};

/** Right but for their bodies. */
const FAULTY: ReadonlySet<string> = new Set(['C-', 'S+']);

/**
 * What needs a prepared statement `x` is sent only where there is one; `d!` only in copy-both, where the length of a
 * message is looked at if its type is right (walsender.c, ProcessRepliesIfAny).
 */
const ELSEWHERE: readonly string[] = ['Bx', 'Dx', 'd!'];

/** Every word that stands for itself. */
export const WORDS: readonly string[] = Object.keys(FIXED).filter((word) => !ELSEWHERE.includes(word));

/** An empty query that takes the parser a while: a comment of so many lines. */
const LONG = '--\n'.repeat(4_000_000);

/**
 * The message of a word.
 * @throws RangeError for a word that is none
 */
export function messageOf(word: string): Sent {
  if (word === 'Q~') return { event: eventId('F.Query'), bytes: encode.query(LONG) };
  const sql = /^([QPdF]):/u.exec(word);
  const body = word.slice(2);
  if (sql?.[1] === 'Q') return { event: eventId('F.Query'), bytes: encode.query(body) };
  if (sql?.[1] === 'P') return { event: eventId('F.Parse'), bytes: encode.parse({ sql: body }) };
  if (sql?.[1] === 'd') return { event: eventId('F.CopyData'), bytes: encode.copyData(body) };
  if (sql?.[1] === 'F')
    return { event: eventId('F.FunctionCall'), bytes: encode.functionCall({ oid: DOES_OID, args: [body] }) };
  const fixed = FIXED[word];
  if (fixed === undefined) throw new RangeError(`no message is written "${word}"`);
  return { event: eventId(fixed[0]), bytes: fixed[1], isFaulty: FAULTY.has(word) };
}

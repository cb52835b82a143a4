/**
 * What a table implies and the tracker asks often: which decision a rule carries, and where a backend can get to by
 * itself before it reads again. Computed once per table, when first asked for.
 */
import { EVENTS, eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULE_IDS, RULES } from '../../machines/rules.ts';
import { CLOSED, COPY_BOTH, COPY_IN, EVENT_COUNT, NONE, READS, type Table } from './table.ts';

/** By rule number: 1 where the receiver refuses the message. */
export const REFUSED: Uint8Array = Uint8Array.from(RULE_IDS, (id) => (RULES[id].decision === 'refused' ? 1 : 0));

/** By rule number: 1 where the message comes without a cause. */
export const ASYNCHRONOUS: Uint8Array = Uint8Array.from(RULE_IDS, (id) => ('asynchronous' in RULES[id] ? 1 : 0));

/** By event id: 1 for the three ReadyForQuery. */
export const READY_FOR_QUERY: Uint8Array = Uint8Array.from(EVENTS, (name) =>
  name.startsWith('B.ReadyForQuery') ? 1 : 0,
);

/** By event id: 1 for the messages that never change the state; out of place they are a violation, but do no harm. */
export const OVERLAY: Uint8Array = Uint8Array.from(EVENTS, (name) =>
  /^B\.(NoticeResponse|NotificationResponse|ParameterStatus)$/.test(name) ? 1 : 0,
);

/** By event id: 1 for messages that the backend sends at once, with all that it holds back (semantics of the output
 * buffer: postgres.c and elog.c; recordings C07, C09, C10, D04). The others wait for a Flush, a Sync or 8192 bytes. */
export const SENT_AT_ONCE: Uint8Array = Uint8Array.from(EVENTS, (name) =>
  /^B\.(ReadyForQuery|ErrorResponse|NoticeResponse|NotificationResponse|CopyInResponse|CopyBothResponse|Authentication|SSLAnswer|BackendKeyData|NegotiateProtocolVersion)/.test(
    name,
  )
    ? 1
    : 0,
);

const FATAL = eventId('B.ErrorResponse.fatal');

/** Bits of a rest: with how many ReadyForQuery on the way it can be reached. */
export const WITH_NONE = 1;
export const WITH_ONE = 2;

/**
 * Where the backend can come to rest from one state without reading: pairs `[state, bits]`. A backend that only an
 * asynchronous FATAL could move is taken to go on living.
 */
export type Rests = Uint16Array;

function restsFrom(table: Table, from: number): Rests {
  const reached = new Map<number, number>();
  const visit = (state: number, bits: number): void => {
    const known = reached.get(state) ?? 0;
    if ((known | bits) === known) return;
    reached.set(state, known | bits);
    for (let event = FIRST_BACKEND_EVENT; event < EVENT_COUNT; event++) {
      const at = state * EVENT_COUNT + event;
      const target = table.targets[at] ?? NONE;
      const rule = table.rules[at] ?? 0;
      if (target === NONE || (event === FATAL && ASYNCHRONOUS[rule] === 1)) continue;
      visit(target, READY_FOR_QUERY[event] === 1 ? WITH_ONE : bits);
    }
  };
  visit(from, WITH_NONE);
  const pairs = [...reached].filter(([state]) => ((table.traits[state] ?? 0) & (READS | CLOSED)) !== 0);
  return Uint16Array.from(pairs.flat());
}

const rests = new WeakMap<Table, (Rests | undefined)[]>();

/** The rests of one state of a table. */
export function restsOf(table: Table, state: number): Rests {
  let list = rests.get(table);
  if (list === undefined) {
    list = new Array(table.states.length).fill(undefined);
    rests.set(table, list);
  }
  const known = list[state];
  if (known !== undefined) return known;
  const made = restsFrom(table, state);
  list[state] = made;
  return made;
}

/**
 * May the backend close the connection in this state by itself and without a message? By rule `startup.ended` in the
 * start-up and in authentication. AuthenticationOk, and the AuthenticationSASLFinal before it, reach the frontend only
 * together with what follows them, when that time is over (auth.c, sendAuthRequest).
 */
export const mayEndInSilence = (table: Table, state: number): boolean =>
  /^(startup|authentication\.\w+\.(?!initializing|keyed|saslFinished))/.test(table.states[state] ?? '');

/** Does a Query whose reply is not finished hold the backend in this state, so that a ReadyForQuery will be owed? */
export const owesQuery = (table: Table, state: number): boolean =>
  ((table.traits[state] ?? 0) & COPY_BOTH) !== 0 ||
  (((table.traits[state] ?? 0) & COPY_IN) !== 0 && (table.states[state] ?? '').includes('copyIn.simple'));

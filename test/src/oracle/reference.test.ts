import { describe, expect, it } from 'vitest';
import { EVENTS, eventId, TYPE_BYTE } from '../../../machines/messages.ts';
import { backendEvent } from '../../../src/codec/events.ts';
import { isMessage } from '../../../src/corpus/capture.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { scriptMessage } from '../../../src/oracle/script.ts';
import { STATEMENT_KINDS } from '../../../src/oracle/statements.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { dialectOf, type Recording, recordings } from '../tracker/support.ts';
import { flightsOf, letters, replies, sqlstates } from './script.ts';

/** Recordings of real servers whose statements have kinds, as scripts: `select 42` is select1, and so on. */
const SCRIPTS: Readonly<Record<string, string>> = {
  B01: 'Q(empty)',
  B04: 'Q(select1;insert;select1)',
  B05: 'Q(insert;errorAtParse;insert) / Q(select1)',
  B06: 'Q(errorAtParse) / Q(select1)',
  B07: 'Q(begin;insert;commit;errorAtParse) / Q(select1)',
  B10: 'Q(begin;begin) / Q(commit) / Q(rollback)',
  B18: 'Q(notice;select1)',
  B19: 'Q(select1) Q(errorAtParse) Q(select1)',
  B20: 'Q(select1) S',
  B23: 'P(select1) S / Q(select1) / B S',
  B24: 'P1(select1) S / Q(select1) / B1 E1 S',
  B32: 'Q(copyIn;copyIn) d c d c Q(select1)',
  B36: 'Q(copyIn;errorAtParse) / d c / Q(select1)',
  B38: 'Q(copyIn;select1) / f',
  B40: 'Q(copyIn;copyIn) / d c S d c',
  B41: 'Q(copyIn;select1) / d S c S',
  C02: 'S S S',
  C05: 'P(select1) Ds S',
  C06: 'P(select1) / B / Dp / E / S',
  C09: 'P(select1) B / P(errorAtParse) / S',
  C15: 'E S',
  C21: 'P(rows5) B E:2 B E:2 S',
  C22: 'P1(select1) B1 S / E1 S',
  C24: 'P(rows5) B E:2 E:2 E:2 E:2 S',
  C26: 'P(select1) B E E S',
  C27: 'P(insert) B E E S',
  C29: 'P(insert) B E:1 S',
  C40: 'P(errorAtParse) B Dp E C H S / Q(select1)',
  C41: 'P(errorAtParse) / Q(select1) / S',
  C43: 'P(errorAtParse) / H H / S',
  C49: 'P(errorAtBind) B E S',
  C61: 'P(insert) B E Q(errorAtParse) / B S / Q(select1)',
  C62: 'P(select1) B Q(select1) E S',
  C63: 'P(insert) B E F S',
  C64: 'P(insert) B E F! B S / Q(select1)',
  C66: 'P(select1) B E Q(select1) S / Q(select1) / P(select1) B E S / Q(begin) / Q(commit)',
  C68: 'P(insert) B E Q(select1) / Q(select1) / Q(errorAtParse) / Q(select1) / S / Q(select1)',
  C69: 'P(insert) B E F S / Q(select1) / S',
  C69b: 'P(insert) B E Q(select1) S / Q(select1) / Q(select1)',
  C69c: 'P(insert) B E Q(select1) S / P(select1) B E S / S / Q(select1)',
  C69d: 'P(insert) B E Q(select1) S S / Q(select1) / Q(select1)',
  C70: 'P(select1) B E S P(select1) B E S P(errorAtBind) B E P(select1) B E S P(select1) B E S P(select1) B E S',
  C72: 'P(begin) B E P(insert) B E P(commit) B E P(errorAtBind) B E S / Q(select1)',
  C73: 'P(begin) B E P(errorAtBind) B E S P(select1) B E S P(rollback) B E S',
  C86: 'P(insert) B E P(commit) B E P(errorAtBind) B E S / Q(select1)',
  C87: 'P(insert) B E P(begin) B E P(errorAtBind) B E S / Q(rollback) / Q(select1)',
  C88: 'P(insert) B E P(rollback) B E P(select1) B E S / Q(select1)',
  C89: 'P(errorAtSecondRow) B E C C S / Q(select1)',
  C90: 'P(copyIn) Ds B Dp S',
  C92: 'P(out3) B E:1 S',
  C93: 'P(copyOut) B E E S',
  C94: 'P(copyIn) B E / d c E S',
  C97: 'P(copyIn) B E / d c B E / d c S / Q(select1)',
  D03: 'P(copyIn) B E S d c S / Q(select1)',
  D05: 'P(copyIn) B E S S S / d S S S / S S S / c S / Q(select1)',
  D10: 'P(copyIn) B Dp E S / d / c S / Q(select1)',
  D11: 'Q(copyIn) / c',
  D110: 'Q(copyIn) / d / f / Q(select1) / Q(select1)',
  D111: 'P(copyIn) B E / f / S / Q(select1)',
  D115: 'P(copyIn) B E f c f S / Q(select1)',
  D14: 'Q(copyIn) / d / c / Q(select1)',
  D15: 'Q(copyIn) / d c c d / Q(select1)',
  D151: 'P(copyInBadRow) B E d c P(select1) B E S / Q(select1)',
  D152: 'P(copyIn) B E d c P(copyIn) B E d c S / Q(select1)',
  D154: 'P(insert) B E P(copyIn) B E d c P(errorAtBind) B E S / Q(select1)',
  D156: 'P(select1) B Q(copyIn) / d c / S',
  D157: 'P(select1) B Q(copyInBadRow) / d c / B S / Q(select1)',
  D19: 'Q(begin) / Q(copyIn) / d c / Q(commit) / Q(select1)',
  D20: 'Q(copyInBadRow) / d / d d / c / Q(select1) / Q(select1)',
  D21: 'Q(copyInBadRow) d d c Q(select1)',
  D22: 'Q(copyInBadRow) d f Q(select1)',
  D23: 'Q(copyInBadRow) S d c / Q(select1)',
  D30: 'P(copyInBadRow) B E / d / d c / S / Q(select1)',
  D31: 'P(copyInBadRow) B E S d / c / S / Q(select1)',
  D32: 'P(copyInBadRow) B E d S c / Q(select1)',
  D33: 'P(copyInBadRow) B E S / d / c S / Q(select1)',
  D34: 'P(copyInBadRow) B E S d c S / Q(select1)',
  D36: 'P(copyInBadRow) B E d c / Q(select1) / S / Q(select1)',
  D38: 'P(copyInBadRow) B E d S d c S / Q(select1)',
  D40: 'Q(copyInBadSecondRow) / d / S / d / Q(select1)',
  D41: 'Q(copyInAfterTrigger) / d / S / c / Q(select1)',
  D46: 'Q(copyInBadRow) / d / c / Q(select1)',
  D51: 'Q(copyInBadRow) / d / d / S / c / Q(select1)',
  D55: 'P(copyInDeferred) B E / d / c H / S / Q(select1)',
  D60: 'Q(copyInMissingTable) d c / Q(select1)',
  D62: 'P(copyInMissingTable) B E d c S / Q(select1)',
  D63: 'P(copyInMissingTable) B E S d c S / Q(select1)',
  D64: 'Q(copyInBeforeTrigger) / d c / Q(select1)',
  D69: 'Q(begin;errorAtParse) / Q(copyIn) d c / P(copyIn) B E d c S / Q(rollback)',
  D71: 'Q(begin) / Q(copyInBadRow) d c / Q(rollback)',
  E01: 'Q(out3)',
  E02: 'P(out3) B E S',
  E06: 'Q(out2!) / Q(select1)',
  E08: 'Q(errorAtParse) / Q(errorAtParse) / Q(select1)',
  E09: 'Q(errorAtParse) / Q(out0!) / Q(select1)',
  E17: 'Q(begin;errorAtParse) / Q(copyOut) / Q(rollback)',
  E24: 'P(out3) B E:1 H / E S',
  G01: 'F / Q(select1)',
  G05: 'F! / Q(select1)',
  G08: 'Q(begin) / F / F! / F / Q(rollback)',
  G11: 'F Q(select1) S',
  M01a: 'P(copyInBeforeTrigger) B E S d c S / Q(select1)',
  M01b: 'P(copyInAfterTrigger) B E S d c S / Q(select1)',
  M03a: 'Q(copyInBeforeTrigger) S d S c / Q(select1)',
  M03b: 'Q(copyInAfterTrigger) S d S c / Q(select1)',
  M04a: 'Q(copyInUniqueViolation) d S c / Q(select1)',
  M04b: 'Q(copyInBadRow) d S c / Q(select1)',
  M05a: 'P(copyInUniqueViolation) B E d S c / S',
  M05b: 'P(copyInBadRow) B E d S c / S',
  M08a: 'P(select1) B E Q(select1) S',
  M08b: 'P(errorAtFirstRow) B E Q(select1) S',
  M10a: 'Q(copyIn;copyIn) d c S d c S / Q(select1)',
  M10b: 'Q(copyInBadRow;copyIn) d c S d c S / Q(select1)',
  M11a: 'P(copyInBadRow) B E / d / c S / Q(select1)',
  M11b: 'P(copyInUniqueViolation) B E / d / c S / Q(select1)',
  M11c: 'P(copyIn) B E / d / c S / Q(select1)',
  M11d: 'P(copyIn) B E / d / f S / Q(select1)',
};

/** A recording by flights, up to where the backend was seen waiting: type bytes sent, and events received. */
function flightsRecorded({ capture }: Recording): { readonly sent: string[]; readonly received: string[] }[] {
  const flights = [{ sent: [] as string[], received: [] as string[] }];
  for (const entry of capture.entries) {
    if (!isMessage(entry)) {
      flights.push({ sent: [], received: [] });
      continue;
    }
    const flight = flights.at(-1);
    if (entry.dir === 'F') flight?.sent.push(entry.t);
    else flight?.received.push(EVENTS[backendEvent(entry.bytes[0] ?? 0, entry.bytes, 5, entry.bytes.length)] ?? '');
  }
  return flights.filter(({ sent }) => sent.length > 0);
}

const chosen = recordings.filter(({ id }) => SCRIPTS[id] !== undefined);

describe('The reference oracle and recordings of real servers', () => {
  it('there is a recording for every script', () => {
    expect([...new Set(chosen.map(({ id }) => id))].sort()).toEqual(Object.keys(SCRIPTS).sort());
  });

  it.each(chosen)('$id: the script sends what was sent', (recording) => {
    const sent = flightsOf(SCRIPTS[recording.id] ?? '').map((flight) =>
      flight.map(({ event }) => TYPE_BYTE[EVENTS[event] ?? 'F.Sync']),
    );
    expect(sent).toEqual(flightsRecorded(recording).map((flight) => flight.sent));
  });

  it.each(chosen)('$id of PostgreSQL $versions comes out the same, flight by flight', (recording) => {
    for (const version of recording.versions)
      expect(replies(SCRIPTS[recording.id] ?? '', dialectOf(version)), `postgres-${version}`).toEqual(
        flightsRecorded(recording).map((flight) => flight.received),
      );
  });
});

describe('What the reference has sent', () => {
  it.each([
    ['P(select1) B Dp E', '', 'replies to extended messages wait for a Flush or a Sync'],
    ['P(select1) B E H', '1 2 D C', 'Flush sends all of them'],
    ['P(select1) B E / S', ' / 1 2 D C Z', 'so does the ReadyForQuery'],
    ['P(select1) / P(errorAtParse)', ' / 1 E', 'an error goes at once, with all that was held back'],
    ['P(notice) B E', '1 2 N', 'so does a notice; the CommandComplete behind it waits'],
    ['P(copyIn) B E', '1 2 G', 'so does CopyInResponse'],
    ['P(copyIn) B E / d c', '1 2 G / ', 'the CommandComplete of an extended COPY waits'],
    ['P(copyIn) B E / d c H', '1 2 G / C', 'until a Flush behind its CopyDone'],
    ['P(copyIn) B E / H d c / H', '1 2 G /  / C', 'a Flush inside of the copy is ignored'],
    ['P(copyOut) B E / H', ' / 1 2 H d c C', 'CopyOutResponse and its data wait too'],
    ['Q(copyOut)', 'H d c C Z', 'a Query is answered whole'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(letters(script)).toBe(expected);
  });
});

/** How a statement is answered as a Query (with d c behind it) and by Parse, Bind, Execute (with d c S). */
const ANSWERS: Readonly<Record<keyof typeof STATEMENT_KINDS, readonly [simple: string, extended: string]>> = {
  select0: ['T C Z', '1 2 C Z'],
  select1: ['T D C Z', '1 2 D C Z'],
  select3: ['T D D D C Z', '1 2 D D D C Z'],
  insert: ['C Z', '1 2 C Z'],
  empty: ['I Z', '1 2 I Z'],
  notice: ['N C Z', '1 2 N C Z'],
  begin: ['C Z:T', '1 2 C Z:T'],
  commit: ['N C Z', '1 2 N C Z'],
  rollback: ['N C Z', '1 2 N C Z'],
  errorAtParse: ['E Z', 'E Z'],
  errorAtBind: ['E Z', '1 E Z'],
  errorAtFirstRow: ['T E Z', '1 2 E Z'],
  errorAtSecondRow: ['T D E Z', '1 2 D E Z'],
  deferredViolation: ['E Z', '1 2 C E Z'],
  copyOut: ['H d c C Z', '1 2 H d c C Z'],
  copyOutEmpty: ['H c C Z', '1 2 H c C Z'],
  copyOutError: ['H d E Z', '1 2 H d E Z'],
  savepoint: ['E Z', '1 2 E Z'],
  release: ['E Z', '1 2 E Z'],
  rollbackTo: ['E Z', '1 2 E Z'],
  commitAndChain: ['E Z', '1 2 E Z'],
  set: ['C S Z', '1 2 C S Z'],
  setOther: ['C S Z', '1 2 C S Z'],
  listen: ['C Z', '1 2 C Z'],
  notify: ['C Z', '1 2 C Z'],
  deallocate: ['C Z', '1 2 C Z'],
  cancelled: ['T E Z', '1 2 E Z'],
  setTimeout: ['C Z', '1 2 C Z'],
  sleep: ['T E Z', '1 2 E Z'],
  copyIn: ['G C Z', '1 2 G C Z'],
  copyInMissingTable: ['E Z', '1 2 E Z'],
  copyInBeforeTrigger: ['G E Z', '1 2 G E Z'],
  copyInBadRow: ['G E Z', '1 2 G E Z'],
  copyInBadSecondRow: ['G C Z', '1 2 G C Z'],
  copyInUniqueViolation: ['G E Z', '1 2 G E Z'],
  copyInAfterTrigger: ['G E Z', '1 2 G E Z'],
  copyInDeferred: ['G E Z', '1 2 G C E Z'],
  copyInNotices: ['G N C Z', '1 2 G N C Z'],
};

describe('Every kind of statement', () => {
  it('has an answer', () => {
    expect(Object.keys(ANSWERS)).toEqual(Object.keys(STATEMENT_KINDS));
  });

  it.each(Object.entries(ANSWERS))('%s is answered as it should be', (name, [simple, extended]) => {
    expect(letters(`Q(${name}) d c`)).toBe(simple);
    expect(letters(`P(${name}) B E d c S`)).toBe(extended);
  });
});

describe('The SQLSTATE of an error', () => {
  it.each([
    ['Q(errorAtParse) P(errorAtParse) S', '42P01 42P01', 'a table that is missing'],
    ['P(errorAtBind) B S', '22P02', 'a parameter that cannot be read'],
    ['Q(errorAtFirstRow) F! Q(copyOutError)', '22012 22012 22012', 'a division by zero'],
    ['Q(copyInMissingTable)', '42P01', 'a COPY into a table that is missing'],
    ['Q(copyInBadRow) d Q(copyInUniqueViolation) d c', '22P02 23505', 'rows that cannot be stored'],
    ['Q(copyInBeforeTrigger) Q(copyInAfterTrigger) c', 'P0001 P0001', 'an exception of a trigger'],
    ['Q(copyIn) f Q(cancelled)', '57014 57014', 'CopyFail and a cancelled statement'],
    ['Q(deferredViolation) P(deferredViolation) B E S', '23505 23505', 'a violation that shows at commit'],
    ['Q(begin;errorAtParse) Q(select1) F P(select1) S P(commit) B E', '42P01 25P02 25P02 25P02', 'a failed block'],
    ['B S E S Dp S Ds', '26000 34000 34000 26000', 'what does not exist'],
    ['P1(select1) P1(select1) S B1 B1 S', '42P05 42P03', 'what exists already'],
    ['P(insert) B E E S', '55000', 'a portal that has run'],
    ['Q(savepoint) Q(begin;rollbackTo)', '25P01 3B001', 'a savepoint outside of a block, and one that is missing'],
    ['P(insert) B E Q(select1) S Q(select1)', 'XX000', 'a transaction that 18 has forgotten'],
    ['P(insert) B E Q(select1) S B S', '26000', 'but what is missing is missed first'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(sqlstates(script)).toBe(expected);
  });
});

describe('What a transaction undoes', () => {
  it.each([
    ['Q(set) / Q(set) / Q(setOther)', 'C S Z / C Z / C S Z', 'a setting is reported when its value is another'],
    ['Q(set;setOther)', 'C C S Z', 'and only the last value'],
    ['Q(begin) / Q(set) / Q(rollback)', 'C Z:T / C S Z:T / C S Z', 'ROLLBACK brings the old value back'],
    ['Q(begin) / Q(set) / Q(errorAtParse)', 'C Z:T / C S Z:T / E S Z:E', 'an error does so at once'],
    ['P(set) B E P(errorAtParse) S', '1 2 C E Z', 'in a pipeline before anybody was told'],
    ['Q(begin;set;savepoint;setOther) Q(rollbackTo)', 'C C C C S Z:T C S Z:T', 'ROLLBACK TO goes back half the way'],
    ['Q(begin;savepoint;set;release) Q(rollback)', 'C C C C S Z:T C S Z', 'what was released goes with the block'],
    ['Q(listen;notify) / Q(notify)', 'C C A Z / C A Z', 'a session may notify itself'],
    ['Q(notify) Q(listen)', 'C Z C Z', 'not of what was before it listened'],
    ['Q(listen) Q(begin;notify;notify) Q(commit)', 'C Z C C C Z:T C A Z', 'COMMIT notifies, and once'],
    ['Q(listen) Q(begin;notify) Q(rollback)', 'C Z C C Z:T C Z', 'ROLLBACK does not'],
    ['Q(listen) P(notify) B E / S', 'C Z / 1 2 C A Z', 'Sync commits, too'],
    ['Q(begin) Q(errorAtParse) Q(rollbackTo)', 'C Z:T E Z:E E Z:E', 'a savepoint that is missing leads nowhere'],
    ['Q(begin;savepoint) Q(errorAtParse) Q(rollbackTo)', 'C C Z:T E Z:E C Z:T', 'one that is there out of the failure'],
    ['Q(begin;errorAtParse) Q(commitAndChain)', 'C E Z:E C Z:T', 'so does COMMIT AND CHAIN'],
    ['Q(begin;deferredViolation) Q(commitAndChain)', 'C C Z:T E Z', 'unless its commit fails'],
  ])('%s: %s (%s)', (script, expected) => {
    expect(letters(script)).toBe(expected);
  });

  it.each([
    ['Q(set;select1;setOther)', 'S C T D C S C Z', 'every value at the moment of change'],
    ['Q(begin;set) Q(rollback)', 'C S C Z:T S C Z', 'the old one ahead of CommandComplete'],
    ['Q(begin;set) Q(errorAtParse)', 'C S C Z:T E S Z:E', 'or behind the error'],
    ['P(set) B E P(errorAtParse) S', '1 2 S C E S Z', 'in a pipeline, too'],
  ])('up to 13 %s: %s (%s)', (script, expected) => {
    expect(letters(script, 'postgres-13')).toBe(expected);
  });
});

describe('The reference server', () => {
  it('says which message each reply answers', () => {
    const server = new ReferenceServer(backendTable());
    for (const [cause, message] of flightsOf('P(copyIn) B E S d c S Q(select1)').flat().entries())
      server.receive(message, cause);
    expect(server.causes).toEqual([0, 1, 2, 2, 6, 7, 7, 7, 7]);
  });

  it('forgets everything when it is reset', () => {
    const server = new ReferenceServer(backendTable());
    for (const message of flightsOf('Q(begin) P1(select1) B1 P(errorAtParse)').flat()) server.receive(message, 0);
    server.reset();
    expect(server.isFree).toBe(true);
    expect(server.prepared(1)).toBeUndefined();
    server.receive(scriptMessage('Query(select1)'), 0);
    expect(server.replies.map((event) => EVENTS[event])).toContain('B.ReadyForQuery.idle');
  });

  it('is free only when nothing is owed, held back, begun or left open', () => {
    for (const script of ['P(select1) B', 'Q(begin)', 'Q(copyIn)', 'P(errorAtParse)', 'P(select1) H']) {
      const server = new ReferenceServer(backendTable());
      for (const message of flightsOf(script).flat()) server.receive(message, 0);
      expect(server.isFree, script).toBe(false);
    }
  });

  it('reads nothing more once it has closed the connection', () => {
    const server = new ReferenceServer(backendTable());
    server.receive({ ...scriptMessage('Sync'), event: eventId('F.Terminate') }, 0);
    server.receive(scriptMessage('Query(select1)'), 1);
    expect(server.replies).toEqual([]);
    expect(server.table.states[server.state]).toBe('closed');
  });
});

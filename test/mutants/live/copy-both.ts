/** Scripts of a walsender that streams: everything that can become of copy-both. */
import { SQL } from '../../../src/oracle/live/probe-sql.ts';
import type { Flight, Script } from '../../../src/oracle/live/recorder.ts';

/** Standby status update that asks for a keepalive. */
const STATUS = `d:r${'\0'.repeat(32)}\x01`;
/** Told of status updates and of keepalives, as NoticeResponse (walsender.c: DEBUG2). */
const DEBUG2 = 'Q:set client_min_messages = debug2';
/** Rows that take so long to decode that the backend is still at it when the next messages reach it. */
const COLUMNS = Array.from({ length: 1_500 }, (_, number) => `c${number} int default 1`);
const WIDE = `create table if not exists wirestate_wide (a int, ${COLUMNS.join()})`;
const LARGE = 'set local synchronous_commit = on; insert into wirestate_wide select generate_series(1, 1200)';

const MESSAGES: readonly string[] = [
  ...['Q:select 1', 'P:', 'B', 'C', 'D', 'Dp', 'E', 'F', 'H', 'H+', 'S', 'f', 'p', 'X', '?', '!', 'd!'],
  ...['cancel', 'ssl', 'gss', 'startup', 'replication'],
];

/**
 * Copy-both ended by either side, by a message that the backend refuses, by an error, from outside.
 * @param start word of the command that begins it
 */
export function copyBothEndings(start: string): Script[] {
  const endings: Script[] = [
    [['c']],
    [['c'], [`Q:${SQL.rows}`]],
    [['c', `Q:${SQL.rows}`]],
    [[STATUS], ['c']],
    [['c'], ['S']],
    [['@terminate']],
    [['@terminate unseen'], ['c']],
    [['@cancel'], ['S']],
    [['@cancel'], ['c'], ['S']],
    [['@cancel'], [`Q:${SQL.rows}`]],
    [['fin']],
    ...MESSAGES.flatMap((word): Script[] => [[[word]], [[STATUS], [word]], [[word, 'c']]]),
  ];
  // Sent before the frontend has seen what the backend sent before it read that.
  const ahead = ['c', 'fin', ...MESSAGES.filter((word) => word !== '!')];
  return [
    ...endings.map((end): Script => [[start], ...end]),
    ...ahead.map((word): Script => [[start, '&'], ['pause 30'], [word]]),
    [[DEBUG2], [start], [STATUS], ['c']],
    [[DEBUG2], [start, '&'], ['pause 30'], [STATUS], ['c']],
    [[DEBUG2], [start, '&'], ['pause 30'], [STATUS, 'c']],
  ];
}

/**
 * While it decodes, a backend reads CopyDone only when it waits for room to send more (walsender.c, WalSndWriteData):
 * more follows its own CopyDone then, or an error.
 */
function whileDecoding(start: string): Script[] {
  return ['S', '@cancel', '@terminate'].flatMap((end) =>
    [20, 60, 120].map((milliseconds): Script => {
      const done: Flight[] = [['c', '&'], [`pause ${milliseconds}`], [end]];
      return [[`@${WIDE}`], [`@${LARGE}`], [start, '&'], ['pause 60'], ...done];
    }),
  );
}

/** Logical replication, each from a slot of its own. */
export function logicalStreams(): Script[] {
  const scriptsOf = (start: string): Script[] => [
    ...copyBothEndings(start),
    ...whileDecoding(start),
    [[start], ['@insert into wirestate_plain values (1)'], [STATUS], ['c'], ['S']],
  ];
  return scriptsOf('').map((_, number) => {
    const slot = `wirestate_${number}`;
    const create = `Q:CREATE_REPLICATION_SLOT ${slot} TEMPORARY LOGICAL test_decoding NOEXPORT_SNAPSHOT`;
    return [[create], ...(scriptsOf(`Q:START_REPLICATION SLOT ${slot} LOGICAL 0/0`)[number] ?? [])];
  });
}

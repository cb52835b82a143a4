import { describe, expect, it } from 'vitest';
import { eventId } from '../../../../machines/messages.ts';
import {
  BIND_COMPLETE,
  CLOSE_COMPLETE,
  COMMAND_COMPLETE,
  COPY,
  DESCRIPTION,
  ERROR,
  EXECUTION_COMPLETED,
  PARSE_COMPLETE,
  READY_FOR_QUERY,
  READY_FOR_QUERY_OF_SYNC,
  UNTRACKED,
} from '../../../../src/models/pgdog/codes.ts';
import { FORWARD, IGNORE, OUT_OF_SYNC, ReplyQueue } from '../../../../src/models/pgdog/queue.ts';
import { HEAD_RULES } from '../../../../src/models/pgdog/variants.ts';

/** Words of the table: type bytes, `ZS` for the reply to a Sync, `X` for an Execute's end; `~` marks ignored ones. */
const CODES: Readonly<Record<string, number>> = {
  '1': PARSE_COMPLETE,
  '2': BIND_COMPLETE,
  '3': CLOSE_COMPLETE,
  C: COMMAND_COMPLETE,
  I: COMMAND_COMPLETE,
  s: EXECUTION_COMPLETED,
  X: EXECUTION_COMPLETED,
  T: DESCRIPTION,
  t: DESCRIPTION,
  n: DESCRIPTION,
  G: COPY,
  c: COPY,
  E: ERROR,
  Z: READY_FOR_QUERY,
  ZS: READY_FOR_QUERY_OF_SYNC,
  D: UNTRACKED,
  N: UNTRACKED,
  S: UNTRACKED,
};

const VERDICTS = { [FORWARD]: '', [IGNORE]: 'ignore', [OUT_OF_SYNC]: 'error' } as const;

function code(word: string): number {
  const found = CODES[word];
  if (found === undefined) throw new Error(`no code is written ${word}`);
  return found;
}

/** One thing done to the queue, `+` adds, `<` settles (`1=ignore`, `1=error` where it is not forwarded). */
function apply(queue: ReplyQueue, step: string): void {
  const [sign, ...words] = step.split(' ');
  for (const word of words) {
    if (sign === '+') {
      if (word.startsWith('~')) queue.addIgnored(code(word.slice(1)));
      else queue.add(code(word));
      continue;
    }
    const [letter = '', verdict = ''] = word.split('=');
    expect(VERDICTS[queue.settle(code(letter))], `verdict on ${word} of "${step}"`).toBe(verdict);
  }
}

function state(queue: ReplyQueue): string {
  return [...queue.describe(), ...(queue.outOfSync ? ['outOfSync'] : []), ...(queue.inCopy ? ['copy'] : [])].join(' ');
}

/** Steps and, after each pair's first, what is left of the queue. */
const TABLE: readonly (readonly string[])[] = [
  // Complete exchanges.
  ['+ T C Z', 'T C Z', '< T C Z', ''],
  ['+ C Z', 'C Z', '< C Z', ''],
  ['+ I Z', 'C Z', '< I Z', ''],
  ['+ T C T C Z', 'T C T C Z', '< T C T C Z', ''],
  ['+ 1 2 C Z', '1 2 C Z', '< 1 2 C Z', ''],
  ['+ 1 2 T C Z', '1 2 T C Z', '< 1 2 T C Z', ''],
  ['+ 1 n 2 C Z', '1 T 2 C Z', '< 1 n 2 C Z', ''],
  ['+ 1 2 s Z', '1 2 C Z', '< 1 2 s Z', ''],
  ['+ 3 Z', '3 Z', '< 3 Z', ''],
  ['+ 1 2 C 1 2 C Z', '1 2 C 1 2 C Z', '< 1 2 C 1 2 C Z', ''],
  ['+ 1 t Z', '1 T Z', '< 1 t Z', ''],
  ['+ C Z', 'C Z', '< C Z', '', '+ 1 2 C Z', '1 2 C Z', '< 1 2 C Z', ''],
  // An error in a simple query.
  ['+ C Z', 'C Z', '< E', 'Z', '< Z', ''],
  ['+ Z Z', 'Z Z', '< E', 'Z Z', '< Z', 'Z', '< C Z', ''],
  // An error in an extended query: up to the Sync, and out of sync until it is answered.
  ['+ 1 2 ZS', '1 2 ZS', '< E', 'ZS outOfSync', '< Z', ''],
  ['+ 1 2 C ZS', '1 2 C ZS', '< 1 E', 'ZS outOfSync', '< Z', ''],
  ['+ 1 2 X ZS', '1 2 C ZS', '< 1 2 E', 'ZS outOfSync', '< Z', ''],
  ['+ 1 2 X 1 2 X ZS', '1 2 C 1 2 C ZS', '< 1 2 E', 'ZS outOfSync', '< Z', ''],
  ['+ 1 ZS', '1 ZS', '< E', 'ZS outOfSync', '< Z', ''],
  ['+ ~1 2 X Z', '~1 2 C Z', '< 1=ignore', '2 C Z', '< E', 'outOfSync', '+ ZS', 'ZS outOfSync', '< Z', ''],
  ['+ 1 X ZS 1 X ZS', '1 C ZS 1 C ZS', '< E', 'ZS 1 C ZS outOfSync', '< Z', '1 C ZS', '< 1 C Z', ''],
  // Copy.
  ['+ G C Z', 'G C Z copy', '< G', 'C Z', '< C Z', ''],
  ['+ G C Z', 'G C Z copy', '< G E Z', ''],
  ['+ G C', 'G C copy', '< G', 'C', '< C', ''],
  // Replies to injected messages.
  ['+ ~1', '~1', '< 1=ignore', ''],
  ['+ ~2', '~2', '< 2=ignore', ''],
  ['+ ~1 ~2', '~1 ~2', '< E', 'outOfSync'],
  ['+ ~1', '~1', '< 2=error', ''],
  [
    ...['+ ~1 ~2 ~3 ZS', '~1 ~2 ~3 ZS', '< E', 'ZS outOfSync', '< Z', ''],
    ...['+ ~1', '~1', '< 1=ignore', '', '+ ~2 C Z', '~2 C Z', '< 2=ignore C Z', ''],
  ],
  // What the queue does not follow, and what it lets pass.
  ['+ C', 'C', '< D N S', 'C', '< C', ''],
  ['+ T Z', 'T Z', '< Z', 'Z', '< Z', ''],
  ['+ T C Z', 'T C Z', '< T D D D N C Z', ''],
  ['< E', ''],
  ['< C=error', ''],
];

describe('The queue of the newest PgDog, added to (+) and settled (<), is left as its own unit tests expect', () => {
  it.each(TABLE.map((row) => [row.join(' | '), row] as const))('%s', (_, row) => {
    const queue = new ReplyQueue(HEAD_RULES);
    for (let at = 0; at < row.length; at += 2) {
      apply(queue, row[at] ?? '');
      expect(state(queue), `after "${row[at]}"`).toBe(row[at + 1]);
    }
  });
});

const CLOSED = { event: eventId('B.CloseComplete'), type: '3', part: 'injected' } as const;

describe('A reply that the proxy makes up', () => {
  it('comes at once when nothing is expected before it', () => {
    const queue = new ReplyQueue(HEAD_RULES);
    queue.addSimulated(CLOSE_COMPLETE, CLOSED);
    expect(queue.describe()).toEqual(['3']);
    expect(queue.takeSimulated()).toBe(CLOSED);
    expect(queue.describe()).toEqual([]);
    expect(queue.takeSimulated()).toBeUndefined();
  });

  it('waits for the real replies before it', () => {
    const queue = new ReplyQueue(HEAD_RULES);
    queue.add(PARSE_COMPLETE);
    queue.addSimulated(CLOSE_COMPLETE, CLOSED);
    expect(queue.takeSimulated()).toBeUndefined();
    expect(queue.describe()).toEqual(['1', '3']);
    queue.settle(PARSE_COMPLETE);
    expect(queue.takeSimulated()).toBe(CLOSED);
  });
});

it('An item put in front is settled before the others', () => {
  const queue = new ReplyQueue(HEAD_RULES);
  apply(queue, '+ C Z');
  queue.prepend(DESCRIPTION);
  expect(queue.describe()).toEqual(['T', 'C', 'Z']);
  apply(queue, '< T C Z');
  expect(queue.describe()).toEqual([]);
});

it('The queue is done when it is empty and in sync', () => {
  const queue = new ReplyQueue(HEAD_RULES);
  expect(queue.done).toBe(true);
  apply(queue, '+ Z');
  expect(queue.done).toBe(false);
  apply(queue, '< Z');
  expect(queue.done).toBe(true);
  apply(queue, '+ 1');
  apply(queue, '< E');
  expect(queue.describe()).toEqual([]);
  expect(queue.done).toBe(false);
});

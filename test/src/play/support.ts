/** What the tests of src/play share: exchanges in compact notation, and queues of a few lines. */
import { eventId } from '../../../machines/messages.ts';
import { parseExchange, type Token } from '../../../src/corpus/notation.ts';
import type { Message, ModelEntry, QueueModel } from '../../../src/models/model.ts';
import { type ExchangeResult, playExchange, truthOf } from '../../../src/play/exchange.ts';
import { type Judgement, judge } from '../../../src/play/judge.ts';
import { backendTable } from '../../../src/table/tables.ts';

export function tokensOf(exchange: string): readonly Token[] {
  const parsed = parseExchange(exchange);
  if (!parsed.ok) throw new Error(`${parsed.message}\n${parsed.caret}`);
  return parsed.tokens;
}

export const isReady = ({ event }: Message): boolean =>
  [
    eventId('B.ReadyForQuery.idle'),
    eventId('B.ReadyForQuery.inTransaction'),
    eventId('B.ReadyForQuery.failed'),
  ].includes(event);

/** A queue that forwards everything, is free at every ReadyForQuery until the client speaks, and waits for nothing. */
export function plain(change: Partial<QueueModel> = {}): QueueModel {
  let free = true;
  return {
    frontend: () => {
      free = false;
      return 'forward';
    },
    backend: (message) => {
      free = isReady(message);
      return 'forward';
    },
    releasable: () => free,
    reads: () => 'both',
    waitsFor: () => [],
    ...change,
  };
}

export const entryOf = (create: () => QueueModel): ModelEntry => ({
  name: 'of the test',
  source: 'test',
  about: 'A queue of a test.',
  create,
});

export const judged = (exchange: string, change: Partial<QueueModel> = {}): Judgement =>
  judge(plain(change), truthOf(backendTable(), tokensOf(exchange)).exchange);

export const played = (exchange: string, change: Partial<QueueModel> = {}, schedule = false): ExchangeResult =>
  playExchange(
    entryOf(() => plain(change)),
    tokensOf(exchange),
    { schedule, dialect: 'postgres-18' },
  );

/**
 * Judges a queue in another process. It is shown a whole exchange and its answers are judged as those of a model; where
 * the model is to choose what it reads, the order follows from the answers, and it is asked until both agree.
 */
import type { RuleId } from '../../machines/rules.ts';
import { RULES } from '../../machines/rules.ts';
import type { Dialect } from '../../machines/versions.ts';
import type { Token } from '../corpus/notation.ts';
import { type Broken, HAND_OVER_WORD, LATE_CANCEL_WORD, wordOfMessage } from '../models/command/protocol.ts';
import { RecordedQueue } from '../models/command/recorded-queue.ts';
import type { RemoteQueue } from '../models/command/remote-queue.ts';
import type { QueueModel } from '../models/model.ts';
import type { Table } from '../table/table.ts';
import { backendTable } from '../table/tables.ts';
import { type ExchangeResult, playExchange, truthOf } from './exchange.ts';
import { ruleOfFinding } from './rules.ts';
import { isOnOtherConnection } from './token.ts';

const wordOf = (token: Token): string =>
  token.direction === '|' ? HAND_OVER_WORD : token.type === LATE_CANCEL_WORD ? LATE_CANCEL_WORD : wordOfMessage(token);

/**
 * Asks a queue about an exchange and judges what it answered.
 * @param schedule the queue chooses what it reads, and `evaluate` makes the order from that
 * @param evaluate judges; it gets a function that makes a fresh model, and may be called several times
 * @returns what `evaluate` gave, or why the queue could not be judged
 */
export async function withRemote<Result>(
  remote: RemoteQueue,
  tokens: readonly Token[],
  schedule: boolean,
  evaluate: (create: () => QueueModel) => Result,
): Promise<{ readonly ok: true; readonly result: Result } | Broken> {
  let steps: readonly string[] = (schedule ? tokens.filter((token) => !isOnOtherConnection(token)) : tokens).map(
    wordOf,
  );
  // Each round settles one step more at least, in the order chosen and then in that judged.
  for (let round = 0; round <= 2 * tokens.length; round++) {
    const recording = await remote.play(steps);
    if (!recording.ok) return recording;
    const made: RecordedQueue[] = [];
    const result = evaluate(() => {
      const queue = new RecordedQueue(recording);
      made.push(queue);
      return queue;
    });
    const departed = made.find(({ hasDeparted }) => hasDeparted);
    if (departed === undefined) return { ok: true, result };
    // What was not shown any more behind the departure is of no interest in this round.
    steps = departed.shown;
  }
  return { ok: false, message: 'The program answers the same exchange differently every time.' };
}

/** The rule that a breakdown is about: where in the exchange it happened is not known. */
export const ruleOfBreakdown = (table: Table, tokens: readonly Token[]): RuleId =>
  ruleOfFinding(table, tokens, 'crash', { since: -1, at: tokens.length - 1, atEnd: true });

/** The same as `playExchange`, for a queue in another process. A program that breaks down gets the verdict `crash`. */
export async function playRemote(
  remote: RemoteQueue,
  tokens: readonly Token[],
  options: { readonly schedule: boolean; readonly dialect: Dialect },
): Promise<ExchangeResult> {
  const entry = { name: remote.name, source: '', about: '' };
  const judged = await withRemote(remote, tokens, options.schedule, (create) =>
    playExchange({ ...entry, create }, tokens, options),
  );
  if (judged.ok) return judged.result;
  const table = backendTable(options.dialect);
  const rule = ruleOfBreakdown(table, tokens);
  return {
    verdict: 'crash',
    at: null,
    rule,
    queueOutcome: `crash: ${judged.message}`,
    legal: truthOf(table, tokens).legal,
    sentence: `${judged.message} ${RULES[rule].sentence}`,
  };
}

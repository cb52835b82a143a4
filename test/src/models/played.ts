/** Plays a written exchange on one model, the way `wirestate model run` does. */
import { type ParsedExchange, parseExchange } from '../../../src/corpus/notation.ts';
import type { ModelEntry } from '../../../src/models/model.ts';
import { type ExchangeResult, playExchange } from '../../../src/play/exchange.ts';

/** @param options.schedule let the model choose which side it reads */
export function played(entry: ModelEntry, exchange: string, options = { schedule: false }): ExchangeResult {
  const parsed: ParsedExchange = parseExchange(exchange);
  if (!parsed.ok) throw new Error(`${exchange}: ${parsed.message}`);
  return playExchange(entry, parsed.tokens, { ...options, dialect: 'postgres-18' });
}

/** Verdict and outcome of the queue in one string: `stale-expectation S[Z]`. */
export function verdictOn(entry: ModelEntry, exchange: string, options = { schedule: false }): string {
  const { verdict, queueOutcome } = played(entry, exchange, options);
  return `${verdict} ${queueOutcome}`;
}

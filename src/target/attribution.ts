/** Which rule of the protocol a fault of a target is about, and in which state the backend machine is where it shows. */
import { eventId } from '../../machines/messages.ts';
import type { RuleId } from '../../machines/rules.ts';
import type { Token } from '../corpus/notation.ts';
import { explain, ruleOfFinding, tellingPlace } from '../play/rules.ts';
import { OVERLAY } from '../table/facts.ts';
import { decide, NONE, stateNumber, step, type Table } from '../table/table.ts';
import type { PoolFault } from './canary.ts';
import type { TargetCase } from './exchange.ts';

const IDLE = eventId('B.ReadyForQuery.idle');

/** The token that is the reply of that number, of those in order; undefined where there is none. */
function placeOf(tokens: readonly Token[], reply: number): number | undefined {
  let count = 0;
  for (const [place, { direction, event }] of tokens.entries())
    if (direction === 'B' && OVERLAY[event] !== 1 && count++ === reply) return place;
  return undefined;
}

/** Rules from this on are not the ones that proxies are known to get wrong: they come in the order of declaration. */
const FIRST_UNTELLING = tellingPlace('startup.begin');

/**
 * The rule that a fault is about: one of those that proxies are known to get wrong, if it was passed since the server
 * was last idle; else that of the reply itself.
 */
export function ruleOfFault(table: Table, { tokens }: TargetCase, fault: PoolFault): RuleId {
  if (fault.rule !== undefined) return fault.rule;
  const isPool = fault.aspect === 'pool';
  // A reply that comes twice is about the one that it repeats.
  const reply = fault.verdict === 'duplicate-reply' ? Math.max(fault.at - 1, 0) : fault.at;
  const shown = isPool ? undefined : placeOf(tokens, reply);
  const at = shown ?? tokens.length - 1;
  const since = isPool ? -1 : tokens.slice(0, at).findLastIndex(({ event }) => event === IDLE);
  const rule = ruleOfFinding(table, tokens, fault.verdict, { since, at, atEnd: shown === undefined });
  if (rule === 'backend.never-sends') return refusalOf(table, tokens);
  if (shown === undefined || tellingPlace(rule) < FIRST_UNTELLING) return rule;
  return explain(table, tokens).find(({ token }) => token === shown)?.rule ?? rule;
}

/** Of an exchange that no run of the backend explains: the rule by which the first message is refused. */
function refusalOf(table: Table, tokens: readonly Token[]): RuleId {
  let state = stateNumber(table, 'ready.idle');
  for (const { event, direction } of tokens) {
    const next = step(table, state, event);
    if (next === NONE) return decide(table, state, event).rule;
    if (direction === 'F' && decide(table, state, event).decision === 'refused')
      return decide(table, state, event).rule;
    state = next;
  }
  return 'backend.never-sends';
}

/** The state of the backend machine when all before the fault has happened. */
export function stateOfFault(table: Table, { tokens }: TargetCase, fault: PoolFault): string {
  const at = (fault.aspect === 'pool' ? undefined : placeOf(tokens, fault.at)) ?? tokens.length;
  let state = stateNumber(table, 'ready.idle');
  for (const { token } of explain(table, tokens)) {
    if (token === at) break;
    const next = step(table, state, tokens[token]?.event ?? -1);
    if (next === NONE) break;
    state = next;
  }
  return table.states[state] ?? '';
}

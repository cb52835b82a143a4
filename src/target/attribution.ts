/** Which rule of the protocol a fault of a target is about, and in which state the backend machine is where it shows. */
import { eventId } from '../../machines/messages.ts';
import type { RuleId } from '../../machines/rules.ts';
import { STARTS } from '../../machines/starts.ts';
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
export function ruleOfFault(table: Table, subject: TargetCase, fault: PoolFault): RuleId {
  if (fault.rule !== undefined) return fault.rule;
  const { tokens, starts } = subject;
  const isPool = fault.aspect === 'pool';
  // A reply that comes twice is about the one that it repeats.
  const reply = fault.verdict === 'duplicate-reply' ? Math.max(fault.at - 1, 0) : fault.at;
  const shown = isPool ? undefined : placeOf(tokens, reply);
  const at = shown ?? tokens.length - 1;
  if (starts === 'startup') return ruleInOrder(table, subject, isPool ? tokens.length : at);
  const since = isPool ? -1 : tokens.slice(0, at).findLastIndex(({ event }) => event === IDLE);
  const rule = ruleOfFinding(table, tokens, fault.verdict, { since, at, atEnd: shown === undefined });
  if (rule === 'backend.never-sends') return ruleInOrder(table, subject, tokens.length);
  if (shown === undefined || tellingPlace(rule) < FIRST_UNTELLING) return rule;
  return explain(table, tokens).find(({ token }) => token === shown)?.rule ?? rule;
}

/** Where an exchange begins. */
const startOf = (table: Table, { starts }: TargetCase): number => stateNumber(table, STARTS[starts]);

/**
 * Of an exchange in which each message is answered before the next, as start-ups are, or that no run of the backend
 * explains: the rule by which the first message is refused, or that of the last message up to `at`.
 */
function ruleInOrder(table: Table, subject: TargetCase, at: number): RuleId {
  let state = startOf(table, subject);
  let rule: RuleId = 'backend.never-sends';
  for (const { event, direction } of subject.tokens.slice(0, at + 1)) {
    const cell = decide(table, state, event);
    const isRefused = direction === 'F' && cell.decision === 'refused';
    const next = step(table, state, event);
    if (isRefused || next === NONE) return cell.rule;
    rule = cell.rule;
    state = next;
  }
  return rule;
}

/** The state of the backend machine when all before the fault has happened. */
export function stateOfFault(table: Table, subject: TargetCase, fault: PoolFault): string {
  const { tokens } = subject;
  const at = (fault.aspect === 'pool' ? undefined : placeOf(tokens, fault.at)) ?? tokens.length;
  const run = subject.starts === 'startup' ? [...tokens.keys()] : explain(table, tokens).map(({ token }) => token);
  let state = startOf(table, subject);
  for (const token of run) {
    if (token === at) break;
    const next = step(table, state, tokens[token]?.event ?? -1);
    if (next === NONE) break;
    state = next;
  }
  return table.states[state] ?? '';
}

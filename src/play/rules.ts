/**
 * Which rule of the protocol a finding is about. A message of the frontend is refused or taken by one edge, so a fault
 * that shows there is about its rule. A fault that shows later is about the most telling rule on the way to it.
 */
import { FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULE_IDS, RULES, type RuleId } from '../../machines/rules.ts';
import type { Token } from '../corpus/notation.ts';
import { NONE, READS, READY_IDLE, ruleOf, stateNumber, step, type Table } from '../table/table.ts';
import { onTheWire } from './token.ts';
import type { Verdict } from './verdicts.ts';

/**
 * What queues get wrong, most telling first; every other rule comes after these, in the order of declaration, and last
 * what may come at any time: that is telling only where nothing else has happened.
 */
const TELLING: readonly RuleId[] = [
  'copy-in.sync-ignored',
  'copy-in.sync-ignored-in-query',
  'copy-in.flush-ignored',
  'copy.stray-ignored',
  'copy-in.error-before-read',
  'copy-in.error-at-row',
  'copy-in.error-at-end',
  'copy-in.error-after-fail',
  'pipeline.sync-breaks-transaction',
  'pipeline.query-keeps-transaction',
  'skip.discard',
  'sync.error',
  'function-call.error',
  'function-call.response',
  'copy-out.error',
  'copy-out.begin',
  'copy-in.complete',
  'copy-in.begin',
  'extended.error',
  'simple.error',
  'extended.portal-suspended',
  'extended.empty',
  'simple.empty',
];
const isAsynchronous = (id: RuleId): boolean => 'asynchronous' in RULES[id];
const others = RULE_IDS.filter((id) => !TELLING.includes(id));
const telling = new Map<RuleId, number>(
  [...TELLING, ...others.filter((id) => !isAsynchronous(id)), ...others.filter(isAsynchronous)].map((id, place) => [
    id,
    place,
  ]),
);

/** One edge of a run of the backend. */
export interface Taken {
  /** The token whose message takes the edge. */
  readonly token: number;
  readonly rule: RuleId;
  /** Does it lead to `ready` with nothing open? */
  readonly toReady: boolean;
}

/**
 * One run of the backend that explains the exchange, its edges in backend order. A run that leaves the backend waiting
 * with everything read is preferred: that is how a complete exchange ends.
 */
export function explain(table: Table, tokens: readonly Token[]): readonly Taken[] {
  const messages = tokens.flatMap((token, place) =>
    onTheWire(token).map((event): Passing => ({ event, token: place })),
  );
  const complete = findRun(table, messages, true);
  return complete.length > 0 ? complete : findRun(table, messages, false);
}

/** A message between proxy and server, and the token that it comes from. */
interface Passing {
  readonly event: number;
  readonly token: number;
}

/** A place in the search: the messages before `at` are explained, with the backend in `state` having read before `read`. */
interface Frame {
  at: number;
  readonly state: number;
  readonly read: number;
  /** What was tried from here: nothing, the reply at `at`, the next request. */
  tried: 0 | 1 | 2;
}

/** Depth first, with a stack of its own: an exchange may be long. */
function findRun(table: Table, messages: readonly Passing[], toRest: boolean): readonly Taken[] {
  const failed = new Set<string>();
  const run: Taken[] = [];
  const frames: Frame[] = [{ at: 0, state: stateNumber(table, 'ready.idle'), read: 0, tried: 0 }];
  const isRequest = (place: number): boolean => (messages[place]?.event ?? FIRST_BACKEND_EVENT) < FIRST_BACKEND_EVENT;

  /** Takes the edge of a message, if there is one. */
  const take = (state: number, place: number, at: number, read: number): void => {
    const message = messages[place];
    if (message === undefined) return;
    const target = step(table, state, message.event);
    const rule = ruleOf(table, state, message.event);
    if (target === NONE || rule === undefined) return;
    run.push({ token: message.token, rule, toReady: ((table.traits[target] ?? 0) & READY_IDLE) !== 0 });
    frames.push({ at, state: target, read, tried: 0 });
  };

  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    while (isRequest(frame.at)) frame.at++;
    const { at, state, read } = frame;
    let request = read;
    while (request < at && !isRequest(request)) request++;
    const key = `${at} ${state} ${read}`;
    if (frame.tried === 0 && !failed.has(key)) {
      frame.tried = 1;
      take(state, at, at + 1, read);
    } else if (frame.tried === 1) {
      frame.tried = 2;
      if (request < at) take(state, request, at, request + 1);
    } else {
      const rests = ((table.traits[state] ?? 0) & READS) !== 0 && request === at;
      if (frame.tried === 2 && at >= messages.length && (rests || !toRest)) return run;
      failed.add(key);
      frames.pop();
      run.pop();
    }
  }
  return [];
}

/** Where a fault shows. */
export interface Place {
  /** The last step at which the model was known to keep step with a free server; -1 for the beginning. */
  readonly since: number;
  /** The step at which the fault shows, or at which it is first too late. */
  readonly at: number;
  /** It shows only in what the model still waits for. */
  readonly atEnd: boolean;
}

/**
 * The rule that a finding is about: that of the message at which it shows if the frontend sent it; for a release, the
 * most telling since the server was last ready; for anything else, the most telling since the model last kept step.
 */
export function ruleOfFinding(
  table: Table,
  tokens: readonly Token[],
  verdict: Verdict,
  { since, at, atEnd }: Place,
): RuleId {
  const run = explain(table, tokens);
  const own = run.findIndex(({ token }) => token === at);
  if (!atEnd && tokens[at]?.direction === 'F' && run[own] !== undefined) return run[own].rule;
  const releases = verdict === 'early-release' || verdict === 'state-leak' || verdict === 'foreign-reply';
  // What comes at any time does not say what was read before it: all that was sent before it may have been.
  const saysNothing = run[own] !== undefined && isAsynchronous(run[own].rule);
  const wasReady = ({ toReady, token }: Taken, place: number): boolean =>
    toReady && (place < own || (saysNothing && token < at));
  const start = releases ? run.findLastIndex(wasReady) : -1;
  const rulesSince = (after: number): RuleId[] =>
    run.filter(({ token }, place) => place > start && token > after && token <= at).map(({ rule }) => rule);
  const recent = rulesSince(since);
  // Since then the server may have seen nothing: what the proxy answers by itself takes no edge.
  const [first = 'backend.never-sends', ...rest] = recent.length > 0 ? recent : rulesSince(-1);
  return rest.reduce<RuleId>((best, rule) => (tellingPlace(rule) < tellingPlace(best) ? rule : best), first);
}

/** Place of a rule in the order of how telling it is: the lower, the more. */
export const tellingPlace = (rule: RuleId): number => telling.get(rule) ?? 0;

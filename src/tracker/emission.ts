/** One backend message, emitted by every hypothesis that can. */
import { ASYNCHRONOUS, REFUSED } from '../table/facts.ts';
import { CLOSED, COPY_BOTH, COPY_IN, EVENT_COUNT, NONE, READS, type Table } from '../table/table.ts';
import { type Hypotheses, NOBODY, refusal } from './hypotheses.ts';
import { BY_PROXY, type Pending, SIMULATED } from './pending.ts';

/**
 * Lets each hypothesis emit the message, at once or after it has consumed pending messages that need no reply where it
 * is, and collects the hypotheses that follow.
 * @param into is cleared first; empty afterwards when none could emit it
 * @returns whether the message came without a cause in every one of them
 */
export function emit(
  table: Table,
  hypotheses: Hypotheses,
  pending: Pending | undefined,
  event: number,
  into: Hypotheses,
): boolean {
  const tail = pending?.tail ?? 0;
  into.clear();
  let asynchronous = true;
  for (let h = 0; h < hypotheses.size; h++) {
    let state = hypotheses.state(h);
    let next = hypotheses.next(h);
    let cause = hypotheses.cause(h);
    let byProxy = hypotheses.byProxy(h);
    let refused = hypotheses.refused(h);
    for (;;) {
      const at = state * EVENT_COUNT + event;
      const target = table.targets[at] ?? NONE;
      if (target !== NONE) {
        const uncaused = ASYNCHRONOUS[table.rules[at] ?? 0] === 1;
        const position = ((table.traits[target] ?? 0) & CLOSED) !== 0 ? tail : next;
        const known = into.find(target, position);
        // What may have come without a cause is taken for the answer that it may be too.
        if (known < 0) into.add(target, position, cause, byProxy, refused);
        else if (asynchronous && !uncaused) into.set(known, target, position, cause, byProxy, refused);
        else if (asynchronous === uncaused) into.meet(known, cause, byProxy, refused);
        asynchronous = asynchronous && uncaused;
        // An overlay that changes nothing: whoever emits it later is contained in whoever emits it now.
        if (target === state) break;
      }
      if (next >= tail || pending === undefined || ((table.traits[state] ?? 0) & READS) === 0) break;
      const message = pending.event(next);
      if (message !== SIMULATED) {
        const edge = state * EVENT_COUNT + message;
        const into = table.targets[edge] ?? NONE;
        if (into === NONE) break;
        const rule = table.rules[edge] ?? 0;
        if (REFUSED[rule] === 1 && refused === NOBODY) refused = refusal(pending.id(next), rule);
        // Inside a copy the Query or Execute that began it goes on being answered.
        if (((table.traits[state] ?? 0) & (COPY_IN | COPY_BOTH)) === 0) {
          cause = pending.id(next);
          byProxy = pending.flag(next) & BY_PROXY;
        }
        state = into;
      }
      next++;
    }
  }
  return asynchronous;
}

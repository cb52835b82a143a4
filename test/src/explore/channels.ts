/**
 * What explore leaves out, written out: a backend that reads and writes on its own, a channel of messages each way, and
 * a proxy that observes a message when the client sends it or when it takes a reply out of the channel.
 */
import type { Token } from '../../../src/corpus/notation.ts';
import { FULL } from '../../../src/explore/alphabet.ts';
import { tokenOf } from '../../../src/explore/findings.ts';
import { CLOSED, NONE, READS, stateNumber, step, type Table } from '../../../src/table/table.ts';

interface Configuration {
  readonly state: number;
  readonly requests: readonly number[];
  readonly replies: readonly number[];
}

const keyOf = ({ state, requests, replies }: Configuration): string => `${state} ${requests} ${replies}`;

/** Everywhere that the backend gets by itself: it reads, and it writes at most so many messages. */
function alone(table: Table, from: Configuration, most: number): readonly Configuration[] {
  const found = new Map([[keyOf(from), from]]);
  const add = (next: Configuration): void => {
    if (!found.has(keyOf(next))) found.set(keyOf(next), next);
  };
  for (const { state, requests, replies } of found.values()) {
    const [request, ...rest] = requests;
    if (request !== undefined && ((table.traits[state] ?? 0) & (READS | CLOSED)) === READS) {
      const target = step(table, state, request);
      if (target !== NONE) add({ state: target, requests: rest, replies });
    }
    if (replies.length >= most) continue;
    for (const event of FULL.backend) {
      const target = step(table, state, event);
      if (target !== NONE) add({ state: target, requests, replies: [...replies, event] });
    }
  }
  return [...found.values()];
}

/**
 * Every exchange that can be observed, by its events joined with spaces.
 * @param frontend messages of the frontend, at most
 * @param messages in all, at most
 */
export function observable(table: Table, frontend: number, messages: number): ReadonlyMap<string, readonly Token[]> {
  const start: Configuration = { state: stateNumber(table, 'ready.idle'), requests: [], replies: [] };
  let frontier = new Map([['', { tokens: [] as readonly Token[], places: [start] }]]);
  const all = new Map<string, readonly Token[]>();
  for (let length = 0; length < messages; length++) {
    const next: typeof frontier = new Map();
    for (const [key, { tokens, places }] of frontier) {
      const reached = new Map(
        places.flatMap((place) => alone(table, place, messages - length)).map((place) => [keyOf(place), place]),
      );
      const observe = (direction: 'F' | 'B', event: number, after: Configuration[]): void => {
        if (after.length > 0)
          next.set(`${key} ${event}`, { tokens: [...tokens, tokenOf(direction, event)], places: after });
      };
      if (tokens.filter(({ direction }) => direction === 'F').length < frontend)
        for (const event of FULL.frontend)
          observe(
            'F',
            event,
            [...reached.values()].map((place) => ({ ...place, requests: [...place.requests, event] })),
          );
      for (const event of FULL.backend)
        observe(
          'B',
          event,
          [...reached.values()].flatMap((place) =>
            place.replies[0] === event ? [{ ...place, replies: place.replies.slice(1) }] : [],
          ),
        );
    }
    for (const [key, { tokens }] of next) all.set(key, tokens);
    frontier = next;
  }
  return all;
}

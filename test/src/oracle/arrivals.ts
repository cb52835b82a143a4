/** How many replies a server has sent by itself behind each flight of a script. */
import { READ, sentToServer } from '../../../src/oracle/case.ts';
import type { ReferenceServer } from '../../../src/oracle/reference.ts';

/**
 * A flight is what is sent between two replies that are read; the last count is that behind the last flight.
 * @returns as many numbers as there are flights
 */
export function arrivals(server: ReferenceServer, steps: readonly number[]): number[] {
  server.reset();
  const counts: number[] = [];
  let isRead = false;
  let isBegun = false;
  for (const [number, step] of steps.entries()) {
    isRead ||= step === READ;
    const messages = sentToServer(step);
    if (messages.length === 0) continue;
    if (isRead && isBegun) counts.push(server.sent);
    isRead = false;
    isBegun = true;
    for (const message of messages) server.receive(message, number);
  }
  if (isBegun) counts.push(server.sent);
  return counts;
}

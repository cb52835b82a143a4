/** The manual's names of messages, by sender and type byte. */
import { EVENTS, FIRST_BACKEND_EVENT, TYPE_BYTE } from '../../machines/messages.ts';

/** The name of an event without its sender: `ReadyForQuery.idle`. */
export const eventName = (event: number): string => EVENTS[event]?.slice(2) ?? '';

/** The name without the fact behind it; all messages of type R of the backend are one. */
const baseName = (event: number): string =>
  eventName(event)
    .replace(/\..*/u, '')
    .replace(/^Authentication.*/u, 'Authentication');

const names = new Map<string, string>();
for (const [event, name] of EVENTS.entries()) {
  if (TYPE_BYTE[name] !== '')
    names.set(`${event < FIRST_BACKEND_EVENT ? 'F' : 'B'}${TYPE_BYTE[name]}`, baseName(event));
}

/**
 * A message as people read it: `Q Query`; what has no type byte, or none that is known, by itself.
 * @param type as in the capture format: a type byte as a character, `Startup`, `Raw` …
 */
export function messageName(dir: 'F' | 'B', type: string): string {
  const shown = /^[\x21-\x7e]+$/u.test(type) ? type : JSON.stringify(type);
  const name = names.get(dir + type);
  return name === undefined ? shown : `${shown} ${name}`;
}

/** Messages have capitals; the events of bytes that are no message (`endOfInput`, `unknownType`) do not. */
export const isMessageName = (name: string): boolean => /^[A-Z]/u.test(name);

/**
 * The events that a message may be, by the facts it carries.
 * @param type as in the capture format
 */
export function eventsOf(dir: 'F' | 'B', type: string): number[] {
  const found: number[] = [];
  for (const [event, name] of EVENTS.entries()) {
    const isSame =
      TYPE_BYTE[name] === '' ? baseName(event).replace(/Message$/u, '') === type : TYPE_BYTE[name] === type;
    if (isSame && name.startsWith(dir)) found.push(event);
  }
  return found;
}

import { describe, expect, it } from 'vitest';
import { EVENTS } from '../../../machines/messages.ts';
import { eventsOf, messageName } from '../../../src/cli/message-names.ts';

describe('The name of a message', () => {
  it('depends on who sends it', () => {
    expect(messageName('F', 'C')).toBe('C Close');
    expect(messageName('B', 'C')).toBe('C CommandComplete');
  });

  it('is the same for all facts that the message can carry', () => {
    expect(messageName('F', 'D')).toBe('D Describe');
    expect(messageName('B', 'Z')).toBe('Z ReadyForQuery');
    expect(messageName('B', 'R')).toBe('R Authentication');
  });

  it('is what stands there when there is no such type byte, never a control character', () => {
    expect(messageName('F', 'Startup')).toBe('Startup');
    expect(messageName('F', 'j')).toBe('j');
    expect(messageName('F', '\u001b')).toBe('"\\u001b"');
  });
});

it('The events of a message are all that its facts can make of it', () => {
  const named = (dir: 'F' | 'B', type: string) => eventsOf(dir, type).map((event) => EVENTS[event]);
  expect(named('F', 'D')).toEqual(['F.Describe.portal', 'F.Describe.statement']);
  expect(named('B', 'D')).toEqual(['B.DataRow']);
  expect(named('F', 'Startup')).toEqual(['F.StartupMessage', 'F.StartupMessage.replication']);
  expect(named('F', 'GSSENCRequest')).toEqual(['F.GSSENCRequest']);
  expect(named('F', 'Raw')).toEqual([]);
});

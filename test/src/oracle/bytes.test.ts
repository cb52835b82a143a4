import { describe, expect, it } from 'vitest';
import { EVENTS, eventId, TYPE_BYTE } from '../../../machines/messages.ts';
import { frontendEvent } from '../../../src/codec/events.ts';
import { bytesOf } from '../../../src/oracle/bytes.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { SCRIPT_MESSAGES, scriptMessage } from '../../../src/oracle/script.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { flightsOf } from './script.ts';

/** The type and the body of the last message of a script, when the server has received the others. */
function lastBytes(script: string): string {
  const server = new ReferenceServer(backendTable());
  const messages = flightsOf(script).flat();
  const last = messages.at(-1);
  if (last === undefined) throw new Error('an empty script');
  for (const message of messages.slice(0, -1)) server.receive(message, 0);
  const bytes = Buffer.from(bytesOf(last, server));
  expect(bytes.readInt32BE(1)).toBe(bytes.length - 1);
  return bytes.toString('latin1', 0, 1) + bytes.toString('latin1', 5);
}

describe('The bytes of a message', () => {
  it.each(SCRIPT_MESSAGES.map(({ label }) => label))('of %s are what it says', (label) => {
    const message = scriptMessage(label);
    const bytes = bytesOf(message, new ReferenceServer(backendTable()));
    expect(String.fromCharCode(bytes[0] ?? 0)).toBe(TYPE_BYTE[EVENTS[message.event] ?? 'F.Sync']);
    expect(frontendEvent(bytes[0] ?? 0, bytes, 5, bytes.length)).toBe(message.event);
  });

  it.each([
    ['Q(select1)', 'Qselect 1\0'],
    ['Q(begin;select1)', 'Qbegin; select 1\0'],
    ['Q(empty)', 'Q\0'],
    ['P(select1)', 'P\0select 1\0\0\0'],
    ['P1(select1)', 'Pw1\0select 1\0\0\0'],
    ['P(select1) B', 'B\0\0\0\0\0\0\0\0'],
    ['P1(select1) B1', 'Bw1\0w1\0\0\0\0\0\0\0'],
    ['E', 'E\0\0\0\0\0'],
    ['E1', 'Ew1\0\0\0\0\0'],
    ['E:1', 'E\0\0\0\0\x01'],
    ['Ds', 'DS\0'],
    ['Dp', 'DP\0'],
    ['C1', 'CSw1\0'],
    ['f', 'fgiven up\0'],
  ])('that ends %s are %j', (script, expected) => {
    expect(lastBytes(script)).toBe(expected);
  });

  it('of a Bind hold a parameter that cannot be read where that is what fails', () => {
    expect(lastBytes('P(errorAtBind) B')).toBe('B\0\0\0\0\0\x01\0\0\0\x01x\0\0');
    expect(lastBytes('P(errorAtParse) S B')).not.toContain('x');
  });

  it.each([
    ['d', '1\n', 'nobody awaits it'],
    ['Q(copyIn) d', '1\n', 'a good row'],
    ['Q(copyInBadRow) d', 'x\n', 'the bad row'],
    ['Q(copyInBadSecondRow) d', '1\n', 'the row before the bad one'],
    ['Q(copyInBadSecondRow) d d', 'x\n', 'the bad row, the second'],
    ['Q(copyInUniqueViolation) d', '1\n1\n', 'two rows that exclude one another'],
    ['Q(copyIn) d c d', '1\n', 'nobody awaits it any more'],
  ])('of the CopyData that ends %s carry %j: %s', (script, data) => {
    expect(lastBytes(script)).toBe(`d${data}`);
  });

  it('of the two function calls differ in the function', () => {
    const server = new ReferenceServer(backendTable());
    const oid = (label: string) => Buffer.from(bytesOf(scriptMessage(label), server)).readInt32BE(5);
    expect([oid('FunctionCall'), oid('FunctionCall(fails)')]).toEqual([177, 154]);
  });

  it('of what no script holds there are none', () => {
    const message = { ...scriptMessage('Sync'), event: eventId('F.Terminate') };
    expect(() => bytesOf(message, new ReferenceServer(backendTable()))).toThrow(
      new RangeError('no script holds a F.Terminate'),
    );
  });
});

describe('A script message', () => {
  it('says in its label what it holds, and is found by it', () => {
    for (const message of SCRIPT_MESSAGES) {
      const { event, fails, id, label, limit, name, statements } = message;
      const type = (EVENTS[event] ?? '').replace('F.', '').replace(/\..*/, '');
      const names = statements.map((statement) => statement.name).join('; ');
      const number = ['Parse', 'Bind', 'Execute', 'Describe', 'Close'].includes(type) ? String(name) : '';
      const detail = /\.(statement|portal)$/.exec(EVENTS[event] ?? '')?.[1] ?? (type === 'Close' ? 'statement' : '');
      const said = [names, limit === 0 ? '' : `limit ${limit}`, fails ? 'fails' : '', detail].filter(Boolean);
      expect(label).toBe(`${type}${number}${said.length === 0 ? '' : `(${said})`}`);
      expect(SCRIPT_MESSAGES[id]).toBe(message);
      expect(scriptMessage(label)).toBe(message);
      expect(message.weight).toBeGreaterThan(0);
    }
    expect(() => scriptMessage('Query(nothing)')).toThrow(
      new RangeError('no script message is called "Query(nothing)"'),
    );
  });

  it('there is for every kind of statement', () => {
    const used = new Set(SCRIPT_MESSAGES.flatMap(({ statements }) => statements.map(({ name }) => name)));
    expect(used.size).toBeGreaterThan(35);
    const parsed = SCRIPT_MESSAGES.filter(({ event }) => event === eventId('F.Parse'));
    expect(parsed.length).toBeGreaterThan(35);
  });

  it('most often is one that leads on: Sync, the unnamed portal, CopyDone, COPY FROM STDIN', () => {
    const often = SCRIPT_MESSAGES.filter(({ weight }) => weight >= 6).map(({ label }) => label);
    expect(often.sort()).toEqual(
      [
        ...['Bind0', 'Bind1', 'Execute0', 'Execute1', 'Flush', 'Sync', 'CopyData', 'CopyDone'],
        ...['Query(copyIn)', 'Parse0(copyIn)'],
      ].sort(),
    );
    const weightOf = (label: string) => scriptMessage(label).weight;
    expect(weightOf('Bind0')).toBeGreaterThan(weightOf('Bind1'));
  });
});

/** The script of `wirestate oracle` on one line. */
import { describe, expect, it } from 'vitest';
import { parseScript, scriptText } from '../../../src/cli/oracle-script.ts';
import {
  ANSWERED_CLOSE_STEP,
  ANSWERED_SYNC_STEP,
  describeStep,
  HAND_OVER_STEP,
  INJECTING_BIND_STEP,
  LATE_CANCEL_STEP,
  READ,
} from '../../../src/oracle/case.ts';
import { SCRIPT_MESSAGES, scriptMessage } from '../../../src/oracle/script.ts';

const STEPS = [
  ...SCRIPT_MESSAGES.map(({ id }) => id),
  ...[READ, HAND_OVER_STEP, LATE_CANCEL_STEP, ANSWERED_CLOSE_STEP, ANSWERED_SYNC_STEP, INJECTING_BIND_STEP],
];

describe('A script on one line', () => {
  it('holds every step there is, alone and beside all the others, and is read back', () => {
    for (const step of STEPS) expect(parseScript(scriptText([step])), describeStep(step)).toEqual([step]);
    expect(parseScript(scriptText(STEPS))).toEqual(STEPS);
    expect(parseScript(scriptText(STEPS.toReversed()))).toEqual(STEPS.toReversed());
  });

  it('may hold a step whose label has a comma of its own, behind and before others', () => {
    const text = 'Sync, Close, answered by the proxy, Sync, answered by the proxy, Sync';
    const { id } = scriptMessage('Sync');
    expect(parseScript(text)).toEqual([id, ANSWERED_CLOSE_STEP, ANSWERED_SYNC_STEP, id]);
  });

  it.each([
    ['Sync, Snyc, Flush', 'Snyc'],
    ['Close', 'Close'],
    ['answered by the proxy', 'answered by the proxy'],
    ['Sync, ', ''],
    ['', ''],
    ['Sync, \u001b[31mFlush', '?[31mFlush'],
  ])('is refused with the part that is no step: %j', (text, part) => {
    expect(() => parseScript(text)).toThrow(`A script has no step "${part}": `);
  });
});

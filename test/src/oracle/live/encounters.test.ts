/** The scripts of encounters: what they are made of, and what is put in the place of their short forms. */
import { describe, expect, it } from 'vitest';
import { ALONE, LAST, OLD_TIMELINE } from '../../../../src/oracle/live/encounter-alone.ts';
import { BESIDE } from '../../../../src/oracle/live/encounter-scripts.ts';
import {
  allEncounters,
  countEncounters,
  type Encounter,
  onOldTimeline,
  scriptOf,
} from '../../../../src/oracle/live/encounters.ts';
import { messageOf } from '../../../../src/oracle/live/words.ts';

const POSITION = '0/15D2B08';
const all = (): readonly Encounter[] => {
  const { beside, alone, last } = allEncounters();
  return [...beside, ...alone, ...onOldTimeline(POSITION), ...last];
};
const wordsOf = ({ script }: Encounter): readonly string[] => script.flat();
const isMessage = (word: string): boolean => !/^(@|fin$|&$|wait \d+$|pause \d+$)/u.test(word);

describe('Encounters', () => {
  it('are made of messages that there are, and no name is left in them', () => {
    const words = new Set(all().flatMap(wordsOf));
    expect([...words].filter((word) => word.includes('{'))).toEqual([]);
    for (const word of words) if (isMessage(word)) expect(() => messageOf(word), word).not.toThrow();
    expect(words.size).toBeGreaterThan(100);
  });

  it('are each there once, under the kinds that they are for', () => {
    const names = all().map(({ kind, text }) => `${kind} ${text}`);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toHaveLength(countEncounters());
    for (const { both, session, walsender } of [BESIDE, ALONE])
      expect(session.filter((text) => walsender.includes(text) || both.includes(text))).toEqual([]);
    const kinds = all().filter(({ text }) => BESIDE.both[0] === text);
    expect(kinds.map(({ kind }) => kind)).toEqual(['session', 'walsender']);
  });

  it('send a walsender nothing of the extended query that would be refused', () => {
    const walsenders = all().filter(({ kind }) => kind === 'walsender');
    const wrong = walsenders.filter((one) => wordsOf(one).some((word) => /^(P:.*|B|Bx|E1?)$/u.test(word)));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('that change what others see are played by nobody beside others', () => {
    const isForAll = (word: string): boolean => /^@(reload|hold)/u.test(word) || word.includes('REPLICATION');
    const wrong = allEncounters().beside.filter((one) => wordsOf(one).some(isForAll));
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('in which a backend is held let it go again', () => {
    const held = all().filter((one) => wordsOf(one).includes('@hold'));
    expect(held.length).toBeGreaterThan(50);
    for (const one of held) {
      const order = wordsOf(one).filter((word) => /^@(hold|held|release)/u.test(word));
      expect(
        order.map((word) => word.split(' ')[0]),
        one.text,
      ).toEqual(['@hold', '@held', '@release']);
    }
  });

  it('that are left until the end of the server wait where their scripts end', () => {
    for (const text of LAST) expect(scriptOf(text).flat(), text).not.toContain('X');
  });
});

describe('The script of an encounter', () => {
  it('has statements and settings in the place of their names', () => {
    expect(scriptOf('Q:{listen} | P:{rows} · B | H')).toEqual([
      ['Q:listen wirestate'],
      ['P:select generate_series(1, 2)', 'B'],
      ['H'],
    ]);
    expect(() => scriptOf('Q:{nonesuch}')).toThrow(new RangeError('no statement is called "nonesuch"'));
  });

  it('holds the backend that has read a word in brackets, until what follows has happened', () => {
    expect(scriptOf('H | [Q:{rows}] cancel | S')).toEqual([
      ['H'],
      ['@hold'],
      ['Q:select generate_series(1, 2)', '&'],
      ['@held'],
      ['@release cancel'],
      ['S'],
    ]);
    expect(scriptOf('[S]').at(-1)).toEqual(['@release']);
  });

  it('streams from a slot of its own each time', () => {
    const [one, other] = [scriptOf('{stream} | c'), scriptOf('{stream} | c')];
    expect(one[1]?.[0]).toMatch(/^Q:START_REPLICATION SLOT wirestate_\d+_\d+ LOGICAL 0\/0$/u);
    expect(one[1]).not.toEqual(other[1]);
    expect(one[2]).toEqual(['c']);
  });

  it('streams an old timeline from a position in it, which has to be known', () => {
    expect(OLD_TIMELINE.every((text) => text.includes('{old}'))).toBe(true);
    expect(scriptOf('{old} | c', POSITION)).toEqual([
      [`Q:START_REPLICATION ${POSITION} TIMELINE 1`],
      [expect.stringMatching(/^wait \d+$/u)],
      ['c'],
    ]);
    expect(() => scriptOf('{old} | c')).toThrow(RangeError);
  });
});

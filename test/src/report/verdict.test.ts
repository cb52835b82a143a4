import { expect, it } from 'vitest';
import { PLAIN } from '../../../src/report/palette.ts';
import { verdictText } from '../../../src/report/verdict.ts';

const REPORT = {
  subject: 'a.jsonl',
  verdict: 'malformed',
  where: 'at n 3',
  details: [
    ['found', 'These bytes are no whole message.'],
    ['rule', 'codec.raw'],
  ],
  replay: 'wirestate check a.jsonl',
} as const;

it('What is ok takes one line, without the line that replays it', () => {
  expect(verdictText({ ...REPORT, verdict: 'ok', where: '(3 messages)' }, PLAIN)).toBe('a.jsonl: ok (3 messages)\n');
});

it('Every other verdict is followed by its details, aligned, and the line that replays it', () => {
  expect(verdictText(REPORT, PLAIN)).toBe(
    [
      'a.jsonl: malformed at n 3',
      '  found   These bytes are no whole message.',
      '  rule    codec.raw',
      '  replay  wirestate check a.jsonl',
      '',
    ].join('\n'),
  );
});

it('A verdict without a place ends its first line', () => {
  expect(verdictText({ ...REPORT, where: '' }, PLAIN).split('\n')[0]).toBe('a.jsonl: malformed');
});

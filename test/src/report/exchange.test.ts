import { expect, it } from 'vitest';
import { exchangeText, type Step } from '../../../src/report/exchange.ts';
import { PLAIN } from '../../../src/report/palette.ts';

const STEPS: readonly Step[] = [
  { direction: 'F', message: 'Q Query', remark: '', marked: false },
  { direction: 'B', message: 'Z ReadyForQuery', remark: 'stale', marked: true },
  { direction: '|', message: '', remark: '', marked: false },
];

it('Each message stands in the column of its sender, with the remark beside it', () => {
  expect(exchangeText(STEPS, 'model', PLAIN)).toBe(
    [
      'frontend          | backend         | model',
      'Q Query           |                 |',
      '                  | Z ReadyForQuery | stale',
      '-- next client -- |                 |',
      '',
    ].join('\n'),
  );
});

it('The marked message and its remark are red, and colours do not move the columns', () => {
  const colours = { ...PLAIN, red: (text: string) => `\u001b[31m${text}\u001b[39m` };
  const text = exchangeText(STEPS, 'model', colours);
  expect(text).toContain('\u001b[31mZ ReadyForQuery\u001b[39m | \u001b[31mstale\u001b[39m');
  const plain = text.replaceAll('\u001b[31m', '').replaceAll('\u001b[39m', '');
  expect(plain).toBe(exchangeText(STEPS, 'model', PLAIN));
});

import { expect, it } from 'vitest';
import { columnsText } from '../../../src/report/columns.ts';

it('Every column is as wide as its widest cell, and no line ends in spaces', () => {
  expect(columnsText([['a', 'bb', 'ccc'], ['dddd', '', 'e'], ['f']])).toBe('a     bb  ccc\ndddd      e\nf\n');
  expect(
    columnsText(
      [
        ['x', ''],
        ['yy', 'z'],
      ],
      ' | ',
    ),
  ).toBe('x  |\nyy | z\n');
});

it('A style does not count for the width of its cell', () => {
  const style = (text: string) => `<b>${text}</b>`;
  expect(
    columnsText([
      [{ text: 'a', style }, '1'],
      ['bbb', { text: '2', style }],
    ]),
  ).toBe('<b>a</b>    1\nbbb  <b>2</b>\n');
});

it('A character beyond the basic plane is one place wide', () => {
  expect(
    columnsText([
      ['𝄞', 'x'],
      ['ab', 'y'],
    ]),
  ).toBe('𝄞   x\nab  y\n');
});

it('No rows are no text', () => {
  expect(columnsText([])).toBe('');
});

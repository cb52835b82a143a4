import { expect, test } from 'vitest';
import { commandOf } from '../../../src/codec/command-tag.ts';

test.each<[string, string, number | undefined]>([
  ['INSERT 0 5', 'INSERT', 5],
  ['SELECT 1', 'SELECT', 1],
  ['DELETE 0', 'DELETE', 0],
  ['UPDATE 12', 'UPDATE', 12],
  ['MERGE 3', 'MERGE', 3],
  ['COPY 1000000', 'COPY', 1e6],
  ['FETCH 2', 'FETCH', 2],
  ['CREATE TABLE', 'CREATE TABLE', undefined],
  ['CREATE TABLE AS', 'CREATE TABLE AS', undefined],
  ['BEGIN', 'BEGIN', undefined],
  ['', '', undefined],
  ['INSERT', 'INSERT', undefined],
  ['SELECT -1', 'SELECT -1', undefined],
  ['odd\n7', 'odd\n7', undefined],
])('the tag %j is %s with rows %s', (tag, command, rows) => {
  expect(commandOf(tag)).toEqual({ command, rows });
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVENTS } from '../../../machines/messages.ts';
import { parseExchange, printExchange, type Token } from '../../../src/corpus/notation.ts';
import { MEANINGS, wordOf } from '../../../src/corpus/vocabulary.ts';
import type { Message } from '../../../src/models/model.ts';

function tokens(text: string): Token[] {
  const parsed = parseExchange(text);
  if (!parsed.ok) throw new Error(`${parsed.message}\n${parsed.caret}`);
  return parsed.tokens;
}
const canonical = (text: string): string => printExchange(tokens(text));
const events = (text: string) => tokens(text).map((token) => EVENTS[token.event] ?? token.direction);
const withoutOffsets = (list: readonly Token[]) => list.map(({ offset: _, ...rest }) => rest);

/** Every token there can be: each meaning with each part it can have, and the hand-over. */
const anyToken = fc.constantFrom(
  { direction: '|' as const, event: -1, type: '|', part: 'client' as const },
  ...(['F', 'B'] as const).flatMap((direction) =>
    [...MEANINGS[direction].values()].flatMap((meaning) => {
      const parts: Message['part'][] =
        direction === 'F' && /^[A-Za-z]$/u.test(meaning.type)
          ? ['client', 'injected', 'injects-parse', 'injects-close-and-parse', 'answered-by-proxy']
          : ['client'];
      return parts.map((part) => ({ direction, ...meaning, part }));
    }),
  ),
);

describe('compact notation', () => {
  test('what is printed is read back to the same', () => {
    fc.assert(
      fc.property(fc.array(anyToken, { minLength: 1, maxLength: 30 }), (list) => {
        const text = printExchange(list);
        expect(withoutOffsets(tokens(text))).toEqual(list);
        expect(canonical(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  test('every event has a word, and its word means it', () => {
    for (const [id, name] of EVENTS.entries()) {
      const word = wordOf(id, '');
      expect(MEANINGS[name.startsWith('F.') ? 'F' : 'B'].get(word)?.event, name).toBe(id);
    }
  });

  test('every exchange of the golden list of pgdog is read, and its canonical form says the same', () => {
    const path = new URL('../../../corpus/regressions/pgdog-golden.jsonl', import.meta.url);
    const rows = readFileSync(path, 'utf8').trim().split('\n');
    expect(rows).toHaveLength(48);
    for (const row of rows) {
      const { exchange } = JSON.parse(row);
      const read = tokens(exchange);
      expect(withoutOffsets(tokens(printExchange(read))), exchange).toEqual(withoutOffsets(read));
    }
  });

  test.each([
    ['▸P B E S ◂1 2 G ▸d c S ◂C Z', '> P B E S < 1 2 G > d c S < C Z'],
    ['>P B   E S<1 2 G>d c S<C Z:I', '> P B E S < 1 2 G > d c S < C Z'],
    ['> Q\n< G\t> d > c', '> Q < G > d c'],
    ['> Bi Bic Prep Csim Psim Ds Dp', '> B~ B~C Q+ C= P= D D:P'],
    ['> D:S Z', undefined],
    ['> D:P+ P+ B~ B~C C=', '> D:P+ P+ B~ B~C C='],
    ['< Z:T Z:E E! E R:0 R:10', '< Z:T Z:E E! E R R:10'],
    [
      '> SSLRequest < SSLAnswer:N > GSSENCRequest < SSLAnswer:G',
      '> SSLRequest < SSLAnswer:N > GSSENCRequest < SSLAnswer:G',
    ],
    ['> Startup:R Startup CancelRequest fin ? !', '> Startup:R Startup CancelRequest fin ? !'],
    ['> Q < C Z|> Q ^ | ^-', '> Q < C Z | > Q ^ | ^-'],
    ['> Q < T | C Z', '> Q < T | C Z'],
    ['> H:B H', '> H:B H'],
  ])('%j is %j in canonical form', (text, expected) => {
    if (expected === undefined) expect(parseExchange(text).ok).toBe(false);
    else expect(canonical(text)).toBe(expected);
  });

  test('a letter means what its direction says', () => {
    expect(events('> C D E S < C D E S')).toEqual([
      'F.Close',
      'F.Describe.statement',
      'F.Execute',
      'F.Sync',
      'B.CommandComplete',
      'B.DataRow',
      'B.ErrorResponse',
      'B.ParameterStatus',
    ]);
  });

  test('suffixes say how the proxy is concerned', () => {
    expect(tokens('> P B+ B~ B~C C= Prep').map((token) => token.part)).toEqual([
      'client',
      'injected',
      'injects-parse',
      'injects-close-and-parse',
      'answered-by-proxy',
      'injected',
    ]);
  });

  test('a token knows where its word stands, its type byte and its direction', () => {
    expect(tokens('>Q  <Z:T|>^-')).toEqual([
      { direction: 'F', event: EVENTS.indexOf('F.Query'), type: 'Q', part: 'client', offset: 1 },
      { direction: 'B', event: EVENTS.indexOf('B.ReadyForQuery.inTransaction'), type: 'Z', part: 'client', offset: 5 },
      { direction: '|', event: -1, type: '|', part: 'client', offset: 8 },
      { direction: 'F', event: EVENTS.indexOf('F.CancelRequest'), type: '^-', part: 'client', offset: 10 },
    ]);
  });

  test('tokens that were made from event ids alone are printed too', () => {
    const made = { direction: 'B', event: EVENTS.indexOf('B.SSLAnswer.accepted'), type: '', part: 'client' } as const;
    expect(printExchange([made])).toBe('< SSLAnswer:S');
    expect(() => printExchange([{ ...made, event: 999 }])).toThrow(new RangeError('no event has the id 999'));
  });
});

describe('what is wrong with an exchange', () => {
  const frontendWords = 'Q P B D E C H S F X d c f p Startup SSLRequest GSSENCRequest CancelRequest fin ? !';
  const backendWords = '1 2 3 t T n D C I s V Z G H W d c E N S A K v R';
  test.each([
    ['', 'The exchange holds no messages; one looks like "> Q < T D C Z".', 0],
    ['  > ', 'The exchange holds no messages; one looks like "> Q < T D C Z".', 3],
    ['Q < Z', 'An exchange begins with > (frontend) or < (backend), not with "Q".', 0],
    ['> Q Z', '"Z" is sent by the backend: put < before it.', 4],
    ['> Q < P', '"P" is sent by the frontend: put > before it.', 6],
    ['> Q < ^', '"^" is sent by the frontend: put > before it.', 6],
    ['> Z:T', '"Z:T" is sent by the backend: put < before it.', 2],
    ['> Q < Z:X', '"Z:X" is not a form of Z of the backend: it has Z:I, Z:T, Z:E.', 6],
    ['> Q:S', '"Q:S" is not a form of Q of the frontend and it has none.', 2],
    ['< 1!', '"1!" is not a form of 1 of the backend and it has none.', 2],
    ['> y', `"y" is no message of the frontend; its messages are ${frontendWords}.`, 2],
    ['> Q < CZ', `"CZ" is no message of the backend; its messages are ${backendWords}.`, 6],
    ['< C=', '"C=" has a suffix for proxies, which only frontend messages with a type byte can have.', 2],
    ['> fin+', '"fin+" has a suffix for proxies, which only frontend messages with a type byte can have.', 2],
    ['> Q < Bi', '"Bi" is sent by the frontend: put > before it.', 6],
  ])('%j: %s', (text, message, offset) => {
    expect(parseExchange(text)).toMatchObject({ ok: false, message, offset });
  });

  test('the caret stands under the word, whatever white space and control characters the text has', () => {
    const parsed = parseExchange('> P\tB\n\u001b[2J< y S');
    expect(parsed.ok ? '' : parsed.caret).toBe('> P B  [2J< y S\n      ^');
    const other = parseExchange('> P ▸ B ◂ 1 y 2');
    expect(other.ok ? '' : other.caret).toBe('> P ▸ B ◂ 1 y 2\n            ^');
  });

  test('of a long text only the part around the caret is shown', () => {
    const text = `> ${'d '.repeat(500)}oops ${'d '.repeat(500)}`;
    const parsed = parseExchange(text);
    if (parsed.ok) throw new Error('it was accepted');
    const [line = '', caret = ''] = parsed.caret.split('\n');
    expect(line.length).toBeLessThan(110);
    expect(line.slice(caret.length - 1)).toMatch(/^oops/);
  });

  test('no text makes it throw', () => {
    const pieces = fc.constantFrom(
      '>',
      '<',
      '|',
      ' ',
      '^',
      ':',
      '~',
      '+',
      '=',
      '!',
      '?',
      'B',
      'D',
      'Z',
      'SSLAnswer',
      '\n',
      '☂',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (anything) => {
        const parsed = parseExchange(anything);
        if (parsed.ok) expect(parsed.tokens.length).toBeGreaterThan(0);
        else {
          expect(parsed.message).toMatch(/\.$/);
          expect(parsed.caret.split('\n')).toHaveLength(2);
        }
      }),
    );
  });
});

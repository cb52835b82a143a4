import { describe, expect, it } from 'vitest';
import { parseExchange } from '../../../src/corpus/notation.ts';
import { calledByCancel, faultOf } from '../../../src/target/compare.ts';
import { expectedReply, type Reply } from '../../../src/target/reply.ts';

/** Replies by their words; `E/42P01` is an error with its SQLSTATE, `D/name` a row of an owner. */
function replies(text: string): readonly Reply[] {
  return text.split(' ').flatMap((word) => {
    if (word === '') return [];
    const [letter = '', more = ''] = word.split('/');
    const parsed = parseExchange(`< ${letter}`);
    if (!parsed.ok) throw new Error(parsed.message);
    const event = parsed.tokens[0]?.event ?? -1;
    return [letter === 'D' ? { event, sqlstate: '', owner: more } : expectedReply(event, more)];
  });
}

interface Situation {
  readonly due: string;
  readonly got: string;
  readonly closes?: boolean;
  readonly ended?: boolean;
  readonly isOver?: boolean;
}

function judge({ due, got, closes = false, ended = false, isOver = true }: Situation) {
  const seen = { got: replies(got), ended: ended ? 'closed' : undefined };
  return faultOf({ owner: 'me', replies: replies(due), closes }, seen, isOver);
}

describe('what came against what is due', () => {
  it.each([
    { due: '1 2 C Z', got: '1 2 C Z' },
    { due: 'C Z', got: 'S N C S Z A' },
    { due: 'D/me Z', got: 'D/me Z' },
    { due: 'T D Z', got: 'T', isOver: false },
    { due: 'E!/08P01', got: 'E!/08P01', closes: true, ended: true },
    { due: '', got: 'E!/08P01', closes: true, ended: true },
  ])('is as it should be: $due, $got', (situation) => {
    expect(judge(situation)).toBeUndefined();
  });

  it.each([
    { due: '1 2 C Z', got: '1 2 Z', verdict: 'missing-reply', at: 2 },
    { due: '1 2 C Z', got: '1 2 C', verdict: 'missing-reply', at: 3 },
    { due: '1 n Z', got: '1 n n Z', verdict: 'duplicate-reply', at: 2 },
    { due: 'C Z', got: 'C Z Z', verdict: 'duplicate-reply', at: 2 },
    { due: 'C Z:T', got: 'C Z', verdict: 'wrong-status', at: 1 },
    { due: '1 2 n Z', got: '2 1 n Z', verdict: 'missing-reply', at: 0 },
    { due: '3 Z', got: 't Z', verdict: 'reordered-reply', at: 0 },
    { due: 'C Z', got: 'E/XX000 Z', verdict: 'false-desync', at: 0 },
    { due: 'E/42P01 Z', got: 'E/26000 Z', verdict: 'false-desync', at: 0 },
    { due: 'D/me Z', got: 'D/other Z', verdict: 'foreign-reply', at: 0 },
    { due: 'N C Z', got: 'C Z', verdict: 'missing-reply', at: 2 },
  ])('is $verdict where $due is due and $got comes', ({ verdict, at, ...situation }) => {
    expect(judge(situation)).toMatchObject({ verdict, at, aspect: 'replies' });
  });

  it('speaks of the connection where that is what differs', () => {
    expect(judge({ due: 'C Z', got: 'C Z', ended: true })).toMatchObject({ aspect: 'connection', isLate: false });
    expect(judge({ due: 'E!/08P01', got: 'E!/08P01', closes: true })).toMatchObject({
      aspect: 'connection',
      isLate: true,
    });
    expect(judge({ due: 'C Z', got: 'E!/57P01', ended: true })).toMatchObject({
      verdict: 'false-desync',
      aspect: 'connection',
    });
  });
});

describe('the error of a statement that was cancelled', () => {
  const judged = (due: string, got: string, by: 'itself' | 'other') =>
    calledByCancel(judge({ due, got }), by, replies(got))?.verdict;

  it('where another statement was to be cancelled is a cancel that hits the wrong one', () => {
    expect(judged('T D C Z', 'S E/57014 Z', 'other')).toBe('foreign-cancel');
    expect(judged('T D C Z', 'E/57014 Z', 'itself')).toBe('false-desync');
  });

  it('is that of a CopyFail where one is due, whatever differs behind it', () => {
    expect(judged('G E/57014 Z 1 Z', 'G E/57014 Z', 'other')).toBe('missing-reply');
  });
});

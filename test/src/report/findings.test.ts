import { describe, expect, it } from 'vitest';
import { distributionSummary, distributionText } from '../../../src/report/distribution.ts';
import { findingText, legendText, overviewText } from '../../../src/report/findings.ts';
import { PLAIN } from '../../../src/report/palette.ts';
import { paragraph } from '../../../src/report/paragraph.ts';

const finding = (verdict: string, exchange: string, rule = 'skip.discard') => ({
  verdict,
  exchange,
  rule,
  sentence: `The sentence of ${rule}.`,
});

describe('A paragraph', () => {
  it('is broken between words so that no line is longer than its width, indentation included', () => {
    expect(paragraph('one two three', 9, '  ')).toBe('  one two\n  three\n');
    expect(paragraph('one two three', 8, '  ')).toBe('  one\n  two\n  three\n');
    expect(paragraph('one two', 7)).toBe('one two\n');
  });

  it('lets a word that is longer than a line stand alone', () => {
    expect(paragraph('a incomprehensible b', 5)).toBe('a\nincomprehensible\nb\n');
  });
});

describe('Findings', () => {
  it('are told one by one with the rule and the lines that replay them', () => {
    const text = findingText(finding('false-desync', '> c'), ['wirestate a', 'wirestate b'], PLAIN, 100);
    expect(text).toBe(
      '  false-desync  > c\n    skip.discard: The sentence of skip.discard.\n    wirestate a\n    wirestate b\n',
    );
  });

  it('are told in short with the shortest exchange of each verdict, and names the other rules', () => {
    const text = overviewText(
      [
        finding('false-desync', '> Q < T C Z', 'simple.query'),
        finding('false-desync', '> c | < Z', 'copy.stray-ignored'),
        finding('false-desync', '> Q < C Z', 'simple.ready'),
        finding('stale-expectation', '> S'),
      ],
      PLAIN,
      100,
    );
    expect(text.split('\n')).toEqual([
      '  false-desync       > c | < Z',
      '                     The sentence of copy.stray-ignored.',
      '                     also by simple.query, simple.ready',
      '  stale-expectation  > S',
      '                     The sentence of skip.discard.',
      '',
    ]);
  });

  it('use words whose meaning a legend tells beside them', () => {
    expect(legendText([['crash', 'the model throws']], 30)).toBe(
      `  crash${' '.repeat(14)}the model\n${' '.repeat(21)}throws\n`,
    );
  });
});

describe('A distribution', () => {
  const report = {
    messages: { 'F.Sync': 120, 'B.DataRow': 7 },
    phases: { ready: 127 },
    rules: { 'sync.sync': 120, 'simple.data-row': 4, 'skip.sync': 2, 'copy-in.done': 1 },
    edges: { hit: 3, all: 9 },
  };

  it('is told in two lines: how much was hit, and what was hit least', () => {
    expect(distributionSummary(report, PLAIN)).toBe(
      '  hit     2 kinds of messages, 1 phases, 4 rules, 3 of 9 edges of the backend machine\n' +
        '  rarest  copy-in.done (1), skip.sync (2), simple.data-row (4)\n',
    );
    const nothing = { messages: {}, phases: {}, rules: {}, edges: { hit: 0, all: 9 } };
    expect(distributionSummary(nothing, PLAIN)).toContain('rarest  nothing was run\n');
  });

  it('is told in full as lists with aligned counts', () => {
    const text = distributionText(report, PLAIN);
    expect(text).toContain('  messages\n    120 F.Sync\n      7 B.DataRow\n');
    expect(text).toContain('  edges\n    3 of 9 of the backend machine\n');
  });
});

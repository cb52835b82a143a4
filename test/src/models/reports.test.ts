import { describe, expect, it, test } from 'vitest';
import { parseExchange } from '../../../src/corpus/notation.ts';
import { MODELS } from '../../../src/models/index.ts';
import { addressOfIssue, reportOf, reportsOn } from '../../../src/models/reports.ts';
import { playExchange } from '../../../src/play/exchange.ts';

const REPORTED = MODELS.flatMap((model) => (model.reports ?? []).map((report) => ({ model, report })));

describe('A public report', () => {
  it('is known of models of several proxies, and of none that is our own', () => {
    expect(REPORTED.length).toBeGreaterThan(20);
    const reported = MODELS.filter(({ reports = [] }) => reports.length > 0).map(({ name }) => name);
    expect(reported).toEqual(expect.arrayContaining(['pgdog-v0', 'pgdog-head', 'pgcat', 'pgpool']));
    for (const name of ['reference', 'naive']) expect(reportsOn(name)).toEqual([]);
  });

  test.each(
    REPORTED.map(({ model, report }) => [model.name, report.issue, report.verdict, { model, report }] as const),
  )('of %s, %s, is of a fault that the model has: %s on the exchange it comes down to', (_name, _issue, _verdict, {
    model,
    report,
  }) => {
    const parsed = parseExchange(report.exchange);
    if (!parsed.ok) throw new Error(parsed.message);
    const played = playExchange(model, parsed.tokens, {
      schedule: report.verdict === 'read-deadlock',
      dialect: 'postgres-18',
    });
    expect(played).toMatchObject({ verdict: report.verdict, rule: report.rule, legal: true });
    expect(reportOf(model.reports ?? [], { verdict: played.verdict, rule: played.rule ?? '' })).toEqual(report);
  });

  it('is found by verdict and rule, and not by one of them alone', () => {
    const reports = reportsOn('pgdog-v0');
    const fault = { verdict: 'stale-expectation', rule: 'copy-in.sync-ignored' };
    expect(reportOf(reports, fault)?.issue).toBe('pgdogdev/pgdog#885');
    expect(reportOf(reports, { ...fault, rule: 'simple.empty' })).toBeUndefined();
    expect(reportOf(reports, { ...fault, verdict: 'crash' })).toBeUndefined();
  });

  it('can be read on GitHub', () => {
    expect(addressOfIssue('pgpool/pgpool2#150')).toBe('https://github.com/pgpool/pgpool2/issues/150');
    for (const { report } of REPORTED) expect(report.issue).toMatch(/^[\w.-]+\/[\w.-]+#\d+$/u);
  });
});

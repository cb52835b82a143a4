import { describe, expect, it } from 'vitest';
import { STACK, wirestate } from './program.ts';

describe('wirestate graph', () => {
  it.each([
    ['html', '<!doctype html>'],
    ['svg', '<svg xmlns="http://www.w3.org/2000/svg"'],
    ['dot', 'digraph "backend postgres-18"'],
    ['mermaid', 'stateDiagram-v2'],
    ['scxml', '<?xml version="1.0" encoding="UTF-8"?>'],
    ['json', '{\n  "formatVersion": 1,\n  "machine": "backend"'],
  ])('prints %s, the same bytes each time', async (format, beginning) => {
    const [first, second] = await Promise.all([
      wirestate(['graph', '--format', format]),
      wirestate(['graph', '--format', format]),
    ]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(first.stdout.startsWith(beginning)).toBe(true);
    expect(second.stdout).toBe(first.stdout);
  });

  it.each(['backend', 'frontend', 'pooler'])('prints a page of the %s that is smaller than 500 kB', async (machine) => {
    const { code, stdout } = await wirestate(['graph', '--machine', machine]);
    expect(code).toBe(0);
    expect(Buffer.byteLength(stdout)).toBeLessThan(500_000);
  });

  it('draws one phase, a dialect, the phases alone, and with --all what may come at any time', async () => {
    const mermaid = async (...args: string[]) => (await wirestate(['graph', '--format', 'mermaid', ...args])).stdout;
    const phase = await mermaid('--phase', 'copyIn');
    expect(phase).toContain('state "to synchronizationLost"');
    expect(phase).not.toContain('startup');
    // Until 13 a foreign message ended the copy-in like a CopyFail.
    const aborts = 'copyIn_extended_body --> copyIn_extended_failing : > Bind, Close, CopyFail';
    expect(phase).not.toContain(aborts);
    expect(await mermaid('--phase', 'copyIn', '--dialect', 'postgres-13')).toContain(aborts);
    expect((await mermaid('--closed')).split('\n').length).toBeLessThan(80);
    expect(phase).not.toContain('NoticeResponse');
    expect(await mermaid('--phase', 'copyIn', '--all')).toContain('NoticeResponse');
  });

  it('prints JSON for --json', async () => {
    const { stdout } = await wirestate(['graph', '--json', '--machine', 'pooler']);
    expect(JSON.parse(stdout)).toMatchObject({ machine: 'pooler', initial: 'serving.settling' });
  });

  it.each([
    [['--phase', 'coppyIn'], 'The backend has no phase "coppyIn". Did you mean copyIn?'],
    [['--phase', 'simpleQuery', '--machine', 'pooler'], 'The pooler has no phase "simpleQuery".'],
    [['--machine', 'frontend', '--dialect', 'postgres-13'], 'The frontend is the same in every dialect'],
    [['--format', 'scxml', '--all'], '--all is about drawings: svg, dot and mermaid.'],
    [['--format', 'svg', '--closed', '--phase', 'copyIn'], '--closed draws every phase as a box'],
    [['--json', '--format', 'svg'], '--json asks for JSON and --format for svg'],
    [['--format', 'png'], 'Allowed choices are html, svg, dot, mermaid, scxml, json.'],
    [['--machine', 'proxy'], 'Allowed choices are backend, frontend, pooler.'],
  ])('says in one sentence what is wrong with %j', async (args, sentence) => {
    const { code, stdout, stderr } = await wirestate(['graph', ...args]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr).not.toMatch(STACK);
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartOf, phasesOf } from '../../../src/emit/chart.ts';
import { generatedFiles } from '../../../src/emit/generate.ts';
import { RULES } from '../../../src/table/index.ts';
import { CITED_OBSERVATIONS } from '../../machines/cited-observations.ts';

const read = (path: string): string => readFileSync(new URL(`../../../src/emit/${path}`, import.meta.url), 'utf8');

describe('What is generated for the drawings', () => {
  it('is what `npm run generate` would write', () => {
    const stale = [...generatedFiles()].filter(([path, content]) => read(path) !== content);
    expect(stale.map(([path]) => `${path} is stale: npm run generate`)).toEqual([]);
  });

  it('knows the title of every experiment that a rule cites and whose recording is shipped', () => {
    const titles = read('generated/evidence.ts');
    const cited = Object.values(RULES).flatMap(({ evidence }): readonly string[] => evidence);
    const ids = new Set(cited.filter((piece) => /^[A-Z]\d+$/u.test(piece)));
    expect(ids.size).toBeGreaterThan(100);
    expect([...ids].filter((id) => !CITED_OBSERVATIONS.has(id) && !titles.includes(`["${id}",`))).toEqual([]);
  });
});

describe('The document beside the machines', () => {
  const page = read('../../machines/README.md');

  it.each(['backend', 'frontend', 'pooler'] as const)('has every phase of the %s, with its picture', (machine) => {
    const chart = chartOf(machine);
    const section = page.slice(page.indexOf(`## The ${machine}\n`)).split(/\n## /u)[0] ?? '';
    for (const phase of phasesOf(chart)) expect(section).toContain(`### ${phase}\n`);
    expect(section.match(/```mermaid/gu)?.length).toBeGreaterThan(phasesOf(chart).length / 2);
  });

  it('says what is ignored in copy-in, and cites the rule', () => {
    const line = page.split('\n').find((each) => each.startsWith('| `copyIn.extended.body` |')) ?? '';
    const [, , sent, ignored, refused] = line.split('|').map((cell) => cell.trim());
    expect(sent).toBe('CopyData, CopyDone, CopyFail');
    expect(ignored).toBe('Flush, Sync');
    expect(refused).toContain('Query');
    expect(line).toContain('`copy-in.sync-ignored`');
  });

  it('tells the dialects apart by the rules that not all follow', () => {
    expect(page).toContain('| `copy-in.foreign-aborts` | yes | yes |  |  |  |  |  |');
  });
});

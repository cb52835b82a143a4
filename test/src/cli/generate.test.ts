/** The pages with the findings are written again from nothing: every model fuzzed, every finding played on PostgreSQL. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { generatedPages } from '../../../src/cli/generate.ts';
import { MODELS } from '../../../src/models/index.ts';

const ROOT = new URL('../../../', import.meta.url);

describe('The generated pages', () => {
  let pages: Map<string, string>;
  beforeAll(async () => {
    pages = await generatedPages();
  });

  it('are what `npm run generate` would write', () => {
    expect([...pages.keys()]).toEqual(['README.md', 'src/models/README.md']);
    const stale = [...pages].filter(
      ([path, content]) => !existsSync(new URL(path, ROOT)) || readFileSync(new URL(path, ROOT), 'utf8') !== content,
    );
    expect(stale.map(([path]) => `${path} is stale: npm run generate`)).toEqual([]);
  });

  it('name every model, and say that PostgreSQL confirmed all that was found', () => {
    const page = pages.get('src/models/README.md') ?? '';
    const readme = pages.get('README.md') ?? '';
    for (const { name, source } of MODELS) {
      expect(page).toContain(`\n## ${name}\n`);
      expect(readme).toContain(`\n| \`${name}\` | `);
      expect(page).toContain(source);
    }
    const [, confirmed, count] = /in\s(\d+)\sof\s(\d+)\./u.exec(page) ?? [];
    const rows = page.split('\n').filter((line) => /^\| `/u.test(line));
    expect([confirmed, count]).toEqual([`${rows.length}`, `${rows.length}`]);
    expect(rows.length).toBeGreaterThan(400);
    expect(page).not.toContain('not confirmed');
  });
});

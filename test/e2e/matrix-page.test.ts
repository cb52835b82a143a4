/** The matrix in a browser: by mouse and keyboard, on a phone, in the dark, on paper, and with a hostile server in it. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunReport } from '../../src/report/run.ts';
import { CUT, HOSTILE, POOLER, SERVER } from '../src/report/runs.ts';
import { openChromium, withPage as openPage, picture } from './chromium.ts';
import { makeFolder, wirestate } from './program.ts';

const folder = makeFolder();
const KNOWN = [
  {
    id: 'late-release/*',
    target: 'pgb*',
    reason: 'Repaired in 1.25.',
    link: 'https://github.com/pgbouncer/pgbouncer/issues/1024',
    expires: '9999-12-31',
  },
];

let browser: Browser;
beforeAll(async () => {
  browser = await openChromium();
  const { code, stdout } = await wirestate(['graph', '--dialect', 'postgres-15']);
  if (code !== 0) throw new Error('wirestate graph has failed');
  folder.file('protocol.html', stdout);
});
afterAll(async () => {
  await browser?.close();
  folder.remove();
});

/** The matrix of some runs, as the program writes it. @returns its address */
async function matrixOf(name: string, runs: readonly RunReport[], ...args: readonly string[]): Promise<string> {
  const files = runs.map((run, index) => folder.file(`${name}-${index}.json`, JSON.stringify(run)));
  const path = join(folder.path, `${name}.html`);
  const { stderr } = await wirestate([
    'merge',
    ...files,
    '--reporter',
    `html=${path}`,
    '--graph',
    'protocol.html',
    ...args,
  ]);
  expect(stderr).toBe('');
  return pathToFileURL(path).href;
}

const withPage = (address: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  openPage(browser, address, use, options);

const colourOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate(`getComputedStyle(document.querySelector('${selector}')).backgroundColor`);

const cell = (page: Page, row: string, column: number) =>
  page
    .locator('#matrix tbody tr', { has: page.locator(`th:text-is("${row}")`) })
    .locator('td')
    .nth(column);

describe('The matrix', () => {
  it('tells states apart by sign, word and colour, and has a summary on top', async () => {
    const address = await matrixOf(
      'all',
      [POOLER, SERVER, CUT],
      '--known',
      folder.file('known.json', JSON.stringify(KNOWN)),
    );
    await withPage(address, async (page) => {
      expect(await page.locator('#matrix thead th').allTextContents()).toEqual([
        'finding or case',
        'pgbouncer (15.18)',
        'pgpool (4.3.5)',
        'postgres (15.18)',
      ]);
      const shown = new Map<string, string>();
      const rows: readonly (readonly [row: string, column: number, word: string])[] = [
        ['recordings/D01', 0, '✓passed'],
        ['recordings/D03', 0, '◇known'],
        ['recordings/D10', 0, '!error'],
        ['walks/7:12', 0, '≈flaky'],
        ['walks/7:12', 1, '–not run'],
        ['walks/7:12', 2, '✓passed'],
      ];
      for (const [row, column, word] of rows) {
        expect((await cell(page, row, column).textContent())?.trim()).toBe(word);
        const state = await cell(page, row, column).getAttribute('class');
        shown.set(word, await colourOf(page, `#matrix td.${state}`));
      }
      expect(new Set(shown.values()).size).toBe(shown.size);
      const summary = await page.locator('section').first().locator('tbody tr').allTextContents();
      expect(summary[0]).toContain('pgbouncer (15.18)');
      expect(summary[1]).toContain('The time was over before everything was played.');
      expect(summary[1]).toContain('Not played: transitions, walks, interleavings, malformed.');
      await picture(page, 'matrix-1280');
    });
  });

  it('hides the rows that all targets passed, when asked', async () => {
    await withPage(await matrixOf('rows', [POOLER, SERVER]), async (page) => {
      const visible = page.locator('#matrix tbody tr:not(.phase):visible');
      expect(await visible.count()).toBe(9);
      await page.locator('#unpassed').check();
      expect(await visible.count()).toBe(6);
      expect(await page.locator('#matrix tr:visible', { hasText: 'recordings/D01' }).count()).toBe(0);
    });
  });

  it('opens the exchange of a cell by keyboard alone, and leads back to the cell', async () => {
    await withPage(await matrixOf('keys', [POOLER, SERVER]), async (page) => {
      const focused = () =>
        page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent');
      const tabTo = async (wanted: string): Promise<void> => {
        for (let presses = 0; presses < 40; presses++) {
          await page.keyboard.press('Tab');
          if ((await focused()) === wanted) return;
        }
        throw new Error(`Tab never comes to ${wanted}`);
      };
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the matrix');
      await page.keyboard.press('Enter');
      const finding = 'failed: late-release/copy-in.sync-ignored of pgbouncer (15.18)';
      await tabTo(finding);
      await page.keyboard.press('Enter');
      const article = page.locator('article:visible');
      expect(await article.count()).toBe(1);
      expect(await article.locator('h3').textContent()).toBe('late-release/copy-in.sync-ignored of pgbouncer (15.18)');
      expect(await article.locator('.exchange-rows tbody tr').allInnerTexts()).toEqual([
        'P B E S\t\t',
        '\t1 2 G\t1 2 G',
        'd c S\t\t',
        '\tC Z\tC Z',
        '| Q\t\t',
        '\tT\tnothing',
        '\t▲ the first difference\nthe backend was in ready.idle',
        '\tD C Z\t',
      ]);
      expect(await article.locator('.replay').textContent()).toBe(POOLER.findings[1]?.replay);
      await picture(page, 'matrix-exchange');
      await tabTo('Back to the matrix');
      await page.keyboard.press('Enter');
      expect(await page.locator('article:visible').count()).toBe(0);
      await page.keyboard.press('Tab');
      // From the cell one comes to the next one.
      expect(await focused()).toBe('failed: late-release/copy-in.sync-ignored of pgbouncer (15.18)');
    });
  });

  it('leads to the state graph with both exchanges, at the message where they differ', async () => {
    const address = await matrixOf('graph', [POOLER]);
    const links: string[] = [];
    await withPage(`${address}#x1`, async (page) => {
      for (const link of await page.locator('article:visible .links a').all())
        links.push(new URL((await link.getAttribute('href')) ?? '', address).href);
    });
    expect(links).toHaveLength(2);
    for (const [link, last] of [
      [links[0], 18],
      [links[1], 14],
    ] as const) {
      await withPage(link ?? '', async (page) => {
        expect(await page.locator('#position').textContent()).toBe(`14 of ${last}`);
        expect(await page.locator('#problem').textContent()).toBe('');
      });
    }
  });

  it('shows a hostile text as a text, and runs nothing of it', async () => {
    const hostile: RunReport = {
      ...POOLER,
      ...{ target: HOSTILE, version: HOSTILE, reference: HOSTILE },
      findings: POOLER.findings.map((finding) => ({
        ...finding,
        ...{ sentence: HOSTILE, expected: HOSTILE, got: HOSTILE, replay: HOSTILE, state: HOSTILE, files: [HOSTILE] },
        rows: finding.rows.map(() => ({ sent: HOSTILE, expected: HOSTILE, got: HOSTILE })),
      })),
    };
    await withPage(`${await matrixOf('hostile', [hostile])}#x1`, async (page) => {
      expect(await page.locator('script').count()).toBe(0);
      expect(await page.locator('article:visible .sentence').textContent()).toContain(
        '<script>alert(1)</script>"\'&amp;',
      );
    });
  });

  it('is no wider than a phone but for its tables, which scroll, in light and dark', async () => {
    const address = await matrixOf('phone', [POOLER, SERVER, CUT]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage(
        `${address}#x1`,
        async (page) => {
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
          const paper = await colourOf(page, 'body');
          expect(paper).toBe(colorScheme === 'dark' ? 'rgb(22, 24, 28)' : 'rgb(255, 255, 255)');
          await picture(page, `matrix-phone-${colorScheme}`);
        },
        { viewport: { width: 390, height: 844 }, colorScheme },
      );
    }
  });

  it('is light on paper, with every exchange', async () => {
    await withPage(
      await matrixOf('print', [POOLER, SERVER]),
      async (page) => {
        expect(await page.locator('article:visible').count()).toBe(0);
        await page.emulateMedia({ media: 'print' });
        expect(await colourOf(page, 'body')).toBe('rgb(255, 255, 255)');
        expect(await page.locator('article:visible').count()).toBe(3);
        expect(await page.locator('.filter').isVisible()).toBe(false);
        await picture(page, 'matrix-print');
      },
      { colorScheme: 'dark' },
    );
  });

  it('has a name for everything that can be used, and heads for all rows and columns', async () => {
    await withPage(`${await matrixOf('access', [POOLER, SERVER])}#x1`, async (page) => {
      const tree = await page.locator('body').ariaSnapshot();
      for (const part of [
        'heading "Targets and cases" [level=1]',
        'region "Matrix"',
        'checkbox "Hide what every target passed"',
        'columnheader "pgbouncer (15.18)"',
        'rowheader "recordings/D03"',
        'link "failed: late-release/copy-in.sync-ignored of pgbouncer (15.18)"',
        'article "late-release/copy-in.sync-ignored of pgbouncer (15.18)"',
      ])
        expect(tree).toContain(part);
    });
  });
});

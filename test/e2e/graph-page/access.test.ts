/** The page by keyboard alone, for a screen reader, without script, on a phone, in the dark and on paper. */
import { describe, expect, it } from 'vitest';
import { picture } from '../chromium.ts';
import { box, EXCHANGE, shownViews, withPage } from './support.ts';

describe('By keyboard alone', () => {
  it('one skips the picture, walks in it, opens a phase, steps, and plays', async () => {
    await withPage('', async (page) => {
      const focused = () =>
        page.evaluate(
          () =>
            document.activeElement?.id ||
            document.activeElement?.getAttribute('data-box') ||
            document.activeElement?.textContent ||
            '',
        );
      const tabTo = async (wanted: string): Promise<void> => {
        for (let presses = 0; presses < 80; presses++) {
          await page.keyboard.press('Tab');
          if ((await focused()) === wanted) return;
        }
        throw new Error(`Tab never comes to ${wanted}`);
      };
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip the picture');
      await tabTo('startup');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toBe('authentication');
      await page.keyboard.press('Enter');
      expect(await shownViews(page)).toContain('authentication');
      await page.keyboard.press('Enter');
      expect(await shownViews(page)).not.toContain('authentication');
      // Escape leaves an opened phase for its box in the map, and closes it.
      await page.keyboard.press('Enter');
      await box(page, 'authentication.password').focus();
      await page.keyboard.press('Escape');
      expect(await shownViews(page)).not.toContain('authentication');
      expect(await focused()).toBe('authentication');
      await tabTo('exchange');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('> Q < T D C Z');
      await page.keyboard.press('Enter');
      await tabTo('steps');
      for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowRight');
      expect(await page.locator('#position').textContent()).toBe('3 of 5');
      await page.keyboard.press('Home');
      expect(await page.locator('#position').textContent()).toBe('0 of 5');
    });
  });

  it('every box can be reached with the arrow keys, whatever is open', async () => {
    await withPage('#open=copyIn,ready', async (page) => {
      const visible = page.locator('#drawing g.view:not([display]) .box');
      const wanted = await visible.count();
      const reached = new Set<string>();
      const waiting = ['|startup'];
      const name = () =>
        page.evaluate(() => {
          const { activeElement } = document;
          const view = activeElement?.closest<SVGGElement>('g.view')?.dataset.view;
          return `${view}|${activeElement?.getAttribute('data-box')}`;
        });
      const focus = (place: string) =>
        page.evaluate((text) => {
          const [view = '', id = ''] = text.split('|');
          const box = [...document.querySelectorAll<SVGGElement>(`g.view[data-view="${view}"] .box`)];
          box.find((each) => each.dataset.box === id)?.focus();
        }, place);
      for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
        if (reached.has(place)) continue;
        reached.add(place);
        for (const key of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown']) {
          await focus(place);
          await page.keyboard.press(key);
          const next = await name();
          if (!reached.has(next)) waiting.push(next);
        }
      }
      expect(wanted).toBeGreaterThan(30);
      expect(reached.size).toBe(wanted);
    });
  });

  it('a step leaves the focus in the panel, at what is new', async () => {
    await withPage('#state=ready.idle', async (page) => {
      await page.locator('#details .step.frontend', { hasText: /^Parse$/u }).focus();
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('extendedQuery.parsing.idle');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('#details') !== null)).toBe(true);
    });
  });
});

describe('For a screen reader', () => {
  it('everything that can be used has a role and a name', async () => {
    await withPage(`#play=${encodeURIComponent(EXCHANGE)}&at=5&open=copyIn`, async (page) => {
      const nameless = await page.evaluate(() => {
        const used = document.querySelectorAll<HTMLElement>(
          'button, input, select, textarea, summary, a, [role="button"]',
        );
        return [...used]
          .filter((each) => {
            const labels =
              each instanceof HTMLInputElement ||
              each instanceof HTMLSelectElement ||
              each instanceof HTMLTextAreaElement
                ? [...(each.labels ?? [])]
                : [];
            const name = [
              each.getAttribute('aria-label'),
              each.textContent,
              ...labels.map((label) => label.textContent),
            ];
            return name.every((text) => (text ?? '').trim() === '');
          })
          .map((each) => each.outerHTML);
      });
      expect(nameless).toEqual([]);
      const tree = await page.locator('body').ariaSnapshot();
      for (const part of [
        'heading "The backend of PostgreSQL 18"',
        'searchbox "Find a message, state or rule"',
        'button "phase copyIn" [expanded]',
        'region "Details"',
        'status',
        'alert',
      ])
        expect(tree).toContain(part);
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    });
  });
});

describe('Where there is less', () => {
  it('without a script the picture and the tables are there, and nothing that does not work', async () => {
    await withPage(
      '',
      async (page) => {
        expect(await page.locator('table').count()).toBe(2);
        expect(await page.locator('table').first().isVisible()).toBe(true);
        expect(await page.locator('table').first().textContent()).toContain('copyIn.extended.body');
        expect(await page.locator('table').last().textContent()).toContain('Sync is ignored in copy-in');
        expect(await box(page, 'copyIn').isVisible()).toBe(true);
        expect(await box(page, 'copyIn.extended.body').isVisible()).toBe(true);
        expect(await page.locator('button:visible').count()).toBe(0);
        await picture(page, 'no-script');
      },
      { javaScriptEnabled: false },
    );
  });

  it('on a phone nothing is wider than the screen but the picture, which scrolls', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage(
        `#play=${encodeURIComponent(EXCHANGE)}&at=7&model=pgdog-head`,
        async (page) => {
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
          const size = await page
            .locator('#drawing .arrow text:visible')
            .first()
            .evaluate((text) => text.getBoundingClientRect().height);
          expect(size).toBeGreaterThan(10);
          await picture(page, `phone-${colorScheme}`);
        },
        { viewport: { width: 390, height: 844 }, colorScheme },
      );
    }
  });

  it('in the dark, and when one asks for it, the page is dark; on paper it is light and shows what it has', async () => {
    await withPage('#open=copyIn', async (page) => {
      const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(await paper()).toBe('rgb(255, 255, 255)');
      await page.locator('#theme').click();
      expect(await paper()).toBe('rgb(22, 24, 28)');
      await page.emulateMedia({ media: 'print' });
      expect(await paper()).toBe('rgb(255, 255, 255)');
      expect(await page.locator('.toolbar').isVisible()).toBe(false);
      const sheets = page.locator('#sheets figure');
      await expect.poll(() => sheets.locator('figcaption').allTextContents()).toEqual(['All phases', 'Phase copyIn']);
      expect(await page.locator('#canvas').isVisible()).toBe(false);
      for (const sheet of await sheets.locator('svg').all()) {
        const { x, width } = (await sheet.boundingBox()) ?? { x: -1, width: 0 };
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(1280);
        expect(width).toBeGreaterThan(600);
      }
      await picture(page, 'print');
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => sheets.count()).toBe(0);
      expect(await page.locator('#drawing').isVisible()).toBe(true);
    });
  });
});

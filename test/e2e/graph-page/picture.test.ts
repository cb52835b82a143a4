/** The picture of the page: phases open and close, and nothing lies on anything else. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { picture } from '../chromium.ts';
import { box, shownViews, withPage } from './support.ts';

/** Texts and boxes of the picture that lie on each other, and texts that stand out of their boxes. */
const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    interface Thing {
      readonly of: Element;
      readonly name: string;
      readonly at: DOMRect;
    }
    const found: string[] = [];
    const things: Thing[] = [];
    const measure = (element: SVGGraphicsElement): DOMRect => element.getBoundingClientRect();
    const cover = (a: DOMRect, b: DOMRect): boolean =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3;
    for (const view of document.querySelectorAll('#drawing g.view')) {
      if (view.getAttribute('display') === 'none') continue;
      for (const text of view.querySelectorAll<SVGTextElement>('.arrow text'))
        things.push({ of: text.parentElement ?? text, name: `label ${text.textContent}`, at: measure(text) });
      for (const group of view.querySelectorAll<SVGGElement>('.box')) {
        const rect = group.querySelector('rect');
        if (rect === null) continue;
        const at = measure(rect);
        for (const text of group.querySelectorAll('text')) {
          const inside = measure(text);
          if (inside.left < at.left - 1 || inside.right > at.right + 1) found.push(`${text.textContent} stands out`);
          if (group.classList.contains('open'))
            things.push({ of: group, name: `title ${text.textContent}`, at: inside });
        }
        if (!group.classList.contains('open')) things.push({ of: group, name: `box ${group.dataset.box}`, at });
      }
    }
    for (const [index, one] of things.entries())
      for (const other of things.slice(index + 1))
        if (one.of !== other.of && cover(one.at, other.at)) found.push(`${one.name} and ${other.name}`);
    return found;
  });

/** Contrast of two colours as WCAG 2 defines it. */
function contrast(a: string, b: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('The picture', () => {
  it('shows the phases, and opens and closes them by click', async () => {
    await withPage('', async (page) => {
      expect(await page.title()).toBe('The backend of PostgreSQL 18 · Wirestate');
      expect(await shownViews(page)).toEqual(['']);
      await picture(page, 'closed');
      await box(page, 'copyIn').click();
      expect(await shownViews(page)).toEqual(['', 'copyIn']);
      expect(await box(page, 'copyIn').getAttribute('aria-expanded')).toBe('true');
      expect(await page.locator('#details h2').textContent()).toBe('Phase copyIn');
      await picture(page, 'open');
      // A place where the drawing ends leads to its phase.
      await box(page, 'to skippingUntilSync').click();
      expect(await shownViews(page)).toEqual(['', 'skippingUntilSync', 'copyIn']);
      await page.locator('g.view[data-view="copyIn"] .close').click();
      expect(await shownViews(page)).toEqual(['', 'skippingUntilSync']);
      expect(await page.locator('g.view[data-view=""] .box[data-box="copyIn"]').getAttribute('aria-expanded')).toBe(
        'false',
      );
      await page.locator('#close-all').click();
      expect(await shownViews(page)).toEqual(['']);
    });
  });

  it('is seen whole where one asks for it, and what was chosen stays in sight when the picture grows', async () => {
    /** How far the picture is scrolled and how large it is, beside the room there is. */
    const measures = (page: Page) =>
      page.locator('#canvas').evaluate(({ scrollWidth, scrollHeight, clientWidth, clientHeight }) => ({
        isWhole: scrollWidth <= clientWidth && scrollHeight <= clientHeight,
        width: scrollWidth,
        height: scrollHeight,
      }));
    for (const viewport of [
      { width: 1280, height: 900 },
      { width: 390, height: 844 },
    ]) {
      await withPage(
        '#state=copyIn.extended.begun.idle',
        async (page) => {
          const chosen = page.locator('.box.chosen:not(.open)');
          const isInSight = async (): Promise<boolean> => {
            const [at, room] = [await chosen.boundingBox(), await page.locator('#canvas').boundingBox()];
            if (at === null || room === null) return false;
            return at.x >= room.x && at.y >= room.y && at.x < room.x + room.width && at.y < room.y + room.height;
          };
          expect((await measures(page)).isWhole).toBe(false);
          expect(await isInSight()).toBe(true);
          const { width, height } = await measures(page);
          await page.locator('#fit').click();
          expect((await measures(page)).isWhole).toBe(true);
          await page.locator('#fit').click();
          expect((await measures(page)).width).toBe(width);
          expect(await isInSight()).toBe(true);
          await page.locator('#open-all').click();
          expect((await measures(page)).height).toBeGreaterThan(height);
          // A picture that has everything is long, and no wider for it.
          expect((await measures(page)).width).toBeLessThan(1.5 * width);
          expect(await isInSight()).toBe(true);
          await page.locator('#larger').click();
          expect(await isInSight()).toBe(true);
          await page.locator('#fit').click();
          expect((await measures(page)).isWhole).toBe(true);
        },
        { viewport },
      );
    }
  });

  it('has nothing that lies on something else, whatever is open', async () => {
    await withPage('', async (page) => {
      const views: { name: string }[] = await page.evaluate(
        () => JSON.parse(document.querySelector('#page-data')?.textContent ?? '').views,
      );
      expect(views.length).toBeGreaterThan(15);
      expect(await overlaps(page)).toEqual([]);
      for (const { name } of views) {
        await page.evaluate(
          (hash) => {
            location.hash = hash;
          },
          `open=${name.includes('.') ? `${name.split('.')[0]},` : ''}${name}`,
        );
        await page.waitForFunction(
          (open) => document.querySelector(`g.view[data-view="${open}"]:not([display])`),
          name,
        );
        expect([name, await overlaps(page)]).toEqual([name, []]);
      }
      await page.locator('#open-all').click();
      expect((await shownViews(page)).length).toBe(views.length);
      expect(await overlaps(page)).toEqual([]);
      await picture(page, 'all-open');
    });
  });

  it('tells the two sides apart by colour and by dash, on white and in the dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await withPage(
        '',
        async (page) => {
          const style = (side: string) =>
            page
              .locator(`#drawing .arrow.${side} path`)
              .first()
              .evaluate((path) => {
                const { stroke, strokeDasharray } = getComputedStyle(path);
                return { stroke, dash: strokeDasharray, paper: getComputedStyle(document.body).backgroundColor };
              });
          const [frontend, backend] = [await style('frontend'), await style('backend')];
          expect(frontend.stroke).not.toBe(backend.stroke);
          expect(frontend.dash).toBe('none');
          expect(backend.dash).not.toBe('none');
          for (const { stroke, paper } of [frontend, backend]) expect(contrast(stroke, paper)).toBeGreaterThan(4.5);
          await picture(page, `colours-${colorScheme}`);
        },
        { colorScheme },
      );
    }
  });

  it('is drawn along with the mouse, which then clicks on nothing, and grows under Ctrl and the wheel', async () => {
    await withPage('#open=copyIn', async (page) => {
      const canvas = page.locator('#canvas');
      const scrolled = () => canvas.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
      const heading = await page.locator('#details h2').textContent();
      const [left = 0, top = 0] = await scrolled();
      const start = await box(page, 'copyIn.extended.body').boundingBox();
      if (start === null) throw new Error('the box is not shown');
      const [x, y] = [start.x + 10, start.y + 10];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 60, y + 40, { steps: 3 });
      await page.mouse.up();
      expect(await scrolled()).toEqual([left + 60, top - 40]);
      expect(await page.locator('#details h2').textContent()).toBe(heading);
      const under = () => box(page, 'copyIn.extended.body').boundingBox();
      const [before, place] = [await under(), { x: x - 60, y: y + 40 }];
      await page.keyboard.down('Control');
      await page.mouse.wheel(0, -200);
      await page.keyboard.up('Control');
      await expect.poll(async () => (await under())?.width ?? 0).toBeGreaterThan(1.5 * (before?.width ?? 0));
      const after = await under();
      expect((after?.x ?? 0) < place.x && place.x < (after?.x ?? 0) + (after?.width ?? 0)).toBe(true);
    });
  });

  it('lets the arrows of a box stand out that one looks at', async () => {
    await withPage('', async (page) => {
      const opacity = (from: string, to: string) =>
        page
          .locator(`g.view[data-view=""] .arrow[data-from="${from}"][data-to="${to}"]`)
          .first()
          .evaluate((arrow) => Number(getComputedStyle(arrow).opacity));
      // A pointer that rests, under which the picture moves, does not look at anything.
      await box(page, 'sync').hover({ position: { x: 5, y: 5 } });
      await box(page, 'sync').hover({ position: { x: 12, y: 12 } });
      expect([await opacity('sync', 'ready'), await opacity('skippingUntilSync', 'sync')]).toEqual([1, 1]);
      expect(await opacity('startup', 'authentication')).toBeLessThan(0.5);
      await page.locator('h1').hover();
      expect(await opacity('startup', 'authentication')).toBe(1);
    });
  });

  it('says of an arrow which messages it carries, by which rules, when one hovers or clicks', async () => {
    await withPage('#open=copyIn', async (page) => {
      const arrow = page.locator('#drawing .arrow[data-from="copyIn.extended.begun"][data-to="copyIn.extended.body"]');
      expect(await arrow.locator('title').textContent()).toContain('Sync (copy-in.sync-ignored)');
      await arrow.locator('text').first().click();
      const text = await page.locator('#details').textContent();
      expect(text).toContain('copyIn.extended.begun → copyIn.extended.body');
      expect(text).toContain('Sync copy-in.sync-ignored');
    });
  });
});

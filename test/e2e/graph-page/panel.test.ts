/** The panel beside the picture, the search, and addresses that name what there is not. */
import { describe, expect, it } from 'vitest';
import { box, withMachine, withPage } from './support.ts';

// A link changes the address, and the page hears of that a moment later: what follows one is polled.
describe('The panel', () => {
  it('says what may be sent in a state, and steps by click, there and back', async () => {
    await withPage('#state=ready.idle', async (page) => {
      const heading = page.locator('#details h2');
      expect(await heading.textContent()).toBe('ready.idle');
      await page.locator('#details .step.frontend', { hasText: /^Query$/u }).click();
      expect(await heading.textContent()).toBe('simpleQuery.begun.idle');
      expect(await page.locator('#details').textContent()).toContain('Nothing can be sent that is read here.');
      await page.locator('#details .step.backend', { hasText: /^CopyInResponse$/u }).click();
      expect(await heading.textContent()).toBe('copyIn.simple.begun.idle');
      expect(await box(page, 'copyIn.simple.begun').getAttribute('class')).toContain('current');
      const sync = page.locator('#details li', { hasText: 'copy-in.sync-ignored-in-query' });
      expect(await sync.textContent()).toContain('Sync');
      await page.locator('#step-back').click();
      await page.locator('#step-back').click();
      expect(await heading.textContent()).toBe('ready.idle');
    });
  });

  it('shows of a rule its sentence, the section of the manual and the evidence', async () => {
    await withPage('#rule=copy-in.sync-ignored', async (page) => {
      const details = page.locator('#details');
      expect(await details.locator('.sentence').textContent()).toMatch(/^Sync is ignored in copy-in/u);
      expect(await details.locator('dl a').getAttribute('href')).toContain('PROTOCOL-COPY');
      expect(await details.locator('dd li').count()).toBeGreaterThan(1);
      // The map has no arrow of this rule: the phase that does is opened. The table below stays closed.
      expect(await page.locator('#drawing .arrow.chosen:visible').count()).toBeGreaterThan(0);
      expect(await page.locator('#tables details[open]').count()).toBe(0);
      await details.locator('a', { hasText: 'copyIn.extended.row' }).first().click();
      await expect.poll(() => details.locator('h2').textContent()).toBe('copyIn.extended.row.idle');
    });
  });

  it('finds messages, states and rules, and says when there are none', async () => {
    await withPage('', async (page) => {
      const [search, found] = [page.locator('#search'), page.locator('#found')];
      await search.fill('sync');
      expect(await page.locator('#found-count').textContent()).toMatch(/^\d+ found/u);
      expect(await found.locator('li').first().textContent()).toContain('F.Sync');
      await search.press('Enter');
      await expect.poll(() => page.locator('#details h2').textContent()).toBe('Sync');
      await search.fill('sync-ignored-in-query');
      await search.press('Enter');
      await expect.poll(() => page.locator('#details h2').textContent()).toBe('copy-in.sync-ignored-in-query');
      await search.fill('copyBoth.streaming');
      await search.press('Enter');
      await expect.poll(() => page.locator('#details h2').textContent()).toMatch(/^walsender\.copyBoth\.streaming/u);
      await search.fill('<img src=x onerror=alert(1)>');
      expect(await page.locator('#found-count').textContent()).toContain('No message, state or rule contains “<img');
      expect(await page.locator('#found li').count()).toBe(0);
    });
  });

  it.each([
    ['#state=copyIn.sideways', 'has no state “copyIn.sideways”'],
    ['#rule=copy-in.no-such-rule', 'has no rule “copy-in.no-such-rule”'],
    ['#message=F.Nonsense', 'has no message “F.Nonsense”'],
  ])('says of %s that there is none, and goes on', async (hash, sentence) => {
    await withPage(hash, async (page) => {
      expect(await page.locator('#details [role="alert"]').textContent()).toContain(sentence);
      await page.locator('#search').fill('ready');
      await page.locator('#search').press('Enter');
      await expect.poll(() => page.locator('#details h2').textContent()).toBe('ready.idle');
    });
  });
});

describe('The other machines', () => {
  it('have pages, too: what a frontend may send, step by step', async () => {
    await withMachine('frontend', async (page) => {
      await page.evaluate(() => {
        location.hash = 'state=conversing.open';
      });
      const heading = page.locator('#details h2');
      await heading.filter({ hasText: 'conversing.open' }).waitFor();
      await page.locator('#details .step.backend', { hasText: /^CopyInResponse$/u }).click();
      expect(await heading.textContent()).toBe('copyIn');
      expect(await page.locator('#details').textContent()).toContain('Nothing else');
      expect(await page.locator('#player').count()).toBe(0);
    });
  });

  it('the pooler says under which condition, does what it does, and stays where nothing leads on', async () => {
    await withMachine('pooler', async (page) => {
      const heading = page.locator('#details h2');
      expect(await heading.textContent()).toBe('serving.settling');
      expect(await page.locator('#details').textContent()).toContain('serving.skipping  if isSkipping');
      await page.locator('#details .step.backend', { hasText: /^DataRow$/u }).click();
      expect(await heading.textContent()).toBe('serving.settling');
      await page.locator('#details li', { hasText: 'copyFinds(reading)' }).locator('.step').click();
      expect(await heading.textContent()).toBe('copyIn.open');
      expect(await page.locator('#details').textContent()).toContain('keepSync');
    });
  });
});

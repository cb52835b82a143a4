/** The page in a browser. */
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { openChromium, withPage as openPage } from '../chromium.ts';
import { makeFolder, wirestate } from '../program.ts';

/** The exchange of pgdog#885. */
export const EXCHANGE = '> P B E S < 1 2 G > d c S < C Z';

/** Removed when the tests of a file are over. */
export const folder = makeFolder();
let browser: Browser;
let address: string;

beforeAll(async () => {
  browser = await openChromium();
  const { code, stdout } = await wirestate(['graph']);
  if (code !== 0) throw new Error('wirestate graph has failed');
  address = pathToFileURL(folder.file('page.html', stdout)).href;
});
afterAll(async () => {
  await browser?.close();
  folder.remove();
});

/** Opens the page and fails the test when it complains or asks for anything but itself. */
export const withPage = (
  hash: string,
  use: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
): Promise<void> => openPage(browser, address + hash, use, options);

/** A box of the picture that is in sight. */
export const box = (page: Page, id: string): Locator => page.locator(`#drawing .box[data-box="${id}"]:visible`);
/** The views that are open. */
export const shownViews = (page: Page): Promise<(string | undefined)[]> =>
  page
    .locator('#drawing g.view')
    .evaluateAll((views) =>
      views.filter((view) => view.getAttribute('display') !== 'none').map((view) => (view as SVGGElement).dataset.view),
    );

/** Drops a file on the page, as a browser does. */
export async function drop(page: Page, name: string, content: string): Promise<void> {
  await page.evaluate(
    ([fileName = '', text = '']) => {
      const data = new DataTransfer();
      data.items.add(new File([text], fileName));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [name, content],
  );
}

/** Opens the page of another machine. */
export async function withMachine(machine: string, use: (page: Page) => Promise<void>): Promise<void> {
  const { stdout } = await wirestate(['graph', '--machine', machine]);
  await openPage(browser, pathToFileURL(folder.file(`${machine}.html`, stdout)).href, use);
}

/** Opens pages in Debian's Chromium, or another one that is installed, without a window. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect } from 'vitest';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** @throws Error with what to install when there is no browser: these tests are never left out silently */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? PLACES.find(existsSync);
  if (executablePath === undefined || !existsSync(executablePath))
    throw new Error(
      `These tests open the page in Chromium, and there is none at ${PLACES.join(', ')}. Install it (apt-get install chromium) or name yours in CHROMIUM.`,
    );
  // Chromium refuses its sandbox to the superuser.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args });
}

/** Opens a page and fails the test when it complains or asks for anything but itself. */
export async function withPage(
  browser: Browser,
  address: string,
  use: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  // Where nothing glides, everything is at its place at once.
  const plain = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' } as const;
  const context = await browser.newContext({ ...plain, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => complaints.push(`says ${dialog.message()}`));
  page.on('console', (message) => complaints.push(message.text()));
  page.on('request', (request) => {
    if (request.url().split('#')[0] !== address.split('#')[0]) complaints.push(`asks for ${request.url()}`);
  });
  try {
    await page.goto(address);
    await use(page);
    expect(complaints).toEqual([]);
  } finally {
    await context.close();
  }
}

/** The folder in which pictures are kept for people who want to look at what the tests saw. */
const SCREENSHOTS = process.env.SCREENSHOTS;

/** Keeps what is shown, where somebody wants to look at it. */
export async function picture(page: Page, name: string): Promise<void> {
  if (SCREENSHOTS === undefined) return;
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), fullPage: true });
}

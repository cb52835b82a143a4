/** Opens pages in Debian's Chromium, or another one that is installed, without a window. */
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

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

/** Exchanges, recordings and coverage that are typed or dropped on the page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../machines/rules.ts';
import { picture } from '../chromium.ts';
import { ROOT, wirestate } from '../program.ts';
import { drop, EXCHANGE, folder, withPage } from './support.ts';

describe('The player', () => {
  it('steps through the exchange of pgdog#885 and shows both sides, what waits, and where the queue stays behind', async () => {
    await withPage('', async (page) => {
      await page.locator('#model').selectOption('pgdog-head');
      await page.locator('#exchange').fill(EXCHANGE);
      await page.locator('button', { hasText: /^Play$/u }).click();
      const summary = page.locator('#summary');
      expect(await summary.textContent()).toContain('Nobody breaks the protocol.');
      expect(await summary.textContent()).toContain('pgdog-head at the end: stale-expectation, copy-in.sync-ignored');
      const next = page.locator('#next');
      const seen: string[] = [];
      for (let step = 0; step < 12; step++) {
        await next.click();
        seen.push((await page.locator('#moment dd').nth(1).textContent()) ?? '');
      }
      expect(seen[6]).toContain('copyIn.extended.body.idle');
      expect(seen[11]).toBe('ready.idle');
      expect(await next.isDisabled()).toBe(true);
      const moment = await page.locator('#moment').textContent();
      expect(moment).toContain('After ReadyForQuery.idle');
      expect(moment).toContain('May be given to the next clientyes');
      expect(moment).toMatch(/It waits forZ/u);
      expect(moment).toContain('It would give the server awayno');
      expect(await page.locator('#steps li.frontend').count()).toBe(7);
      expect(await page.locator('#steps li.backend').count()).toBe(5);
      await picture(page, 'pgdog-885');
      await page.locator('#model').selectOption('reference');
      expect(await summary.textContent()).toContain('The queue of reference keeps step.');
    });
  });

  it('opens at the message that an address names', async () => {
    await withPage('', async (page) => {
      await page.locator('#exchange').fill(EXCHANGE);
      await page.locator('#exchange').press('Enter');
      for (let step = 0; step < 8; step++) await page.locator('#next').click();
      const copied = new URL(page.url()).hash;
      await withPage(copied, async (again) => {
        expect(await again.locator('#position').textContent()).toBe('8 of 12');
        expect(await again.locator('#moment h3').first().textContent()).toBe(
          await page.locator('#moment h3').first().textContent(),
        );
        expect(await again.locator('#details h2').textContent()).toBe(await page.locator('#details h2').textContent());
      });
    });
  });

  it('says that an address names a queue model that there is none of, and plays the exchange all the same', async () => {
    await withPage(`#play=${encodeURIComponent(EXCHANGE)}&at=3&model=pgdog-v9`, async (page) => {
      expect(await page.locator('#problem').textContent()).toContain('There is no queue model “pgdog-v9”');
      expect(await page.locator('#position').textContent()).toBe('3 of 12');
      expect(await page.locator('#summary').textContent()).toContain('The queue of reference keeps step');
    });
  });

  it('says by which rule the frontend breaks the protocol', async () => {
    await withPage(`#play=${encodeURIComponent('> Q < G > Q')}`, async (page) => {
      expect(await page.locator('#summary .violation').textContent()).toBe(
        `First violation at message 3: frontend-violation, copy-in.foreign-message. ${RULES['copy-in.foreign-message'].sentence} `,
      );
    });
  });

  it('plays a recording that is dropped, and marks the first violation', async () => {
    const head = '{"capture":1,"dialect":"postgres-15","starts":"ready"}';
    const query = '{"dir":"F","t":"Q","hex":"510000000673ff00"}'.replace('73ff00', '3b00');
    const lines = [head, query, '{"dir":"B","t":"Z","hex":"5a0000000549"}', '{"dir":"B","t":"Z","hex":"5a0000000549"}'];
    await withPage('', async (page) => {
      await drop(page, 'session.jsonl', lines.join('\n'));
      const summary = page.locator('#summary');
      await summary.filter({ hasText: 'First violation' }).waitFor();
      expect(await summary.textContent()).toContain('judged as postgres-15');
      expect(await summary.textContent()).toContain(
        'First violation at message 2: backend-violation, backend.never-sends',
      );
      const marked = page.locator('#steps li.faulty');
      expect(await marked.count()).toBe(1);
      expect(await marked.textContent()).toContain('✗ backend-violation');
      await marked.click();
      expect(await page.locator('#moment .violation').textContent()).toContain('it could send one of');
      await picture(page, 'violation');
    });
  });

  it('plays a real recording with its start-up by file, and judges the queue behind it', async () => {
    const line = readFileSync(join(ROOT, 'corpus/recordings/observations.jsonl'), 'utf8')
      .split('\n')
      .map((text) => (text === '' ? undefined : JSON.parse(text)))
      .find(
        (each) =>
          each?.starts === 'startup' &&
          each.capture.some(({ t, dir }: { t: string; dir: string }) => t === 'Z' && dir === 'B'),
      );
    const file = folder.file('real.jsonl', line.capture.map((entry: object) => JSON.stringify(entry)).join('\n'));
    await withPage('', async (page) => {
      await page.locator('#file').setInputFiles(file);
      await page.locator('#played').waitFor();
      expect(await page.locator('#summary').textContent()).toContain('beginning at startup');
      expect(await page.locator('#summary').textContent()).not.toContain('backend-violation');
      await page.locator('#to-end').click();
      expect(await page.locator('#moment dd').first().textContent()).not.toBe('startup');
    });
  });

  it.each([
    ['cut.jsonl', '{"dir":"F","t":"Q","hex":"5100', 'ends in the middle of its JSON'],
    ['text.jsonl', 'this is\nno recording', 'Line 1 is not JSON'],
    ['wrong.jsonl', '{"capture":1}\n{"dir":"F","t":"Q","hex":"zz"}', 'Line 2'],
    ['empty.jsonl', '', 'holds no messages'],
    [
      'new.jsonl',
      '{"capture":1,"dialect":"postgres-99","starts":"ready"}\n{"dir":"F","t":"S","hex":"5300000004"}',
      'dialect “postgres-99”',
    ],
    ['coverage.json', '{"dialect":"postgres-18","edges":{"ready.idle|F.Query":"often"}}', 'is no count'],
  ])('says what is wrong with %s, and loses nothing', async (name, content, sentence) => {
    await withPage(`#play=${encodeURIComponent(EXCHANGE)}&at=5&model=naive`, async (page) => {
      const before = await page.locator('#moment').textContent();
      await drop(page, name, content);
      const problem = page.locator('#problem p').first();
      await problem.waitFor();
      expect(await problem.textContent()).toContain(name);
      expect(await page.locator('#problem').textContent()).toContain(sentence);
      expect(await page.locator('#moment').textContent()).toBe(before);
      expect(await page.locator('#exchange').inputValue()).toBe(EXCHANGE);
    });
  });

  it('points at the word of an exchange that it does not know', async () => {
    await withPage('', async (page) => {
      await page.locator('#exchange').fill('> P B x S');
      await page.locator('#exchange').press('Enter');
      expect(await page.locator('#problem p').first().textContent()).toContain('"x" is no message of the frontend');
      expect(await page.locator('#problem pre').textContent()).toBe('> P B x S\n      ^');
      expect(await page.locator('#played').isVisible()).toBe(false);
    });
  });
});

describe('Coverage', () => {
  it('of wirestate paths is shown as heat, with the numbers in words', async () => {
    const { stdout, code } = await wirestate([
      'paths',
      '--json',
      '--through',
      'copy-in.sync-ignored',
      '--cover',
      'transitions',
    ]);
    expect(code).toBe(0);
    await withPage('#state=copyIn.extended.begun.idle', async (page) => {
      await drop(page, 'paths.json', stdout);
      await page.locator('.heat-note').waitFor();
      expect(await page.locator('.heat-note').textContent()).toMatch(
        /^paths\.json: \d+ of \d+ edges are covered\. Of the others \d+ are refused/u,
      );
      const hot = page.locator('.arrow[data-from="copyIn.extended.begun"][data-to="copyIn.extended.body"]');
      expect(await hot.getAttribute('class')).toMatch(/heat-\d/u);
      const cold = page.locator('.arrow[data-from="functionCall"]').first();
      expect(await cold.evaluate((arrow) => getComputedStyle(arrow).opacity)).not.toBe('1');
      expect(await page.locator('#details li', { hasText: 'copy-in.sync-ignored' }).textContent()).toMatch(/\d+ ×/u);
      expect(await page.locator('#details').textContent()).toContain('never');
      await picture(page, 'heat');
    });
  });

  it('may name edges that are none of this machine, and says how many', async () => {
    await withPage('', async (page) => {
      await drop(page, 'c.json', '{"dialect":"postgres-12","edges":{"ready.idle|F.Query":3,"nowhere|F.Query":1}}');
      await page.locator('.heat-note').waitFor();
      const note = await page.locator('.heat-note').textContent();
      expect(note).toContain('1 of');
      expect(note).toContain('made for postgres-12');
      expect(note).toContain('1 of its edges are none of this machine');
    });
  });
});

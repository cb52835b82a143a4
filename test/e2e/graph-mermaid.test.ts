/** Mermaid, read back and drawn by Mermaid itself, in a browser. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scopesOf } from '../../src/emit/chart.ts';
import { type Drawing, drawingOf } from '../../src/emit/drawing.ts';
import { mermaidOf } from '../../src/emit/mermaid.ts';
import { CHARTS, nameOf } from '../src/emit/support.ts';
import { openChromium } from './chromium.ts';

interface Read {
  readonly relations: readonly { readonly id1: string; readonly id2: string; readonly relationTitle?: string }[];
  readonly states: readonly string[];
}

/** A state, and what is declared in it. */
interface Composite {
  readonly doc?: readonly { readonly stmt: string; readonly id?: string }[];
}

/** What is called in the browser. */
interface Mermaid {
  parse(text: string): Promise<unknown>;
  mermaidAPI: {
    getDiagramFromText(text: string): Promise<{
      db: { getRelations(): Read['relations']; getStates(): Map<string, Composite> };
    }>;
  };
  render(id: string, text: string): Promise<{ readonly svg: string }>;
}

describe('Mermaid', () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage();
    const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
    await page.addScriptTag({ content: readFileSync(script, 'utf8') });
  });
  afterAll(() => browser?.close());

  /** What was read of each text: many phases are the same in several dialects. */
  const known = new Map<string, Read>();

  async function read(text: string): Promise<Read> {
    const found = known.get(text) ?? (await readAnew(text));
    known.set(text, found);
    return found;
  }

  const readAnew = (text: string): Promise<Read> =>
    page.evaluate(async (source) => {
      const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid };
      // Mermaid registers its languages when it first parses one.
      await mermaid.parse(source);
      const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
      return {
        relations: db.getRelations().map(({ id1, id2, relationTitle }) => ({
          id1,
          id2,
          relationTitle: (relationTitle ?? '').replace('&lt;', '<'),
        })),
        states: [...db.getStates()].flatMap(([id, { doc = [] }]) => [
          id,
          ...doc.flatMap((inside) => (inside.stmt === 'state' && inside.id !== undefined ? [inside.id] : [])),
        ]),
      };
    }, text);

  const word = (id: string): string => id.replace(/\W/gu, '_');

  it.each(
    CHARTS.map((chart) => [nameOf(chart), chart] as const),
  )('reads every drawing of the %s: each box a state, each arrow a transition with its words', async (_name, chart) => {
    const drawings: Drawing[] = [{ closed: true }, {}, ...scopesOf(chart).map((phase) => ({ phase }))].map((options) =>
      drawingOf(chart, options),
    );
    for (const drawing of drawings) {
      const { relations, states } = await read(mermaidOf(drawing));
      expect(states).toEqual(expect.arrayContaining(drawing.boxes.map(({ id }) => word(id))));
      const sign = { frontend: '> ', backend: '< ', itself: '' };
      const arrows = relations.filter(({ id1 }) => !id1.endsWith('_start'));
      expect(arrows.map(({ id1, id2, relationTitle = '' }) => `${id1} ${id2} ${relationTitle}`.trim()).sort()).toEqual(
        drawing.arrows.map(({ from, to, by, label }) => `${word(from)} ${word(to)} ${sign[by]}${label}`.trim()).sort(),
      );
    }
  });

  it('draws a phase with every name in it', async () => {
    const chart = CHARTS[0];
    if (chart === undefined) throw new Error('there is no chart');
    const text = mermaidOf(drawingOf(chart, { phase: 'copyIn' }));
    const svg = await page.evaluate(async (source) => {
      const { mermaid } = globalThis as unknown as { readonly mermaid: Mermaid };
      return (await mermaid.render('drawn', source)).svg;
    }, text);
    for (const name of ['extended.begun', 'simple.row', 'CopyInResponse']) expect(svg).toContain(name);
  });
});

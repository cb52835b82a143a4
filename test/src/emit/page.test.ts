/** The parts of the page that need no browser. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chartOf } from '../../../src/emit/chart.ts';
import { manualAddress } from '../../../src/emit/manual.ts';
import { readAddress, writeAddress } from '../../../src/emit/page/address.ts';
import { edgeKey, looksLikeCoverage, readCoverage } from '../../../src/emit/page/coverage.ts';
import { playCapture, playTokens } from '../../../src/emit/page/play.ts';
import { pageOf } from '../../../src/emit/page.ts';
import { FRAME, framed, type Plate, type Plates, placePlates, platesToFit } from '../../../src/emit/plates.ts';
import { findModel, parseCapture, parseExchange, playExchange, playRecording, RULES } from '../../../src/index.ts';
import { backendTable } from '../../../src/table/tables.ts';

function tokensOf(text: string) {
  const parsed = parseExchange(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.tokens;
}

function modelNamed(name: string) {
  const entry = findModel(name);
  if (entry === undefined) throw new Error(`there is no ${name}`);
  return entry;
}

describe('The plates of a picture', () => {
  const length = fc.integer({ min: 1, max: 900 });
  const plates = fc
    .array(fc.record({ width: length, height: length }), { minLength: 1, maxLength: 12 })
    .map((sizes) => sizes.map((size, index) => ({ name: index === 0 ? '' : `phase${index}`, ...size })));

  /** The frames of all plates, as rectangles. */
  const frames = (list: readonly Plate[], { places }: Plates) =>
    list.map((plate) => {
      const { x, y } = places.get(plate.name) ?? { x: Number.NaN, y: Number.NaN };
      const isMap = plate.name === '';
      const [left, top] = isMap ? [x, y] : [x - FRAME.padding, y - FRAME.heading];
      const { width, height } = framed(plate);
      return { left, top, right: left + width, bottom: top + height };
    });

  it('lie beside or below each other, in their order, within the size that is said', () => {
    fc.assert(
      fc.property(plates, fc.integer({ min: 1, max: 3000 }), (list, room) => {
        const placed = placePlates(list, room);
        const at = frames(list, placed);
        for (const [index, one] of at.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.right).toBeLessThanOrEqual(placed.width);
          expect(one.bottom).toBeLessThanOrEqual(placed.height);
          // No wider than there is room, but for one that is so by itself.
          expect(one.right <= room || one.left === 0).toBe(true);
          for (const other of at.slice(index + 1))
            expect(other.left >= one.right + FRAME.gap || other.top >= one.bottom + FRAME.gap).toBe(true);
        }
      }),
    );
  });

  it('that are to be seen at once fill the window at least as well as one below the other', () => {
    const scale = ({ width, height }: Plates, window: { width: number; height: number }) =>
      Math.min(window.width / width, window.height / height);
    fc.assert(
      fc.property(plates, fc.record({ width: length, height: length }), (list, window) => {
        const fitting = platesToFit(list, window);
        expect(scale(fitting, window)).toBeGreaterThanOrEqual(scale(placePlates(list, 1), window) - 1e-9);
      }),
    );
  });
});

describe('An address', () => {
  it('is read back as it was written, whatever it says', () => {
    const field = fc.string({ minLength: 1 });
    const address = fc.record({ state: field, rule: field, open: field, play: field, at: field }, { requiredKeys: [] });
    fc.assert(
      fc.property(address, (said) => {
        expect(readAddress(writeAddress(said))).toEqual({ ...said });
      }),
    );
  });

  it('that says nothing is empty', () => {
    expect(writeAddress({})).toBe('');
    expect(readAddress('#unknown=1&state=')).toEqual({});
  });
});

describe('Coverage', () => {
  const table = backendTable('postgres-18');

  it('is read from counts by edge', () => {
    const read = readCoverage('{"dialect":"postgres-18","edges":{"ready.idle|F.Query":3}}', table);
    expect(read).toEqual({
      ok: true,
      dialect: 'postgres-18',
      unknown: 0,
      counts: new Map([['ready.idle|F.Query', 3]]),
    });
  });

  it('is counted along the exchanges of wirestate paths', () => {
    const events = ['F.Query', 'B.CopyInResponse', 'F.CopyDone', 'B.CommandComplete', 'B.ReadyForQuery.idle'];
    const lines = [
      { starts: 'ready', exchange: '> Q < G > c < C Z', events },
      { starts: 'ready', exchange: '> Q < Z', events: ['F.Query', 'F.Sync'] },
      { cover: 'transitions', dialect: 'postgres-18' },
    ].map((line) => JSON.stringify(line));
    expect(looksLikeCoverage(lines.join('\n'))).toBe(true);
    const read = readCoverage(lines.join('\n'), table);
    if (!read.ok) throw new Error(read.message);
    expect(read.counts.get(edgeKey('ready.idle', 'F.Query'))).toBe(2);
    expect(read.counts.get(edgeKey('copyIn.simple.begun.idle', 'F.CopyDone'))).toBe(1);
    expect(read.unknown).toBe(1);
  });

  it('is told from a recording', () => {
    expect(looksLikeCoverage('{"capture":1,"starts":"ready"}\n{"dir":"F","t":"S","hex":"5300000004"}')).toBe(false);
    expect(looksLikeCoverage('{"edges":{}}')).toBe(true);
  });

  it('that cannot be read is refused in one sentence, whatever it is', () => {
    expect(readCoverage('[]', table)).toEqual({ ok: false, message: 'The coverage is JSON, but no object.' });
    expect(readCoverage('{"edges":{"a|b":-1}}', table)).toMatchObject({ ok: false });
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCoverage(text, table);
        if (!read.ok) expect(read.message).toMatch(/\.$/u);
      }),
    );
  });
});

describe('An exchange that is played', () => {
  it('has a moment before and after each message, and the verdict of model run', () => {
    const tokens = tokensOf('> P B E S < 1 2 G > d c S < C Z');
    const model = modelNamed('pgdog-head');
    const played = playTokens(tokens, model, 'postgres-18');
    expect(played.moments.length).toBe(tokens.length + 1);
    expect(played.violation).toBeUndefined();
    const judged = playExchange(model, tokens, { schedule: false, dialect: 'postgres-18' });
    expect(played.verdict).toMatchObject({ by: judged.verdict, rule: judged.rule, at: tokens.length });
    expect(played.moments[4]).toMatchObject({ pending: ['Parse', 'Bind', 'Execute', 'Sync'], owed: [0, 1] });
    expect(played.moments.at(-1)).toMatchObject({ states: ['ready.idle'], releasable: 'yes', answers: 9 });
    expect(played.moments.at(-1)?.queue).toMatchObject({ reaction: 'forward', releasable: false });
  });

  it('shows all states in which the backend can be, where nobody knows', () => {
    const played = playTokens(tokensOf('> P B E S < 1 2 G > d < E'), undefined, 'postgres-18');
    expect(played.moments.at(-1)).toMatchObject({ owed: [0, 1], phase: 'ambiguous' });
    expect(played.moments.at(-1)?.states.length).toBeGreaterThan(1);
  });

  it('names who broke the protocol first, and where', () => {
    const backend = playTokens(tokensOf('> S < Z Z'), undefined, 'postgres-18');
    expect(backend.violation).toMatchObject({ at: 2, by: 'backend-violation', rule: 'backend.never-sends' });
    const frontend = playTokens(tokensOf('> Q < G > Q < E E!'), modelNamed('naive'), 'postgres-18');
    expect(frontend.violation).toMatchObject({ at: 2, by: 'frontend-violation', rule: 'copy-in.foreign-message' });
    expect(frontend.verdict).toBeUndefined();
  });

  it('goes on when the model gives up', () => {
    const played = playTokens(tokensOf('> f'), modelNamed('pgdog-v0'), 'postgres-18');
    expect(played.verdict).toMatchObject({ by: 'false-desync', at: 0 });
    expect(played.moments[1]?.queue?.reaction).toMatch(/^gives up: ./u);
  });

  it('of start-up begins there', () => {
    const played = playTokens(tokensOf('> Startup < R K Z'), undefined, 'postgres-18');
    expect(played.starts).toBe('startup');
    expect(played.violation).toBeUndefined();
  });
});

describe('A recording that is played', () => {
  it('is judged as wirestate check judges it, each of those that are shipped', () => {
    const url = new URL('../../../corpus/recordings/observations.jsonl', import.meta.url);
    const lines = readFileSync(url, 'utf8')
      .split('\n')
      .filter((line) => line !== '');
    let played = 0;
    for (const line of lines) {
      const { starts = 'startup', capture: entries } = JSON.parse(line);
      const parsed = parseCapture(entries.map((entry: object) => JSON.stringify(entry)).join('\n'));
      if (!parsed.ok) continue;
      const options = { starts, dialect: 'postgres-18' } as const;
      const here = playCapture(parsed.capture, modelNamed('naive'), options);
      const judged = playRecording(parsed.capture, starts, 'postgres-18');
      expect(here.violation?.by ?? 'ok').toBe(judged.verdict);
      expect(here.moments.length).toBe(here.steps.length + 1);
      const last = here.moments.at(-1);
      // A close or a half-close behind the last message moves the tracker once more.
      const ends = parsed.capture.entries.at(-1);
      if (ends !== undefined && 'bytes' in ends && last !== undefined && last.states.length > 0)
        expect(last.releasable).toBe(judged.releasable);
      played++;
    }
    expect(played).toBeGreaterThan(300);
  });
});

describe('The page', () => {
  it('lets nothing run but its own script and style, and cannot be ended by what it holds', async () => {
    const script = 'const text = "<b>";';
    const hash = (text: string): string => `hash of ${text.length}`;
    const page = await pageOf(chartOf('pooler'), { phase: undefined, script, style: 'a{}', hash });
    expect(page).toContain(`script-src 'sha256-hash of ${script.length}'`);
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<script/gu)?.length).toBe(2);
    expect(page).not.toMatch(/\son\w+=|https?:\/\/(?!www\.postgresql\.org)/u);
  });

  it('leads to a section of the manual for every rule', () => {
    const sections = new Set(Object.values(RULES).map(({ manual }) => manual));
    expect([...sections].filter((section) => manualAddress(section) === undefined)).toEqual([]);
  });
});

/** A slice of the mutation campaign (`npm run mutants`): judged by the recordings alone. */
import { describe, expect, it } from 'vitest';
import { eventId } from '../../machines/messages.ts';
import type { Transcript } from '../../src/oracle/live/transcript.ts';
import { EVENT_COUNT, NONE, stateNumber } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import { recordings } from '../src/tracker/support.ts';
import { Campaign } from './campaign.ts';
import { classesOf } from './equivalence.ts';
import { tellApart, wordsOf } from './indistinguishable.ts';
import { forge, judge } from './judge.ts';
import { Mutable, type Mutant, mutantsOf, stateOf } from './mutator.ts';
import { transcriptOf, withoutRows } from './transcript.ts';

const STRIDE = 10;

const transcriptsOf = (version: number): Transcript[] =>
  recordings
    .filter(({ versions }) => versions.includes(version))
    .flatMap((recording) => transcriptOf(recording, version) ?? []);

describe.each([15, 18])('The recordings of PostgreSQL %i', (version) => {
  const table = backendTable(version === 15 ? 'postgres-15' : 'postgres-18');
  const transcripts = transcriptsOf(version);
  const control = new Campaign(table, []);
  control.judge(transcripts);

  it('break no law with the table as it is', () => {
    expect(transcripts.length).toBeGreaterThan(200);
    expect(control.disagreeing.map(({ transcript, death }) => `${transcript.id}: ${death}`)).toEqual([]);
    expect(control.transcripts).toBeGreaterThan(200);
  });

  it('are taken as well without the rows of a portal that was suspended, as people write them down', () => {
    const written = transcripts.flatMap(withoutRows);
    expect(written.length).toBeGreaterThan(2);
    expect(written.filter((transcript) => judge(table, transcript) !== undefined).map(({ id }) => id)).toEqual([]);
  });

  it('kill nearly every mutant of an edge that they need', () => {
    const mutants = mutantsOf(table).filter(({ at }, number) => control.exercised.has(at) && number % STRIDE === 0);
    const campaign = new Campaign(table, mutants);
    campaign.judge(transcripts);
    expect(mutants.length).toBeGreaterThan(500);
    expect(campaign.kills.size / (mutants.length - campaign.equivalent.length)).toBeGreaterThan(0.85);
    expect([...campaign.kills.values()].every(({ by }) => by === 'recording')).toBe(true);
  });
});

describe('The mutator', () => {
  const table = backendTable('postgres-15');
  const mutants = mutantsOf(table);

  it('drops every edge once, and leads it to every other state of the phases it touches', () => {
    const edges = table.targets.filter((target) => target !== NONE).length;
    expect(mutants.filter(({ target }) => target === NONE).length).toBe(edges);
    expect(mutants.filter(({ at, target }) => table.targets[at] === target)).toEqual([]);
    const phase = (state: number) => table.phases[state] ?? '';
    for (const { at, target } of mutants) {
      if (target !== NONE) expect([phase(stateOf(at)), phase(table.targets[at] ?? NONE)]).toContain(phase(target));
    }
    const at = stateNumber(table, 'ready.idle') * EVENT_COUNT + eventId('F.Query');
    const region = table.phases.filter((name) => name === 'ready' || name === 'simpleQuery').length;
    expect(mutants.filter((mutant) => mutant.at === at).length).toBe(region);
  });

  it('changes one cell, and puts it back', () => {
    const mutable = new Mutable(table);
    const [mutant = { at: 0, target: 0 }] = mutants;
    mutable.with(mutant, ({ targets }) => {
      expect(targets.findIndex((target, at) => target !== table.targets[at])).toBe(mutant.at);
    });
    mutable.with({ at: 0, target: table.targets[0] ?? NONE }, ({ targets }) => expect(targets).toEqual(table.targets));
  });
});

describe('The judge', () => {
  const table = backendTable('postgres-15');
  const mutable = new Mutable(table);
  const edge = (state: string, event: Parameters<typeof eventId>[0]) =>
    stateNumber(table, state) * EVENT_COUNT + eventId(event);
  const transcript: Transcript = {
    id: 'a Parse and a Sync',
    start: 'ready.idle',
    steps: (['F.Parse', 'F.Sync', 'B.ParseComplete', 'B.ReadyForQuery.idle'] as const).map(eventId),
    source: 'recording',
  };
  const parse = edge('ready.idle', 'F.Parse');

  it('finds a table at fault that refuses what came', () => {
    const closing = { at: parse, target: stateNumber(table, 'extendedQuery.closing.idle') };
    expect(judge(table, transcript)).toBeUndefined();
    expect(mutable.with(closing, (mutated) => judge(mutated, transcript))).toBe('refused');
  });

  it('finds a table that allows too much by a reply that did not come', () => {
    const open: Mutant = { at: parse, target: stateNumber(table, 'extendedQuery.parsing.executed') };
    expect(mutable.with(open, (mutated) => judge(mutated, transcript))).toBeUndefined();
    const forgery = mutable.with(open, (mutated) => forge(table, mutated, transcript, 1));
    expect(forgery).toMatchObject({ length: 3 });
    expect(forge(table, table, transcript, 2)).toBeUndefined();
  });

  it('takes states for equal that lead to equal states by every event, and no others', () => {
    const classes = classesOf(table);
    const of = (state: string) => classes[stateNumber(table, state)];
    expect(of('simpleQuery.sendingRows.executed')).toBe(of('simpleQuery.sendingRows.pipelined'));
    expect(of('simpleQuery.sendingRows.executed')).not.toBe(of('simpleQuery.sendingRows.idle'));
    expect(of('simpleQuery.sendingRows.executed')).not.toBe(of('simpleQuery.completed.executed'));
    expect(new Set(classes).size).toBeLessThan(table.states.length);
  });
});

describe('The search for what tells a mutant apart', () => {
  const table = backendTable('postgres-15');
  const mutable = new Mutable(table);
  const told = (state: string, event: Parameters<typeof eventId>[0], target?: string): string => {
    const at = stateNumber(table, state) * EVENT_COUNT + eventId(event);
    const mutant = { at, target: target === undefined ? NONE : stateNumber(table, target) };
    const found = mutable.with(mutant, (mutated) => tellApart(table, mutated, mutant));
    return typeof found === 'string' ? found : wordsOf(found.steps);
  };

  it('finds the shortest steps that only one of both tables takes', () => {
    expect(told('ready.idle', 'F.Sync', 'ready.idle')).toMatch(/^F\.Sync (quiet|B\.\w+)$/u);
    expect(told('copyIn.simple.begun.idle', 'F.Sync', 'copyIn.simple.ending.idle')).toMatch(/F\.Sync (quiet|B\.\w+)$/u);
    expect(told('copyIn.extended.begun.idle', 'F.CopyData', 'copyIn.extended.body.idle')).toMatch(
      /F\.CopyData B\.ErrorResponse/u,
    );
  });

  it('finds nothing where a message that ends a copy is discarded by the skip behind its error just as well', () => {
    expect(told('copyIn.extended.begun.idle', 'F.Query', 'synchronizationLost.fatal')).toBe('nothing');
  });

  it('finds nothing where a notice could as well have come before', () => {
    expect(told('extendedQuery.parsing.idle', 'B.NoticeResponse')).toBe('nothing');
    // The same message, taken to have come before the Parse was read, leads nowhere else.
    expect(told('extendedQuery.parsing.idle', 'B.NoticeResponse', 'extendedQuery.binding.idle')).toBe('nothing');
    expect(told('simpleQuery.sendingRows.idle', 'B.NoticeResponse')).toMatch(/RowDescription B\.NoticeResponse$/u);
    expect(told('ready.idle', 'B.NoticeResponse')).toMatch(/B\.NoticeResponse$/u);
  });
});

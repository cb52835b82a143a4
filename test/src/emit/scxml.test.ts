/** SCXML, read back by state-machine-cat. */
import { render } from 'state-machine-cat';
import { describe, expect, it } from 'vitest';
import { type Chart, chartOf, onlyPhase } from '../../../src/emit/chart.ts';
import { scxmlEvent, scxmlOf } from '../../../src/emit/scxml.ts';
import { CHARTS, nameOf } from './support.ts';

interface ReadState {
  readonly name: string;
  readonly type: string;
  readonly statemachine?: ReadMachine;
}
interface ReadMachine {
  readonly states: readonly ReadState[];
  readonly transitions?: readonly {
    readonly from: string;
    readonly to: string;
    readonly event?: string;
    readonly cond?: string;
  }[];
}

const read = async (chart: Chart): Promise<ReadMachine> =>
  (await render(scxmlOf(chart), { inputType: 'scxml', outputType: 'json' })) as unknown as ReadMachine;

const leaves = (machine: ReadMachine): ReadState[] =>
  machine.states.flatMap((state) => (state.statemachine === undefined ? [state] : leaves(state.statemachine)));

const transitions = (machine: ReadMachine): NonNullable<ReadMachine['transitions']>[number][] => [
  ...(machine.transitions ?? []),
  ...machine.states.flatMap(({ statemachine }) => (statemachine === undefined ? [] : transitions(statemachine))),
];

describe('SCXML', () => {
  it.each(
    CHARTS.map((chart) => [nameOf(chart), chart] as const),
  )('of the %s is read by another program: the same states, the same edges', async (_name, chart) => {
    const machine = await read(chart);
    const states = leaves(machine).filter(({ type }) => type === 'regular' || type === 'final');
    expect(states.map(({ name }) => name).sort()).toEqual(chart.states.map(({ name }) => name).sort());
    const line = (from: string, to: string, event = '', cond = ''): string => `${from} ${to} ${event} ${cond}`;
    const found = transitions(machine)
      .filter(({ from }) => !/(^|\.)initial$/u.test(from))
      .map(({ from, to, event, cond }) => line(from, to, event, cond));
    const written = chart.edges.map(({ from, to, event, guard }) =>
      line(from, to, event === undefined ? '' : scxmlEvent(event), guard),
    );
    expect(found.sort()).toEqual(written.sort());
  });

  it('names no event that begins like another, as SCXML would take one for the other', () => {
    const events = [...new Set(chartOf('backend').edges.flatMap(({ event }) => (event ? [scxmlEvent(event)] : [])))];
    for (const event of events) expect(events.filter((other) => other.startsWith(`${event}.`))).toEqual([]);
    expect(events).toContain('B.ErrorResponse-fatal');
  });

  it('cites on every edge the rule, whose sentence it brings along', () => {
    const text = scxmlOf(onlyPhase(chartOf('backend'), 'copyIn'));
    expect(text).toContain('event="F.Sync" target="copyIn.extended.body.idle" wirestate:rule="copy-in.sync-ignored"/>');
    expect(text).toMatch(/<wirestate:rule id="copy-in\.sync-ignored" decision="ignored" manual="COPY Operations">\S/u);
  });
});

/**
 * The form in which a compiled table is committed: one line a state, `name|event,target,rule event,target,rule …`,
 * all numbers in base 36, so that a changed edge is a changed line.
 */
import { EVENT_COUNT, makeTable, NONE, type Table } from './table.ts';

export function printTable(table: Table): string {
  return table.states
    .map((name, state) => {
      const edges: string[] = [];
      for (let event = 0; event < EVENT_COUNT; event++) {
        const at = state * EVENT_COUNT + event;
        const target = table.targets[at] ?? NONE;
        if (target !== NONE) edges.push([event, target, table.rules[at] ?? 0].map((n) => n.toString(36)).join(','));
      }
      return `${name}|${edges.join(' ')}`;
    })
    .join('\n');
}

export function readTable(machine: string, dialect: string, text: string): Table {
  const lines = text.split('\n').map((line) => line.split('|'));
  const edges = lines.flatMap(([, list = ''], state) =>
    list
      .split(' ')
      .filter((edge) => edge !== '')
      .map((edge) => {
        const [event = 0, target = 0, rule = 0] = edge.split(',').map((digits) => Number.parseInt(digits, 36));
        return [state, event, target, rule] as const;
      }),
  );
  return makeTable(
    machine,
    dialect,
    lines.map(([name = '']) => name),
    edges,
  );
}

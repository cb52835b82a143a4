/** Every drawing that can be asked for, by a name. */
import { type Chart, chartOf, MACHINES, scopesOf } from '../../../src/emit/chart.ts';
import { type Drawing, type DrawingOptions, drawingOf } from '../../../src/emit/drawing.ts';

/** One dialect for each way in which PostgreSQL's versions differ. */
export const DISTINCT = ['postgres-12', 'postgres-13', 'postgres-14', 'postgres-18'] as const;

export const CHARTS: readonly Chart[] = [
  ...DISTINCT.map((dialect) => chartOf('backend', dialect)),
  ...MACHINES.filter((machine) => machine !== 'backend').map((machine) => chartOf(machine)),
];

export const nameOf = ({ machine, dialect }: Chart): string => `${machine} ${dialect}`;

/** The drawings of a chart. @param whole with the one of every state, which takes Graphviz a second */
export function drawingsOf(chart: Chart, whole = true): Drawing[] {
  const options: DrawingOptions[] = [
    { closed: true },
    ...scopesOf(chart).flatMap((phase) => [{ phase }, { phase, everything: true }]),
    ...(whole ? [{}] : []),
  ];
  return options.map((chosen) => drawingOf(chart, chosen));
}

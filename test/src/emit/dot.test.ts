/** What is written for Graphviz, read back by Graphviz. */
import { instance } from '@viz-js/viz';
import { describe, expect, it } from 'vitest';
import { dotOf } from '../../../src/emit/dot.ts';
import { layOut } from '../../../src/emit/layout.ts';
import { svgOf } from '../../../src/emit/svg.ts';
import { CHARTS, drawingsOf, nameOf } from './support.ts';

interface Read {
  readonly objects: readonly { readonly name: string; readonly nodes?: readonly number[] }[];
  readonly edges?: readonly {
    readonly tail: number;
    readonly head: number;
    readonly label?: string;
    readonly style?: string;
  }[];
}

const graphviz = await instance();

describe.each(CHARTS.map((chart) => [nameOf(chart), chart] as const))('DOT of the %s', (_name, chart) => {
  it('is read by Graphviz: every box a node, every arrow an edge with its label, its side as the dash', () => {
    for (const drawing of drawingsOf(chart, false)) {
      const { objects, edges = [] } = graphviz.renderJSON(dotOf(drawing)) as Read;
      const nodes = objects.filter(({ name }) => !name.startsWith('cluster_'));
      expect(nodes.map(({ name }) => name).sort()).toEqual(drawing.boxes.map(({ id }) => id).sort());
      const read = edges.map(({ tail, head, label = '', style }) =>
        [objects[tail]?.name, objects[head]?.name, label.replaceAll('\\n', ' '), style].join('|'),
      );
      const style = { frontend: 'solid', backend: 'dashed', itself: 'dotted' };
      expect(read).toEqual(drawing.arrows.map(({ from, to, label, by }) => [from, to, label, style[by]].join('|')));
    }
  });

  it('and its picture are the same, byte for byte, each time', async () => {
    for (const drawing of drawingsOf(chart, false).slice(0, 3)) {
      expect(dotOf(drawing)).toBe(dotOf(drawing));
      expect(svgOf(await layOut(drawing))).toBe(svgOf(await layOut(drawing)));
    }
  });
});

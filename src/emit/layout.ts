/**
 * Where things are drawn: a drawing laid out by Graphviz, as numbers. Graphviz runs as WebAssembly without a system
 * around it, so the same drawing is laid out alike everywhere.
 */
import { instance, type Viz } from '@viz-js/viz';
import { boxLines, type Direction, dotOf, linesOf } from './dot.ts';
import type { Arrow, Box, Drawing } from './drawing.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box and its middle. All lengths are in points, from the top left. */
export interface PlacedBox extends Point {
  readonly box: Box;
  readonly width: number;
  readonly height: number;
  readonly title: readonly string[];
  readonly small: readonly string[];
}

export interface PlacedArrow {
  readonly arrow: Arrow;
  /** A start and then three points for each cubic curve; the arrow's tip is `tip`. */
  readonly curve: readonly Point[];
  readonly tip: Point;
  /** The middle of the label, where there is one. */
  readonly label: Point | undefined;
  readonly lines: readonly string[];
}

export interface PlacedPhase extends Point {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** A drawing with its places. */
export interface Layout {
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
  readonly phases: readonly PlacedPhase[];
  readonly boxes: readonly PlacedBox[];
  readonly arrows: readonly PlacedArrow[];
  /** Where the dot is that points to the initial state, and the curve from it. */
  readonly start: { readonly dot: Point; readonly curve: readonly Point[]; readonly tip: Point } | undefined;
}

/** What is read of Graphviz's JSON. */
interface GraphvizObject {
  readonly name: string;
  readonly bb?: string;
  readonly pos?: string;
  readonly width?: string;
  readonly height?: string;
}
interface GraphvizEdge {
  readonly pos?: string;
  readonly lp?: string;
}
interface GraphvizGraph {
  readonly bb: string;
  readonly objects?: readonly GraphvizObject[];
  readonly edges?: readonly GraphvizEdge[];
}

const POINTS_PER_INCH = 72;
/** Boxes are as exact as a tenth of a point; for curves and labels, which are many, a point will do. */
const round = (value: number): number => Math.round(value * 10) / 10;
const whole = ({ x, y }: Point): Point => ({ x: Math.round(x), y: Math.round(y) });

let graphviz: Promise<Viz> | undefined;

const sizeOf = ({ bb }: GraphvizGraph): { readonly width: number; readonly height: number } => {
  const [, , width = 0, height = 0] = bb.split(',').map(Number);
  return { width, height };
};

/** How long the longer side is, were it shown in a window that is a little wider than high. */
const extent = (graph: GraphvizGraph): number => Math.max(sizeOf(graph).width / 1.3, sizeOf(graph).height);

/** Places things from top to bottom or from left to right, whatever becomes squarer; the whole machine from top to bottom. */
async function run(drawing: Drawing): Promise<GraphvizGraph> {
  graphviz ??= instance();
  const viz = await graphviz;
  const render = (direction: Direction) =>
    viz.renderJSON(dotOf(drawing, { direction, heading: false })) as GraphvizGraph;
  const down = render('TB');
  if (drawing.phases.length > 1) return down;
  const across = render('LR');
  return extent(across) < extent(down) ? across : down;
}

/**
 * Lays a drawing out.
 * @throws Error when Graphviz refuses the text or leaves an edge out, which would be a fault of dot.ts
 */
export async function layOut(drawing: Drawing): Promise<Layout> {
  const graph = await run(drawing);
  const { width, height } = sizeOf(graph);
  const point = (text: string): Point => {
    const [x = 0, y = 0] = text.split(',').map(Number);
    return { x: round(x), y: round(height - y) };
  };
  /** `e,x,y x,y x,y …`: the tip, and the points of the curve. */
  const curveOf = ({ pos = '' }: GraphvizEdge): { readonly curve: Point[]; readonly tip: Point } => {
    if (pos === '') throw new RangeError('Graphviz has found no route for an edge');
    const [tip = '', ...points] = pos.split(' ');
    return { curve: points.map(point).map(whole), tip: whole(point(tip.replace('e,', ''))) };
  };
  const objects = graph.objects ?? [];
  const edges = graph.edges ?? [];
  const place = (box: Box): PlacedBox => {
    const object = objects.find(({ name }) => name === box.id);
    const inches = (text = '0'): number => round(Number(text) * POINTS_PER_INCH);
    return {
      box,
      ...point(object?.pos ?? '0,0'),
      width: inches(object?.width),
      height: inches(object?.height),
      ...boxLines(box),
    };
  };
  const hasStart = edges.length > drawing.arrows.length;
  const dot = objects.find(({ name }) => name === 'start');
  return {
    drawing,
    width: Math.ceil(width),
    height: Math.ceil(height),
    phases: drawing.phases.map((name, number) => {
      const box = objects.find((object) => object.name === `cluster_${number}`)?.bb ?? '0,0,0,0';
      const [left = 0, bottom = 0, right = 0, top = 0] = box.split(',').map(Number);
      return { name, x: round(left), y: round(height - top), width: round(right - left), height: round(top - bottom) };
    }),
    boxes: drawing.boxes.map(place),
    arrows: drawing.arrows.map((arrow, number) => {
      const edge = edges[number + (hasStart ? 1 : 0)] ?? {};
      const label = edge.lp === undefined ? undefined : whole(point(edge.lp));
      return { arrow, ...curveOf(edge), label, lines: label === undefined ? [] : linesOf(arrow.label) };
    }),
    start: hasStart && dot?.pos !== undefined ? { dot: point(dot.pos), ...curveOf(edges[0] ?? {}) } : undefined,
  };
}

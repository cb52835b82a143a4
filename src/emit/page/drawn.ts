/** What svg.ts drew: the boxes and arrows of each view, with their places. */
import type { PageData } from '../page.ts';

export interface DrawnBox {
  readonly id: string;
  /** The view that it is in. */
  readonly view: string;
  readonly group: SVGGElement;
  /** Its middle, in the coordinates of its view. */
  readonly x: number;
  readonly y: number;
}

export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  /** Who sends what is on it: `frontend`, `backend`, `itself`. */
  readonly by: string;
  readonly group: SVGGElement;
}

/** One drawing, as it was laid out. */
export interface View {
  readonly name: string;
  readonly group: SVGGElement;
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, DrawnBox>;
  readonly arrows: readonly DrawnArrow[];
}

function drawnBox(group: SVGGElement, view: string): DrawnBox | undefined {
  const rect = group.querySelector('rect');
  if (rect === null) return undefined;
  const number = (name: string): number => Number(rect.getAttribute(name));
  return {
    id: group.dataset.box ?? '',
    view,
    group,
    x: number('x') + number('width') / 2,
    y: number('y') + number('height') / 2,
  };
}

const SIDES = ['frontend', 'backend', 'itself'];

function drawnArrow(group: SVGGElement): DrawnArrow {
  const by = SIDES.find((side) => group.classList.contains(side)) ?? '';
  return { from: group.dataset.from ?? '', to: group.dataset.to ?? '', by, group };
}

/** A view as svg.ts drew it. */
export function readView({ name, width, height }: PageData['views'][number], svg: SVGSVGElement): View | undefined {
  const group = [...svg.querySelectorAll<SVGGElement>('g.view')].find((each) => each.dataset.view === name);
  if (group === undefined) return undefined;
  const boxes = [...group.querySelectorAll<SVGGElement>('g.box')].map((each) => drawnBox(each, name));
  const arrows = [...group.querySelectorAll<SVGGElement>('g.arrow')].map(drawnArrow);
  const known = boxes.filter((box) => box !== undefined);
  return { name, group, width, height, boxes: new Map(known.map((box) => [box.id, box])), arrows };
}

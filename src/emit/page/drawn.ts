/** What svg.ts drew, with the places that it had then, and how an arrow follows boxes that move. */
import type { PageData } from '../page.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DrawnBox {
  readonly id: string;
  readonly group: SVGGElement;
  readonly rect: SVGRectElement;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where it is now, in the coordinates of the whole picture. */
  now: { x: number; y: number; width: number; height: number };
}

export interface DrawnArrow {
  readonly from: string;
  readonly to: string;
  /** Who sends what is on it: `frontend`, `backend`, `itself`. */
  readonly by: string;
  readonly group: SVGGElement;
  readonly path: SVGPathElement;
  readonly points: readonly Point[];
  readonly labels: readonly { readonly text: SVGTextElement; readonly x: number; readonly y: number }[];
}

/** One drawing with its places, as it was laid out. */
export interface View {
  readonly name: string;
  readonly group: SVGGElement;
  readonly width: number;
  readonly height: number;
  readonly boxes: ReadonlyMap<string, DrawnBox>;
  readonly arrows: readonly DrawnArrow[];
}

const number = (element: Element, name: string): number => Number(element.getAttribute(name));

function drawnBox(group: SVGGElement): DrawnBox | undefined {
  const rect = group.querySelector('rect');
  if (rect === null) return undefined;
  const [left, top] = [number(rect, 'x'), number(rect, 'y')];
  const [width, height] = [number(rect, 'width'), number(rect, 'height')];
  return {
    id: group.dataset.box ?? '',
    group,
    rect,
    left,
    top,
    width,
    height,
    now: { x: left, y: top, width, height },
  };
}

const SIDES = ['frontend', 'backend', 'itself'];

function drawnArrow(group: SVGGElement): DrawnArrow | undefined {
  const path = group.querySelector('path');
  if (path === null) return undefined;
  const points = [...(path.getAttribute('d') ?? '').matchAll(/(-?[\d.]+),(-?[\d.]+)/gu)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
  const labels = [...group.querySelectorAll('text')].map((text) => ({
    text,
    x: number(text, 'x'),
    y: number(text, 'y'),
  }));
  const by = SIDES.find((side) => group.classList.contains(side)) ?? '';
  return { from: group.dataset.from ?? '', to: group.dataset.to ?? '', by, group, path, points, labels };
}

/** A view as svg.ts drew it. */
export function readView({ name, width, height }: PageData['views'][number], svg: SVGSVGElement): View | undefined {
  const group = [...svg.querySelectorAll<SVGGElement>('g.view')].find((each) => each.dataset.view === name);
  if (group === undefined) return undefined;
  const boxes = [...group.querySelectorAll<SVGGElement>('g.box')].map(drawnBox).filter((box) => box !== undefined);
  const arrows = [...group.querySelectorAll<SVGGElement>('g.arrow')]
    .map(drawnArrow)
    .filter((arrow) => arrow !== undefined);
  return { name, group, width, height, boxes: new Map(boxes.map((box) => [box.id, box])), arrows };
}

/** A point as a path has it. */
export const at = ({ x, y }: Point): string => `${Math.round(x * 10) / 10},${Math.round(y * 10) / 10}`;

/** How many places of each curve are looked at. */
const PLACES = 8;

/** A place on an arrow: the number of its curve and how far along it, as one number. */
function pointOn(points: readonly Point[], place: number): Point {
  const curve = Math.min(Math.floor(place), (points.length - 2) / 3 - 1);
  const t = place - curve;
  const [a, b, c, d] = points.slice(curve * 3, curve * 3 + 4);
  if (a === undefined || b === undefined || c === undefined || d === undefined) return points[0] ?? { x: 0, y: 0 };
  const [p, q, r, s] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3];
  return { x: p * a.x + q * b.x + r * c.x + s * d.x, y: p * a.y + q * b.y + r * c.y + s * d.y };
}

/** The place on an arrow that is nearest to a point. */
function nearestOn(points: readonly Point[], to: Point): number {
  const curves = (points.length - 2) / 3;
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  for (let place = 0; place <= curves; place += 1 / PLACES) {
    const { x, y } = pointOn(points, place);
    const distance = (x - to.x) ** 2 + (y - to.y) ** 2;
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}

/** What opening phases does to the arrows of a view. */
export interface Moved {
  readonly stretch: (point: Point) => Point;
  /** By how much closed boxes have moved. */
  readonly moves: ReadonlyMap<string, Point>;
  /** Where phases are open. */
  readonly opened: readonly DOMRect[];
}

/** About the width of a letter of a label. */
const LETTER = 6;

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Draws an arrow between boxes that have moved: its ends go with the boxes, the rest with the axes. */
export function bend(arrow: DrawnArrow, { stretch, moves, opened }: Moved): void {
  const { points, from, to, labels } = arrow;
  const shiftFor = (box: string, end: Point | undefined): Point => {
    const move = moves.get(box);
    if (move === undefined || end === undefined) return { x: 0, y: 0 };
    const stretched = stretch(end);
    return { x: end.x + move.x - stretched.x, y: end.y + move.y - stretched.y };
  };
  const starts = shiftFor(from, points[0]);
  const ends = shiftFor(to, points.at(-1));
  const moved = points.map((point, index) => {
    const stretched = stretch(point);
    const shift = index < 2 ? starts : index >= points.length - 3 ? ends : { x: 0, y: 0 };
    return { x: stretched.x + shift.x, y: stretched.y + shift.y };
  });
  const [start = '', ...rest] = moved.map(at);
  const tip = rest.pop() ?? '';
  arrow.path.setAttribute('d', `M${start}${rest.length > 0 ? `C${rest.join(' ')}` : ''}L${tip}`);
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return;
  // A label stays as far from its arrow as it was.
  const middle = { x: first.x, y: (first.y + last.y) / 2 };
  const place = nearestOn(points, middle);
  const [before, there] = [pointOn(points, place), pointOn(moved, place)];
  const beside = { x: middle.x + there.x - before.x, y: middle.y + there.y - before.y };
  // Not inside of a phase that was opened beside it: where the axes take it there is room.
  const width = Math.max(...labels.map(({ text }) => text.textContent.length)) * LETTER;
  const height = last.y - first.y + 2 * LETTER;
  const isInside = opened.some((box) =>
    overlaps(box, new DOMRect(beside.x - width / 2, beside.y - height / 2 - LETTER / 2, width, height)),
  );
  const after = isInside ? stretch(middle) : beside;
  for (const { text, x, y } of labels) {
    text.setAttribute('x', String(x + after.x - middle.x));
    text.setAttribute('y', String(y + after.y - middle.y));
  }
}

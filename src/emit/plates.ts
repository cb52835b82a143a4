/**
 * Where the drawings of the page are: first the map, then a plate for each phase that is open, in rows like text. Each
 * is as it was laid out, so opening one moves nothing in the others.
 */

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A drawing and the size that it was laid out with. */
export interface Plate {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

/** Room inside of a plate's frame, and above for its name; and between plates. */
export const FRAME = { padding: 10, heading: 34, gap: 18 } as const;

/** The size of a plate with its frame. The map, which has no name, has none. */
export const framed = ({ name, width, height }: Plate): { readonly width: number; readonly height: number } =>
  name === ''
    ? { width, height }
    : { width: width + 2 * FRAME.padding, height: height + FRAME.heading + FRAME.padding };

/** Places, and the size of all together. */
export interface Plates {
  /** By name: the top left of the drawing, inside of its frame. */
  readonly places: ReadonlyMap<string, Place>;
  readonly width: number;
  readonly height: number;
}

/** Puts plates one after another into rows. @param room how wide a row may be, where no plate is wider by itself */
export function placePlates(plates: readonly Plate[], room: number): Plates {
  const places = new Map<string, Place>();
  let [x, y, below, width] = [0, 0, 0, 0];
  for (const plate of plates) {
    const size = framed(plate);
    if (x > 0 && x + size.width > room) [x, y] = [0, below + FRAME.gap];
    places.set(plate.name, plate.name === '' ? { x, y } : { x: x + FRAME.padding, y: y + FRAME.heading });
    width = Math.max(width, x + size.width);
    below = Math.max(below, y + size.height);
    x += size.width + FRAME.gap;
  }
  return { places, width, height: below };
}

/** Puts plates so that they fill a window of that shape best: all of them can then be seen at the largest scale. */
export function platesToFit(
  plates: readonly Plate[],
  window: { readonly width: number; readonly height: number },
): Plates {
  const sizes = plates.map(framed);
  const widest = Math.max(...sizes.map(({ width }) => width));
  const scaleOf = ({ width, height }: Plates): number => Math.min(window.width / width, window.height / height);
  let best = placePlates(plates, widest);
  // As many rows as there can be, then fewer and fewer.
  for (let room = widest * 1.25; best.height > Math.max(...sizes.map(({ height }) => height)); room *= 1.25) {
    const next = placePlates(plates, room);
    if (scaleOf(next) < scaleOf(best)) break;
    best = next;
  }
  return best;
}

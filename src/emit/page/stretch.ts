/**
 * Opening a phase inside a picture that was laid out with it closed. Each axis is stretched where the opened boxes
 * are, by as much as they need: lengths only grow and keep their order, so what did not overlap before does not then.
 */

/** A part of an axis that has to become at least `size` long. */
export interface Wish {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Where a place of the laid-out axis is on the stretched one. */
export type Stretch = (place: number) => number;

/** Stretches an axis so that every wish is granted. Outside of the wishes nothing becomes longer. */
export function stretchFor(wishes: readonly Wish[]): Stretch {
  const marks = [...new Set(wishes.flatMap(({ from, to }) => [from, to]))].sort((a, b) => a - b);
  /** By how much each part between two marks becomes longer. */
  const extra = new Array<number>(Math.max(marks.length - 1, 0)).fill(0);
  for (const { from, to, size } of wishes) {
    const [first, last] = [marks.indexOf(from), marks.indexOf(to)];
    let length = to - from;
    for (let part = first; part < last; part++) length += extra[part] ?? 0;
    const missing = size - length;
    if (missing <= 0) continue;
    for (let part = first; part < last; part++) {
      const share = ((marks[part + 1] ?? 0) - (marks[part] ?? 0)) / (to - from);
      extra[part] = (extra[part] ?? 0) + missing * share;
    }
  }
  return (place) => {
    let stretched = place;
    for (const [part, more] of extra.entries()) {
      const [from = 0, to = 0] = [marks[part], marks[part + 1]];
      if (place >= to) stretched += more;
      else if (place > from) stretched += (more * (place - from)) / (to - from);
    }
    return stretched;
  };
}

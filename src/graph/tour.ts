/** Closed tours that take every arc of a balanced graph as often as it says: Hierholzer's algorithm, one a component. */

/** An arc to be taken so many times. */
export interface CountedArc {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/**
 * @param nodes how many there are
 * @param arcs as many enter a node as leave it
 * @param first the node in which the first tour begins, where there is an arc at it
 * @returns for each component the numbers of the arcs in the order in which its tour takes them
 */
export function tours(nodes: number, arcs: readonly CountedArc[], first: number): number[][] {
  const left = Int32Array.from(arcs, ({ count }) => count);
  const leaving: number[][] = Array.from({ length: nodes }, () => []);
  for (const [number, { from, count }] of arcs.entries()) if (count > 0) leaving[from]?.push(number);
  const next = new Int32Array(nodes);
  const found: number[][] = [];
  for (const start of [first, ...leaving.keys()]) {
    const tour = tourFrom(start);
    if (tour.length > 0) found.push(tour);
  }
  return found;

  /** The next arc that is not used up. */
  function take(node: number): number {
    const list = leaving[node] ?? [];
    for (;;) {
      const arc = list[next[node] ?? 0];
      if (arc === undefined) return -1;
      const count = left[arc] ?? 0;
      if (count > 0) {
        left[arc] = count - 1;
        return arc;
      }
      next[node] = (next[node] ?? 0) + 1;
    }
  }

  function tourFrom(start: number): number[] {
    const tour: number[] = [];
    const stack: { readonly node: number; readonly by: number }[] = [{ node: start, by: -1 }];
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const arc = take(top.node);
      if (arc >= 0) stack.push({ node: arcs[arc]?.to ?? 0, by: arc });
      else {
        stack.pop();
        if (top.by >= 0) tour.push(top.by);
      }
    }
    return tour.reverse();
  }
}

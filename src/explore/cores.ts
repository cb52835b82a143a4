/**
 * Sets of states in which the backend can be, numbered. Each element of a set is four numbers, one behind the other: the
 * backend's state; how many of the messages on their way it has read; which message it answers, counted from the first
 * of those (so -1 is the one before); and 1 when it has read one that it refuses.
 */

/** Numbers of an element. */
export const STRIDE = 4;

/** No message: the element answers nothing. As a mark: no message is another client's. */
export const NOBODY = -16;
/** Messages are counted from `NOBODY` up to its opposite. */
const RANGE = 32;

export class Cores {
  /** Sets of one element that has read everything before what is on its way, by its numbers; plus 1. */
  private readonly singles: Int32Array;
  private readonly others = new Map<string, number>();
  private readonly sets: Int32Array[] = [];
  private readonly marks: number[] = [];

  /** @param states of the backend */
  constructor(states: number) {
    this.singles = new Int32Array(states * RANGE * RANGE * 2);
  }

  /** @throws RangeError when there is none of that number (misuse) */
  elements(core: number): Int32Array {
    const elements = this.sets[core];
    if (elements === undefined) throw new RangeError(`there is no core ${core}`);
    return elements;
  }

  /** Messages before this one, counted as above, are another client's. */
  mark(core: number): number {
    return this.marks[core] ?? NOBODY;
  }

  /** The number of a set of one. */
  only(state: number, cause: number, refused: number, mark: number): number {
    const at = ((state * RANGE + cause - NOBODY) * RANGE + mark - NOBODY) * 2 + refused;
    const known = this.singles[at] ?? 0;
    if (known !== 0) return known - 1;
    this.singles[at] = this.sets.length + 1;
    return this.add(Int32Array.of(state, 0, cause, refused), mark);
  }

  /** The number of a set of several. */
  several(elements: Int32Array, mark: number): number {
    const key = `${mark} ${elements.join()}`;
    const known = this.others.get(key);
    if (known !== undefined) return known;
    this.others.set(key, this.sets.length);
    return this.add(elements, mark);
  }

  private add(elements: Int32Array, mark: number): number {
    this.marks.push(mark);
    return this.sets.push(elements) - 1;
  }
}

/**
 * The set of hypotheses about the backend: where it is, and how far into the frontend's messages it has read. The
 * first is kept in fields, because there is almost always only one; a list is made for the others when needed.
 */

const STRIDE = 5;

/** No message. */
export const NOBODY = -1;

/** Instead of whether the proxy sent a message, 0 or 1: nobody can know. */
export const UNSURE = 2;

/** More than there are rules. */
const RULES = 1024;

/** A message that the backend has refused, and the number of the rule by which it did, as one number. */
export const refusal = (message: number, rule: number): number => message * RULES + rule;
export const refusedMessage = (refused: number): number => Math.floor(refused / RULES);
export const refusingRule = (refused: number): number => refused % RULES;

export class Hypotheses {
  size = 1;
  /** Backend state of the first hypothesis. */
  first: number;
  /** Sequence number of the first message that it has not consumed. */
  firstNext = 0;
  /** Number of the frontend message that it is answering. */
  firstCause = NOBODY;
  /** 1 when that message was sent by the proxy, `UNSURE` when it is not sure which message it is. */
  firstByProxy = 0;
  /** The first message that the backend has refused in this hypothesis, as `refusal` makes it. */
  firstRefused = NOBODY;
  private others: Float64Array | undefined = undefined;

  constructor(state: number) {
    this.first = state;
  }

  private at(h: number, field: number): number {
    return this.others?.[(h - 1) * STRIDE + field] ?? 0;
  }

  state(h: number): number {
    return h === 0 ? this.first : this.at(h, 0);
  }

  next(h: number): number {
    return h === 0 ? this.firstNext : this.at(h, 1);
  }

  cause(h: number): number {
    return h === 0 ? this.firstCause : this.at(h, 2);
  }

  byProxy(h: number): number {
    return h === 0 ? this.firstByProxy : this.at(h, 3);
  }

  refused(h: number): number {
    return h === 0 ? this.firstRefused : this.at(h, 4);
  }

  clear(): void {
    this.size = 0;
  }

  /** The hypothesis of that state and position, or -1. */
  find(state: number, next: number): number {
    for (let h = 0; h < this.size; h++) if (this.state(h) === state && this.next(h) === next) return h;
    return -1;
  }

  set(h: number, state: number, next: number, cause: number, byProxy: number, refused: number): void {
    if (h === 0) {
      this.first = state;
      this.firstNext = next;
      this.firstCause = cause;
      this.firstByProxy = byProxy;
      this.firstRefused = refused;
      return;
    }
    const at = (h - 1) * STRIDE;
    if (this.others === undefined || this.others.length < at + STRIDE) {
      const grown = new Float64Array(Math.max(4 * STRIDE, at * 2));
      if (this.others !== undefined) grown.set(this.others);
      this.others = grown;
    }
    this.others[at] = state;
    this.others[at + 1] = next;
    this.others[at + 2] = cause;
    this.others[at + 3] = byProxy;
    this.others[at + 4] = refused;
  }

  /**
   * Another way to the same hypothesis: what is answered is sure only where both agree, and the frontend has sent
   * nothing refused when it did not in one of them.
   */
  meet(h: number, cause: number, byProxy: number, refused: number): void {
    this.set(
      h,
      this.state(h),
      this.next(h),
      cause === this.cause(h) ? cause : NOBODY,
      byProxy === this.byProxy(h) ? byProxy : UNSURE,
      refused === NOBODY ? NOBODY : this.refused(h),
    );
  }

  /** Adds a hypothesis that is not in the set yet. */
  add(state: number, next: number, cause: number, byProxy: number, refused: number): void {
    this.set(this.size, state, next, cause, byProxy, refused);
    this.size++;
  }

  /** Takes the contents of another set. */
  copy(from: Hypotheses): void {
    this.size = 0;
    for (let h = 0; h < from.size; h++)
      this.add(from.state(h), from.next(h), from.cause(h), from.byProxy(h), from.refused(h));
    if (this.size === 1) this.others = undefined;
  }
}

/**
 * What a queue's future depends on, as a string: two queues with the same fingerprint are one state of the search.
 *
 * It is read from the fields of the queue and of everything that hangs on them. What two fresh queues share is no state
 * (tables, rules, lists of codes). An object that has a method `fingerprint` speaks for itself.
 */

/** Why the state of a queue cannot be seen, as a sentence. */
export class HiddenState extends Error {
  /** @param where the field, such as `queue.rules` */
  constructor(where: string) {
    super(
      `The state of this queue cannot be seen: ${where} may hide some. Keep it in ordinary fields, or give the queue a method "fingerprint".`,
    );
    this.name = 'HiddenState';
  }
}

interface Fingerprinted {
  fingerprint(): string;
}

const speaksForItself = (value: object): value is Fingerprinted =>
  'fingerprint' in value && typeof value.fingerprint === 'function';

const isReference = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

export class Fingerprints {
  /** What all queues of one kind share, numbered. */
  private readonly constants = new Map<object, number>();

  /** @param create makes a fresh queue; called twice, to see what is shared */
  constructor(create: () => object) {
    const queue = create();
    if (!speaksForItself(queue) && Object.keys(queue).length === 0) throw new HiddenState('it has no field, so it');
    this.compare(queue, create(), new Set());
  }

  /** @throws HiddenState where a field holds a function of its own, which may know anything */
  of(queue: object): string {
    return this.write(queue, 'it', []);
  }

  private compare(one: unknown, other: unknown, seen: Set<object>): void {
    if (!isReference(one) || !isReference(other) || seen.has(one)) return;
    if (one === other) {
      this.constants.set(one, this.constants.size);
      return;
    }
    seen.add(one);
    const further = new Map(Object.entries(other));
    for (const [name, value] of Object.entries(one)) this.compare(value, further.get(name), seen);
  }

  private write(value: unknown, where: string, above: readonly object[]): string {
    if (!isReference(value)) return typeof value === 'string' ? `"${value.length}:${value}` : String(value);
    const constant = this.constants.get(value);
    if (constant !== undefined) return `@${constant}`;
    if (typeof value === 'function') throw new HiddenState(where);
    const loop = above.indexOf(value);
    if (loop >= 0) return `^${loop}`;
    if (speaksForItself(value)) return value.fingerprint();
    if (ArrayBuffer.isView(value)) return `<${String(value)}>`;
    const path = [...above, value];
    if (Array.isArray(value)) return `[${value.map((item) => this.write(item, where, path)).join()}]`;
    if (value instanceof Map || value instanceof Set)
      return `{${[...value].map((item) => this.write(item, where, path)).join()}}`;
    let text = '(';
    for (const [name, field] of Object.entries(value)) text += `${this.write(field, name, path)},`;
    return `${text})`;
  }
}

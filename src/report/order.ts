/** Orders that are the same on every machine, whatever its language. */

/** Below 0 where `a` stands before `b`, 0 where they are equal. */
export type Order<Item> = (a: Item, b: Item) => number;

/** Orders by a number or a text; texts by their UTF-16 code units. */
export const by =
  <Item>(key: (item: Item) => number | string): Order<Item> =>
  (a, b) => {
    const left = key(a);
    const right = key(b);
    return left < right ? -1 : left > right ? 1 : 0;
  };

/** Orders by the first of the orders that tells them apart. */
export const inTurn =
  <Item>(...orders: readonly Order<Item>[]): Order<Item> =>
  (a, b) => {
    for (const order of orders) {
      const result = order(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };

const NUMBERS = new Intl.Collator('en', { numeric: true });

/** Names with numbers in them, as people count: `walks/7:2` before `walks/7:12`. */
export const byName = <Item>(name: (item: Item) => string): Order<Item> =>
  inTurn((a, b) => NUMBERS.compare(name(a), name(b)), by(name));

/**
 * One item of each key: of several the first in the order.
 * @returns in no particular order
 */
export function firstOfEach<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  order: Order<Item>,
): readonly Item[] {
  const first = new Map<string, Item>();
  for (const item of items) {
    const other = first.get(key(item));
    if (other === undefined || order(item, other) < 0) first.set(key(item), item);
  }
  return [...first.values()];
}

/**
 * Where a case stands among those that are smaller than another: what is generated is the same every time, and so are
 * the cases that it can be made to. So the id of a case and the numbers of those taken name any of them.
 */
import type { TargetCase } from './exchange.ts';

/** A case with the path that leads to it. */
export const taken = (from: TargetCase, number: number, smaller: TargetCase): TargetCase => ({
  ...smaller,
  path: [...from.path, number],
});

/** What stands between the id of a case and its path, and between the numbers. */
const PATH = '+';
const STEP = '.';

/** The name of a case: `walks/7:12`, or with its path `walks/7:12+0.31`. */
export const nameOfCase = ({ id, path }: TargetCase): string =>
  path.length === 0 ? id : `${id}${PATH}${path.join(STEP)}`;

/** The id and the path in the name of a case; undefined where what stands in place of a path is none. */
export function readCaseName(name: string): { readonly id: string; readonly path: readonly number[] } | undefined {
  const at = name.indexOf(PATH);
  if (at < 0) return { id: name, path: [] };
  const numbers = name.slice(at + 1).split(STEP);
  if (!numbers.every((number) => /^\d{1,9}$/u.test(number))) return undefined;
  return { id: name.slice(0, at), path: numbers.map(Number) };
}

/** The case to which a path leads; undefined where there are not so many smaller ones. */
export async function descend(subject: TargetCase, path: readonly number[]): Promise<TargetCase | undefined> {
  let reached: TargetCase | undefined = subject;
  for (const wanted of path) {
    const from: TargetCase = reached;
    reached = undefined;
    let number = 0;
    for await (const candidate of from.smaller())
      if (number++ === wanted) {
        reached = taken(from, wanted, candidate);
        break;
      }
    if (reached === undefined) return undefined;
  }
  return reached;
}

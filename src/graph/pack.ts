/**
 * Makes few exchanges of many pieces. A piece that ends where others begin, in `ready`, can go before them on the same
 * connection without a message more. They are joined as long as none gets longer than the longest that has to be.
 */
import type { Field } from './field.ts';

/** Cuts the pieces of exchanges where another exchange may begin and end. */
function cut({ graph, starts, ends }: Field, pieces: readonly (readonly number[])[]): number[][] {
  return pieces.flatMap((piece) => {
    const parts: number[][] = [];
    let part: number[] = [];
    for (const edge of piece) {
      part.push(edge);
      const state = graph.to[edge] ?? 0;
      if (!starts.includes(state) || !ends.includes(state)) continue;
      parts.push(part);
      part = [];
    }
    return part.length > 0 ? [...parts, part] : parts;
  });
}

/**
 * @param pieces edges of exchanges
 * @param whole pieces may not be cut, as what follows one another in them counts
 */
export function pack(
  field: Field,
  pieces: readonly (readonly number[])[],
  whole: boolean,
): readonly (readonly number[])[] {
  const { graph } = field;
  const parts = whole ? pieces : cut(field, pieces);
  const longest = Math.max(...parts.map(({ length }) => length));
  const begin = (edges: readonly number[]): number => graph.from[edges[0] ?? 0] ?? 0;
  const end = (edges: readonly number[]): number => graph.to[edges.at(-1) ?? 0] ?? 0;
  const isLoop = (edges: readonly number[]): boolean => begin(edges) === end(edges);
  const byLength = parts.toSorted((a, b) => b.length - a.length);
  // By number of an exchange: its edges, and apart from them, as thousands are looked through, its ends and its length.
  const joined: (readonly number[])[] = [];
  const [begins, ends, lengths]: [number[], number[], number[]] = [[], [], []];
  /** The first exchange that has a state there and is short enough to get longer; -1 for none. */
  const find = (states: readonly number[], state: number, more: number): number => {
    for (let at = states.indexOf(state); at >= 0; at = states.indexOf(state, at + 1))
      if ((lengths[at] ?? 0) + more <= longest) return at;
    return -1;
  };
  // What does not lead back comes first: each needs an exchange of its own, to which what does can be added in front.
  for (const piece of [...byLength.filter((one) => !isLoop(one)), ...byLength.filter(isLoop)]) {
    const behind = find(begins, end(piece), piece.length);
    const before = behind >= 0 ? -1 : find(ends, begin(piece), piece.length);
    const at = behind >= 0 ? behind : before >= 0 ? before : joined.length;
    const there = joined[at] ?? [];
    const edges = behind >= 0 ? [...piece, ...there] : [...there, ...piece];
    [joined[at], begins[at], ends[at], lengths[at]] = [edges, begin(edges), end(edges), edges.length];
  }
  return joined.sort((a, b) => begin(a) - begin(b) || a.length - b.length);
}

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
  const joined: { edges: readonly number[] }[] = [];
  // What does not lead back comes first: each needs an exchange of its own, to which what does can be added in front.
  for (const piece of [...byLength.filter((one) => !isLoop(one)), ...byLength.filter(isLoop)]) {
    const fits = (edges: readonly number[]): boolean => edges.length + piece.length <= longest;
    const behind = joined.find(({ edges }) => begin(edges) === end(piece) && fits(edges));
    const before = behind ?? joined.find(({ edges }) => end(edges) === begin(piece) && fits(edges));
    if (before === undefined) joined.push({ edges: piece });
    else before.edges = before === behind ? [...piece, ...before.edges] : [...before.edges, ...piece];
  }
  return joined.map(({ edges }) => edges).sort((a, b) => begin(a) - begin(b) || a.length - b.length);
}

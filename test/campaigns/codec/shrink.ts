/** The smallest input that still fails. */

type Chunks = readonly Uint8Array[];

const total = (chunks: Chunks): number => chunks.reduce((sum, { length }) => sum + length, 0);

function without(chunk: Uint8Array, from: number, count: number): Uint8Array {
  return Uint8Array.from([...chunk.subarray(0, from), ...chunk.subarray(from + count)]);
}

/**
 * Makes an input smaller as long as that is found to be possible: fewer chunks, fewer bytes (halves first), zeros.
 * @param fails does an input fail? It does for `chunks`
 * @param attempts how often `fails` is called at most
 * @returns an input that fails
 */
export function shrink(chunks: Chunks, fails: (chunks: Chunks) => boolean, attempts: number): Chunks {
  let smallest = chunks;
  let left = attempts;
  const take = (candidate: Chunks): boolean => {
    if (left-- <= 0 || !fails(candidate)) return false;
    smallest = candidate;
    return true;
  };
  const replace = (index: number, chunk: Uint8Array): boolean => take(smallest.with(index, chunk));

  const join = () => {
    for (let index = 0; index + 1 < smallest.length; ) {
      const pair = Uint8Array.from([...(smallest[index] as Uint8Array), ...(smallest[index + 1] as Uint8Array)]);
      if (!take([...smallest.slice(0, index), pair, ...smallest.slice(index + 2)])) index++;
    }
  };
  const cut = (size: number) => {
    for (let index = 0; index < smallest.length; index++) {
      for (let from = 0; from < (smallest[index] as Uint8Array).length; ) {
        if (!replace(index, without(smallest[index] as Uint8Array, from, size))) from += size;
      }
    }
  };
  // Lengths hold a message together: what is behind it stands for itself.
  const behind = () => {
    for (const index of smallest.keys()) {
      const chunk = smallest[index] as Uint8Array;
      for (let at = chunk.length - 1; at > 0; at--) if (replace(index, chunk.slice(at))) break;
    }
  };
  const clear = () => {
    for (let index = 0; index < smallest.length; index++) {
      for (let at = 0; at < (smallest[index] as Uint8Array).length; at++) {
        const chunk = smallest[index] as Uint8Array;
        if (chunk[at] !== 0) replace(index, chunk.with(at, 0));
      }
    }
  };
  for (let before = Number.POSITIVE_INFINITY; total(smallest) < before && left > 0; ) {
    before = total(smallest);
    join();
    behind();
    for (let size = Math.max(1, before >> 1); size >= 1; size >>= 1) cut(size);
  }
  clear();
  return smallest;
}

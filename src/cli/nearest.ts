/** Names close to a name that does not exist. */

/** Insertions, deletions and replacements of a character that make `b` of `a`. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** How far `name` is from what was typed. A name that contains it, or is contained in it, is near. */
function remoteness(typed: string, name: string): number {
  const [a, b] = [typed.toLowerCase(), name.toLowerCase()];
  if (a !== '' && (b.includes(a) || a.includes(b))) return 1;
  return distance(a, b);
}

/**
 * The names closest to `typed`, the closest first.
 * @param names the names that exist
 * @param most how many to give at most
 * @returns those nearer than half of what was typed; none when nothing is near
 */
export function nearest(typed: string, names: readonly string[], most = 3): string[] {
  return names
    .map((name) => ({ name, remote: remoteness(typed, name) }))
    .filter(({ remote }) => remote <= Math.max(1, typed.length / 2))
    .sort((a, b) => a.remote - b.remote)
    .slice(0, most)
    .map(({ name }) => name);
}

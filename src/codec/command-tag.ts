/** The tag of CommandComplete taken apart. (Manual: "Message Formats", CommandComplete.) */

/** What a command tag says. */
export interface Command {
  /** Such as `INSERT`, `SELECT`, `CREATE TABLE`. */
  readonly command: string;
  /** Rows inserted, deleted, updated, merged, selected, moved, fetched or copied; undefined where the tag has none. */
  readonly rows: number | undefined;
}

const TAG = /^(.*?)(?: (\d+))?$/s;
/** In `INSERT 0 5`, before the rows: the OID of the inserted row, 0 since tables have none. */
const INSERT_OID = /^INSERT \d+$/;

/**
 * @param tag of a CommandComplete, such as `INSERT 0 5`
 * @returns the command and its count of rows; a tag that is unlike those of the manual is all command
 */
export function commandOf(tag: string): Command {
  const [, words = tag, rows] = TAG.exec(tag) ?? [];
  const command = INSERT_OID.test(words) ? 'INSERT' : words;
  return { command, rows: rows === undefined ? undefined : Number(rows) };
}

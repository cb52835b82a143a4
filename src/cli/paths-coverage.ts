/** `wirestate paths --coverage FILE`: how often each transition was taken, for the page of `wirestate graph`. */
import { writeFileSync } from 'node:fs';
import { countEdges, type Exchange } from '../graph/index.ts';
import { reasonOf } from '../net/failure.ts';
import type { Table } from '../table/table.ts';
import { EXIT, Stop } from './exit.ts';
import { printable } from './terminal.ts';

/** Writes the file. @throws Stop where it cannot be written */
export function writeCoverage(file: string, table: Table, exchanges: readonly Exchange[]): void {
  try {
    writeFileSync(file, `${JSON.stringify(countEdges(table, exchanges), undefined, 1)}\n`);
  } catch (thrown) {
    throw new Stop(EXIT.unusable, `The coverage cannot be written to "${printable(file)}": ${reasonOf(thrown)}`);
  }
}

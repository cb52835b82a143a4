/** The compiled tables by dialect, read from their text when first asked for and shared from then on. */
import { type Dialect, NEWEST_DIALECT } from '../../machines/versions.ts';
import { BACKEND_TEXT } from './generated/backend.ts';
import { FRONTEND_TEXT } from './generated/frontend.ts';
import type { Table } from './table.ts';
import { readTable } from './text.ts';

const cache = new Map<string, Table>();

function table(machine: 'backend' | 'frontend', dialect: Dialect): Table {
  const key = `${machine} ${dialect}`;
  const known = cache.get(key);
  if (known !== undefined) return known;
  const text = machine === 'backend' ? BACKEND_TEXT[dialect] : FRONTEND_TEXT;
  const made = readTable(machine, dialect, text);
  cache.set(key, made);
  return made;
}

/** The backend of one dialect. */
export const backendTable = (dialect: Dialect = NEWEST_DIALECT): Table => table('backend', dialect);

/** The frontend, the same in every dialect. */
export const frontendTable = (): Table => table('frontend', NEWEST_DIALECT);

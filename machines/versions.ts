/** The names of the dialects, one for each major version that was measured. This file imports nothing. */

export const DIALECTS = [
  'postgres-12',
  'postgres-13',
  'postgres-14',
  'postgres-15',
  'postgres-16',
  'postgres-17',
  'postgres-18',
] as const;
/** The protocol as one major version of PostgreSQL speaks it, such as `postgres-18`. */
export type Dialect = (typeof DIALECTS)[number];

/** The dialect when nothing else says which. */
export const NEWEST_DIALECT: Dialect = 'postgres-18';

/** The dialect of that name, or undefined. */
export const findDialect = (name: string): Dialect | undefined => DIALECTS.find((dialect) => dialect === name);

/** The dialect of a major version; versions outside the measured range behave like the nearest that is known. */
export const dialectOfVersion = (major: number): Dialect =>
  DIALECTS[Math.min(Math.max(major - 12, 0), DIALECTS.length - 1)] ?? NEWEST_DIALECT;

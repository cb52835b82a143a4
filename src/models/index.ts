/** The queue models there are, by name. */

import type { ModelEntry } from './model.ts';
import { NAIVE_MODEL } from './naive.ts';
import { ODYSSEY_MODEL } from './odyssey.ts';
import { PGBOUNCER_MODEL } from './pgbouncer.ts';
import { PGCAT_MODEL } from './pgcat.ts';
import { PGDOG_MODELS } from './pgdog/variants.ts';
import { PGPOOL_MODEL } from './pgpool.ts';
import { REFERENCE_MODEL } from './reference.ts';
import { reportsOn } from './reports.ts';
import { SPQR_MODEL } from './spqr.ts';
import { SUPAVISOR_MODEL } from './supavisor.ts';

const entries: readonly ModelEntry[] = [
  REFERENCE_MODEL,
  NAIVE_MODEL,
  ...PGDOG_MODELS,
  PGBOUNCER_MODEL,
  SUPAVISOR_MODEL,
  ODYSSEY_MODEL,
  SPQR_MODEL,
  PGCAT_MODEL,
  PGPOOL_MODEL,
];

/** Every model, in the order in which lists show them, with what is known in public of its faults. */
export const MODELS: readonly ModelEntry[] = entries.map((entry) => ({ ...entry, reports: reportsOn(entry.name) }));

/**
 * @param name a model's name, exactly, such as `pgdog-head`.
 * @returns its entry, or undefined when there is none of that name.
 */
export function findModel(name: string): ModelEntry | undefined {
  return MODELS.find((entry) => entry.name === name);
}

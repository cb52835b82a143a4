/** The queue models there are, by name. */

import type { ModelEntry } from './model.ts';
import { NAIVE_MODEL } from './naive.ts';
import { PGDOG_MODELS } from './pgdog/variants.ts';
import { REFERENCE_MODEL } from './reference.ts';

/** Every model, in the order in which lists show them. */
export const MODELS: readonly ModelEntry[] = [REFERENCE_MODEL, NAIVE_MODEL, ...PGDOG_MODELS];

/**
 * @param name a model's name, exactly, such as `pgdog-head`.
 * @returns its entry, or undefined when there is none of that name.
 */
export function findModel(name: string): ModelEntry | undefined {
  return MODELS.find((entry) => entry.name === name);
}

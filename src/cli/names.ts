/** Names of things that there are: found, or refused with the nearest ones. */
import { RULE_IDS, type RuleId } from '../../machines/rules.ts';
import { findModel, MODELS } from '../models/index.ts';
import type { ModelEntry } from '../models/model.ts';
import { VERDICT_IDS, type Verdict } from '../play/verdicts.ts';
import { EXIT, Stop } from './exit.ts';
import { nearest } from './nearest.ts';
import { printable } from './terminal.ts';

function refuse(kind: string, name: string, names: readonly string[], list: string): Stop {
  const near = nearest(name, names);
  const hint = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : list;
  return new Stop(EXIT.usage, `There is no ${kind} "${printable(name)}". ${hint}`);
}

/** The model of that name. @throws Stop with the nearest names when there is none */
export function modelNamed(name: string): ModelEntry {
  const entry = findModel(name);
  if (entry !== undefined) return entry;
  const names = MODELS.map((model) => model.name);
  throw refuse('model', name, names, `"wirestate model list" shows the ${names.length} there are.`);
}

/** The verdict of that name. @throws Stop with the nearest names when there is none */
export function verdictNamed(name: string): Verdict {
  const verdict = VERDICT_IDS.find((id) => id === name);
  if (verdict !== undefined) return verdict;
  throw refuse('verdict', name, VERDICT_IDS, `The verdicts are ${VERDICT_IDS.join(', ')}.`);
}

/** The rule of that name. @throws Stop with the nearest names when there is none */
export function ruleNamed(name: string): RuleId {
  const rule = RULE_IDS.find((id) => id === name);
  if (rule !== undefined) return rule;
  throw refuse('rule', name, RULE_IDS, `One of the ${RULE_IDS.length} there are is copy-in.sync-ignored.`);
}

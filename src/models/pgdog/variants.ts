/**
 * The versions of PgDog around its repairs for COPY in the extended protocol, and how they differ.
 *
 * Queue, handling of messages, release and reading were read at the commits named. Release and reading (connection.ts)
 * are those of the newest commit for all of them, so that two variants differ by their queue alone.
 */

import { EVENTS, type EventName } from '../../../machines/messages.ts';
import type { ModelEntry } from '../model.ts';
import {
  BIND_COMPLETE,
  CLOSE_COMPLETE,
  COMMAND_COMPLETE,
  codesByEvent,
  DESCRIPTION,
  EXECUTION_COMPLETED,
  PARSE_COMPLETE,
  READY_FOR_QUERY,
  READY_FOR_QUERY_OF_SYNC,
} from './codes.ts';
import { PgdogConnection, type Version } from './connection.ts';
import type { QueueRules } from './queue.ts';
import * as rules from './rules.ts';

interface Variant {
  readonly name: string;
  readonly source: string;
  readonly about: string;
  readonly rules: QueueRules;
  /** What the ReadyForQuery of a Sync is queued as. */
  readonly sync: number;
  /** What CommandComplete and EmptyQueryResponse are. */
  readonly completion: number;
  readonly functionCall: 'expected' | 'unknown';
  readonly copyInBegan: Version['copyInBegan'];
  readonly copyDoneTakesTwo: boolean;
}

const unfixed: Variant = {
  name: 'pgdog-v0',
  source: 'pgdogdev/pgdog@c4bbc5bc',
  about: 'PgDog before the repairs: each Sync expects a ReadyForQuery, also one that the server swallows in copy-in.',
  rules: {
    queued: rules.noteExtended,
    failed: rules.keepOnlyLastReady,
    copying: rules.nothing,
    ready: rules.nothing,
  },
  sync: READY_FOR_QUERY,
  completion: EXECUTION_COMPLETED,
  functionCall: 'unknown',
  copyInBegan: rules.nothing,
  copyDoneTakesTwo: true,
};

/** Queue rules of the newest commit (`pgdog-head`), for those who want the queue alone. */
export const HEAD_RULES: QueueRules = {
  queued: rules.nothing,
  failed: rules.dropUntilSync,
  copying: rules.nothing,
  ready: rules.nothing,
};

const VARIANTS: readonly Variant[] = [
  unfixed,
  {
    ...unfixed,
    name: 'pgdog-v1',
    source: 'NikolayS/pgdog@dae45193',
    about: 'Pull request 885: CopyInResponse takes one ReadyForQuery off the queue, in a simple query too.',
    copyInBegan: rules.forgetOneReady,
  },
  {
    ...unfixed,
    name: 'pgdog-v2a',
    source: 'pgdogdev/pgdog@82c4f207',
    about: 'First commit of pull request 886: any message of a copy takes every ReadyForQuery off the queue.',
    rules: { ...unfixed.rules, copying: rules.forgetEveryReady },
  },
  {
    ...unfixed,
    name: 'pgdog-v2b',
    source: 'pgdogdev/pgdog@2d4fdfe6',
    about: 'Head of pull request 886: the same for extended queries only, by a flag that their own Sync clears.',
    rules: {
      ...unfixed.rules,
      queued: rules.noteExtendedUntilReady,
      copying: rules.forgetEveryReadyIfExtended,
    },
  },
  {
    ...unfixed,
    name: 'pgdog-v3',
    source: 'pgdogdev/pgdog@54c9d3a9',
    about: 'Pull request 887: an error in a simple query drops only what precedes its ReadyForQuery.',
    rules: { ...unfixed.rules, failed: rules.keepByProtocol, ready: rules.recomputeExtended },
  },
  {
    ...unfixed,
    name: 'pgdog-head',
    source: 'pgdogdev/pgdog@b4601264',
    about: 'PgDog of August 2026: ReadyForQuery of a Sync is told from that of a Query, an error drops up to the Sync.',
    rules: HEAD_RULES,
    sync: READY_FOR_QUERY_OF_SYNC,
    completion: COMMAND_COMPLETE,
    functionCall: 'expected',
  },
  {
    ...unfixed,
    name: 'pgdog-913',
    source: 'pgdogdev/pgdog@7012a92f',
    about: 'Pull request 913: an error keeps the replies of injected PREPARE statements, to be ignored.',
    rules: { ...unfixed.rules, queued: rules.nothing, failed: rules.keepInjectedQueries },
    functionCall: 'expected',
    copyDoneTakesTwo: false,
  },
];

function compile(variant: Variant): Version {
  const expects: Partial<Record<EventName, readonly number[]>> = {
    'F.Bind': [BIND_COMPLETE],
    'F.Close': [CLOSE_COMPLETE],
    'F.Describe.portal': [DESCRIPTION],
    'F.Describe.statement': [DESCRIPTION, DESCRIPTION],
    'F.Execute': [EXECUTION_COMPLETED],
    'F.FunctionCall': variant.functionCall === 'expected' ? [READY_FOR_QUERY] : [],
    'F.Parse': [PARSE_COMPLETE],
    'F.Query': [READY_FOR_QUERY],
    'F.Sync': [variant.sync],
  };
  // An ignored item must equal the code received, so these name what the server sends.
  const ignores: typeof expects = {
    ...expects,
    'F.Execute': [variant.completion],
    'F.Query': [variant.completion, READY_FOR_QUERY],
    'F.Sync': [READY_FOR_QUERY],
  };
  return {
    rules: variant.rules,
    codes: codesByEvent(variant.completion),
    expects: EVENTS.map((name) => expects[name] ?? []),
    ignores: EVENTS.map((name) => ignores[name] ?? []),
    copyInBegan: variant.copyInBegan,
    copyDoneTakesTwo: variant.copyDoneTakesTwo,
  };
}

/** Every version of PgDog that is modelled, oldest first. */
export const PGDOG_MODELS: readonly ModelEntry[] = VARIANTS.map((variant) => {
  const version = compile(variant);
  const { name, source, about } = variant;
  return { name, source, about, create: () => new PgdogConnection(version) };
});

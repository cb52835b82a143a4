/** The part of the machine that is a session, and what of it generated cases cannot reach. */
import { EVENTS } from '../../machines/messages.ts';
import { RULE_IDS, type RuleId } from '../../machines/rules.ts';
import { EVENT_COUNT, NONE, type Table } from '../../src/table/table.ts';

/** Rules of a session that no script message can bring about, and why. */
export const OUT_OF_REACH: Readonly<Partial<Record<RuleId, string>>> = {
  'extended.flush-error': 'only a timeout strikes at a Flush',
  'extended.flush-body': 'illegal input',
  'copy.stray-timeout': 'only a timeout strikes at a stray copy message',
  'copy-in.foreign-message': 'illegal input',
  'copy-in.unreadable': 'illegal input',
  'copy-in.synchronization-lost': 'follows illegal input',
  'asynchronous.fatal': 'nobody stops the server',
  'asynchronous.notice-after-fatal': 'follows a FATAL, and nobody asks for such messages',
  'termination.terminate': 'a case ends where the server is free',
  'termination.end-of-input': 'a case ends where the server is free',
  'termination.unknown-type': 'illegal input',
  'termination.invalid-length': 'illegal input',
  'termination.fatal': 'follows illegal input',
};

export interface Edge {
  readonly name: string;
  readonly rule: RuleId;
  readonly event: number;
  readonly at: number;
}

/** The edges of a session: neither start-up nor replication. */
export const sessionEdges = (table: Table): readonly Edge[] =>
  [...table.targets.entries()]
    .filter(([, target]) => target !== NONE)
    .map(([at]) => ({
      at,
      event: at % EVENT_COUNT,
      name: `${table.states[Math.floor(at / EVENT_COUNT)]} ${EVENTS[at % EVENT_COUNT]}`,
      rule: RULE_IDS[table.rules[at] ?? 0] ?? 'backend.never-sends',
    }))
    .filter(({ name }) => !/^(startup|authentication|walsender)/.test(name));

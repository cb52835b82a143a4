/**
 * The next client: asks the target for a server behind a case, and looks at what it is given.
 *
 * It selects a value of its own, beside everything of the session that can be seen from within: prepared statements,
 * cursors, channels listened to, settings. The answer must be its own row, in time, from a server that is as new.
 *
 * What a transaction pooler does not promise: prepared statements, LISTEN and settings of a session last longer than a
 * transaction, and one that does not keep track of them leaves them on the server for whoever comes next. PgBouncer's
 * manual says so in its table of features. It is reported all the same, as `state-leak`, because the next client cannot
 * tell the difference; the sentence says that it is known of such poolers, and those who live with it name it in their
 * list of known failures. A portal or an open transaction never outlives what a pooler promises.
 */

import type { RuleId } from '../../machines/rules.ts';
import { query } from '../codec/encode.ts';
import { rowOf } from '../net/bodies.ts';
import { B } from '../oracle/events.ts';
import type { Client, Listener } from './client.ts';
import { type Fault, faultOf } from './compare.ts';
import { expectedReply, type Reply, valueFor } from './reply.ts';

/** What is looked at, by the column it is in. */
const LOOKED_AT = [
  [
    'pg_prepared_statements',
    'prepared statements',
    'extended.parse-complete',
    'select count(*) from pg_prepared_statements',
  ],
  ['pg_cursors', 'portals', 'extended.bind-complete', 'select count(*) from pg_cursors'],
  ['channels', 'channels listened to', 'asynchronous.notification', 'select count(*) from pg_listening_channels()'],
  [
    'application_name',
    'the setting application_name',
    'asynchronous.parameter-status',
    "select current_setting('application_name')",
  ],
  [
    'statement_timeout',
    'the setting statement_timeout',
    'asynchronous.parameter-status',
    "select current_setting('statement_timeout')",
  ],
] as const satisfies readonly (readonly [string, string, RuleId, string])[];

const question = (owner: string): Uint8Array =>
  query(`select '${valueFor(owner)}', ${LOOKED_AT.map(([name, , , sql]) => `(${sql}) as ${name}`).join(', ')}`);

/** Forgets everything of the session, so that the next case finds a server as new. */
const FORGETTING = query('discard all');

const ANSWER: readonly Reply[] = [B.rowDescription, B.dataRow, B.commandComplete, B.ready].map((event) =>
  expectedReply(event),
);
const FORGOTTEN: readonly Reply[] = [B.commandComplete, B.ready].map((event) => expectedReply(event));

/** A fault of the pool, and the rule it is about where the kind of leak says so. */
export interface PoolFault extends Fault {
  readonly rule?: RuleId;
}

/** How a server looks that nobody has used. */
export type Clean = readonly (string | null)[];

/** What the next client is called in its session. */
export const NEXT_CLIENT = 'wirestate next';

/** Asks once. The answer is read by `Question.verdict`. */
export class Question {
  readonly ok = true;
  private readonly client: Client;
  private readonly owner: string;
  private readonly forgets: boolean;

  /** Sends the question. @param forgets the session is made as new behind it */
  constructor(client: Client, owner: string, forgets: boolean) {
    this.client = client;
    this.owner = owner;
    this.forgets = forgets;
    client.forget();
    client.wire.send(forgets ? Buffer.concat([question(owner), FORGETTING]) : question(owner));
  }

  private get due(): readonly Reply[] {
    return this.forgets ? [...ANSWER, ...FORGOTTEN] : ANSWER;
  }

  /** Waits for the answer. @returns whether it came in time and without anything else */
  answered(deadlineMs: number): Promise<boolean> {
    return this.client.await(this.due, deadlineMs);
  }

  /** The columns of the answer. */
  get columns(): Clean | undefined {
    return columnsOf(this.client);
  }

  /** What is wrong with the answer. @param clean how a server looks that nobody has used */
  fault(clean: Clean): PoolFault | undefined {
    const { client, owner, due } = this;
    const found = faultOf({ owner, replies: due, closes: false }, client.seen, true);
    if (found !== undefined) return { ...poolFault(found, client.got), aspect: 'pool' };
    const columns = this.columns ?? [];
    const leak = LOOKED_AT.findIndex((_, place) => columns[place] !== clean[place]);
    const [, what = '', rule] = LOOKED_AT[leak] ?? [];
    if (rule === undefined) return undefined;
    const [was, is] = [clean[leak], columns[leak]];
    const known =
      rule === 'extended.bind-complete'
        ? ''
        : ' A transaction pooler that does not track them has this by design: name it among the known failures where that is so.';
    const sentence = `The next client finds ${what} of the client before: ${is}, where a session as new has ${was}.${known}`;
    return { verdict: 'state-leak', aspect: 'pool', sentence, at: 0, isLate: false, rule };
  }
}

function columnsOf({ got }: Listener): Clean | undefined {
  const row = got.find(({ event }) => event === B.dataRow);
  return row?.bytes === undefined ? undefined : rowOf({ type: 'D', bytes: row.bytes }).slice(1);
}

const STATUS: ReadonlySet<number> = new Set([B.readyInTransaction, B.readyFailed]);

/** What a wrong answer to the next client says about the pool. */
function poolFault(fault: Fault, got: readonly Reply[]): Fault {
  if (got.length === 0 && fault.isLate)
    return {
      ...fault,
      verdict: 'late-release',
      sentence: 'The next client is not given the server, though it is idle and owes nothing.',
    };
  if (got.length === 0)
    return { ...fault, verdict: 'false-desync', sentence: `The next client is refused. ${fault.sentence}` };
  const [first] = got;
  if (fault.verdict === 'foreign-reply')
    return { ...fault, sentence: 'The next client gets a row of the client before.' };
  if (got.some(({ event }) => STATUS.has(event)) || first?.sqlstate === '25P02')
    return {
      ...fault,
      verdict: 'state-leak',
      sentence: `The next client is given a server in an open transaction. ${fault.sentence}`,
    };
  return {
    ...fault,
    verdict: 'early-release',
    sentence: `The next client is given a server that is not done with the client before. ${fault.sentence}`,
  };
}

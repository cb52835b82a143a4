/**
 * The next client: asks the target for a server behind a case, and looks at what it is given.
 *
 * It selects a value of its own, beside what a case may have left in the session: prepared statements, portals, channels
 * listened to, settings. The answer must be its own row, in time, from a server that is as new.
 *
 * What a transaction pooler does not promise: prepared statements, LISTEN and settings of a session last longer than a
 * transaction, and one that does not keep track of them leaves them on the server for whoever comes next. PgBouncer's
 * manual says so in its table of features. It is reported all the same, as `state-leak`, because the next client cannot
 * tell the difference; the sentence says that it is known of such poolers, and those who live with it name it in their
 * list of known failures. A portal or an open transaction never outlives what a pooler promises. A setting that the
 * server reports, such as application_name, can be tracked without looking into statements, and PgBouncer does so.
 */

import type { RuleId } from '../../machines/rules.ts';
import { query } from '../codec/encode.ts';
import { rowOf } from '../net/bodies.ts';
import { B } from '../oracle/events.ts';
import type { Client } from './client.ts';
import { type Fault, faultOf } from './compare.ts';
import { expectedReply, type Reply, valueFor } from './reply.ts';

/** What a case may leave behind. What the target itself keeps on a server, such as statements of its own names, is not ours. */
interface Trace {
  readonly what: string;
  readonly rule: RuleId;
  /** Selects it: '' where there is none. */
  readonly sql: string;
  /** What poolers are known to do about it, as a sentence. */
  readonly known?: string;
}

const UNTRACKED =
  'A transaction pooler that does not track this has it by design: name it among the known failures where that is so.';

const named = (view: string): string => `select coalesce(string_agg(name, ' '), '') from ${view} where name = 'w1'`;
const setting = (name: string, values: string): string =>
  `select coalesce(substring(current_setting('${name}') from '^(?:${values})$'), '')`;

const TRACES: readonly Trace[] = [
  {
    what: 'a prepared statement',
    rule: 'extended.parse-complete',
    sql: named('pg_prepared_statements'),
    known: UNTRACKED,
  },
  { what: 'a portal', rule: 'extended.bind-complete', sql: named('pg_cursors') },
  {
    what: 'a channel listened to',
    rule: 'asynchronous.notification',
    sql: "select coalesce(min(channel), '') from pg_listening_channels() channel where channel like 'wirestate%'",
    known: UNTRACKED,
  },
  {
    what: 'the setting application_name',
    rule: 'asynchronous.parameter-status',
    sql: setting('application_name', 'wirestate .*'),
    // config.md of PgBouncer, track_extra_parameters: those of client_encoding, DateStyle, TimeZone,
    // standard_conforming_strings and application_name it tracks without being asked.
    known: 'The server reports every change of it (ParameterStatus), so that a pooler can track it, as PgBouncer does.',
  },
  {
    what: 'the setting statement_timeout',
    rule: 'asynchronous.parameter-status',
    sql: setting('statement_timeout', '50ms'),
    known: UNTRACKED,
  },
];

const question = (owner: string): Uint8Array =>
  query(`select '${valueFor(owner)}', ${TRACES.map(({ sql }, place) => `(${sql}) as c${place}`).join(', ')}`);

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

  /** What came, up to the answer to the question. */
  get got(): readonly Reply[] {
    const { got } = this.client;
    const ready = got.findIndex(({ event }) => event === B.ready);
    return ready < 0 ? got : got.slice(0, ready + 1);
  }

  /** What is wrong with the answer. */
  fault(): PoolFault | undefined {
    const { client, due } = this;
    const found = faultOf({ owner: this.owner, replies: due, closes: false }, client.seen, true);
    if (found !== undefined) return { ...poolFault(found, client.got), aspect: 'pool' };
    const row = client.got.find(({ event }) => event === B.dataRow);
    const columns = row?.bytes === undefined ? [] : rowOf({ type: 'D', bytes: row.bytes }).slice(1);
    const place = columns.findIndex((value) => value !== '');
    const trace = TRACES[place];
    if (trace === undefined) return undefined;
    const { what, rule, known } = trace;
    const sentence = `The next client finds ${what} of the client before: ${columns[place]}.${known === undefined ? '' : ` ${known}`}`;
    return { verdict: 'state-leak', aspect: 'pool', sentence, at: 0, isLate: false, rule };
  }
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

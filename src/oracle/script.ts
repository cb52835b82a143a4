/**
 * The messages that scripts are made of: a frontend event together with the statement that it carries or names. Each
 * can be sent to a live server as bytes and be answered by the reference.
 */
import { eventId, type FrontendEvent } from '../../machines/messages.ts';
import { STATEMENT_KINDS, type StatementKind, type StatementName } from './statements.ts';

/** Statements and portals go by number: 0 is the unnamed one, 1 the one named `w1`. */
export type NameNumber = 0 | 1;

export interface ScriptMessage {
  /** Index in `SCRIPT_MESSAGES`. */
  readonly id: number;
  /** Readable and unique: `Query(copyIn; select1)`. */
  readonly label: string;
  readonly event: number;
  /** The statements of a Query, or the one of a Parse. */
  readonly statements: readonly StatementKind[];
  /** Number of the statement (Parse, Bind, Describe, Close) or of the portal (Bind's, Execute's: the same number). */
  readonly name: NameNumber;
  /** Row limit of an Execute; 0 for none. */
  readonly limit: number;
  /** A FunctionCall of a function that fails. */
  readonly fails: boolean;
  /** How often the generator picks it, relative to the others. */
  readonly weight: number;
}

const messages: ScriptMessage[] = [];

function add(
  label: string,
  event: FrontendEvent,
  weight: number,
  more: Partial<Pick<ScriptMessage, 'statements' | 'name' | 'limit' | 'fails'>> = {},
): void {
  messages.push({
    id: messages.length,
    label,
    event: eventId(event),
    statements: more.statements ?? [],
    name: more.name ?? 0,
    limit: more.limit ?? 0,
    fails: more.fails ?? false,
    weight,
  });
}

const query = (weight: number, ...names: StatementName[]): void =>
  add(`Query(${names.join('; ')})`, 'F.Query', weight, { statements: names.map((name) => STATEMENT_KINDS[name]) });
const parse = (weight: number, statement: StatementName, name: NameNumber = 0): void =>
  add(`Parse${name}(${statement})`, 'F.Parse', weight, { statements: [STATEMENT_KINDS[statement]], name });

const COPIES_IN: readonly StatementName[] = [
  'copyIn',
  'copyInMissingTable',
  'copyInBeforeTrigger',
  'copyInBadRow',
  'copyInBadSecondRow',
  'copyInUniqueViolation',
  'copyInAfterTrigger',
  'copyInDeferred',
];
const OTHERS: readonly StatementName[] = [
  'select0',
  'select1',
  'select3',
  'insert',
  'empty',
  'notice',
  'begin',
  'commit',
  'rollback',
  'errorAtParse',
  'errorAtFirstRow',
  'errorAtSecondRow',
  'deferredViolation',
  'copyOut',
  'copyOutEmpty',
  'copyOutError',
];
/** Less often, because none of them leads to a phase of its own. */
const RARE: readonly StatementName[] = [
  'savepoint',
  'release',
  'rollbackTo',
  'commitAndChain',
  'set',
  'setOther',
  'listen',
  'notify',
  'deallocate',
  'cancelled',
  'copyInNotices',
];

for (const name of OTHERS) query(2, name);
for (const name of COPIES_IN) query(name === 'copyIn' ? 6 : 2, name);
for (const name of RARE) query(1, name);
query(2, 'copyIn', 'copyIn');
query(2, 'copyInBadRow', 'copyIn');
query(2, 'copyIn', 'select1');
query(1, 'copyIn', 'errorAtParse');
query(1, 'select1', 'copyOut', 'insert');
query(1, 'copyOut', 'copyIn');
query(1, 'insert', 'errorAtFirstRow');
query(1, 'copyOut', 'copyIn', 'copyOut', 'copyIn');
query(1, 'begin', 'savepoint');
query(1, 'listen', 'notify');
query(1, 'set', 'setOther');
query(1, 'set', 'copyIn');
query(1, 'notify', 'errorAtParse');
query(1, 'begin', 'set', 'commit', 'errorAtFirstRow');
query(1, 'setTimeout', 'sleep');
for (const name of [...OTHERS, 'errorAtBind'] as const) parse(2, name);
for (const name of COPIES_IN) parse(name === 'copyIn' ? 8 : 2, name);
for (const name of RARE) parse(1, name);
parse(2, 'select3', 1);
parse(2, 'copyIn', 1);
for (const name of [0, 1] as const) {
  const weight = name === 0 ? 40 : 6;
  add(`Bind${name}`, 'F.Bind', weight, { name });
  add(`Execute${name}`, 'F.Execute', weight, { name });
  add(`Execute${name}(limit 1)`, 'F.Execute', 4, { name, limit: 1 });
  add(`Describe${name}(statement)`, 'F.Describe.statement', 4, { name });
  add(`Describe${name}(portal)`, 'F.Describe.portal', 4, { name });
  add(`Close${name}(statement)`, 'F.Close', 3, { name });
}
add('Flush', 'F.Flush', 12);
add('Sync', 'F.Sync', 40);
add('FunctionCall', 'F.FunctionCall', 3);
add('FunctionCall(fails)', 'F.FunctionCall', 2, { fails: true });
add('CopyData', 'F.CopyData', 16);
add('CopyDone', 'F.CopyDone', 14);
add('CopyFail', 'F.CopyFail', 5);

/** Every message that a script may hold. */
export const SCRIPT_MESSAGES: readonly ScriptMessage[] = messages;

const byLabel = new Map(messages.map((message) => [message.label, message]));

/**
 * The message of that label.
 * @throws RangeError when there is none (a misuse of the API)
 */
export function scriptMessage(label: string): ScriptMessage {
  const found = byLabel.get(label);
  if (found === undefined) throw new RangeError(`no script message is called "${label}"`);
  return found;
}

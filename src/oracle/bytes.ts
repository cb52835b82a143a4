/** The messages of a script as bytes for a live server. */
import { EVENTS } from '../../machines/messages.ts';
import {
  bind,
  close,
  copyData,
  copyDone,
  copyFail,
  describe,
  execute,
  flush,
  functionCall,
  parse,
  query,
  sync,
} from '../codec/encode.ts';
import { F } from './events.ts';
import type { ReferenceServer } from './reference.ts';
import type { NameNumber, ScriptMessage } from './script.ts';

const NAMES: readonly [string, string] = ['', 'w1'];

/** int4pl(1, 2), and int4div(1, 0), which fails; object ids of pg_proc.dat. */
const ADD = { oid: 177, args: ['1', '2'] };
const DIVIDE_BY_ZERO = { oid: 154, args: ['1', '0'] };

/** What a CopyData carries that no copy-in awaits. */
const STRAY_DATA = '1\n';

/**
 * The bytes of a message.
 * @param server the reference server that is about to receive it: the COPY that is open decides what a CopyData
 *   carries, the prepared statement how many parameters a Bind has
 */
export function bytesOf(message: ScriptMessage, server: ReferenceServer): Uint8Array {
  const name = NAMES[message.name];
  switch (message.event) {
    case F.query:
      return query(message.statements.map(({ sql }) => sql).join('; '));
    case F.parse:
      return parse({ statement: name, sql: message.statements[0]?.sql ?? '' });
    case F.bind:
      return bind({ portal: name, statement: name, parameters: parametersOf(server, message.name) });
    case F.execute:
      return execute({ portal: name, maxRows: message.limit });
    case F.describeStatement:
      return describe('statement', name);
    case F.describePortal:
      return describe('portal', name);
    case F.close:
      return close('statement', name);
    case F.flush:
      return flush();
    case F.sync:
      return sync();
    case F.functionCall:
      return functionCall(message.fails ? DIVIDE_BY_ZERO : ADD);
    case F.copyData:
      return copyData(dataOf(server));
    case F.copyDone:
      return copyDone();
    case F.copyFail:
      return copyFail('given up');
    default:
      throw new RangeError(`no script holds a ${EVENTS[message.event]}`);
  }
}

/** A parameter that cannot be read, where a Bind has to fail by its parameters; no other statement has any. */
function parametersOf(server: ReferenceServer, name: NameNumber): readonly string[] {
  const behaviour = server.prepared(name)?.behaviour;
  return behaviour?.does === 'error' ? ['x'] : [];
}

function dataOf(server: ReferenceServer): string {
  const { copyIn } = server;
  if (copyIn === undefined) return STRAY_DATA;
  const { behaviour, data } = copyIn.statement;
  const isBad = behaviour.does === 'copy-in' && behaviour.badAt === copyIn.copied + 1;
  return (isBad ? data?.bad : data?.good) ?? STRAY_DATA;
}

/** The bytes that the benchmarks work on: Buffers, as sockets give them. */
import { bind, describe, execute, parse, query, sync } from '../../src/codec/encode.ts';

/** A backend message of that type and body. */
export function backendMessage(type: string, body: string | Buffer = ''): Buffer {
  const content = Buffer.from(body);
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeInt32BE(4 + content.length, 1);
  return Buffer.concat([head, content]);
}

/** A DataRow of one column, 32 bytes long with type byte and length word. */
function row(): Buffer {
  const body = Buffer.alloc(27, 'x');
  body.writeInt16BE(1);
  body.writeInt32BE(21, 2);
  return backendMessage('D', body);
}

export const ROWS = 2048;
/** 64 KiB of DataRows, as much as a socket gives at once. */
export const CHUNK_OF_ROWS: Buffer = Buffer.concat(new Array<Buffer>(ROWS).fill(row()));

export const QUERY: Buffer = Buffer.from(query('select a from t'));

const column = Buffer.from('\0\x01a\0\0\0\0\0\0\0\0\0\0\x19\xff\xff\xff\xff\xff\xff\0\0', 'latin1');
export const ROW_DESCRIPTION: Buffer = backendMessage('T', column);

/** Parse, Bind, Describe, Execute, Sync in one write, and the answer of one row in one read. */
export const EXTENDED_REQUEST: Buffer = Buffer.concat([
  parse({ sql: 'select a from t where b = $1' }),
  bind({ parameters: [Buffer.from('1')] }),
  describe('portal'),
  execute(),
  sync(),
]);
export const EXTENDED_ANSWER: Buffer = Buffer.concat([
  backendMessage('1'),
  backendMessage('2'),
  ROW_DESCRIPTION,
  row(),
  backendMessage('C', 'SELECT 1\0'),
  backendMessage('Z', 'I'),
]);

/** Messages of a frontend, as the decoder gives them, back into bytes. How each is laid out says encode.ts. */

import {
  bind,
  cancelRequest,
  close,
  copyData,
  copyDone,
  copyFail,
  describe,
  execute,
  flush,
  functionCall,
  gssencRequest,
  gssResponse,
  parse,
  passwordMessage,
  query,
  saslInitialResponse,
  saslResponse,
  sslRequest,
  startupMessage,
  sync,
  terminate,
} from './encode.ts';
import type { FrontendMessage, StartupPacket } from './frontend-messages.ts';

/**
 * Encodes a frontend message or a start-up packet.
 * @returns the whole message, with type byte (if it has one) and length word
 * @throws RangeError for what no message can carry: a zero byte within a string, a number outside its field, more
 *   items than a count can say, a message longer than a server takes (misuse)
 */
export function encodeFrontend(message: FrontendMessage | StartupPacket): Uint8Array {
  switch (message.name) {
    case 'Bind':
      return bind(message);
    case 'CancelRequest':
      return cancelRequest(message.pid, message.secret);
    case 'Close':
      return close(message.of, message.target);
    case 'CopyData':
      return copyData(message.data);
    case 'CopyDone':
      return copyDone();
    case 'CopyFail':
      return copyFail(message.reason);
    case 'Describe':
      return describe(message.of, message.target);
    case 'Execute':
      return execute(message);
    case 'Flush':
      return flush();
    case 'FunctionCall':
      return functionCall(message);
    case 'GSSENCRequest':
      return gssencRequest();
    case 'GSSResponse':
      return gssResponse(message.data);
    case 'Parse':
      return parse(message);
    case 'PasswordMessage':
      return passwordMessage(message.password);
    case 'Query':
      return query(message.sql);
    case 'SASLInitialResponse':
      return saslInitialResponse(message.mechanism, message.data);
    case 'SASLResponse':
      return saslResponse(message.data);
    case 'SSLRequest':
      return sslRequest();
    case 'StartupMessage':
      return startupMessage(message);
    case 'Sync':
      return sync();
    case 'Terminate':
      return terminate();
    default:
      throw new RangeError(
        `no message of a frontend has the name ${JSON.stringify((message as { name: unknown }).name)}`,
      );
  }
}

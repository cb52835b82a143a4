/** GSSAPI encryption as a frontend does it that has sent GSSENCRequest itself ("GSSAPI Session Encryption"). */
import { connect, createServer, type Socket } from 'node:net';
import { Wire } from '../../../src/net/wire.ts';
import type { Negotiation } from './kerberos.ts';

/** Before each token, and each sealed part of the stream. */
const LENGTH = 4;

function framed(bytes: Uint8Array): Uint8Array {
  const frame = Buffer.alloc(LENGTH + bytes.length);
  frame.writeUInt32BE(bytes.length);
  frame.set(bytes, LENGTH);
  return frame;
}

/** Calls back with each part that comes, in order. */
function listen(socket: Socket, take: (part: Uint8Array) => void): void {
  let unread = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    unread = Buffer.concat([unread, chunk]);
    while (unread.length >= LENGTH && unread.length >= LENGTH + unread.readUInt32BE()) {
      const end = LENGTH + unread.readUInt32BE();
      take(new Uint8Array(unread.subarray(LENGTH, end)));
      unread = unread.subarray(end);
    }
  });
  socket.resume();
}

/**
 * Goes on encrypted, once the server has accepted it.
 * @param socket of a wire that is not used any more
 * @param negotiation for encryption, not begun
 * @returns a wire for what is inside
 */
export async function encryptGss(socket: Socket, negotiation: Negotiation): Promise<Wire> {
  socket.removeAllListeners();
  socket.on('error', () => {});
  const [inside, outside] = await pair();
  let isAgreed: () => void = () => {};
  const agreed = new Promise<void>((resolve) => {
    isAgreed = resolve;
  });
  let opened: Promise<unknown> = Promise.resolve();
  let isFirst = true;
  listen(socket, (part) => {
    if (isFirst) opened = negotiation.next(part).then(isAgreed);
    else {
      const before = opened;
      opened = negotiation.open(part).then(async (bytes) => {
        await before;
        outside.write(bytes);
      });
    }
    isFirst = false;
  });
  socket.on('close', () => {
    void opened.then(() => outside.end());
  });
  socket.write(framed((await negotiation.next()) ?? new Uint8Array()));
  await agreed;
  let sealed: Promise<unknown> = Promise.resolve();
  outside.on('data', (chunk) => {
    sealed = negotiation.seal(chunk).then((bytes) => socket.write(framed(bytes)));
  });
  outside.on('end', () => {
    void sealed.then(() => socket.end());
  });
  outside.on('error', () => {}).on('close', () => socket.destroy());
  return new Wire(inside, 'GSSAPI');
}

/** Both ends of a connection: a wire speaks to a socket, so one of its own is where the encryption begins. */
function pair(): Promise<readonly [Socket, Socket]> {
  return new Promise((resolve) => {
    const server = createServer({ allowHalfOpen: true }, (outside) => {
      server.close();
      resolve([inside, outside]);
    });
    let inside: Socket;
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      inside = connect(typeof address === 'object' && address !== null ? address.port : 0, '127.0.0.1');
    });
  });
}

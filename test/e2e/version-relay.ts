/** A relay in front of a real server that reports another version: nothing else of the session is changed. */
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { backendMessage } from '../bench/traffic.ts';

export interface VersionRelay {
  readonly port: number;
  close(): Promise<void>;
}

const NAME = 'server_version\0';

/** @param version what ParameterStatus says is `server_version` */
export async function startVersionRelay(serverPort: number, version: string): Promise<VersionRelay> {
  const sockets = new Set<Socket>();
  const relay = createServer((client) => {
    const server = connect(serverPort, '127.0.0.1');
    let startUp: Buffer | undefined = Buffer.alloc(0);
    client.pipe(server);
    server.on('data', (chunk) => {
      if (startUp === undefined) {
        client.write(chunk);
        return;
      }
      startUp = Buffer.concat([startUp, chunk]);
      const at = startUp.indexOf(NAME);
      const end = at < 0 ? -1 : startUp.indexOf(0, at + NAME.length);
      if (end < 0) return;
      // Type byte and length word stand before the name.
      client.write(startUp.subarray(0, at - 5));
      client.write(backendMessage('S', `${NAME}${version}\0`));
      client.write(startUp.subarray(end + 1));
      startUp = undefined;
    });
    server.on('close', () => {
      // A start-up that was refused reports no version.
      if (startUp !== undefined) client.write(startUp);
      client.end();
    });
    for (const socket of [client, server]) {
      sockets.add(socket);
      socket.on('error', () => {});
      socket.on('close', () => sockets.delete(socket));
    }
    client.on('close', () => server.destroy());
  }).listen(0, '127.0.0.1');
  await once(relay, 'listening');
  const address = relay.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    port: address.port,
    async close() {
      for (const socket of sockets) socket.destroy();
      relay.close();
      await once(relay, 'close');
    },
  };
}

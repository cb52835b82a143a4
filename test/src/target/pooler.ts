/**
 * A small session pooler with one server connection: what it does is right, but for the fault that is planted in it.
 * A client keeps the server until it leaves; then the server is made as new and given to the next that waits.
 */
import { createServer, type Server, type Socket } from 'node:net';
import { cancelRequest, query, startupMessage } from '../../../src/codec/encode.ts';
import { Framer, NO_TYPE } from '../../../src/codec/framing.ts';
import type { Target } from '../../../src/net/target.ts';
import { openSocket } from '../../../src/net/wire.ts';

/** A message as it passes: its type, and its bytes. */
export interface Passing {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What is wrong with it. Everything is right by default. */
export interface Planted {
  /** What becomes of a message of the server; `sent` holds the types of what the client has sent since it came. */
  readonly reply?: (message: Passing, sent: string) => readonly Passing[];
  /** The server is given to the next client without DISCARD ALL. */
  readonly keepsSession?: boolean;
  /** The server is given away when the client leaves, whatever it still owes. */
  readonly isHasty?: boolean;
  /** Behind a client that has sent this message the server is given to nobody until one has waited for it in vain. */
  readonly clingsAfter?: string;
  /** All clients have the key of the server. */
  readonly sharesKey?: boolean;
  /** Once, when a client sends this message, it passes on nothing of the server for a while. */
  readonly dozesAt?: string;
  /** It stops for good when a client sends this message. */
  readonly diesOf?: string;
}

const IDLE = 'I'.charCodeAt(0);
const KEY_BODY = 5;

/** One client, from its start-up packet on. */
class Guest {
  readonly socket: Socket;
  readonly framer = new Framer('frontend');
  /** Types of the messages that it has sent. */
  sent = '';
  /** ReadyForQuery is due to it so many times. */
  due = 0;
  /** What it has sent before it was given the server. */
  waiting: Uint8Array[] = [];
  hasLeft = false;

  constructor(socket: Socket) {
    this.socket = socket;
  }
}

export class Pooler {
  readonly target: Target;
  private readonly server: Target;
  private readonly planted: Planted;
  private readonly listener: Server;
  private readonly sockets = new Set<Socket>();
  private readonly queue: Guest[] = [];
  private current: Guest | undefined;
  private backend: Socket | undefined;
  private status = 0;
  /** What the server said when it was logged in to, without its key. */
  private greeting: Uint8Array[] = [];
  private key: Uint8Array = new Uint8Array(0);
  private guests = 0;
  /** Numbers of guests by their keys. */
  private readonly keys = new Map<number, Guest>();
  private isCleaning = false;
  private isClinging = false;
  private hasDozed = false;
  private isDead = false;

  private constructor(server: Target, planted: Planted, listener: Server, port: number) {
    this.server = server;
    this.planted = planted;
    this.listener = listener;
    this.target = { host: '127.0.0.1', port, user: server.user, database: server.database };
    listener.on('connection', (socket) => this.meet(socket));
  }

  /** Starts a pooler in front of a server. @param port 0 for a free one */
  static async start(server: Target, planted: Planted = {}, port = 0): Promise<Pooler> {
    const listener = createServer({ noDelay: true });
    await new Promise<void>((resolve) => listener.listen(port, '127.0.0.1', resolve));
    const address = listener.address();
    const pooler = new Pooler(server, planted, listener, typeof address === 'object' && address ? address.port : 0);
    await pooler.logIn();
    return pooler;
  }

  get url(): string {
    return `postgres://${this.target.user}@127.0.0.1:${this.target.port}/${this.target.database}`;
  }

  async stop(): Promise<void> {
    this.isDead = true;
    for (const socket of this.sockets) socket.destroy();
    this.backend?.destroy();
    await new Promise((resolve) => this.listener.close(resolve));
  }

  private async logIn(): Promise<void> {
    const opened = await openSocket(this.server);
    if (!opened.ok) throw new Error(opened.message);
    const { socket } = opened;
    socket.setNoDelay(true);
    this.backend = socket;
    const framer = new Framer('backend');
    // Who comes meanwhile is greeted with what the server said before.
    const greeting: Uint8Array[] = [];
    const { user, database } = this.server;
    socket.write(startupMessage({ parameters: { user, database } }));
    socket.on('error', () => {});
    await new Promise<void>((resolve) => {
      let isReady = false;
      socket.on('data', (chunk) => {
        framer.push(new Uint8Array(chunk));
        while (framer.next()) {
          const message = {
            type: String.fromCharCode(framer.type),
            bytes: framer.bytes.slice(framer.start, framer.end),
          };
          if (message.type === 'Z') this.status = message.bytes[5] ?? 0;
          if (isReady) this.answer(socket, message);
          else if (message.type === 'K') this.key = message.bytes;
          else greeting.push(message.bytes);
          if (message.type === 'Z') isReady = true;
        }
        if (!isReady) return;
        this.greeting = greeting;
        resolve();
      });
      socket.on('close', () => {
        if (this.backend === socket) this.current?.socket.destroy();
        resolve();
      });
    });
  }

  private meet(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('error', () => {});
    if (this.isDead) return void socket.destroy();
    const guest = new Guest(socket);
    guest.framer.mode = 'startup';
    socket.on('data', (chunk) => {
      guest.framer.push(new Uint8Array(chunk));
      while (guest.framer.next()) this.hear(guest);
    });
    socket.on('close', () => {
      this.sockets.delete(socket);
      void this.leave(guest);
    });
  }

  private hear(guest: Guest): void {
    const { type, start, end, bytes: all } = guest.framer;
    const bytes = all.slice(start, end);
    if (type === NO_TYPE) this.greet(guest, bytes);
    else if (String.fromCharCode(type) === 'X') guest.socket.end();
    else this.take(guest, String.fromCharCode(type), bytes);
  }

  private greet(guest: Guest, bytes: Uint8Array): void {
    const code = Buffer.from(bytes).readInt32BE(4);
    if (code === 80877103 || code === 80877104) return void guest.socket.write('N');
    if (code === 80877102) return void this.cancel(guest, bytes);
    guest.framer.mode = 'messages';
    const own = Buffer.from(this.key);
    if (this.planted.sharesKey !== true) {
      own.writeInt32BE(++this.guests, KEY_BODY);
      this.keys.set(this.guests, guest);
    }
    guest.socket.write(Buffer.concat([...this.greeting.slice(0, -1), own, ...this.greeting.slice(-1)]));
    this.queue.push(guest);
    this.next();
  }

  private async cancel(guest: Guest, bytes: Uint8Array): Promise<void> {
    const key = Buffer.from(this.key);
    const isTheirs =
      this.planted.sharesKey === true || this.keys.get(Buffer.from(bytes).readInt32BE(8)) === this.current;
    if (isTheirs && this.current !== undefined) {
      const opened = await openSocket(this.server);
      if (opened.ok) {
        opened.socket.end(cancelRequest(key.readInt32BE(KEY_BODY), key.subarray(KEY_BODY + 4)));
        opened.socket.on('error', () => {}).resume();
      }
    }
    guest.socket.destroy();
  }

  private next(): void {
    if (this.current !== undefined || this.isCleaning) return;
    const guest = this.queue.shift();
    if (guest === undefined) return;
    this.current = guest;
    for (const bytes of guest.waiting.splice(0)) this.backend?.write(bytes);
  }

  private take(guest: Guest, type: string, bytes: Uint8Array): void {
    guest.sent += type;
    if ('QSF'.includes(type)) guest.due++;
    if (type === this.planted.dozesAt && !this.hasDozed) this.doze();
    if (type === this.planted.diesOf) {
      this.isDead = true;
      for (const socket of this.sockets) socket.destroy();
    } else if (this.current === guest) this.backend?.write(bytes);
    else guest.waiting.push(bytes);
  }

  private doze(): void {
    this.hasDozed = true;
    this.backend?.pause();
    setTimeout(() => this.backend?.resume(), DOZING_MS);
  }

  private answer(socket: Socket, message: Passing): void {
    if (socket !== this.backend) return;
    if (this.isCleaning) {
      if (message.type !== 'Z') return;
      this.isCleaning = false;
      this.next();
      return;
    }
    const guest = this.current;
    if (guest === undefined) return;
    if (message.type === 'Z') guest.due--;
    const passed = this.planted.reply?.(message, guest.sent) ?? [message];
    if (passed.length > 0) guest.socket.write(Buffer.concat(passed.map(({ bytes }) => bytes)));
  }

  /** The server goes to the next client when it is idle; else a new one is made. */
  private async leave(guest: Guest): Promise<void> {
    if (guest.hasLeft) return;
    guest.hasLeft = true;
    const place = this.queue.indexOf(guest);
    if (place >= 0) this.queue.splice(place, 1);
    if (place >= 0 && this.isClinging) {
      this.isClinging = false;
      this.free();
    }
    if (this.current !== guest) return;
    const { keepsSession, isHasty, clingsAfter } = this.planted;
    if (clingsAfter !== undefined && guest.sent.includes(clingsAfter)) {
      this.isClinging = true;
      return;
    }
    const isIdle = this.status === IDLE && guest.sent.at(-1) === 'Q' && guest.due === 0;
    if (isHasty !== true && !isIdle) {
      this.backend?.destroy();
      this.isCleaning = true;
      await this.logIn();
      this.isCleaning = false;
    } else if (keepsSession !== true && isHasty !== true) {
      this.isCleaning = true;
      this.backend?.write(query('discard all'));
    }
    this.free();
  }

  private free(): void {
    this.current = undefined;
    this.next();
  }
}

/** Longer than a run waits at first, and shorter than it waits where it counts. */
const DOZING_MS = 400;

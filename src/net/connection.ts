/**
 * A connection to a server after its start-up: logged in, idle, and raw again from there on.
 */
import { cancelRequest, passwordMessage, saslInitialResponse, saslResponse, startupMessage } from '../codec/encode.ts';
import { authenticationOf, errorOf, keyDataOf, mechanismsOf, parameterOf } from './bodies.ts';
import { type Failure, failure } from './failure.ts';
import { md5Password, SCRAM_SHA_256, ScramClient } from './scram.ts';
import { addressOf, type Target } from './target.ts';
import { openSocket, openWire, type ReceivedMessage, Wire } from './wire.ts';

/** How to connect and start up. Everything has a default. */
export interface ConnectOptions {
  /** Minor version of protocol 3 to ask for; a server that does not know 3.2 goes on with what it knows. */
  readonly minor?: 0 | 2;
  /** Start-up parameters beside user and database, such as `replication`. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The longest that reaching the server and logging in may take; 10 s. */
  readonly deadlineMs?: number;
}

/** An open connection that has seen the first ReadyForQuery. */
export class Connection extends Wire {
  /** Run-time parameters that the server reported at start-up (ParameterStatus). */
  readonly parameters: Map<string, string> = new Map();
  /** Process id of the backend; 0 where the server sent no BackendKeyData. */
  pid = 0;
  /** For a CancelRequest: 4 bytes, more in protocol 3.2. */
  secret: Uint8Array = new Uint8Array(4);

  /** `server_version`, as in `18.4 (Debian 18.4-1)`. */
  get version(): string {
    return this.parameters.get('server_version') ?? '';
  }
}

/**
 * Connects (with TLS where the target asks for it), starts up and logs in: with no password, in clear text, with MD5
 * or SCRAM-SHA-256, as the server asks.
 * @returns the connection, or one sentence: server not reachable, password wrong or missing, too many connections,
 *   and whatever else the server refuses with.
 */
export async function connect(target: Target, options: ConnectOptions = {}): Promise<Connection | Failure> {
  const deadline = Date.now() + (options.deadlineMs ?? 10_000);
  const opened = await openSocket(target, deadline - Date.now());
  if (!opened.ok) return opened;
  const connection = new Connection(opened.socket, addressOf(target));
  const refused = await new LogIn(connection, target, deadline).run(options);
  if (refused === undefined) return connection;
  connection.destroy();
  return refused;
}

/**
 * Asks the server to cancel what a backend is doing, and waits until the server has read the request: it closes the
 * connection without an answer, whether or not there is such a backend.
 * @returns undefined, or why the server could not be asked.
 */
export async function cancel(
  target: Target,
  pid: number,
  secret: Uint8Array,
  deadlineMs = 10_000,
): Promise<Failure | undefined> {
  const wire = await openWire(target, deadlineMs);
  if (!wire.ok) return wire;
  wire.send(cancelRequest(pid, secret));
  await wire.receive(deadlineMs);
  const taken = wire.ended !== undefined;
  wire.destroy();
  return taken
    ? undefined
    : failure(`the server at ${wire.address} did not take a CancelRequest within ${deadlineMs} ms`);
}

/** One start-up, from the start-up packet to the first ReadyForQuery. */
class LogIn {
  readonly #connection: Connection;
  readonly #target: Target;
  readonly #deadline: number;
  #method = '';
  #scram: ScramClient | undefined;

  constructor(connection: Connection, target: Target, deadline: number) {
    this.#connection = connection;
    this.#target = target;
    this.#deadline = deadline;
  }

  /** @returns undefined when logged in. */
  async run(options: ConnectOptions): Promise<Failure | undefined> {
    const connection = this.#connection;
    const { user, database } = this.#target;
    connection.send(
      startupMessage({ minor: options.minor ?? 0, parameters: { user, database, ...options.parameters } }),
    );
    for (;;) {
      const messages = await connection.receive(Math.max(this.#deadline - Date.now(), 0));
      for (const message of messages) {
        if (message.type === 'Z') return undefined;
        const refused = await this.#take(message);
        if (refused !== undefined) return refused;
      }
      if (messages.length > 0) continue;
      if (connection.ended !== undefined && connection.received === 0)
        return failure(
          `${connection.ended.message}, and it had said nothing: it is no PostgreSQL server, or lets nobody in`,
        );
      if (connection.ended !== undefined) return connection.ended;
      return failure(
        `the server at ${connection.address} did not finish the start-up in time: it is no PostgreSQL server, or has no connection left`,
      );
    }
  }

  async #take(message: ReceivedMessage): Promise<Failure | undefined> {
    const connection = this.#connection;
    if (message.type === 'R') return this.#authenticate(message);
    if (message.type === 'E') return this.#refusal(message);
    if (message.type === 'K') {
      const { pid, secret } = keyDataOf(message);
      connection.pid = pid;
      connection.secret = secret;
    } else if (message.type === 'S') {
      const [name, value] = parameterOf(message);
      connection.parameters.set(name, value);
    }
    return undefined;
  }

  /** Numbers of the requests: "Message Formats", Authentication…. */
  async #authenticate(message: ReceivedMessage): Promise<Failure | undefined> {
    const { user, password } = this.#target;
    const { request, data } = authenticationOf(message);
    if (request === 0) return undefined;
    const text = Buffer.from(data).toString();
    if (request === 12) {
      if (this.#scram?.verify(text)) return undefined;
      return failure(
        `the server at ${this.#connection.address} does not know the password of user "${user}": it is not the server it should be`,
      );
    }
    this.#method = { 3: 'password', 5: 'MD5', 10: 'SCRAM', 11: 'SCRAM' }[request] ?? '';
    if (this.#method === '' || (request === 10 && !mechanismsOf(message).includes(SCRAM_SHA_256))) {
      return failure(
        `the server at ${this.#connection.address} asks for a kind of authentication that is not supported (request ${request}): use trust, password, md5 or scram-sha-256 in its pg_hba.conf`,
      );
    }
    if (password === undefined) {
      return failure(
        `the server at ${this.#connection.address} asks for a password of user "${user}" (${this.#method}), and the URL has none`,
      );
    }
    if (request === 3) this.#connection.send(passwordMessage(password));
    else if (request === 5) this.#connection.send(passwordMessage(md5Password(user, password, data)));
    else if (request === 10) {
      this.#scram = new ScramClient(password);
      this.#connection.send(saslInitialResponse(SCRAM_SHA_256, this.#scram.first()));
    } else {
      const final =
        (await this.#scram?.final(text)) ?? failure('the server continues a SASL exchange that never began');
      if (!final.ok) return final;
      this.#connection.send(saslResponse(final.message));
    }
    return undefined;
  }

  /** Codes: "PostgreSQL Error Codes" in the manual. */
  #refusal(message: ReceivedMessage): Failure {
    const { severity, code, text } = errorOf(message);
    const { address } = this.#connection;
    if (code === '28P01')
      return failure(`the password for user "${this.#target.user}" at ${address} is wrong: ${text}`);
    if (code === '53300') return failure(`the server at ${address} has too many connections: ${text}`);
    // auth.c, ClientAuthentication: the words by which pg_hba.conf leaves out whoever comes without TLS.
    const wantsTls = this.#target.tls === undefined && text.endsWith('no encryption');
    const advice = wantsTls ? ' (if it wants TLS, add sslmode=require to the URL)' : '';
    return failure(`the server at ${address} refused the connection: ${severity} ${code}: ${text}${advice}`);
  }
}

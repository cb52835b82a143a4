/** Attempts to log in to a server of our own, by every way it can ask for, and with everything that can go wrong then. */
import { startupMessage } from '../../codec/encode.ts';
import type { Failure } from '../../net/failure.ts';
import type { Identity } from '../../net/own-tls.ts';
import type { Target } from '../../net/target.ts';
import type { Table } from '../../table/table.ts';
import {
  type Act,
  type Attempt,
  CANCEL,
  GONE,
  GSS,
  NEWER_MINOR,
  type Observation,
  type Sent,
  SSL,
  TERMINATE,
  tryAttempt,
} from '../live-startup.ts';
import { AT_LOG_IN, CERTIFIED, hasLogInTriggers, METHODS, type Method, PASSWORD, Responder, userOf } from './log-in.ts';

/** A server of our own, with `hbaOf`, `logInSql`, a certificate, and little patience. */
export interface OwnServer {
  /** Its Unix socket, where it does not encrypt, and TCP, where it does. */
  readonly socket: Target;
  readonly tcp: Target;
  /** Built with GSSAPI. */
  readonly hasGss: boolean;
  readonly version: number;
  /** A certificate that it takes, which names none of its users; without it there is no TLS. */
  readonly identity: Identity | undefined;
}

interface Placed {
  readonly target: Target;
  readonly attempt: Attempt;
}

type Parameters = Readonly<Record<string, string>>;

const KINDS: readonly Parameters[] = [{}, { replication: 'database' }];

/** Settings of a session that take effect in the log-in: one that there is not, everything as a notice, triggers. */
const lateParameters = (version: number): readonly Parameters[] => [
  { options: '-c no_such_setting=1' },
  { options: '-c client_min_messages=debug5' },
  ...(hasLogInTriggers(version) ? AT_LOG_IN.map((name) => ({ application_name: name })) : []),
];

/** Responses that any way to log in can ask for: SCRAM takes two. */
const RESPONSES: readonly Act[] = ['respond', 'respond'];

function packetFor(user: string, parameters: Parameters, minor = 0): Sent {
  return [
    parameters.replication === undefined ? 'F.StartupMessage' : 'F.StartupMessage.replication',
    startupMessage({ minor, parameters: { user, database: 'postgres', ...parameters } }),
  ];
}

const packetOf = (method: Method, parameters: Parameters, minor = 0): Sent =>
  packetFor(userOf(method), parameters, minor);

function attemptsOf({ socket, tcp, hasGss, version, identity }: OwnServer): Placed[] {
  const all: Placed[] = [];
  for (const kind of KINDS) {
    for (const method of METHODS) {
      if (method === 'gss' && !hasGss) continue;
      const target = method === 'gss' ? tcp : socket;
      const add = (acts: readonly Act[], password = PASSWORD): void => {
        all.push({ target, attempt: { acts, responder: new Responder(userOf(method), password) } });
      };
      const packet = packetOf(method, kind);
      add([packet, ...RESPONSES, TERMINATE]);
      add([packet, ...RESPONSES], 'wrong');
      add([packetOf(method, kind, NEWER_MINOR), ...RESPONSES, TERMINATE]);
      for (let given = 0; given < RESPONSES.length; given++) {
        add([packet, ...RESPONSES.slice(0, given), GONE]);
        if (method !== 'trust' && method !== 'reject') add([packet, ...RESPONSES.slice(0, given), 'wait']);
      }
      add([packetOf(method, { ...kind, database: 'none' }), ...RESPONSES]);
      for (const late of lateParameters(version))
        add([packetOf(method, { ...kind, ...late }), ...RESPONSES, TERMINATE]);
    }
  }
  const over = (target: Target, ...acts: readonly Act[]): Placed => ({ target, attempt: { acts } });
  const inTls: readonly Act[][] = [
    [GONE],
    [CANCEL],
    ...KINDS.flatMap((kind) => [
      [packetOf('trust', kind), TERMINATE],
      [packetOf('reject', kind)],
      [packetOf('password', kind), GONE],
    ]),
  ];
  for (const acts of inTls) all.push(over(tcp, SSL, 'encrypt', ...acts));
  // The password is right, and the certificate is somebody else's: that is found out last (auth.c, ClientAuthentication).
  if (identity !== undefined)
    for (const kind of KINDS) {
      const acts: readonly Act[] = [SSL, 'encrypt', packetFor(CERTIFIED, kind), ...RESPONSES];
      all.push({ target: tcp, attempt: { acts, responder: new Responder(CERTIFIED, PASSWORD), identity } });
    }
  return [...all, over(tcp, GSS), over(tcp, GSS, SSL), over(tcp, SSL), over(socket, SSL, GSS, packetOf('trust', {}))];
}

/** At the same time: in most of the time nothing happens. */
const AT_ONCE = 12;

/** Makes all attempts. @returns what was observed of each, or why the server cannot be reached */
export async function tryLogIns(server: OwnServer, table: Table): Promise<readonly Observation[] | Failure> {
  const observed: Observation[] = [];
  const left = attemptsOf(server).values();
  let failed: Failure | undefined;
  const work = async (): Promise<void> => {
    for (const { target, attempt } of left) {
      const observation = await tryAttempt(target, table, attempt);
      if (!observation.ok) failed ??= observation;
      else observed.push(observation);
      if (failed !== undefined) return;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return failed ?? observed;
}

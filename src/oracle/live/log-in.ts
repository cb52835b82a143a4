/** Ways to log in that a server can be configured for, one user for each, and what a frontend answers to them. */
import { passwordMessage, saslInitialResponse, saslResponse } from '../../codec/encode.ts';
import { authenticationOf } from '../../net/bodies.ts';
import { md5Password, SCRAM_SHA_256, ScramClient } from '../../net/scram.ts';
import type { ReceivedMessage } from '../../net/wire.ts';

/** How a user logs in; `gss` only where the server is built with it. */
export const METHODS = ['trust', 'password', 'md5', 'scram-sha-256', 'reject', 'gss'] as const;
export type Method = (typeof METHODS)[number];

/** Everybody's. */
export const PASSWORD = 'secret';

export const userOf = (method: Method): string => `user_${method}`;

/** Has to show a certificate that names it besides, and nobody has one: ours names a host. */
export const CERTIFIED = 'user_certified';

/** pg_hba.conf: one user for each method, for databases and for physical replication; `postgres` is trusted. */
export const hbaOf = (hasGss: boolean, hasTls = true): string =>
  [
    'local all postgres trust',
    'host all postgres 127.0.0.1/32 trust',
    ...METHODS.filter((method) => hasGss || method !== 'gss').flatMap((method) => [
      // GSSAPI needs a host.
      ...(method === 'gss' ? [] : [`local all,replication ${userOf(method)} ${method}`]),
      `host all,replication ${userOf(method)} 127.0.0.1/32 ${method}`,
    ]),
    ...(hasTls ? [`hostssl all,replication ${CERTIFIED} 127.0.0.1/32 scram-sha-256 clientcert=verify-full`] : []),
    '',
  ].join('\n');

/** Names of an application at which something happens in the log-in, where there are triggers for that. */
export const AT_LOG_IN = ['fails', 'notes', 'sets'] as const;

export const hasLogInTriggers = (version: number): boolean => version >= 17;

/** Makes the users and, from PostgreSQL 17 on, what runs at log-in. @param version the major version */
export function logInSql(version: number): readonly string[] {
  const users = METHODS.flatMap((method) => [
    `set password_encryption = '${method === 'md5' ? 'md5' : 'scram-sha-256'}'`,
    `create role "${userOf(method)}" login replication password '${PASSWORD}'`,
  ]);
  const certified = `create role ${CERTIFIED} login replication password '${PASSWORD}'`;
  const triggers = [
    `create function at_login() returns event_trigger language plpgsql as $$begin
      if current_setting('application_name') = 'fails' then raise exception 'planted'; end if;
      if current_setting('application_name') = 'notes' then raise notice 'noted'; end if;
      if current_setting('application_name') = 'sets' then perform set_config('intervalstyle', 'iso_8601', false); end if;
    end$$`,
    'create event trigger at_login on login execute function at_login()',
  ];
  return [
    ...users,
    "set password_encryption = 'scram-sha-256'",
    certified,
    ...(hasLogInTriggers(version) ? triggers : []),
  ];
}

/** A frontend that is asked for its password. */
export class Responder {
  private readonly user: string;
  private readonly password: string;
  private readonly scram: ScramClient;

  constructor(user: string, password: string) {
    this.user = user;
    this.password = password;
    this.scram = new ScramClient(password);
  }

  /** The response to a request; undefined where there is none to be given ("Message Formats", Authentication…). */
  async responseTo(message: ReceivedMessage): Promise<Uint8Array | undefined> {
    if (message.type !== 'R') return undefined;
    const { request, data } = authenticationOf(message);
    switch (request) {
      case 3:
        return passwordMessage(this.password);
      case 5:
        return passwordMessage(md5Password(this.user, this.password, data));
      case 7:
        return passwordMessage('no token');
      case 10:
        return saslInitialResponse(SCRAM_SHA_256, this.scram.first());
      case 11: {
        const final = await this.scram.final(Buffer.from(data).toString());
        return saslResponse(final.ok ? final.message : 'c=biws,r=wrong,p=wrong');
      }
      default:
        return undefined;
    }
  }
}

/** What `oracle` and `demo` do with a server that cannot be used, and with one that they have used. */
import { type Failure, failure } from '../net/failure.ts';
import { cleanServer, type PreparedServer } from '../oracle/live.ts';
import { complain } from './terminal.ts';

/** What to do about an error of the server, by its SQLSTATE. */
const ADVICE: Readonly<Record<string, string>> = {
  '25006': 'give a server that can be written to: no standby, and no default_transaction_read_only',
  '3D000': 'name a database that is there at the end of the URL',
  '42501': 'give a user who may create tables and functions there',
};
const ONE_CONNECTION = 'use --connections 1, which makes tables in the database of the URL, and no databases';

/**
 * Adds what to do about it to the reason why a server cannot be used.
 * @param players how many databases were to be made; with one the given database is used
 */
export function advised({ message }: Failure, players = 1): Failure {
  const code = /(?:ERROR|FATAL) ([0-9A-Z]{5}):/u.exec(message)?.[1] ?? '';
  const advice = players > 1 && code === '42501' ? ONE_CONNECTION : ADVICE[code];
  return failure(advice === undefined ? message : `${message}: ${advice}`);
}

/** Removes what was made on servers, and says what could not be removed. */
export async function tidy(servers: readonly PreparedServer[]): Promise<void> {
  for (const server of servers) {
    const left = await cleanServer(server);
    if (left === undefined) continue;
    const what = server.madeFrom === undefined ? 'tables wirestate_…' : `database ${server.target.database}`;
    complain(`the ${what} could not be removed: ${left.message}`);
  }
}

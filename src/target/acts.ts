/** Does what happens to a connection beside messages. */
import { setTimeout as sleep } from 'node:timers/promises';
import { cancel } from '../net/connection.ts';
import type { Failure } from '../net/failure.ts';
import type { Target } from '../net/target.ts';
import type { Wire } from '../net/wire.ts';
import { type Act, BACKEND } from './exchange.ts';
import { setUp } from './statements.ts';

/** A connection to which something happens. */
export interface Session {
  readonly wire: Wire;
  /** Where it is connected to. */
  readonly target: Target;
  /** Where statements of other connections are run; `target` itself. */
  readonly beside?: Target | undefined;
  /** Of its backend, for a CancelRequest. */
  readonly key: { readonly pid: number; readonly secret: Uint8Array };
  /** The longest that another connection may take. */
  readonly deadlineMs: number;
}

/** A statement has begun by then, or a CancelRequest has struck: nothing tells when. */
const BEGUN_MS = 150;
/** Where the recording waited and nothing came. */
const WAIT_MS = 500;

/** @returns why it could not be done */
export async function perform(
  act: Act,
  { wire, target, beside = target, key, deadlineMs }: Session,
): Promise<Failure | undefined> {
  switch (act.does) {
    case 'fin':
      wire.halfClose();
      return undefined;
    case 'wait':
      await sleep(WAIT_MS);
      return undefined;
    case 'cancel': {
      await sleep(BEGUN_MS);
      const failed = await cancel(target, key.pid, key.secret, deadlineMs);
      await sleep(BEGUN_MS);
      return failed;
    }
    case 'outside':
      // It is to strike what was sent last, not what came before.
      if (!wire.isAnswered) await sleep(BEGUN_MS);
      return setUp(beside, [act.sql.replaceAll(BACKEND, String(key.pid))]);
  }
}

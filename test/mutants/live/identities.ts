/**
 * Log-ins in which the server asks somebody else than its own list of passwords who the frontend is: Kerberos, and a
 * certificate that has to name the user.
 */
import type { Socket } from 'node:net';
import { eventId } from '../../../machines/messages.ts';
import { gssResponse, startupMessage } from '../../../src/codec/encode.ts';
import { authenticationOf } from '../../../src/net/bodies.ts';
import { encrypt, type Identity } from '../../../src/net/own-tls.ts';
import type { Target } from '../../../src/net/target.ts';
import { openSocket, openWire, Wire } from '../../../src/net/wire.ts';
import { CERTIFIED, PASSWORD, Responder, userOf } from '../../../src/oracle/live/log-in.ts';
import { Recorder } from '../../../src/oracle/live/recorder.ts';
import type { Transcript } from '../../../src/oracle/live/transcript.ts';
import { messageOf, type Sent, WORDS } from '../../../src/oracle/live/words.ts';
import type { Table } from '../../../src/table/table.ts';
import { encryptGss } from './gss-encryption.ts';
import {
  ENCRYPTION,
  type Negotiation,
  PRINCIPALS,
  type Principal,
  type Realm,
  STYLES,
  type Style,
} from './kerberos.ts';
import { must } from './must.ts';
import { recordInside } from './startup.ts';

/** A session, a walsender of a database, and a walsender of none. */
const KINDS = ['session', 'database', 'physical'] as const;
type Kind = (typeof KINDS)[number];

/** Lines of pg_hba.conf for a server that knows a realm; they come before what `hbaOf` says of that user. */
export const KERBEROS_HBA = `host all,replication ${userOf('gss')} 127.0.0.1/32 gss include_realm=0\n`;

const RESPONSE = eventId('F.PasswordMessage');
/** Numbers of AuthenticationGSSContinue and AuthenticationSASLContinue ("Message Formats"). */
const GSS_CONTINUE = 8;
const SASL_CONTINUE = 11;

function startupOf(user: string, kind: Kind, minor: number, database = 'postgres'): Sent {
  const replication = kind === 'session' ? {} : { replication: kind === 'database' ? 'database' : 'true' };
  return {
    event: eventId(kind === 'session' ? 'F.StartupMessage' : 'F.StartupMessage.replication'),
    bytes: startupMessage({ minor, parameters: { user, database, ...replication } }),
  };
}

interface Plan {
  readonly principal: Principal;
  readonly style: Style;
  readonly kind: Kind;
  readonly minor: number;
  readonly database?: string;
  /** Sent in one write with the first token; a server that has refused the log-in does not read it. */
  readonly behindToken?: string;
  /** What is sent where a second token is due; without it that token is. */
  readonly inPlace?: readonly string[];
  /** In the session. */
  readonly after: readonly (readonly string[])[];
}

/** What may come where a second token is due. */
const IN_PLACE: readonly string[] = [...WORDS.filter((word) => word !== 'S+'), 'Q:', 'P:'];

function plansOf(): Plan[] {
  const plans: Plan[] = [];
  for (const kind of KINDS) {
    const command = kind === 'session' ? 'Q:select 1' : 'Q:IDENTIFY_SYSTEM';
    for (const style of STYLES) {
      const own: Plan = { principal: PRINCIPALS[0], style, kind, minor: 0, after: [] };
      for (const minor of [0, 9])
        plans.push({ ...own, minor, after: [[command], ['X']] }, { ...own, minor, after: [['P:', 'S'], ['fin']] });
      for (const not of [{ principal: PRINCIPALS[1] }, { database: 'none' }])
        plans.push({ ...own, ...not }, { ...own, ...not, behindToken: 'p' });
      for (const behindToken of ['X', 'S', command]) plans.push({ ...own, behindToken });
      if (style === 'plain' || style === 'mutual') continue;
      for (const word of IN_PLACE)
        for (const behind of [[], ['S'], ['Q:']]) plans.push({ ...own, inPlace: [word, ...behind] });
      plans.push({ ...own, inPlace: ['fin'] }, { ...own, inPlace: ['wait'] });
    }
  }
  return plans;
}

/** Does the server wait for a token, or is it about to say more? That is in the one that it has sent. */
const hasContinued = ({ last }: Recorder): boolean =>
  last?.type === 'R' && authenticationOf(last).request === GSS_CONTINUE;

/** The server asks, the frontend answers, until one of them has enough. */
async function negotiate(recorder: Recorder, negotiation: Negotiation, plan: Plan): Promise<void> {
  let token = await negotiation.next();
  const behind = plan.behindToken === undefined ? [] : [messageOf(plan.behindToken)];
  // Whether it was read, or the log-in refused before, nobody can tell.
  if (behind.length > 0 && plan.style !== 'plain') recorder.forgive();
  await recorder.send([{ event: RESPONSE, bytes: gssResponse(token ?? new Uint8Array()) }, ...behind]);
  if (plan.inPlace !== undefined && hasContinued(recorder)) {
    const [word = ''] = plan.inPlace;
    if (word === 'fin') await recorder.halfClose();
    else if (word === 'wait') await waitFor(recorder, () => recorder.hasEnded);
    else await recorder.send(plan.inPlace.map(messageOf));
    return;
  }
  while (recorder.last !== undefined && hasContinued(recorder) && !recorder.hasEnded) {
    token = await negotiation.next(authenticationOf(recorder.last).data);
    if (token !== undefined) await recorder.send([{ event: RESPONSE, bytes: gssResponse(token) }]);
    else await waitFor(recorder, () => recorder.hasEnded || !hasContinued(recorder));
  }
}

/** Waits for what takes the server at most its authentication_timeout. */
async function waitFor(recorder: Recorder, isOver: () => boolean): Promise<void> {
  for (let left = 30; left > 0 && !isOver(); left--) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    await recorder.settle();
  }
  // Where it did not come, that is no refusal.
  recorder.forgive();
}

/** At the same time. */
const LANES = 6;

/**
 * Log-ins with Kerberos tickets: right ones and somebody else's, with one token and with two.
 * @param tcp a server with `realm.settings` and KERBEROS_HBA
 */
export async function recordKerberos(tcp: Target, realm: Realm, table: Table): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  const left = plansOf().values();
  const work = async () => {
    for (const plan of left) {
      const wire = must(await openWire(tcp));
      const recorder = new Recorder(wire, table, 'startup.first', undefined);
      const negotiation = realm.negotiate(plan.principal, plan.style);
      await recorder.send([startupOf(userOf('gss'), plan.kind, plan.minor, plan.database)]);
      await negotiate(recorder, negotiation, plan);
      for (const flight of plan.after) {
        if (flight[0] === 'fin') await recorder.halfClose();
        else await recorder.send(flight.map(messageOf));
      }
      negotiation.end();
      wire.destroy();
      transcripts.push(recorder.transcript(`Kerberos ${JSON.stringify(plan)}`));
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return transcripts;
}

/** Start-ups inside GSSAPI encryption, asked for at once or behind a refused request for TLS. @param tcp without TLS */
export async function recordGssEncryption(tcp: Target, realm: Realm, table: Table): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  for (const before of [['gss'], ['ssl', 'gss']] as const) {
    const negotiations: Negotiation[] = [];
    const encryptOn = (socket: Socket): Promise<Wire> => {
      const negotiation = realm.negotiate(PRINCIPALS[0], ENCRYPTION);
      negotiations.push(negotiation);
      return encryptGss(socket, negotiation);
    };
    transcripts.push(...(await recordInside(tcp, before, encryptOn, table)));
    for (const negotiation of negotiations) negotiation.end();
  }
  return transcripts;
}

/**
 * Log-ins with the right password and a certificate of somebody else.
 * @param tcp a server with the settings of a certificate, and `identity` of the same
 */
export async function recordCertificates(tcp: Target, identity: Identity, table: Table): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  for (const kind of KINDS) {
    for (const isFollowed of [false, true]) {
      const { socket } = must(await openSocket(tcp));
      const outer = new Wire(socket, 'TLS');
      outer.expectAnswerByte();
      const recorder = new Recorder(outer, table, 'startup.first', undefined);
      await recorder.send([messageOf('ssl')]);
      const inner = must(await encrypt(socket, 'TLS', identity));
      recorder.continueOn(inner);
      const responder = new Responder(CERTIFIED, PASSWORD);
      await recorder.send([startupOf(CERTIFIED, kind, 0)]);
      for (let bytes = await answer(); bytes !== undefined; bytes = await answer()) {
        const isLast = recorder.last !== undefined && authenticationOf(recorder.last).request === SASL_CONTINUE;
        await recorder.send([{ event: RESPONSE, bytes }, ...(isLast && isFollowed ? [messageOf('p')] : [])]);
      }
      inner.destroy();
      transcripts.push(recorder.transcript(`certificate ${kind}${isFollowed ? ', one more response' : ''}`));

      function answer(): Promise<Uint8Array | undefined> {
        const { last } = recorder;
        return last === undefined || recorder.hasEnded ? Promise.resolve(undefined) : responder.responseTo(last);
      }
    }
  }
  return transcripts;
}

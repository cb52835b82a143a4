/**
 * Probes of the start-up: every packet and message in every state before the first ReadyForQuery, every way to log in
 * that a server can be configured for, and both answers to the encryption requests.
 */
import type { Socket } from 'node:net';
import { eventId } from '../../../machines/messages.ts';
import { startupMessage } from '../../../src/codec/encode.ts';
import { encrypt } from '../../../src/net/own-tls.ts';
import type { Target } from '../../../src/net/target.ts';
import { openSocket, openWire, Wire } from '../../../src/net/wire.ts';
import {
  AT_LOG_IN,
  hasLogInTriggers,
  METHODS,
  type Method,
  PASSWORD,
  Responder,
  userOf,
} from '../../../src/oracle/live/log-in.ts';
import { Recorder } from '../../../src/oracle/live/recorder.ts';
import type { Transcript } from '../../../src/oracle/live/transcript.ts';
import { messageOf, type Sent, WORDS } from '../../../src/oracle/live/words.ts';
import type { Table } from '../../../src/table/table.ts';
import { must } from './must.ts';

/** A log-in that goes as far as `until` asks for: before the so-manieth response it stops and leaves the rest to `then`. */
interface LogIn {
  readonly method: Method;
  readonly kind: 'session' | 'database' | 'physical';
  /** Responses that are given; fewer than it takes leave the backend waiting for one. */
  readonly responses: number;
  readonly password?: string;
  readonly minor?: number;
  readonly database?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly encryption?: readonly ('ssl' | 'gss')[];
  /** A response too many is sent with the last message: a server that has refused the log-in does not read it. */
  readonly oneMore?: boolean;
}

const EVENTS = {
  session: eventId('F.StartupMessage'),
  walsender: eventId('F.StartupMessage.replication'),
  response: eventId('F.PasswordMessage'),
};

function startupOf({ method, kind, minor, database, parameters }: LogIn): Sent {
  const replication = kind === 'session' ? {} : { replication: kind === 'database' ? 'database' : 'true' };
  return {
    event: kind === 'session' ? EVENTS.session : EVENTS.walsender,
    bytes: startupMessage({
      minor: minor ?? 0,
      parameters: { user: userOf(method), database: database ?? 'postgres', ...replication, ...parameters },
    }),
  };
}

/** How many responses it takes. */
const RESPONSES: Readonly<Record<Method, number>> = {
  trust: 0,
  password: 1,
  md5: 1,
  'scram-sha-256': 2,
  reject: 0,
  gss: 1,
};

/** Plays a log-in, then the rest. */
async function logIn(recorder: Recorder, plan: LogIn): Promise<void> {
  const responder = new Responder(userOf(plan.method), plan.password ?? PASSWORD);
  const more = plan.oneMore === true ? [messageOf('p')] : [];
  await recorder.send([startupOf(plan), ...(plan.responses === 0 ? more : [])]);
  for (let given = 0; given < plan.responses && !recorder.hasEnded; given++) {
    const { last } = recorder;
    const bytes = last === undefined ? undefined : await responder.responseTo(last);
    if (bytes === undefined) return;
    await recorder.send([{ event: EVENTS.response, bytes }, ...(given === plan.responses - 1 ? more : [])]);
  }
}

/** Behind these a server reads on, or nothing can follow. */
const PACKETS: ReadonlySet<string> = new Set(['ssl', 'gss', 'startup', 'replication', 'fin']);

/** What may come when a response is awaited, and in states that await a packet. */
const MESSAGES: readonly string[] = [...WORDS.filter((word) => word !== 'S+'), 'Q:', 'P:', 'fin'];

interface Plan {
  readonly id: string;
  readonly before: readonly ('ssl' | 'gss')[];
  readonly logIn?: LogIn;
  readonly after: readonly (readonly string[])[];
  /** Sent in one write with the last of `before`: nothing may stand behind a request for encryption (A32). */
  readonly stuffed?: string;
  readonly overTcp?: boolean;
}

/**
 * Log-ins that show whether the right kind of start-up packet was read as the first, whatever came before it: a newer
 * protocol is negotiated once, every method asks in its own way, and a walsender parses nothing.
 */
const LOG_INS: readonly LogIn[] = (['session', 'database', 'physical'] as const).flatMap((kind) =>
  METHODS.filter((method) => method !== 'gss').flatMap((method) =>
    [0, 9].map((minor): LogIn => ({ method, kind, responses: 2, minor })),
  ),
);

function plansOf(hasGss: boolean, version: number): Plan[] {
  const plans: Plan[] = [];
  const add = (plan: Omit<Plan, 'id'>) => plans.push({ id: JSON.stringify(plan), ...plan });
  const packets: (readonly ('ssl' | 'gss')[])[] = [[], ['ssl'], ['gss'], ['ssl', 'gss'], ['gss', 'ssl']];
  const kinds = ['session', 'database', 'physical'] as const;
  for (const before of packets) {
    for (const word of MESSAGES) add({ before, after: [[word]] });
    // A server that has refused the first does not read the second.
    for (const word of MESSAGES) if (!PACKETS.has(word)) add({ before, after: [[word, 'startup']] });
    if (before.length > 0) for (const stuffed of ['Q:', 'X', 'S']) add({ before, stuffed, after: [] });
    for (const kind of kinds) add({ before, logIn: { method: 'trust', kind, responses: 0 }, after: [['S']] });
    if (before.length > 0) for (const logIn of LOG_INS) add({ before, logIn, after: [['P:', 'S']] });
  }
  for (const kind of kinds) {
    for (const minor of [0, 9]) {
      for (const method of METHODS) {
        if (method === 'gss' && !hasGss) continue;
        const overTcp = method === 'gss';
        for (const responses of [0, 1, 2]) {
          const plan: LogIn = { method, kind, responses, minor };
          if (minor === 0) for (const word of MESSAGES) add({ before: [], logIn: plan, after: [[word]], overTcp });
          add({ before: [], logIn: plan, after: [['Q:'], ['Q:IDENTIFY_SYSTEM'], ['P:', 'S']], overTcp });
          add({ before: [], logIn: { ...plan, password: 'wrong' }, after: [], overTcp });
          const wrong: Partial<LogIn>[] = [{ password: 'wrong' }, { database: 'none' }];
          for (const not of wrong) add({ before: [], logIn: { ...plan, ...not, oneMore: true }, after: [], overTcp });
        }
        const late: readonly Readonly<Record<string, string>>[] = [
          { options: '-c no_such_setting=1' },
          { options: '-c client_min_messages=debug5' },
          ...(hasLogInTriggers(version) ? AT_LOG_IN.map((name) => ({ application_name: name })) : []),
        ];
        for (const parameters of late) {
          const logIn: LogIn = { method, kind, responses: 3, minor, parameters };
          add({ before: [], logIn, after: [['S'], ['Q:']], overTcp });
          add({ before: [], logIn: { ...logIn, responses: RESPONSES[method], oneMore: true }, after: [], overTcp });
        }
        add({ before: [], logIn: { method, kind, responses: 3, minor, database: 'none' }, after: [], overTcp });
      }
    }
  }
  return plans;
}

/** What is sent once encryption is accepted, and the log-ins. @param before requests, of which the last is accepted */
function plansInside(before: Plan['before']): Plan[] {
  const plans: Plan[] = [];
  const add = (plan: Omit<Plan, 'id'>) => plans.push({ id: JSON.stringify(plan), ...plan });
  for (const word of MESSAGES) if (word !== 'fin') add({ before, after: [[word]] });
  for (const word of MESSAGES) if (!PACKETS.has(word)) add({ before, after: [[word, 'startup']] });
  for (const logIn of LOG_INS) add({ before, logIn, after: [['P:', 'S']] });
  add({ before, after: [['@end']] });
  return plans;
}

async function playPlan(plan: Plan, target: Target, tcp: Target, table: Table): Promise<Transcript> {
  const wire = must(await openWire(plan.overTcp === true ? tcp : target));
  const recorder = new Recorder(wire, table, 'startup.first', undefined);
  for (const [number, word] of plan.before.entries()) {
    wire.expectAnswerByte();
    const isLast = number === plan.before.length - 1;
    await recorder.send([word, ...(isLast && plan.stuffed !== undefined ? [plan.stuffed] : [])].map(messageOf));
  }
  await finish(recorder, wire, plan);
  wire.destroy();
  return recorder.transcript(plan.id);
}

async function finish(recorder: Recorder, wire: Wire, plan: Plan): Promise<void> {
  if (plan.logIn !== undefined) await logIn(recorder, plan.logIn);
  for (const flight of plan.after) {
    const [word = ''] = flight;
    // The answer is a single byte only where the server takes the packet for a request.
    const isRequest = word === 'ssl' || word === 'gss';
    if (isRequest && recorder.states.every((state) => /^startup\.(first|sslRefused|gssRefused)$/u.test(state))) {
      if (!(word === 'ssl' && plan.before.includes('ssl')) && !(word === 'gss' && plan.before.includes('gss')))
        wire.expectAnswerByte();
    }
    if (word === 'fin' || word === '@end') await recorder.halfClose();
    else await recorder.send(flight.map(messageOf));
  }
}

/**
 * Start-ups inside an encryption: its bytes are followed like any others, by a frontend that has its end of it.
 * @param before requests, of which the server accepts the last, and no other
 * @param encryptOn begins the encryption
 */
export async function recordInside(
  tcp: Target,
  before: Plan['before'],
  encryptOn: (socket: Socket) => Promise<Wire>,
  table: Table,
): Promise<Transcript[]> {
  return inLanes(plansInside(before), async (plan) => {
    const { socket } = must(await openSocket(tcp));
    const outer = new Wire(socket, 'encryption');
    const recorder = new Recorder(outer, table, 'startup.first', undefined);
    for (const word of before) {
      outer.expectAnswerByte();
      await recorder.send([messageOf(word)]);
    }
    const inner = await encryptOn(socket);
    recorder.continueOn(inner);
    await finish(recorder, inner, plan);
    inner.destroy();
    return recorder.transcript(`${plan.id} inside`);
  });
}

export const encryptTls = async (socket: Socket): Promise<Wire> => must(await encrypt(socket, 'TLS'));

/** A frontend that says nothing while it is asked for its password is sent away (authentication_timeout). */
async function playTimeouts(target: Target, tcp: Target, hasGss: boolean, table: Table): Promise<Transcript[]> {
  const plans = METHODS.flatMap((method) =>
    (['session', 'database'] as const).flatMap((kind) =>
      [0, 1].map((responses): LogIn => ({ method, kind, responses })),
    ),
  ).filter(({ method }) => !['trust', 'reject'].includes(method) && (hasGss || method !== 'gss'));
  return Promise.all(
    plans.map(async (plan) => {
      const wire = must(await openWire(plan.method === 'gss' ? tcp : target));
      const recorder = new Recorder(wire, table, 'startup.first', undefined);
      await logIn(recorder, plan);
      recorder.forgive();
      for (let left = 30; left > 0 && !recorder.hasEnded; left--) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        await recorder.settle();
      }
      wire.destroy();
      return recorder.transcript(`${JSON.stringify(plan)} waits`);
    }),
  );
}

/** At the same time; most of the time goes by in silence. */
const LANES = 12;

async function inLanes(plans: readonly Plan[], play: (plan: Plan) => Promise<Transcript>): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  const left = plans.values();
  const work = async () => {
    for (const plan of left) transcripts.push(await play(plan));
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return transcripts;
}

/**
 * Plays them all.
 * @param target by a Unix socket, where encryption is refused; `tcp` where it is accepted
 * @param only log-ins by that method
 */
export async function recordStartups(
  target: Target,
  tcp: Target,
  hasGss: boolean,
  version: number,
  table: Table,
  only?: Method,
): Promise<Transcript[]> {
  const plans = plansOf(hasGss, version).filter(({ logIn }) => only === undefined || logIn?.method === only);
  if (hasGss) plans.push({ id: 'GSS encryption', before: ['gss'], after: [], overTcp: true });
  plans.push({ id: 'TLS', before: ['ssl'], after: [], overTcp: true });
  if (!hasGss) plans.push({ id: 'TLS, no GSS', before: ['gss', 'ssl'], after: [], overTcp: true });
  const transcripts = await inLanes(plans, (plan) => playPlan(plan, target, tcp, table));
  if (only === undefined) transcripts.push(...(await recordInside(tcp, ['ssl'], encryptTls, table)));
  transcripts.push(...(await playTimeouts(target, tcp, hasGss, table)));
  return transcripts;
}

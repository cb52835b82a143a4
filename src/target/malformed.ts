/**
 * The phase `malformed`: a generated case up to some message, and then one that no frontend may send there: of an
 * unknown type, with a wrong length, cut off or too long, with counts that do not fit, or one that the backend refuses
 * in its state. A Sync follows where the connection is still open. What is due is what the reference answers.
 */
import { type EventName, eventId } from '../../machines/messages.ts';
import * as encode from '../codec/encode.ts';
import type { Failure } from '../net/failure.ts';
import type { Observed } from '../oracle/case.ts';
import { answered, type Unanswered } from './answered.ts';
import type { Script, Sent, TargetCase, Turn } from './exchange.ts';
import { CaseMaker } from './generated.ts';
import type { LiveReference } from './live-reference.ts';
import { type Generation, generated, takes } from './walks.ts';

/** A message of a type with a body, whatever its length word says. */
function raw(event: EventName, type: string, body: readonly number[], length = body.length + 4): Sent {
  const bytes = new Uint8Array(5 + body.length);
  bytes[0] = type.charCodeAt(0);
  new DataView(bytes.buffer).setInt32(1, length);
  bytes.set(body, 5);
  return { event: eventId(event), bytes };
}

const text = (words: string): readonly number[] => [...Buffer.from(words)];
const SELECT = text('select 1');
const LARGEST = 0x7fff_ffff;

/** What is sent, by name. */
const DEVIATIONS: readonly (readonly [name: string, sent: Sent])[] = [
  ['unknown-type', raw('F.unknownType', '!', [])],
  ['unknown-type-with-body', raw('F.unknownType', 'y', [1, 2, 3, 4])],
  ['backend-type', raw('F.unknownType', 'Z', text('I'))],
  ['password', raw('F.unknownType', 'p', [...text('secret'), 0])],
  ['length-3', raw('F.invalidLength', 'Q', [], 3)],
  ['length-0', raw('F.invalidLength', 'S', [], 0)],
  ['length-negative', raw('F.invalidLength', 'Q', [], -1)],
  ['length-largest', raw('F.invalidLength', 'Q', [...SELECT, 0], LARGEST)],
  ['sync-with-body', raw('F.Sync', 'S', [1])],
  ['flush-with-body', raw('F.Flush.withBody', 'H', [0, 0])],
  ['terminate-with-body', raw('F.Terminate', 'X', [0])],
  ['query-unterminated', raw('F.Query', 'Q', SELECT)],
  ['query-with-rest', raw('F.Query', 'Q', [...SELECT, 0, 1, 2])],
  ['parse-unterminated', raw('F.Parse', 'P', [0, ...SELECT])],
  ['parse-without-types', raw('F.Parse', 'P', [0, ...SELECT, 0])],
  ['parse-types-missing', raw('F.Parse', 'P', [0, ...SELECT, 0, 0, 2, 0, 0, 0, 23])],
  ['parse-with-rest', raw('F.Parse', 'P', [0, ...SELECT, 0, 0, 0, 9])],
  ['bind-empty', raw('F.Bind', 'B', [])],
  ['bind-counts-missing', raw('F.Bind', 'B', [0, 0])],
  ['bind-parameter-length', raw('F.Bind', 'B', [0, 0, 0, 0, 0, 1, 0x7f, 0xff, 0xff, 0xff, 0, 0])],
  ['bind-parameter-negative', raw('F.Bind', 'B', [0, 0, 0, 0, 0, 1, 0xff, 0xff, 0xff, 0xfe, 0, 0])],
  ['bind-many-parameters', raw('F.Bind', 'B', [0, 0, 0, 0, 0xff, 0xff])],
  ['describe-of-nothing', raw('F.Describe.statement', 'D', text('X\0'))],
  ['describe-unterminated', raw('F.Describe.portal', 'D', text('Pabc'))],
  ['close-of-nothing', raw('F.Close', 'C', text('X\0'))],
  ['execute-without-limit', raw('F.Execute', 'E', [0])],
  ['execute-with-rest', raw('F.Execute', 'E', [0, 0, 0, 0, 0, 7])],
  ['call-without-counts', raw('F.FunctionCall', 'F', [0, 0, 0, 177])],
  ['call-argument-length', raw('F.FunctionCall', 'F', [0, 0, 0, 177, 0, 0, 0, 2, 0x7f, 0xff, 0xff, 0xff])],
  ['copy-done-with-body', raw('F.CopyDone', 'c', [1])],
  ['copy-fail-unterminated', raw('F.CopyFail', 'f', text('no'))],
  ['query-anywhere', { event: eventId('F.Query'), bytes: encode.query('select 1') }],
  ['parse-anywhere', { event: eventId('F.Parse'), bytes: encode.parse({ sql: 'select 1' }) }],
];

const SYNC: Sent = { event: eventId('F.Sync'), bytes: encode.sync() };

/** The script of a case up to a message, with the deviation behind it. */
function scriptOf(maker: CaseMaker, observed: Observed, until: number, deviation: Sent): Script {
  const { flights } = maker.make({ id: '', phase: 'malformed', owner: 'live' }, observed);
  const script: Turn[] = [];
  let left = until;
  for (const { messages } of flights) {
    if (left <= 0) break;
    script.push({ messages: messages.slice(0, left) });
    left -= messages.length;
  }
  return [...script, { messages: [deviation] }, { messages: [SYNC] }];
}

const messagesIn = ({ flights }: TargetCase): number => flights.reduce((sum, { messages }) => sum + messages.length, 0);

/** The cases of the phase. */
export async function* malformed(
  generation: Generation,
  reference: LiveReference,
  onFailure: (failure: Failure) => void,
): AsyncIterable<TargetCase> {
  const { generator, seed, selection } = generation;
  const maker = new CaseMaker(generator);
  const length = (observed: Observed): number =>
    messagesIn(maker.make({ id: '', phase: 'malformed', owner: 'live' }, observed));
  const make = (id: string, observed: Observed, until: number, deviation: Sent): Unanswered => ({
    ...{ id, phase: 'malformed', starts: 'ready', setup: [], leaving: 'terminates' },
    script: scriptOf(maker, observed, until, deviation),
    smaller: function* () {
      for (let less = 0; less < until; less++) yield make(id, observed, less, deviation);
      for (const shorter of generator.shrink(observed)) {
        const most = Math.min(until, length(shorter));
        if (most < until) yield make(id, shorter, most, deviation);
      }
    },
  });
  for (const [number, observed] of generated({ ...generation, seed: seed + 2 })) {
    const [name = '', deviation] = DEVIATIONS[number % DEVIATIONS.length] ?? [];
    const id = `malformed/${seed}:${number}-${name}`;
    if (deviation === undefined || !takes(selection, number, id)) continue;
    // Each deviation comes at the beginning once, then deeper and deeper in.
    const until = Math.floor(number / DEVIATIONS.length) % (length(observed) + 1);
    const found = await answered(make(id, observed, until, deviation), reference);
    if (!('ok' in found)) yield found;
    else return onFailure(found);
  }
}

/**
 * The phase `interleavings`: generated cases in other manners. The messages of the client are cut into other flights,
 * written in pieces and with pauses, and its answers read late; the next client asks while the case is under way; another plays a case of its own
 * at the same time; a client leaves, or is cut off, in the middle; another asks to cancel, with a key that is not this
 * one's. The replies that are due stay the same: a backend answers in the order of what it reads.
 */
import { query } from '../codec/encode.ts';
import { type Observed, sentToServer } from '../oracle/case.ts';
import { B, F } from '../oracle/events.ts';
import { ALONE, type TargetCase } from './exchange.ts';
import { CaseMaker, isSelfContained, type Manner, PLAIN, tokensOfFlights } from './generated.ts';
import type { Pooling } from './pooling.ts';
import { expectedReply, valueFor } from './reply.ts';
import { type Generation, generated, takes } from './walks.ts';

/** Numbers one after another, the same for the same seed (a linear congruence; "Numerical Recipes"). */
class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
    for (let warm = 0; warm < 4; warm++) this.below(2);
  }

  /** An integer from 0 up to, not including, `count`. */
  below(count: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * count);
  }
}

const PIECES = [1, 3, 7, 16, 64];
const PAUSES = [0, 1, 5];
const MOST_PAUSED_BYTES = 400;

/** Where the client waits: nowhere, behind every message, or anywhere. */
function cutsOf(dice: Dice, messages: number): readonly number[] | undefined {
  const places = Array.from({ length: messages - 1 }, (_, place) => place + 1);
  return [undefined, [], places, places.filter(() => dice.below(2) === 0)][dice.below(4)];
}

interface Circumstances {
  readonly observed: Observed;
  readonly company: Observed | undefined;
  readonly pooling: Pooling;
}

/** One thing that is done otherwise, or two. */
function mannerOf(dice: Dice, { observed, company, pooling }: Circumstances): Manner {
  const messages = observed.steps.flatMap(sentToServer).length;
  const flights = Math.max(1, messages);
  const cuts = cutsOf(dice, messages);
  const isContained = pooling.kind === 'transaction';
  const canShare = !isContained || isSelfContained(observed, cuts);
  const plain: Manner = { ...PLAIN, cuts };
  const shared: Manner = { ...plain, isContained };
  switch (dice.below(7)) {
    case 0:
      return { ...plain, pace: { piece: PIECES[dice.below(PIECES.length)] ?? 1 } };
    case 1:
      return { ...plain, pace: { piece: MOST_PAUSED_BYTES / 8, pause: PAUSES[dice.below(PAUSES.length)] ?? 0 } };
    case 2:
      return { ...plain, pace: { stall: PAUSES[dice.below(PAUSES.length)] ?? 0 } };
    case 3:
      return canShare ? { ...shared, nextAsks: dice.below(flights) } : plain;
    case 4:
      return canShare && company !== undefined ? { ...shared, company } : plain;
    case 5: {
      const until = 1 + dice.below(flights);
      return { ...plain, until, leaving: dice.below(2) === 0 ? 'terminates' : 'is-cut' };
    }
    default:
      return canShare ? { ...shared, cancel: { by: 'other', flight: dice.below(flights) } } : plain;
  }
}

/** The cases of the phase. */
export function* interleavings(generation: Generation, pooling: Pooling): Iterable<TargetCase> {
  const { generator, seed, selection } = generation;
  const maker = new CaseMaker(generator);
  for (const [number, one] of [...cancellations()].entries()) if (takes(selection, number, one.id)) yield one;
  let companion: Observed | undefined;
  for (const [number, observed] of generated({ ...generation, seed: seed + 1 })) {
    const dice = new Dice(Math.imul(seed + 1, 1_000_003) + number);
    // Behind a session pooler with one server a second client waits for the first to leave.
    const canMeet = pooling.kind !== 'session' && companion !== undefined && isSelfContained(companion);
    const id = `interleavings/${seed}:${number}`;
    if (takes(selection, number, id)) {
      const manner = mannerOf(dice, { observed, company: canMeet ? companion : undefined, pooling });
      yield maker.make({ id, phase: 'interleavings', owner: `i${number}x` }, observed, manner);
    }
    if (isSelfContained(observed)) companion = observed;
  }
}

const SLEEPING_S = 0.15;
const SLEEPING_LONG_S = 20;

/** A statement at work, and a CancelRequest: another's must not hit it, its own must. */
function* cancellations(): Iterable<TargetCase> {
  const make = (
    by: 'itself' | 'other',
    seconds: number,
    replies: TargetCase['flights'][number]['replies'],
  ): TargetCase => {
    const owner = `cancel${by}x`;
    const bytes = query(`select '${valueFor(owner)}', pg_sleep(${seconds})`);
    const flights = [{ messages: [{ event: F.query, bytes }], replies }];
    return {
      ...ALONE,
      ...{ id: `interleavings/cancel-${by}`, phase: 'interleavings', owner, flights, cancel: { by, flight: 0 } },
      tokens: tokensOfFlights(flights),
      smaller: () => [],
    };
  };
  const done = [B.rowDescription, B.dataRow, B.commandComplete, B.ready].map((event) => expectedReply(event));
  yield make('other', SLEEPING_S, done);
  yield make('itself', SLEEPING_LONG_S, [
    expectedReply(B.rowDescription),
    expectedReply(B.error, '57014'),
    expectedReply(B.ready),
  ]);
}

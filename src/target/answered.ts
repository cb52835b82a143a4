/** Cases whose replies are those of a live reference: it is asked before each is played, and before each smaller one. */
import type { Failure } from '../net/failure.ts';
import type { Phase } from '../report/run.ts';
import { ALONE, type Leaving, type Script, type TargetCase } from './exchange.ts';
import { tokensOfFlights } from './generated.ts';
import type { LiveReference } from './live-reference.ts';

/** A case that has no replies yet. */
export interface Unanswered {
  readonly id: string;
  readonly phase: Phase;
  readonly starts: 'startup' | 'ready';
  readonly setup: readonly string[];
  readonly script: Script;
  /** What the reference is sent instead, where its start-up packets are others. */
  readonly ofReference?: Script;
  readonly leaving: Leaving;
  /** Smaller ones; without them messages are left out, one after another. */
  readonly smaller?: () => Iterable<Unanswered>;
}

const OWNER = 'live';

/** A case with the replies of the reference. @returns why it could not be asked */
export async function answered(subject: Unanswered, reference: LiveReference): Promise<TargetCase | Failure> {
  const { id, phase, starts, setup, script, leaving } = subject;
  const answer = await reference.answer(subject.ofReference ?? script, { starts, setup });
  if (!answer.ok) return answer;
  // What is sent behind the end of the connection is not sent.
  const flights = answer.flights.map(({ replies }, flight) => ({ ...(script[flight] ?? { messages: [] }), replies }));
  return {
    ...ALONE,
    ...{ id, phase, starts, setup, flights, owner: OWNER },
    closes: answer.closes,
    leaving: answer.closes ? 'stays' : leaving,
    tokens: tokensOfFlights(flights),
    smaller: () => smallerOf(subject, reference),
  };
}

async function* smallerOf(subject: Unanswered, reference: LiveReference): AsyncIterable<TargetCase> {
  for (const candidate of subject.smaller?.() ?? shorter(subject)) {
    const found = await answered(candidate, reference);
    if ('ok' in found) return;
    yield found;
  }
}

/** Without a flight, then without a message. */
function* shorter(subject: Unanswered): Iterable<Unanswered> {
  const { script } = subject;
  if (subject.starts === 'startup') return;
  for (const flight of script.keys()) yield { ...subject, script: script.filter((_, other) => other !== flight) };
  for (const [flight, { act, messages }] of script.entries()) {
    if (messages.length < 2) continue;
    for (const place of messages.keys()) {
      const fewer = { act, messages: messages.filter((_, one) => one !== place) };
      yield { ...subject, script: script.map((turn, other) => (other === flight ? fewer : turn)) };
    }
  }
}

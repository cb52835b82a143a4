/** Servers that are not there: what they answered was written down, and the reference has to say the same. */
import { describe, expect, it } from 'vitest';
import { EVENTS, eventId } from '../../../machines/messages.ts';
import {
  buildCase,
  describeStep,
  type Observed,
  Observer,
  READ,
  sentToServer,
  stepNamed,
} from '../../../src/oracle/case.ts';
import { B } from '../../../src/oracle/events.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import { FREE, HAND_OVER, LATE_CANCEL } from '../../../src/oracle/truth.ts';
import { backendTable } from '../../../src/table/tables.ts';
import { Tracker } from '../../../src/tracker/tracker.ts';
import { arrivals } from './arrivals.ts';
import { type RecordedAnswer, recordedAnswers } from './recorded.ts';

const numberOf = (label: string): number => {
  const step = stepNamed(label);
  if (step === undefined) throw new Error(`no step is called ${label}`);
  return step;
};

const all = recordedAnswers();
const PARSE = eventId('F.Parse');
/** What no message of the frontend causes. */
const UNCAUSED = new Set([B.parameterStatus, B.notification]);

/** The replies of a server in the words of the recording. */
function said({ replies, errors }: ReferenceServer): string[] {
  let error = 0;
  return replies.map((event) => {
    const name = EVENTS[event]?.slice(2) ?? '?';
    return event === B.error ? `${name} ${errors[error++]}` : name;
  });
}

/** What a tracker that is shown the case finds wrong in it: what is answered, what is free, what the proxy owes. */
function objections(observed: Observed, dialect: RecordedAnswer['dialect']): string[] {
  const { steps, events, causes, truth, proxied } = observed;
  const tracker = new Tracker(backendTable(dialect), 'ready.idle');
  const stepOf = new Map<number, number>();
  const wrong: string[] = [];
  let due = 0;
  for (const [at, event] of events.entries()) {
    const object = (what: string) => wrong.push(`step ${at}, ${describeStep(steps[at] ?? -1)}: ${what}`);
    const part = proxied?.parts[at] ?? 'client';
    if (event === HAND_OVER || event === LATE_CANCEL) continue;
    if (steps[at] === READ) {
      if (!tracker.backend(event)) object('refused');
      const cause = causes[at] ?? -1;
      if (tracker.answers >= 0 && stepOf.get(tracker.answers) !== cause) object(`answers step ${cause}`);
      if (UNCAUSED.has(event) && cause !== -1) object('answers something');
      if (proxied !== undefined && (proxied.forwarded[at] === 0) !== (tracker.answersProxy && event !== B.error))
        object('is forwarded');
    } else if (part === 'answered-by-proxy') stepOf.set(tracker.simulate(), at);
    else {
      if (part === 'injects-parse') stepOf.set(tracker.frontend(PARSE, 'proxy'), at);
      stepOf.set(tracker.frontend(event), at);
    }
    while (tracker.nextDue() >= 0) due++;
    if (proxied !== undefined && proxied.due[at] !== due) object(`${due} are due, not ${proxied.due[at]}`);
    const { releasable } = tracker;
    if (releasable !== 'unknown' && (releasable === 'yes') !== (truth[at] === FREE))
      object(`releasable: ${releasable}`);
  }
  return wrong;
}

describe.each(['postgres-18', 'postgres-15'] as const)('The answers of %s', (dialect) => {
  const answers = all.filter((answer) => answer.dialect === dialect);
  const table = backendTable(dialect);
  const observer = new Observer(new ReferenceServer(table));
  const built = (labels: readonly string[]) => buildCase(observer, labels.map(numberOf));

  it('are the replies of the reference, with the codes of the errors', () => {
    const server = new ReferenceServer(table);
    for (const { played, replies } of answers) {
      server.reset();
      for (const message of played.map(numberOf).flatMap(sentToServer)) server.receive(message, 0);
      expect(said(server), played.join(', ')).toEqual(replies);
    }
    expect(answers.length).toBeGreaterThan(200);
  });

  it('had come behind each flight as far as the reference holds nothing back', () => {
    const server = new ReferenceServer(table);
    for (const { played, arrived } of answers)
      expect(arrivals(server, played.map(numberOf)), played.join(', ')).toEqual(arrived);
  });

  it('were given to the steps that were possible of those that were tried', () => {
    for (const { tried, played } of answers)
      expect(built(tried).steps.map(describeStep), tried.join(', ')).toEqual(played);
  });

  it('are read in their order', () => {
    for (const { played, replies } of answers) {
      const { steps, events } = built(played);
      const read = events.filter((_, at) => steps[at] === READ).map((event) => EVENTS[event]?.slice(2));
      expect(read, played.join(', ')).toEqual(replies.map((reply) => reply.split(' ')[0]));
    }
  });

  it('answer what a tracker takes them for, leave the server free where it says so, and the proxy owing as much', () => {
    for (const { played } of answers) expect(objections(built(played), dialect), played.join(', ')).toEqual([]);
  });

  it('leave the server free at the end', () => {
    for (const { played } of answers) expect(built(played).truth.at(-1), played.join(', ')).toBe(FREE);
  });
});

/** A model of the list made to speak the protocol: what a program around the same queue would write. */
import { EVENTS, type EventName, eventId, FIRST_BACKEND_EVENT, TYPE_BYTE } from '../../../../machines/messages.ts';
import { caseLine, parseAnswer } from '../../../../src/models/command/protocol.ts';
import type { RemoteQueue } from '../../../../src/models/command/remote-queue.ts';
import type { Fate, Message, ModelEntry, QueueModel } from '../../../../src/models/model.ts';

function messageOf(step: string): Message {
  if (step === '^') return { event: eventId('F.CancelRequest'), type: '^', part: 'client' };
  const [head = '', name = '', part = 'client'] = step.split(':');
  const full = `${head.startsWith('>') ? 'F' : 'B'}.${name}` as EventName;
  return { event: eventId(full), type: TYPE_BYTE[full], part: part as Message['part'] };
}

/** Facts about what became of messages, where that has changed. */
function fateFacts(model: QueueModel, told: Fate[], frontendMessages: number): string {
  let facts = '';
  for (let number = 0; number < frontendMessages; number++) {
    const fate = model.fate?.(number) ?? 'sent';
    if (fate === (told[number] ?? 'sent')) continue;
    told[number] = fate;
    facts += `,${fate}=${number}`;
  }
  return facts;
}

/** The line that answers a case. */
export function answerLine(model: QueueModel, line: string): string {
  const asked: { case: number; steps: string } = JSON.parse(line);
  const told: Fate[] = [];
  let frontendMessages = 0;
  let error: string | undefined;
  const answers: string[] = [];
  /** The judge asks for made-up replies before a reply is read, and at the end: they stand behind the message before. */
  let last = -1;
  const makeUp = (): void => {
    for (let made = model.simulated?.(); made !== undefined; made = model.simulated?.())
      answers[last] += `,makes=${EVENTS[made.event]?.slice(2)}`;
  };
  const answerTo = (step: string): string => {
    if (error !== undefined) return step === '|' ? '-' : step === '^-' ? 'd' : 'f-';
    if (step === '|') {
      if (!model.releasable()) return '-';
      model.handOver?.();
      return '+';
    }
    if (step === '^-') return model.cancel?.(false) === 'forward' ? 'f' : 'd';
    const message = messageOf(step);
    const isFrontend = message.event < FIRST_BACKEND_EVENT;
    if (isFrontend) frontendMessages++;
    else if (last >= 0) makeUp();
    last = answers.length;
    const reaction = isFrontend ? model.frontend(message) : model.backend(message);
    if (typeof reaction === 'object') {
      error = reaction.error;
      return 'e-';
    }
    const sign = model.releasable() ? '+' : '-';
    return `${reaction.slice(0, 1)}${sign},reads=${model.reads()}${fateFacts(model, told, frontendMessages)}`;
  };
  for (const step of asked.steps.split(' ')) answers.push(answerTo(step));
  if (error === undefined && last >= 0) makeUp();
  return JSON.stringify({
    case: asked.case,
    answers: answers.join(' '),
    waitsFor: model.waitsFor().join(' '),
    uncertain: model.uncertain?.() === true,
    ...(error === undefined ? {} : { error }),
  });
}

/** The model as a queue elsewhere; everything passes through the lines. */
export function spoken({ name, create }: ModelEntry): RemoteQueue & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    name,
    asked,
    isGivenUp: false,
    async play(steps) {
      const line = caseLine(asked.length + 1, steps);
      asked.push(line);
      return parseAnswer(answerLine(create(), line), asked.length, steps);
    },
  };
}

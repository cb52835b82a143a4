/**
 * What a program in another process did with an exchange, as a queue model: it gives the answers again, step by step.
 * A program is asked for a whole exchange at once, and judged afterwards like any other model.
 */
import { EVENTS, TYPE_BYTE } from '../../../machines/messages.ts';
import type { Fate, Message, QueueModel, Reaction } from '../model.ts';
import { HAND_OVER_WORD, LATE_CANCEL_WORD, type Recording, type StepAnswer, wordOfMessage } from './protocol.ts';

export class RecordedQueue implements QueueModel {
  /** Every message shown, as the word of a step: the exchange that should have been recorded. */
  readonly shown: string[] = [];
  private readonly recording: Recording;
  /** The step that comes next. */
  private next = 0;
  private last: StepAnswer | undefined = undefined;
  private departed = false;
  private readonly madeUp: number[] = [];
  private fates: Map<number, Fate> | undefined = undefined;

  constructor(recording: Recording) {
    this.recording = recording;
  }

  /** Was another message shown than was recorded? From there on the answers mean nothing. */
  get hasDeparted(): boolean {
    return this.departed;
  }

  frontend(message: Message): Reaction {
    return this.take(message);
  }

  backend(message: Message): Reaction {
    return this.take(message);
  }

  /** Before a hand-over the program is asked once more, by the hand-over itself. */
  releasable(): boolean {
    const { steps, answers } = this.recording;
    const answer = steps[this.next] === HAND_OVER_WORD ? answers[this.next] : this.last;
    return answer?.isReleasable === true;
  }

  reads(): 'frontend' | 'backend' | 'both' {
    return this.departed ? 'both' : (this.last?.reads ?? 'both');
  }

  simulated(): Message | undefined {
    const event = this.madeUp.shift();
    const name = EVENTS[event ?? -1];
    if (event === undefined || name === undefined) return undefined;
    return { event, type: TYPE_BYTE[name], part: 'injected' };
  }

  cancel(): 'forward' | 'drop' {
    const { steps, answers } = this.recording;
    const at = steps.indexOf(LATE_CANCEL_WORD, this.next);
    this.next = at < 0 ? this.next : at + 1;
    return answers[at]?.reaction === 'forward' ? 'forward' : 'drop';
  }

  handOver(): void {
    this.next++;
  }

  fate(number: number): Fate {
    return this.fates?.get(number) ?? 'sent';
  }

  uncertain(): boolean {
    return this.recording.isUncertain;
  }

  waitsFor(): readonly string[] {
    return this.recording.waitsFor;
  }

  private take(message: Message): Reaction {
    const word = wordOfMessage(message);
    this.shown.push(word);
    if (this.departed) return 'forward';
    const { steps, answers, error } = this.recording;
    while (steps[this.next] === HAND_OVER_WORD || steps[this.next] === LATE_CANCEL_WORD) this.next++;
    const answer = answers[this.next];
    if (answer === undefined || steps[this.next] !== word) {
      this.departed = true;
      return 'forward';
    }
    this.next++;
    this.last = answer;
    this.madeUp.push(...answer.makes);
    for (const [number, fate] of answer.fates) {
      this.fates ??= new Map();
      this.fates.set(number, fate);
    }
    return answer.reaction === 'error' ? { error } : answer.reaction;
  }
}

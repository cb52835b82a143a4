/**
 * The lines that a queue in another process speaks: JSON, one line asked and one line answered. `protocol.md` beside
 * this file describes them, `protocol.schema.json` checks them.
 */
import { EVENTS, FIRST_BACKEND_EVENT, TYPE_BYTE } from '../../../machines/messages.ts';
import type { Fate, Message } from '../model.ts';

/** The version that both sides name in their first line. */
export const PROTOCOL_VERSION = 1;

/** Words of steps that are no messages. */
export const HAND_OVER_WORD = '|';
export const LATE_CANCEL_WORD = '^-';

/** What a program answered to one step. */
export interface StepAnswer {
  readonly reaction: 'forward' | 'drop' | 'error';
  /** Would it give the server away now? For a hand-over: did it? */
  readonly isReleasable: boolean;
  readonly reads: 'frontend' | 'backend' | 'both';
  /** Replies that it made up behind this step, as backend events. */
  readonly makes: readonly number[];
  /** What has become of messages of the client, by their numbers. */
  readonly fates: readonly (readonly [number: number, fate: Fate])[];
}

/** What a program did with a whole exchange. */
export interface Recording {
  readonly ok: true;
  /** The exchange as it was asked. */
  readonly steps: readonly string[];
  /** One answer for each step. */
  readonly answers: readonly StepAnswer[];
  readonly waitsFor: readonly string[];
  readonly isUncertain: boolean;
  /** Why it gave up, where it did. */
  readonly error: string;
}

/** A program that did not answer as the protocol says. */
export interface Broken {
  readonly ok: false;
  /** One sentence for people. */
  readonly message: string;
}

const broken = (message: string): Broken => ({ ok: false, message });

/** Words by event; those of messages that a proxy is concerned in, and of SSLAnswer, are rare and made each time. */
const usualWords: (string | undefined)[] = [];

/** The word of a message: `>Q:Query`, `<Z:ReadyForQuery.idle`, `>B:Bind:injects-parse`; `^` for a CancelRequest. */
export function wordOfMessage({ event, type, part }: Message): string {
  if (type === '^') return type;
  const isUsual = part === 'client' && type === TYPE_BYTE[EVENTS[event] ?? 'F.Sync'];
  const known = isUsual ? usualWords[event] : undefined;
  if (known !== undefined) return known;
  const side = event < FIRST_BACKEND_EVENT ? '>' : '<';
  const word = `${side}${type}:${EVENTS[event]?.slice(2) ?? ''}${part === 'client' ? '' : `:${part}`}`;
  if (isUsual) usualWords[event] = word;
  return word;
}

/** The first line to a program. */
export const helloLine = (dialect: string): string => JSON.stringify({ wirestate: PROTOCOL_VERSION, dialect });

/** The line of a case. @param steps words without white space */
export const caseLine = (number: number, steps: readonly string[]): string =>
  `{"case":${number},"steps":"${steps.join(' ')}"}`;

const MOST_SHOWN = 80;

/** What a program wrote, as it can be shown in a sentence. */
function shown(line: string): string {
  const text = line.replace(/\p{Cc}/gu, '?');
  return JSON.stringify(text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text);
}

function objectOf(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

const strangeField = (value: object, known: readonly string[]): string | undefined =>
  Object.keys(value).find((field) => !known.includes(field));

/** Reads a program's first line. @returns the name it gives itself, or undefined for none */
export function parseHello(line: string): { readonly ok: true; readonly name: string | undefined } | Broken {
  const hello = objectOf(line);
  const wanted = `its first line has to be {"wirestate":${PROTOCOL_VERSION}}`;
  if (hello === undefined)
    return broken(`The program does not speak the protocol: it wrote ${shown(line)}; ${wanted}.`);
  if (hello.wirestate === undefined)
    return broken(`The program did not say which version it speaks: it wrote ${shown(line)}; ${wanted}.`);
  if (hello.wirestate !== PROTOCOL_VERSION)
    return broken(
      `The program speaks version ${shown(String(hello.wirestate))} of the protocol; this wirestate speaks ${PROTOCOL_VERSION}.`,
    );
  const strange = strangeField(hello, ['wirestate', 'name']);
  if (strange !== undefined)
    return broken(`The program's first line has a field ${shown(strange)}, which has no meaning.`);
  const { name } = hello;
  if (name === undefined) return { ok: true, name: undefined };
  if (typeof name !== 'string' || !/^[\w.@/+-]{1,64}$/u.test(name))
    return broken(
      'The name in the program\'s first line has to be 1 to 64 letters, digits, ".", "_", "-", "@", "/", "+".',
    );
  return { ok: true, name };
}

const REACTIONS = { f: 'forward', d: 'drop', e: 'error' } as const;
const ANSWER = /^([fde])([+-])((?:,[a-z]+=[\w.]+)*)$/u;
const SIDES = ['frontend', 'backend', 'both'] as const;
const FATES: readonly Fate[] = ['sent', 'unsent', 'lost'];
const madeUpEvents = new Map(
  EVENTS.flatMap((name, event) => (event < FIRST_BACKEND_EVENT ? [] : [[name.slice(2), event] as const])),
);

const plain = (reaction: StepAnswer['reaction'], isReleasable: boolean): StepAnswer => ({
  reaction,
  isReleasable,
  reads: 'both',
  makes: [],
  fates: [],
});

/** Answers to steps that are no messages. */
const KEPT = plain('forward', false);
const GIVEN = plain('forward', true);
const PASSED_ON = plain('forward', false);
const NOT_PASSED_ON = plain('drop', false);

/** Reads the answer to a message. @returns a clause that says what is wrong */
function parseMessageAnswer(word: string): StepAnswer | string {
  const [, letter, sign, facts = ''] = ANSWER.exec(word) ?? [];
  if (letter !== 'f' && letter !== 'd' && letter !== 'e')
    return 'an answer to a message is f, d or e, then + or -, then facts such as ",reads=backend"';
  let reads: StepAnswer['reads'] = 'both';
  const makes: number[] = [];
  const fates: (readonly [number, Fate])[] = [];
  for (const fact of facts.split(',').slice(1)) {
    const [name = '', value = ''] = fact.split('=');
    const side = SIDES.find((known) => known === value);
    const fate = FATES.find((known) => known === name);
    const made = madeUpEvents.get(value);
    if (name === 'reads' && side !== undefined) reads = side;
    else if (name === 'makes' && made !== undefined) makes.push(made);
    else if (fate !== undefined && /^\d{1,6}$/u.test(value)) fates.push([Number(value), fate]);
    else return `${shown(fact)} is no fact: there are reads=SIDE, makes=MESSAGE, sent=N, unsent=N, lost=N`;
  }
  return { reaction: REACTIONS[letter], isReleasable: sign === '+', reads, makes, fates };
}

/** Few different words make up all answers. */
const parsedWords = new Map<string, StepAnswer | string>();
const MOST_PARSED = 10_000;

function parseStepAnswer(step: string, word: string): StepAnswer | string {
  if (step === HAND_OVER_WORD) {
    if (word === '+') return GIVEN;
    return word === '-' ? KEPT : 'the answer to a hand-over is + or -';
  }
  if (step === LATE_CANCEL_WORD) {
    if (word === 'f') return PASSED_ON;
    return word === 'd' ? NOT_PASSED_ON : 'the answer to a late cancel request is f or d';
  }
  const known = parsedWords.get(word);
  if (known !== undefined) return known;
  const parsed = parseMessageAnswer(word);
  if (parsedWords.size < MOST_PARSED) parsedWords.set(word, parsed);
  return parsed;
}

const FIELDS = ['case', 'answers', 'waitsFor', 'uncertain', 'error'];

/** Reads the answer to a case. @param number and @param steps as they were asked */
export function parseAnswer(line: string, number: number, steps: readonly string[]): Recording | Broken {
  const answer = objectOf(line);
  if (answer === undefined) return broken(`The program answered ${shown(line)}, which is no JSON object.`);
  const strange = strangeField(answer, FIELDS);
  if (strange !== undefined)
    return broken(`The program's answer has a field ${shown(strange)}; there are ${FIELDS.join(', ')}.`);
  const { answers: text, waitsFor = '', uncertain = false, error = '' } = answer;
  if (answer.case !== number)
    return broken(`The program answered case ${shown(String(answer.case))} when it was asked case ${number}.`);
  if (typeof text !== 'string' || typeof waitsFor !== 'string' || typeof error !== 'string')
    return broken('In the program\'s answer "answers", "waitsFor" and "error" have to be strings.');
  if (typeof uncertain !== 'boolean') return broken('In the program\'s answer "uncertain" has to be true or false.');
  const words = wordsOf(text);
  if (words.length !== steps.length)
    return broken(`The program gave ${words.length} answers to ${steps.length} steps.`);
  const answers: StepAnswer[] = [];
  for (const [place, word] of words.entries()) {
    const step = steps[place] ?? '';
    const parsed = parseStepAnswer(step, word);
    if (typeof parsed === 'string') return broken(`The program answered ${shown(word)} to ${step}: ${parsed}.`);
    answers.push(parsed);
  }
  return { ok: true, steps, answers, waitsFor: wordsOf(waitsFor), isUncertain: uncertain, error };
}

const wordsOf = (text: string): string[] => text.split(' ').filter((word) => word !== '');

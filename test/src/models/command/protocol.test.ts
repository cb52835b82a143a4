import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVENTS, TYPE_BYTE } from '../../../../machines/messages.ts';
import { caseArbitrary, tokensOf } from '../../../../properties/index.ts';
import {
  caseLine,
  helloLine,
  parseAnswer,
  parseHello,
  wordOfMessage,
} from '../../../../src/models/command/protocol.ts';
import { findModel } from '../../../../src/models/index.ts';
import { withRemote } from '../../../../src/play/remote.ts';
import { backendTable } from '../../../../src/table/tables.ts';
import { answerLine, spoken } from './speaking.ts';

const folder = new URL('../../../../src/models/command/', import.meta.url);
const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(new URL('protocol.schema.json', folder), 'utf8')),
);
const fits = (line: string): boolean => validate(JSON.parse(line));

const STEPS = ['>Q:Query', '<Z:ReadyForQuery.idle', '|', '^-'];
const complaint = (line: string, steps = STEPS): string => {
  const answer = parseAnswer(line, 1, steps);
  return answer.ok ? '' : answer.message;
};
const answering = (answers: string, more = ''): string => `{"case":1,"answers":"${answers}"${more}}`;

describe('The schema of the protocol', () => {
  it('takes every line that is asked and answered about generated exchanges', async () => {
    const model = findModel('pgbouncer-master') ?? findModel('naive');
    if (model === undefined) throw new Error('there is no model');
    const remote = spoken(model);
    const table = backendTable('postgres-18');
    const cases = fc.sample(caseArbitrary(table, { proxied: ['answers-close', 'injects-parse'] }), {
      numRuns: 300,
      seed: 1,
    });
    for (const subject of cases) await withRemote(remote, tokensOf(subject), false, () => undefined);
    expect(remote.asked).toHaveLength(300);
    expect(remote.asked.filter((line) => !fits(line) || !fits(answerLine(model.create(), line)))).toEqual([]);
    expect([helloLine('postgres-18'), '{"wirestate":1}', '{"wirestate":1,"name":"a"}'].map(fits)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('knows the word of every message', () => {
    const words = EVENTS.map((name, event) => wordOfMessage({ event, type: TYPE_BYTE[name], part: 'client' }));
    expect(words.filter((word) => !fits(caseLine(1, [word])))).toEqual([]);
    expect(new Set(words).size).toBe(EVENTS.length);
  });

  it.each([
    '{"wirestate":2}',
    answering('x+'),
    answering('f'.repeat(3)),
    answering('f+,makes=Query'),
    answering('f+', ',"waitFor":"Z"'),
    '{"case":1,"steps":">Q:Querry"}',
  ])('refuses %s', (line) => {
    expect(fits(line)).toBe(false);
  });
});

describe('The protocol', () => {
  it('has every line of its description right', () => {
    const lines = [...readFileSync(new URL('protocol.md', folder), 'utf8').matchAll(/^ {4}[→←] (.*)$/gmu)].map(
      ([, line = '']) => line,
    );
    expect(lines).toHaveLength(4);
    expect(lines.map(fits)).toEqual([true, true, true, true]);
    const [, hello = '', asked = '', answered = ''] = lines;
    expect(parseHello(hello)).toEqual({ ok: true, name: 'my-queue' });
    expect(parseAnswer(answered, 1, JSON.parse(asked).steps.split(' '))).toMatchObject({ ok: true, waitsFor: ['Z'] });
  });

  it('reads every fact of an answer', () => {
    const facts = 'd-,reads=backend,makes=CloseComplete,makes=ReadyForQuery.failed,lost=0,unsent=12';
    const answer = parseAnswer(answering(`${facts} f+ - d`, ',"waitsFor":"Z ZS","uncertain":true'), 1, STEPS);
    const event = (name: (typeof EVENTS)[number]): number => EVENTS.indexOf(name);
    expect(answer).toMatchObject({ ok: true, waitsFor: ['Z', 'ZS'], isUncertain: true });
    expect(answer.ok && answer.answers[0]).toEqual({
      reaction: 'drop',
      isReleasable: false,
      reads: 'backend',
      makes: [event('B.CloseComplete'), event('B.ReadyForQuery.failed')],
      fates: [
        [0, 'lost'],
        [12, 'unsent'],
      ],
    });
  });

  it.each([
    ['panicked', /^The program answered "panicked", which is no JSON object\.$/u],
    ['[1]', /which is no JSON object/u],
    ['{"case":2,"answers":"f+ f+ + d"}', /^The program answered case "2" when it was asked case 1\.$/u],
    [answering('f+ f+'), /^The program gave 2 answers to 4 steps\.$/u],
    [answering('g+ f+ + d'), /^The program answered "g\+" to >Q:Query: an answer to a message is f, d or e/u],
    [answering('f+ f+ f+ d'), /^The program answered "f\+" to \|: the answer to a hand-over is \+ or -\.$/u],
    [answering('f+ f+ + +'), /to \^-: the answer to a late cancel request is f or d\.$/u],
    [answering('f+,reads=none f+ + d'), /"reads=none" is no fact: there are reads=SIDE/u],
    [answering('f+,makes=Query f+ + d'), /"makes=Query" is no fact/u],
    [answering('f+ f+ + d', ',"waitFor":"Z"'), /has a field "waitFor"; there are case, answers, waitsFor/u],
    ['{"case":1,"answers":["f+"]}', /"answers", "waitsFor" and "error" have to be strings/u],
    [answering('f+ f+ + d', ',"uncertain":1'), /"uncertain" has to be true or false/u],
    [`"${'x'.repeat(500)}\u0007"`, /^The program answered .{1,100}, which is no JSON object\.$/u],
  ])('says what is wrong with the answer %.60s', (line, sentence) => {
    expect(complaint(line)).toMatch(sentence);
  });

  it.each([
    ['listening on 6432', /does not speak the protocol: it wrote "listening on 6432"; its first line has to be/u],
    ['{"hello":1}', /did not say which version it speaks/u],
    ['{"wirestate":2}', /^The program speaks version "2" of the protocol; this wirestate speaks 1\.$/u],
    ['{"wirestate":1,"nmae":"x"}', /has a field "nmae", which has no meaning/u],
    ['{"wirestate":1,"name":"a b"}', /^The name in the program's first line has to be/u],
  ])('says what is wrong with the first line %s', (line, sentence) => {
    const hello = parseHello(line);
    expect(hello.ok ? '' : hello.message).toMatch(sentence);
  });
});

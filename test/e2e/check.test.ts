import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { makeFolder, OBSERVATIONS, PROGRAM, ROOT, run, STACK, wirestate } from './program.ts';

const folder = makeFolder();
afterAll(() => folder.remove());

const KEYS = [
  'file',
  'messages',
  'verdict',
  'at',
  'rule',
  'phase',
  'transactionStatus',
  'releasable',
  'outstanding',
  'closed',
  'id',
  'variant',
  'dialect',
];
const TRACE_KEYS = [
  'file',
  'n',
  'dir',
  'type',
  'phase',
  'outstanding',
  'releasable',
  'answers',
  'id',
  'variant',
  'dialect',
];

const QUERY = '{"n":0,"dir":"F","t":"Q","hex":"510000000d53454c454354203100"}';
const COMPLETE = '{"n":1,"dir":"B","t":"C","hex":"430000000d53454c454354203100"}';
const IDLE = '{"n":2,"dir":"B","t":"Z","hex":"5a0000000549"}';
const BIND_COMPLETE = '{"n":1,"dir":"B","t":"2","hex":"3200000004"}';
const GOOD = `{"capture":1,"starts":"ready"}\n${QUERY}\n${COMPLETE}\n${IDLE}\n`;
const BAD = `{"capture":1,"starts":"ready"}\n${QUERY}\n${BIND_COMPLETE}\n`;

interface Experiment {
  readonly id: string;
  readonly versions: readonly number[];
  readonly capture: readonly { readonly dir?: string }[];
}
const experiments: readonly Experiment[] = readFileSync(`${ROOT}${OBSERVATIONS}`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe('Every shipped recording', () => {
  it('is judged in JSON, with the documented fields in their order, and none is a backend violation', async () => {
    const { code, lines, stderr } = await wirestate(['check', '--json', '--quiet', OBSERVATIONS]);
    expect(stderr).toBe('');
    expect(code).toBe(1);
    const results = lines.map((line) => JSON.parse(line));
    expect(results.map(({ file }) => file)).toEqual(experiments.map(({ id }) => `${OBSERVATIONS}#${id}`));
    expect(results.map(({ id, dialect }) => [id, dialect])).toEqual(
      experiments.map(({ id, versions }) => [id, `postgres-${versions.at(-1)}`]),
    );
    expect(new Set(results.map(({ id, variant }) => `${id} ${variant}`)).size).toBe(experiments.length);
    const counts = { ok: 0, 'frontend-violation': 0, malformed: 0 };
    for (const [index, result] of results.entries()) {
      expect(Object.keys(result)).toEqual(KEYS);
      expect(result.messages).toBe(experiments[index]?.capture.filter(({ dir }) => dir !== undefined).length);
      expect(counts).toHaveProperty(result.verdict);
      counts[result.verdict as keyof typeof counts]++;
      // The end of the frontend's input (D96) is no message, so it has no number.
      expect(result.at === null).toBe(result.verdict === 'ok' || result.file.endsWith('#D96'));
      expect(result.rule === null).toBe(result.verdict === 'ok');
    }
    expect(counts.ok).toBeGreaterThan(300);
    expect(counts['frontend-violation']).toBeGreaterThan(10);
    expect(counts.malformed).toBeGreaterThan(10);
  });

  it('is traced with one line a message before its summary', async () => {
    const { lines } = await wirestate(['check', '--json', '--quiet', '--trace', OBSERVATIONS]);
    let traced = 0;
    let summaries = 0;
    for (const line of lines) {
      const value = JSON.parse(line);
      if (value.verdict === undefined) {
        expect(Object.keys(value)).toEqual(TRACE_KEYS);
        traced++;
      } else {
        expect(Object.keys(value)).toEqual(KEYS);
        expect(value.messages).toBe(traced);
        summaries++;
        traced = 0;
      }
    }
    expect(summaries).toBe(experiments.length);
  });

  it('can be named alone, and exits with 0 when all of that name are ok', async () => {
    const { code, lines } = await wirestate(['check', '--json', `${OBSERVATIONS}#D03`]);
    const [line = ''] = lines;
    expect(lines).toHaveLength(experiments.filter(({ id }) => id === 'D03').length);
    expect(JSON.parse(line)).toMatchObject({ verdict: 'ok', releasable: 'yes', outstanding: [0, 0] });
    expect(code).toBe(0);
  });

  it('is judged in the newest of its versions, or in the dialect that was asked for', async () => {
    const file = `${OBSERVATIONS}#D80`;
    const own = await wirestate(['check', '--json', file]);
    expect(own.lines.map((line) => JSON.parse(line).rule)).toEqual([
      'copy-in.foreign-aborts',
      'copy-in.foreign-message',
    ]);
    expect(own.lines.map((line) => JSON.parse(line))).toMatchObject([
      { id: 'D80', variant: 1, dialect: 'postgres-13' },
      { id: 'D80', variant: 2, dialect: 'postgres-18' },
    ]);
    const asked = await wirestate(['--json', '--dialect', 'postgres-12', 'check', file]);
    expect(asked.lines.map((line) => JSON.parse(line).rule)).toEqual([
      'copy-in.foreign-aborts',
      'copy-in.foreign-aborts',
    ]);
  });
});

describe('A violation', () => {
  it('is told with its place, what was expected, the phase and a line that finds it again', async () => {
    const { code, stdout } = await wirestate(['check', `${OBSERVATIONS}#D80`]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${OBSERVATIONS}#D80: frontend-violation at n 3, Q Query of the frontend (postgres-18)\n`);
    expect(stdout).toContain('protocol synchronization is lost.\n');
    expect(stdout).toContain('in copyIn the backend takes CopyData, CopyDone, CopyFail\n');
    expect(stdout).toMatch(/^ +phase +copyIn/mu);
    expect(stdout).toContain('2 recordings: 2 frontend-violation\n');
    const replay = /replay +wirestate (.*)$/mu.exec(stdout)?.[1]?.split(' ') ?? [];
    expect(replay).toEqual(['check', `${OBSERVATIONS}#D80`, '--trace']);
    const again = await wirestate(replay);
    expect(again.code).toBe(1);
    expect(again.stdout).toContain('frontend-violation at n 3, Q Query of the frontend (postgres-18)\n');
    expect(again.stdout).toMatch(/^frontend +\| backend +\| tracker$/mu);
  });

  it('by the end of input is told as such', async () => {
    const { code, stdout } = await wirestate(['check', `${OBSERVATIONS}#D96`]);
    expect(stdout).toContain("#D96: frontend-violation at the end of the frontend's input (postgres-18)\n");
    expect(code).toBe(1);
  });

  it('of the backend names what the backend could have sent', async () => {
    const path = folder.file('backend violation.jsonl', BAD);
    const { code, stdout, stderr } = await wirestate(['check', path]);
    expect(code).toBe(1);
    expect(stderr).toBe('');
    expect(stdout).toContain(`${path}: backend-violation at n 1, 2 BindComplete of the backend (postgres-18)\n`);
    expect(stdout).toMatch(/could send one of: .*CommandComplete/u);
    expect(stdout).toContain(`wirestate check '${path}' --trace\n`);
    const json = await wirestate(['check', '--json', path]);
    expect(JSON.parse(json.stdout)).toMatchObject({ verdict: 'backend-violation', at: 1, rule: 'backend.never-sends' });
  });

  it('is all that is told with --quiet', async () => {
    const { code, stdout } = await wirestate(['check', '--quiet', folder.file('quiet.jsonl', GOOD)]);
    expect([code, stdout]).toEqual([0, '']);
  });
});

describe('Standard input', () => {
  it('is a file with the name -', async () => {
    const { code, lines } = await wirestate(['check', '--json', '-'], { stdin: GOOD });
    expect(code).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      file: '-',
      messages: 3,
      verdict: 'ok',
      at: null,
      rule: null,
      phase: 'ready',
      transactionStatus: 'idle',
      releasable: 'yes',
      outstanding: [0, 0],
      closed: false,
      id: null,
      variant: null,
      dialect: 'postgres-18',
    });
  });

  it('that never ends can be interrupted, which is exit code 130 and no stack trace', async () => {
    // The note about the first file tells that the program has begun; then it waits for standard input.
    const path = folder.file('noted.jsonl', `${QUERY}\n${COMPLETE}\n${IDLE}\n`);
    const { code, stderr } = await wirestate(['check', path, '-'], { signalOnStderr: 'SIGINT' });
    expect(stderr).toBe(
      `wirestate: ${path}: note: it holds no start-up, so it is taken to begin in mid-connection, at ready.\n`,
    );
    expect(code).toBe(130);
  });
});

describe('A file that cannot be used gives one sentence with its place and exit code 3', () => {
  it.each([
    ['an empty file', '', /bad\.jsonl is empty/u],
    ['a file of blank lines', '\n\n', /bad\.jsonl is empty/u],
    ['a header alone', '{"capture":1,"starts":"ready"}\n', /bad\.jsonl: The capture holds no messages\./u],
    ['a file cut off within its JSON', GOOD.slice(0, -20), /bad\.jsonl:4 ends in the middle of its JSON/u],
    ['JSON that is wrong', `${QUERY}\n{"n":1,\n${IDLE}\n`, /bad\.jsonl:2 is not JSON/u],
    ['JSON of another kind', '[1,2]\n', /bad\.jsonl:1 is JSON, but no object/u],
    ['no recording at all', 'SELECT 1;\n', /bad\.jsonl:1 is not JSON/u],
    ['bytes that are no text', '\u0000\u0001\ufffd\u0007\n\u0000', /bad\.jsonl:1 is not JSON/u],
    ['half a hexadecimal digit pair', '{"dir":"F","t":"S","hex":"530000000"}\n', /bad\.jsonl:1 .*odd number/u],
    ['hex that is none', '{"dir":"F","t":"S","hex":"53000000zz"}\n', /bad\.jsonl:1 .*no hexadecimal digit/u],
    [
      'hex that contradicts its length word',
      `{"capture":1,"starts":"ready"}\n${QUERY}\n{"n":1,"dir":"B","t":"Z","hex":"5a0000000949"}\n`,
      /bad\.jsonl:3 .*length word says 9, but 5 bytes/u,
    ],
    ['hex that contradicts its type', '{"dir":"F","t":"S","hex":"5100000004"}\n', /bad\.jsonl:1 .*type byte "Q"/u],
    [
      'a recording that starts in the middle',
      `${COMPLETE}\n${IDLE}\n`,
      /bad\.jsonl: The recording starts in the middle/u,
    ],
    ['a format of the future', `{"capture":2}\n${QUERY}\n`, /bad\.jsonl:1 says capture format 2/u],
    [
      'a header with a dialect that does not exist',
      `{"capture":1,"starts":"ready","dialect":"postgres-9"}\n${QUERY}\n`,
      /bad\.jsonl:1 names the dialect "postgres-9"; the dialects are postgres-12, .*postgres-18\./u,
    ],
    [
      'an experiment without messages',
      '{"id":"Z1","capture":[]}\n',
      /bad\.jsonl:1 has no capture: a list of messages \(experiment Z1\)/u,
    ],
    [
      'an experiment with an entry that is none',
      '{"id":"Z1","capture":[{"dir":"F","t":"S","hex":"53"}]}\n',
      /bad\.jsonl:1 has an entry that cannot be read: Z1: entry 0 /u,
    ],
    [
      'a file of experiments with JSON that is wrong',
      `{"id":"Z1","starts":"ready","versions":[18],"capture":[${QUERY}]}\n{"id":"Z2",\n`,
      /bad\.jsonl:2 is no JSON object/u,
    ],
  ])('%s', async (_what, content, sentence) => {
    const { code, stderr, stdout } = await wirestate(['check', '--quiet', folder.file('bad.jsonl', content)]);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^wirestate: [^\n]+\n$/u);
    expect(stderr + stdout).not.toMatch(STACK);
    expect(code).toBe(3);
  });

  it.each([
    ['a file that does not exist', 'nowhere.jsonl', /nowhere\.jsonl cannot be read: there is no such file\./u],
    ['a directory', 'corpus', /corpus cannot be read: it is a directory\./u],
    ['an experiment that does not exist', `${OBSERVATIONS}#X999`, /holds no experiment X999\./u],
    ['an experiment of a file that holds none', 'package.json#D03', /package\.json is no file of experiments/u],
    ['an experiment of no file', 'nowhere.jsonl#D03', /nowhere\.jsonl cannot be read: there is no such file\./u],
  ])('%s', async (_what, file, sentence) => {
    const { code, stderr, stdout } = await wirestate(['check', file]);
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^wirestate: [^\n]+\n$/u);
    expect(stderr + stdout).not.toMatch(STACK);
    expect(code).toBe(3);
  });

  it('while the others are judged, and the worst exit code wins', async () => {
    const good = folder.file('good.jsonl', GOOD);
    const bad = folder.file('violation.jsonl', BAD);
    const { code, lines, stderr } = await wirestate(['check', '--json', bad, 'nowhere.jsonl', good]);
    expect(lines.map((line) => JSON.parse(line).verdict)).toEqual(['backend-violation', 'ok']);
    expect(stderr).toBe('wirestate: nowhere.jsonl cannot be read: there is no such file.\n');
    expect(code).toBe(3);
    expect((await wirestate(['check', bad, good])).code).toBe(1);
    expect((await wirestate(['check', good, good])).code).toBe(0);
  });
});

describe('A frontend message that is malformed is a finding, not a bad file', () => {
  it.each([
    ['a length word that lies', '{"dir":"F","t":"S","hex":"5300000009"}', 'codec.length'],
    ['a type that no backend knows', '{"dir":"F","t":"j","hex":"6a00000004"}', 'codec.unknown-type'],
    ['a body that cannot be read', '{"dir":"F","t":"Q","hex":"510000000753454c"}', 'codec.body'],
    ['bytes that are no message', '{"dir":"F","t":"Raw","hex":"5100"}', 'codec.raw'],
  ])('%s', async (_what, line, rule) => {
    const path = folder.file('malformed.jsonl', `{"capture":1,"starts":"ready"}\n${line}\n`);
    const { code, lines } = await wirestate(['check', '--json', path]);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ verdict: 'malformed', at: 0, rule });
    expect(code).toBe(1);
    expect((await wirestate(['check', path])).stdout).toContain('malformed at n 0, ');
  });
});

describe('Output', () => {
  it('has colours only where they are wanted', async () => {
    const ESCAPE = '\u001b[';
    const args = ['check', OBSERVATIONS];
    expect((await wirestate(args)).stdout).not.toContain(ESCAPE);
    expect((await wirestate(args, { env: { CI: 'true' } })).stdout).not.toContain(ESCAPE);
    expect((await wirestate(args, { env: { FORCE_COLOR: '1' } })).stdout).toContain(ESCAPE);
    expect((await wirestate(args, { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout).not.toContain(ESCAPE);
    expect((await wirestate([...args, '--json'], { env: { FORCE_COLOR: '1' } })).stdout).not.toContain(ESCAPE);
  });

  it('may lose its reader, silently', async () => {
    const script = `"$0" "$1" check --quiet --json --trace ${OBSERVATIONS} | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { lines, stderr } = await run('bash', ['-c', script, process.execPath, PROGRAM]);
    expect(stderr).toBe('');
    expect(lines).toHaveLength(2);
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).toEqual(TRACE_KEYS);
    expect(lines[1]).toBe('0');
  });

  it('shows control characters of a file name as ?', async () => {
    const { stderr, code } = await wirestate(['check', 'no\u001b[2Jwhere']);
    expect(stderr).toBe('wirestate: no?[2Jwhere cannot be read: there is no such file.\n');
    expect(code).toBe(3);
  });
});

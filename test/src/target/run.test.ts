import { connect as connectSocket, createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import { flush } from '../../../src/codec/encode.ts';
import { type Started, startEmbedded } from '../../../src/net/embedded.ts';
import { parseServerUrl, type Target } from '../../../src/net/target.ts';
import { CLEANUP_SQL } from '../../../src/oracle/statements.ts';
import type { TargetFinding } from '../../../src/report/run.ts';
import type { RunEvent } from '../../../src/report/run-lines.ts';
import { probePooling } from '../../../src/target/pooling.ts';
import { runOnce } from '../../../src/target/statements.ts';
import { type Passing, type Planted, Pooler } from './pooler.ts';
import { fuzz, GENERATOR, type SmallRun } from './support.ts';

let server: Started;
let target: Target;

beforeAll(async () => {
  const started = await startEmbedded();
  if (!started.ok) throw new Error(started.message);
  server = started;
  const parsed = parseServerUrl(started.url);
  if (!parsed.ok) throw new Error(parsed.message);
  target = parsed.target;
}, 60_000);

afterAll(() => server.stop());

/** So long is waited where the target is gone until it is brought back, if ever. */
const GONE_MS = 1_000;

/** Runs against a pooler with a fault, until it is found. */
async function findings(
  planted: Planted,
  verdict: string,
  small: Partial<SmallRun> = {},
): Promise<readonly TargetFinding[]> {
  const pooler = await Pooler.start(target, planted);
  const controller = new AbortController();
  const onEvent = (event: RunEvent): void => {
    if (event.event === 'finding' && event.verdict === verdict) controller.abort();
  };
  try {
    const { signal } = controller;
    const report = await fuzz(pooler.target, {
      phases: ['walks'],
      runs: 60,
      timeMs: 40_000,
      signal,
      onEvent,
      ...small,
    });
    return report.findings;
  } finally {
    await pooler.stop();
  }
}

const typed = (type: string, message: Passing): boolean => message.type === type;

/** ReadyForQuery with another status. */
const withStatus = ({ type, bytes }: Passing, status: string): Passing => {
  const other = bytes.slice();
  other[5] = status.charCodeAt(0);
  return { type, bytes: other };
};

const IN_TRANSACTION = 'T'.charCodeAt(0);
const BIND_COMPLETE: Passing = { type: '2', bytes: Buffer.from('2\0\0\0\x04', 'latin1') };

/** A row with the value of a client that there is none of. */
const withOtherOwner = ({ type, bytes }: Passing): Passing => ({
  type,
  bytes: Buffer.from(Buffer.from(bytes).toString('latin1').replace(/:w\d/, ':v1'), 'latin1'),
});

const ERROR = Buffer.from('E\0\0\0\x1eSERROR\0VERROR\0CXX000\0Mno\0\0', 'latin1');
ERROR.writeInt32BE(ERROR.length - 1, 1);

describe('a run against a target', () => {
  it('finds nothing wrong with PostgreSQL', async () => {
    const report = await fuzz(target, { phases: ['walks', 'interleavings'], runs: 60, seed: 11 });
    expect(report.findings).toEqual([]);
    expect(report.cases).toEqual([]);
    expect(report.phases.map(({ phase, cases }) => [phase, cases])).toEqual([
      ['walks', 60],
      ['interleavings', 62],
    ]);
    expect(report.ended).toBe('done');
  }, 120_000);

  it('finds nothing wrong with a session pooler that does right', async () => {
    const pooler = await Pooler.start(target);
    const report = await fuzz(pooler.target, { phases: ['walks', 'interleavings'], runs: 25, seed: 5 });
    await pooler.stop();
    expect(report.findings).toEqual([]);
    expect(report.cases).toEqual([]);
  }, 120_000);

  it('finds nothing wrong with a proxy that sends replies as soon as the server has them', async () => {
    const prompt = createServer((client) => {
      const upstream = connectSocket(target.port, target.host);
      let isLoggingIn = true;
      client.on('data', (chunk) => {
        upstream.write(isLoggingIn ? chunk : Buffer.concat([chunk, flush()]));
        isLoggingIn = false;
      });
      upstream.pipe(client);
      for (const [one, other] of [
        [client, upstream],
        [upstream, client],
      ] as const) {
        one.on('error', () => other.destroy());
        one.on('close', () => other.destroy());
      }
    });
    await new Promise<void>((resolve) => prompt.listen(0, '127.0.0.1', resolve));
    const address = prompt.address();
    if (typeof address !== 'object' || address === null) throw new Error('It listens nowhere.');
    const report = await fuzz({ ...target, host: '127.0.0.1', port: address.port }, { phases: ['walks'], runs: 60 });
    prompt.close();
    expect(report.findings).toEqual([]);
    expect(report.cases).toEqual([]);
  }, 120_000);

  const walks = (reply: Planted['reply'] & object, runs = 60): [Planted, Partial<SmallRun>] => [{ reply }, { runs }];
  const planted: Readonly<Record<string, [Planted, Partial<SmallRun>]>> = {
    'missing-reply': walks((message, sent) => (typed('Z', message) && /[cf][^Q]*$/.test(sent) ? [] : [message])),
    'duplicate-reply': walks((message) => (typed('n', message) ? [message, message] : [message])),
    'wrong-status': walks((message) => [
      typed('Z', message) && message.bytes[5] === IN_TRANSACTION ? withStatus(message, 'I') : message,
    ]),
    'reordered-reply': walks((message) => [typed('3', message) ? BIND_COMPLETE : message]),
    'false-desync': walks((message) => [typed('V', message) ? { type: 'E', bytes: ERROR } : message]),
    'foreign-reply': walks((message) => [typed('D', message) ? withOtherOwner(message) : message]),
    'state-leak': [{ keepsSession: true }, { runs: 60 }],
    'late-release': [{ clingsAfter: 'F' }, { runs: 60 }],
    'early-release': [{ isHasty: true }, { phases: ['interleavings'], runs: 80, recoveryMs: GONE_MS }],
    'foreign-cancel': [{ sharesKey: true }, { phases: ['interleavings'], runs: 1 }],
    crash: [{ diesOf: 'F' }, { runs: 60, recoveryMs: GONE_MS }],
  };

  it.each(Object.entries(planted))(
    'finds %s',
    async (verdict, [fault, small]) => {
      const found = await findings(fault, verdict, small);
      expect(found.map((one) => one.verdict)).toContain(verdict);
      const one = found.find((finding) => finding.verdict === verdict);
      expect(one?.id).toBe(`${verdict}/${one?.rule}`);
      expect(one?.sentence).toMatch(/^[A-Z].*\.$/s);
    },
    120_000,
  );

  it('makes what it finds as small as it goes', async () => {
    const reply = (message: Passing): readonly Passing[] => (typed('n', message) ? [message, message] : [message]);
    const [finding] = await findings({ reply }, 'duplicate-reply');
    expect(finding?.id).toBe('duplicate-reply/extended.description');
    expect(finding?.rows.filter(({ sent }) => sent !== '').length).toBeLessThanOrEqual(4);
    expect(finding?.expected).toContain('n');
    expect(finding?.played).toBe(3);
    expect(finding?.failed).toBe(3);
  }, 120_000);

  it('finds a fault behind a reply that was late once', async () => {
    const reply = (message: Passing): readonly Passing[] => (typed('n', message) ? [message, message] : [message]);
    const number = [...GENERATOR.sample(1, 60)].findIndex(({ events }) => events.includes(eventId('B.NoData')));
    const pooler = await Pooler.start(target, { reply, dozesAt: 'D' });
    const report = await fuzz(pooler.target, { phases: ['walks'], runs: 60, only: `walks/1:${number}` });
    await pooler.stop();
    expect(report.cases.map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(report.findings.map(({ verdict }) => verdict)).toEqual(['duplicate-reply']);
  }, 60_000);

  it('calls flaky what fails once and not again, and reports no finding', async () => {
    let isLeft = true;
    const reply = (message: Passing): readonly Passing[] => {
      if (!isLeft || !typed('V', message)) return [message];
      isLeft = false;
      return [{ type: 'E', bytes: ERROR }];
    };
    const pooler = await Pooler.start(target, { reply });
    const report = await fuzz(pooler.target, { phases: ['walks'], runs: 60 });
    await pooler.stop();
    expect(isLeft).toBe(false);
    expect(report.findings).toEqual([]);
    expect(report.cases.map(({ outcome }) => outcome)).toEqual(['flaky']);
    expect(report.cases[0]?.sentence).toContain('Played alone it fails 0 times of 3');
  }, 120_000);

  it('ends when the target is gone, with everything reported so far', async () => {
    const events: RunEvent[] = [];
    const pooler = await Pooler.start(target, { diesOf: 'F' });
    const onEvent = (event: RunEvent): void => void events.push(event);
    const report = await fuzz(pooler.target, { phases: ['walks'], runs: 500, recoveryMs: GONE_MS, onEvent });
    await pooler.stop();
    expect(report.ended).toBe('target-gone');
    expect(report.findings.map(({ verdict }) => verdict)).toEqual(['crash']);
    expect(report.phases[0]?.cases).toBeLessThan(500);
    expect(events[0]?.event).toBe('run');
    expect(events.at(-1)).toMatchObject({ event: 'end', ended: 'target-gone' });
  }, 60_000);

  it('goes on with a target that is brought back, and makes again what that has lost', async () => {
    let pooler = await Pooler.start(target, { diesOf: 'F' });
    const { port } = pooler.target;
    const restart = async (): Promise<boolean> => {
      await pooler.stop();
      expect(await runOnce(target, CLEANUP_SQL)).toMatchObject({ ok: true });
      pooler = await Pooler.start(target, {}, port);
      return true;
    };
    const report = await fuzz(pooler.target, { phases: ['walks'], runs: 60, recoveryMs: GONE_MS, restart });
    await pooler.stop();
    expect(report.ended).toBe('done');
    expect(report.phases[0]?.cases).toBe(60);
    // It has died of one case, and not again.
    expect(report.cases).toMatchObject([{ outcome: 'flaky', finding: expect.stringMatching(/^crash\//u) }]);
    expect(report.findings).toEqual([]);
  }, 120_000);

  it('says of a target that dies of a case, however often it is brought back, that it dies', async () => {
    let pooler = await Pooler.start(target, { diesOf: 'F' });
    const { port } = pooler.target;
    const controller = new AbortController();
    const report = await fuzz(pooler.target, {
      phases: ['walks'],
      runs: 60,
      recoveryMs: GONE_MS,
      signal: controller.signal,
      restart: async () => {
        await pooler.stop();
        pooler = await Pooler.start(target, { diesOf: 'F' }, port);
        return true;
      },
      onEvent: ({ event }) => {
        if (event === 'finding') controller.abort();
      },
    });
    await pooler.stop();
    expect(report.findings).toMatchObject([{ verdict: 'crash', aspect: 'connection', played: 3, failed: 3 }]);
    expect(report.findings[0]?.sentence).toMatch(/^Behind this case the target lets nobody in any more\./u);
  }, 120_000);

  it('stops at its time and at a signal, with a whole report', async () => {
    const late = await fuzz(target, { phases: ['walks', 'interleavings'], runs: 100_000, timeMs: 300 });
    expect(late.ended).toBe('time');
    expect(late.phases.map(({ phase }) => phase)).toEqual(['walks']);
    const controller = new AbortController();
    const { signal } = controller;
    // Some cases after it has begun; making ready may take as long.
    const onEvent = ({ event }: RunEvent): void => {
      if (event === 'run') setTimeout(() => controller.abort(), 500);
    };
    const cut = await fuzz(target, { phases: ['walks'], runs: 100_000, signal, onEvent });
    expect(cut.ended).toBe('interrupted');
    expect(cut.phases[0]?.cases).toBeGreaterThan(0);
  }, 60_000);

  it('plays a single case by its id, the same as in the whole run', async () => {
    const report = await fuzz(target, { phases: ['walks'], runs: 20, only: 'walks/1:7' });
    expect(report.phases[0]?.cases).toBe(1);
  });
});

describe('how a target gives out its servers', () => {
  it('is seen to be one for each client with PostgreSQL', async () => {
    expect(await probePooling(target, undefined)).toEqual({ ok: true, kind: 'none', isSingle: false });
  });

  it('is seen to be one for all, until a client leaves, with a session pooler', async () => {
    const pooler = await Pooler.start(target);
    expect(await probePooling(pooler.target, undefined)).toEqual({ ok: true, kind: 'session', isSingle: true });
    await pooler.stop();
  });
});

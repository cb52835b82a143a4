/** Recordings of the corpus are played again on real servers. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { query, terminate } from '../../../src/codec/encode.ts';
import {
  type Capture,
  type Entry,
  isMessage,
  type Observation,
  observationToCapture,
} from '../../../src/corpus/capture.ts';
import { type Started, startEmbedded } from '../../../src/net/embedded.ts';
import { LiveReference } from '../../../src/target/live-reference.ts';
import { playRecording, recordAnew } from '../../../src/target/recorded.ts';
import { exchangeOf } from '../../../src/target/recorded-rows.ts';
import { setUp } from '../../../src/target/statements.ts';
import { must, sentence, targetOf } from '../net/support.ts';

const RECORDINGS = new URL('../../../corpus/recordings/', import.meta.url);
const SETUP = readFileSync(new URL('setup.sql', RECORDINGS), 'utf8');
const ALL: readonly Observation[] = readFileSync(new URL('observations.jsonl', RECORDINGS), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));
const of18 = ALL.filter(({ versions }) => versions.includes(18));

/** What cannot be had again, and why. */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  // Bytes that are no message came back from the server.
  A36: /message 2 of the recording holds bytes of the backend that are no whole message/u,
  // The server of the recording had a certificate.
  A40: /Reply 1 is SSLAnswer\.refused/u,
  A43: /only "another connection: STATEMENT" can be done again/u,
  // What the client proves depends on what the server has chosen at random.
  A82: /Reply 3 is ErrorResponse\.fatal 08P01/u,
  // It names a place in the write-ahead log of its own server.
  F31: /Reply 6 is ErrorResponse XX000/u,
};

/** As the server of the recordings asked its roles for passwords. */
const HBA = `
host all         md5u     127.0.0.1/32 md5
host all         scramu   127.0.0.1/32 scram-sha-256
host all         clearu   127.0.0.1/32 password
host all         rejectu  127.0.0.1/32 reject
host all         plainu   127.0.0.1/32 trust
host all         postgres 127.0.0.1/32 trust
host replication postgres 127.0.0.1/32 trust
`;

let server: Started;
beforeAll(async () => {
  server = must(await startEmbedded({ hba: HBA }));
});
afterAll(() => server.stop());

/** What is wrong with an experiment on the server; undefined for nothing. */
async function wrongWith(capture: Capture): Promise<string | undefined> {
  const target = targetOf(server.url);
  expect(await setUp(target, [SETUP, ...(capture.header?.setup ?? [])])).toBeUndefined();
  const replayed = await playRecording(capture, target);
  return replayed.ok ? replayed.fault?.sentence : replayed.message;
}

/** Recordings by areas of experiments, the letters of their ids: none takes long. */
const AREAS = [...new Set(of18.map(({ id }) => id.slice(0, 1)))];

describe('PostgreSQL 18.4 answers its recordings as it did', () => {
  it.each(AREAS)('of area %s', { timeout: 180_000 }, async (area) => {
    const found: Record<string, string> = {};
    for (const observation of of18.filter(({ id }) => id.startsWith(area))) {
      const wrong = await wrongWith(observationToCapture(observation));
      if (wrong !== undefined && OTHERWISE[observation.id]?.test(wrong) !== true) found[observation.id] = wrong;
    }
    expect(found).toEqual({});
  });
});

const message = (bytes: Uint8Array, dir: 'F' | 'B' = 'F'): Entry => ({
  ...{ n: 0, dir, t: String.fromCharCode(bytes[0] ?? 0), bytes, lengthFault: false },
});
const answer = (text: string): Entry => message(Buffer.from(text, 'latin1'), 'B');
const READY = answer('Z\0\0\0\x05I');
const session = (...entries: readonly Entry[]): Capture => ({ header: { starts: 'ready' }, entries });

describe('A recording', () => {
  it('that another version answered otherwise differs where it did', async () => {
    const older = ALL.find(({ id, versions }) => id === 'C66' && !versions.includes(18));
    if (older === undefined) throw new Error('C66 has one variant only');
    const capture = observationToCapture(older);
    const replayed = must(await playRecording(capture, targetOf(server.url)));
    expect(replayed.fault?.at).toBeGreaterThan(0);
    expect(exchangeOf(replayed.capture)).not.toBe(exchangeOf(capture));
  });

  it('that holds one reply more is found to miss it, and one less to get it', async () => {
    const target = targetOf(server.url);
    const empty = [message(query('')), answer('I\0\0\0\x04'), READY];
    expect(must(await playRecording(session(...empty), target)).fault).toBeUndefined();
    const more = must(await playRecording(session(...empty, READY), target, { deadlineMs: 300 }));
    expect(more.fault).toMatchObject({ verdict: 'missing-reply', at: 2, isLate: true });
    const less = must(await playRecording(session(...empty.slice(0, 2)), target));
    expect(less.fault).toMatchObject({ verdict: 'duplicate-reply', at: 1 });
  });

  it('ends where something else comes: no more is sent then', async () => {
    const capture = session(message(query('')), READY, message(query('select 1')), message(terminate()));
    const replayed = must(await playRecording(capture, targetOf(server.url)));
    expect(replayed.fault).toMatchObject({ at: 0, sentence: expect.stringContaining('EmptyQueryResponse') });
    expect(replayed.sent).toBe(1);
  });

  it('that misses its beginning, or a server that is none, is a sentence', async () => {
    const target = targetOf(server.url);
    expect(sentence(await playRecording({ entries: [READY] }, target))).toMatch(/starts in the middle/u);
    const nobody = targetOf('postgres://postgres@127.0.0.1:1/postgres');
    expect(sentence(await playRecording(session(READY), nobody))).toMatch(/nothing listens there/u);
  });

  it('gets the answers of a server, whatever it was answered before', async () => {
    const target = targetOf(server.url);
    const reference = must(await LiveReference.open(target, undefined, []));
    try {
      for (const id of ['B01', 'D03', 'E01', 'D80', 'D96', 'H02', 'H23', 'H52']) {
        const observation = of18.find((one) => one.id === id);
        if (observation === undefined) throw new Error(`there is no ${id}`);
        const capture = observationToCapture(observation);
        const sent = { ...capture, entries: capture.entries.filter((entry) => !isMessage(entry) || entry.dir === 'F') };
        await setUp(target, [SETUP]);
        const anew = must(await recordAnew(sent, reference));
        // Behind the end of D80's connection nothing more is sent.
        expect(exchangeOf(anew.capture)).toBe(exchangeOf(capture).replace(/(?<=E!).*/u, ''));
      }
    } finally {
      await reference.close();
    }
  });
});

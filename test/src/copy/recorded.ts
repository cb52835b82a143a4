/** One COPY of a recording of a real server, played to a session: what the server sent, in chunks of any size. */

import { readFileSync } from 'node:fs';
import { isMessage, type Observation, observationToCapture } from '../../../src/corpus/capture.ts';

/** A step of the exchange, in the recorder's order. */
export type Step =
  | { readonly backend: Uint8Array }
  | { readonly data: Uint8Array }
  | { readonly done: true }
  | { readonly fail: string }
  | { readonly closed: true };

const observations: readonly Observation[] = readFileSync(
  new URL('../../../corpus/recordings/observations.jsonl', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line));

const utf8 = new TextDecoder();
/** Types that begin an exchange of a session. */
const OPENING = 'QP';

/**
 * The steps of one exchange of a recording, from its Query or Parse to its last ReadyForQuery, with the frontend's
 * Sync, Flush, Parse, Bind and Execute left out: those are the session's own.
 * @param which index of the exchange in the recording: `begin` may come first
 * @param version the server's major version
 */
export function stepsOf(id: string, which = 0, version = 18): { sql: string; steps: Step[] } {
  const observation = observations.find((one) => one.id === id && one.versions.includes(version));
  if (observation === undefined) throw new Error(`no recording ${id} of version ${version}`);
  let exchange = -1;
  let extended = false;
  let ready = true;
  let sql = '';
  const steps: Step[] = [];
  for (const entry of observationToCapture(observation).entries) {
    if (!isMessage(entry)) {
      if (exchange === which && entry.event === 'close') steps.push({ closed: true });
      continue;
    }
    const { dir, t, bytes } = entry;
    if (dir === 'F' && OPENING.includes(t) && ready) {
      exchange++;
      ready = false;
      extended = t === 'P';
      // Parse: the name of the statement is empty in the recordings.
      if (exchange === which) sql = utf8.decode(bytes.subarray(extended ? 6 : 5)).split('\0')[0] ?? '';
    }
    if (dir === 'B' && t === 'Z') ready = true;
    if (exchange !== which) continue;
    if (dir === 'B') steps.push({ backend: bytes });
    else if (t === 'd') steps.push({ data: bytes.subarray(5) });
    else if (t === 'c') steps.push({ done: true });
    else if (t === 'f') steps.push({ fail: utf8.decode(bytes.subarray(5, -1)) });
  }
  return { sql, steps };
}

/** The bytes in chunks of `size`. */
export function* chunksOf(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

export const concat = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat(parts));

/** The parts of `wirestate demo`: every bundled model fuzzed, and each finding played on a real PostgreSQL. */
import type { Dialect } from '../../machines/versions.ts';
import type { CampaignResult } from '../../properties/index.ts';
import { MODELS } from '../models/index.ts';
import { startEmbedded } from '../net/embedded.ts';
import type { Failure } from '../net/failure.ts';
import { parseServerUrl } from '../net/target.ts';
import { type PreparedServer, playCase, prepareServer } from '../oracle/live.ts';
import { loadProperties } from './campaigns.ts';
import type { Found, ModelResult, Played } from './demo-text.ts';
import { EXIT, Stop } from './exit.ts';
import { startProgress } from './progress.ts';
import { advised, tidy } from './servers.ts';

/** The same cases every time: who reads about a finding can see it. */
export const SEED = 1;

/** Enough for the rarest findings, and a few seconds for all models. */
export const RUNS = 20_000;

/** Where the model chooses what it reads, a case costs twenty times as much. */
const SCHEDULED_SHARE = 20;

/**
 * Fuzzes every bundled model, in forced order and in the order that it chooses itself.
 * @param runs cases for each model in forced order
 * @returns the results of the models that were reached before `signal`, in the order of the list
 */
export async function fuzzAll(
  { runs, seed, dialect }: { readonly runs: number; readonly seed: number; readonly dialect: Dialect },
  signal?: AbortSignal,
): Promise<readonly ModelResult[]> {
  const { runCampaignWithPauses } = await loadProperties();
  const scheduled = Math.ceil(runs / SCHEDULED_SHARE);
  const each = runs + scheduled;
  const progress = startProgress(MODELS.length * each, 'exchanges', true);
  const results: ModelResult[] = [];
  for (const [place, model] of MODELS.entries()) {
    if (signal?.aborted) break;
    const campaign = (schedule: boolean): Promise<CampaignResult> => {
      const before = place * each + (schedule ? runs : 0);
      const onProgress = (done: number): void => progress.update(before + done, model.name);
      return runCampaignWithPauses(
        model,
        { runs: schedule ? scheduled : runs, seed, dialect, schedule, onProgress },
        signal,
      );
    };
    const parts = [await campaign(false), await campaign(true)];
    results.push({
      model,
      runs: parts.reduce((sum, part) => sum + part.runs, 0),
      seconds: parts.reduce((sum, part) => sum + part.seconds, 0),
      findings: parts.flatMap(({ findings }, part) => findings.map((finding) => ({ finding, schedule: part === 1 }))),
    });
  }
  progress.stop();
  return results;
}

/** Plays findings on the server, one after another. @returns what came of those that were played before `signal` */
export async function playAll(
  server: PreparedServer,
  found: readonly Found[],
  signal?: AbortSignal,
): Promise<readonly Played[]> {
  const progress = startProgress(found.length, `findings played on PostgreSQL ${server.version}`, true);
  const played: Played[] = [];
  try {
    for (const one of found) {
      if (signal?.aborted) break;
      const outcome = await playCase(server, one.finding.case.observed);
      if (!outcome.ok) throw new Stop(EXIT.unusable, `The findings cannot be played: ${outcome.message}`);
      played.push({ ...one, outcome });
      progress.update(played.length);
    }
  } finally {
    progress.stop();
  }
  return played;
}

/** A server that cases can be played on, and what ends it. */
export interface OpenServer {
  readonly ok: true;
  readonly prepared: PreparedServer;
  /** For people: where it is. */
  readonly where: string;
  close(): Promise<unknown>;
}

/** Makes a server ready. @param stop lets go of it, whatever happens */
async function prepare(
  url: string,
  where: string,
  stop: () => Promise<unknown>,
  asked?: Dialect,
): Promise<OpenServer | Failure> {
  const parsed = parseServerUrl(url);
  const prepared = parsed.ok ? await prepareServer(parsed.target, undefined, asked) : parsed;
  if (prepared.ok) return { ok: true, prepared, where, close: () => tidy([prepared]).then(stop) };
  await stop();
  return advised(prepared);
}

/**
 * @param url of a running server; without it one is started
 * @param asked the dialect that a server is compared with whose version was not measured
 */
export async function openServer(url?: string, asked?: Dialect): Promise<OpenServer | Failure> {
  if (url !== undefined) return prepare(url, 'at the address given', () => Promise.resolve(), asked);
  const started = await startEmbedded();
  return started.ok ? prepare(started.url, 'started for this run', started.stop) : started;
}

/** @throws Stop when the server cannot be used */
export function usable(server: OpenServer | Failure): OpenServer {
  if (server.ok) return server;
  throw new Stop(EXIT.unusable, `The findings cannot be played: ${server.message}`);
}

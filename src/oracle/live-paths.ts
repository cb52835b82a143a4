/** Plays many scripts on prepared servers, one after another on each, and tells which were not answered as predicted. */

import type { Failure } from '../net/failure.ts';
import type { Monitor } from '../net/monitor.ts';
import { backendTable } from '../table/tables.ts';
import { Observer, READ } from './case.ts';
import type { Script } from './forcible.ts';
import { playToEnd } from './live-path.ts';
import { Player, type PreparedServer } from './live-player.ts';
import type { Ending } from './realise.ts';
import { ReferenceServer } from './reference.ts';
import { SCRIPT_MESSAGES } from './script.ts';

/** A script to be played, and how the session ends behind it. */
export interface Play {
  readonly script: Script;
  readonly ending: Ending;
}

/** What became of one. */
export interface Played {
  readonly play: Play;
  /** The messages that were sent, with those that bring the session back to `ready`. */
  readonly sent: Script;
  /** Undefined where it was answered as predicted. */
  readonly sentence: string | undefined;
}

/** The steps of a client that reads each reply as soon as it comes; undefined where such a client does not send this. */
function stepsOf(observer: Observer, script: Script): number[] | undefined {
  observer.begin();
  for (const message of script) {
    if (!observer.take(message.id)) return undefined;
    while (observer.readable > 0) observer.take(READ);
  }
  return observer.end().steps;
}

/** Plays on one server; a connection is used again as long as it is in order. */
class Stage {
  private readonly server: PreparedServer;
  private readonly monitor: Monitor;
  private readonly observer: Observer;
  private player: Player | undefined;

  constructor(server: PreparedServer, monitor: Monitor) {
    this.server = server;
    this.monitor = monitor;
    this.observer = new Observer(new ReferenceServer(backendTable(server.dialect)));
  }

  async play(play: Play): Promise<Played | Failure | undefined> {
    const { script, ending } = play;
    if (ending !== 'ready') {
      const outcome = await playToEnd(this.server, this.monitor, script, ending);
      return outcome.ok ? { play, sent: script, sentence: outcome.sentence } : outcome;
    }
    const steps = stepsOf(this.observer, script);
    if (steps === undefined) return undefined;
    if (this.player === undefined) {
      const opened = await Player.open(this.server, { monitor: this.monitor });
      if (!opened.ok) return opened;
      this.player = opened;
    }
    const outcome = await this.player.play({ steps }, false);
    if (!outcome.agrees) await this.close();
    const sent = steps.flatMap((step) => SCRIPT_MESSAGES[step] ?? []);
    return { play, sent, sentence: outcome.agrees ? undefined : outcome.sentence };
  }

  async close(): Promise<void> {
    await this.player?.close();
    this.player = undefined;
  }
}

/**
 * Plays scripts, several at a time.
 * @param onProgress is told how many are done
 * @returns what became of each that a client sends which reads every reply at once, or why the servers cannot be used
 */
export async function playScripts(
  { servers, monitor }: { readonly servers: readonly PreparedServer[]; readonly monitor: Monitor },
  plays: readonly Play[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<{ readonly ok: true; readonly played: readonly Played[] } | Failure> {
  const played: Played[] = [];
  const left = plays.values();
  let failed: Failure | undefined;
  let done = 0;
  const work = async (server: PreparedServer): Promise<void> => {
    const stage = new Stage(server, monitor);
    for (const play of left) {
      const outcome = await stage.play(play);
      onProgress(++done);
      if (outcome !== undefined && 'ok' in outcome) failed ??= outcome;
      else if (outcome !== undefined) played.push(outcome);
      if (failed !== undefined || signal.aborted) break;
    }
    await stage.close();
  };
  await Promise.all(servers.map(work));
  return failed ?? { ok: true, played };
}

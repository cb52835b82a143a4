/** A progress bar on standard error, for people who wait. */
import { Presets, SingleBar } from 'cli-progress';
import { showsProgress } from './terminal.ts';

export interface Progress {
  /** So much is done. */
  update(done: number): void;
  /** Removes the bar. */
  stop(): void;
}

const NONE: Progress = { update() {}, stop() {} };

/**
 * Shows a bar, or nothing where no terminal shows it.
 * @param total how much there is to do
 * @param unit what is counted, such as `files`
 */
export function startProgress(total: number, unit: string): Progress {
  if (!showsProgress()) return NONE;
  const bar = new SingleBar(
    { format: `{bar} {value}/{total} ${unit}`, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(total, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}

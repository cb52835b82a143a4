/** A progress bar on standard error, for people who wait. */
import { Presets, SingleBar } from 'cli-progress';
import { showsProgress } from './terminal.ts';

export interface Progress {
  /** So much is done. @param note for people, behind the numbers */
  update(done: number, note?: string): void;
  /** Removes the bar. */
  stop(): void;
}

const NONE: Progress = { update() {}, stop() {} };

/**
 * Shows a bar, or nothing where no terminal shows it.
 * @param total how much there is to do
 * @param unit what is counted, such as `files`
 * @param isAlone nothing is written to standard output before `stop`
 */
export function startProgress(total: number, unit: string, isAlone = false): Progress {
  if (!showsProgress(isAlone)) return NONE;
  const bar = new SingleBar(
    { format: `{bar} {value}/{total} ${unit}{note}`, clearOnComplete: true, hideCursor: true, stream: process.stderr },
    Presets.shades_classic,
  );
  bar.start(total, 0, { note: '' });
  return {
    update: (done, note = '') => bar.update(done, { note: note === '' ? '' : `, ${note}` }),
    stop: () => bar.stop(),
  };
}

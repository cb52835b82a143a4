/** What `wirestate fuzz --target` writes down of a finding, and the line that plays it again. */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutPassword } from '../net/target.ts';
import type { TargetCase } from '../target/exchange.ts';
import { type Failed, idOf } from '../target/finding.ts';
import type { PreparedTarget } from '../target/prepare.ts';
import { nameOfCase } from '../target/smaller.ts';
import { pgprotoOf, recordingOf } from '../target/written.ts';
import { EXIT, Stop } from './exit.ts';
import { fileReason } from './file-reason.ts';
import type { TargetRun } from './fuzz-target-options.ts';
import { needsReference } from './fuzz-target-phases.ts';
import { complain, printable, shellWord } from './terminal.ts';

/** A file that could not be written whole says less than none. What is no file, such as a device, stays. */
function removeRest(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isFile() === true) rmSync(path, { force: true });
}

/** The folder of `--out`. */
export class Folder {
  /** Something could not be written. */
  isIncomplete = false;
  private readonly path: string | undefined;

  /** @throws Stop when the folder cannot be made */
  constructor(path: string | undefined) {
    this.path = path;
    try {
      if (path !== undefined) mkdirSync(path, { recursive: true });
    } catch (thrown) {
      throw new Stop(
        EXIT.unusable,
        `The folder ${printable(String(path))} cannot be made: ${printable(fileReason(thrown))}.`,
      );
    }
  }

  /** Writes a finding down. That something cannot be written is said once, and the run goes on. @returns the paths */
  write(failed: Failed, { version, dialect }: Pick<PreparedTarget, 'version' | 'dialect'>): readonly string[] {
    if (this.path === undefined) return [];
    const name = idOf(failed).replaceAll('/', '-');
    const texts = [
      [`${name}.jsonl`, recordingOf(failed, { server: `a target that says it is PostgreSQL ${version}`, dialect })],
      [`${name}.pgproto`, pgprotoOf(failed)],
    ] as const;
    const written: string[] = [];
    for (const [file, text] of texts) {
      const path = join(this.path, file);
      try {
        writeFileSync(path, text);
        written.push(path);
      } catch (thrown) {
        removeRest(path);
        if (!this.isIncomplete)
          complain(
            `${printable(path)} cannot be written: ${printable(fileReason(thrown))}. The run goes on, and its report holds what is not in ${printable(this.path)}.`,
          );
        this.isIncomplete = true;
      }
    }
    return written;
  }
}

/** What has to be given again for a case to be the same; what is generated follows from its id. */
function optionsAgain(run: TargetRun): string {
  const { reference, dialect, pooling } = run;
  const options: string[] = [];
  if (reference !== 'embedded' && needsReference(run))
    options.push('--reference', shellWord(withoutPassword(reference)));
  if (dialect !== undefined) options.push('--dialect', dialect);
  if (pooling !== undefined) options.push('--pooling', pooling);
  return options.map((option) => ` ${option}`).join('');
}

/** The line that plays a case again: with all that takes part in it, and judged as it was. */
export function replayLine(run: TargetRun, smallest: TargetCase): string {
  const url = shellWord(withoutPassword(run.target));
  return `wirestate fuzz --target ${url} --case ${shellWord(nameOfCase(smallest))}${optionsAgain(run)}`;
}

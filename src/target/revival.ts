/** Waits for a target behind a case that failed, and has it started again where it does not come back by itself. */
import type { Failure } from '../net/failure.ts';
import type { Stage } from './stage.ts';

/**
 * - `serves`: by itself;
 * - `restarted`: it served nobody, and was started again;
 * - `died`: nobody was there any more, and it was started again;
 * - `gone`: it does not come back.
 */
export type Revived = 'serves' | 'restarted' | 'died' | 'gone';

/**
 * How long a target is waited for, at least, once it has turned out that waiting alone does not bring it back: behind
 * each further case that it hangs on the wait would be in vain.
 */
const PATIENCE_MS = 200;
/** So long one that was started again may take to serve. */
const RESTARTED_MS = 10_000;

export class Revival {
  /** It does not come back. */
  isGone = false;
  private readonly stages: readonly Stage[];
  private readonly restart: () => Promise<boolean>;
  /** The longest that it took to come back by itself. */
  private longest = 0;
  private hasRestarted = false;

  /** @param restart has the target started again; false where that is not possible */
  constructor(stages: readonly Stage[], restart: () => Promise<boolean>) {
    this.stages = stages;
    this.restart = restart;
  }

  /** Lets all connections of a lane go and waits until the target serves again. */
  async revive(stage: Stage): Promise<Revived> {
    const begun = performance.now();
    const patience = this.hasRestarted ? Math.max(PATIENCE_MS, 3 * this.longest) : undefined;
    if ((await stage.recover(patience)) === undefined) {
      this.longest = Math.max(this.longest, performance.now() - begun);
      return 'serves';
    }
    const isDead = await stage.isDead();
    if ((await this.restart()) && (await this.restore(stage)) === undefined) {
      this.hasRestarted = true;
      return isDead ? 'died' : 'restarted';
    }
    this.isGone = true;
    return 'gone';
  }

  private async restore(stage: Stage): Promise<Failure | undefined> {
    const failed = await stage.recover(RESTARTED_MS);
    if (failed !== undefined) return failed;
    for (const each of this.stages) {
      const unprepared = await each.restore();
      if (unprepared !== undefined) return unprepared;
    }
    return undefined;
  }
}

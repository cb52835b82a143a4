/** A queue that runs in another process, as the judge and the campaigns see it. */
import type { Broken, Recording } from './protocol.ts';

export interface RemoteQueue {
  /** For reports. */
  readonly name: string;
  /** It broke so often that it is not asked again: every further exchange would only cost time. */
  readonly isGivenUp: boolean;
  /**
   * Shows it a whole exchange on a new connection in `ready`. Never rejects.
   * @param steps words as `wordOfMessage` makes them, `|` and `^-`
   */
  play(steps: readonly string[]): Promise<Recording | Broken>;
}

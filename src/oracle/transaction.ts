/**
 * What statements change until their transaction ends: a setting, what is listened to and notified, a constraint to be
 * checked. Its commit makes it last; an error and ROLLBACK undo it, ROLLBACK TO SAVEPOINT in part.
 */

interface Changes {
  /** Value of `application_name`, by number; 0 is the one of the start-up. */
  readonly setting: number;
  readonly listening: boolean;
  readonly notified: boolean;
  readonly violated: boolean;
}

const NONE: Changes = { setting: 0, listening: false, notified: false, violated: false };

export class Transaction {
  setting = 0;
  /** LISTEN takes effect at commit; until then it counts for this transaction's own NOTIFY. */
  listening = false;
  notified = false;
  /** A deferred constraint is violated: the commit will fail. */
  violated = false;
  /** Notifications of committed transactions that the frontend was not told of yet. */
  untold = 0;
  private before = NONE;
  private readonly savepoints: Changes[] = [];

  /** How many savepoints there are. */
  get depth(): number {
    return this.savepoints.length;
  }

  /** Will the commit notify this very session? */
  get notifies(): boolean {
    return this.notified && this.listening;
  }

  reset(): void {
    this.before = NONE;
    this.untold = 0;
    this.rollBack();
  }

  commit(): void {
    if (this.notifies) this.untold++;
    this.notified = false;
    this.violated = false;
    this.savepoints.length = 0;
    const { before } = this;
    if (before.setting !== this.setting || before.listening !== this.listening) this.before = this.changes();
  }

  rollBack(): void {
    this.savepoints.length = 0;
    this.restore(this.before);
  }

  /** An error undoes what came behind the last savepoint at once, and so does ROLLBACK TO it (xact.c,
   * AbortSubTransaction). */
  abort(): void {
    this.restore(this.savepoints.at(-1) ?? this.before);
  }

  save(): void {
    this.savepoints.push(this.changes());
  }

  /** The last savepoint is forgotten, what came behind it stays. */
  release(): void {
    this.savepoints.pop();
  }

  private changes(): Changes {
    const { setting, listening, notified, violated } = this;
    return { setting, listening, notified, violated };
  }

  private restore({ setting, listening, notified, violated }: Changes) {
    this.setting = setting;
    this.listening = listening;
    this.notified = notified;
    this.violated = violated;
  }
}

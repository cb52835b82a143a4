/** Faults planted into the reference, each found at the least length at which it can be seen. */
import { describe, expect, it } from 'vitest';
import { eventId } from '../../../machines/messages.ts';
import { explore } from '../../../src/explore/exploration.ts';
import type { ExploreFinding } from '../../../src/explore/findings.ts';
import { HiddenState } from '../../../src/explore/fingerprint.ts';
import type { Message, QueueModel, Reaction } from '../../../src/models/model.ts';
import { REFERENCE_MODEL } from '../../../src/models/reference.ts';

const SYNC = eventId('F.Sync');
const IDLE = eventId('B.ReadyForQuery.idle');
const COPY_IN = eventId('B.CopyInResponse');

/** The reference, as a queue that others change. */
class Sound implements QueueModel {
  protected readonly queue = REFERENCE_MODEL.create();

  frontend(message: Message): Reaction {
    return this.queue.frontend(message);
  }

  backend(message: Message): Reaction {
    return this.queue.backend(message);
  }

  releasable(): boolean {
    return this.queue.releasable();
  }

  uncertain(): boolean {
    return this.queue.uncertain?.() ?? false;
  }

  reads(): 'both' {
    return 'both';
  }

  waitsFor(): readonly string[] {
    return this.queue.waitsFor();
  }
}

/** Owes one ReadyForQuery too many for each Sync that it sees in copy-in. */
class CountsIgnoredSync extends Sound {
  private copying = false;
  private tooMany = 0;

  override frontend(message: Message): Reaction {
    if (this.copying && message.event === SYNC) this.tooMany++;
    return super.frontend(message);
  }

  override backend(message: Message): Reaction {
    if (message.event === COPY_IN) this.copying = true;
    else if (message.type === 'C' || message.type === 'E') this.copying = false;
    return super.backend(message);
  }

  override releasable(): boolean {
    return this.tooMany === 0 && super.releasable();
  }

  override waitsFor(): readonly string[] {
    return [...super.waitsFor(), ...new Array<string>(this.tooMany).fill('Z')];
  }
}

/** Gives the server away with the third ReadyForQuery in a row that says idle, whatever is still owed. */
class StopsAtTheThird extends Sound {
  private inARow = 0;

  override backend(message: Message): Reaction {
    this.inARow = message.event === IDLE ? Math.min(this.inARow + 1, 3) : 0;
    return super.backend(message);
  }

  override releasable(): boolean {
    return this.inARow === 3 || super.releasable();
  }
}

/** Keeps the fourth CommandComplete of one Query from its client. */
class DropsTheFourth extends Sound {
  private completed = 0;

  override backend(message: Message): Reaction {
    const reaction = super.backend(message);
    if (message.type === 'Z') this.completed = 0;
    if (message.type !== 'C' || this.completed === 4) return reaction;
    return ++this.completed === 4 ? 'drop' : reaction;
  }
}

const shortestOf = (findings: readonly ExploreFinding[]) => findings.toSorted((a, b) => a.messages - b.messages)[0];

const entry = (create: () => QueueModel) => ({ ...REFERENCE_MODEL, name: 'planted', create });

describe('A fault planted into the reference is found at its least length', () => {
  it('a Sync too many in copy-in: seen when the server has read it all the same, behind an error', () => {
    const { findings } = explore(
      entry(() => new CountsIgnoredSync()),
      { max: 3 },
    );
    // An error before anything was read: so the Sync ends the skip, and is answered.
    expect(shortestOf(findings)?.exchange).toBe('> E < G > S < E Z');
    // Where the Sync is ignored, it takes the end of the copy.
    expect(findings.find(({ rule }) => rule === 'copy-in.sync-ignored-in-query')?.exchange).toBe('> Q < G > S c < C Z');
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['stale-expectation']));
    expect(
      explore(
        entry(() => new CountsIgnoredSync()),
        { max: 1 },
      ).findings,
    ).toEqual([]);
  });

  it('a ReadyForQuery too few of four: nothing with three messages, and seven in all with four', () => {
    const explored = (max: number, reduce: boolean) =>
      explore(
        entry(() => new StopsAtTheThird()),
        { max, reduce },
      ).findings;
    expect(explored(3, false)).toEqual([]);
    const shortest = shortestOf(explored(4, true));
    expect(shortest).toMatchObject({ verdict: 'early-release', messages: 7, frontend: 4 });
    expect(shortest?.exchange).toMatch(/^> S.* Z$/u);
  });

  it('a reply that the client does not get', () => {
    const { findings } = explore(
      entry(() => new DropsTheFourth()),
      { max: 1 },
    );
    expect(new Set(findings.map(({ verdict }) => verdict))).toEqual(new Set(['missing-reply']));
    expect(shortestOf(findings)?.exchange).toBe('> Q < C C C C Z');
  });
});

describe('A queue whose state cannot be seen is refused', () => {
  it('where a field holds a function of its own, and where there is no field at all', () => {
    const closure = (): QueueModel => {
      const queue = new Sound();
      let count = 0;
      return {
        frontend: (message) => {
          count++;
          return queue.frontend(message);
        },
        backend: (message) => queue.backend(message),
        releasable: () => count === 0,
        reads: () => 'both',
        waitsFor: () => [],
      };
    };
    expect(() => explore(entry(closure), { max: 1 })).toThrow(HiddenState);
    class Hidden extends Sound {
      #count = 0;
      override frontend(message: Message): Reaction {
        this.#count++;
        return super.frontend(message);
      }
      override releasable(): boolean {
        return this.#count === 0;
      }
      fingerprint(): string {
        return String(this.#count);
      }
    }
    // It says itself what its state is, so it can be explored: it never gives a server back that was used.
    expect(
      explore(
        entry(() => new Hidden()),
        { max: 1 },
      ).findings[0],
    ).toMatchObject({ verdict: 'late-release' });
  });
});

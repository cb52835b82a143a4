/** Queues with exactly one fault each, planted into the reference: what the laws must find, and nothing but that. */
import { type EventName, eventId } from '../../machines/messages.ts';
import type { Message, ProxiedAction, QueueModel, Verdict } from '../../properties/index.ts';
import { REFERENCE_MODEL } from '../../src/models/reference.ts';

export interface PlantedFault {
  readonly about: string;
  readonly verdict: Verdict;
  readonly create: () => QueueModel;
  /** Messages of the shortest exchange found, hand-overs and cancels counted. */
  readonly shortest: number;
  readonly proxied?: readonly ProxiedAction[];
}

const is = (message: Message, ...names: EventName[]): boolean => names.some((name) => eventId(name) === message.event);
const READY: EventName[] = ['B.ReadyForQuery.idle', 'B.ReadyForQuery.inTransaction', 'B.ReadyForQuery.failed'];

/** The reference with some of its methods replaced; `change` is called for every fresh queue and may keep state. */
function reference(change: (queue: QueueModel) => Partial<QueueModel>): () => QueueModel {
  return () => {
    const queue = REFERENCE_MODEL.create();
    const faithful: QueueModel = {
      frontend: (message) => queue.frontend(message),
      backend: (message) => queue.backend(message),
      releasable: () => queue.releasable(),
      reads: () => queue.reads(),
      simulated: () => queue.simulated?.(),
      cancel: (current) => queue.cancel?.(current) ?? 'drop',
      uncertain: () => queue.uncertain?.() ?? false,
      waitsFor: () => queue.waitsFor(),
    };
    return { ...faithful, ...change(queue) };
  };
}

/** What a method sees of the messages before it. */
function watching(queue: QueueModel, seen: (message: Message) => void): Pick<QueueModel, 'frontend' | 'backend'> {
  return {
    frontend: (message) => {
      seen(message);
      return queue.frontend(message);
    },
    backend: (message) => {
      seen(message);
      return queue.backend(message);
    },
  };
}

export const PLANTED_FAULTS: readonly PlantedFault[] = [
  {
    about: 'throws at a row limit',
    verdict: 'crash',
    shortest: 9,
    create: reference((queue) => ({
      backend: (message) => {
        if (is(message, 'B.PortalSuspended')) throw new Error('not implemented');
        return queue.backend(message);
      },
    })),
  },
  {
    about: 'throws when it is asked what it waits for in a transaction',
    verdict: 'crash',
    shortest: 6,
    create: reference((queue) => {
      let begun = false;
      return {
        ...watching(queue, (message) => {
          if (is(message, 'B.ReadyForQuery.inTransaction')) begun = true;
        }),
        waitsFor: () => {
          if (begun) throw new Error('no transactions here');
          return queue.waitsFor();
        },
      };
    }),
  },
  {
    about: 'raises an error at a CopyDone outside of a copy',
    verdict: 'false-desync',
    shortest: 1,
    create: reference((queue) => {
      let copying = false;
      const noted = watching(queue, (message) => {
        if (is(message, 'B.CopyInResponse')) copying = true;
        if (is(message, 'B.CommandComplete', 'B.ErrorResponse')) copying = false;
      });
      return {
        ...noted,
        frontend: (message) =>
          is(message, 'F.CopyDone') && !copying ? { error: 'no copy to end' } : noted.frontend(message),
      };
    }),
  },
  {
    about: 'raises an error at an ErrorResponse while more than one request is on its way',
    verdict: 'false-desync',
    shortest: 5,
    create: reference((queue) => {
      let requests = 0;
      const noted = watching(queue, (message) => {
        if (is(message, 'F.Query', 'F.Sync', 'F.FunctionCall')) requests++;
        if (is(message, ...READY)) requests--;
      });
      return {
        ...noted,
        backend: (message) =>
          is(message, 'B.ErrorResponse') && requests > 1 ? { error: 'error out of turn' } : noted.backend(message),
      };
    }),
  },
  {
    about: 'answers a Sync by itself with idle, whatever the transaction status',
    verdict: 'wrong-status',
    shortest: 7,
    proxied: ['answers-sync'],
    create: reference((queue) => ({
      simulated: () => {
        const reply = queue.simulated?.();
        return reply?.type === 'Z' ? { ...reply, event: eventId('B.ReadyForQuery.idle') } : reply;
      },
    })),
  },
  {
    about: 'gives the made-up reply to a Close twice',
    verdict: 'duplicate-reply',
    shortest: 3,
    proxied: ['answers-close'],
    create: reference((queue) => {
      let again: Message | undefined;
      return {
        simulated: () => {
          const repeated = again;
          again = repeated === undefined ? queue.simulated?.() : undefined;
          return repeated ?? again;
        },
      };
    }),
  },
  {
    about: 'forwards the ParseComplete of the Parse that it has injected',
    verdict: 'duplicate-reply',
    shortest: 5,
    proxied: ['injects-parse'],
    create: reference((queue) => ({
      backend: (message) => {
        const reaction = queue.backend(message);
        return reaction === 'drop' && is(message, 'B.ParseComplete') ? 'forward' : reaction;
      },
    })),
  },
  {
    about: 'drops every ParseComplete',
    verdict: 'missing-reply',
    shortest: 4,
    create: reference((queue) => ({
      backend: (message) => {
        const reaction = queue.backend(message);
        return is(message, 'B.ParseComplete') ? 'drop' : reaction;
      },
    })),
  },
  {
    about: 'forgets the Close that it has answered when an error comes',
    verdict: 'missing-reply',
    shortest: 6,
    proxied: ['answers-close'],
    create: reference((queue) => {
      let failed = false;
      return {
        ...watching(queue, (message) => {
          if (is(message, 'B.ErrorResponse')) failed = true;
        }),
        simulated: () => (failed ? undefined : queue.simulated?.()),
      };
    }),
  },
  {
    about: 'answers a Close at once, before the replies that are owed',
    verdict: 'reordered-reply',
    shortest: 5,
    proxied: ['answers-close'],
    create: reference((queue) => {
      let closes = 0;
      const CLOSED: Message = { event: eventId('B.CloseComplete'), type: '3', part: 'injected' };
      return {
        frontend: (message) => {
          if (message.part === 'answered-by-proxy') closes++;
          return message.part === 'answered-by-proxy' ? 'drop' : queue.frontend(message);
        },
        simulated: () => (closes-- > 0 ? CLOSED : undefined),
      };
    }),
  },
  {
    about: 'gives the server to the next client whenever that one asks',
    verdict: 'foreign-reply',
    shortest: 5,
    create: reference(() => ({ releasable: () => true })),
  },
  {
    about: 'passes on the late cancel of a former client',
    verdict: 'foreign-cancel',
    shortest: 8,
    create: reference(() => ({ cancel: () => 'forward' })),
  },
  {
    about: 'hands a transaction over: it looks at what is owed, not at the status',
    verdict: 'state-leak',
    shortest: 7,
    create: reference((queue) => ({ releasable: () => queue.waitsFor().length === 0 })),
  },
  {
    about: 'hands over a pipeline that was flushed but not ended by a Sync',
    verdict: 'state-leak',
    shortest: 6,
    create: reference((queue) => {
      let flushed = false;
      const noted = watching(queue, (message) => {
        if (is(message, 'F.Flush')) flushed = true;
        else if (is(message, 'F.Sync', 'F.Parse', 'F.Bind', 'F.Execute', 'F.Query')) flushed = false;
      });
      return { ...noted, releasable: () => queue.releasable() || (flushed && queue.waitsFor().length === 0) };
    }),
  },
  {
    about: 'gives the server away one message early, at the CommandComplete',
    verdict: 'early-release',
    shortest: 8,
    create: reference((queue) => {
      let completed = false;
      const noted = watching(queue, (message) => {
        completed = is(message, 'B.CommandComplete');
      });
      return { ...noted, releasable: () => completed || queue.releasable() };
    }),
  },
  {
    about: 'gives the server away inside a copy-in',
    verdict: 'early-release',
    shortest: 10,
    create: reference((queue) => {
      let copying = false;
      const noted = watching(queue, (message) => {
        copying = is(message, 'B.CopyInResponse');
      });
      return { ...noted, releasable: () => copying || queue.releasable() };
    }),
  },
  {
    about: 'reads only the server once something was executed, until a ReadyForQuery',
    verdict: 'read-deadlock',
    shortest: 6,
    create: reference((queue) => {
      let synced = 0;
      let awaits = 0;
      const noted = watching(queue, (message) => {
        if (is(message, 'F.Sync')) awaits = ++synced;
        if (is(message, ...READY)) awaits = synced = 0;
      });
      return { ...noted, reads: () => (awaits > 0 ? 'backend' : 'both') };
    }),
  },
  {
    about: 'counts the Sync in a copy-in',
    verdict: 'stale-expectation',
    shortest: 7,
    create: reference((queue) => {
      let swallowed = 0;
      let copying = false;
      const noted = watching(queue, (message) => {
        if (is(message, 'B.CopyInResponse')) copying = true;
        if (is(message, 'F.CopyDone', 'F.CopyFail', 'B.ErrorResponse')) copying = false;
        if (copying && is(message, 'F.Sync')) swallowed++;
      });
      return {
        ...noted,
        releasable: () => swallowed === 0 && queue.releasable(),
        waitsFor: () => [...queue.waitsFor(), ...new Array<string>(swallowed).fill('Z')],
      };
    }),
  },
  {
    about: 'counts a Query that the server skips',
    verdict: 'stale-expectation',
    shortest: 6,
    create: reference((queue) => {
      let expected = 0;
      const noted = watching(queue, (message) => {
        if (is(message, 'F.Query', 'F.Sync', 'F.FunctionCall')) expected++;
        if (is(message, ...READY)) expected--;
      });
      const wrong = (): boolean => expected > 0 && queue.releasable();
      return {
        ...noted,
        releasable: () => !wrong() && queue.releasable(),
        waitsFor: () => (wrong() ? ['Z'] : queue.waitsFor()),
      };
    }),
  },
  {
    about: 'never gives a server back that has seen a COPY FROM STDIN',
    verdict: 'late-release',
    shortest: 10,
    create: reference((queue) => {
      let copied = false;
      const noted = watching(queue, (message) => {
        if (is(message, 'B.CopyInResponse')) copied = true;
      });
      return { ...noted, releasable: () => !copied && queue.releasable() };
    }),
  },
];

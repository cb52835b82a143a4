/** The phase `transitions`: scripts that take the edges of the machine, each message sent when those before are answered. */
import { buildCase, type Observed, Observer, READ } from '../oracle/case.ts';
import type { Script } from '../oracle/forcible.ts';
import type { Ending } from '../oracle/realise.ts';
import { ReferenceServer } from '../oracle/reference.ts';
import type { TargetCase } from './exchange.ts';
import { CaseMaker, type Generator, isSelfContained, type Manner, PLAIN } from './generated.ts';
import { type Selection, takes } from './walks.ts';

/** A script and how its client ends; of those that the server ends from outside there are none here. */
export interface Transition {
  readonly script: Script;
  readonly ending: Exclude<Ending, 'fatal'>;
}

/** The steps of a client that reads each reply as soon as it comes; undefined where such a client does not send this. */
function observedOf(observer: Observer, script: Script): Observed | undefined {
  observer.begin();
  for (const message of script) {
    if (!observer.take(message.id)) return undefined;
    while (observer.readable > 0) observer.take(READ);
  }
  const { steps } = observer.end();
  return buildCase(observer, steps);
}

/** The cases of the phase. @param selfContained only those that stay within what several servers allow */
export function* transitions(
  generator: Generator,
  scripts: readonly Transition[],
  selection: Selection,
  selfContained: boolean,
): Iterable<TargetCase> {
  const maker = new CaseMaker(generator);
  const observer = new Observer(new ReferenceServer(generator.table));
  for (const [number, { script, ending }] of scripts.entries()) {
    const id = `transitions/${number}`;
    if (!takes(selection, number, id)) continue;
    const observed = observedOf(observer, script);
    if (observed === undefined || (selfContained && !isSelfContained(observed))) continue;
    const left: Partial<Manner> =
      ending === 'ready' ? {} : { until: script.length, leaving: ending === 'terminate' ? 'terminates' : 'is-cut' };
    yield maker.make({ id, phase: 'transitions', owner: `t${number}x` }, observed, {
      ...PLAIN,
      ...left,
    });
  }
}

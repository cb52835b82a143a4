/** The phase `transitions`: scripts that take the edges of the machine, each message sent when those before are answered. */
import { buildCase, type Observed, Observer, READ } from '../oracle/case.ts';
import type { Script } from '../oracle/forcible.ts';
import type { Ending } from '../oracle/realise.ts';
import { ReferenceServer } from '../oracle/reference.ts';
import type { LeftOut } from '../report/run.ts';
import type { Leaving, TargetCase } from './exchange.ts';
import { CaseMaker, type Generator, isSelfContained, PLAIN } from './generated.ts';
import type { Pooling } from './pooling.ts';
import { type Selection, takes } from './walks.ts';

/** A script and how its session ends. */
export interface Transition {
  readonly script: Script;
  readonly ending: Ending;
}

const LEAVING: Readonly<Record<Ending, Leaving>> = {
  ready: 'stays',
  terminate: 'terminates',
  'end-of-input': 'is-cut',
  fatal: 'is-stopped',
};

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

/** One that is played: its number among all, and its steps. */
interface Chosen {
  readonly number: number;
  readonly observed: Observed;
  readonly leaving: Leaving;
  readonly until: number | undefined;
  readonly isContained: boolean;
}

/** The transitions that are played on a target, and how many are not. */
export interface ChosenTransitions {
  readonly chosen: readonly Chosen[];
  readonly leftOut: readonly LeftOut[];
}

/** Chooses those that can be played on a target. */
export function chosenTransitions(
  { table }: Generator,
  scripts: readonly Transition[],
  { kind, isSingle }: Pooling,
): ChosenTransitions {
  const observer = new Observer(new ReferenceServer(table));
  const chosen: Chosen[] = [];
  let stopped = 0;
  let lasting = 0;
  for (const [number, { script, ending }] of scripts.entries()) {
    const observed = observedOf(observer, script);
    if (observed === undefined) continue;
    // What lasts longer than a transaction may be on any of several servers.
    const isContained = kind === 'transaction' && !isSingle;
    const lasts = isContained && !isSelfContained(observed);
    if (ending === 'fatal' && kind !== 'none') stopped++;
    else if (lasts) lasting++;
    else
      chosen.push({
        number,
        observed,
        isContained,
        leaving: LEAVING[ending],
        until: ending === 'ready' ? undefined : script.length,
      });
  }
  const leftOut = [
    [stopped, 'another session ends the backend, which has to be the own one of a client'] as const,
    [lasting, 'they need what outlasts a transaction, and the target has several servers'] as const,
  ].flatMap(([cases, why]): LeftOut[] => (cases === 0 ? [] : [{ phase: 'transitions', cases, why }]));
  return { chosen, leftOut };
}

/** The cases of the phase. */
export function* transitions(
  generator: Generator,
  chosen: ChosenTransitions['chosen'],
  selection: Selection,
): Iterable<TargetCase> {
  const maker = new CaseMaker(generator);
  for (const { number, observed, ...manner } of chosen) {
    const id = `transitions/${number}`;
    if (takes(selection, number, id))
      yield maker.make({ id, phase: 'transitions', owner: `t${number}x` }, observed, { ...PLAIN, ...manner });
  }
}

/**
 * Illegal input: a legal walk with exactly one deviation, labelled. What lies before `at` is legal; from there on the
 * exchange is one that no frontend and backend that keep to the protocol have, unless the deviation happens to look
 * like something legal (a doubled DataRow).
 */
import fc, { type Arbitrary } from 'fast-check';
import { eventId, FIRST_BACKEND_EVENT } from '../../machines/messages.ts';
import { RULES } from '../../machines/rules.ts';
import type { Token } from '../../src/corpus/notation.ts';
import { typeOf } from '../../src/oracle/case.ts';
import { READY_FOR_QUERY } from '../../src/table/facts.ts';
import { COPY_IN, decide, type Table } from '../../src/table/table.ts';
import { tokensOf } from '../judge-case.ts';
import { type Case, CaseArbitrary } from './case.ts';

/**
 * - `refused-message`: a frontend message that the backend refuses in its state, outside copy-in;
 * - `foreign-in-copy-in`: one that copy-in does not know;
 * - `dropped-ready`: a ReadyForQuery is missing;
 * - `doubled-reply`: a backend message comes twice;
 * - `swapped-replies`: two neighbouring, different backend messages change places.
 */
export const DEVIATION_LABELS = [
  'refused-message',
  'foreign-in-copy-in',
  'dropped-ready',
  'doubled-reply',
  'swapped-replies',
] as const;

/** The name of one way to break the protocol: see `DEVIATION_LABELS`. */
export type DeviationLabel = (typeof DEVIATION_LABELS)[number];

/** An exchange that breaks the protocol at one place, and is legal up to there. */
export interface Deviation {
  readonly tokens: readonly Token[];
  readonly label: DeviationLabel;
  /** Index of the first token that differs from the legal walk. */
  readonly at: number;
}

/** A deviation at one place: `count` tokens from `at` on are replaced by `by`. */
interface Edit {
  readonly at: number;
  readonly count: number;
  readonly by: readonly Token[];
}

const tokenOf = (event: number): Token => ({
  direction: event < FIRST_BACKEND_EVENT ? 'F' : 'B',
  event,
  type: typeOf(event),
  part: 'client',
  offset: 0,
});

/** What may turn up in a session beside its messages, each refused somewhere. */
const INTRUDERS: readonly number[] = (
  [
    'F.Bind',
    'F.Close',
    'F.Describe.portal',
    'F.Describe.statement',
    'F.Execute',
    'F.Flush.withBody',
    'F.FunctionCall',
    'F.Parse',
    'F.Query',
    'F.Terminate',
    'F.unknownType',
  ] as const
).map((name) => eventId(name));

/** Those that the backend refuses in a state. */
function refusedIn(table: Table, state: number): readonly number[] {
  return INTRUDERS.filter((event) => {
    const cell = decide(table, state, event);
    return cell.target !== undefined && RULES[cell.rule].decision === 'refused';
  });
}

class Deviator {
  private readonly table: Table;
  private readonly cases: CaseArbitrary;

  constructor(table: Table, cases: CaseArbitrary) {
    this.table = table;
    this.cases = cases;
  }

  /** Every deviation of one kind that a case allows. */
  editsOf(label: DeviationLabel, subject: Case): readonly Edit[] {
    const tokens = tokensOf(subject);
    switch (label) {
      case 'refused-message':
      case 'foreign-in-copy-in':
        return this.insertions(subject, label === 'foreign-in-copy-in');
      case 'dropped-ready':
        return tokens.flatMap(({ event }, at) => (READY_FOR_QUERY[event] === 1 ? [{ at, count: 1, by: [] }] : []));
      case 'doubled-reply':
        return tokens.flatMap((token, at) => (token.direction === 'B' ? [{ at: at + 1, count: 0, by: [token] }] : []));
      case 'swapped-replies':
        return tokens.flatMap((token, at) => {
          const next = tokens[at + 1];
          const swaps = token.direction === 'B' && next?.direction === 'B' && next.event !== token.event;
          return swaps ? [{ at, count: 2, by: [next, token] }] : [];
        });
    }
  }

  /** The backend's state after each step decides what it refuses there: the case is played once more. */
  private insertions({ observed }: Case, inCopyIn: boolean): readonly Edit[] {
    const { observer } = this.cases;
    const edits: Edit[] = [];
    observer.begin();
    for (const [at, step] of [...observed.steps].entries()) {
      const { state } = observer.server;
      if ((((this.table.traits[state] ?? 0) & COPY_IN) !== 0) === inCopyIn)
        for (const event of refusedIn(this.table, state)) edits.push({ at, count: 0, by: [tokenOf(event)] });
      observer.take(step);
    }
    return edits;
  }
}

/**
 * Legal walks with one deviation each, of every kind that the walk allows.
 * @param table the backend that the walk is legal for
 */
export function deviationArbitrary(table: Table): Arbitrary<Deviation> {
  const cases = new CaseArbitrary(table, { severalClients: false });
  const deviator = new Deviator(table, cases);
  return fc
    .tuple(cases, fc.constantFrom(...DEVIATION_LABELS), fc.nat())
    .map(([subject, label, place]) => {
      const edits = deviator.editsOf(label, subject);
      const edit = edits[place % edits.length];
      return edit === undefined ? undefined : { ...apply(tokensOf(subject), edit), label };
    })
    .filter((deviation) => deviation !== undefined);
}

const apply = (tokens: readonly Token[], { at, count, by }: Edit): Pick<Deviation, 'tokens' | 'at'> => ({
  tokens: [...tokens.slice(0, at), ...by, ...tokens.slice(at + count)],
  at,
});

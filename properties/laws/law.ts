/** What a law is, and what breaking one looks like. */
import { printExchange } from '../../src/corpus/notation.ts';
import type { QueueModel } from '../../src/models/model.ts';
import type { Verdict } from '../../src/play/verdicts.ts';
import type { Table } from '../../src/table/table.ts';
import { backendTable } from '../../src/table/tables.ts';
import type { Case } from '../arbitraries/case.ts';
import { type CaseVerdict, judgeCase, tokensOf } from '../judge-case.ts';

/** A case on which a model breaks a law. */
export interface Violation extends CaseVerdict {
  /** The case in compact notation, as it was written; `wirestate model run` takes it. */
  readonly exchange: string;
}

/** One sentence that is true of a right queue, and what it takes to see a wrong one. */
export interface Law {
  /** The law as a sentence. */
  readonly title: string;
  /** The verdicts that break it. */
  readonly verdicts: readonly Verdict[];
  /** Which judge sees it: the written order is forced on the model, or the model chooses itself which side it reads. */
  readonly order: 'written' | 'chosen';
  /**
   * Shows one case to a fresh model.
   * @param create makes a model that has seen nothing yet
   * @param table the backend that the case was made for; the newest dialect by default
   * @returns how the model breaks this law; undefined when it does not, whatever else is wrong with it
   */
  check(create: () => QueueModel, subject: Case, table?: Table): Violation | undefined;
}

/** Makes a law out of the verdicts that break it. */
export function law(
  title: string,
  verdicts: readonly Verdict[],
  order: Law['order'] = 'written',
  judge: (table: Table, create: () => QueueModel, subject: Case) => CaseVerdict | undefined = judgeCase,
): Law {
  return {
    title,
    verdicts,
    order,
    check(create, subject, table = backendTable()) {
      const found = judge(table, create, subject);
      if (found === undefined || !verdicts.includes(found.verdict)) return undefined;
      return { ...found, exchange: printExchange(tokensOf(subject)) };
    },
  };
}

/** Exchanges and their coverage as text, JSON and captures. */
import { EVENTS } from '../../machines/messages.ts';
import { START_NAMES, STARTS } from '../../machines/starts.ts';
import { entryFields } from '../corpus/entry.ts';
import { printExchange } from '../corpus/notation.ts';
import { type Coverage, CRITERIA, type Criterion, type Exchange, UNREACHABLE } from '../graph/index.ts';
import { columnsText } from '../report/columns.ts';
import type { Table } from '../table/table.ts';
import { captureEntries, typeWord } from './paths-bytes.ts';

export type Covered = Readonly<Record<Criterion, Coverage>>;

/** Where an exchange begins: as a recording calls it, or else the state. */
export const startName = (table: Table, state: number): string =>
  START_NAMES.find((name) => STARTS[name] === table.states[state]) ?? table.states[state] ?? '';

/** An exchange in compact notation. */
export function notationOf({ events }: Pick<Exchange, 'events'>): string {
  const tokens = events.map((event, at) => {
    const name = EVENTS[event] ?? 'F.unknownType';
    return {
      direction: name.startsWith('F.') ? ('F' as const) : ('B' as const),
      event,
      type: typeWord(name, EVENTS[events[at - 1] ?? -1]),
      part: 'client' as const,
    };
  });
  return printExchange(tokens);
}

/** The line of an exchange in JSON. */
export const exchangeFields = (table: Table, exchange: Exchange): object => ({
  starts: startName(table, exchange.start),
  exchange: notationOf(exchange),
  events: exchange.events.map((event) => EVENTS[event]),
});

/** The line of an exchange in a file of recordings, as `wirestate check` reads it. */
export function captureFields(table: Table, exchange: Exchange, number: number): object {
  const starts = startName(table, exchange.start);
  return {
    id: `P${number + 1}`,
    title: notationOf(exchange),
    versions: [Number.parseInt(table.dialect.replace(/\D/gu, ''), 10)],
    starts,
    capture: captureEntries(exchange.events).map(entryFields),
  };
}

const count = (number: number): string => number.toLocaleString('en');

/** How many there are of what, and what is covered of it, as rows. */
export function coverageText(coverage: Covered): string {
  const reasons = Object.entries(UNREACHABLE);
  const names = (of: Coverage): Readonly<Partial<Record<string, readonly string[]>>> => of.unreachable;
  const rows = CRITERIA.map((criterion) => {
    const { covered, uncovered } = coverage[criterion];
    const unreachable = reasons.reduce(
      (total, [reason]) => total + (names(coverage[criterion])[reason]?.length ?? 0),
      0,
    );
    return [criterion, count(covered), count(uncovered.length), count(unreachable)];
  });
  const why = reasons.flatMap(([reason, sentence]) => {
    const parts = CRITERIA.flatMap((criterion) => {
      const number = names(coverage[criterion])[reason]?.length ?? 0;
      return number === 0 ? [] : [`${count(number)} ${criterion}`];
    });
    return parts.length === 0 ? [] : [[`  ${sentence}:`, parts.join(', ')]];
  });
  const unreachable = why.length === 0 ? '' : `unreachable, as\n${columnsText(why)}`;
  return columnsText([['', 'covered', 'uncovered', 'unreachable'], ...rows]) + unreachable;
}

/** The same in JSON: numbers for all, and the names of what was asked for and is not covered. */
export function coverageFields(coverage: Covered, asked: Criterion): object {
  const numbers = CRITERIA.map((criterion) => {
    const { covered, uncovered, unreachable } = coverage[criterion];
    const why = Object.entries(unreachable).map(([reason, names]) => [reason, names.length]);
    return [criterion, { covered, uncovered: uncovered.length, unreachable: Object.fromEntries(why) }];
  });
  return { coverage: Object.fromEntries(numbers), uncovered: coverage[asked].uncovered };
}

/** The generated page lists what fuzzing finds; what of it fits a bound, explore finds, and nothing longer. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explore } from '../../../src/explore/exploration.ts';
import { findModel } from '../../../src/models/index.ts';

const MAX = 3;

interface Listed {
  readonly verdict: string;
  readonly rule: string;
  readonly exchange: string;
}

const page = readFileSync(new URL('../../../src/models/README.md', import.meta.url), 'utf8');
const listed = new Map(
  page
    .split(/^## /mu)
    .map((part): [string, readonly Listed[]] => [
      part.split('\n')[0] ?? '',
      [...part.matchAll(/^\| `([\w-]+)` \| `([\w.-]+)` \| `([^`]+)`/gmu)].map(
        ([, verdict = '', rule = '', exchange = '']) => ({ verdict, rule, exchange: exchange.replaceAll('\\|', '|') }),
      ),
    ]),
);

const messages = (exchange: string): readonly string[] => exchange.split(' ').filter((word) => !/[<>]/u.test(word));

/** The frontend's part of an exchange, and how it ends. */
function requestsOf(exchange: string): number {
  const flights = exchange.split(/(?=[<>|])/u).filter((part) => part.startsWith('>'));
  return flights.reduce((sum, flight) => sum + messages(flight).filter((word) => word !== '').length, 0);
}

/** Only a queue that chooses what it reads deadlocks; explore knows no messages that concern the proxy, nor cancels. */
const isOfExplore = ({ verdict, exchange }: Listed): boolean =>
  verdict !== 'read-deadlock' && !/[+~=^]/u.test(exchange) && requestsOf(exchange) <= MAX;

describe.each([...listed.keys()].filter((name) => findModel(name) !== undefined))('explore finds of %s', (name) => {
  const model = findModel(name);
  const fitting = (listed.get(name) ?? []).filter(isOfExplore);

  it(`the ${fitting.length} findings of the page that have up to ${MAX} messages of the frontend, at most as long`, () => {
    if (model === undefined) throw new Error(`there is no model ${name}`);
    expect(fitting.length === 0).toBe(name === 'reference');
    const found = new Map(
      explore(model, { max: MAX }).findings.map((finding) => [`${finding.verdict} ${finding.rule}`, finding.messages]),
    );
    for (const { verdict, rule, exchange } of fitting) {
      expect(found.get(`${verdict} ${rule}`), `${verdict} ${rule}: ${exchange}`).toBeLessThanOrEqual(
        messages(exchange).length,
      );
    }
  });
});

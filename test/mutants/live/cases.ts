/** Generated cases on a live server, and what the reference oracle would say to them with a mutated table. */
import { caseArbitrary, sampleCases } from '../../../properties/index.ts';
import { type Observed, sentToServer } from '../../../src/oracle/case.ts';
import { Player, type PreparedServer } from '../../../src/oracle/live.ts';
import { ReferenceServer } from '../../../src/oracle/reference.ts';
import type { Table } from '../../../src/table/table.ts';
import { must } from './must.ts';

const SEED = 11;

/** A case that was played, what the server answered, and the edges that the reference took. */
export interface PlayedCase {
  readonly steps: readonly number[];
  /** Event ids. */
  readonly got: readonly number[];
  readonly edges: readonly number[];
}

/** Plays cases. @returns those that were played, and sentences about those that the server answered otherwise */
export async function playCases(
  servers: readonly PreparedServer[],
  table: Table,
  count: number,
): Promise<{ readonly played: PlayedCase[]; readonly wrong: string[] }> {
  const played: PlayedCase[] = [];
  const wrong: string[] = [];
  const cases = sampleCases(caseArbitrary(table, { severalClients: false }), SEED, count);
  await Promise.all(
    servers.map(async (server) => {
      const player = must(await Player.open(server));
      for (const { observed } of cases) {
        const outcome = await player.play(observed);
        if (!outcome.agrees) {
          wrong.push(outcome.sentence);
          break;
        }
        played.push(
          withEdges(
            table,
            observed,
            outcome.got.map(({ event }) => event),
          ),
        );
      }
      await player.close();
    }),
  );
  return { played, wrong };
}

function withEdges(table: Table, { steps }: Observed, got: readonly number[]): PlayedCase {
  const reference = new ReferenceServer(table);
  reference.counts = true;
  receiveAll(reference, steps);
  const edges = [...reference.hits.entries()].filter(([, hits]) => hits > 0).map(([edge]) => edge);
  return { steps, got, edges };
}

function receiveAll(reference: ReferenceServer, steps: readonly number[]): void {
  reference.reset();
  for (const [number, step] of steps.entries())
    for (const message of sentToServer(step)) reference.receive(message, number);
}

/** Does the reference, walking that table, answer a case otherwise than the server did, or find no way on? */
export function referenceDiffers(table: Table, { steps, got }: PlayedCase): boolean {
  const reference = new ReferenceServer(table);
  try {
    receiveAll(reference, steps);
  } catch (thrown) {
    if (thrown instanceof RangeError) return true;
    throw thrown;
  }
  return reference.replies.length !== got.length || reference.replies.some((event, at) => event !== got[at]);
}

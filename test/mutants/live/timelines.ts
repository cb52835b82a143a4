/** Everything that can become of copy-both on a server that streams an old timeline, and is the one that ends it. */
import type { Target } from '../../../src/net/target.ts';
import type { Flight, Script } from '../../../src/oracle/live/recorder.ts';
import { beginSecondTimeline, playOnOldTimeline, streamOld } from '../../../src/oracle/live/timelines.ts';
import type { Transcript } from '../../../src/oracle/live/transcript.ts';
import type { Table } from '../../../src/table/table.ts';
import { copyBothEndings } from './copy-both.ts';
import { must } from './must.ts';

const LANES = 4;

/** Scripts behind a start that the backend has time to answer to its end. */
function scriptsOf(position: string): Script[] {
  const [start = [], ...pause] = streamOld(position);
  const [command = ''] = start;
  const isStart = (flight: Flight): boolean => flight.length === 1 && flight[0] === command;
  return copyBothEndings(command).map((script) =>
    script.flatMap((flight): Script => (isStart(flight) ? [flight, ...pause] : [flight])),
  );
}

/**
 * Streams to the end of the first timeline.
 * @param target a superuser of a server of its own, on this machine: one of its backends is killed
 */
export async function recordFirstTimeline(target: Target, table: Table): Promise<Transcript[]> {
  const transcripts: Transcript[] = [];
  const { position } = must(await beginSecondTimeline(target));
  const left = scriptsOf(position).values();
  const work = async () => {
    for (const script of left) {
      const id = `old timeline: ${script.map((flight) => flight.join(' · ')).join(' | ')}`;
      transcripts.push(must(await playOnOldTimeline(target, table, script, id)).transcript);
    }
  };
  await Promise.all(Array.from({ length: LANES }, work));
  return transcripts;
}

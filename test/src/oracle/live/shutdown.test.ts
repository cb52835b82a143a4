/** A server that is shut down at once while backends wait for their frontends. */
import { expect, it } from 'vitest';
import { EVENTS } from '../../../../machines/messages.ts';
import { connect } from '../../../../src/net/connection.ts';
import { explain } from '../../../../src/oracle/live/acceptor.ts';
import { endByShutdown } from '../../../../src/oracle/live/shutdown.ts';
import { CLOSE } from '../../../../src/oracle/live/transcript.ts';
import { backendTable } from '../../../../src/table/tables.ts';
import { must, sentence, start, targetOf } from '../../net/support.ts';

const table = backendTable('postgres-18');

it('Sessions are told of an immediate shutdown wherever they wait, a walsender is not, and then nobody can connect', async () => {
  const started = await start();
  const target = targetOf(started.url);
  try {
    const { transcripts } = must(
      await endByShutdown(target, table, [
        { kind: 'session', text: 'idle', script: [['Q:select 1']] },
        { kind: 'session', text: 'in a block', script: [['Q:begin']] },
        { kind: 'walsender', text: 'streams', script: [['Q:select 1']] },
        { kind: 'session', text: 'in a pipeline', script: [['P:select 1', 'B', 'E', 'H']] },
      ]),
    );
    expect(transcripts.map(({ id }) => id)).toEqual(['idle', 'in a block', 'streams', 'in a pipeline']);
    const ends = transcripts.map(({ steps }) => EVENTS[steps.at(-1) ?? -1] ?? 'silence');
    expect(ends).toEqual(['B.NoticeResponse', 'B.NoticeResponse', 'silence', 'B.NoticeResponse']);
    for (const transcript of transcripts) {
      expect(transcript.steps).not.toContain(CLOSE);
      expect(explain(table, transcript).ok, transcript.id).toBe(true);
    }
    expect(sentence(await connect(target))).not.toBe('');
  } finally {
    await started.stop();
  }
});

/** Copy-out on what real servers sent, in chunks of any size. */
import { describe, expect, it } from 'vitest';
import {
  CopyBinaryReader,
  CopyBinaryWriter,
  CopyCsvReader,
  type CopyRowReader,
  CopyTextReader,
} from '../../../src/codec/copy/index.ts';
import { CopyOut, type CopyOutOptions } from '../../../src/copy/copy-out.ts';
import type { AsynchronousMessage } from '../../../src/copy/session.ts';
import { chunksOf, concat, stepsOf } from './recorded.ts';

const utf8 = new TextDecoder();

interface Played {
  readonly copy: CopyOut;
  readonly data: string;
  readonly sent: string;
  readonly messages: readonly AsynchronousMessage[];
}

const lettersOf = (bytes: Uint8Array): string => {
  let letters = '';
  for (let at = 0; at < bytes.length; ) {
    letters += String.fromCharCode(bytes[at] ?? 0);
    at += 1 + new DataView(bytes.buffer, bytes.byteOffset).getInt32(at + 1);
  }
  return letters;
};

/** @param closeAfter pieces after which the reader wants no more */
function play(id: string, size: number, options: CopyOutOptions = {}, closeAfter = 1000, which = 0): Played {
  const { sql, steps } = stepsOf(id, which);
  const messages: AsynchronousMessage[] = [];
  const copy = new CopyOut(sql, { ...options, onMessage: (message) => messages.push(message) });
  let data = '';
  let pieces = 0;
  let sent = lettersOf(copy.take());
  // The Sync of the session comes behind CopyOutResponse and errors: the run ends there, wherever that of the recording was.
  const bytes = steps.flatMap((step) => ('backend' in step ? [step.backend] : []));
  const ready = bytes.pop() ?? new Uint8Array(0);
  for (const run of [concat(bytes), ready]) {
    for (const chunk of chunksOf(run, size)) {
      copy.receive(chunk);
      while (copy.next()) {
        data += utf8.decode(copy.data);
        if (++pieces === closeAfter) copy.close();
      }
      sent += lettersOf(copy.take());
    }
  }
  if (copy.outcome === undefined) copy.end();
  return { copy, data, sent, messages };
}

describe.each([1, 2, 3, 5, 7, 13, 64, 100_000])('In chunks of %i bytes', (size) => {
  it.each([
    ['E01', {}, 'Q'],
    ['E02', { origin: 'extended' }, 'PBEHS'],
  ] as const)('%s: the data, and the end', (id, options, types) => {
    const { copy, data, sent } = play(id, size, options);
    expect(data.split('\n').length).toBe(4);
    expect(copy.outcome).toEqual({ ok: true, tag: 'COPY 3', rows: 3, status: 'idle', canGoOn: true });
    expect(copy.stage).toBe('done');
    expect(sent).toBe(types);
  });

  it('E06: an error in the middle comes behind the rows before it', () => {
    const { copy, data } = play('E06', size);
    expect(data.split('\n').length).toBe(3);
    expect(copy.outcome).toMatchObject({ ok: false, reason: 'server', error: { code: '22012' }, canGoOn: true });
    expect(copy.outcome).toHaveProperty('status', 'idle');
  });

  it('E08, E17: an error in the place of CopyOutResponse', () => {
    expect(play('E08', size).copy.outcome).toMatchObject({ reason: 'server', error: { code: '42P01' }, canGoOn: true });
    const failed = play('E17', size, { status: 'failed' }, 1000, 1).copy.outcome;
    expect(failed).toMatchObject({ reason: 'server', error: { code: '25P02' }, canGoOn: true, status: 'failed' });
  });

  it('E14: a cancel', () => {
    expect(play('E14', size).copy.outcome).toMatchObject({ reason: 'server', error: { code: '57014' }, canGoOn: true });
  });

  it('E19: notices that come in between', () => {
    const { copy, messages, data } = play('E19', size);
    expect(messages.map(({ name }) => name)).toEqual(['NoticeResponse', 'NoticeResponse']);
    expect(data).not.toBe('');
    expect(copy.outcome?.ok).toBe(true);
  });

  it('E23: the tag is that of the COPY, whatever stands before it in the string', () => {
    expect(play('E23', size).copy.outcome).toMatchObject({ ok: true, tag: expect.stringMatching(/^COPY \d+$/) });
  });

  it('what comes after close() is dropped, to the end', () => {
    const { copy, data } = play('E01', size, {}, 1);
    expect(data.split('\n').length).toBe(2);
    expect(copy.outcome).toMatchObject({ ok: true, tag: 'COPY 3' });
  });

  it('a COPY FROM STDIN is left by CopyFail', () => {
    const { steps } = stepsOf('D110');
    const copy = new CopyOut('copy t from stdin');
    expect(lettersOf(copy.take())).toBe('Q');
    let sent = '';
    for (const step of steps) {
      if (!('backend' in step)) continue;
      for (const chunk of chunksOf(step.backend, size)) {
        copy.receive(chunk);
        expect(copy.next()).toBe(false);
        sent += lettersOf(copy.take());
      }
    }
    expect(sent).toBe('f');
    expect(copy.outcome).toMatchObject({ reason: 'statement', canGoOn: true, status: 'idle' });
  });
});

/** Plays a recording for its rows. */
function rowsOf(bytes: readonly Uint8Array[], size: number, reader: CopyRowReader) {
  const copy = new CopyOut('copy t to stdout', { reader });
  copy.take();
  const rows: unknown[] = [];
  for (const chunk of chunksOf(concat(bytes), size)) {
    copy.receive(chunk);
    while (copy.nextRow()) rows.push(copy.row);
  }
  return { copy, rows };
}

const recorded = (id: string) => stepsOf(id).steps.flatMap((step) => ('backend' in step ? [step.backend] : []));
const messageOf = (type: string, body: readonly number[]): Uint8Array =>
  Uint8Array.of(type.charCodeAt(0), 0, 0, 0, body.length + 4, ...body);

describe.each([1, 2, 3, 5, 7, 13, 64, 100_000])('As rows, in chunks of %i bytes', (size) => {
  it('E01: all of them', () => {
    const { copy, rows } = rowsOf(recorded('E01'), size, new CopyTextReader());
    const pieces = play('E01', size).data.split('\n').slice(0, -1);
    expect(rows).toEqual(pieces.map((line) => line.split('\t').map((value) => (value === '\\N' ? null : value))));
    expect(copy.outcome).toMatchObject({ ok: true, rows: 3 });
  });

  it('E05: behind the header of a CSV', () => {
    const { copy, rows } = rowsOf(recorded('E05'), size, new CopyCsvReader({ header: true }));
    expect(rows.length).toBe(1);
    expect(copy.outcome).toMatchObject({ ok: true, rows: 1 });
  });

  it('E06: those before an error', () => {
    const { copy, rows } = rowsOf(recorded('E06'), size, new CopyTextReader());
    expect(rows).toEqual([['0'], ['1']]);
    expect(copy.outcome).toMatchObject({ reason: 'server', error: { code: '22012' }, canGoOn: true });
  });

  it('data of another format end it, and the connection can go on', () => {
    const { copy, rows } = rowsOf(recorded('E01'), size, new CopyBinaryReader());
    expect(rows).toEqual([]);
    expect(copy.outcome).toMatchObject({ ok: false, reason: 'rows', canGoOn: true, status: 'idle' });
    expect(copy.outcome).toMatchObject({ fault: { kind: 'copy', format: 'binary', row: 0 } });
  });

  it('data that end too early are no success, whatever the server says', () => {
    const signature = [...new CopyBinaryWriter().take()];
    const bytes = [
      messageOf('H', [1, 0, 0]),
      messageOf('d', [...signature, 0, 1, 0, 0]),
      messageOf('c', []),
      messageOf('C', [...Buffer.from('COPY 1\0')]),
      messageOf('Z', [0x49]),
    ];
    const { copy } = rowsOf(bytes, size, new CopyBinaryReader());
    expect(copy.outcome).toMatchObject({ ok: false, reason: 'rows', canGoOn: true, fault: { format: 'binary' } });
  });
});

describe('A copy-out', () => {
  it('that is cut in the middle cannot go on', () => {
    const { steps } = stepsOf('E01');
    const copy = new CopyOut('copy t to stdout');
    copy.take();
    for (const step of steps.slice(0, 2)) {
      if ('backend' in step) copy.receive(step.backend);
      copy.next();
    }
    expect(copy.stage).toBe('reading');
    copy.end();
    expect(copy.stage).toBe('failed');
    expect(copy.outcome).toMatchObject({ reason: 'cut', canGoOn: false });
  });

  it('without a reader gives no rows', () => {
    const copy = new CopyOut('copy t to stdout');
    expect(() => copy.nextRow()).toThrow(/need the option `reader`/);
    expect(() => copy.row).toThrow(/need the option `reader`/);
  });
});

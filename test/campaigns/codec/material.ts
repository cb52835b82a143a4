/** Good bytes to begin with: the recordings of real servers, one message of every kind, and rows of COPY. */
import fc from 'fast-check';
import {
  CopyBinaryWriter,
  CopyCsvWriter,
  type CopyRowWriter,
  CopyTextWriter,
  type CopyValue,
} from '../../../src/codec/copy/index.ts';
import { encodeBackend } from '../../../src/codec/encode-backend.ts';
import { encodeFrontend } from '../../../src/codec/encode-frontend.ts';
import { encodeReplication } from '../../../src/codec/replication.ts';
import { isMessage } from '../../../src/corpus/capture.ts';
import { observationToCapture } from '../../../src/corpus/observation.ts';
import { BACKEND, FRONTEND, STARTUP } from '../../src/codec/messages.ts';
import { OBSERVATIONS } from '../../src/codec/observations.ts';
import type { TargetName } from './targets.ts';

/** Pieces that follow each other: messages, payloads, rows. */
export interface Material {
  readonly targets: readonly TargetName[];
  readonly pieces: readonly Uint8Array[];
}

const BACKENDS: readonly TargetName[] = ['backend', 'backend-answer'];
const FRONTENDS: readonly TargetName[] = ['frontend', 'frontend-12'];
/** Of every message so many are made. */
const SAMPLES = 12;
const SAMPLE = { numRuns: SAMPLES, seed: 1 };

function recorded(): Material[] {
  return OBSERVATIONS.flatMap((observation) => {
    const messages = observationToCapture(observation).entries.filter(isMessage);
    const of = (side: string) => messages.filter(({ dir }) => dir === side).map(({ bytes }) => bytes);
    const startup = observation.starts === 'startup';
    const payloads = messages.filter(({ t }) => t === 'd').map(({ bytes }) => [bytes.subarray(5)]);
    return [
      { targets: startup ? (['backend-answer'] as const) : BACKENDS, pieces: of('B') },
      { targets: startup ? (['startup'] as const) : FRONTENDS, pieces: of('F') },
      ...payloads.map((pieces) => ({ targets: PAYLOADS, pieces })),
    ].filter(({ pieces }) => pieces.length > 0);
  });
}

const PAYLOADS: readonly TargetName[] = ['wal-sender', 'wal-receiver', 'base-backup', 'copy-text', 'copy-csv'];

/** Messages of every name, those of one name behind each other. */
function generated(): Material[] {
  const backend = Object.values(BACKEND).map((arbitrary) => fc.sample(arbitrary, SAMPLE).map(encodeBackend));
  const frontend = Object.values(FRONTEND).map((arbitrary) => fc.sample(arbitrary, SAMPLE).map(encodeFrontend));
  const packets = Object.values(STARTUP).map((arbitrary) => fc.sample(arbitrary, SAMPLE).map(encodeFrontend));
  return [
    ...backend.map((pieces) => ({ targets: BACKENDS, pieces })),
    ...frontend.map((pieces) => ({ targets: FRONTENDS, pieces })),
    ...packets.map((pieces) => ({ targets: ['startup'] as const, pieces })),
  ];
}

function replication(): Material[] {
  const data = Uint8Array.of(1, 2, 3, 0, 0xff);
  const lsn = 0x16b374d48n;
  const payloads = [
    encodeReplication({ name: 'XLogData', walStart: lsn, walEnd: lsn + 5n, sendTime: -1n, data }),
    encodeReplication({ name: 'PrimaryKeepalive', walEnd: lsn, sendTime: 7n, replyRequested: true }),
    encodeReplication({ name: 'NewArchive', archive: 'base.tar', tablespace: '' }),
    encodeReplication({ name: 'Manifest' }),
    encodeReplication({ name: 'ArchiveOrManifestData', data }),
    encodeReplication({ name: 'ProgressReport', done: 9n }),
    encodeReplication({
      name: 'StandbyStatusUpdate',
      written: lsn,
      flushed: lsn,
      applied: 0n,
      sendTime: 7n,
      replyRequested: false,
    }),
    encodeReplication({
      name: 'HotStandbyFeedback',
      sendTime: 7n,
      xmin: 3,
      xminEpoch: 0,
      catalogXmin: 0xffffffff,
      catalogXminEpoch: 1,
    }),
  ];
  return payloads.map((payload) => ({
    targets: ['wal-sender', 'wal-receiver', 'base-backup'] as const,
    pieces: [payload],
  }));
}

const ROWS: readonly (readonly CopyValue[])[] = [
  ['1', 'plain', null],
  ['\\N', 'tab\tand "quotes", commas', ''],
  ['two\nlines', 'carriage\r\nreturn', '\\.'],
  ['Zoë Müller', '\u{1f600}', 'back\\slash'],
  [null, null, null],
  ['x'.repeat(300), '\b\f\v', ' '],
];

function rowsOf(writer: CopyRowWriter): Uint8Array[] {
  const pieces = ROWS.map((values) => {
    writer.row(values);
    return writer.take();
  });
  writer.end();
  return [...pieces, writer.take()];
}

function rows(): Material[] {
  const header = ['a', 'b "quoted"', 'c'];
  return [
    { targets: ['copy-text'], pieces: rowsOf(new CopyTextWriter()) },
    { targets: ['copy-text-null'], pieces: rowsOf(new CopyTextWriter({ delimiter: '|', null: 'nil' })) },
    { targets: ['copy-csv'], pieces: rowsOf(new CopyCsvWriter({ forceQuote: [1] })) },
    { targets: ['copy-csv-header'], pieces: rowsOf(new CopyCsvWriter({ delimiter: ';', escape: '\\', header })) },
    { targets: ['copy-binary'], pieces: rowsOf(new CopyBinaryWriter()) },
  ];
}

/** All there is; what is few is repeated, so that it gets its share. */
export function allMaterial(): Material[] {
  const repeated = (list: Material[], times: number) => new Array<Material[]>(times).fill(list).flat();
  return [...recorded(), ...repeated(generated(), 20), ...repeated(replication(), 8), ...repeated(rows(), 80)];
}

declare module 'pg-copy-streams-binary' {
  import type { Transform } from 'node:stream';

  interface Field {
    readonly type: string;
    readonly value: unknown;
  }
  const streams: {
    rowWriter(): Transform & { write(row: readonly Field[]): boolean };
    rowReader(): Transform;
  };
  export default streams;
}

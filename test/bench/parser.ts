/** pg-protocol's parser, the one inside node-postgres: the peer of everything that reads the backend's bytes. */
import { Parser } from 'pg-protocol/dist/parser.js';
import { sink } from './measure.ts';

export const PG_PROTOCOL = "pg-protocol's parser";

/** @returns a function that parses a chunk and counts its messages */
export function pgProtocol(): (chunk: Buffer) => void {
  const parser = new Parser();
  return (chunk) =>
    parser.parse(chunk, () => {
      sink.value++;
    });
}

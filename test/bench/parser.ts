/** pg-protocol's parser, the one inside node-postgres: the peer of everything that reads the backend's bytes. */
import { DataRowMessage } from 'pg-protocol/dist/messages.js';
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

/** @returns the values of each DataRow in a chunk of whole messages */
export function contentsByPgProtocol(chunk: Buffer): (string | null)[][] {
  const contents: (string | null)[][] = [];
  new Parser().parse(chunk, (message) => {
    if (message instanceof DataRowMessage) contents.push(message.fields);
  });
  return contents;
}

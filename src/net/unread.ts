/** What of a connection on this machine has been sent and not been read yet: the kernel's own count, where it shows one. */
import { readFile } from 'node:fs/promises';

/** Both ends of a TCP connection, by their ports. */
export interface Ends {
  readonly local: number;
  readonly remote: number;
}

/** proc(5): the connections of this network namespace, a line each; a server that listens on both kinds is in the second. */
const FILES = ['/proc/net/tcp', '/proc/net/tcp6'];

/** Number, both addresses, state, and the queues to be sent and to be read. */
const lineOf = (from: number, to: number): RegExp =>
  new RegExp(`^ *\\d+: ${port(from)} ${port(to)} [0-9A-F]{2} ([0-9A-F]+):([0-9A-F]+) `, 'mu');

const port = (number: number): string => `[0-9A-F]+:${number.toString(16).toUpperCase().padStart(4, '0')}`;

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, 'latin1');
  } catch {
    return '';
  }
}

/** Bytes that one end has sent and the other has not taken: not acknowledged yet, or still lying in the other's socket. */
export interface Unread {
  readonly sent: number;
  readonly coming: number;
}

/** @returns undefined where that cannot be seen: the other end is on another machine, or there is no such file here */
export async function unreadBytes({ local, remote }: Ends): Promise<Unread | undefined> {
  let ours: RegExpExecArray | null = null;
  let theirs: RegExpExecArray | null = null;
  for (const file of FILES) {
    const text = await read(file);
    ours ??= lineOf(local, remote).exec(text);
    theirs ??= lineOf(remote, local).exec(text);
    if (ours !== null && theirs !== null) return { sent: between(ours, theirs), coming: between(theirs, ours) };
  }
  return undefined;
}

const between = ([, sent = '']: readonly string[], [, , unread = '']: readonly string[]): number =>
  Number.parseInt(sent, 16) + Number.parseInt(unread, 16);

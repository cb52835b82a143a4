/** Why a file or a folder cannot be read or written, in words that everybody knows. */
import { reasonOf } from '../net/failure.ts';

/** By the codes of the operating system (errno(3)). */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the quota of the disk is used up',
  EFBIG: 'it may not become larger',
  EACCES: 'permission denied',
  EROFS: 'it can only be read',
  EISDIR: 'it is a directory',
  ENOTDIR: 'it is no folder',
  EEXIST: 'it is there already',
  EMFILE: 'too many files are open',
};

/** @param thrown by what reads and writes files. @returns a clause */
export function fileReason(thrown: unknown): string {
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  return REASONS[code] ?? reasonOf(thrown);
}

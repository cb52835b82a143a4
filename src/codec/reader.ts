/**
 * Reads the fields of one body in order, and never beyond its end.
 *
 * The first fault ends the reading: from then on every field is read as zero, empty or absent, so that a decoder can be
 * written down as the list of its fields, and asks once, at the end, what became of it.
 */

import { int32, terminatorOf, uint16 } from './bytes.ts';
import type { ReceivedValue } from './frontend-messages.ts';
import { MAXIMUM_CANCEL_SECRET, MINIMUM_CANCEL_SECRET } from './limits.ts';
import type { BodyFault, BodyFaultReason } from './malformed.ts';
import { textOf } from './text.ts';

const NOTHING = new Uint8Array(0);

export class Reader {
  /** Why the body is malformed; the first reason counts. */
  fault: BodyFault | undefined = undefined;
  /** Which of a list is read, for faults; -1 outside of lists. */
  index = -1;
  private readonly side: 'frontend' | 'backend';
  private readonly message: string;
  private readonly bytes: Uint8Array;
  private readonly start: number;
  private readonly end: number;
  /** The next byte to be read. */
  at: number;

  /**
   * @param message the manual's name of the message, for faults
   * @param bytes holds the body from `start` up to, not including, `end`
   */
  constructor(side: 'frontend' | 'backend', message: string, bytes: Uint8Array, start: number, end: number) {
    this.side = side;
    this.message = message;
    this.bytes = bytes;
    this.start = start;
    this.end = end;
    this.at = start;
  }

  /** Bytes that are not read yet. */
  get left(): number {
    return this.end - this.at;
  }

  /** Refuses the body because of a field. @param at where it begins in the bytes: by default the next one to be read */
  refuse(field: string, reason: BodyFaultReason, found: number, limit: number, at: number = this.at): void {
    this.fault ??= {
      kind: 'body',
      side: this.side,
      message: this.message,
      field: this.index < 0 ? field : `${field}[${this.index}]`,
      offset: at - this.start,
      reason,
      found,
      limit,
    };
    this.at = this.end;
  }

  private has(count: number, field: string): boolean {
    if (this.left >= count) return true;
    this.refuse(field, 'short', count, this.left);
    return false;
  }

  byte(field: string): number {
    if (!this.has(1, field)) return 0;
    return this.bytes[this.at++] as number;
  }

  /** An Int16 as servers take counts and format codes: unsigned. */
  uint16(field: string): number {
    if (!this.has(2, field)) return 0;
    this.at += 2;
    return uint16(this.bytes, this.at - 2);
  }

  /** An Int16 as the manual has it: signed. */
  int16(field: string): number {
    return (this.uint16(field) << 16) >> 16;
  }

  int32(field: string): number {
    if (!this.has(4, field)) return 0;
    this.at += 4;
    return int32(this.bytes, this.at - 4);
  }

  /** An Int32 that is an OID: unsigned. */
  oid(field: string): number {
    return this.int32(field) >>> 0;
  }

  int64(field: string): bigint {
    if (!this.has(8, field)) return 0n;
    this.at += 8;
    return (BigInt(int32(this.bytes, this.at - 8)) << 32n) | BigInt(int32(this.bytes, this.at - 4) >>> 0);
  }

  /** A string and its zero byte. */
  string(field: string): string {
    const start = this.at;
    const terminator = terminatorOf(this.bytes, start, this.end);
    if (terminator < 0) {
      this.refuse(field, 'unterminated', this.left, this.left);
      return '';
    }
    this.at = terminator + 1;
    return textOf(this.bytes, start, terminator);
  }

  /** The next `count` bytes, in place. */
  take(count: number, field: string): Uint8Array {
    if (!this.has(count, field)) return NOTHING;
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  /** All that is left, in place. */
  rest(): Uint8Array {
    return this.take(this.left, 'rest');
  }

  /** All that is left, as the secret of a BackendKeyData or CancelRequest. */
  secret(): Uint8Array {
    const size = this.left;
    if (size < MINIMUM_CANCEL_SECRET) this.refuse('secret', 'length', size, MINIMUM_CANCEL_SECRET);
    if (size > MAXIMUM_CANCEL_SECRET) this.refuse('secret', 'length', size, MAXIMUM_CANCEL_SECRET);
    return this.rest();
  }

  /** An Int16 count of things that have at least `size` bytes each: so many cannot be missing. */
  count(size: number, field: string): number {
    const count = this.uint16(field);
    return this.has(count * size, field) ? count : 0;
  }

  /** A count and that many format codes. */
  uint16s(field: string): number[] {
    const list: number[] = [];
    for (let left = this.count(2, field); left > 0; left--) list.push(this.uint16(field));
    return list;
  }

  /** A count and that many OIDs. */
  oids(field: string): number[] {
    const list: number[] = [];
    for (let left = this.count(4, field); left > 0; left--) list.push(this.oid(field));
    return list;
  }

  /** An Int32 length and that many bytes; -1 for NULL. */
  value(field: string): ReceivedValue {
    const length = this.int32(field);
    if (length >= 0) return this.take(length, field);
    if (length < -1) this.refuse(field, 'length', length, -1, this.at - 4);
    return null;
  }

  /** A count and that many values. */
  values(field: string): ReceivedValue[] {
    const list: ReceivedValue[] = [];
    const count = this.count(4, field);
    while (list.length < count && this.fault === undefined) {
      this.index = list.length;
      list.push(this.value(field));
    }
    this.index = -1;
    return list;
  }

  /** @returns the message, if it has read well and used the body up; otherwise the fault */
  finish<M>(message: M): M | BodyFault {
    this.index = -1;
    if (this.fault === undefined && this.left > 0) this.refuse('end', 'trailing', this.left, 0);
    return this.fault ?? message;
  }
}

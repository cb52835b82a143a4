/** Makes one input of a campaign out of good bytes: what the wire, a bug or an attacker could make of them. */
import type { Material } from './material.ts';
import type { Random } from './random.ts';
import type { TargetName } from './targets.ts';

/** What a target is given: bytes, and where the chunks end. */
export interface Input {
  readonly target: TargetName;
  readonly bytes: Uint8Array;
  /** Ascending offsets; none: one chunk. */
  readonly cuts: readonly number[];
}

/** Nothing more is added to a window that has so many bytes. */
const WINDOW = 1024;
/** Room for a window, what is spliced into it and what is put in. */
const ROOM = 1 << 17;
const LONGEST_PIECE = 1 << 15;

const BYTES: readonly number[] = [0, 1, 2, 0x7f, 0x80, 0xc3, 0xff].concat(
  [...'SPdcZE\\"\n\r\t,.N'].map((character) => character.charCodeAt(0)),
);
const INT16S: readonly number[] = [0, 1, 2, 0xff, 0x7fff, 0x8000, 0xfffe, 0xffff];
const INT32S: readonly number[] = [-1, -2, 0, 1, 0x7fffffff, -0x80000000, 0xffff, 0x10000];
/** Length words: impossible ones, and those around PostgreSQL's limits. */
const LENGTHS: readonly number[] = [-1, 0, 3, 4, 5, 8, 10000, 10001, 10004, 10005].concat([
  0x3ffffffe, 0x3fffffff, 0x40000002, 0x40000003, 0x7fffffff, -0x80000000,
]);

/** A buffer that is used anew for every input. */
export class Mutator {
  private readonly material: readonly Material[];
  private readonly room = new Uint8Array(ROOM);
  private readonly view = new DataView(this.room.buffer);
  private length = 0;
  /** Where pieces begin, ascending as long as nothing was put in or left out. */
  private starts: number[] = [];

  constructor(material: readonly Material[]) {
    this.material = material;
  }

  /** @returns an input that stays as it is until the next call */
  make(random: Random): Input {
    const { targets, pieces } = random.pick(this.material);
    const target = random.pick(targets);
    this.length = 0;
    this.starts = [];
    this.append(pieces, random);
    for (let left = random.below(5); left > 0; left--) this.change(target, random);
    return { target, bytes: this.room.subarray(0, this.length), cuts: this.cuts(random) };
  }

  /** A few pieces that follow each other. */
  private append(pieces: readonly Uint8Array[], random: Random): void {
    const first = random.below(pieces.length);
    const count = 1 + random.below(6);
    for (let index = first; index < pieces.length && index < first + count && this.length < WINDOW; index++) {
      const piece = pieces[index] as Uint8Array;
      this.starts.push(this.length);
      this.insert(this.length, piece.length > LONGEST_PIECE ? piece.subarray(0, LONGEST_PIECE) : piece);
    }
  }

  private change(target: TargetName, random: Random): void {
    const at = random.below(this.length);
    switch (random.below(12)) {
      case 0:
        if (this.length > 0) this.room[at] = (this.room[at] as number) ^ (1 << random.below(8));
        return;
      case 1:
        if (this.length > 0) this.room[at] = random.pick(BYTES);
        return;
      case 2:
        this.length = at;
        return;
      case 3:
        this.remove(at, 1 + random.below(8));
        return;
      case 4:
        this.insert(at, Uint8Array.of(random.pick(BYTES), random.next()).subarray(random.below(2)));
        return;
      case 5:
        if (at + 2 <= this.length) this.view.setUint16(at, random.pick(INT16S));
        return;
      case 6:
        if (at + 4 <= this.length) this.view.setInt32(at, random.pick(INT32S));
        return;
      case 7:
        this.insert(this.length, this.room.slice(at, Math.min(this.length, at + WINDOW)));
        return;
      case 8:
        this.splice(random);
        return;
      case 9:
        this.declare(target, random);
        return;
      default:
        this.miscount(random);
    }
  }

  /** The beginning of what there is, and the end of something else, be it of the other direction. */
  private splice(random: Random): void {
    this.length = random.below(this.length + 1);
    const { pieces } = random.pick(this.material);
    const piece = random.pick(pieces);
    const from = random.below(2) === 0 ? 0 : random.below(piece.length);
    this.insert(this.length, piece.subarray(from, from + LONGEST_PIECE));
    if (this.length < WINDOW) this.append(pieces, random);
  }

  /** Another length word for one of the pieces. */
  private declare(target: TargetName, random: Random): void {
    const start = random.pick(this.starts);
    const at = start + (target === 'startup' && start === 0 ? 0 : 1);
    if (at + 4 > this.length) return;
    const near = this.view.getInt32(at) + random.below(5) - 2;
    this.view.setInt32(at, random.below(3) === 0 ? near : random.pick(LENGTHS));
  }

  /** Another count, where messages have theirs: behind the length word, behind a byte, behind another number. */
  private miscount(random: Random): void {
    const at = random.pick(this.starts) + 5 + random.pick([0, 1, 4]);
    if (at + 4 > this.length) return;
    if (random.below(3) === 0) this.view.setInt32(at, random.pick(INT32S));
    else this.view.setUint16(at, random.below(2) === 0 ? random.pick(INT16S) : random.below(300));
  }

  private insert(at: number, bytes: Uint8Array): void {
    if (this.length + bytes.length > ROOM) return;
    this.room.copyWithin(at + bytes.length, at, this.length);
    this.room.set(bytes, at);
    this.length += bytes.length;
  }

  private remove(at: number, count: number): void {
    const taken = Math.min(count, this.length - at);
    this.room.copyWithin(at, at + taken, this.length);
    this.length -= taken;
  }

  /** None, a few, or behind every byte of a short input. */
  private cuts(random: Random): number[] {
    const kind = random.below(8);
    if (kind < 4 || this.length < 2) return [];
    if (kind === 4 && this.length <= 64) return Array.from({ length: this.length - 1 }, (_, index) => index + 1);
    return Array.from({ length: 1 + random.below(4) }, () => random.below(this.length + 1)).sort((a, b) => a - b);
  }
}

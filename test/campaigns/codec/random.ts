/** Numbers that follow from the seed of a campaign and the number of a case alone, so that a case can be had again. */

export class Random {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  /** @param seed, number any numbers; other ones give another sequence */
  constructor(seed: number, number: number) {
    this.restart(seed, number);
  }

  restart(seed: number, number: number): void {
    this.a = seed | 0;
    this.b = number | 0;
    this.c = Math.floor(number / 0x100000000) | 0;
    this.counter = 1;
    for (let round = 0; round < 12; round++) this.next();
  }

  /** An unsigned number of 32 bits (the small fast counter generator, sfc32). */
  next(): number {
    const sum = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = ((this.c << 21) | (this.c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** 0 to `count` - 1; 0 when there is nothing to choose from. */
  below(count: number): number {
    return count > 1 ? this.next() % count : 0;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('there is nothing to choose from');
    return list[this.below(list.length)] as T;
  }
}

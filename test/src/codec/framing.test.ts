import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as encode from '../../../src/codec/encode.ts';
import { Framer, type FramerMode, NO_TYPE } from '../../../src/codec/framing.ts';

interface Seen {
  readonly type: number;
  readonly bytes: readonly number[];
  readonly body: readonly number[];
}

function current(framer: Framer): Seen {
  return {
    type: framer.type,
    bytes: [...framer.bytes.subarray(framer.start, framer.end)],
    body: [...framer.bytes.subarray(framer.bodyStart, framer.end)],
  };
}

/** Feeds chunks and collects the messages; `react` is the owner, called after each. */
function frame(framer: Framer, chunks: readonly Uint8Array[], react?: (seen: Seen) => void): Seen[] {
  const seen: Seen[] = [];
  for (const chunk of chunks) {
    framer.push(chunk);
    while (framer.next()) {
      const message = current(framer);
      seen.push(message);
      react?.(message);
    }
  }
  return seen;
}

function cut(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const places = [...new Set(at.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [...places, bytes.length].map((end, i) => bytes.slice(i === 0 ? 0 : places[i - 1], end));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function typed(type: number, body: Uint8Array): Uint8Array {
  const declared = body.length + 4;
  return Uint8Array.of(type, declared >>> 24, declared >>> 16, declared >>> 8, declared, ...body);
}

const typedMessage = fc.tuple(fc.nat({ max: 255 }), fc.uint8Array({ maxLength: 300 }));
const cuts = fc.array(fc.nat(), { maxLength: 60 });

describe('framing', () => {
  test('any chunking gives the same messages, in both directions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<'frontend' | 'backend'>('frontend', 'backend'),
        fc.array(typedMessage),
        cuts,
        (side, list, at) => {
          const messages = list.map(([type, body]) => typed(type, body));
          const framer = new Framer(side);
          const seen = frame(framer, cut(join(messages), at));
          expect(seen).toEqual(
            list.map(([type, body], i) => ({ type, bytes: [...(messages[i] ?? [])], body: [...body] })),
          );
          expect(framer.unread).toBe(0);
          expect(framer.fault).toBeUndefined();
        },
      ),
    );
  });

  test('one byte at a time gives the same messages as one chunk, through a whole start-up', () => {
    const stream = [
      encode.sslRequest(),
      encode.gssencRequest(),
      encode.startupMessage({ parameters: { user: 'me' } }),
      encode.passwordMessage('secret'),
      encode.query('select 1'),
      encode.sync(),
    ];
    fc.assert(
      fc.property(cuts, (at) => {
        const framer = new Framer('frontend', 'startup');
        let packets = 0;
        const seen = frame(framer, cut(join(stream), at), () => {
          packets++;
          if (packets === 3) framer.mode = 'messages';
        });
        expect(seen.map((message) => message.bytes)).toEqual(stream.map((message) => [...message]));
        expect(seen.map((message) => message.type)).toEqual([NO_TYPE, NO_TYPE, NO_TYPE, 0x70, 0x51, 0x53]);
        expect(seen[0]?.body).toEqual([4, 210, 22, 47]);
      }),
    );
  });

  test('what lies within one chunk is shown in place, what is split is copied', () => {
    const first = encode.query('select 1');
    const second = encode.query('select 2');
    const chunk = join([first, second.subarray(0, 7)]);
    const framer = new Framer('frontend');
    framer.push(chunk);
    expect(framer.next()).toBe(true);
    expect(framer.bytes).toBe(chunk);
    expect(framer.next()).toBe(false);
    expect(framer.unread).toBe(7);
    chunk.fill(0); // the sender may reuse its buffer now
    const rest = join([second.subarray(7), first]);
    framer.push(rest);
    expect(framer.next()).toBe(true);
    expect(current(framer).bytes).toEqual([...second]);
    expect(framer.next()).toBe(true);
    expect(framer.bytes).toBe(rest);
  });

  test('the one byte that answers SSLRequest is followed by messages', () => {
    const ready = typed(0x5a, Uint8Array.of(0x49));
    fc.assert(
      fc.property(cuts, (at) => {
        const framer = new Framer('backend', 'answer');
        const seen = frame(framer, cut(join([Uint8Array.of(0x4e), ready]), at));
        expect(seen).toEqual([
          { type: NO_TYPE, bytes: [0x4e], body: [0x4e] },
          { type: 0x5a, bytes: [...ready], body: [0x49] },
        ]);
      }),
    );
  });

  test('an ErrorResponse in place of that byte is framed as a message', () => {
    const error = typed(0x45, new TextEncoder().encode('SFATAL\0\0'));
    fc.assert(
      fc.property(cuts, (at) => {
        expect(frame(new Framer('backend', 'answer'), cut(error, at)).map((message) => message.bytes)).toEqual([
          [...error],
        ]);
      }),
    );
  });

  test('after the owner has switched to raw, every byte is shown and none is read, those received before too', () => {
    fc.assert(
      fc.property(fc.uint8Array(), cuts, (tls, at) => {
        const framer = new Framer('frontend', 'startup');
        const seen = frame(framer, cut(join([encode.sslRequest(), tls]), at), () => {
          framer.mode = 'raw';
        });
        expect(seen[0]?.bytes).toEqual([...encode.sslRequest()]);
        expect(seen.slice(1).flatMap((piece) => piece.bytes)).toEqual([...tls]);
        expect(framer.fault).toBeUndefined();
      }),
    );
  });

  test('bytes stuffed behind an SSLRequest are counted as unread before they are framed', () => {
    const framer = new Framer('frontend', 'startup');
    framer.push(join([encode.sslRequest(), encode.startupMessage({ parameters: {} }), Uint8Array.of(1, 2)]));
    expect(framer.next()).toBe(true);
    expect(framer.unread).toBe(11);
  });

  test('a mode set while the beginning of something is held frames the held bytes that way', () => {
    const framer = new Framer('frontend', 'startup');
    framer.push(Uint8Array.of(0x53, 0, 0));
    expect(framer.next()).toBe(false);
    framer.mode = 'messages';
    framer.push(Uint8Array.of(0, 4, 0x53, 0, 0, 0, 4));
    expect([framer.next(), framer.type, framer.next(), framer.type, framer.next()]).toEqual([
      true,
      0x53,
      true,
      0x53,
      false,
    ]);
  });

  test('raw bytes held back are shown before those of the next chunk, and a message may begin within them', () => {
    const framer = new Framer('backend');
    framer.push(Uint8Array.of(0x4e, 0x5a, 0));
    expect(framer.next()).toBe(false);
    framer.mode = 'answer';
    framer.push(Uint8Array.of(0, 0, 5, 0x49));
    expect(framer.next()).toBe(true);
    expect(current(framer).bytes).toEqual([0x4e]);
    expect(framer.next()).toBe(true);
    expect(current(framer)).toEqual({ type: 0x5a, bytes: [0x5a, 0, 0, 0, 5, 0x49], body: [0x49] });
    expect(framer.next()).toBe(false);
  });

  test('pushing before the last chunk is used up is a misuse', () => {
    const framer = new Framer('frontend');
    framer.push(join([encode.sync(), encode.sync()]));
    framer.next();
    expect(() => framer.push(encode.sync())).toThrow('push() before next() has returned false');
  });
});

describe('length words that cannot be', () => {
  const header = (type: string, declared: number): Uint8Array =>
    Uint8Array.of(type.charCodeAt(0), declared >>> 24, declared >>> 16, declared >>> 8, declared);

  test.each<[string, number, 'frontend' | 'backend', number, number]>([
    ['Q', 3, 'frontend', 15, 0x3ffffffe],
    ['Q', 0, 'frontend', 15, 0x3ffffffe],
    ['Q', -1, 'frontend', 15, 0x3ffffffe],
    ['Q', 0x3fffffff, 'frontend', 15, 0x3ffffffe],
    ['S', 10001, 'frontend', 14, 10000],
    ['E', 3, 'frontend', 13, 0x7fffffff],
    ['D', 2, 'backend', 15, 0x40000002],
    ['D', 0x40000003, 'backend', 15, 0x40000002],
  ])('%s with length %i from the %s of a %i is a fault, wherever it is cut', (type, declared, side, version, limit) => {
    fc.assert(
      fc.property(fc.nat({ max: 3 }), cuts, (before, at) => {
        const good = typed(0x64, Uint8Array.of(1, 2, 3));
        const parts = [...new Array<Uint8Array>(before).fill(good), header(type, declared), good];
        const framer = new Framer(side, 'messages', version);
        expect(frame(framer, cut(join(parts), at))).toHaveLength(before);
        expect(framer.fault).toEqual({
          kind: 'length',
          type: type.charCodeAt(0),
          declared,
          limit,
          at: before * good.length,
        });
      }),
    );
  });

  test.each([
    ['S', 10000, 14],
    ['S', 10001, 13],
    ['Q', 0x3ffffffe, 18],
  ])('%s with length %i is no fault of a message to a %i', (type, declared, version) => {
    const framer = new Framer('frontend', 'messages', version);
    expect(frame(framer, [header(type, declared)])).toEqual([]);
    expect([framer.fault, framer.unread]).toEqual([undefined, 5]);
  });

  test.each([
    ['length 7', [0, 0, 0, 7], 7],
    ['length 10005', [0, 0, 0x27, 0x15], 10005],
    ['an HTTP request', [0x47, 0x45, 0x54, 0x20], 0x47455420],
    ['a TLS handshake', [0x16, 3, 1, 2], 0x16030102],
  ])('%s in place of a start-up packet is a fault', (_, bytes, declared) => {
    const framer = new Framer('frontend', 'startup');
    expect(frame(framer, [Uint8Array.from(bytes)])).toEqual([]);
    expect(framer.fault).toEqual({ kind: 'length', type: NO_TYPE, declared, limit: 10004, at: 0 });
  });

  test('after a fault nothing more is framed or kept', () => {
    const framer = new Framer('frontend');
    frame(framer, [header('Q', 3)]);
    expect(frame(framer, [encode.sync(), encode.sync()])).toEqual([]);
    expect(framer.unread).toBe(0);
  });
});

describe('memory', () => {
  test('no bytes make it throw, and what it holds is bounded by what it has received', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<'frontend' | 'backend'>('frontend', 'backend'),
        fc.constantFrom<FramerMode>('startup', 'messages', 'answer', 'raw'),
        fc.array(fc.uint8Array({ maxLength: 200 })),
        (side, mode, chunks) => {
          const framer = new Framer(side, mode);
          let received = 0;
          for (const chunk of chunks) {
            framer.push(chunk);
            received += chunk.length;
            while (framer.next()) expect(framer.bytes.length).toBeLessThanOrEqual(2 * received + 64);
            expect(framer.unread).toBeLessThanOrEqual(received);
          }
        },
      ),
    );
  });

  test('a message that declares a gigabyte takes no more memory than the bytes that came', () => {
    const framer = new Framer('frontend');
    const before = process.memoryUsage().arrayBuffers;
    frame(framer, [Uint8Array.of(0x64, 0x3f, 0xff, 0xff, 0xf0), new Uint8Array(1000), new Uint8Array(1000)]);
    expect(framer.unread).toBe(2005);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(1_000_000);
  });

  test('a split message of a megabyte comes together again, byte by byte the same', () => {
    const data = Uint8Array.from({ length: 1_000_000 }, (_, i) => i % 251);
    const message = encode.copyData(data);
    const framer = new Framer('frontend');
    const chunks = Array.from({ length: Math.ceil(message.length / 1400) }, (_, i) =>
      message.subarray(i * 1400, (i + 1) * 1400),
    );
    let shown = 0;
    for (const chunk of chunks) {
      framer.push(chunk);
      while (framer.next()) {
        shown++;
        expect(Buffer.compare(framer.bytes.subarray(framer.start, framer.end), message)).toBe(0);
        expect(framer.bytes.length).toBeLessThanOrEqual(message.length);
      }
    }
    expect([shown, framer.unread]).toEqual([1, 0]);
  });
});

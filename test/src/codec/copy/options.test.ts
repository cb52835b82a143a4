import { describe, expect, it } from 'vitest';
import {
  CopyBinaryReader,
  CopyCsvReader,
  CopyCsvWriter,
  CopyTextReader,
  CopyTextWriter,
  MAX_ROW_BYTES,
} from '../../../../src/codec/copy/index.ts';

const TEXT = [CopyTextReader, CopyTextWriter];
const CSV = [CopyCsvReader, CopyCsvWriter];

const refused = (classes: typeof TEXT | typeof CSV, options: object, reason: string) => {
  for (const made of classes) {
    expect(() => new made(options)).toThrow(RangeError);
    expect(() => new made(options)).toThrow(reason);
  }
};

describe('Options of both formats', () => {
  it.each(['', 'ab', 'é', '\0', '😀'])('refuse %j as a delimiter: it is not one ASCII character', (delimiter) => {
    refused(TEXT, { delimiter }, 'must be a single ASCII character');
    refused(CSV, { delimiter }, 'must be a single ASCII character');
  });

  it('refuse line ends in the delimiter and the null marker', () => {
    for (const end of ['\n', '\r']) {
      refused(TEXT, { delimiter: end }, "COPY's delimiter cannot hold a newline or carriage return");
      refused(CSV, { delimiter: end }, "COPY's delimiter cannot hold a newline or carriage return");
      refused(TEXT, { null: `a${end}` }, "COPY's null marker cannot hold a newline or carriage return");
      refused(CSV, { null: `a${end}` }, "COPY's null marker cannot hold a newline or carriage return");
    }
  });

  it('refuse the delimiter and a zero byte in the null marker', () => {
    refused(TEXT, { null: 'a\tb' }, "COPY's null marker cannot hold the delimiter");
    refused(TEXT, { delimiter: 'N' }, "COPY's null marker cannot hold the delimiter");
    refused(CSV, { null: ',' }, "COPY's null marker cannot hold the delimiter");
    refused(TEXT, { null: 'a\0' }, 'cannot hold U+0000');
  });
});

describe('Options of text', () => {
  it('refuse small letters, digits, the dot and the backslash as a delimiter', () => {
    for (const delimiter of '\\.abcdefghijklmnopqrstuvwxyz0123456789') {
      refused(TEXT, { delimiter, null: '' }, 'in the text format');
    }
    for (const delimiter of 'ABXYZ_- \b\x01\x7f"') expect(new CopyTextReader({ delimiter }).columns).toBe(0);
  });

  it('refuse null markers that the server takes and cannot read back', () => {
    for (const marker of ['\\', 'a\\', '\\\\\\', '\\.', 'a\\.b', '\\n\\.'])
      refused(TEXT, { null: marker }, 'what its backslash escapes');
    refused(TEXT, { null: '\\x4', delimiter: 'A' }, 'what its backslash escapes');
    refused(TEXT, { null: '\\x', delimiter: 'F' }, 'what its backslash escapes');
    for (const marker of ['', '\\\\', '\\\\.', 'a.b', '\\x', '\\N\\N'])
      expect(new CopyTextReader({ null: marker }).columns).toBe(0);
    expect(new CopyTextReader({ null: '\\x41', delimiter: 'A' }).columns).toBe(0);
  });
});

describe('Options of CSV', () => {
  it('refuse quotes and escapes that are not one ASCII character', () => {
    for (const text of ['', '""', 'é']) {
      refused(CSV, { quote: text }, "COPY's quote must be a single ASCII character");
      refused(CSV, { escape: text }, "COPY's escape must be a single ASCII character");
    }
    refused(CSV, { quote: '\n' }, "COPY's quote cannot hold a newline");
  });

  it('refuse a quote that is the delimiter or in the null marker', () => {
    refused(CSV, { quote: ',' }, "COPY's delimiter and quote must be different");
    refused(CSV, { null: 'a"' }, "COPY's null marker cannot hold the quote");
  });

  it('take letters, digits and backslashes, unlike text', () => {
    const options = { delimiter: 'a', quote: '\\', escape: '0', null: 'x' };
    expect([new CopyCsvReader(options).columns, new CopyCsvWriter(options).pending]).toEqual([0, 0]);
  });
});

describe('What readers are told', () => {
  it('has to be a number of columns that a table can have, the same as in the header', () => {
    for (const made of [CopyTextReader, CopyCsvReader, CopyBinaryReader]) {
      for (const columns of [-1, 1665, 1.5, Number.NaN]) expect(() => new made({ columns })).toThrow(RangeError);
    }
    expect(() => new CopyCsvReader({ columns: 2, header: ['a'] })).toThrow(
      'the header names 1 column, and each row must have 2',
    );
    expect(() => new CopyTextReader({ header: new Array(1665).fill('a') })).toThrow(RangeError);
  });

  it('has to be a limit that a server has', () => {
    expect(MAX_ROW_BYTES).toBe(0x3ffffffe);
    for (const made of [CopyTextReader, CopyCsvReader, CopyBinaryReader]) {
      for (const maxRowBytes of [0, -1, MAX_ROW_BYTES + 1, 0.5])
        expect(() => new made({ maxRowBytes })).toThrow(RangeError);
      expect(new made({ maxRowBytes: MAX_ROW_BYTES }).columns).toBe(0);
    }
  });
});

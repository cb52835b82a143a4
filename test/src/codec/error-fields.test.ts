import { describe, expect, test } from 'vitest';
import { NOTICE_FIELDS, noticeFields, noticeOf } from '../../../src/codec/error-fields.ts';

describe('the fields of an error', () => {
  test('have the names of the manual, each letter one name', () => {
    const fields = Object.keys(NOTICE_FIELDS).map((code) => ({ code, value: `value of ${code}` }));
    expect(fields.length).toBe(18);
    const notice = noticeOf({ fields });
    expect(Object.keys(notice).sort()).toEqual(Object.values(NOTICE_FIELDS).sort());
    expect(notice).toMatchObject({ code: 'value of C', constraint: 'value of n', position: 'value of P' });
    expect(noticeFields(notice)).toEqual(fields);
  });

  test('a severity that is never translated, where the server sends one', () => {
    const fields = [
      { code: 'S', value: 'FEHLER' },
      { code: 'C', value: '22012' },
      { code: 'M', value: 'Division durch Null' },
    ];
    expect(noticeOf({ fields }).severity).toBe('FEHLER');
    expect(noticeOf({ fields: [...fields, { code: 'V', value: 'ERROR' }] })).toMatchObject({
      severity: 'ERROR',
      localizedSeverity: 'FEHLER',
    });
  });

  test('a field that nobody knows is kept in the list and has no name', () => {
    const fields = [
      { code: 'S', value: 'ERROR' },
      { code: 'C', value: 'XX000' },
      { code: 'M', value: 'm' },
      { code: '*', value: 'new' },
    ];
    expect(Object.values(noticeOf({ fields }))).not.toContain('new');
  });

  test('to send an error its severity, code and message are enough', () => {
    expect(noticeFields({ severity: 'ERROR', code: '42P01', message: 'no table', hint: 'make one' })).toEqual([
      { code: 'S', value: 'ERROR' },
      { code: 'V', value: 'ERROR' },
      { code: 'C', value: '42P01' },
      { code: 'M', value: 'no table' },
      { code: 'H', value: 'make one' },
    ]);
  });
});

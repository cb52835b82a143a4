/** Texts that others have written (servers, files), shown without what could move a cursor or turn a line around. */

/** Control characters, half surrogates and marks of direction as `?`. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/gu, '?');

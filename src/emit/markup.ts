/** Texts inside markup. */

/** A text as the content of an element of HTML, SVG or XML, or as the value of an attribute in double quotes. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The colours of reports. What decides whether there are any (a terminal, NO_COLOR) is not known here. */

/** A style: the text, dressed for a terminal or as it is. */
export type Style = (text: string) => string;

export interface Palette {
  readonly bold: Style;
  readonly dim: Style;
  readonly green: Style;
  readonly red: Style;
  readonly yellow: Style;
}

const same: Style = (text) => text;

/** No colours. */
export const PLAIN: Palette = { bold: same, dim: same, green: same, red: same, yellow: same };

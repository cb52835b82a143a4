/** What the page shows, as the part of its address behind `#`: `#state=copyIn.extended&play=…`, so that it can be sent. */

/** Everything that an address can say; what it does not say is left as it is. */
export interface Address {
  /** A state, or a box of states. */
  readonly state?: string;
  /** A message, such as `F.Sync`. */
  readonly message?: string;
  readonly rule?: string;
  /** The phases that are open, separated by commas. */
  readonly open?: string;
  /** An exchange in compact notation, how many of its messages are played, and the queue model beside it. */
  readonly play?: string;
  readonly at?: string;
  readonly model?: string;
}

const NAMES = ['state', 'message', 'rule', 'open', 'play', 'at', 'model'] as const;

/** @param hash with or without the `#` */
export function readAddress(hash: string): Address {
  const fields = new URLSearchParams(hash.replace(/^#/u, ''));
  return Object.fromEntries(
    NAMES.flatMap((name) => {
      const value = fields.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
}

/** The address of what is shown; empty when there is nothing to say. */
export function writeAddress(address: Address): string {
  const fields = new URLSearchParams();
  for (const name of NAMES) {
    const value = address[name];
    if (value !== undefined && value !== '') fields.set(name, value);
  }
  const text = fields.toString();
  return text === '' ? '' : `#${text}`;
}

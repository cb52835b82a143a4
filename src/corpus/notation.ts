/**
 * The compact notation of an exchange, for people, arguments and reports: `> P B E S < 1 2 G > d c S < C Z`.
 *
 * `>` and `<` say who speaks (`▸` and `◂` are accepted), words are type bytes, suffixes say facts: `Z:T`, `E!`, `D:P`,
 * `H:B` (Flush with a body), and how a proxy is concerned: `P+` injected by it, `B~` makes it inject a Parse, `B~C` a
 * Close and a Parse, `C=` answered by it alone. `|` hands the server connection over to the next client. `^` is a
 * CancelRequest on another connection from the client that holds the server, `^-` from the one that held it before.
 */

import { MEANINGS, wordOf } from './vocabulary.ts';

/** How a frontend message concerns the proxy; the same as in the interface of queue models. */
export type Part = 'client' | 'injected' | 'injects-parse' | 'injects-close-and-parse' | 'answered-by-proxy';

/** One message of an exchange, or the hand-over to the next client. */
export interface Token {
  /** Who sends it; `|` for the hand-over. */
  readonly direction: 'F' | 'B' | '|';
  /** Event id, an index of `EVENTS`; -1 for the hand-over. */
  readonly event: number;
  /** Type byte as a character; '' where there is none; `S`, `N`, `G` of SSLAnswer; `^`, `^-`, `|`. */
  readonly type: string;
  readonly part: Part;
  /** Where its word begins in the text, in UTF-16 units. */
  readonly offset: number;
}

/** What `parseExchange` found. */
export type ParsedExchange =
  | { readonly ok: true; readonly tokens: Token[] }
  | {
      readonly ok: false;
      /** One sentence. */
      readonly message: string;
      /** The text on one line, and below it a caret under the word that is wrong. */
      readonly caret: string;
      /** Where that word begins in the text, in UTF-16 units. */
      readonly offset: number;
    };

const DIRECTIONS: ReadonlyMap<string, 'F' | 'B'> = new Map([
  ['>', 'F'],
  ['▸', 'F'],
  ['<', 'B'],
  ['◂', 'B'],
]);

const SUFFIXES: readonly (readonly [suffix: string, part: Part])[] = [
  ['~C', 'injects-close-and-parse'],
  ['~', 'injects-parse'],
  ['+', 'injected'],
  ['=', 'answered-by-proxy'],
];

/** Words of older lists of exchanges, in today's notation. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['Bi', 'B~'],
  ['Bic', 'B~C'],
  ['Prep', 'Q+'],
  ['Csim', 'C='],
  ['Psim', 'P='],
]);

const SIDE = { F: 'frontend', B: 'backend' } as const;
const ARROW = { F: '>', B: '<' } as const;
const OTHER = { F: 'B', B: 'F' } as const;
/** A text longer than this is shown only around the caret. */
const LINE = 100;

function caretBelow(text: string, offset: number): string {
  // One character for one, so that the caret stays in place; control characters could move the cursor of a terminal.
  const line = text.replace(/[\p{Cc}\u2028\u2029]/gu, ' ');
  const from = line.length <= LINE ? 0 : Math.max(0, Math.min(offset - LINE / 2, line.length - LINE));
  const to = Math.min(line.length, from + LINE);
  const head = from > 0 ? '… ' : '';
  const tail = to < line.length ? ' …' : '';
  return `${head}${line.slice(from, to)}${tail}\n${' '.repeat(head.length + offset - from)}^`;
}

function refuse(text: string, offset: number, message: string): ParsedExchange {
  return { ok: false, message, caret: caretBelow(text, offset), offset };
}

function quote(word: string): string {
  return `"${(word.length > 20 ? `${word.slice(0, 20)}…` : word).replace(/\p{Cc}/gu, ' ')}"`;
}

function withoutSuffix(word: string): { readonly bare: string; readonly part: Part } {
  for (const [suffix, part] of SUFFIXES) {
    if (word.endsWith(suffix)) return { bare: word.slice(0, -suffix.length), part };
  }
  return { bare: word, part: 'client' };
}

/** Why a word is none of this direction, in a sentence. */
function complaint(word: string, direction: 'F' | 'B'): string {
  const { bare } = withoutSuffix(ALIASES.get(word) ?? word);
  if (MEANINGS[OTHER[direction]].has(bare) && !MEANINGS[direction].has(bare)) {
    return `${quote(word)} is sent by the ${SIDE[OTHER[direction]]}: put ${ARROW[OTHER[direction]]} before it.`;
  }
  const letter = bare.split(/[:!]/u)[0] ?? '';
  const forms = [...MEANINGS[direction].keys()].filter(
    (form) => form.startsWith(`${letter}:`) || form === `${letter}!`,
  );
  if (letter !== '' && letter !== bare && (forms.length > 0 || MEANINGS[direction].has(letter))) {
    const known = forms.length > 0 ? `: it has ${forms.join(', ')}` : ' and it has none';
    return `${quote(word)} is not a form of ${letter} of the ${SIDE[direction]}${known}.`;
  }
  const words = [...MEANINGS[direction].keys()].filter((form) => !/[:!^]|^D[sp]$/u.test(form) || form === '!');
  return `${quote(word)} is no message of the ${SIDE[direction]}; its messages are ${words.join(' ')}.`;
}

/** The token of a word, or why it is none. */
function tokenOf(word: string, direction: 'F' | 'B', offset: number): Token | string {
  const whole = MEANINGS[direction].get(word);
  if (whole !== undefined) return { direction, ...whole, part: 'client', offset };
  const { bare, part } = withoutSuffix(direction === 'F' ? (ALIASES.get(word) ?? word) : word);
  const meaning = MEANINGS[direction].get(bare);
  if (meaning === undefined) return complaint(word, direction);
  if (direction === 'B' || !/^[A-Za-z]$/u.test(meaning.type)) {
    return `${quote(word)} has a suffix for proxies, which only frontend messages with a type byte can have.`;
  }
  return { direction, ...meaning, part, offset };
}

/**
 * Reads an exchange in compact notation.
 * @param text words separated by white space; `>`, `<` and `|` need none around them
 */
export function parseExchange(text: string): ParsedExchange {
  const tokens: Token[] = [];
  let direction: 'F' | 'B' | undefined;
  for (const match of text.matchAll(/[><▸◂|]|[^\s><▸◂|]+/gu)) {
    const word = match[0];
    const offset = match.index;
    const turn = DIRECTIONS.get(word);
    if (turn !== undefined) {
      direction = turn;
    } else if (word === '|') {
      tokens.push({ direction: '|', event: -1, type: '|', part: 'client', offset });
    } else if (direction === undefined) {
      return refuse(text, offset, `An exchange begins with > (frontend) or < (backend), not with ${quote(word)}.`);
    } else {
      const token = tokenOf(word, direction, offset);
      if (typeof token === 'string') return refuse(text, offset, token);
      tokens.push(token);
    }
  }
  if (tokens.length === 0) {
    return refuse(text, text.trimEnd().length, 'The exchange holds no messages; one looks like "> Q < T D C Z".');
  }
  return { ok: true, tokens };
}

function printToken(token: Pick<Token, 'event' | 'type' | 'part'>): string {
  const suffix = SUFFIXES.find(([, part]) => part === token.part)?.[0] ?? '';
  return wordOf(token.event, token.type) + suffix;
}

/**
 * An exchange in canonical form: one space between words, no defaults, a direction only where it changes.
 * @throws RangeError when a token has an event id that does not exist (misuse)
 */
export function printExchange(tokens: readonly Pick<Token, 'direction' | 'event' | 'type' | 'part'>[]): string {
  const words: string[] = [];
  let direction: 'F' | 'B' | undefined;
  for (const token of tokens) {
    if (token.direction === '|') {
      words.push('|');
      continue;
    }
    if (token.direction !== direction) words.push(ARROW[token.direction]);
    direction = token.direction;
    words.push(printToken(token));
  }
  return words.join(' ');
}

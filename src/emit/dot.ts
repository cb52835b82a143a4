/** A drawing in the language of Graphviz. */
import { type Arrow, type Box, type Drawing, fold } from './drawing.ts';

/** Graphviz knows the widths of Helvetica's letters; browsers take it, Arial or Liberation Sans, which have the same. */
const FONT = 'Helvetica';

/** Colours that are told apart on white, by people who see no red, too; the dash says the same once more. */
export const COLOURS = { frontend: '#0b57a4', backend: '#a34700', itself: '#555555' } as const;

const quote = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** How many characters a line of an edge's label has before it is broken at a space. */
const LABEL_WIDTH = 16;

/** From top to bottom, or from left to right. */
export type Direction = 'TB' | 'LR';

/** A text as lines that break at spaces, but not within "and 3 more". */
export function linesOf(text: string, width = LABEL_WIDTH): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ (?!(?:\d+ )?more$)/u)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** What is written in a box, line by line: its name, and small what was folded in it. */
export function boxLines(box: Box): { readonly title: readonly string[]; readonly small: readonly string[] } {
  const variants = box.variants.length === 0 ? [] : linesOf(box.variants.join(' · '), 30);
  return { title: linesOf(box.title, 28), small: variants };
}

function boxText(box: Box): string {
  const { title, small } = boxLines(box);
  const style = box.kind === 'from' || box.kind === 'to' ? ', style="rounded,dashed"' : '';
  const peripheries = box.kind === 'phase' ? ', peripheries=2' : '';
  return `${quote(box.id)} [label=${quote([...title, ...small].join('\n'))}${style}${peripheries}];`;
}

function arrowText({ from, to, by, label }: Arrow): string {
  const style = { frontend: 'solid', backend: 'dashed', itself: 'dotted' }[by];
  const colour = COLOURS[by];
  return `${quote(from)} -> ${quote(to)} [label=${quote(linesOf(label).join('\n'))}, style=${style}, color="${colour}", fontcolor="${colour}"];`;
}

/** Ranks across clusters (newrank): the other way Graphviz finds no route for some edges of the whole machine. */
const WHOLE = 'ranksep=0.3, nodesep=0.15, newrank=true';
/** As narrow as labels stay apart; across there has to be room for arrows to part. */
const PART: Readonly<Record<Direction, string>> = {
  TB: 'ranksep=0.2, nodesep=0.12',
  LR: 'ranksep=0.35, nodesep=0.12',
};

/** How a drawing is written. */
export interface DotOptions {
  /** Where arrows lead; `TB` by default. */
  readonly direction?: Direction;
  /** Is the name of a phase that is drawn alone above it? True by default. */
  readonly heading?: boolean;
}

/**
 * The same drawing gives the same text, byte for byte.
 * @returns a `digraph`: phases are clusters, but for one alone, whose arrows go freer without one; frontend arrows are
 *   solid, backend arrows dashed
 */
export function dotOf(drawing: Drawing, { direction = 'TB', heading = true }: DotOptions = {}): string {
  const { chart, phase, phases, boxes, arrows } = drawing;
  const title = `${chart.machine}${chart.dialect === 'any' ? '' : ` ${chart.dialect}`}${phase === undefined ? '' : ` ${phase}`}`;
  const label = heading && phase !== undefined ? `label=${quote(phase)}, labelloc=t, ` : '';
  const lines = [
    `digraph ${quote(title)} {`,
    `  graph [${label}rankdir=${direction}, ${phases.length > 1 ? WHOLE : PART[direction]}, fontname=${FONT}, fontsize=13];`,
    `  node [shape=box, style=rounded, fontname=${FONT}, fontsize=13, margin="0.12,0.06"];`,
    `  edge [fontname=${FONT}, fontsize=11, arrowsize=0.7];`,
  ];
  for (const [number, name] of phases.entries()) {
    const inside = boxes.filter((box) => box.phase === name);
    lines.push(`  subgraph cluster_${number} {`, `    label=${quote(name)};`);
    for (const box of inside) lines.push(`    ${boxText(box)}`);
    lines.push('  }');
  }
  for (const box of boxes) if (!phases.includes(box.phase)) lines.push(`  ${boxText(box)}`);
  if (phases.length > 0) {
    const start = fold(chart.initial).id;
    lines.push('  start [shape=point, width=0.12];', `  start -> ${quote(start)};`);
  }
  for (const arrow of arrows) lines.push(`  ${arrowText(arrow)}`);
  return `${lines.join('\n')}\n}\n`;
}

/**
 * A drawing as a Mermaid state diagram. Mermaid has one style for all edges, so the side is said in words: `>` is sent
 * by the frontend, `<` by the backend, as in the compact notation.
 */
import type { Arrow, Box, Drawing } from './drawing.ts';
import { fold } from './drawing.ts';

/** Names of Mermaid are words: everything else becomes an underscore, and a phase's name is no box's. */
const word = (name: string, kind: 'box' | 'phase' = 'box'): string =>
  `${kind === 'phase' ? 'phase_' : ''}${name.replace(/\W/gu, '_')}`;

/** `:` and `;` end a text, `#` begins an entity; none of them occurs in a name, so nothing is lost. */
const text = (content: string): string => content.replace(/[:;#"]/gu, ' ');

const ARROW = { frontend: '> ', backend: '< ', itself: '' } as const;

function boxText(box: Box): string {
  const variants = box.variants.length === 0 ? '' : `<br/>${box.variants.join(' · ')}`;
  return `state "${text(box.title)}${variants}" as ${word(box.id)}`;
}

const arrowText = ({ from, to, by, label }: Arrow): string =>
  `${word(from)} --> ${word(to)}${label === '' ? '' : ` : ${ARROW[by]}${text(label)}`}`;

/** @returns a `stateDiagram-v2`; the same drawing gives the same text, byte for byte */
export function mermaidOf(drawing: Drawing): string {
  const { chart, phases, boxes, arrows } = drawing;
  const lines = ['stateDiagram-v2'];
  const isClustered = (box: Box): boolean => phases.includes(box.phase);
  for (const name of phases) {
    lines.push(`  state "${name}" as ${word(name, 'phase')} {`);
    for (const box of boxes) if (isClustered(box) && box.phase === name) lines.push(`    ${boxText(box)}`);
    lines.push('  }');
  }
  for (const box of boxes) if (!isClustered(box)) lines.push(`  ${boxText(box)}`);
  if (phases.length > 0) lines.push(`  [*] --> ${word(fold(chart.initial).id)}`);
  for (const arrow of arrows) lines.push(`  ${arrowText(arrow)}`);
  return `${lines.join('\n')}\n`;
}

/**
 * A layout as SVG, by itself or as part of the page. Every element says by class and data what it is, so the page moves
 * and marks what was drawn here and draws nothing itself. Colours come from CSS variables with fallbacks.
 */
import type { Layout, PlacedArrow, PlacedBox, Point } from './layout.ts';
import { escapeMarkup } from './markup.ts';

/** Room around a drawing, in points. */
const MARGIN = 8;
/** Room for the name of a phase that is drawn alone. */
const HEADING = 20;
/** Lines of boxes and of labels, from baseline to baseline. */
const BOX_LINE = 15;
const LABEL_LINE = 13;

/**
 * The colours of both sides are told apart by people who see no red, too, and on white and on black have a contrast of
 * more than 4.5 to 1; the dash says the same once more.
 */
const STYLE = `
.box rect{fill:var(--box,#fff);stroke:var(--line,#444)}
.box text{fill:var(--text,#111)}
.box .small{fill:var(--dim,#555);font-size:11px}
.box.from rect,.box.to rect{stroke-dasharray:2 3}
.box.phase rect{stroke-width:2}
.cluster rect{fill:none;stroke:var(--line,#999)}
.cluster text{fill:var(--dim,#555);font-weight:bold}
.arrow path{fill:none;stroke:currentColor;stroke-width:1.2}
.arrow text{fill:currentColor;font-size:11px;paint-order:stroke;stroke:var(--paper,#fff);stroke-width:3px}
.arrow.frontend{color:var(--frontend,#0b57a4)}
.arrow.frontend path{marker-end:url(#head-frontend)}
.arrow.backend{color:var(--backend,#a34700)}
.arrow.backend path{marker-end:url(#head-backend);stroke-dasharray:6 3}
.arrow.itself{color:var(--dim,#555)}
.arrow.itself path{marker-end:url(#head-itself);stroke-dasharray:1 3}
text{font:13px Helvetica,Arial,"Liberation Sans",sans-serif;text-anchor:middle}`;

const at = ({ x, y }: Point): string => `${x},${y}`;

/** A curve and the straight end under the arrow's head. */
const pathOf = ({ curve, tip }: Pick<PlacedArrow, 'curve' | 'tip'>): string => {
  const [start = tip, ...points] = curve;
  return `M${at(start)}${points.length > 0 ? `C${points.map(at).join(' ')}` : ''}L${at(tip)}`;
};

/** Lines of text around a middle. */
function textOf(lines: readonly string[], { x, y }: Point, height: number, attributes = ''): string {
  const first = y - ((lines.length - 1) * height) / 2 + height * 0.3;
  return lines
    .map((line, number) => {
      const baseline = Math.round((first + number * height) * 10) / 10;
      return `<text x="${x}" y="${baseline}"${attributes}>${escapeMarkup(line)}</text>`;
    })
    .join('');
}

function boxSvg({ box, x, y, width, height, title, small }: PlacedBox): string {
  const half = (small.length * BOX_LINE) / 2;
  const below = y + (title.length * BOX_LINE) / 2;
  const left = Math.round((x - width / 2) * 10) / 10;
  const top = Math.round((y - height / 2) * 10) / 10;
  return [
    `<g class="box ${box.kind}" data-box="${escapeMarkup(box.id)}">`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="7"/>`,
    textOf(title, { x, y: y - half }, BOX_LINE),
    textOf(small, { x, y: below }, BOX_LINE, ' class="small"'),
    '</g>',
  ].join('');
}

function arrowSvg(placed: PlacedArrow): string {
  const { from, to, by } = placed.arrow;
  const label = placed.label === undefined ? '' : textOf(placed.lines, placed.label, LABEL_LINE);
  return `<g class="arrow ${by}" data-from="${escapeMarkup(from)}" data-to="${escapeMarkup(to)}"><path d="${pathOf(placed)}"/>${label}</g>`;
}

/** The heads of arrows: once in a document. */
export const arrowHeads = (): string =>
  `<defs>${(['frontend', 'backend', 'itself'] as const)
    .map(
      (by) =>
        `<marker id="head-${by}" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto-start-reverse"><path class="head ${by}" d="M0 1L8 4L0 7z"/></marker>`,
    )
    .join('')}</defs>`;

/** What the heads look like; they are outside of the arrows, so they have rules of their own. */
const HEAD_STYLE = `
.head.frontend{fill:var(--frontend,#0b57a4)}
.head.backend{fill:var(--backend,#a34700)}
.head.itself{fill:var(--dim,#555)}`;

/** The style sheet of every drawing. */
export const SVG_STYLE: string = STYLE + HEAD_STYLE;

/** The elements of a drawing, without what a document of its own needs. */
export function drawnElements({ phases, boxes, arrows, start }: Layout): string {
  return [
    ...phases.map(
      ({ name, x, y, width, height }) =>
        `<g class="cluster" data-phase="${name}"><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="9"/>${textOf([name], { x: Math.round((x + width / 2) * 10) / 10, y: y + 11 }, BOX_LINE)}</g>`,
    ),
    ...boxes.map(boxSvg),
    ...arrows.map(arrowSvg),
    ...(start === undefined
      ? []
      : [
          `<g class="arrow itself start"><circle cx="${start.dot.x}" cy="${start.dot.y}" r="4" fill="currentColor"/><path d="${pathOf(start)}"/></g>`,
        ]),
  ].join('\n');
}

/** The title of a drawing, for people. */
export function titleOf({ drawing: { chart, phase } }: Layout): string {
  const dialect = chart.dialect === 'any' ? '' : ` of ${chart.dialect}`;
  return `The ${chart.machine}${dialect}${phase === undefined ? '' : `, phase ${phase}`}`;
}

/** @returns a whole document; the same layout gives the same text, byte for byte */
export function svgOf(layout: Layout): string {
  const { phase } = layout.drawing;
  const above = phase === undefined ? MARGIN : MARGIN + HEADING;
  const width = layout.width + 2 * MARGIN;
  const height = layout.height + MARGIN + above;
  const heading = `<g class="cluster"><text x="${layout.width / 2}" y="-9">${escapeMarkup(phase ?? '')}</text></g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-above} ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeMarkup(titleOf(layout))}</title>`,
    `<style>${SVG_STYLE}\n</style>`,
    arrowHeads(),
    `<rect x="${-MARGIN}" y="${-above}" width="${width}" height="${height}" fill="#fff"/>`,
    ...(phase === undefined ? [] : [heading]),
    drawnElements(layout),
    '</svg>',
    '',
  ].join('\n');
}

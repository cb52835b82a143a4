/** The picture on paper: the map and each open phase as a drawing of its own, as large as the paper lets it be. */
import { element } from './dom.ts';
import type { View } from './drawn.ts';
import type { Picture } from './picture.ts';
import { MARGIN } from './viewport.ts';

const SVG = 'http://www.w3.org/2000/svg';

function sheetOf({ name, group, width, height }: View): HTMLElement {
  const svg = document.createElementNS(SVG, 'svg');
  const [w, h] = [width + 2 * MARGIN, height + 2 * MARGIN];
  svg.setAttribute('class', 'drawing');
  svg.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${w} ${h}`);
  svg.setAttribute('width', String(w));
  svg.setAttribute('height', String(h));
  const copy = group.cloneNode(true) as SVGGElement;
  copy.removeAttribute('transform');
  copy.querySelector('.frame')?.remove();
  svg.append(copy);
  return element('figure', {}, element('figcaption', {}, name === '' ? 'All phases' : `Phase ${name}`), svg);
}

/** Makes the sheets when the page is about to be printed, and takes them away afterwards. */
export function addSheets(picture: Picture): void {
  const sheets = element('div', { class: 'sheets', id: 'sheets' });
  const print = (): void => sheets.replaceChildren(...picture.shown.map(sheetOf));
  const put = (): void => sheets.replaceChildren();
  document.querySelector('#canvas')?.after(sheets);
  addEventListener('beforeprint', print);
  addEventListener('afterprint', put);
  matchMedia('print').addEventListener('change', ({ matches }) => (matches ? print() : put()));
}

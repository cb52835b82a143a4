/**
 * The picture: opens and closes phases, marks where the backend is and what was found, and can be walked with the
 * arrow keys. It draws nothing; it moves what svg.ts drew.
 */
import type { PageData } from '../page.ts';
import { at, bend, type DrawnBox, type Point, readView, type View } from './drawn.ts';
import type { Machine } from './machine.ts';
import { type Stretch, stretchFor, type Wish } from './stretch.ts';

/** Room around what is drawn in an opened phase; above it stands its name. */
const PADDING = 8;
const HEADING = 32;
/** The least scale: at it, everything opened fits a phone. */
const SMALLEST = 0.02;

const within = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

interface Measured {
  readonly stretchX: Stretch;
  readonly stretchY: Stretch;
  readonly width: number;
  readonly height: number;
}

/** What was chosen in the picture. */
export type Choice =
  | { readonly kind: 'box'; readonly id: string }
  | { readonly kind: 'phase'; readonly phase: string }
  | { readonly kind: 'arrow'; readonly view: string; readonly from: string; readonly to: string; readonly by: string };

export class Picture {
  readonly open = new Set<string>();
  private readonly machine: Machine;
  private readonly svg: SVGSVGElement;
  private readonly canvas: HTMLElement;
  private readonly views = new Map<string, View>();
  private readonly choose: (choice: Choice) => void;
  private followed = new Set<string>();
  private scale = 1;
  /** The scale is that at which all of it can be seen. */
  private isWhole = false;
  private size = { width: 0, height: 0 };
  /** The box that Tab goes to. */
  private stop: DrawnBox | undefined;

  constructor(
    machine: Machine,
    {
      svg,
      canvas,
      data,
      choose,
    }: { svg: SVGSVGElement; canvas: HTMLElement; data: PageData; choose: (choice: Choice) => void },
  ) {
    this.machine = machine;
    this.svg = svg;
    this.canvas = canvas;
    this.choose = choose;
    for (const described of data.views) {
      const view = readView(described, svg);
      if (view !== undefined) this.views.set(view.name, view);
    }
    for (const view of this.views.values()) this.prepare(view);
    for (const name of data.open) for (const each of machine.viewsTo(name)) this.open.add(each);
    svg.addEventListener('keydown', (event) => this.key(event));
    this.arrange();
    this.readably();
  }

  /** Gives boxes their roles, and listens. */
  private prepare(view: View): void {
    for (const box of view.boxes.values()) {
      const { group, id } = box;
      const opens = this.opensOf(box);
      group.setAttribute('role', 'button');
      group.setAttribute('tabindex', '-1');
      group.setAttribute('aria-label', group.classList.contains('phase') ? `phase ${id}` : id);
      if (opens !== undefined && group.classList.contains('phase')) group.classList.add('opens');
      group.addEventListener('click', (event) => {
        event.stopPropagation();
        this.activate(box);
      });
      group.addEventListener('focus', () => this.setStop(box));
    }
    for (const { group, from, to, by } of view.arrows) {
      const names = this.namesOn(view.name, from, to, by);
      const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
      title.textContent = `${from} → ${to}, ${by}: ${names}`;
      group.append(title);
      group.addEventListener('click', () => this.choose({ kind: 'arrow', view: view.name, from, to, by }));
    }
  }

  private namesOn(view: string, from: string, to: string, by: string): string {
    const arrow = this.machine.views
      .get(view)
      ?.arrows.find((one) => one.from === from && one.to === to && one.by === by);
    return [
      ...new Set(
        arrow?.carries.map(({ event, rule }) => `${event?.slice(2) ?? ''}${rule === undefined ? '' : ` (${rule})`}`),
      ),
    ].join(', ');
  }

  /** The view that a box opens, or for a place where the drawing ends the one that it leads to. */
  private opensOf({ id, group }: DrawnBox): string | undefined {
    const name = group.classList.contains('phase') ? id : id.replace(/^(?:from|to) /u, '');
    return this.views.has(name) && (name !== id || group.classList.contains('phase')) ? name : undefined;
  }

  private activate(box: DrawnBox): void {
    const { group, id } = box;
    this.setStop(box);
    if (group.classList.contains('phase')) {
      const opens = this.opensOf(box);
      if (opens === undefined) this.choose({ kind: 'box', id });
      else {
        this.toggle(opens);
        this.choose({ kind: 'phase', phase: opens });
      }
      return;
    }
    if (group.classList.contains('from') || group.classList.contains('to'))
      this.choose({ kind: 'phase', phase: id.replace(/^(?:from|to) /u, '') });
    else this.choose({ kind: 'box', id });
  }

  private toggle(name: string): void {
    this.followed.delete(name);
    if (!this.open.delete(name)) this.open.add(name);
    this.arrangeInSight();
  }

  /** Opens a phase with all that is around it, and closes those that were opened only to follow a walk. */
  reveal(phase: string): void {
    const views = this.machine.viewsTo(phase);
    if (views.length > 0 && views.every((name) => this.open.has(name))) return;
    for (const name of this.followed) if (!views.includes(name)) this.open.delete(name);
    this.followed = new Set(views.filter((name) => this.followed.has(name) || !this.open.has(name)));
    for (const name of views) this.open.add(name);
    this.arrange();
  }

  setOpen(names: Iterable<string>): void {
    this.followed.clear();
    this.open.clear();
    for (const name of names) if (this.views.has(name) && name !== '') this.open.add(name);
    this.arrangeInSight();
  }

  openAll(): void {
    this.setOpen(this.views.keys());
  }

  private measure(view: View): Measured {
    const wishesX: Wish[] = [];
    const wishesY: Wish[] = [];
    for (const box of view.boxes.values()) {
      const inner = this.innerOf(box);
      if (inner === undefined) continue;
      const { width, height } = this.measure(inner);
      wishesX.push({ from: box.left, to: box.left + box.width, size: width + 2 * PADDING });
      wishesY.push({ from: box.top, to: box.top + box.height, size: height + HEADING + 2 * PADDING });
    }
    const [stretchX, stretchY] = [stretchFor(wishesX), stretchFor(wishesY)];
    return { stretchX, stretchY, width: stretchX(view.width), height: stretchY(view.height) };
  }

  /** The view that is open in a box. */
  private innerOf(box: DrawnBox): View | undefined {
    return box.group.classList.contains('phase') && this.open.has(box.id) ? this.views.get(box.id) : undefined;
  }

  /** Puts everything where it belongs for the phases that are open. */
  private arrange(): void {
    for (const view of this.views.values()) if (view.name !== '') view.group.setAttribute('display', 'none');
    const outermost = this.views.get('');
    if (outermost === undefined) return;
    this.size = this.place(outermost, { x: 0, y: 0 });
    this.svg.setAttribute('viewBox', `-8 -8 ${this.size.width + 16} ${this.size.height + 16}`);
    this.resize();
    if (this.stop === undefined || !this.isShown(this.stop)) {
      const around = this.stop === undefined ? undefined : this.closedAround(this.viewOf(this.stop));
      const next = around ?? [...outermost.boxes.values()][0];
      if (next !== undefined) this.setStop(next);
    }
  }

  /** Puts everything where it belongs; the box that was chosen last stays in sight, though the picture may grow tenfold. */
  private arrangeInSight(): void {
    this.arrange();
    if (this.isWhole) this.readably();
    if (this.stop !== undefined) this.centre(this.stop);
  }

  private viewOf(box: DrawnBox): string {
    for (const view of this.views.values()) if (view.boxes.get(box.id) === box) return view.name;
    return '';
  }

  private place(view: View, origin: Point): { width: number; height: number } {
    const { stretchX, stretchY, width, height } = this.measure(view);
    view.group.removeAttribute('display');
    view.group.setAttribute('transform', `translate(${at(origin).replace(',', ' ')})`);
    const moves = new Map<string, Point>();
    const opened: DOMRect[] = [];
    for (const box of view.boxes.values()) {
      const [left, right] = [stretchX(box.left), stretchX(box.left + box.width)];
      const [top, bottom] = [stretchY(box.top), stretchY(box.top + box.height)];
      const inner = this.innerOf(box);
      const isOpen = inner !== undefined;
      const shift = {
        x: (left + right - box.width) / 2 - box.left,
        y: (isOpen ? top : (top + bottom - box.height) / 2) - box.top,
      };
      box.group.setAttribute('transform', `translate(${at(shift).replace(',', ' ')})`);
      box.group.classList.toggle('open', isOpen);
      if (box.group.classList.contains('opens')) box.group.setAttribute('aria-expanded', String(isOpen));
      const size = isOpen ? { width: right - left, height: bottom - top } : { width: box.width, height: box.height };
      box.rect.setAttribute('x', String(isOpen ? left - shift.x : box.left));
      box.rect.setAttribute('width', String(size.width));
      box.rect.setAttribute('height', String(size.height));
      box.now = { x: origin.x + (isOpen ? left : box.left + shift.x), y: origin.y + box.top + shift.y, ...size };
      if (!isOpen) moves.set(box.id, shift);
      else {
        opened.push(new DOMRect(left, top, size.width, size.height));
        const needed = this.measure(inner);
        this.place(inner, {
          x: box.now.x + (size.width - needed.width) / 2,
          y: box.now.y + HEADING + (size.height - HEADING - needed.height) / 2,
        });
      }
    }
    const stretch = ({ x, y }: Point): Point => ({ x: stretchX(x), y: stretchY(y) });
    for (const arrow of view.arrows) bend(arrow, { stretch, moves, opened });
    return { width, height };
  }

  /** What is in the middle stays there. */
  zoom(factor: number): void {
    const { canvas, scale } = this;
    const middle = { x: canvas.scrollLeft + canvas.clientWidth / 2, y: canvas.scrollTop + canvas.clientHeight / 2 };
    this.scale = within(SMALLEST, scale * factor, 3);
    this.isWhole = false;
    this.resize();
    canvas.scrollTo({
      left: (middle.x * this.scale) / scale - canvas.clientWidth / 2,
      top: (middle.y * this.scale) / scale - canvas.clientHeight / 2,
    });
  }

  /** All of it, however small; asked for again, as large as it can be read, around what was chosen last. */
  fit(): void {
    if (this.isWhole) {
      this.readably();
      if (this.stop !== undefined) this.centre(this.stop);
      return;
    }
    const { width, height } = this.fitting();
    this.scale = within(SMALLEST, Math.min(width, height), 1.3);
    this.isWhole = true;
    this.resize();
  }

  /** As wide as there is room, as long as it can be read. */
  private readably(): void {
    this.scale = within(0.9, this.fitting().width, 1.3);
    this.isWhole = false;
    this.resize();
  }

  /** The scales at which the picture is as wide, and as high, as there is room. */
  private fitting(): { width: number; height: number } {
    const highest = Number.parseFloat(getComputedStyle(this.canvas).maxHeight);
    return {
      width: (this.canvas.clientWidth - 2) / (this.size.width + 16),
      height: Number.isNaN(highest) ? Number.POSITIVE_INFINITY : (highest - 4) / (this.size.height + 16),
    };
  }

  private resize(): void {
    this.svg.setAttribute('width', String(Math.round((this.size.width + 16) * this.scale)));
    this.svg.setAttribute('height', String(Math.round((this.size.height + 16) * this.scale)));
  }

  /** Marks boxes and the phases around them. */
  mark(name: 'current' | 'chosen', states: readonly string[]): void {
    for (const view of this.views.values()) for (const { group } of view.boxes.values()) group.classList.remove(name);
    for (const state of states) {
      const box = this.machine.boxOf(state);
      if (box === undefined) continue;
      for (const view of this.views.values()) {
        for (const drawn of view.boxes.values()) {
          const isAround =
            drawn.group.classList.contains('phase') && (drawn.id === box.phase || box.phase.startsWith(`${drawn.id}.`));
          if (drawn.id === box.id || isAround) drawn.group.classList.add(name);
        }
      }
    }
  }

  /** Marks the arrows that a test accepts. */
  markArrows(name: string, accepts: (view: string, from: string, to: string, by: string) => boolean): void {
    for (const view of this.views.values())
      for (const { group, from, to, by } of view.arrows) group.classList.toggle(name, accepts(view.name, from, to, by));
  }

  /** Scrolls so that the box of a state is in sight. */
  show(state: string): void {
    const box = this.machine.boxOf(state);
    if (box === undefined) return;
    const inner = this.views.get(box.phase)?.boxes.get(box.id);
    const drawn = inner !== undefined && this.isShown(inner) ? inner : this.closedAround(box.phase);
    if (drawn === undefined) return;
    this.setStop(drawn);
    this.centre(drawn);
  }

  /** Scrolls a box into the middle; of one with more in it than there is room for, its upper edge with the name. */
  private centre({ now: { x, y, width, height } }: DrawnBox): void {
    const { clientWidth, clientHeight } = this.canvas;
    const middle = (y + height / 2 + 8) * this.scale - clientHeight / 2;
    this.canvas.scrollTo({
      left: (x + width / 2 + 8) * this.scale - clientWidth / 2,
      top: Math.min(middle, y * this.scale),
    });
  }

  private closedAround(phase: string): DrawnBox | undefined {
    for (const view of this.views.values()) {
      const drawn = view.boxes.get(phase) ?? view.boxes.get(phase.split('.')[0] ?? '');
      if (drawn !== undefined && this.isShown(drawn)) return drawn;
    }
    return undefined;
  }

  private isShown({ group }: DrawnBox): boolean {
    return group.closest('g.view')?.getAttribute('display') !== 'none';
  }

  private setStop(box: DrawnBox): void {
    this.stop?.group.setAttribute('tabindex', '-1');
    this.stop = box;
    box.group.setAttribute('tabindex', '0');
  }

  private key(event: KeyboardEvent): void {
    const stop = this.stop;
    if (stop === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.activate(stop);
      return;
    }
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const next = this.nearest(stop, way[0] ?? 0, way[1] ?? 0);
    next?.group.focus();
    if (next !== undefined) next.group.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** The next box in a direction: a near one, and of those rather one straight ahead. */
  private nearest(from: DrawnBox, dx: number, dy: number): DrawnBox | undefined {
    const middle = ({ now }: DrawnBox): Point => ({
      x: now.x + now.width / 2,
      y: now.y + (now.height > 80 ? 10 : now.height / 2),
    });
    const start = middle(from);
    let best: DrawnBox | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const view of this.views.values()) {
      for (const box of view.boxes.values()) {
        if (box === from || !this.isShown(box)) continue;
        const { x, y } = middle(box);
        const [ahead, aside] = [
          (x - start.x) * dx + (y - start.y) * dy,
          Math.abs((x - start.x) * dy) + Math.abs((y - start.y) * dx),
        ];
        if (ahead <= 1) continue;
        const cost = Math.hypot(ahead, aside) * (1 + aside / ahead / 4);
        if (cost < least) [best, least] = [box, cost];
      }
    }
    return best;
  }
}

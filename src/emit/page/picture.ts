/**
 * The picture: opens and closes phases, marks where the backend is and what was found, and can be walked with the
 * arrow keys. It draws nothing; it shows what svg.ts drew, the map always and of the phases those that are open.
 */
import type { PageData } from '../page.ts';
import { FRAME, framed, type Place, type Plates, placePlates, platesToFit } from '../plates.ts';
import { OUTERMOST } from '../views.ts';
import { type DrawnArrow, type DrawnBox, readView, type View } from './drawn.ts';
import type { Machine } from './machine.ts';
import { Viewport } from './viewport.ts';

/** What was chosen in the picture. */
export type Choice =
  | { readonly kind: 'box'; readonly id: string }
  | { readonly kind: 'phase'; readonly phase: string }
  | { readonly kind: 'arrow'; readonly view: string; readonly from: string; readonly to: string; readonly by: string };

const SVG = 'http://www.w3.org/2000/svg';

/** The phase behind a box: itself, or where the drawing ends, that to which it leads. */
const phaseBehind = (id: string): string => id.replace(/^(?:from|to) /u, '');

export class Picture {
  readonly open = new Set<string>();
  private readonly machine: Machine;
  private readonly viewport: Viewport;
  private readonly views = new Map<string, View>();
  private readonly choose: (choice: Choice) => void;
  /** Phases that were opened only to follow a walk. */
  private followed = new Set<string>();
  private plates: Plates = { places: new Map(), width: 0, height: 0 };
  /** The box that Tab goes to. */
  private stop: DrawnBox | undefined;

  constructor(
    machine: Machine,
    {
      svg,
      canvas,
      views,
      choose,
    }: { svg: SVGSVGElement; canvas: HTMLElement; views: PageData['views']; choose: (choice: Choice) => void },
  ) {
    this.machine = machine;
    this.viewport = new Viewport(svg, canvas);
    this.choose = choose;
    for (const described of views) {
      const view = readView(described, svg);
      if (view !== undefined) this.views.set(view.name, view);
    }
    for (const view of this.views.values()) this.prepare(view);
    svg.addEventListener('keydown', (event) => this.key(event));
    this.arrange();
    this.viewport.readably(Math.max(...[...this.views.values()].map((view) => framed(view).width)));
  }

  /** Gives boxes and arrows their roles, and listens. */
  private prepare(view: View): void {
    const { group, name } = view;
    const cross = group.querySelector('.close');
    cross?.addEventListener('click', () => this.close(name));
    for (const box of view.boxes.values()) {
      const opens = this.opensOf(box);
      const isPhase = box.group.classList.contains('phase');
      box.group.setAttribute('role', 'button');
      box.group.setAttribute('tabindex', '-1');
      box.group.setAttribute('aria-label', isPhase ? `phase ${box.id}` : box.id);
      if (opens !== undefined && isPhase) box.group.classList.add('opens');
      box.group.addEventListener('click', () => this.activate(box));
      box.group.addEventListener('focus', () => this.setStop(box));
      // Not where the picture moves under a pointer at rest, or a finger.
      box.group.addEventListener('pointermove', ({ pointerType, movementX, movementY }) => {
        if (pointerType === 'mouse' && (movementX !== 0 || movementY !== 0)) this.trace(view, box);
      });
      box.group.addEventListener('focus', () => {
        if (box.group.matches(':focus-visible')) this.trace(view, box);
      });
      for (const end of ['pointerleave', 'blur']) box.group.addEventListener(end, () => this.trace(view, undefined));
    }
    for (const arrow of view.arrows) this.prepareArrow(view, arrow);
  }

  private prepareArrow(view: View, { group, from, to, by }: DrawnArrow): void {
    const title = document.createElementNS(SVG, 'title');
    title.textContent = `${from} → ${to}, ${by}: ${this.namesOn(view.name, from, to, by)}`;
    // A line of one pixel is hard to hit.
    const hit = document.createElementNS(SVG, 'path');
    hit.setAttribute('d', group.querySelector('path')?.getAttribute('d') ?? '');
    hit.setAttribute('class', 'hit');
    group.append(title, hit);
    group.addEventListener('click', () => this.choose({ kind: 'arrow', view: view.name, from, to, by }));
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

  /** Of a box that is looked at, its arrows stand out. */
  private trace({ group, arrows }: View, box: DrawnBox | undefined): void {
    group.classList.toggle('tracing', box !== undefined);
    for (const arrow of arrows)
      arrow.group.classList.toggle('traced', box !== undefined && (arrow.from === box.id || arrow.to === box.id));
  }

  /** The view that a box opens, or for a place where the drawing ends the one that it leads to. */
  private opensOf({ id, group }: DrawnBox): string | undefined {
    const isState = !['phase', 'from', 'to'].some((kind) => group.classList.contains(kind));
    const name = phaseBehind(id);
    return !isState && this.views.has(name) ? name : undefined;
  }

  private activate(box: DrawnBox): void {
    const { group, id } = box;
    this.setStop(box);
    const opens = this.opensOf(box);
    const isPhase = group.classList.contains('phase');
    if (opens === undefined) {
      this.choose({ kind: 'box', id: phaseBehind(id) });
      return;
    }
    if (isPhase && this.open.has(opens)) {
      this.followed.delete(opens);
      this.open.delete(opens);
      this.arrange();
      this.bring(box);
    } else this.openPlate(opens);
    this.choose({ kind: 'phase', phase: opens });
  }

  private openPlate(name: string): void {
    this.followed.delete(name);
    this.open.add(name);
    this.readAgain();
    this.showPlate(name);
  }

  /** Scrolls to the plate of a phase that is open. */
  showPlate(name: string): void {
    const view = this.views.get(name);
    const place = this.plates.places.get(name);
    if (view === undefined || place === undefined) return;
    // Of a plate that is larger than the window, where it begins.
    const { width, height } = framed(view);
    const [x, y] = [place.x - FRAME.padding, place.y - FRAME.heading];
    this.viewport.bring({ x, y, width, height }, { x: place.x, y: place.y });
  }

  private close(name: string): void {
    this.followed.delete(name);
    this.open.delete(name);
    this.arrange();
    const box = this.closedAround(name);
    if (box === undefined) return;
    this.setStop(box);
    this.bring(box);
    this.choose({ kind: 'phase', phase: name });
  }

  /** Opens a phase, and closes those that were opened only to follow a walk. */
  reveal(phase: string): void {
    if (!this.views.has(phase) || this.open.has(phase)) return;
    for (const name of this.followed) this.open.delete(name);
    this.followed = new Set([phase]);
    this.open.add(phase);
    this.arrange();
  }

  setOpen(names: Iterable<string>): void {
    this.followed.clear();
    this.open.clear();
    for (const name of names) if (this.views.has(name) && name !== OUTERMOST) this.open.add(name);
    this.readAgain();
    if (this.stop !== undefined) this.bring(this.stop);
  }

  openAll(): void {
    this.setOpen(this.views.keys());
  }

  /** The views that are shown, the map first. */
  get shown(): readonly View[] {
    return [...this.views.values()].filter(({ name }) => name === OUTERMOST || this.open.has(name));
  }

  /** Shows the map and the phases that are open, each where there is room. */
  private arrange(): void {
    const { shown } = this;
    const { whole, room } = this.viewport;
    this.plates = whole === undefined ? placePlates(shown, room) : platesToFit(shown, whole);
    for (const view of this.views.values()) {
      const place = this.plates.places.get(view.name);
      if (place === undefined) view.group.setAttribute('display', 'none');
      else {
        view.group.removeAttribute('display');
        view.group.setAttribute('transform', `translate(${place.x} ${place.y})`);
      }
      for (const box of view.boxes.values()) {
        if (!box.group.classList.contains('opens')) continue;
        const isOpen = this.open.has(box.id);
        box.group.classList.toggle('open', isOpen);
        box.group.setAttribute('aria-expanded', String(isOpen));
      }
    }
    this.viewport.resize(this.plates);
    if (this.stop === undefined || !this.isShown(this.stop)) {
      const [first] = this.views.get(OUTERMOST)?.boxes.values() ?? [];
      const next = this.stop === undefined ? first : (this.closedAround(this.stop.view) ?? first);
      if (next !== undefined) this.setStop(next);
    }
  }

  zoom(factor: number): void {
    this.viewport.zoom(factor);
  }

  /** All of it, however small; asked for again, as large as it can be read, around what was chosen last. */
  fit(): void {
    if (this.viewport.whole === undefined) {
      this.viewport.showWhole(true);
      this.arrange();
      return;
    }
    this.readAgain();
    if (this.stop !== undefined) this.bring(this.stop);
  }

  /** Arranges everything, as large as it can be read if all of it was shown. */
  private readAgain(): void {
    this.viewport.showWhole(false);
    this.arrange();
  }

  /** Marks boxes, and in the map the phases around them. */
  mark(name: 'current' | 'chosen' | 'faulty', states: readonly string[]): void {
    for (const view of this.views.values()) for (const { group } of view.boxes.values()) group.classList.remove(name);
    for (const state of states) {
      const box = this.machine.boxOf(state);
      if (box === undefined) continue;
      for (const view of this.views.values()) {
        for (const { id, group } of view.boxes.values()) {
          const isAround = group.classList.contains('phase') && (id === box.phase || box.phase.startsWith(`${id}.`));
          if (id === box.id || isAround) group.classList.add(name);
        }
      }
    }
  }

  /** Marks the arrows that a test accepts. */
  markArrows(name: string, accepts: (view: string, from: string, to: string, by: string) => boolean): void {
    for (const view of this.views.values())
      for (const { group, from, to, by } of view.arrows) group.classList.toggle(name, accepts(view.name, from, to, by));
  }

  /** When none of the marked arrows is in sight, opens the first phase that has one. */
  revealArrows(name: string): void {
    const marked = [...this.views.values()].flatMap((view) =>
      view.arrows.filter(({ group }) => group.classList.contains(name)).map((arrow) => ({ view, arrow })),
    );
    const found = marked.find(({ view }) => view.name === OUTERMOST || this.open.has(view.name)) ?? marked[0];
    if (found === undefined) return;
    this.reveal(found.view.name);
    const box = found.view.boxes.get(found.arrow.from);
    if (box !== undefined) this.bring(box);
  }

  /** Scrolls so that the box of a state is in sight. */
  show(state: string): void {
    const box = this.machine.boxOf(state);
    if (box === undefined) return;
    const inner = this.views.get(box.phase)?.boxes.get(box.id);
    const drawn = inner !== undefined && this.isShown(inner) ? inner : this.closedAround(box.phase);
    if (drawn === undefined) return;
    this.setStop(drawn);
    this.bring(drawn);
  }

  /** Where a box is in the whole picture. */
  private placeOf({ view, x, y }: DrawnBox): Place {
    const { x: left, y: top } = this.plates.places.get(view) ?? { x: 0, y: 0 };
    return { x: left + x, y: top + y };
  }

  /** Scrolls a box into sight: with the whole of its plate, where there is room for that. */
  private bring(box: DrawnBox): void {
    const view = this.views.get(box.view);
    const place = this.plates.places.get(box.view);
    if (view === undefined || place === undefined) return;
    const above = view.name === OUTERMOST ? 0 : FRAME.heading;
    const plate = { x: place.x, y: place.y - above, width: view.width, height: view.height + above };
    this.viewport.bring(plate, this.placeOf(box));
  }

  /** The box that stands for a phase, or for the group around it, in what is shown. */
  private closedAround(phase: string): DrawnBox | undefined {
    for (const { boxes } of this.shown) {
      const drawn = boxes.get(phase) ?? boxes.get(phase.split('.')[0] ?? '');
      if (drawn !== undefined) return drawn;
    }
    return undefined;
  }

  private isShown({ view }: DrawnBox): boolean {
    return view === OUTERMOST || this.open.has(view);
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
    if (event.key === 'Escape' && stop.view !== OUTERMOST) {
      event.preventDefault();
      this.close(stop.view);
      this.stop?.group.focus({ preventScroll: true });
      return;
    }
    const way = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const next = this.nearest(stop, way[0] ?? 0, way[1] ?? 0);
    if (next === undefined) return;
    next.group.focus({ preventScroll: true });
    this.bring(next);
  }

  /** The next box in a direction: a near one, and of those rather one straight ahead. */
  private nearest(from: DrawnBox, dx: number, dy: number): DrawnBox | undefined {
    const start = this.placeOf(from);
    let best: DrawnBox | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { boxes } of this.shown) {
      for (const box of boxes.values()) {
        if (box === from) continue;
        const { x, y } = this.placeOf(box);
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

/** The window on the picture: how large it is shown, which part of it, and how one moves it by hand. */
import type { Place } from '../plates.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Room around the picture, in its own units; page.ts gives the drawing as much. */
export const MARGIN = 8;
/** The least scale: at it, everything opened fits a phone. */
const SMALLEST = 0.02;
const LARGEST = 3;
/** The least scale at which labels can be read well enough to save scrolling, and the most that is chosen unasked. */
const READABLE = 0.8;
const COMFORTABLE = 1.3;
/** By how many pixels a press may move and still be a click. */
const STILL = 4;

const within = (least: number, value: number, most: number): number => Math.min(Math.max(value, least), most);

export class Viewport {
  private readonly svg: SVGSVGElement;
  private readonly canvas: HTMLElement;
  private size: Size = { width: 0, height: 0 };
  private scale = 1;
  /** The scale that was chosen for reading. */
  private reading = READABLE;
  /** The scale is that at which all of it can be seen. */
  private isWhole = false;

  constructor(svg: SVGSVGElement, canvas: HTMLElement) {
    this.svg = svg;
    this.canvas = canvas;
    canvas.addEventListener('pointerdown', (event) => this.grab(event));
    canvas.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
  }

  /** How wide a picture can be that is read without scrolling sideways. */
  get room(): number {
    return this.canvas.clientWidth / this.reading - 2 * MARGIN;
  }

  /** The size of the window, where all of the picture is to be seen in it at once. */
  get whole(): Size | undefined {
    const { clientWidth: width, clientHeight: height } = this.canvas;
    return this.isWhole ? { width, height } : undefined;
  }

  /** The picture has another size. */
  resize(size: Size): void {
    this.size = { width: size.width + 2 * MARGIN, height: size.height + 2 * MARGIN };
    this.svg.setAttribute('viewBox', `${-MARGIN} ${-MARGIN} ${this.size.width} ${this.size.height}`);
    if (this.isWhole) this.scale = within(SMALLEST, Math.min(this.fitting.width, this.fitting.height), COMFORTABLE);
    this.draw();
  }

  private draw(): void {
    this.svg.setAttribute('width', String(Math.floor(this.size.width * this.scale)));
    this.svg.setAttribute('height', String(Math.floor(this.size.height * this.scale)));
  }

  /** The scales at which the picture is as wide, and as high, as there is room. */
  private get fitting(): Size {
    const { clientWidth, clientHeight } = this.canvas;
    return { width: clientWidth / this.size.width, height: clientHeight / this.size.height };
  }

  /**
   * Chooses a scale to read the picture at: all of it, and what will be opened, where that can be read; or as wide as
   * there is room; or, as it has to be scrolled anyway, as it was drawn.
   * @param widest what can be opened
   */
  readably(widest: number): void {
    const { width, height } = this.fitting;
    const whole = Math.min(width, height);
    const opened = this.canvas.clientWidth / (widest + 2 * MARGIN);
    const fitting = [Math.min(whole, opened), whole, width].find((scale) => scale >= READABLE);
    this.reading = Math.min(fitting ?? 1, COMFORTABLE);
    this.scale = this.reading;
    this.draw();
  }

  /** From now on all of it is shown, however small; or it is as large again as it can be read. */
  showWhole(isWhole: boolean): void {
    if (this.isWhole && !isWhole) this.scale = this.reading;
    this.isWhole = isWhole;
  }

  /** @param at the place in the window that stays where it is; its middle by default */
  zoom(factor: number, at: Place = { x: this.canvas.clientWidth / 2, y: this.canvas.clientHeight / 2 }): void {
    const { canvas, scale } = this;
    const [x, y] = [canvas.scrollLeft + at.x, canvas.scrollTop + at.y];
    this.scale = within(SMALLEST, scale * factor, LARGEST);
    this.isWhole = false;
    this.draw();
    canvas.scrollTo({
      left: (x * this.scale) / scale - at.x,
      top: (y * this.scale) / scale - at.y,
      behavior: 'instant',
    });
  }

  /** Scrolls a place into sight, together with the whole of a part of the picture where there is room for that. */
  bring(part: Place & Size, place: Place): void {
    const { canvas, scale } = this;
    const target = (room: number, from: number, length: number, middle: number): number => {
      const [start, end] = [(from + MARGIN) * scale, (from + length + MARGIN) * scale];
      if (end - start <= room) return (start + end - room) / 2;
      return within(start - MARGIN, (middle + MARGIN) * scale - room / 2, end + MARGIN - room);
    };
    canvas.scrollTo({
      left: target(canvas.clientWidth, part.x, part.width, place.x),
      top: target(canvas.clientHeight, part.y, part.height, place.y),
    });
  }

  /** A mouse draws the picture along; fingers do so by themselves. */
  private grab(down: PointerEvent): void {
    if (down.pointerType !== 'mouse' || down.button !== 0) return;
    const { canvas } = this;
    // Not on the scroll bars.
    const { left, top } = canvas.getBoundingClientRect();
    if (down.clientX - left > canvas.clientWidth || down.clientY - top > canvas.clientHeight) return;
    const [fromX, fromY] = [canvas.scrollLeft + down.clientX, canvas.scrollTop + down.clientY];
    let isMoved = false;
    const listening = new AbortController();
    const { signal } = listening;
    const move = ({ clientX, clientY }: PointerEvent): void => {
      isMoved ||= Math.hypot(clientX - down.clientX, clientY - down.clientY) > STILL;
      if (!isMoved) return;
      canvas.classList.add('grabbed');
      canvas.scrollTo({ left: fromX - clientX, top: fromY - clientY, behavior: 'instant' });
    };
    const release = (): void => {
      listening.abort();
      canvas.classList.remove('grabbed');
      // The click that ends this chooses nothing.
      if (!isMoved) return;
      const swallow = (event: Event): void => event.stopPropagation();
      canvas.addEventListener('click', swallow, { capture: true, once: true });
      setTimeout(() => canvas.removeEventListener('click', swallow, { capture: true }));
    };
    addEventListener('pointermove', move, { signal });
    addEventListener('pointerup', release, { signal });
    addEventListener('pointercancel', release, { signal });
  }

  /** With Ctrl, which is also what two fingers on a touchpad give, the picture grows and shrinks. */
  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey) return;
    event.preventDefault();
    const { left, top } = this.canvas.getBoundingClientRect();
    this.zoom(Math.exp(-event.deltaY / 300), { x: event.clientX - left, y: event.clientY - top });
  }
}

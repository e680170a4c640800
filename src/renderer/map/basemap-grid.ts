import {
  GridLayer,
  type Coords,
  type DoneCallback,
  type LatLng,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type TileEvent,
  type ZoomAnimEvent,
} from 'leaflet';
import type { BasemapColours, BasemapLook, CountryFills, PaintedSquare } from './basemap-messages.ts';
import { squareSize } from './basemap-square.ts';
import type { BasemapClient, BasemapThread } from './basemap-thread.ts';
import { createFrame } from '../ui/animation-frame.ts';
import { createRestTimer } from '../ui/rest-timer.ts';

interface Square {
  readonly id: number;
  readonly coords: Coords;
  readonly canvas: HTMLCanvasElement;
  readonly done: DoneCallback;
  /** The number of the look that it has; null before its first picture has come, or failed to come. */
  shown: number | null;
}

/** A zoom that no other has followed for so long has come to an end: longer than Leaflet's movement, within which squares have the old zoom. */
const restMs = 300;
/** Pictures that one frame shows: the browser takes a copy of each, and a gesture waits for that; an empty map does not. */
const [mostInGesture, mostAtFirst] = [1, 4];

// Counted for all grids: no two looks and no two squares have the same number.
let lastLook = 0;
let lastId = 0;

/** The basemap: Leaflet's grid of squares, each of which shows the picture that the basemap's thread has painted of it. */
export class BasemapGrid extends GridLayer {
  private readonly thread: BasemapThread;
  private readonly squares = new Map<number, Square>();
  private colours: BasemapColours;
  private fills: CountryFills;
  private look: BasemapLook | null = null;
  private lookNumber = 0;
  /** Null while it is on no map. */
  private client: BasemapClient | null = null;
  /** Where the map comes to rest while it zooms. */
  private aim: { readonly center: LatLng; readonly zoom: number } | null = null;
  private isAsking = false;
  private hasLoaded = false;
  /** Pictures that have come and are not yet shown. */
  private readonly waiting: PaintedSquare[] = [];
  /** Of squares that have left the map, to be used again: what each zoom would drop otherwise is megabytes, and to collect them halts a gesture. */
  private readonly unused: HTMLCanvasElement[] = [];
  private readonly nextFrame = createFrame(() => this.showNext());
  private readonly zooming = createRestTimer(restMs, () => this.ask());

  constructor(thread: BasemapThread, colours: BasemapColours, fills: CountryFills) {
    super({ tileSize: squareSize, updateWhenZooming: false, keepBuffer: 2, className: 'map-basemap' });
    this.thread = thread;
    this.colours = colours;
    this.fills = fills;
    this.on('tileunload', (event: TileEvent) => {
      const tile: HTMLElement = event.tile;
      for (const { id, canvas } of this.squares.values()) {
        if (canvas !== tile) continue;
        this.squares.delete(id);
        this.unused.push(canvas);
      }
      this.ask();
    });
    this.once('load', () => (this.hasLoaded = true));
  }

  override onAdd(map: LeafletMap): this {
    map.on('zoomanim', this.aimAt, this);
    this.client = this.thread.join((painted) => {
      this.waiting.push(painted);
      this.nextFrame.request();
    });
    return super.onAdd(map);
  }

  override onRemove(map: LeafletMap): this {
    map.off('zoomanim', this.aimAt, this);
    this.client?.leave();
    this.client = null;
    this.nextFrame.cancel();
    this.zooming.cancel();
    for (const { picture } of this.waiting.splice(0)) picture?.close();
    super.onRemove(map);
    this.unused.length = 0;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const events = { ...super.getEvents?.(), zoomend: () => this.aimAt(null) };
    // Leaflet would remove all squares where the map jumps: they stay until others are there
    return Object.fromEntries(Object.entries(events).filter(([type]) => type !== 'viewprereset'));
  }

  setLook(colours: BasemapColours, fills: CountryFills): void {
    if (colours === this.colours && fills === this.fills) return;
    this.colours = colours;
    this.fills = fills;
    this.ask();
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = this.unused.pop() ?? document.createElement('canvas');
    // Leaflet's own words and places from before go; its picture is hidden until another has come
    canvas.className = 'map-basemap-square';
    canvas.removeAttribute('style');
    const id = ++lastId;
    this.squares.set(id, { id, coords, canvas, done, shown: null });
    this.ask();
    return canvas;
  }

  /** What is zoomed to is painted from the beginning: it may be there when the map comes to rest. */
  private aimAt(aim: ZoomAnimEvent | null): void {
    this.aim = aim;
    this.zooming.step();
    this.ask();
  }

  /** Once, after all that changes just now. */
  private ask(): void {
    if (this.isAsking) return;
    this.isAsking = true;
    queueMicrotask(() => {
      this.isAsking = false;
      if (this._map !== null) this.askNow();
    });
  }

  /** For what has no picture, from the middle on; once no zoom goes on, for what has been stretched or has other colours, too. */
  private askNow(): void {
    const { center, zoom } = this.aim ?? { center: this._map.getCenter(), zoom: this._map.getZoom() };
    const look = this.lookAt(zoom);
    const away = ({ coords }: Square): number => {
      const { x, y } = this._map.project(center, coords.z).divideBy(squareSize);
      return Math.hypot(coords.x + 0.5 - x, coords.y + 0.5 - y);
    };
    const squares = [...this.squares.values()]
      .filter(({ coords }) => coords.z === this._tileZoom)
      .filter(({ shown }) => (this.zooming.isWaiting() ? shown === null : shown !== this.lookNumber))
      .toSorted((a, b) => away(a) - away(b))
      .map(({ id, coords: { x, y, z } }) => ({ id, x, y, z }));
    this.client?.want({ look, lookNumber: this.lookNumber, squares });
  }

  private lookAt(zoom: number): BasemapLook {
    const pixelRatio = Math.min(window.devicePixelRatio, 2);
    const { look, colours, fills } = this;
    const isSame = look?.colours === colours && look.fills === fills;
    if (isSame && look.zoom === zoom && look.pixelRatio === pixelRatio) return look;
    this.lookNumber = ++lastLook;
    this.look = { zoom, pixelRatio, colours, fills };
    return this.look;
  }

  private showNext(): void {
    let left = this.hasLoaded ? mostInGesture : mostAtFirst;
    while (left > 0 && this.waiting.length > 0) {
      const next = this.waiting.shift();
      if (next === undefined) break;
      // what has left the map meanwhile costs no frame
      if (this.squares.has(next.id)) {
        this.show(next);
        left--;
      } else next.picture?.close();
    }
    if (this.waiting.length > 0) this.nextFrame.request();
  }

  private show({ id, lookNumber: painted, picture }: PaintedSquare): void {
    const square = this.squares.get(id);
    if (square === undefined) return;
    const { canvas, done } = square;
    if (picture !== null) {
      // the same width set once more is another canvas to the browser
      if (canvas.width !== picture.width) canvas.width = picture.width;
      if (canvas.height !== picture.height) canvas.height = picture.height;
      canvas.getContext('bitmaprenderer', { alpha: false })?.transferFromImageBitmap(picture);
    }
    const isFirst = square.shown === null;
    square.shown = painted;
    if (isFirst) done(picture === null ? new Error('a square of the basemap could not be read') : undefined, canvas);
  }
}

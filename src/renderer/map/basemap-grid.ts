import { GridLayer, type Coords, type DoneCallback, type LeafletEventHandlerFn, type TileEvent } from 'leaflet';
import { deepestTileZoom, tileExtent, type BasemapArchive, type BasemapTile } from './basemap-archive.ts';
import { paintTile } from './basemap-painter.ts';
import type { MapColours } from './map-colours.ts';
import { createPaintTurns } from './paint-turns.ts';

const squareSize = 512;
/** The squares of this grid are twice as wide as Leaflet's: their tiles are those of one zoom before. */
const zoomsBefore = 1;

/** The basemap: tiles of shapes, drawn on canvases by Leaflet's grid. */
export class BasemapGrid extends GridLayer {
  private readonly archive: BasemapArchive;
  private colours: MapColours;
  private readonly squares = new Map<HTMLElement, Coords>();
  private hasLoaded = false;
  /** What is in the middle is painted first. Before the map is shown for the first time, nothing waits. */
  private readonly turns = createPaintTurns(
    (square: HTMLElement) => this.awayFromMiddle(square),
    () => !this.hasLoaded,
  );

  constructor(archive: BasemapArchive, colours: MapColours) {
    super({ tileSize: squareSize, updateWhenZooming: false, keepBuffer: 2, className: 'map-basemap' });
    this.archive = archive;
    this.colours = colours;
    this.on('tileunload', ({ tile }: TileEvent) => {
      this.squares.delete(tile);
    });
    this.once('load', () => {
      this.hasLoaded = true;
    });
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    return { ...super.getEvents?.(), zoomend: () => this.repaint() };
  }

  setColours(colours: MapColours): void {
    if (colours === this.colours) return;
    this.colours = colours;
    this.repaint();
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    canvas.className = 'map-basemap-square';
    this.squares.set(canvas, coords);
    void this.load(canvas, coords, done);
    return canvas;
  }

  private async load(canvas: HTMLCanvasElement, coords: Coords, done: DoneCallback): Promise<void> {
    try {
      await this.paint(canvas, coords);
      done(undefined, canvas);
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)), canvas);
    }
  }

  /** Between two zooms of the grid Leaflet stretches the squares: they are painted anew to stay crisp. */
  private repaint(): void {
    for (const [canvas, coords] of this.squares) {
      if (canvas instanceof HTMLCanvasElement && coords.z === this._tileZoom)
        this.paint(canvas, coords).catch(() => undefined);
    }
  }

  private async paint(canvas: HTMLCanvasElement, { x, y, z }: Coords): Promise<void> {
    const tileZoom = Math.min(Math.max(z - zoomsBefore, 0), deepestTileZoom);
    const squares = 2 ** (z - zoomsBefore);
    const squaresPerTile = squares / 2 ** tileZoom;
    const column = ((x % squares) + squares) % squares;
    const tile = await this.tileAt(tileZoom, Math.floor(column / squaresPerTile), Math.floor(y / squaresPerTile));
    await this.turns.wait(canvas);
    const context = canvas.getContext('2d', { alpha: false });
    // it may have left the map while its tile was read
    if (context === null || !this.squares.has(canvas)) return;
    const map = this._map;
    const stretch = map.getZoomScale(map.getZoom(), z);
    const pixelRatio = Math.min(window.devicePixelRatio, 2);
    // the square is stretched by CSS: its canvas holds as many pixels as it will cover
    const ratio = pixelRatio * Math.min(Math.max(stretch, 0.5), 2);
    const squarePx = Math.round(squareSize * ratio);
    const sidePx = Math.round((squareSize + 1) * ratio);
    canvas.width = sidePx;
    canvas.height = sidePx;
    const size = tileExtent / squaresPerTile;
    paintTile({
      context,
      tile,
      world: { left: x / squares, top: y / squares, size: 1 / squares },
      part: { left: (column % squaresPerTile) * size, top: (y % squaresPerTile) * size, size },
      sidePx,
      squarePx,
      pixelRatio,
      zoom: map.getZoom(),
      colours: this.colours,
    });
  }

  /** In squares, where Leaflet still has the square and its zoom; else it comes last. */
  private awayFromMiddle(square: HTMLElement): number {
    const coords = this.squares.get(square);
    if (coords === undefined || coords.z !== this._tileZoom) return Number.POSITIVE_INFINITY;
    const { x, y } = this._map.project(this._map.getCenter(), coords.z).divideBy(squareSize);
    return Math.hypot(coords.x + 0.5 - x, coords.y + 0.5 - y);
  }

  private tileAt(z: number, x: number, y: number): Promise<BasemapTile | null> {
    const beyond = y < 0 || y >= 2 ** z;
    return beyond ? Promise.resolve(null) : this.archive.tile(z, x, y);
  }
}

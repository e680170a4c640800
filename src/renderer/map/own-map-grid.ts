import { GridLayer, type Coords, type DoneCallback, type GridLayerOptions } from 'leaflet';
import type { OwnMap, OwnMapContent } from '../../shared/own-map.ts';
import type { OwnMapActions } from '../store/own-maps.ts';
import type { OwnMapColours } from './own-map-messages.ts';
import { ownSquarePx, sourceOfOwnSquare } from './own-map-square.ts';
import { paintOnThread } from './own-map-thread.ts';

/** A map that a person has opened, over the basemap. */
export class OwnMapGrid extends GridLayer {
  private readonly key: string;
  private readonly content: OwnMapContent;
  private readonly actions: Pick<OwnMapActions, 'fetchTile' | 'tellUndrawn'>;
  private colours: OwnMapColours;
  /** Of each square that is painted: to leave it where it is gone from sight. */
  private readonly leaving = new WeakMap<HTMLElement, AbortController>();

  constructor(
    { key }: Pick<OwnMap, 'key'>,
    content: OwnMapContent,
    actions: Pick<OwnMapActions, 'fetchTile' | 'tellUndrawn'>,
    colours: OwnMapColours,
    options: Pick<GridLayerOptions, 'opacity' | 'zIndex'>,
  ) {
    super({ ...options, tileSize: ownSquarePx(content), updateWhenZooming: false, className: 'map-own' });
    this.key = key;
    this.content = content;
    this.actions = actions;
    this.colours = colours;
    this.on('tileunload', ({ tile }) => this.leaving.get(tile)?.abort());
  }

  setColours(colours: OwnMapColours): void {
    if (colours === this.colours) return;
    this.colours = colours;
    if (this.content.kind === 'shapes') this.redraw();
  }

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const canvas = document.createElement('canvas');
    canvas.className = 'map-own-square';
    const leaving = new AbortController();
    this.leaving.set(canvas, leaving);
    void this.show(canvas, coords, leaving.signal, done);
    return canvas;
  }

  private async show(
    canvas: HTMLCanvasElement,
    coords: Coords,
    signal: AbortSignal,
    done: DoneCallback,
  ): Promise<void> {
    const isWhole = await this.paint(canvas, coords, signal);
    // Leaflet knows squares by where they are: another one may be there now
    if (!signal.aborted) done(isWhole ? undefined : new Error('a tile of a map could not be read'), canvas);
  }

  private async paint(canvas: HTMLCanvasElement, coords: Coords, signal: AbortSignal): Promise<boolean> {
    const source = sourceOfOwnSquare(coords, this.content);
    if (source === null) return true;
    const tile = await this.actions.fetchTile(this.key, source.z, source.x, source.y);
    if (tile === null || tile.byteLength === 0) return tile !== null;
    const pixelRatio = Math.min(window.devicePixelRatio, 2);
    const zoom = this._map?.getZoom() ?? coords.z;
    const ratio = pixelRatio * Math.min(Math.max(2 ** (zoom - coords.z), 0.5), 2);
    const squarePx = Math.round(ownSquarePx(this.content) * ratio);
    const { kind } = this.content;
    const asked = { kind, tile, source, squarePx, pixelRatio: ratio, colours: this.colours };
    const picture = await paintOnThread(asked, signal);
    if (picture === null) {
      if (!signal.aborted) this.actions.tellUndrawn(this.key);
      return false;
    }
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture);
    return true;
  }
}

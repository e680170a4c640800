import { projectLngLat, unprojectPoint } from '../../kernels/mercator.ts';
import { tileExtent, type BasemapShape, type BasemapTile } from './basemap-archive.ts';
import type { MapColours } from './map-colours.ts';

/** One tile to paint. */
export interface TilePainting {
  readonly context: CanvasRenderingContext2D;
  /** What is in it; null is open sea. */
  readonly tile: BasemapTile | null;
  /** The tile's square on the map, in worlds. */
  readonly world: { readonly left: number; readonly top: number; readonly size: number };
  /** The same square, in units of `tile`: a part of it where the tile is drawn larger than it is. */
  readonly part: { readonly left: number; readonly top: number; readonly size: number };
  /** Side of the canvas, device pixels, with one CSS pixel more than the square: tiles overlap, so that no seam shows. */
  readonly sidePx: number;
  readonly squarePx: number;
  /** Device pixels in a CSS pixel on the screen. */
  readonly pixelRatio: number;
  readonly zoom: number;
  readonly colours: MapColours;
}

/** Sea, land with a soft coast, water, lines of administration, contested areas hatched, borders. */
export function paintTile(painting: TilePainting): void {
  const { context, tile, colours, zoom, sidePx } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, sidePx, sidePx);
  if (tile !== null) {
    const pen = penFor(painting);
    for (const width of [7, 3.5]) pen.stroke(tile.land, colours.glow, width);
    pen.fill(tile.land, colours.land);
    pen.stroke(tile.land, colours.coast, 0.9);
    pen.fill(tile.lakes, colours.sea);
    if (zoom >= 3.5) pen.stroke(tile.rivers, colours.river, zoom < 6 ? 0.6 : 1.1);
    if (zoom >= 4.5) pen.stroke(tile.admin1, colours.admin, 0.8, [3, 2]);
    if (zoom >= 2.5) pen.hatch(tile.disputed, colours.disputed);
    const settled = tile.borders.filter(({ disputed }) => !disputed);
    pen.stroke(settled, colours.border, zoom < 4 ? 0.8 : 1.1);
    pen.stroke(
      tile.borders.filter(({ disputed }) => disputed),
      colours.disputed,
      1,
      [4, 3],
    );
  }
  paintGraticule(painting);
}

interface Pen {
  fill(shapes: readonly BasemapShape[], colour: string): void;
  /** Width and dashes in CSS pixels on the screen. */
  stroke(shapes: readonly BasemapShape[], colour: string, width: number, dashes?: readonly number[]): void;
  hatch(shapes: readonly BasemapShape[], colour: string): void;
}

function penFor({ context, part, squarePx, pixelRatio }: TilePainting): Pen {
  const scale = squarePx / part.size;
  const unit = pixelRatio / scale;
  context.setTransform(scale, 0, 0, scale, -part.left * scale, -part.top * scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  return {
    fill(shapes, colour) {
      context.fillStyle = colour;
      for (const { path } of shapes) context.fill(path, 'evenodd');
    },
    stroke(shapes, colour, width, dashes = []) {
      context.strokeStyle = colour;
      context.lineWidth = width * unit;
      context.setLineDash(dashes.map((dash) => dash * unit));
      for (const { path } of shapes) context.stroke(path);
      context.setLineDash([]);
    },
    hatch(shapes, colour) {
      if (shapes.length === 0) return;
      context.save();
      context.beginPath();
      const area = new Path2D();
      for (const { path } of shapes) area.addPath(path);
      context.clip(area, 'evenodd');
      context.strokeStyle = colour;
      context.globalAlpha = 0.35;
      context.lineWidth = unit;
      context.beginPath();
      // lines are counted from the tile's own corner, and evenly spread over it, so that they go on in the next one
      const step = tileExtent / Math.max(Math.round(tileExtent / (7 * unit)), 1);
      const first = Math.floor((part.left + part.top) / step) * step;
      for (let at = first; at < part.left + part.top + 2.1 * part.size; at += step) {
        context.moveTo(at - part.top + part.size * 0.05, part.top - part.size * 0.05);
        context.lineTo(at - part.top - part.size * 1.1, part.top + part.size * 1.1);
      }
      context.stroke();
      context.restore();
    },
  };
}

/** Every 30, 15, 5 or 1 degrees. */
function paintGraticule({ context, world, squarePx, sidePx, pixelRatio, zoom, colours }: TilePainting): void {
  const step = zoom < 3 ? 30 : zoom < 5 ? 15 : zoom < 7.5 ? 5 : 1;
  const scale = squarePx / world.size;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.strokeStyle = colours.graticule;
  context.lineWidth = pixelRatio;
  context.beginPath();
  const northWest = unprojectPoint({ x: world.left, y: world.top });
  const southEast = unprojectPoint({ x: world.left + world.size, y: world.top + world.size });
  for (let lng = Math.ceil(northWest.lng / step) * step; lng < southEast.lng; lng += step) {
    const x = Math.round((projectLngLat({ lng, lat: 0 }).x - world.left) * scale) + 0.5;
    context.moveTo(x, 0);
    context.lineTo(x, sidePx);
  }
  for (let lat = Math.ceil(southEast.lat / step) * step; lat < northWest.lat; lat += step) {
    const y = Math.round((projectLngLat({ lng: 0, lat }).y - world.top) * scale) + 0.5;
    context.moveTo(0, y);
    context.lineTo(sidePx, y);
  }
  context.stroke();
}

import { projectLngLat, unprojectPoint } from '../../kernels/mercator.ts';
import { tileExtent, type BasemapShape, type BasemapTile } from './basemap-archive.ts';
import type { BasemapLook, BasemapSquare } from './basemap-messages.ts';
import { lakesInFills } from './lakes-in-fills.ts';
import { pixelsOfSquare, type SquareSource } from './basemap-square.ts';

const opaque = { alpha: false };

interface Painting extends SquareSource {
  readonly context: OffscreenCanvasRenderingContext2D;
  /** Null is open sea. */
  readonly shapes: BasemapTile | null;
  /** Sides of canvas and square, device pixels. */
  readonly sidePx: number;
  readonly squarePx: number;
  readonly look: BasemapLook;
}

/**
 * A canvas that has given a picture once. A thread's first picture waits until the window's own thread has a moment: that
 * is so now, and no more once the window draws its first view.
 */
export function readyCanvas(): OffscreenCanvas {
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d', opaque);
  // one without a context gives no picture
  if (context !== null) {
    context.fillRect(0, 0, 1, 1);
    canvas.transferToImageBitmap().close();
  }
  return canvas;
}

/** Paints a square from the shapes of its source, null being open sea, and takes the picture off the canvas, which is free again. */
export function paintSquare(
  canvas: OffscreenCanvas,
  square: BasemapSquare,
  source: SquareSource,
  shapes: BasemapTile | null,
  look: BasemapLook,
): ImageBitmap {
  const context = canvas.getContext('2d', opaque);
  if (context === null) throw new Error('the basemap has no canvas to paint on');
  const { sidePx, squarePx } = pixelsOfSquare(square, look);
  canvas.width = sidePx;
  canvas.height = sidePx;
  paintShapes({ ...source, context, shapes, sidePx, squarePx, look });
  return canvas.transferToImageBitmap();
}

/** Sea, land with a soft coast, water, lines of administration, contested areas hatched, borders. */
function paintShapes(painting: Painting): void {
  const { context, shapes, sidePx } = painting;
  const { colours, zoom, fills } = painting.look;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = colours.sea;
  context.fillRect(0, 0, sidePx, sidePx);
  if (shapes !== null) {
    const pen = penFor(painting);
    for (const width of [7, 3.5]) pen.stroke(shapes.land, colours.glow, width);
    pen.fill(shapes.land, colours.land);
    const isFilled = Object.keys(fills).length > 0;
    if (isFilled) {
      for (const [code, colour] of Object.entries(fills)) {
        const countries = shapes.countries.filter((country) => country.code === code);
        pen.fill(countries, colour);
      }
      // a figure of one side says nothing of what another one claims
      pen.fill(shapes.disputed, colours.land);
    }
    pen.stroke(shapes.land, colours.coast, 0.9);
    pen.fill(isFilled ? lakesInFills(shapes.lakes, pen.unit) : shapes.lakes, colours.sea);
    if (zoom >= 3.5) pen.stroke(shapes.rivers, colours.river, zoom < 6 ? 0.6 : 1.1);
    if (zoom >= 4.5) pen.stroke(shapes.admin1, colours.admin, 0.8, [3, 2]);
    if (zoom >= 2.5 || isFilled) pen.hatch(shapes.disputed, colours.disputed);
    const settled = shapes.borders.filter(({ disputed }) => !disputed);
    pen.stroke(settled, colours.border, zoom < 4 ? 0.8 : 1.1);
    pen.stroke(
      shapes.borders.filter(({ disputed }) => disputed),
      colours.disputed,
      1,
      [4, 3],
    );
  }
  paintGraticule(painting);
}

interface Pen {
  /** A CSS pixel on the screen, tile units. */
  readonly unit: number;
  fill(shapes: readonly Pick<BasemapShape, 'path'>[], colour: string): void;
  /** Width and dashes in CSS pixels on the screen. */
  stroke(shapes: readonly BasemapShape[], colour: string, width: number, dashes?: readonly number[]): void;
  hatch(shapes: readonly BasemapShape[], colour: string): void;
}

function penFor({ context, part, squarePx, look: { pixelRatio } }: Painting): Pen {
  const scale = squarePx / part.size;
  const unit = pixelRatio / scale;
  context.setTransform(scale, 0, 0, scale, -part.left * scale, -part.top * scale);
  context.lineJoin = 'round';
  context.lineCap = 'round';
  return {
    unit,
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
function paintGraticule({ context, world, squarePx, sidePx, look: { pixelRatio, zoom, colours } }: Painting): void {
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

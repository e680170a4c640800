import type { MapFrame } from '../kernels/map-frame.ts';
import { projectLngLat, unprojectPoint } from '../kernels/mercator.ts';
import { tileUnits, type PaperTile, type TileShape } from './basemap-tile.ts';
import { filled, polyline, rectangle, stroked, type DrawnGroup, type DrawnItem, type Line } from './drawing.ts';
import { mapInks, paperInks } from './paper-inks.ts';

/** Steps shorter than this are left out of an outline, pixels. */
const finestPx = 0.3;
/** Between the lines of a hatching. */
const hatchPx = 7;
/** Tiles overlap by this, so that no seam shows. */
const overlapPx = 0.4;

/** Sea, land with its coast, waters, contested areas hatched, borders, and the lines of the graticule. */
export function drawBasemap(frame: MapFrame, tiles: readonly PaperTile[]): readonly DrawnItem[] {
  const sea = filled(rectangle({ x: 0, y: 0, width: frame.width, height: frame.height }), { colour: paperInks.sea });
  return [sea, ...tiles.map((tile) => drawTile(frame, tile)), drawGraticule(frame)];
}

function drawTile(frame: MapFrame, tile: PaperTile): DrawnGroup {
  const side = frame.worldPx / 2 ** tile.z;
  const left = (tile.x / 2 ** tile.z - frame.left) * frame.worldPx;
  const top = (tile.y / 2 ** tile.z - frame.top) * frame.worldPx;
  const place = { left, top, scale: side / tileUnits };
  const path = (shapes: readonly TileShape[], closed: boolean): string =>
    shapes.flatMap(({ rings }) => rings.map((ring) => outline(pointsOf(ring, place), closed))).join('');
  const area = (shapes: readonly TileShape[], colour: string): readonly DrawnItem[] => {
    const d = path(shapes, true);
    return d === '' ? [] : [{ kind: 'path', d, fill: { colour }, evenOdd: true }];
  };
  const line = (shapes: readonly TileShape[], closed: boolean, how: Line): readonly DrawnItem[] => {
    const d = path(shapes, closed);
    return d === '' ? [] : [stroked(d, how)];
  };
  const settled = tile.borders.filter(({ disputed }) => !disputed);
  const contested = tile.borders.filter(({ disputed }) => disputed);
  const hatch = hatching(tile.disputed.flatMap(({ rings }) => rings.map((ring) => pointsOf(ring, place))));
  const items = [
    ...line(tile.land, true, { ink: { colour: '#ffffff', opacity: 0.42 }, width: 5 }),
    ...area(tile.land, paperInks.land),
    ...line(tile.land, true, { ink: { colour: paperInks.coast }, width: 0.9 }),
    ...area(tile.lakes, paperInks.sea),
    ...(frame.zoom >= 3.5 ? line(tile.rivers, false, { ink: { colour: mapInks.river }, width: 0.6 }) : []),
    ...(hatch === '' ? [] : [stroked(hatch, { ink: { colour: mapInks.disputed, opacity: 0.35 }, width: 1 })]),
    ...line(settled, false, { ink: { colour: mapInks.border }, width: frame.zoom < 4 ? 0.8 : 1.1 }),
    ...line(contested, false, { ink: { colour: mapInks.disputed }, width: 1, dash: [4, 3] }),
  ];
  const clip = { x: left - overlapPx, y: top - overlapPx, width: side + 2 * overlapPx, height: side + 2 * overlapPx };
  return { kind: 'group', clip, dx: 0, dy: 0, items };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function pointsOf(
  ring: readonly number[],
  { left, top, scale }: { readonly left: number; readonly top: number; readonly scale: number },
): readonly Point[] {
  const points: Point[] = [];
  for (let at = 0; at + 1 < ring.length; at += 2) {
    const point = { x: left + (ring[at] ?? 0) * scale, y: top + (ring[at + 1] ?? 0) * scale };
    const last = points.at(-1);
    const isLast = at + 3 >= ring.length;
    if (last === undefined || isLast || Math.hypot(point.x - last.x, point.y - last.y) >= finestPx) points.push(point);
  }
  return points;
}

function outline(points: readonly Point[], closed: boolean): string {
  return points.length < 2 ? '' : polyline(points, closed);
}

/** Slanted lines inside of areas, whatever lies within them: where lines of x + y cross their rings, by pairs. */
function hatching(rings: readonly (readonly Point[])[]): string {
  const crossings = new Map<number, number[]>();
  for (const ring of rings) {
    ring.forEach((from, at) => {
      const to = ring[(at + 1) % ring.length] ?? from;
      const [a, b] = [from.x + from.y, to.x + to.y];
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      // each end belongs to one of the two sides that meet there
      for (let line = Math.floor(low / hatchPx) + 1; line * hatchPx <= high; line++) {
        const share = (line * hatchPx - a) / (b - a);
        crossings.set(line, [...(crossings.get(line) ?? []), from.x + (to.x - from.x) * share]);
      }
    });
  }
  const lines: string[] = [];
  for (const [line, xs] of crossings) {
    const sorted = xs.toSorted((a, b) => a - b);
    for (let at = 0; at + 1 < sorted.length; at += 2) {
      const ends = [sorted[at] ?? 0, sorted[at + 1] ?? 0].map((x) => ({ x, y: line * hatchPx - x }));
      lines.push(polyline(ends, false));
    }
  }
  return lines.join('');
}

/** Every 30, 15, 5 or 1 degrees. */
function drawGraticule({ zoom, worldPx, left, top, width, height }: MapFrame): DrawnItem {
  const step = zoom < 3 ? 30 : zoom < 5 ? 15 : zoom < 7.5 ? 5 : 1;
  const northWest = unprojectPoint({ x: left, y: top });
  const southEast = unprojectPoint({ x: left + width / worldPx, y: top + height / worldPx });
  const lines: string[] = [];
  for (let lng = Math.ceil(northWest.lng / step) * step; lng < southEast.lng; lng += step) {
    const x = (projectLngLat({ lng, lat: 0 }).x - left) * worldPx;
    lines.push(
      polyline(
        [
          { x, y: 0 },
          { x, y: height },
        ],
        false,
      ),
    );
  }
  for (let lat = Math.ceil(southEast.lat / step) * step; lat < northWest.lat; lat += step) {
    const y = (projectLngLat({ lng: 0, lat }).y - top) * worldPx;
    lines.push(
      polyline(
        [
          { x: 0, y },
          { x: width, y },
        ],
        false,
      ),
    );
  }
  return stroked(lines.join(''), { ink: { colour: '#5a7891', opacity: 0.13 }, width: 1 });
}

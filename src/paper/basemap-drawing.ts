import type { MapFrame } from '../kernels/map-frame.ts';
import { fewerPoints } from '../kernels/fewer-points.ts';
import type { PaperTile, TileShape } from './basemap-tile.ts';
import { filled, flatPolyline, rectangle, stroked, type DrawnItem, type Ink, type Line } from './drawing.ts';
import { drawGraticule } from './graticule-drawing.ts';
import { hatching } from './hatching.ts';
import { mapInks, paperInks } from './paper-inks.ts';
import { placeTile } from './placed-tile.ts';

/** How far an outline may be drawn from where it lies, pixels: less than a dot at 300 dots an inch. */
const finePx = 0.3;
/** The same of the pale ground along a coast, of which nobody sees more. */
const coarsePx = 0.8;

/**
 * Sea, land with its coast, waters, contested areas hatched, borders, and the lines of the graticule. Tiles are cut where they meet by
 * what is drawn of them, and not by a clip each: a program that makes pixels of a page pays for every clip and every point.
 * @param fills of countries, by their codes; null: no figures are on the map
 */
export function drawBasemap(
  frame: MapFrame,
  tiles: readonly PaperTile[],
  fills: ReadonlyMap<string, Ink> | null,
): readonly DrawnItem[] {
  const { width, height, zoom } = frame;
  const placed = tiles.map((tile) => ({ tile, ...placeTile(frame, tile) }));
  const borders = (disputed: boolean): readonly Points[] =>
    placed.flatMap(({ tile, linesOf }) => linesOf(tile.borders.filter((border) => border.disputed === disputed)));
  const areas = (shapesOf: (tile: PaperTile) => readonly TileShape[], fill: Ink): readonly DrawnItem[] =>
    placed.flatMap(({ tile, ringsOf }): readonly DrawnItem[] => {
      const d = ringsOf(shapesOf(tile))
        .map((ring) => outline(ring, finePx, true))
        .join('');
      return d === '' ? [] : [{ kind: 'path', d, fill, evenOdd: true }];
    });
  const land = { colour: paperInks.land };
  // a figure of one side says nothing of what another one claims
  const figures =
    fills === null
      ? []
      : [
          ...[...fills].flatMap(([code, ink]) =>
            areas(({ countries }) => countries.filter((country) => country.code === code), ink),
          ),
          ...areas(({ disputed }) => disputed, land),
        ];
  const coasts = placed.flatMap(({ tile, linesOf }) => linesOf(tile.land));
  const rivers = zoom < 3.5 ? [] : placed.flatMap(({ tile, linesOf }) => linesOf(tile.rivers));
  const hatch = placed.map(({ tile, ringsOf }) => hatching(ringsOf(tile.disputed))).join('');
  return [
    filled(rectangle({ x: 0, y: 0, width, height }), { colour: paperInks.sea }),
    ...drawLines(coasts, { ink: { colour: '#ffffff', opacity: 0.42 }, width: 5 }, coarsePx),
    ...areas((tile) => tile.land, land),
    ...figures,
    ...drawLines(coasts, { ink: { colour: paperInks.coast }, width: 0.9 }),
    ...areas(({ lakes }) => lakes, { colour: paperInks.sea }),
    ...drawLines(rivers, { ink: { colour: mapInks.river }, width: 0.6 }),
    ...(hatch === '' ? [] : [stroked(hatch, { ink: { colour: mapInks.disputed, opacity: 0.35 }, width: 1 })]),
    ...drawLines(borders(false), { ink: { colour: mapInks.border }, width: zoom < 4 ? 0.8 : 1.1 }),
    ...drawLines(borders(true), { ink: { colour: mapInks.disputed }, width: 1, dash: [4, 3] }),
    drawGraticule(frame),
  ];
}

type Points = readonly number[];

/** Lines of one look as one path: where they meet, what is translucent is not twice as strong. */
function drawLines(lines: readonly Points[], how: Line, tolerance = finePx): readonly DrawnItem[] {
  const d = lines.map((line) => outline(line, tolerance, false)).join('');
  return d === '' ? [] : [stroked(d, how)];
}

/** What would be left without a length, or an area, keeps its points: an island remains a dot, a narrow lake a line. */
function outline(points: Points, tolerance: number, closed: boolean): string {
  const fewer = fewerPoints(points, tolerance);
  return flatPolyline(fewer.length > (closed ? 6 : 4) ? fewer : points, closed);
}

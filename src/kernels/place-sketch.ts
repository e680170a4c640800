import type { Place } from '../shared/dataset.ts';
import { wrapLongitude, type LngLat } from '../shared/map-extent.ts';
import { mapExtentOfPlaces } from './data-extent.ts';
import { distanceKm } from './distance-km.ts';
import { extremesOf } from './extremes.ts';
import { aroundMark, createLabelBoxes, placeLabel } from './label-boxes.ts';
import type { CanvasPoint } from './map-frame.ts';
import { projectLngLat } from './mercator.ts';

/** Places for a small picture of where things were. */
export interface SketchRequest {
  /** All of the document. */
  readonly places: readonly Place[];
  /** How many events each of those has that the picture is about, by their index. */
  readonly counts: ReadonlyMap<number, number>;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Width of the name of a place, pixels. */
  namePx(place: number): number;
}

/** A place on the picture. */
export interface SketchDot extends CanvasPoint {
  /** Its index. */
  readonly place: number;
  readonly radius: number;
  /** 0: it is there to say where the others are. */
  readonly count: number;
  /** The middle of its name; null where that has no room. */
  readonly name: CanvasPoint | null;
}

export interface PlaceSketch {
  /** Those without events first, then the largest, so that small ones lie on top. */
  readonly dots: readonly SketchDot[];
  /** Lines of longitude and latitude, at round degrees: x of the ones, y of the others. */
  readonly meridians: readonly number[];
  readonly parallels: readonly number[];
  /** Its upper left corner and the width of a world, in worlds and pixels: what lies under it can be drawn by them. */
  readonly ground: CanvasPoint & { readonly worldPx: number };
}

const namePx = 13;
const besidePx = 4;
const leastRadius = 3.5;
const widestRadius = 11;
const bystanderRadius = 1.8;
const mostBystanders = 60;
/** More dots than these are no picture any more; they are listed beside it. */
const mostShown = 200;
/** A single place says nothing without some others around it. */
const fewPlaces = 3;
const neighbours = 4;

/**
 * The places of `counts` by number of events, in Mercator's projection on the side of the globe where they are narrowest, with
 * other places around them. Null where none of them has coordinates.
 */
export function sketchPlaces({ places, counts, width, height, namePx: nameOf }: SketchRequest): PlaceSketch | null {
  const shown = [...counts.keys()].filter((place) => places[place]?.coordinates !== undefined);
  const points = shown.flatMap((place) => places[place] ?? []);
  const around = points.length < fewPlaces ? nearestOthers(places, new Set(shown), points[0]?.coordinates) : [];
  const extent = mapExtentOfPlaces([...points, ...around].map(withoutGeometry));
  if (extent === null) return null;
  const upperLeft = projectLngLat({ lng: extent.west, lat: extent.north });
  const lowerRight = projectLngLat({ lng: extent.east, lat: extent.south });
  const worldPx = Math.min(width / (lowerRight.x - upperLeft.x), height / (lowerRight.y - upperLeft.y));
  const left = (width - (lowerRight.x - upperLeft.x) * worldPx) / 2 - upperLeft.x * worldPx;
  const top = (height - (lowerRight.y - upperLeft.y) * worldPx) / 2 - upperLeft.y * worldPx;
  const toPoint = ({ lng, lat }: LngLat): CanvasPoint => {
    // a place beyond the left edge may be in view at the right one
    const { x, y } = projectLngLat({ lng: wrapLongitude(lng, extent.west), lat });
    return { x: left + x * worldPx, y: top + y * worldPx };
  };
  const most = Math.max(extremesOf(counts.values()).greatest, 1);
  const dotOf = (place: number, count: number): readonly Omit<SketchDot, 'name'>[] => {
    const coordinates = places[place]?.coordinates;
    if (coordinates === undefined) return [];
    const radius = count === 0 ? bystanderRadius : Math.max(widestRadius * Math.sqrt(count / most), leastRadius);
    return [{ place, count, radius, ...toPoint(coordinates) }];
  };
  const foremost = shown
    .flatMap((place) => dotOf(place, counts.get(place) ?? 0))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostShown);
  const bystanders = places
    .flatMap((_, place) => (counts.has(place) ? [] : dotOf(place, 0)))
    .filter(({ x, y }) => x > 0 && x < width && y > 0 && y < height)
    .slice(0, mostBystanders);
  const named = nameDots([...foremost, ...bystanders], width, height, nameOf);
  return {
    ground: { x: -left / worldPx, y: -top / worldPx, worldPx },
    dots: [...named.filter(({ count }) => count === 0), ...named.filter(({ count }) => count > 0)],
    meridians: degreesBetween(extent.west, extent.east).map((lng) => toPoint({ lng, lat: 0 }).x),
    parallels: degreesBetween(extent.south, extent.north).map((lat) => toPoint({ lng: extent.west, lat }).y),
  };
}

/** The mark alone: a border may reach far beyond it. */
function withoutGeometry({ id, name, coordinates }: Place): Place {
  return { id, name, ...(coordinates !== undefined && { coordinates }) };
}

function nearestOthers(places: readonly Place[], shown: ReadonlySet<number>, to: LngLat | undefined): readonly Place[] {
  if (to === undefined) return [];
  return places
    .flatMap((place, index) => {
      const { coordinates } = place;
      // a country's anchor is not where things are
      if (shown.has(index) || coordinates === undefined || place.kind === 'country') return [];
      return [{ place, away: distanceKm(to, coordinates) }];
    })
    .filter(({ away }) => away > 1)
    .toSorted((a, b) => a.away - b.away)
    .slice(0, neighbours)
    .map(({ place }) => place);
}

/** Names find room in the order of the dots, over no dot and no other name. */
function nameDots(
  dots: readonly Omit<SketchDot, 'name'>[],
  width: number,
  height: number,
  nameOf: (place: number) => number,
): readonly SketchDot[] {
  const boxes = createLabelBoxes();
  for (const { x, y, radius } of dots) boxes.takeDisc({ x, y, radius });
  const pane = { left: 0, top: 0, right: width, bottom: height };
  return dots.map((dot) => {
    const request = {
      x: dot.x,
      y: dot.y,
      clearance: dot.radius + besidePx,
      width: nameOf(dot.place),
      height: namePx,
      sides: aroundMark,
    };
    const box = placeLabel(boxes, request, pane)?.box;
    return {
      ...dot,
      name: box === undefined ? null : { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 },
    };
  });
}

/** Round degrees between two, at most about six of them. */
function degreesBetween(from: number, to: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 30, 60, 90].find((one) => (to - from) / one <= 6) ?? 90;
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(Math.floor(to / step) - first + 1, 0) }, (_, index) => (first + index) * step);
}

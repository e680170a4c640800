import { finish } from './finish.ts';
import { nameOfLabel, type BasemapLabels, type LabelNames } from './basemap-labels.ts';
import {
  aboveMark,
  belowMark,
  boxAround,
  isCut,
  leftOfMark,
  overMark,
  placeLabel,
  rightOfMark,
  type Box,
  type LabelBoxes,
  type LabelRequest,
  type PlacedLabel,
} from './label-boxes.ts';
import { copiesOnCanvas, type CanvasPoint, type MapFrame } from './map-frame.ts';
import { projectLngLat, unprojectPoint } from './mercator.ts';
import { says } from './said-names.ts';
import type { SaidPlace } from './said-place.ts';
import type { LngLat } from '../shared/map-extent.ts';

export type BasemapLabelKind = 'country' | 'city' | 'sea' | 'island';

/** How a basemap label is set; the view knows the fonts. */
export interface BasemapLabelStyle {
  readonly kind: BasemapLabelKind;
  /** CSS pixels. */
  readonly size: number;
  readonly strong: boolean;
}

export interface BasemapLabel {
  readonly style: BasemapLabelStyle;
  readonly lines: readonly string[];
  readonly box: Box;
  /** The dot of a city. */
  readonly dot: (CanvasPoint & { readonly capital: boolean }) | null;
}

export interface BasemapLabelRequest {
  readonly labels: BasemapLabels;
  readonly language: string;
  readonly frame: MapFrame;
  /** What is taken already: marks, event labels, cards. */
  readonly boxes: LabelBoxes;
  /** What events name already. */
  readonly said: readonly SaidPlace[];
  /** No more cities than these are named: fewer where a map is seen from the back of a room. Absent: as many as are read from nearby. */
  readonly mostCities?: number;
  /** What else is asked of the place of a name. Absent: nothing. */
  readonly accepts?: (box: Box) => boolean;
  /** Width of a line, CSS pixels. */
  readonly measure: (text: string, style: BasemapLabelStyle) => number;
}

const citiesPer100000Px = 12;
/** On a large map, too: more names are a pattern, which nobody reads. */
const mostCitiesNearby = 90;
/** How near to a label what is said is looked through for its name. */
const countryEchoPx = 120;
const cityEchoPx = 70;
/** The point of a country is wherever its data have put it, and its mark steps aside for others. */
const sameCountryPx = 300;
const citySides = [rightOfMark, leftOfMark, aboveMark, belowMark];
/** From afar a capital is named only where more people live in it. */
const smallCapital = 500_000;

/**
 * The names of the basemap that have room, in the order of their importance: countries, then cities; great cities
 * before countries from nearby. Names give way to events and to one another, and none is cut by the edge.
 */
export function planBasemapLabels(request: BasemapLabelRequest): readonly BasemapLabel[] {
  return finish(planBasemapLabelsInSteps(request));
}

/** The same in steps of about as much work. What is taken meanwhile is taken for all that follows. */
export function* planBasemapLabelsInSteps(request: BasemapLabelRequest): Generator<void, readonly BasemapLabel[]> {
  const near = request.frame.zoom >= 4;
  const seeing = { ...request, sees: sightOf(request.frame) };
  const first = [...(near ? planCities(seeing, 0, 2) : []), ...planCountries(seeing)];
  yield;
  const cities = planCities(seeing, near ? 3 : 0, 99);
  yield;
  return [...first, ...cities, ...planWaters(seeing)];
}

interface SeeingRequest extends BasemapLabelRequest {
  /** Whether a point may be on the canvas. */
  readonly sees: (lng: number, lat: number) => boolean;
}

function planCountries({ labels: { countries }, ...request }: SeeingRequest): readonly BasemapLabel[] {
  const { zoom } = request.frame;
  if (zoom > 7.5) return [];
  return countries.lng.flatMap((lng, row) => {
    const rank = countries.rank[row] ?? 9;
    if (rank > zoom - 0.7 || !request.sees(lng, countries.lat[row] ?? 0)) return [];
    const style: BasemapLabelStyle = {
      kind: 'country',
      size: (zoom < 3.5 ? 10.5 : 11.5) + (rank === 0 ? 1 : 0),
      strong: true,
    };
    const copies = freeCopies(request, { lng, lat: countries.lat[row] ?? 0 });
    if (copies.length === 0) return [];
    const text = nameOfLabel(countries.name, row, request.language).toLocaleUpperCase(request.language);
    const label = { names: countries.name, row, country: countries.a2[row] ?? null };
    return unsaid(copies, request, label, countryEchoPx).flatMap((at) => {
      const lines = breakLines(text, 14);
      const width = Math.max(...lines.map((line) => request.measure(line, style)));
      const size = { width: width + 4, height: lines.length * style.size * 1.18 };
      const placed = placeName(request, { ...at, clearance: 0, ...size, sides: [overMark] });
      return placed === null ? [] : [{ style, lines, box: placed.box, dot: null }];
    });
  });
}

function planCities(
  { labels: { cities }, mostCities = mostCitiesNearby, ...request }: SeeingRequest,
  fromRank: number,
  toRank: number,
): readonly BasemapLabel[] {
  const { frame } = request;
  const most = Math.min(Math.ceil((frame.width * frame.height * citiesPer100000Px) / 100_000), mostCities);
  const found: BasemapLabel[] = [];
  for (let row = 0; row < cities.lng.length && found.length < most; row++) {
    const rank = cities.rank[row] ?? 9;
    if (rank > Math.min(toRank, frame.zoom + 0.6)) break;
    if (rank < fromRank || (frame.zoom < 4 && (cities.population[row] ?? 0) < smallCapital)) continue;
    const [lng, lat] = [cities.lng[row] ?? 0, cities.lat[row] ?? 0];
    // most are out of view, or among cells: their names are not looked at
    if (!request.sees(lng, lat)) continue;
    const capital = cities.capital[row] === 1;
    const style: BasemapLabelStyle = { kind: 'city', size: rank <= 2 ? 12 : 11, strong: capital };
    const copies = freeCopies(request, { lng, lat });
    if (copies.length === 0) continue;
    const text = nameOfLabel(cities.name, row, request.language);
    for (const at of unsaid(copies, request, { names: cities.name, row, country: null }, cityEchoPx)) {
      const dot = boxAround(at.x, at.y, 4);
      if (!request.boxes.isFree(dot) || isCut(dot, frame.pane)) continue;
      const size = { width: request.measure(text, style) + 2, height: style.size * 1.25 };
      const placed = placeName(request, { ...at, clearance: 6, ...size, sides: citySides });
      if (placed === null) continue;
      request.boxes.take(dot);
      found.push({ style, lines: [text], box: placed.box, dot: { ...at, capital } });
    }
  }
  return found;
}

function planWaters({ labels: { waters }, ...request }: SeeingRequest): readonly BasemapLabel[] {
  return waters.lng.flatMap((lng, row) => {
    const rank = waters.rank[row] ?? 9;
    if (rank > request.frame.zoom || !request.sees(lng, waters.lat[row] ?? 0)) return [];
    const kind = waters.kind[row] ?? 'sea';
    const style: BasemapLabelStyle = { kind, size: rank <= 1 ? 12 : 11, strong: false };
    const copies = freeCopies(request, { lng, lat: waters.lat[row] ?? 0 });
    if (copies.length === 0) return [];
    const text = nameOfLabel(waters.name, row, request.language);
    return copies.flatMap((at) => {
      const lines = breakLines(text, 16);
      const width = Math.max(...lines.map((line) => request.measure(line, style)));
      const size = { width: width + 6, height: lines.length * style.size * 1.25 };
      const placed = placeName(request, { ...at, clearance: 0, ...size, sides: [overMark] });
      return placed === null ? [] : [{ style, lines, box: placed.box, dot: null }];
    });
  });
}

function placeName(
  { boxes, frame, accepts }: Pick<BasemapLabelRequest, 'boxes' | 'frame' | 'accepts'>,
  label: LabelRequest,
): PlacedLabel | null {
  return placeLabel(boxes, accepts === undefined ? label : { ...label, accepts }, frame.pane);
}

/** A label reaches no further than this from its point, CSS pixels. */
const reachPx = 80;

/** Thousands of points are asked for, of which a hundred are in view: only those are projected. */
function sightOf({ left, top, width, height, worldPx }: MapFrame): SeeingRequest['sees'] {
  const northWest = unprojectPoint({ x: left - reachPx / worldPx, y: top - reachPx / worldPx });
  const southEast = unprojectPoint({
    x: left + (width + reachPx) / worldPx,
    y: top + (height + reachPx) / worldPx,
  });
  const wide = southEast.lng - northWest.lng;
  return (lng, lat) => {
    if (lat > northWest.lat || lat < southEast.lat) return false;
    const east = lng - northWest.lng;
    return east - Math.floor(east / 360) * 360 <= wide;
  };
}

/** The copies of a label's point on the canvas that are free: where they are not, no name can lie over them. */
function freeCopies({ frame, boxes }: Pick<BasemapLabelRequest, 'frame' | 'boxes'>, point: LngLat) {
  const { x, y } = projectLngLat(point);
  return copiesOnCanvas(frame, x, y, reachPx).filter((at) => boxes.isFree(boxAround(at.x, at.y, 0)));
}

interface LabelledPlace {
  readonly names: LabelNames;
  readonly row: number;
  readonly country: string | null;
}

/** Those near which no event names the same place: by its code, or by its name in any language, since the map may speak another than the window. */
function unsaid(
  points: readonly CanvasPoint[],
  { said }: Pick<BasemapLabelRequest, 'said'>,
  { names, row, country }: LabelledPlace,
  echoPx: number,
): readonly CanvasPoint[] {
  if (said.length === 0) return points;
  return points.filter(
    (at) =>
      !said.some((echo) => {
        const away = Math.hypot(echo.x - at.x, echo.y - at.y);
        if (country !== null && echo.country === country && away < sameCountryPx) return true;
        return away < echoPx && Object.values(names).some((ofLanguage) => says(echo.text, ofLanguage[row] ?? ''));
      }),
  );
}

/** At a space near the middle, where a name is longer than `longest` characters; no line begins with the stroke between two names. */
function breakLines(text: string, longest: number): readonly string[] {
  const words = text.split(' ');
  const cuts = words
    .slice(1)
    .flatMap((next, index) => (next === '/' ? [] : [words.slice(0, index + 1).join(' ').length]));
  if (text.length <= longest || cuts.length === 0) return [text];
  const best = cuts.reduce((nearest, cut) =>
    Math.abs(cut - text.length / 2) < Math.abs(nearest - text.length / 2) ? cut : nearest,
  );
  return [text.slice(0, best), text.slice(best + 1)];
}

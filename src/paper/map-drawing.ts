import { ringNumberPx, ringWidth, singleMarkPx, type RingArc } from '../kernels/cluster-ring.ts';
import type { Box } from '../kernels/label-boxes.ts';
import type { PlacedMark, SmallMark } from '../kernels/map-marks.ts';
import { shapeOfCategory, styleOfStatus } from '../kernels/mark-shape.ts';
import { formatCount } from '../messages/number-words.ts';
import type { Language } from '../shared/language.ts';
import type { StackedLayer } from '../shared/view.ts';
import { drawMapAnnotation } from './annotation-drawing.ts';
import { drawArea } from './area-drawing.ts';
import { drawBasemap } from './basemap-drawing.ts';
import type { PaperTile } from './basemap-tile.ts';
import {
  baselineAt,
  polyline,
  rectangle,
  shortNumber,
  stroked,
  type DrawnBox,
  type DrawnGroup,
  type DrawnItem,
} from './drawing.ts';
import { drawFigureCircle, figureFills } from './figure-drawing.ts';
import { faded } from './faded.ts';
import { drawFlows } from './flow-drawing.ts';
import { drawFlowLabels } from './flow-labels.ts';
import { mapLinePx, placeStyle, type PaperMap } from './map-plan.ts';
import { drawOutline } from './outline-drawing.ts';
import { drawMark, type PaperMark } from './mark-drawing.ts';
import { inksOfCategory, mapHalo, mapInks, paperInks } from './paper-inks.ts';
import type { PictureSubject } from './picture-subject.ts';
import { selectionRing } from './selection-ring.ts';

/** Of an event outside of the time that a map shows. */
export const smallMarkPx = 6;

/**
 * Draws a map with its upper left corner at 0, 0: the basemap, figures, then the layers in the order and as opaque as they are asked
 * for: the outline that filters under names and marks, which it would strike through, and above all what authors wrote.
 */
export function drawMap(map: PaperMap, tiles: readonly PaperTile[]): DrawnGroup {
  const { frame, figureCircles, outlines, annotations } = map;
  const { figures, layers } = map.subject;
  const { width, height } = frame;
  const drawn = (some: readonly StackedLayer[]): readonly DrawnItem[] =>
    some.flatMap((layer) => faded(drawLayer[layer](map), layers.opacity[layer] ?? 1));
  const firstOfNames = layers.order.findIndex((layer) => layer === 'labels' || layer === 'events');
  const items: readonly DrawnItem[] = [
    ...drawBasemap(frame, tiles, figures === null ? null : figureFills(figures)),
    ...faded(figureCircles.flatMap(drawFigureCircle), figures?.opacity ?? 1),
    ...drawn(layers.order.slice(0, firstOfNames)),
    ...outlines.flatMap(drawOutline),
    ...drawn(layers.order.slice(firstOfNames)),
    ...annotations.flatMap(drawMapAnnotation),
    stroked(rectangle({ x: 0.4, y: 0.4, width: width - 0.8, height: height - 0.8 }), {
      ink: { colour: paperInks.lineStrong },
      width: 0.8,
    }),
  ];
  return { kind: 'group', clip: { x: 0, y: 0, width, height }, dx: 0, dy: 0, items };
}

const drawLayer: Readonly<Record<StackedLayer, (map: PaperMap) => readonly DrawnItem[]>> = {
  areas: ({ areas, subject }) => areas.flatMap((area) => drawArea(subject, area)),
  flows: ({ flows, labels }) => [
    {
      kind: 'group',
      clip: null,
      leftOut: labels.flatMap(({ lineBoxes }) => lineBoxes.map(boxOf)),
      dx: 0,
      dy: 0,
      items: drawFlows(flows),
    },
  ],
  labels: drawBasemapNames,
  // the names of flows lie over all marks, as in a window
  events: (map) => [
    ...map.circles.map(({ x, y, radius }): DrawnItem => ({
      kind: 'circle',
      x,
      y,
      radius,
      line: { ink: { colour: paperInks.ink3 }, width: 1, dash: [4, 4] },
    })),
    ...map.small.flatMap((mark) => drawSmall(map, mark)),
    ...map.marks.flatMap((mark) => drawCluster(map, mark)),
    ...drawFlowLabels(map.flowLabels),
    ...drawLabels(map),
  ],
};

function boxOf({ left, top, right, bottom }: Box): DrawnBox {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function drawBasemapNames({ basemapLabels, subject }: PaperMap): readonly DrawnItem[] {
  const colours = {
    country: mapInks.countryName,
    city: mapInks.cityName,
    sea: mapInks.waterName,
    island: mapInks.cityName,
  };
  return basemapLabels.flatMap(({ style, lines, box, dot }): readonly DrawnItem[] => {
    const linePx = (box.bottom - box.top) / lines.length;
    const side = dot === null ? 'middle' : box.left > dot.x ? 'start' : box.right < dot.x ? 'end' : 'middle';
    const x = { start: box.left + 1, end: box.right - 1, middle: (box.left + box.right) / 2 }[side];
    const names = lines.map((text, at): DrawnItem => ({
      kind: 'text',
      text,
      language: subject.language,
      x,
      y: baselineAt(box.top + (at + 0.5) * linePx, style.size),
      anchor: side,
      size: style.size,
      strong: style.strong || style.kind === 'country',
      ink: { colour: colours[style.kind] },
      ...(style.kind === 'sea' ? {} : { halo: mapHalo }),
    }));
    if (dot === null) return names;
    const disc: DrawnItem = {
      kind: 'circle',
      x: dot.x,
      y: dot.y,
      radius: dot.capital ? 4 : 3,
      fill: mapHalo.ink,
      ...(dot.capital ? { line: { ink: { colour: mapInks.cityDot }, width: 1.1 } } : {}),
    };
    const core: DrawnItem = { ...disc, radius: dot.capital ? 1.5 : 2, fill: { colour: mapInks.cityDot } };
    return [disc, core, ...names];
  });
}

/** What passes and lies outside of the time that is shown. */
function drawSmall({ subject }: PaperMap, { x, y, cluster }: SmallMark): readonly DrawnItem[] {
  return drawMark({ ...lookOfEvent(subject, cluster.first), x, y, size: smallMarkPx });
}

function lookOfEvent({ columns, lists }: PictureSubject, row: number): Pick<PaperMark, 'shape' | 'style' | 'inks'> {
  const category = columns.category[row] ?? 0;
  return {
    shape: shapeOfCategory(category),
    style: styleOfStatus(lists.statuses[columns.status[row] ?? 0] ?? ''),
    inks: inksOfCategory(category),
  };
}

/** One event as its mark; several as a ring with their number. */
function drawCluster({ subject }: PaperMap, mark: PlacedMark): readonly DrawnItem[] {
  const { x, y, radius, cluster, anchor } = mark;
  const away = anchor === null ? 0 : Math.hypot(anchor.x - x, anchor.y - y);
  const leader =
    anchor === null || away <= radius
      ? []
      : [
          stroked(
            polyline(
              [{ x: x + ((anchor.x - x) / away) * radius, y: y + ((anchor.y - y) / away) * radius }, anchor],
              false,
            ),
            { ink: { colour: paperInks.ink3 }, width: 1, dash: [2, 2] },
          ),
        ];
  const chosen = hasChosen(subject, mark) ? selectionRing(x, y, radius + 2.8) : [];
  const ring = [...chosen, ...(cluster.country || cluster.count > 1 ? drawRing(mark) : [])];
  if (cluster.count > 1) return [...leader, ...ring, ringCount(mark, subject.language)];
  const size = singleMarkPx(cluster.importance);
  const ground: DrawnItem = { kind: 'circle', x, y, radius: size / 2 + 3, fill: mapHalo.ink };
  return [
    ...leader,
    ...ring,
    ...(cluster.country ? [] : [ground]),
    ...drawMark({ ...lookOfEvent(subject, cluster.first), x, y, size }),
  ];
}

/** Whether one of the chosen events is at a place of the cluster. */
function hasChosen({ columns: { places }, selected }: PictureSubject, { cluster }: PlacedMark): boolean {
  return [...selected].some((row) =>
    places.values
      .subarray(places.offsets[row], places.offsets[row + 1])
      .some((place) => cluster.places.includes(place)),
  );
}

function ringCount({ x, y, radius, cluster }: PlacedMark, language: Language): DrawnItem {
  const text = formatCount(cluster.count, language);
  const size = ringNumberPx(text, radius);
  return {
    kind: 'text',
    text,
    x,
    y: baselineAt(y, size),
    anchor: 'middle',
    size,
    strong: true,
    ink: { colour: paperInks.ink },
  };
}

/** A disc with an arc for each category. Dashed where no more than the country is known. */
function drawRing({ x, y, radius, arcs, cluster }: PlacedMark): readonly DrawnItem[] {
  const isDashed = cluster.country;
  const width = isDashed ? 2 : ringWidth(radius);
  const middle = radius - width / 2;
  const items: DrawnItem[] = [
    { kind: 'circle', x, y, radius: radius + 1.5, fill: mapHalo.ink },
    { kind: 'circle', x, y, radius: middle, fill: { colour: isDashed ? paperInks.land : paperInks.paper } },
    ...arcs.map((arc) => {
      const { fill, edge } = inksOfCategory(arc.category);
      const line = { ink: { colour: isDashed ? edge : fill }, width, ...(isDashed ? { dash: [3, 2.6] } : {}) };
      return stroked(arcPath(x, y, middle, arc), line);
    }),
  ];
  if (isDashed) return items;
  for (const { from } of arcs.length > 1 ? arcs : []) {
    const [cos, sin] = [Math.cos(from - Math.PI / 2), Math.sin(from - Math.PI / 2)];
    const gap = [radius - width, radius].map((at) => ({ x: x + cos * at, y: y + sin * at }));
    items.push(stroked(polyline(gap, false), { ink: { colour: paperInks.paper }, width: 1.4 }));
  }
  return [...items, { kind: 'circle', x, y, radius, line: { ink: { colour: paperInks.ink3 }, width: 0.8 } }];
}

/** A part of a circle as curves of no more than a quarter each. */
function arcPath(x: number, y: number, radius: number, { from, to }: RingArc): string {
  const parts = Math.max(Math.ceil((to - from) / (Math.PI / 2)), 1);
  const step = (to - from) / parts;
  // how far the control points lie from the ends of a part
  const reach = (4 / 3) * Math.tan(step / 4) * radius;
  const at = (angle: number, along: number): string => {
    const [cos, sin] = [Math.cos(angle - Math.PI / 2), Math.sin(angle - Math.PI / 2)];
    return `${shortNumber(x + radius * cos - along * sin)} ${shortNumber(y + radius * sin + along * cos)}`;
  };
  const curves = Array.from({ length: parts }, (_, part) => {
    const [begin, end] = [from + part * step, from + (part + 1) * step];
    return `C${at(begin, reach)} ${at(end, -reach)} ${at(end, 0)}`;
  });
  return `M${at(from, 0)}${curves.join('')}`;
}

function drawLabels({ labels }: PaperMap): readonly DrawnItem[] {
  return labels.flatMap(({ lines, box, align }) => {
    const x = { start: box.left + 1, end: box.right - 1, middle: (box.left + box.right) / 2 }[align];
    return lines.map(({ text, language, strong }, at): DrawnItem => ({
      kind: 'text',
      text,
      language,
      x,
      y: baselineAt(box.top + (at + 0.5) * mapLinePx, placeStyle.size),
      anchor: align,
      size: placeStyle.size,
      strong,
      ink: { colour: paperInks.ink },
      halo: mapHalo,
    }));
  });
}

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapExtentOfPlaces } from '../kernels/data-extent.ts';
import { placedFlow } from '../kernels/fixtures/placed-flow.ts';
import { columnsOfMapEvents } from '../kernels/fixtures/map-events.ts';
import { crossesBox } from '../kernels/line-crossing.ts';
import { unprojectPoint } from '../kernels/mercator.ts';
import type { Place } from '../shared/dataset.ts';
import { drawBasemap } from './basemap-drawing.ts';
import { tilesOfFrame } from './basemap-tile.ts';
import { flatItems, pointsOf } from './fixtures/flat-items.ts';
import { evenRuler, subjectOf } from './fixtures/picture-subject.ts';
import { drawMap } from './map-drawing.ts';
import { frameOfExtent, planMap, wholePaddingPx } from './map-plan.ts';
import type { PictureSubject } from './picture-subject.ts';

const noNames = { lng: [], lat: [], rank: [], name: {} };
const labels = {
  countries: { ...noNames, a2: [] },
  cities: { ...noNames, capital: [], population: [] },
  waters: { ...noNames, kind: [] },
};
const [width, height] = [1200, 600];

const anySubject = fc
  .record({
    places: fc.array(fc.record({ lng: fc.integer({ min: -180, max: 179 }), lat: fc.integer({ min: -60, max: 70 }) }), {
      minLength: 1,
      maxLength: 25,
    }),
    events: fc.array(fc.record({ place: fc.nat(), importance: fc.integer({ min: 1, max: 5 }) }), { maxLength: 40 }),
  })
  .map(({ places, events }): PictureSubject => {
    const columns = columnsOfMapEvents(
      events.map(({ place, importance }) => ({ places: [place % places.length], importance })),
    );
    const list = places.map((coordinates, at): Place => ({ id: `p${at}`, name: { en: `Place ${at}` }, coordinates }));
    const subject = subjectOf([]);
    return {
      ...subject,
      lists: { ...subject.lists, places: list },
      columns,
      mask: new Uint16Array(columns.count),
      mapExtent: mapExtentOfPlaces(list) ?? subject.mapExtent,
    };
  });

test('every placed event is in a mark that is in sight, and the numbers in the rings are theirs', () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      const frame = frameOfExtent(subject.mapExtent, width, height, wholePaddingPx);
      const { marks } = planMap(subject, frame, labels, evenRuler);
      const { columns } = subject;
      const shown = marks.filter(({ inPane }) => inPane).map(({ cluster }) => cluster);
      // the world is never shown more than once: each cluster has one mark
      expect(new Set(shown.map(({ places }) => places[0])).size).toBe(shown.length);
      expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(columns.count);
    }),
    { numRuns: 60 },
  );
});

test('names of places lie in the map, and none over another', () => {
  fc.assert(
    fc.property(anySubject, (subject) => {
      const frame = frameOfExtent(subject.mapExtent, width, height, wholePaddingPx);
      const plan = planMap(subject, frame, labels, evenRuler);
      const boxes = plan.labels.map(({ box }) => box);
      for (const [at, a] of boxes.entries()) {
        const free = [a.left, a.top, frame.width - a.right, height - a.bottom];
        // none touches the frame
        expect(Math.min(...free)).toBeGreaterThan(5);
        for (const b of boxes.slice(at + 1))
          expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['left', 0, 0.5],
  ['right', 1, 0.5],
  ['top', 0.5, 0],
  ['bottom', 0.5, 1],
])('what lies within three pixels of the frame, at its %s, has its name inside of it', (_, across, along) => {
  const frame = frameOfExtent({ west: 100, south: 20, east: 140, north: 40 }, width, height, 0);
  const near = (part: number, whole: number, off: number): number => off + part * (whole - 2 * off);
  const at = (off: number): { lng: number; lat: number } =>
    unprojectPoint({
      x: frame.left + near(across, frame.width, off) / frame.worldPx,
      y: frame.top + near(along, frame.height, off) / frame.worldPx,
    });
  const subject = subjectOf([]);
  const columns = columnsOfMapEvents([{ places: [0], importance: 5 }]);
  const places: readonly Place[] = [{ id: 'a', name: { en: 'Place a' }, coordinates: at(3) }];
  const marked = { ...subject, lists: { ...subject.lists, places }, columns, mask: new Uint16Array(columns.count) };
  const city = at(4.5);
  const cities = {
    lng: [city.lng],
    lat: [city.lat],
    rank: [0],
    name: { en: ['Town'] },
    capital: [1],
    population: [9e6],
  };
  const named = planMap(marked, frame, labels, evenRuler).labels;
  const towns = planMap(subject, frame, { ...labels, cities }, evenRuler).basemapLabels;
  expect([named.length, towns.length]).toEqual([1, 1]);
  for (const { box } of [...named, ...towns]) {
    const free = [box.left, box.top, frame.width - box.right, frame.height - box.bottom];
    expect(Math.min(...free)).toBeGreaterThan(5);
  }
});

test('tiles are those that the frame shows, and a contested area is hatched inside of it alone', () => {
  const frame = frameOfExtent({ west: 120, south: 20, east: 150, north: 50 }, width, height, 0);
  const tiles = tilesOfFrame(frame);
  // one that the frame shows whole
  const first = tiles[Math.floor(tiles.length / 2)];
  expect(first).toBeDefined();
  if (first === undefined) return;
  const square = [1000, 1000, 2000, 1000, 2000, 2000, 1000, 2000];
  const nothing = { land: [], lakes: [], rivers: [], borders: [], countries: [] };
  const disputed = [{ rings: [square], disputed: true }];
  const drawn = flatItems(drawBasemap(frame, [{ ...first, ...nothing, disputed }], null));
  const hatch = drawn.filter(({ item }) => item.kind === 'path' && item.line?.ink.colour === '#a2798b');
  expect(hatch.length).toBe(1);
  const side = frame.worldPx / 2 ** first.z;
  const [left, top] = [
    (first.x / 2 ** first.z - frame.left) * frame.worldPx,
    (first.y / 2 ** first.z - frame.top) * frame.worldPx,
  ];
  const points = hatch.flatMap(pointsOf);
  expect(points.length).toBeGreaterThan(10);
  for (const [x, y] of points) {
    for (const [at, from] of [
      [x, left],
      [y, top],
    ] as const) {
      const unit = ((at - from) / side) * 4096;
      expect(unit).toBeGreaterThanOrEqual(995);
      expect(unit).toBeLessThanOrEqual(2005);
    }
  }
});

test('flows are those of the brush, where there is one', () => {
  const subject = subjectOf([]);
  const places = ['a', 'b'].map((id, at): Place => ({
    id,
    name: { en: id },
    coordinates: { lng: 110 + 20 * at, lat: 30 },
  }));
  const early = placedFlow('early', ['a', 'b'], 1);
  const late = { ...early, id: 'late', when: { ...early.when, startEarliest: 5e8, endLatest: 6e8 } };
  const lists = { ...subject.lists, places, flows: [early, late] };
  const frame = frameOfExtent(subject.mapExtent, width, height, wholePaddingPx);
  const drawn = (brush: PictureSubject['brush']) =>
    planMap({ ...subject, lists, brush }, frame, labels, evenRuler).flows.map(({ course }) => course.flow.id);
  expect(new Set(drawn(null))).toEqual(new Set(['early', 'late']));
  expect(new Set(drawn({ from: 4e8, to: 7e8 }))).toEqual(new Set(['late']));
});

/** An event at place a, west of place b, and a flow along these places. */
function planOfFlow(along: Parameters<typeof placedFlow>[1]): ReturnType<typeof planMap> {
  const subject = subjectOf([]);
  const places = ['a', 'b'].map((id, at): Place => ({
    id,
    name: { en: `Place ${id}` },
    coordinates: { lng: 110 + 20 * at, lat: 30 },
  }));
  const columns = columnsOfMapEvents([{ places: [0], importance: 5 }]);
  const lists = { ...subject.lists, places, flows: [placedFlow('flow', along, 1)] };
  const mask = new Uint16Array(columns.count);
  const frame = frameOfExtent({ west: 100, south: 20, east: 140, north: 40 }, width, height, 0);
  return planMap({ ...subject, lists, columns, mask }, frame, labels, evenRuler);
}

test('names stand off the heads of flows', () => {
  const { labels: named, flows } = planOfFlow(['b', 'a']);
  expect(named.length).toBe(1);
  // the right side, which is tried first, is where the arrow comes from
  for (const { head } of flows) for (const { box } of named) expect(crossesBox(head, box)).toBe(false);
});

test('of several events the place is said above, also where one of them says it; flows are drawn around every line', () => {
  const subject = subjectOf([]);
  const places = ['Rome', 'Oslo'].map((name, at): Place => ({
    id: name,
    name: { en: name },
    coordinates: { lng: 110 + 20 * at, lat: 30 },
  }));
  const columns = columnsOfMapEvents([
    { places: [0], importance: 5 },
    { places: [0], importance: 5 },
    { places: [1], importance: 5 },
  ]);
  const texts = ['Talks in Rome', 'Dinner', 'Talks in Oslo'];
  const title = (row: number) => ({ text: texts[row] ?? '', language: 'en' });
  const lists = { ...subject.lists, places, flows: [placedFlow('there', ['Rome', 'Oslo'], 1)] };
  const frame = frameOfExtent({ west: 100, south: 20, east: 140, north: 40 }, width, height, 0);
  const mask = new Uint16Array(columns.count);
  const map = planMap(
    { ...subject, lists, columns, mask, titles: { title, shortTitle: title } },
    frame,
    labels,
    evenRuler,
  );
  const said = map.labels.map(({ lines }) => lines.map(({ text }) => text));
  expect(said.find(([first]) => first === 'Rome')?.toSorted()).toEqual(['Dinner', 'Rome', 'Talks in Rome']);
  expect(said).toContainEqual(['Talks in Oslo']);
  const groups = drawMap(map, []).items.flatMap((item) => (item.kind === 'group' ? [item] : []));
  const leftOut = groups.flatMap((group) => group.leftOut ?? []);
  expect(leftOut.length).toBe(said.flat().length);
  for (const { box, lines, lineBoxes } of map.labels) {
    lineBoxes.forEach(({ left, top, right, bottom }, at) => {
      expect(left >= box.left && right <= box.right + 0.01 && top >= box.top && bottom <= box.bottom).toBe(true);
      const { text = '', strong = false } = lines[at] ?? {};
      expect(right - left).toBeGreaterThanOrEqual(evenRuler(text, { size: 12, strong }));
      expect(leftOut).toContainEqual({ x: left, y: top, width: right - left, height: bottom - top });
    });
  }
});

test('names stand off the lines of flows where there is another side', () => {
  const { labels: named, flows } = planOfFlow(['a', 'b']);
  expect([named.length, flows.length]).toEqual([1, 1]);
  for (const { line } of flows) for (const { box } of named) expect(crossesBox(line, box)).toBe(false);
});

test.each([9, 99, 999, 9_999])('the number of a ring of %d events lies within it', (count) => {
  const subject = subjectOf([]);
  const columns = columnsOfMapEvents(Array.from({ length: count }, () => ({ places: [0], importance: 1 })));
  const places: Place[] = [{ id: 'a', name: {}, coordinates: { lng: 125, lat: 35 } }];
  const frame = frameOfExtent(subject.mapExtent, width, height, 0);
  const lists = { ...subject.lists, places };
  const map = planMap({ ...subject, lists, columns, mask: new Uint16Array(count) }, frame, labels, evenRuler);
  const [number] = flatItems([drawMap(map, [])]).flatMap(({ item }) => (item.kind === 'text' ? [item] : []));
  expect(number?.text).toBe(count === 9999 ? '9,999' : String(count));
  const radius = map.marks[0]?.radius ?? 0;
  const wide = evenRuler(number?.text ?? '', { size: number?.size ?? Infinity, strong: true });
  expect(wide).toBeLessThan(2 * radius * 0.78);
});

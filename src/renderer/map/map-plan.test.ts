import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { layoutClusters } from '../../kernels/cluster-layout.ts';
import { presence } from '../../kernels/event-presence.ts';
import { finish } from '../../kernels/finish.ts';
import { hexCells } from '../../kernels/hex-cells.ts';
import type { Box } from '../../kernels/label-boxes.ts';
import type { CanvasPoint, MapFrame } from '../../kernels/map-frame.ts';
import { clusterPlaces } from '../../kernels/place-clusters.ts';
import { spotsOfPlaces } from '../../kernels/place-spots.ts';
import { placedCells, planCells, sitesOfCells } from '../../kernels/placed-cells.ts';
import type { Language } from '../../shared/language.ts';
import { eventsDrawn } from './events-drawn.ts';
import { documentOfFile, type DatasetFile } from './fixtures/document-of-file.ts';
import { frameOfCamera, frameShowing } from './fixtures/frame-of-camera.ts';
import type { MapColours } from './map-colours.ts';
import { createMapEvents } from './map-events.ts';
import { planArcs } from './connection-painter.ts';
import { planMap, type MapPlan } from './map-plan.ts';

function readResource(path: string): string {
  return readFileSync(new URL(`../../../resources/${path}`, import.meta.url), 'utf8');
}

const file: DatasetFile = JSON.parse(readResource('datasets/tokyo-gyeongju-china.json'));
const basemapLabels: BasemapLabels = JSON.parse(readResource('basemap/labels.json'));
const document = documentOfFile(file);
const openingExtent = file.views[0]?.mapExtent ?? { west: -180, south: -60, east: 180, north: 75 };
const { columns, summary } = document;
const spots = spotsOfPlaces(summary.places);
/** About those that the opening view has in its window. */
const autumn = file.events.flatMap(({ when }, row) => (/^2025-1[01]/.test(when) ? [row] : []));

interface Look {
  readonly frame: MapFrame;
  readonly inside: readonly number[];
  readonly selected?: readonly number[];
  readonly language?: Language;
  readonly asCells?: boolean;
  readonly cards?: readonly Box[];
}
const buttons: Box = { left: 12, top: 12, right: 42, bottom: 122 };

/** The fixture's dates are all the same: before the window of time, and only what is selected is inside of it. */
const window = { from: 10, to: 20 };
const mask = new Uint16Array(columns.count);

/** A plan with letters that are all as wide as one another: no font is needed. */
function plan({ frame, inside, selected = [], language = 'en', asCells = false, cards = [buttons] }: Look): MapPlan {
  const from = createMapEvents(columns, spots);
  const events = from.under({ mask, brush: null, window, selected: inside });
  const cells = hexCells(spots, frame.worldPx);
  const inCells = from.counts.divideBy(cells.cellOfPlace, cells.count)();
  return finish(
    planMap({
      document,
      spots,
      events,
      layout: layoutClusters(
        clusterPlaces(columns, spots, events.places, events.inside, presence.inside, frame.worldPx),
        clusterPlaces(columns, spots, events.places, events.outside, presence.outside, frame.worldPx),
        frame.worldPx,
      ),
      ringed: events.inside,
      cells: asCells ? planCells(cells, sitesOfCells(frame, cells), inCells) : null,
      outsideCells: null,
      areas: [],
      symbols: [],
      courses: [],
      labels: basemapLabels,
      selected,
      frame,
      cards,
      language,
      namesIn: language,
      colours: { font: 'Test', textScale: 1 } as MapColours,
      ruler: { width: (text) => text.length * 6.4 },
    }).naming,
  );
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** From a point to the nearest of the box. */
function gapBetween({ left, top, right, bottom }: Box, { x, y }: CanvasPoint): number {
  return Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
}

const anyFrame = fc
  .record({
    lng: fc.integer({ min: -180, max: 179 }),
    lat: fc.integer({ min: -10, max: 55 }),
    zoom: fc.integer({ min: 6, max: 32 }).map((quarter) => quarter / 4),
    width: fc.integer({ min: 500, max: 1400 }),
    height: fc.integer({ min: 200, max: 800 }),
  })
  .map(({ lng, lat, zoom, width, height }) => frameOfCamera({ centre: { lng, lat }, zoom }, { width, height }));
const anyLook = fc.record({
  frame: anyFrame,
  inside: fc.subarray([...Array(columns.count).keys()]),
  selected: fc.subarray([...Array(columns.count).keys()], { maxLength: 1 }),
  language: fc.constantFrom<Language>('en', 'fr'),
});

describe('names on the map, wherever one looks', () => {
  test('never overlap one another, and never lie under a mark', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const { marks, small, eventLabels, flowLabels, basemapLabels } = plan(look);
        const names = basemapLabels ?? [];
        const boxes = [...eventLabels, ...flowLabels, ...names].map(({ box }) => box);
        const discs = [...marks, ...small.map((mark) => ({ ...mark, radius: 3 }))];
        const clashes = boxes.filter(
          (box, at) =>
            boxes.slice(at + 1).some((other) => overlap(box, other)) ||
            discs.some((disc) => gapBetween(box, disc) < disc.radius),
        );
        expect(clashes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('are never cut by the edge of the pane, and a line to a name comes with its mark', () => {
    fc.assert(
      fc.property(anyLook, (look) => {
        const { pane } = look.frame;
        for (const { box, mark, leader } of plan(look).eventLabels) {
          const isWithin =
            box.left >= pane.left && box.right <= pane.right && box.top >= pane.top && box.bottom <= pane.bottom;
          expect(isWithin || !overlap(box, pane)).toBe(true);
          expect(leader === null || mark.inPane).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});

test('no event with a place is without a mark or a cell', () => {
  const placed = [...Array(columns.count).keys()].filter((row) =>
    [...columns.places.values.subarray(columns.places.offsets[row], columns.places.offsets[row + 1])].some(
      (place) => spots.placed[place] === 1,
    ),
  );
  fc.assert(
    fc.property(anyLook, fc.boolean(), (look, asCells) => {
      expect(finish(eventsDrawn(plan({ ...look, asCells })))).toBe(placed.length);
    }),
    { numRuns: 30 },
  );
});

test('the card of a mark names all that is selected there, and counts what it has no room for', () => {
  const rowOf = (id: string): number => file.events.findIndex((event) => event.id === id);
  const frame = frameShowing(openingExtent, { width: 830, height: 400 });
  const cardOf = (...ids: readonly string[]) => {
    const { card } = plan({ frame, inside: autumn, selected: ids.map(rowOf) });
    if (card === null) throw new Error('what is selected is in view');
    return { names: card.entries.map(({ row }) => file.events[row]?.id), height: card.box.bottom - card.box.top, card };
  };
  // one is in Gyeongju, the other in Busan: from here that is one mark; the summit is in Tokyo
  const one = cardOf('ev-apec');
  const two = cardOf('ev-apec', 'ev-busan', 'ev-summit');
  expect(one.names).toEqual(['ev-apec']);
  expect(new Set(two.names)).toEqual(new Set(['ev-apec', 'ev-busan']));
  expect(two.height).toBeGreaterThan(one.height + 30);
  const { names, card } = cardOf('ev-summit', 'ev-framework', 'ev-arms-orders', 'ev-golden-age', 'ev-emperor');
  expect(names).toHaveLength(3);
  expect(card.entries.at(-1)?.detail).toMatch(/ · \+2$/);
});

test.each(['en', 'fr'] as const)(
  'a card of several events lies where no name is, if that is farther off: %s',
  (language) => {
    const selected = ['ev-past-controls', 'ev-embargo-2010'].map((id) =>
      file.events.findIndex((event) => event.id === id),
    );
    for (const width of [760, 830, 864]) {
      const frame = frameShowing(openingExtent, { width, height: 380 });
      const { card, eventLabels } = plan({ frame, inside: [...Array(columns.count).keys()], selected, language });
      expect(card?.entries).toHaveLength(2);
      expect(eventLabels.filter(({ box }) => card !== null && overlap(box, card.box))).toEqual([]);
    }
  },
);

test('a card lies over names rather than under what floats over the map', () => {
  const frame = frameShowing(openingExtent, { width: 500, height: 240 });
  const floating = { left: 250, top: 0, right: 500, bottom: 240 };
  const selected = [file.events.findIndex(({ id }) => id === 'ev-past-controls')];
  const { card } = plan({ frame, inside: [...Array(columns.count).keys()], selected, cards: [buttons, floating] });
  expect(card?.box.right).toBeLessThanOrEqual(frame.pane.left + floating.left);
});

test('a card names fewer of its events rather than lie over names', () => {
  const selected = ['ev-summit', 'ev-framework', 'ev-emperor'].map((id) =>
    file.events.findIndex((event) => event.id === id),
  );
  const sizes = [760, 500, 380, 320, 280].map((width) => {
    const frame = frameShowing(openingExtent, { width, height: width / 2 });
    const { card, eventLabels } = plan({ frame, inside: [...Array(columns.count).keys()], selected });
    const [told, last] = [card?.entries.length ?? 0, card?.entries.at(-1)?.detail ?? ''];
    expect(last.endsWith(` · +${selected.length - told}`)).toBe(told < selected.length);
    if (told > 1) expect(eventLabels.filter(({ box }) => card !== null && overlap(box, card.box))).toEqual([]);
    return told;
  });
  expect(sizes[0]).toBe(3);
  expect(Math.min(...sizes)).toBeLessThan(3);
});

test('names leave cells alone', () => {
  const { cells, basemapLabels } = plan({
    frame: frameShowing(openingExtent, { width: 830, height: 400 }),
    inside: autumn,
    asCells: true,
  });
  const radius = cells?.sites.radius ?? 0;
  const placed = cells === null ? [] : placedCells(cells);
  expect(placed.length).toBeGreaterThan(5);
  const names = basemapLabels ?? [];
  const clashes = names.filter(({ box }) => placed.some((cell) => gapBetween(box, cell) < radius));
  expect(clashes).toEqual([]);
  expect(names.length).toBeGreaterThan(5);
});

describe('the opening view', () => {
  const looks = [
    { name: 'wide', size: { width: 832, height: 398 } },
    { name: 'narrow', size: { width: 936, height: 283 } },
  ];
  test.each(looks.flatMap((look) => (['en', 'fr'] as const).map((language) => ({ ...look, language }))))(
    'names the same at the same places: $name, $language',
    async ({ name, size, language }) => {
      const drawn = plan({ frame: frameShowing(openingExtent, size), inside: autumn, language });
      await expect(placementOf(drawn)).toMatchFileSnapshot(`fixtures/opening-${name}-${language}.txt`);
    },
  );
});

/** One line a name: where its box lies in the pane, what it says; indented under the marks that it belongs to. */
function placementOf({ frame: { pane }, marks, eventLabels, basemapLabels }: MapPlan): string {
  const at = (x: number, y: number): string => `${Math.round(x - pane.left)} ${Math.round(y - pane.top)}`;
  const boxOf = ({ left, top, right, bottom }: Box): string => `${at(left, top)} – ${at(right, bottom)}`;
  const inPane = ({ box }: { readonly box: Box }): boolean => overlap(box, pane);
  const lines = [
    '# marks: middle, radius, events',
    ...marks
      .filter((mark) => mark.inPane)
      .map(({ x, y, radius, cluster }) => `${at(x, y)}, ${radius.toFixed(1)}: ${cluster.count}`),
    '# events',
    ...eventLabels
      .filter(inPane)
      .map(
        ({ box, lines: said, leader }) =>
          `${boxOf(box)}${leader === null ? '' : ' →'}: ${said.map(({ text }) => text).join(' | ')}`,
      ),
    '# basemap',
    ...(basemapLabels ?? []).filter(inPane).map(({ box, lines: said }) => `${boxOf(box)}: ${said.join(' | ')}`),
  ];
  return `${lines.join('\n')}\n`;
}

const rowOf = (title: string): number => file.events.findIndex((event) => event.title['en'] === title);
const meeting = rowOf('Trump–Xi meeting in Busan');
const framework = rowOf('US–China framework in Kuala Lumpur');
const meetingFollows = { id: 'r', predicate: 'follows', from: meeting, to: framework };
const paneSizes = [
  [860, 366],
  [1340, 460],
  [936, 258],
] as const;

test('the words of a relation cover no name of the basemap and no small mark where there is room for them', () => {
  for (const [width, height] of paneSizes) {
    for (const language of ['en', 'fr'] as const) {
      const shown = plan({ frame: frameShowing(openingExtent, { width, height }), inside: autumn, language });
      const [arc] = planArcs(shown, [meetingFollows], language);
      const box = arc?.box ?? null;
      if (box === null) throw new Error('no words');
      const named = [...(shown.basemapLabels ?? []), ...shown.eventLabels, ...shown.flowLabels];
      expect(named.filter((name) => overlap(name.box, box))).toEqual([]);
      expect(shown.small.filter((mark) => gapBetween(box, mark) < 3)).toEqual([]);
    }
  }
});

test('the words of a relation do not lie under the card of the chosen event', () => {
  for (const [width, height] of paneSizes) {
    const frame = frameShowing(openingExtent, { width, height });
    const shown = plan({ frame, inside: autumn, selected: [meeting] });
    const [arc] = planArcs(shown, [meetingFollows], 'en');
    if (shown.card === null || arc?.box === undefined || arc.box === null) throw new Error('no card or no words');
    expect(overlap(shown.card.box, arc.box)).toBe(false);
  }
});

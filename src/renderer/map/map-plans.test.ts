import { expect, test } from 'vitest';
import { createExplorerStore } from '../store/explorer-store.ts';
import { documentOfFile } from './fixtures/document-of-file.ts';
import { frameOfCamera } from './fixtures/frame-of-camera.ts';
import type { MapColours } from './map-colours.ts';
import { createMapPlans, type NamesTurn } from './map-plans.ts';

const around = {
  labels: null,
  cards: [],
  colours: { font: 'Test', textScale: 1 } as MapColours,
  ruler: { width: (text: string) => text.length * 6 },
};
const frame = frameOfCamera({ centre: { lng: 0, lat: 0 }, zoom: 4 }, { width: 800, height: 600 });

/** Plans of a square of places, an event at each: few are marks, many are cells. */
function plansOf(side: number) {
  const places = Array.from({ length: side * side }, (_, at) => ({
    id: `${at}`,
    name: { en: `${at}` },
    coordinates: { lng: (at % side) / 2 - side / 4, lat: Math.floor(at / side) / 2 - side / 4 },
  }));
  const events = places.map(({ id }) => ({ title: { en: '' }, when: '', category: 'any', places: [id] }));
  const document = documentOfFile({
    places,
    categories: [{ id: 'any', name: { en: 'Any' } }],
    events,
    views: [],
  });
  const store = createExplorerStore(
    { language: 'system', theme: 'system', showsHint: false },
    { language: 'en', theme: 'light' },
  );
  store.setState(({ view }) => ({ document, view: { ...view, timeExtent: { from: -1, to: 10 } } }));
  const plans = createMapPlans();
  const state = store.getState();
  return { plans, planNow: (names: NamesTurn) => plans.plan(state, document, frame, around, names) };
}

test('cells over the edges of the map wait where names come later, and are shown after that', () => {
  const { plans, planNow } = plansOf(50);
  const first = planNow('later');
  expect([first.cells === null, first.edgesWait]).toEqual([false, true]);
  plans.showEdges();
  const second = planNow('later');
  expect(second).toEqual({ ...first, edgesWait: false });
  plans.showEdges();
  expect(planNow('later')).toBe(second);
});

test('where no edge waits, as among marks, there is no other plan to paint', () => {
  const { plans, planNow } = plansOf(3);
  const first = planNow('later');
  expect([first.marks.length > 0, first.edgesWait]).toEqual([true, false]);
  plans.showEdges();
  expect(planNow('later')).toBe(first);
});

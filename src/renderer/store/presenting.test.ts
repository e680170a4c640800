import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import type { OwnMapLayer } from '../../shared/own-map.ts';
import type { Story } from '../../shared/story.ts';
import { createStoryCommands } from './commands/story-commands.ts';
import { createExplorerStore } from './explorer-store.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { textColumn } from './fixtures/text-column.ts';
import { createGestures } from './gestures.ts';
import { createPresenting, selectToldIndex } from './presenting.ts';

const ownMap: OwnMapLayer = { path: '/maps/own.pmtiles', isShown: true, opacity: 1 };
const korea = { west: 124, south: 33, east: 132, north: 39 };

function openStory() {
  const columns = {
    ...columnsFixture([onDay('2025-10-30')]),
    edtf: textColumn(['2025-10-30']),
    title: { en: textColumn(['Busan']) },
    id: textColumn(['busan']),
    byId: Uint32Array.of(0),
  };
  const steps = [
    { id: 'one', sources: [], view: { mapExtent: korea, selection: ['busan'] } },
    { id: 'two', sources: [], view: { layers: { flows: false } } },
  ];
  const summary = talksSummary(1, [{ id: 'story', title: { en: 'Story' }, steps }]);
  const store = createExplorerStore(
    { language: 'system', theme: 'system', showsHint: true },
    { language: 'en', theme: 'light' },
  );
  store.setState({ document: { summary, columns, told: columns, timeZone: null, placed: Uint8Array.of(1) } });
  /** As when another window has edited them. */
  const setStories = (stories: readonly Story[]): void =>
    store.setState(({ document }) => ({
      document: document === null ? null : { ...document, summary: { ...document.summary, stories } },
    }));
  return { store, steps, setStories, gestures: createGestures(store), presenting: createPresenting(store) };
}

test('a step is shown with room for its words, and what was looked at comes back afterwards', () => {
  const { store, presenting } = openStory();
  const before = store.getState().view;
  presenting.present('story');
  const { view, presentation } = store.getState();
  expect(view.selection).toEqual(['busan']);
  expect(view.mapExtent.east).toBeCloseTo(korea.east);
  expect(view.mapExtent.west).toBeLessThan(korea.west);
  expect(presentation?.shown).toBe(view);
  presenting.move('next');
  expect(store.getState().view.layers.flows).toBe(false);
  presenting.toStep(2);
  expect(store.getState().presentation?.step).toBe('two');
  presenting.leave();
  expect(store.getState()).toMatchObject({ view: before, presentation: null });
});

test('a person’s own maps stay, and a click before an audience changes nothing', () => {
  const { store, gestures, presenting } = openStory();
  gestures.setLayers({ maps: [ownMap] });
  gestures.place({ event: 'busan', point: null });
  presenting.present('story');
  expect(store.getState().view.layers.maps).toEqual([ownMap]);
  expect(store.getState().placing).toBeNull();
});

test('what the map makes of the extent of a step is still the step; a gesture is not', () => {
  const { store, gestures, presenting } = openStory();
  presenting.present('story');
  gestures.settleMapExtent(korea);
  expect(store.getState().presentation?.shown).toBe(store.getState().view);
  gestures.setBrush({ from: 0, to: 1 });
  expect(store.getState().presentation?.shown).not.toBe(store.getState().view);
});

test('the step that is told stays where the story changes, and where it goes away the story is left', () => {
  const { store, steps, setStories, presenting } = openStory();
  const before = store.getState().view;
  const title = { en: 'Story' };
  presenting.present('story', 'two');
  setStories([{ id: 'story', title, steps: steps.map((step) => ({ ...step, isHidden: step.id === 'one' })) }]);
  expect(store.getState().presentation?.step).toBe('two');
  expect(selectToldIndex(store.getState())).toBe(0);
  setStories([]);
  expect(store.getState()).toMatchObject({ presentation: null, view: before });
});

test('the command tells the first story that has a step for an audience', () => {
  const { store, steps, setStories, presenting } = openStory();
  const [present] = createStoryCommands(store, presenting, { capture: () => Promise.resolve() });
  const title = { en: 'Story' };
  const hidden = { id: 'hidden', title, steps: steps.map((step) => ({ ...step, isHidden: true })) };
  setStories([hidden]);
  expect(present?.isEnabled(store.getState())).toBe(false);
  setStories([hidden, { id: 'told', title, steps }]);
  expect(present?.isEnabled(store.getState())).toBe(true);
  present?.run();
  expect(store.getState().presentation?.story).toBe('told');
});

test('time does not play under a step', () => {
  const { store, gestures, presenting } = openStory();
  gestures.setPlayback({ isPlaying: true });
  presenting.present('story');
  expect(store.getState().playback).toBeNull();
});

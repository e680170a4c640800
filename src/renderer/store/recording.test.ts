import { expect, test } from 'vitest';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import type { Story } from '../../shared/story.ts';
import { createExplorerStore } from './explorer-store.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { textColumn } from './fixtures/text-column.ts';
import { selectBesideCard } from './beside-card.ts';
import { isTold } from './is-told.ts';
import { beginRecording, endRecording, framesOf, playbackShots, showShot, storyShots } from './recording.ts';

const words = 'Ninety letters of a text take six seconds to be read by whoever has not seen it before now';
const story: Story = {
  id: 'story',
  title: { en: 'Story' },
  steps: [
    { id: 'one', sources: [], minutes: 0.5, text: { en: words }, view: { selection: ['busan'] } },
    { id: 'hidden', sources: [], isHidden: true, view: {} },
    { id: 'two', sources: [], title: { ja: '東京から釜山へ' }, view: { layers: { flows: false } } },
  ],
};

function openStore() {
  const columns = {
    ...columnsFixture([onDay('2025-10-28'), onDay('2025-10-30')]),
    edtf: textColumn(['2025-10-28', '2025-10-30']),
    title: { en: textColumn(['Tokyo', 'Busan']) },
    id: textColumn(['tokyo', 'busan']),
    byId: Uint32Array.of(1, 0),
  };
  const summary = talksSummary(2, [story]);
  const store = createExplorerStore(
    { language: 'system', theme: 'system', showsHint: true },
    { language: 'en', theme: 'light' },
  );
  store.setState({ document: { summary, columns, told: columns, timeZone: null, placed: Uint8Array.of(1, 1) } });
  return store;
}

test('a story has a shot for each step that an audience is told, as long as its words or as its minutes', () => {
  const shots = storyShots(openStore().getState(), story, 'reading', 'en') ?? [];
  expect(shots.map(({ step }) => step?.id)).toEqual(['one', 'two']);
  expect(words).toHaveLength(90);
  // 3 s and a space before 90 letters; 3 s and seven letters of Japanese before a space
  expect(shots.map(({ frames }) => frames)).toEqual([
    Math.round((3 + 91 / 15) * 25),
    Math.round((3 + 7 / 5 + 1 / 15) * 25),
  ]);
  expect(shots.map(({ fadeFrames }) => fadeFrames)).toEqual([0, 15]);
  const planned = storyShots(openStore().getState(), story, 'minutes', 'en') ?? [];
  expect(planned[0]?.frames).toBe(750);
  expect(planned[1]?.frames).toBe(shots[1]?.frames);
});

test('more than twenty minutes are not recorded', () => {
  const steps = story.steps.map((step) => ({ ...step, minutes: 19 }));
  expect(storyShots(openStore().getState(), { ...story, steps }, 'minutes', 'en')).toBeNull();
  const [first] = steps;
  if (first === undefined) throw new Error('no step');
  expect(framesOf(storyShots(openStore().getState(), { ...story, steps: [first] }, 'minutes', 'en') ?? [])).toBe(
    28_500,
  );
});

test('time from event to event stands a second and a half at each, with the event chosen', () => {
  const store = openStore();
  store.setState({
    view: { ...store.getState().view, timeExtent: { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 10, 1) } },
    playback: { isPlaying: false, mode: 'events', speed: 'day', loops: false, skipsEmpty: true },
  });
  const shots = playbackShots(store.getState()) ?? [];
  expect(shots.map(({ frames, change }) => [frames, change.selection])).toEqual([
    [38, ['tokyo']],
    [38, ['busan']],
  ]);
});

test('what was looked at comes back after a recording', () => {
  const store = openStore();
  const before = store.getState().view;
  const playback = { isPlaying: true, mode: 'cumulative', speed: 'year', loops: true, skipsEmpty: false } as const;
  store.setState({ playback });
  const shots = storyShots(store.getState(), story, 'reading', 'en') ?? [];
  beginRecording(store, { shots, size: '720', format: 'webm', story });
  expect(store.getState().view.selection).toEqual(['busan']);
  showShot(store, 1);
  expect(store.getState()).toMatchObject({ recording: { shot: 1 }, view: { layers: { flows: false } } });
  endRecording(store);
  expect(store.getState().recording).toBeNull();
  expect(store.getState().view).toBe(before);
  expect(store.getState().playback).toEqual({ ...playback, isPlaying: false });
});

test('a film of a story is told, each step fitted beside its words; one of time that plays is not', () => {
  const store = openStore();
  const shots = storyShots(store.getState(), story, 'reading', 'en') ?? [];
  beginRecording(store, { shots, size: '720', format: 'webm', story });
  showShot(store, 1);
  const state = store.getState();
  expect(isTold(state)).toBe(true);
  expect(state.view.mapExtent).toBe(selectBesideCard(state)?.withRoom);
  endRecording(store);
  expect(isTold(store.getState())).toBe(false);
  const played = playbackShots(store.getState()) ?? [];
  beginRecording(store, { shots: played, size: '720', format: 'webm', story: null });
  expect(played).not.toEqual([]);
  expect(isTold(store.getState())).toBe(false);
  expect(selectBesideCard(store.getState())).toBeNull();
});

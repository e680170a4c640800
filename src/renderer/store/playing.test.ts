import { expect, test } from 'vitest';
import { dayMs, hourMs, yearMs } from '../../kernels/durations.ts';
import { columnsFixture, onDay } from '../../kernels/fixtures/columns.ts';
import { precisions, type TimeExtent } from '../../shared/when.ts';
import { createExplorerStore } from './explorer-store.ts';
import { talksSummary } from './fixtures/talks-summary.ts';
import { textColumn } from './fixtures/text-column.ts';
import { createGestures } from './gestures.ts';
import { moveOn, movingSeconds, rewind, selectToldBrush, usualPlayback, type Playback } from './playing.ts';

const years: TimeExtent = { from: Date.UTC(2010, 0, 1), to: Date.UTC(2022, 0, 1) };
const days: TimeExtent = { from: Date.UTC(2010, 0, 1), to: Date.UTC(2010, 0, 21) };

/** Two events, on the first and the last day of what is shown. */
function playing(shown: TimeExtent, change: Partial<Playback>) {
  const dates = [shown.from, shown.to - dayMs].map((at) => new Date(at).toISOString().slice(0, 10));
  const columns = {
    ...columnsFixture(dates.map((date) => onDay(date))),
    edtf: textColumn(dates),
    title: { en: textColumn(['First', 'Last']) },
    id: textColumn(['first', 'last']),
    byId: Uint32Array.of(0, 1),
  };
  const summary = talksSummary(2, []);
  const store = createExplorerStore(
    { language: 'system', theme: 'system', showsHint: true },
    { language: 'en', theme: 'light' },
  );
  store.setState({ document: { summary, columns, told: columns, timeZone: null, placed: Uint8Array.of(1, 1) } });
  store.setState(({ view }) => ({ view: { ...view, timeExtent: shown, brush: null } }));
  const gestures = createGestures(store);
  const playback = { ...usualPlayback(store.getState()), skipsEmpty: false, ...change };
  return {
    store,
    playback,
    step: (seconds: number) => moveOn(store.getState(), playback, seconds, gestures),
    rewind: () => rewind(store.getState(), playback, gestures),
    brush(): TimeExtent {
      const { brush } = store.getState().view;
      if (brush === null) throw new Error('no brush');
      return brush;
    },
  };
}

test('on an axis of years, each step by months or years begins and ends with a day', () => {
  for (const speed of ['month', 'year'] as const) {
    for (const mode of ['window', 'cumulative'] as const) {
      const { step, brush } = playing(years, { mode, speed });
      for (let at = 0; at < 12 && step(1); at++) {
        const { from, to } = brush();
        expect([from % dayMs, to % dayMs]).toEqual([0, 0]);
      }
      expect(brush().to).toBeGreaterThan(years.from + (speed === 'month' ? 11 * 30 * dayMs : 11 * 365 * dayMs));
    }
  }
});

test('a window keeps its length, forth and back', () => {
  const { step, brush } = playing(years, { mode: 'window', speed: 'month' });
  step(1);
  const first = brush();
  for (const seconds of [1, 1, 1, -1, -1, -1]) {
    step(seconds);
    expect(brush().to - brush().from).toBe(first.to - first.from);
  }
  expect(brush()).toEqual(first);
});

test('what a hand has put at an hour is whole days from the next frame on, and what is added up keeps its begin', () => {
  const noon = years.from + 12 * hourMs;
  const moved = playing(years, { mode: 'window', speed: 'year' });
  moved.store.setState(({ view }) => ({ view: { ...view, brush: { from: noon, to: noon + 30 * hourMs } } }));
  moved.step(1);
  expect(moved.brush()).toEqual({ from: Date.UTC(2011, 0, 1), to: Date.UTC(2011, 0, 3) });
  const added = playing(years, { mode: 'cumulative', speed: 'year' });
  added.store.setState(({ view }) => ({ view: { ...view, brush: { from: noon, to: noon + 30 * hourMs } } }));
  added.step(1);
  expect(added.brush()).toEqual({ from: noon, to: Date.UTC(2011, 0, 3) });
});

test('frame by frame it goes as fast as it is asked to, by whole days', () => {
  const { store, playback, step, rewind: begin, brush } = playing(years, { mode: 'window', speed: 'year' });
  begin();
  const { from } = brush();
  let waited = 0;
  for (let frame = 0; frame < 180; frame++) {
    waited += 1 / 60;
    const moving = movingSeconds(store.getState(), playback, waited);
    waited -= moving;
    if (moving > 0) step(moving);
    expect(brush().from % dayMs).toBe(0);
  }
  expect(Math.abs(brush().from - from - 3 * yearMs)).toBeLessThanOrEqual(dayMs);
});

test('it comes to its end', () => {
  for (const mode of ['window', 'cumulative'] as const) {
    const { step } = playing(years, { mode, speed: 'year' });
    let steps = 0;
    while (step(1) && steps < 100) steps++;
    expect(steps).toBeLessThan(20);
  }
});

test('where hours can be seen, time goes by as smoothly as frames come', () => {
  const { store, playback, step, brush } = playing(days, { mode: 'window', speed: 'day' });
  step(1);
  const { from } = brush();
  expect(movingSeconds(store.getState(), playback, 1 / 60)).toBe(1 / 60);
  step(0.25);
  expect(brush().from - from).toBeCloseTo(6 * hourMs);
});

test('where nothing has a time of day, what stops between two days is that of whole days', () => {
  for (const [mode, beginsAt] of [
    ['window', days.from - 7 * hourMs],
    ['cumulative', days.from - 7 * hourMs],
    ['window', days.from + 7 * hourMs],
    ['cumulative', days.from + 7 * hourMs],
  ] as const) {
    const { store, playback, rewind: begin, step, brush } = playing(days, { mode, speed: 'day' });
    const gestures = createGestures(store);
    store.setState(({ view }) => ({ view: { ...view, timeExtent: { ...days, from: beginsAt } } }));
    gestures.setPlayback({ ...playback, isPlaying: true });
    begin();
    step(3.3);
    const moved = brush();
    expect(moved.to % dayMs).not.toBe(0);
    // words tell the days that it lies in, as they are those that pass
    const told = selectToldBrush(store.getState());
    expect([(told?.from ?? 1) % dayMs, (told?.to ?? 1) % dayMs]).toEqual([0, 0]);
    expect(told?.from).toBeLessThanOrEqual(moved.from);
    expect(told?.to).toBeGreaterThanOrEqual(moved.to);
    gestures.setPlayback({ isPlaying: false });
    expect([brush().from % dayMs, brush().to % dayMs]).toEqual([0, 0]);
    expect(brush().to - moved.to).toBeLessThan(dayMs);
    // and it stays so, however often it stops
    const stopped = brush();
    expect(selectToldBrush(store.getState())).toBe(stopped);
    gestures.setPlayback({ isPlaying: true });
    gestures.setPlayback(null);
    expect(brush()).toEqual(stopped);
  }
});

test('where something has a time of day, it stops at the hour that it has come to', () => {
  const { store, playback, rewind: begin, step, brush } = playing(days, { mode: 'window', speed: 'day' });
  const gestures = createGestures(store);
  store.setState(({ document }) => {
    if (document === null) return {};
    const startPrecision = Uint8Array.of(precisions.indexOf('hour'), precisions.indexOf('day'));
    return { document: { ...document, columns: { ...document.columns, startPrecision } } };
  });
  gestures.setPlayback({ ...playback, isPlaying: true });
  begin();
  step(3.3);
  const moved = brush();
  expect(selectToldBrush(store.getState())).toBe(moved);
  gestures.setPlayback({ isPlaying: false });
  expect(brush()).toEqual(moved);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { View } from '../../shared/view.ts';
import { emptyView } from '../../kernels/empty-view.ts';
import {
  beginHistory,
  goBack,
  goForward,
  historyLimit,
  keepStanding,
  recordView,
  type ViewHistory,
} from './view-history.ts';

const viewFrom = (from: number): View => ({ ...emptyView, timeExtent: { from, to: from + 1000 } });
const visit = (views: readonly View[]): ViewHistory => views.reduce(recordView, beginHistory(emptyView));

const someViews = fc.array(fc.integer({ min: 0, max: 5 }).map(viewFrom), { maxLength: 30 });
const someSteps = fc.array(fc.constantFrom(goBack, goForward), { maxLength: 40 });
const someHistory = fc
  .tuple(someViews, someSteps)
  .map(([views, steps]) => steps.reduce((history, step) => step(history), visit(views)));

test('forward undoes back, and back undoes forward', () => {
  fc.assert(
    fc.property(someHistory, (history) => {
      if (history.past.length > 0) expect(goForward(goBack(history))).toEqual(history);
      if (history.future.length > 0) expect(goBack(goForward(history))).toEqual(history);
    }),
  );
});

test('steps lose no view, and stop at both ends', () => {
  fc.assert(
    fc.property(someHistory, someSteps, (history, steps) => {
      const inOrder = ({ past, current, future }: ViewHistory) => [...past, current, ...future.toReversed()];
      expect(inOrder(steps.reduce((now, step) => step(now), history))).toEqual(inOrder(history));
    }),
  );
});

test('no view follows itself', () => {
  fc.assert(
    fc.property(someViews, (views) => {
      const { past, current } = visit(views);
      const all = [...past, current];
      for (const [at, view] of all.slice(1).entries()) expect(view).not.toEqual(all[at]);
    }),
  );
});

test('a new view after steps back drops what was ahead', () => {
  const back = goBack(visit([viewFrom(1), viewFrom(2)]));
  const elsewhere = recordView(back, viewFrom(3));
  expect(elsewhere.future).toEqual([]);
  expect(elsewhere.past.map(({ timeExtent }) => timeExtent.from)).toEqual([emptyView.timeExtent.from, 1]);
});

test('views that no longer stand are left out, and then those that follow themselves', () => {
  fc.assert(
    fc.property(someHistory, fc.integer({ min: 0, max: 5 }), (history, gone) => {
      const stands = ({ timeExtent: { from } }: View): boolean => from !== gone;
      const { past, current, future } = keepStanding(history, stands);
      expect(current).toBe(history.current);
      const all = [...past, current, ...future.toReversed()];
      expect([...past, ...future].every(stands)).toBe(true);
      for (const [at, view] of all.slice(1).entries()) expect(view).not.toEqual(all[at]);
      const told = new Set([...history.past, current, ...history.future].filter(stands));
      for (const view of told) expect(all).toContainEqual(view);
      expect(keepStanding(history, () => true)).toBe(history);
    }),
  );
});

test('panes and the order of the list alone are no new view', () => {
  const history = beginHistory(emptyView);
  expect(recordView(history, { ...emptyView, panes: { left: null, right: 'claims' } })).toBe(history);
  expect(recordView(history, { ...emptyView, list: { sort: 'title', descending: true, group: 'day' } })).toBe(history);
  expect(recordView(history, { ...emptyView, claim: 'c1' })).not.toBe(history);
});

test('a view that is written anew with the same values is no new one', () => {
  const facets = { category: { only: ['a'], not: [] }, place: { only: [], not: ['b'] } };
  const { category, place } = facets;
  const view = { ...emptyView, filters: { ...emptyView.filters, facets } };
  const again = structuredClone({ ...view, filters: { ...view.filters, facets: { place, category } } });
  const history = beginHistory(view);
  expect(recordView(history, again)).toBe(history);
});

test('the oldest views are forgotten', () => {
  const history = visit(Array.from({ length: historyLimit + 20 }, (_, at) => viewFrom(at)));
  expect(history.past).toHaveLength(historyLimit);
  expect(history.past.at(-1)).toEqual(viewFrom(historyLimit + 18));
});

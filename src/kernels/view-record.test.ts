import { expect, test } from 'vitest';
import { stackedLayers, usualRule, type View } from '../shared/view.ts';
import { viewRecord } from './view-record.ts';

const view: View = {
  version: 1,
  timeExtent: { from: Date.UTC(2025, 9, 1), to: Date.UTC(2025, 10, 1) },
  mapExtent: { west: 95, south: -4, east: 245, north: 50 },
  brush: { from: Date.UTC(2025, 9, 28, 10, 30), to: Date.UTC(2025, 9, 29) },
  brushRule: usualRule,
  timeZone: null,
  filters: {
    search: 'summit',
    onlyMap: false,
    outline: null,
    chain: null,
    facets: { tag: { only: ['sea', ''], not: [] }, actor: { only: [], not: ['trump'] } },
  },
  layers: {
    areas: true,
    flows: false,
    labels: true,
    events: true,
    figures: null,
    annotations: true,
    greatCircles: false,
    namesIn: null,
    order: stackedLayers,
    maps: [],
    opacity: {},
  },
  lanes: { by: 'actor', order: ['b', '', null], collapsed: [], hidden: ['a'] },
  selection: [],
  claim: null,
  pages: [],
  list: { sort: 'time', descending: false, group: 'none' },
  panes: { left: 'facets', right: 'details' },
};

test('a view is written as a dataset has it: whole days as days, and what it does not ask for as nothing', () => {
  expect(viewRecord(view)).toEqual({
    timeExtent: { from: '2025-10-01', to: '2025-10-31' },
    mapExtent: { west: 95, south: -4, east: 245, north: 50 },
    brush: { from: '2025-10-28T10:30:00.000Z', to: '2025-10-28' },
    brushRule: null,
    timeZone: null,
    filters: { search: 'summit', facets: { tag: { only: ['sea'], none: 'only' }, actor: { not: ['trump'] } } },
    selection: null,
    claim: null,
    layers: {
      areas: true,
      flows: false,
      labels: true,
      events: true,
      annotations: true,
      greatCircles: false,
      order: stackedLayers,
      maps: [],
    },
    lanes: { by: 'actor', order: ['b', '', null], hidden: ['a'] },
  });
});

import { stackedLayers, usualLanes, usualRule, type Filters, type View } from '../shared/view.ts';

/** No brush, and the usual rule for the next one. */
export const noBrush = { brush: null, brushRule: usualRule } as const;
export const noFilters: Filters = { search: '', onlyMap: false, outline: null, chain: null, facets: {} };

/** Everything, all of the time: what a window shows before any data says otherwise. */
export const emptyView: View = {
  version: 1,
  timeExtent: { from: Date.UTC(1900, 0, 1), to: Date.UTC(2100, 0, 1) },
  mapExtent: { west: -180, south: -60, east: 180, north: 75 },
  ...noBrush,
  timeZone: null,
  filters: noFilters,
  layers: {
    areas: true,
    flows: true,
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
  lanes: usualLanes,
  selection: [],
  claim: null,
  pages: [],
  list: { sort: 'time', descending: false, group: 'none' },
  panes: { left: 'facets', right: 'details' },
};

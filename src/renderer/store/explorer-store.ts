import { createStore } from 'zustand/vanilla';
import type { Preferences } from '../../shared/explorer-api.ts';
import { stackedLayers, usualLanes, usualRule, type Filters, type View } from '../../shared/view.ts';
import type { ExplorerState } from './explorer-state.ts';
import { tellInFrames, type FrameStore, type NextFrame } from './frame-store.ts';
import { readInZoneOfView } from './document-in-zone.ts';
import { noForms } from './record-form.ts';
import { beginHistory } from './view-history.ts';

export type ExplorerStore = FrameStore<ExplorerState>;

/** No brush, and the usual rule for the next one. */
export const noBrush = { brush: null, brushRule: usualRule } as const;
export const noFilters: Filters = { search: '', onlyMap: false, outline: null, facets: {} };

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
    greatCircles: false,
    namesIn: null,
    order: stackedLayers,
    maps: [],
    opacity: {},
  },
  lanes: usualLanes,
  selection: [],
  claim: null,
  list: { sort: 'time', descending: false, group: 'none' },
  panes: { left: 'facets', right: 'details' },
};

/** `nextFrame` is when what hands drag is told; without frames, at once. */
export function createExplorerStore(
  preferences: Preferences,
  resolved: Pick<ExplorerState, 'language' | 'theme'>,
  nextFrame: NextFrame = (task) => task(),
): ExplorerStore {
  const store = createStore<ExplorerState>(() => ({
    document: null,
    view: emptyView,
    preferences,
    ...resolved,
    ownMaps: [],
    mapFaults: {},
    hover: null,
    drawers: { left: false, right: false },
    dialog: null,
    history: beginHistory(emptyView),
    searchHits: null,
    details: null,
    opening: null,
    saving: null,
    notice: null,
    copied: null,
    arrangement: null,
    forms: noForms,
    inline: null,
    picking: null,
    mapTool: null,
    tray: 'undated',
    carried: null,
    placing: null,
    storyInHand: { story: null, step: null },
    playback: null,
    presentation: null,
    isComparing: false,
    tableImport: null,
  }));
  readInZoneOfView(store);
  return tellInFrames(store, nextFrame);
}

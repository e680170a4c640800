import { createStore } from 'zustand/vanilla';
import { emptyView } from '../../kernels/empty-view.ts';
import { noDrafts } from '../../shared/draft.ts';
import type { Preferences } from '../../shared/explorer-api.ts';
import { noStoryInHand, type ExplorerState } from './explorer-state.ts';
import { tellInFrames, type FrameStore, type NextFrame } from './frame-store.ts';
import { readInZoneOfView } from './document-in-zone.ts';
import { noForms } from './record-form.ts';
import { beginHistory } from './view-history.ts';

export type ExplorerStore = FrameStore<ExplorerState>;

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
    drafts: noDrafts,
    ownMaps: [],
    mapFaults: {},
    hover: null,
    drawers: { left: false, right: false },
    dialog: null,
    history: beginHistory(emptyView),
    shownTime: null,
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
    goneTo: null,
    heldPlaces: null,
    figuresAside: null,
    openings: 0,
    storyInHand: noStoryInHand,
    playback: null,
    presentation: null,
    recording: null,
    isComparing: false,
    comparedLanes: null,
    tableImport: null,
  }));
  readInZoneOfView(store);
  return tellInFrames(store, nextFrame);
}

import type { MessageKey } from '../../messages/en.ts';
import { claimKeys } from '../claims/claim-keys.ts';
import { facetKeys } from '../facets/facet-keys.ts';
import { listKeys } from '../list/list-keys.ts';
import { mapKeys } from '../map/map-keys.ts';
import { storyKeys } from '../story/story-keys.ts';
import { playbackKeys } from '../timeline/playback-keys.ts';
import { timelineKeys } from '../timeline/timeline-keys.ts';
import { trayKeys } from '../trays/tray-keys.ts';
import { annotationKeys } from './annotation-keys.ts';

/** What the keys do in one pane. */
export interface PaneKeys {
  readonly title: MessageKey;
  /** Keys as command records or keyboards write them, those that do alike with a blank between. */
  readonly rows: readonly { readonly keys: string; readonly label: MessageKey }[];
}

/** Those that hold while a story is told. */
export const storySection: PaneKeys = { title: 'story.keys', rows: storyKeys };

/** The keys that hold inside a pane, as each pane tells them. */
export const paneKeys: readonly PaneKeys[] = [
  { title: 'region.facets', rows: facetKeys },
  { title: 'region.events', rows: listKeys },
  { title: 'region.trays', rows: trayKeys },
  { title: 'region.timeline', rows: timelineKeys },
  { title: 'playback.label', rows: playbackKeys },
  { title: 'region.map', rows: mapKeys },
  { title: 'annotation.keys', rows: annotationKeys },
  { title: 'region.claims', rows: claimKeys },
  storySection,
];

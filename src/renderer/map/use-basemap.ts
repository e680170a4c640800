import { useSyncExternalStore } from 'react';
import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { BasemapSource } from './basemap-source.ts';
import { startBasemapThread, type BasemapThread } from './basemap-thread.ts';
import { foldNames } from './folded-names.ts';
import { takeNamesFonts } from './names-font.ts';

/** What there is of the basemap so far. */
export interface Basemap {
  /** Null once it has failed. */
  readonly thread: BasemapThread | null;
  readonly labels: BasemapLabels | null;
  /** `failed`: thread or labels. */
  readonly state: 'reading' | 'read' | 'failed';
}

const listeners = new Set<() => void>();
let latest: Basemap = { thread: null, labels: null, state: 'reading' };

/** Begins to read, once: the sooner, the less the map has to wait. */
export function beginBasemap(source: BasemapSource): void {
  takeNamesFonts(source);
  change({ thread: startBasemapThread(() => source.startWorker(), loseThread) });
  void readLabels(source);
}

/** The basemap of this window. */
export function useBasemap(): Basemap {
  return useSyncExternalStore(subscribe, () => latest);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function change(next: Partial<Basemap>): void {
  latest = { ...latest, ...next };
  for (const listener of listeners) listener();
}

function loseThread(): void {
  change({ thread: null, state: 'failed' });
}

async function readLabels(source: BasemapSource): Promise<void> {
  try {
    const labels = foldNames(await source.labels());
    change({ labels, state: latest.state === 'failed' ? 'failed' : 'read' });
  } catch {
    change({ state: 'failed' });
  }
}

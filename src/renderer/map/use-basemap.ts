import { useSyncExternalStore } from 'react';
import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { resourcePath } from '../../shared/bytes-path.ts';
import { startBasemapThread, type BasemapThread } from './basemap-thread.ts';

/** What there is of the basemap so far. */
export interface Basemap {
  /** Null once it has failed. */
  readonly thread: BasemapThread | null;
  readonly labels: BasemapLabels | null;
  /** `failed`: thread or labels. */
  readonly state: 'reading' | 'read' | 'failed';
}

const listeners = new Set<() => void>();
/** Reading begins as soon as this module is there, while the app still asks what is open: the map waits for nothing. */
let latest: Basemap = { thread: startBasemapThread(loseThread), labels: null, state: 'reading' };
void readLabels(resourcePath('basemap/labels.json'));

/** The basemap that ships with the app. */
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

/** Our own file, made with the app: only its being there is in question. */
async function readLabels(path: string): Promise<void> {
  try {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: got status ${response.status}, expected 200`);
    const labels = (await response.json()) as BasemapLabels;
    change({ labels, state: latest.state === 'failed' ? 'failed' : 'read' });
  } catch {
    change({ state: 'failed' });
  }
}

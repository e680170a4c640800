import { useEffect, useState } from 'react';
import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { resourcePath } from '../../shared/bytes-path.ts';
import { openBasemapArchive, type BasemapArchive } from './basemap-archive.ts';

/** What has been read of the basemap so far. */
export interface Basemap {
  readonly archive: BasemapArchive | null;
  readonly labels: BasemapLabels | null;
  /** Whether reading has come to an end, and how. */
  readonly state: 'reading' | 'read' | 'failed';
}

const nothingRead: Basemap = { archive: null, labels: null, state: 'reading' };

let latest = nothingRead;
/** Reading begins as soon as this module is there, while the app still asks what is open: the map waits for nothing. */
const reading = readBasemap();

/** The basemap that ships with the app. */
export function useBasemap(): Basemap {
  const [basemap, setBasemap] = useState(latest);
  useEffect(function awaitReading() {
    let wanted = true;
    void reading.then((found) => {
      if (wanted) setBasemap(found);
    });
    return function forget() {
      wanted = false;
    };
  }, []);
  return basemap;
}

async function readBasemap(): Promise<Basemap> {
  const [archive, labels] = await Promise.all([
    openBasemapArchive(resourcePath('basemap/world.pmtiles')),
    readLabels(resourcePath('basemap/labels.json')),
  ]);
  latest = {
    archive: archive.ok ? archive.value : null,
    labels,
    state: archive.ok && labels !== null ? 'read' : 'failed',
  };
  return latest;
}

/** Our own file, made with the app: only its being there is in question. */
async function readLabels(path: string): Promise<BasemapLabels | null> {
  try {
    const response = await fetch(path);
    return response.ok ? ((await response.json()) as BasemapLabels) : null;
  } catch {
    return null;
  }
}

import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { BasemapSource } from '../map/basemap-source.ts';
import type { CarriedTexts } from './basemap-worker.ts';
import { StartBasemapWorker } from './inlined-basemap-worker.js';
import { readPart, readTextPart, takePart } from './read-part.ts';

/** The basemap that a page carries with it; its thread begins to read at once. */
export function carriedBasemap(): BasemapSource {
  const started = startWorker();
  return {
    startWorker() {
      if (started === null) throw new Error('the page may start no thread');
      return started;
    },
    labels: async () => JSON.parse(await readTextPart('labels')) as BasemapLabels,
    namesFont: async (language) => {
      if (language === 'en' || language === 'fr') throw new Error(`the interface's font has the names in ${language}`);
      return await readPart(`names-${language}`);
    },
  };
}

/** Null where a page may have no thread: the map says so then. */
function startWorker(): Worker | null {
  try {
    const worker = new StartBasemapWorker({ name: 'basemap' });
    const texts: CarriedTexts = { tiles: takePart('tiles'), basemap: takePart('basemap') };
    worker.postMessage(texts, { transfer: [] });
    return worker;
  } catch {
    return null;
  }
}

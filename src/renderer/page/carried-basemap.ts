import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { BasemapSource } from '../map/basemap-source.ts';
import type { CarriedTexts } from './basemap-worker.ts';
import { readPart, readTextPart, takePart } from './read-part.ts';

declare global {
  /** `basemap-worker.ts` on a thread that the page's first script has started (`page.config.ts`), where it may have one. */
  var basemapWorker: Worker | undefined;
}

/** The basemap that a page carries with it; its thread begins to read at once. */
export function carriedBasemap(): BasemapSource {
  const told = tellWorker();
  return {
    startWorker() {
      if (told === null) throw new Error('the page may start no thread');
      return told;
    },
    labels: async () => JSON.parse(await readTextPart('labels')) as BasemapLabels,
    namesFont: async (language) => {
      if (language === 'en' || language === 'fr') throw new Error(`the interface's font has the names in ${language}`);
      return await readPart(`names-${language}`);
    },
  };
}

/** Null where a page may have no thread, or its basemap has gone: the map says so then. */
function tellWorker(): Worker | null {
  try {
    const texts: CarriedTexts = { tiles: takePart('tiles'), basemap: takePart('basemap') };
    const worker = globalThis.basemapWorker ?? null;
    worker?.postMessage(texts, { transfer: [] });
    return worker;
  } catch {
    return null;
  }
}

import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { BasemapSource } from '../map/basemap-source.ts';
import type { CarriedTexts } from './basemap-worker.ts';
import { readPart, readTextPart, takePart } from './read-part.ts';

declare global {
  /** `basemap-worker.ts` on a thread that the page's first script has started (`page.config.ts`), where it may have one and that lives. */
  var basemapWorker: Worker | undefined;
}

/** The basemap that a page carries with it; its thread begins to read at once. */
export function carriedBasemap(): BasemapSource {
  const isTold = tellWorker();
  return {
    startWorker() {
      const worker = globalThis.basemapWorker;
      if (!isTold || worker === undefined) throw new Error('the page has no thread, or it has died');
      return worker;
    },
    labels: async () => JSON.parse(await readTextPart('labels')) as BasemapLabels,
    namesFont: async (language) => {
      if (language === 'en' || language === 'fr') throw new Error(`the interface's font has the names in ${language}`);
      return await readPart(`names-${language}`);
    },
  };
}

/** False where the page's basemap has gone: the map says so then. */
function tellWorker(): boolean {
  try {
    const texts: CarriedTexts = { tiles: takePart('tiles'), basemap: takePart('basemap') };
    globalThis.basemapWorker?.postMessage(texts, { transfer: [] });
    return true;
  } catch {
    return false;
  }
}

import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import { resourcePath } from '../../shared/bytes-path.ts';
import type { BasemapSource } from './basemap-source.ts';

/** The basemap that ships with the app. */
export const shippedBasemap: BasemapSource = {
  startWorker: () => new Worker(new URL('./basemap-worker.ts', import.meta.url), { type: 'module', name: 'basemap' }),
  labels: () => readLabels(resourcePath('basemap/labels.json')),
  namesFont: (language) => Promise.resolve(`url(${resourcePath(`basemap/labels-${language}.woff2`)})`),
};

/** Our own file, made with the app: only its being there is in question. */
async function readLabels(path: string): Promise<BasemapLabels> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: got status ${response.status}, expected 200`);
  return (await response.json()) as BasemapLabels;
}

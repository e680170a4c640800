import type { BasemapLabels } from '../../kernels/basemap-labels.ts';
import type { NameLanguage } from '../../shared/view.ts';

/** Where the basemap comes from: the files that ship with the app, or the page that carries it. */
export interface BasemapSource {
  /** Throws where a page may have no thread. */
  startWorker(): Worker;
  /** Rejects where they cannot be read. */
  labels(): Promise<BasemapLabels>;
  /** The letters of a language's names, as a `FontFace` takes them. */
  namesFont(language: NameLanguage): Promise<string | ArrayBuffer>;
}

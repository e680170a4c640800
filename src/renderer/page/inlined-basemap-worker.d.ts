/** The program of `basemap-worker.ts` on a thread of its own: the build puts it into the page's script (`page.config.ts`). */
export declare const StartBasemapWorker: new (options: { readonly name: string }) => Worker;

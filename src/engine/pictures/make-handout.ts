import { setImmediate as nextTurn } from 'node:timers/promises';
import { drawHandout, planHandout, type HandoutRequest } from '../../paper/handout-pages.ts';
import type { BasemapOfFrame } from '../../paper/picture-pages.ts';
import { readBasemapLabels, readBasemapTiles } from './basemap-tiles.ts';
import type { MadePicture } from './make-picture.ts';
import { readPageFonts } from './page-fonts.ts';
import { writePdf } from './write-pdf.ts';

/** Draws a handout as a PDF. Rejects once `signal` is aborted, which is asked between the steps. */
export async function makeHandout(
  request: HandoutRequest,
  resourcesFolder: string,
  signal: AbortSignal,
): Promise<MadePicture> {
  const fonts = await readPageFonts(resourcesFolder);
  const planned = planHandout(request, fonts.ruler);
  const labels = await readBasemapLabels(resourcesFolder);
  const basemaps: BasemapOfFrame[] = [];
  for (const { frame, subject } of planned) {
    await nextTurn(undefined, { signal });
    basemaps.push({ labels, tiles: await readBasemapTiles(resourcesFolder, frame, subject.figures !== null) });
  }
  const pages = drawHandout(request, planned, basemaps, fonts.ruler);
  await nextTurn(undefined, { signal });
  const language = request.steps[0]?.subject.language ?? 'en';
  const bytes = await writePdf(pages, { title: request.words.title, language }, fonts);
  return { bytes, pages: pages.length, missing: [...fonts.missing()] };
}

import { setImmediate as nextTurn } from 'node:timers/promises';
import { sizeOfPaper } from '../../paper/paper-size.ts';
import { drawPicture, planPicture, type PictureWords } from '../../paper/picture-pages.ts';
import type { PictureSubject } from '../../paper/picture-subject.ts';
import type { PaperName, PictureFormat, PictureParts } from '../../shared/picture.ts';
import { readBasemapLabels, readBasemapTiles } from './basemap-tiles.ts';
import { readPageFonts } from './page-fonts.ts';
import { writePdf } from './write-pdf.ts';
import { writePng } from './write-png.ts';
import { writeSvg } from './write-svg.ts';

export interface PictureOrder {
  readonly subject: PictureSubject;
  readonly words: PictureWords;
  readonly format: PictureFormat;
  readonly paper: PaperName;
  readonly shows: PictureParts;
  readonly listsSources: boolean;
  /** Of a PNG. */
  readonly dotsPerInch: number;
}

export interface MadePicture {
  readonly bytes: Buffer;
  readonly pages: number;
  /** Letters that no font of the app has: an empty box stands for each. */
  readonly missing: readonly string[];
}

/**
 * Draws a subject as a file: a PDF has as many pages as it takes, an SVG or a PNG is one sheet, as high as it has to be. Rejects
 * once `signal` is aborted, which is asked between the steps.
 */
export async function makePicture(
  order: PictureOrder,
  resourcesFolder: string,
  signal: AbortSignal,
): Promise<MadePicture> {
  const step = (): Promise<void> => nextTurn(undefined, { signal });
  const { subject, words, format, paper, shows, listsSources, dotsPerInch } = order;
  const fonts = await readPageFonts(resourcesFolder);
  const request = { subject, words, paper: sizeOfPaper(paper), paged: format === 'pdf', shows, listsSources };
  await step();
  const plan = planPicture(request, fonts.ruler);
  const basemap =
    plan.frame === null
      ? null
      : {
          labels: await readBasemapLabels(resourcesFolder),
          tiles: await readBasemapTiles(resourcesFolder, plan.frame, subject.figures !== null),
        };
  await step();
  const pages = drawPicture(plan, basemap, fonts.ruler);
  const [first] = pages;
  if (first === undefined) throw new Error('picture: there is no page');
  await step();
  const write = async (): Promise<Buffer> => {
    switch (format) {
      case 'pdf':
        return await writePdf(pages, { title: words.title, language: subject.language }, fonts);
      case 'svg':
        return Buffer.from(await writeSvg(first, words.title, fonts));
      case 'png':
        return await writePng(first, dotsPerInch, fonts);
    }
  };
  const bytes = await write();
  return { bytes, pages: pages.length, missing: [...fonts.missing()] };
}

import { cutLess } from '../../paper/cut-less.ts';
import type { DrawnPage } from '../../paper/drawing.ts';
import { encodePng } from './encode-png.ts';
import { loadResvg } from './load-resvg.ts';
import type { PageFonts } from './page-fonts.ts';
import { subsetOfFont } from './subset-of-font.ts';
import { drawSvg } from './write-svg.ts';

/** More pixels than this on a side are not drawn: the picture becomes coarser instead. */
const mostPixels = 16_000;
/** Memory for a picture ends at some place, too. */
const mostInAll = 120_000_000;

/** A page as PNG of so many dots an inch, fewer where it would be larger than can be drawn. Needs no browser. */
export async function writePng(page: DrawnPage, title: string, dotsPerInch: number, fonts: PageFonts): Promise<Buffer> {
  const { Resvg } = await loadResvg();
  const { svg, used } = drawSvg(
    { ...page, items: cutLess(page.items, (text) => fonts.ruler(text.text, text)) },
    title,
    fonts,
  );
  // two in five of the time that reading the drawing takes went to fonts of ten thousand letters
  const fontBuffers = await Promise.all(used.map(({ bytes, letters }) => subsetOfFont(bytes, letters, 'sfnt')));
  const width = (page.width * page.pointsPerPixel * dotsPerInch) / 72;
  const height = (width * page.height) / page.width;
  const scale = Math.min(1, mostPixels / Math.max(width, height), Math.sqrt(mostInAll / (width * height)));
  const resvg = new Resvg(svg(''), {
    // paper has no holes, which its pixels are encoded by
    background: '#fff',
    fitTo: { mode: 'width', value: Math.round(width * scale) },
    font: { loadSystemFonts: false, fontBuffers, defaultFontFamily: 'Inter' },
  });
  try {
    return await encodePng(resvg.render(), dotsPerInch * scale);
  } finally {
    resvg.free();
  }
}

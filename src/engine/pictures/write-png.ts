import type { DrawnPage } from '../../paper/drawing.ts';
import { drawOnCanvas } from './draw-on-canvas.ts';
import { encodePng } from './encode-png.ts';
import type { PageFonts } from './page-fonts.ts';

/** More pixels than this on a side are not drawn: the picture becomes coarser instead. */
const mostPixels = 16_000;
/** Memory for a picture ends at some place, too. */
const mostInAll = 120_000_000;

/** A page as PNG of so many dots an inch, fewer where it would be larger than can be drawn; the file says how many. Needs no browser. */
export async function writePng(page: DrawnPage, dotsPerInch: number, fonts: PageFonts): Promise<Buffer> {
  // as it is read, the library would go through all fonts of the machine, and the app's own are all that pictures have
  process.env['DISABLE_SYSTEM_FONTS_LOAD'] = '1';
  // thirty megabytes of program, which no other command waits for
  const library = await import('@napi-rs/canvas');
  const width = (page.width * page.pointsPerPixel * dotsPerInch) / 72;
  const height = (width * page.height) / page.width;
  const scale = Math.min(1, mostPixels / Math.max(width, height), Math.sqrt(mostInAll / (width * height)));
  const columns = Math.round(width * scale);
  const dots = columns / page.width;
  const canvas = library.createCanvas(columns, Math.ceil(page.height * dots));
  const context = canvas.getContext('2d');
  // as it stands, the language of the machine would have a say in how letters look
  context.lang = 'en';
  // paper has no holes, which its pixels are encoded by
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(dots, dots);
  drawOnCanvas(page.items, { canvas: context, fonts, library });
  return await encodePng({ width: canvas.width, height: canvas.height, pixels: canvas.data() }, dotsPerInch * scale);
}

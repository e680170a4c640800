import type { PaperName } from '../shared/picture.ts';

/** A sheet: its sides in pixels, and how large a pixel is on it. */
export interface PaperSize {
  readonly width: number;
  readonly height: number;
  readonly pointsPerPixel: number;
}

const pointsPerMm = 72 / 25.4;

function sheet(widthPt: number, heightPt: number, pointsPerPixel: number): PaperSize {
  return { width: widthPt / pointsPerPixel, height: heightPt / pointsPerPixel, pointsPerPixel };
}

/** Text of 11.5 pixels is about 7.5 points on A4, 9 on A3, and 10 on a slide, which is read from further away. */
const sizes: Readonly<Record<PaperName, PaperSize>> = {
  a4: sheet(297 * pointsPerMm, 210 * pointsPerMm, 0.65),
  a3: sheet(420 * pointsPerMm, 297 * pointsPerMm, 0.78),
  letter: sheet(792, 612, 0.65),
  '16:9': sheet(960, 540, 0.87),
};

export function sizeOfPaper(name: PaperName): PaperSize {
  return sizes[name];
}

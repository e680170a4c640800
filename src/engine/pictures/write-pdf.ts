import type PDFDocument from 'pdfkit';
import {
  allBut,
  type DrawnItem,
  type DrawnPage,
  type DrawnText,
  type FadingInk,
  type Ink,
  type Line,
} from '../../paper/drawing.ts';
import { outlineOperators } from './outline-operators.ts';
import type { FontRun, PageFonts } from './page-fonts.ts';

type Pdf = InstanceType<typeof PDFDocument>;

/** What a PDF tells of itself. */
export interface PdfAbout {
  readonly title: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** Pages as one PDF: text stays text, and the letters that are used of each font are embedded. */
export async function writePdf(
  pages: readonly DrawnPage[],
  { title, language }: PdfAbout,
  fonts: PageFonts,
): Promise<Buffer> {
  // only what leaves as PDF needs it: no other command waits for it
  const { default: PdfDocument } = await import('pdfkit');
  const pdf = new PdfDocument({
    // none of its own fonts, which would be named and not embedded
    font: '',
    autoFirstPage: false,
    margin: 0,
    lang: language,
    displayTitle: true,
    pdfVersion: '1.7',
    info: { Title: title, Producer: 'Chronotope', Creator: 'Chronotope' },
  });
  const pieces: Buffer[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    pdf.on('data', (piece: Buffer) => pieces.push(piece));
    pdf.on('end', resolve);
    pdf.on('error', reject);
  });
  for (const { width, height, pointsPerPixel, items } of pages) {
    pdf.addPage({ size: [width * pointsPerPixel, height * pointsPerPixel], margin: 0 });
    pdf.scale(pointsPerPixel);
    for (const item of items) drawItem(item, pdf, fonts);
  }
  pdf.end();
  await ended;
  return Buffer.concat(pieces);
}

function drawItem(item: DrawnItem, pdf: Pdf, fonts: PageFonts): void {
  switch (item.kind) {
    case 'path':
    case 'circle': {
      const trace = (): void => {
        if (item.kind === 'path') pdf.addContent(pathOperators(item.d));
        else pdf.circle(item.x, item.y, item.radius);
      };
      if (item.fill !== undefined) {
        trace();
        setInk(pdf, 'fill', item.fill);
        pdf.fill(item.kind === 'path' && item.evenOdd === true ? 'even-odd' : 'non-zero');
      }
      if (item.line !== undefined) {
        trace();
        setLine(pdf, item.line);
        pdf.stroke();
      }
      return;
    }
    case 'text':
      drawText(item, pdf, fonts);
      return;
    case 'group': {
      const { clip, leftOut = [], dx, dy } = item;
      pdf.save();
      if (dx !== 0 || dy !== 0) pdf.translate(dx, dy);
      if (clip !== null) pdf.rect(clip.x, clip.y, clip.width, clip.height).clip();
      if (leftOut.length > 0) pdf.addContent(pathOperators(allBut(leftOut))).clip('even-odd');
      for (const inner of item.items) drawItem(inner, pdf, fonts);
      pdf.restore();
    }
  }
}

const operatorOf: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c' };

/** A path as pages have it (M, L, C and Z with plain numbers) in the words of PDF; pdfkit reads all of SVG, which takes ten times as long. */
function pathOperators(d: string): string {
  return d.replaceAll(/([MLCZ])([^MLCZ]*)/g, (_, letter: string, numbers: string) =>
    letter === 'Z' ? ' h' : ` ${numbers.trim()} ${operatorOf[letter] ?? ''}`,
  );
}

function drawText(item: DrawnText, pdf: Pdf, fonts: PageFonts): void {
  const { size, anchor, ink, halo, link } = item;
  const runs = fonts.runsOf(item.text, item, item.language);
  const use = ({ font }: FontRun): void => {
    pdf.registerFont(font.name, font.bytes);
    pdf.font(font.name, size);
  };
  // only what depends on a width is measured: pdfkit lays out each word once, and measuring is most of what a PDF takes
  const isPlain = runs.length === 1 && anchor === 'start' && link === undefined;
  const widths = isPlain
    ? []
    : runs.map((run) => {
        use(run);
        return pdf.widthOfString(run.text);
      });
  const width = widths.reduce((sum, wide) => sum + wide, 0);
  const left = anchor === 'start' ? item.x : anchor === 'middle' ? item.x - width / 2 : item.x - width;
  let x = left;
  runs.forEach((run, at) => {
    if (halo !== undefined) drawHalo(run, { x, y: item.y, size }, halo, pdf);
    use(run);
    setInk(pdf, 'fill', ink);
    pdf.text(run.text, x, item.y, { lineBreak: false, baseline: 'alphabetic' });
    x += widths[at] ?? 0;
  });
  if (link !== undefined) pdf.link(left, item.y - size, width, size * 1.3, link);
}

/** Around letters, as outlines: text that is written twice is found twice. */
function drawHalo(
  { text, font: { font } }: FontRun,
  { x, y, size }: Pick<DrawnText, 'x' | 'y' | 'size'>,
  { ink, width }: NonNullable<DrawnText['halo']>,
  pdf: Pdf,
): void {
  const scale = size / font.unitsPerEm;
  pdf.save();
  pdf.translate(x, y).scale(scale, -scale);
  setLine(pdf, { ink, width: width / scale });
  const { glyphs, positions } = font.layout(text);
  glyphs.forEach((glyph, index) => {
    pdf.addContent(outlineOperators(glyph.path.commands)).stroke();
    pdf.translate(positions[index]?.xAdvance ?? 0, 0);
  });
  pdf.restore();
}

function setLine(pdf: Pdf, { ink, width, dash }: Line): void {
  pdf.lineWidth(width).lineJoin('round');
  if (dash === undefined) pdf.undash();
  else pdf.dash(dash[0] ?? 1, { space: dash[1] ?? dash[0] ?? 1 });
  setInk(pdf, 'stroke', ink);
}

function setInk(pdf: Pdf, side: 'fill' | 'stroke', ink: Ink | FadingInk): void {
  if ('stops' in ink) {
    const gradient = pdf.linearGradient(ink.x0, 0, ink.x1, 0);
    for (const { at, opacity } of ink.stops) gradient.stop(at, ink.colour, opacity);
    // else what was last drawn pales it, too: its stops have opacities of their own
    if (side === 'fill') pdf.fillOpacity(1).fillColor(gradient);
    else pdf.strokeOpacity(1).strokeColor(gradient);
    return;
  }
  if (side === 'fill') pdf.fillColor(ink.colour, ink.opacity ?? 1);
  else pdf.strokeColor(ink.colour, ink.opacity ?? 1);
}

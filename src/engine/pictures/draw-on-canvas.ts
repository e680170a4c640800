import type * as CanvasLibrary from '@napi-rs/canvas';
import {
  allBut,
  type DrawnItem,
  type DrawnPath,
  type DrawnText,
  type FadingInk,
  type Ink,
} from '../../paper/drawing.ts';
import type { FontRun, PageFonts } from './page-fonts.ts';

export interface Easel {
  /** Its units are the pixels of the page: whoever made it gave it a scale. */
  readonly canvas: CanvasLibrary.SKRSContext2D;
  readonly fonts: PageFonts;
  readonly library: typeof CanvasLibrary;
}

/** Paints what is drawn, one thing upon the other, in pixels. What leads to an address is text and no more. */
export function drawOnCanvas(items: readonly DrawnItem[], easel: Easel): void {
  for (const item of items) drawItem(item, easel);
}

function drawItem(item: DrawnItem, easel: Easel): void {
  const { canvas, library } = easel;
  switch (item.kind) {
    case 'path':
      paintShape(new library.Path2D(item.d), item, canvas);
      return;
    case 'circle': {
      const circle = new library.Path2D();
      circle.arc(item.x, item.y, item.radius, 0, 2 * Math.PI);
      circle.closePath();
      paintShape(circle, item, canvas);
      return;
    }
    case 'text':
      drawText(item, easel);
      return;
    case 'group': {
      const { clip, leftOut = [], dx, dy } = item;
      canvas.save();
      canvas.translate(dx, dy);
      if (clip !== null) {
        canvas.beginPath();
        canvas.rect(clip.x, clip.y, clip.width, clip.height);
        canvas.clip();
      }
      if (leftOut.length > 0) canvas.clip(new library.Path2D(allBut(leftOut)), 'evenodd');
      drawOnCanvas(item.items, easel);
      canvas.restore();
    }
  }
}

type Shape = Pick<DrawnPath, 'fill' | 'evenOdd' | 'line'>;

function paintShape(
  path: CanvasLibrary.Path2D,
  { fill, evenOdd, line }: Shape,
  canvas: CanvasLibrary.SKRSContext2D,
): void {
  if (fill !== undefined) {
    canvas.fillStyle = paint(fill, canvas);
    canvas.fill(path, evenOdd === true ? 'evenodd' : 'nonzero');
  }
  if (line === undefined) return;
  canvas.strokeStyle = paint(line.ink, canvas);
  canvas.lineWidth = line.width;
  canvas.lineJoin = 'round';
  canvas.setLineDash([...(line.dash ?? [])]);
  canvas.stroke(path);
}

function drawText(item: DrawnText, { canvas, fonts, library }: Easel): void {
  const { text, x, y, size, anchor, ink, halo, language } = item;
  const runs = fonts.runsOf(text, item, language).map((run) => {
    canvas.font = `${size}px ${registeredFont(run, library)}`;
    const letters = withBoxes(run.text, fonts.missing());
    return { letters, font: canvas.font, width: canvas.measureText(letters).width };
  });
  const width = runs.reduce((sum, run) => sum + run.width, 0);
  const start = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  function write(put: (letters: string, at: number) => void): void {
    let at = start;
    for (const { letters, font, width: wide } of runs) {
      canvas.font = font;
      put(letters, at);
      at += wide;
    }
  }
  if (halo !== undefined) {
    canvas.strokeStyle = paint(halo.ink, canvas);
    canvas.lineWidth = halo.width;
    canvas.lineJoin = 'round';
    canvas.setLineDash([]);
    write((letters, at) => canvas.strokeText(letters, at, y));
  }
  canvas.fillStyle = paint(ink, canvas);
  write((letters, at) => canvas.fillText(letters, at, y));
}

/** What is written for letters of no font: as they are, they would be taken from fonts of the machine, so that pictures differ. */
const box = '\u25a1';

function withBoxes(text: string, missing: ReadonlySet<string>): string {
  if (missing.size === 0) return text;
  return Array.from(text, (letter) =>
    missing.has(letter) && !/\p{Default_Ignorable_Code_Point}/u.test(letter) ? box : letter,
  ).join('');
}

/** Names that this thread knows to be registered: the library itself goes through a list of all families for each question. */
const registered = new Set<string>();

/** The library keeps fonts for the whole program, whichever thread gave them. */
function registeredFont({ font }: FontRun, { GlobalFonts }: typeof CanvasLibrary): string {
  const name = `chronotope-${font.name}`;
  if (registered.has(name)) return name;
  if (!GlobalFonts.has(name)) GlobalFonts.register(font.bytes, name);
  registered.add(name);
  return name;
}

function paint(ink: Ink | FadingInk, canvas: CanvasLibrary.SKRSContext2D): CanvasLibrary.SKRSContext2D['fillStyle'] {
  if (!('stops' in ink)) return withOpacity(ink.colour, ink.opacity ?? 1);
  const gradient = canvas.createLinearGradient(ink.x0, 0, ink.x1, 0);
  for (const { at, opacity } of ink.stops) gradient.addColorStop(at, withOpacity(ink.colour, opacity));
  return gradient;
}

/** `#rrggbbaa` */
function withOpacity(colour: string, opacity: number): string {
  const share = Math.round(opacity * 255);
  return colour + share.toString(16).padStart(2, '0');
}

import type { LabelFont } from './label-fonts.ts';

/** One line of text on a canvas: its middle line at `y`, parted from the map by a halo. */
export interface CanvasText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly align: CanvasTextAlign;
  readonly font: LabelFont;
  readonly fill: string;
  /** Null: no halo. */
  readonly halo: string | null;
  /** Whether something dark passes under it: then the halo is wider and denser. */
  readonly isCrossed?: boolean;
}

const haloWidth = 3.4;
const crossedHaloWidth = 5.5;

export function paintText(context: CanvasRenderingContext2D, text: CanvasText): void {
  paintTexts(context, [text]);
}

/** One after the other. Fonts and spacing are dear to set: texts of one font stand together. */
export function paintTexts(context: CanvasRenderingContext2D, texts: readonly CanvasText[]): void {
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  let [last, spacing] = ['', 0];
  for (const { text, x, y, align, font, fill, halo, isCrossed = false } of texts) {
    if (font.font !== last) context.font = font.font;
    if (font.spacing !== spacing) context.letterSpacing = `${font.spacing}px`;
    [last, spacing] = [font.font, font.spacing];
    context.textAlign = align;
    if (halo !== null) {
      context.strokeStyle = halo;
      context.lineWidth = isCrossed ? crossedHaloWidth : haloWidth;
      context.strokeText(text, x, y);
      if (isCrossed) context.strokeText(text, x, y);
    }
    context.fillStyle = fill;
    context.fillText(text, x, y);
  }
  if (spacing !== 0) context.letterSpacing = '0px';
}

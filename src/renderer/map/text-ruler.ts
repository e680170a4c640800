import { createGlyphWidths } from '../ui/glyph-widths.ts';
import type { LabelFont } from './label-fonts.ts';

/** Measures the texts of the map. Make another one when a font has come. */
export interface TextRuler {
  /** CSS pixels. */
  width(text: string, font: LabelFont): number;
}

export function createTextRuler(): TextRuler {
  const widthOf = createGlyphWidths();
  // letter spacing follows each letter, the last one too
  return { width: (text, { font, spacing }) => widthOf(text, font) + spacing * text.length };
}

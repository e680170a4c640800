import type { LabelFont } from './label-fonts.ts';

/** Measures texts, each only once: measuring is what a label costs most. Make another one when a font has come. */
export interface TextRuler {
  /** CSS pixels. */
  width(text: string, font: LabelFont): number;
}

export function createTextRuler(): TextRuler {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return {
    width(text, { font, spacing }) {
      const key = `${font}\n${spacing}\n${text}`;
      const found = known.get(key);
      if (found !== undefined) return found;
      if (context === null) return text.length * 7;
      context.font = font;
      // letter spacing follows each letter, the last one too
      const width = context.measureText(text).width + spacing * text.length;
      known.set(key, width);
      return width;
    },
  };
}

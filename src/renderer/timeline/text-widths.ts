const fontStyles = {
  label: '450 11.5px',
  strong: '650 11.5px',
  name: '600 11.5px',
  axis: '500 11px',
  axisStrong: '700 11px',
  small: '500 10.5px',
} as const;

export type FontStyle = keyof typeof fontStyles;

/** The fonts of the timeline's canvases, and how wide texts are in them. */
export interface TextWidths {
  font(style: FontStyle): string;
  /** Pixels; the sum of the glyphs' widths, a little more than what kerning makes of it. */
  widthOf(text: string, style: FontStyle): number;
}

/**
 * Measuring a text is the dearest call of a canvas; so every glyph is measured once and texts are sums.
 * Make another one when fonts have been loaded.
 */
export function createTextWidths(family: string): TextWidths {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<FontStyle, Map<string, number>>();
  const font = (style: FontStyle): string => `${fontStyles[style]} ${family}`;
  const glyphsOf = (style: FontStyle): Map<string, number> => {
    const glyphs = known.get(style) ?? new Map<string, number>();
    known.set(style, glyphs);
    return glyphs;
  };
  return {
    font,
    widthOf(text, style) {
      const glyphs = glyphsOf(style);
      let width = 0;
      for (const glyph of text) {
        let glyphWidth = glyphs.get(glyph);
        if (glyphWidth === undefined) {
          if (context === null) throw new Error('this browser engine has no 2D canvas');
          context.font = font(style);
          glyphWidth = context.measureText(glyph).width;
          glyphs.set(glyph, glyphWidth);
        }
        width += glyphWidth;
      }
      return width;
    },
  };
}

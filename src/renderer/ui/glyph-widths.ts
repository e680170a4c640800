/**
 * How wide a text is on a canvas, CSS pixels: the sum of its glyphs' widths, a little more than what kerning makes of it.
 */
export type GlyphWidths = (text: string, font: string) => number;

/**
 * Measuring a text is the dearest call of a canvas; so every glyph is measured once in each font (a CSS font), and texts are
 * sums. Make another one when fonts have been loaded.
 */
export function createGlyphWidths(): GlyphWidths {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('this browser engine has no 2D canvas');
  const fonts = new Map<string, Map<string, number>>();
  return (text, font) => {
    const known = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, known);
    let width = 0;
    for (const glyph of text) {
      let glyphWidth = known.get(glyph);
      if (glyphWidth === undefined) {
        context.font = font;
        glyphWidth = context.measureText(glyph).width;
        known.set(glyph, glyphWidth);
      }
      width += glyphWidth;
    }
    return width;
  };
}

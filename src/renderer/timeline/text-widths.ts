import { createGlyphWidths } from '../ui/glyph-widths.ts';

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
  /** CSS pixels. */
  widthOf(text: string, style: FontStyle): number;
}

/** Make another one when fonts have been loaded. */
export function createTextWidths(family: string): TextWidths {
  const widthOf = createGlyphWidths();
  // each once: a text put together is another one to whatever looks it up
  const fonts = new Map<FontStyle, string>();
  function font(style: FontStyle): string {
    const known = fonts.get(style);
    if (known !== undefined) return known;
    const made = `${fontStyles[style]} ${family}`;
    fonts.set(style, made);
    return made;
  }
  return { font, widthOf: (text, style) => widthOf(text, font(style)) };
}

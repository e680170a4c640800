import { createGlyphWidths } from '../ui/glyph-widths.ts';

const fontStyles = {
  label: { weight: 450, px: 11.5 },
  strong: { weight: 650, px: 11.5 },
  name: { weight: 600, px: 11.5 },
  axis: { weight: 500, px: 11 },
  axisStrong: { weight: 700, px: 11 },
  small: { weight: 500, px: 10.5 },
} as const;

export type FontStyle = keyof typeof fontStyles;

/** The fonts of the timeline's canvases, and how wide texts are in them. */
export interface TextWidths {
  /** How much larger they are than where an analyst works. */
  readonly scale: number;
  font(style: FontStyle): string;
  /** CSS pixels. */
  widthOf(text: string, style: FontStyle): number;
}

/** Make another one when fonts have been loaded. */
export function createTextWidths(family: string, scale = 1): TextWidths {
  const widthOf = createGlyphWidths();
  // each once: a text put together is another one to whatever looks it up
  const fonts = new Map<FontStyle, string>();
  function font(style: FontStyle): string {
    const known = fonts.get(style);
    if (known !== undefined) return known;
    const { weight, px } = fontStyles[style];
    const made = `${weight} ${px * scale}px ${family}`;
    fonts.set(style, made);
    return made;
  }
  return { scale, font, widthOf: (text, style) => widthOf(text, font(style)) };
}

import type { NameLanguage } from '../../shared/view.ts';
import type { Palette } from '../ui/palette.ts';
import type { BasemapLabelStyle } from '../../kernels/basemap-label-plan.ts';

/** A font for a canvas and the space between letters, CSS pixels. */
export interface LabelFont {
  readonly font: string;
  readonly spacing: number;
}

/**
 * The fonts of the basemap's names: the interface's has no letters of these languages. Each has its own, since a letter that
 * they share is drawn in another way in each.
 */
export function namesFamily(family: string, language: NameLanguage): string {
  const own = namesFontOf(language);
  if (own === null) return family;
  const [first = family, ...rest] = family.split(',');
  return [first, ` '${own}'`, ...rest].join(',');
}

/** Null for a language that the font of the interface writes. */
export function namesFontOf(language: NameLanguage): string | null {
  return language === 'en' || language === 'fr' ? null : `Map names ${language}`;
}

/** What the words of marks are written by: the interface's font, and how much larger than usual. */
export type WordsLook = Pick<Palette, 'font' | 'textScale'>;

/** Heights of their lines, pixels at the usual size. */
export const eventLinePx = 15;
export const flowLinePx = 14;

export function eventFont({ font, textScale }: WordsLook, strong: boolean): LabelFont {
  return { font: `${strong ? 650 : 500} ${12 * textScale}px ${font}`, spacing: 0 };
}

export function flowFont({ font, textScale }: WordsLook, strong: boolean): LabelFont {
  return { font: `${strong ? 550 : 450} ${(strong ? 11.5 : 10.5) * textScale}px ${font}`, spacing: 0 };
}

/** That of the chip at the edge: --t-11. */
export function chipFont(family: string): LabelFont {
  return { font: `450 11.5px ${family}`, spacing: 0 };
}

export function countFont(family: string, size: number): LabelFont {
  return { font: `650 ${size}px ${family}`, spacing: 0 };
}

export function basemapFont(family: string, { kind, size, strong }: BasemapLabelStyle): LabelFont {
  if (kind === 'sea') return { font: `italic 500 ${size}px ${family}`, spacing: 1 };
  if (kind === 'country') return { font: `600 ${size}px ${family}`, spacing: 0.9 };
  return { font: `${strong ? 600 : 500} ${size}px ${family}`, spacing: 0 };
}

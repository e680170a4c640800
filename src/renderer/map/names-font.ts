import type { NameLanguage } from '../../shared/view.ts';
import type { BasemapSource } from './basemap-source.ts';
import { namesFontOf } from './label-fonts.ts';

const loading = new Map<NameLanguage, Promise<boolean>>();
let fonts: Pick<BasemapSource, 'namesFont'> | null = null;

/** Where they come from. */
export function takeNamesFonts(source: Pick<BasemapSource, 'namesFont'>): void {
  fonts = source;
}

/**
 * Loads the letters of the basemap's names in a language, once: a canvas asks for no font by itself. Whether texts have other
 * widths now; false too where the font is not to be had, and the system's letters stand in.
 */
export function loadNamesFont(language: NameLanguage): Promise<boolean> {
  const family = namesFontOf(language);
  if (family === null) return Promise.resolve(false);
  const known = loading.get(language) ?? load(family, language);
  loading.set(language, known);
  return known;
}

async function load(family: string, language: NameLanguage): Promise<boolean> {
  try {
    const letters = await fonts?.namesFont(language);
    if (letters === undefined) return false;
    // one weight stands for all: names of countries are set bolder by the browser
    const face = new FontFace(family, letters);
    document.fonts.add(await face.load());
    return true;
  } catch {
    return false;
  }
}

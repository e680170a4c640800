import { colourToken } from './colour-token.ts';

/** The colours of a category: what fills its marks, and the edge of the same hue, dark enough for lines and text. */
export interface CategoryColours {
  readonly fill: string;
  readonly edge: string;
}

/** The tokens that canvases paint with, as CSS colours; read once per theme. */
export interface Palette {
  /** Eight, in the order of the document's categories, then the one that all others share. */
  readonly categories: readonly CategoryColours[];
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly lineStrong: string;
  /** Of the ticks, behind events and their words. */
  readonly lineGrid: string;
  readonly lineGridStrong: string;
  readonly lineControl: string;
  readonly accent: string;
  readonly accentInk: string;
  readonly accentSoft: string;
  readonly bgApp: string;
  readonly bgPane: string;
  readonly bgSub: string;
  readonly bgHover: string;
  readonly sea: string;
  readonly land: string;
  readonly coast: string;
  readonly mapHalo: string;
  readonly flow: string;
  /** A font family list for `context.font`. */
  readonly font: string;
  /** How much larger than in the window of who works the words on canvases are: an audience reads them from afar. */
  readonly textScale: number;
  /** Whether an audience reads them, from further away than who works at the window: their words are larger then. */
  readonly isReadFromAfar: boolean;
}

const categoryTokens = ['diplomacy', 'defence', 'trade', 'minerals', 'export', 'supply', 'law', 'outlook'] as const;

/** Reads the tokens that hold at `element`. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const token = (name: string): string => colourToken(style, `--${name}`);
  const textScale = Number(style.getPropertyValue('--text-scale'));
  return {
    categories: [
      ...categoryTokens.map((name) => ({ fill: token(`c-${name}`), edge: token(`e-${name}`) })),
      { fill: token('line-control'), edge: token('ink-3') },
    ],
    ink: token('ink'),
    ink2: token('ink-2'),
    ink3: token('ink-3'),
    line: token('line'),
    lineStrong: token('line-strong'),
    lineGrid: token('line-grid'),
    lineGridStrong: token('line-grid-strong'),
    lineControl: token('line-control'),
    accent: token('accent'),
    accentInk: token('accent-ink'),
    accentSoft: token('accent-soft'),
    bgApp: token('bg-app'),
    bgPane: token('bg-pane'),
    bgSub: token('bg-sub'),
    bgHover: token('bg-hover'),
    sea: token('sea'),
    land: token('land'),
    coast: token('coast'),
    mapHalo: token('map-halo'),
    flow: token('flow'),
    font: style.getPropertyValue('--font').trim(),
    textScale,
    isReadFromAfar: textScale > 1,
  };
}

/** The colours of the category with this index in the document. */
export function coloursOfCategory(palette: Palette, index: number): CategoryColours {
  const last = palette.categories.length - 1;
  const found = palette.categories[Math.min(index, last)];
  if (found === undefined) throw new Error('palette: it has no colours');
  return found;
}

/** The colours of a category: what fills its marks, and the edge of the same hue. */
export interface CategoryInks {
  readonly fill: string;
  readonly edge: string;
}

/** The light theme's tokens (`renderer/ui/tokens.css`, which a test holds these against): paper is white. */
export const paperInks = {
  ink: '#14181d',
  ink2: '#48515c',
  ink3: '#626c77',
  line: '#e3e6ea',
  lineStrong: '#c9cfd6',
  lineControl: '#858e99',
  paper: '#ffffff',
  sub: '#f6f7f8',
  accent: '#5346d6',
  sea: '#dde5ea',
  land: '#f8f7f4',
  coast: '#a3b3be',
  flow: '#37414d',
} as const;

/** Those that only the map has (`renderer/map/map-colours.css`). */
export const mapInks = {
  river: '#c3d2db',
  border: '#aaa6ae',
  disputed: '#a2798b',
  countryName: '#74707c',
  cityName: '#3d4650',
  waterName: '#5f83a0',
  cityDot: '#5a6570',
} as const;

/** Classes of a figure, from low to high. */
export const figureInks: readonly string[] = ['#cfe3c5', '#a3cdb4', '#71b0ab', '#4a8da0', '#346a92', '#264a7c'];

/** Around names and marks on the map. */
export const mapHalo = { ink: { colour: '#fafaf8', opacity: 0.92 }, width: 3.4 };

/** In the order of the document's categories, then the one that all others share. */
export const categoryInks: readonly CategoryInks[] = [
  { fill: '#0072b2', edge: '#005a8e' },
  { fill: '#3f4752', edge: '#22272e' },
  { fill: '#e69f00', edge: '#8a5f00' },
  { fill: '#009e73', edge: '#006b4e' },
  { fill: '#d55e00', edge: '#a34700' },
  { fill: '#56b4e9', edge: '#1f6e9e' },
  { fill: '#cc79a7', edge: '#8f3f6c' },
  { fill: '#f0e442', edge: '#6e6600' },
  { fill: paperInks.lineControl, edge: paperInks.ink3 },
];

/** The colours of the category with this index in the document. */
export function inksOfCategory(index: number): CategoryInks {
  const found = categoryInks[Math.min(index, categoryInks.length - 1)];
  if (found === undefined) throw new Error('paper: there are no category colours');
  return found;
}

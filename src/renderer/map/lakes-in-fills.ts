import type { LakeShape } from './basemap-archive.ts';

/** In a country that is filled for its figure a smaller lake is a speck, which looks like a fault of the fill; CSS pixels. */
const leastPx = 8;

/** The lakes that are seen as such in countries that are filled. `unit`: a CSS pixel on the screen, tile units. */
export function lakesInFills<Lake extends Pick<LakeShape, 'side'>>(
  lakes: readonly Lake[],
  unit: number,
): readonly Lake[] {
  return lakes.filter(({ side }) => side >= leastPx * unit);
}

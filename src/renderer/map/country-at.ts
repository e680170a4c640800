import type { BasemapTile } from './basemap-archive.ts';

/**
 * The code of the country at a point of a tile, in its units; null at sea, in a contested area, and where the country
 * has none. `canvas` is only asked, and stays as it is.
 */
export function countryAt(
  canvas: OffscreenCanvas,
  { countries, disputed }: BasemapTile,
  { x, y }: { readonly x: number; readonly y: number },
): string | null {
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) return null;
  context.setTransform(1, 0, 0, 1, 0, 0);
  const isIn = ({ path }: { readonly path: Path2D }): boolean => context.isPointInPath(path, x, y, 'evenodd');
  if (disputed.some(isIn)) return null;
  return countries.find((country) => country.code !== '' && isIn(country))?.code ?? null;
}

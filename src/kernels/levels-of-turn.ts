/** So many pixels of a wheel are about a level. */
const pxPerLevel = 90;
/** One turn, however far, goes no further. */
const mostLevels = 4;

/**
 * How many levels of zoom a turn of the wheel goes: about in proportion at first, less and less of what is more, and up to
 * the next of the map's stops, which are `snap` of a level apart. Leaflet's sigmoid (`ScrollWheelZoom`).
 */
export function levelsOfTurn(px: number, snap: number): number {
  const levels = mostLevels * Math.log2(2 / (1 + Math.exp(-Math.abs(px) / (mostLevels * pxPerLevel))));
  return Math.sign(px) * Math.ceil(levels / snap) * snap;
}

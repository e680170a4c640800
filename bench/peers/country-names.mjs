import { CenteredTextSymbolizer } from 'protomaps-leaflet';

/**
 * Names of countries in the middle of what a tile has of them, each once: the tiles hold codes, the browser knows the names.
 * @returns {import('protomaps-leaflet').LabelSymbolizer}
 */
export function countryNames() {
  const regions = new Intl.DisplayNames('en', { type: 'region' });
  const text = new CenteredTextSymbolizer({
    fill: '#74707c',
    stroke: '#ffffff',
    width: 2,
    font: '600 11.5px sans-serif',
  });
  return {
    place(layout, geometry, feature) {
      const code = feature.props['a2'];
      const middle = geometry[0]?.[0]?.clone();
      if (typeof code !== 'string' || code.length !== 2 || middle === undefined) return undefined;
      const { minX, minY, maxX, maxY } = feature.bbox;
      [middle.x, middle.y] = [(minX + maxX) / 2, (minY + maxY) / 2];
      const labels = text.place(layout, [[middle]], { ...feature, props: { name: regions.of(code) ?? code } });
      return labels?.map((label) => ({ ...label, deduplicationKey: code, deduplicationDistance: Infinity }));
    },
  };
}

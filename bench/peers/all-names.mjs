import { CenteredTextSymbolizer, CircleSymbolizer, GroupSymbolizer, OffsetTextSymbolizer } from 'protomaps-leaflet';

/** @typedef {import('protomaps-leaflet').Feature} Feature */

const halo = { stroke: '#ffffff', width: 2 };
const name = { fill: '#74707c', ...halo };

// a town as protomaps-leaflet's own style has it: a dot, and the name beside it
const city = new GroupSymbolizer([
  new CircleSymbolizer({ radius: 2, fill: '#74707c', stroke: '#ffffff', width: 1.5 }),
  new OffsetTextSymbolizer({
    ...name,
    offsetX: 6,
    offsetY: 4.5,
    font: (_zoom, feature) => `${feature?.props['capital'] === 1 ? 600 : 500} 12px sans-serif`,
  }),
]);
const country = new CenteredTextSymbolizer({
  ...name,
  textTransform: 'uppercase',
  maxLineChars: 14,
  font: '600 11.5px sans-serif',
});
const sea = new CenteredTextSymbolizer({
  fill: '#5f7d91',
  maxLineChars: 16,
  font: 'italic 500 11px sans-serif',
});
const island = new CenteredTextSymbolizer({ ...name, font: '500 11px sans-serif' });

/** @param {Feature} feature */
const rankOf = ({ props }) => Number(props['rank']);

/**
 * The names of the app's map from the zooms on at which the app has them, in its order of importance; which of them have room
 * is for the layer to say.
 * @type {import('protomaps-leaflet').LabelRule[]}
 */
export const allNames = [
  { dataLayer: 'cityNames', symbolizer: city, minzoom: 4, filter: (_zoom, feature) => rankOf(feature) <= 2 },
  {
    dataLayer: 'countryNames',
    symbolizer: country,
    maxzoom: 7,
    filter: (zoom, feature) => rankOf(feature) <= zoom - 0.7,
  },
  {
    dataLayer: 'cityNames',
    symbolizer: city,
    filter: (zoom, feature) =>
      rankOf(feature) <= zoom + 0.6 &&
      (zoom < 4 ? Number(feature.props['population']) >= 500_000 : rankOf(feature) > 2),
  },
  {
    dataLayer: 'waterNames',
    symbolizer: sea,
    filter: (zoom, feature) => rankOf(feature) <= zoom && feature.props['kind'] === 'sea',
  },
  {
    dataLayer: 'waterNames',
    symbolizer: island,
    filter: (zoom, feature) => rankOf(feature) <= zoom && feature.props['kind'] === 'island',
  },
];

// @ts-check
/**
 * Builds the basemap that ships with the app, from data in npm and Debian
 * packages, without a request at run time:
 *
 *   resources/basemap/world.pmtiles   PMTiles 3, vector tiles (MVT 2), zooms 0–6
 *   resources/basemap/labels.json     names of countries, cities and seas
 *   resources/basemap/labels-*.woff2  the letters of these names in Japanese, Korean and Chinese
 *   resources/basemap/gazetteer.br    places of the world by all their names, brotli over what `writeGazetteer` writes
 *   resources/basemap/PROVENANCE.md   its list of files and checksums, at the end
 *
 * Run it with `npm run build:basemap` after `npm ci --prefix tools/basemap`.
 * The same sources and the same Node give the same bytes.
 *
 * ## The rule for disputed lines and areas
 *
 * Borders are de facto, as Natural Earth 4.1 (2018) draws them. What it marks as
 * disputed is shown as disputed, by this rule and nothing else:
 *
 * 1. An area is hatched where the map would otherwise count land for one party
 *    that another claims, that is:
 *    a. each part of a country that Natural Earth's lines of "breakaway, disputed
 *       areas" cut off from the country's capital (where the capital is on another
 *       landmass: from the largest part);
 *    b. each whole landmass that such a line, or the de facto border itself, sets
 *       apart without crossing land (the table WHOLE_POLYGONS);
 *    c. each feature that Natural Earth keeps apart from every state and that has
 *       no country code of its own (the table FEATURES_WITHOUT_CODE).
 *    A territory with a code of its own (ISO 3166-1, or XK) is not hatched: figures
 *    for it are never counted for anyone else.
 * 2. A line is dashed where
 *    a. it is one of Natural Earth's lines of disputed areas: all of them;
 *    b. it is a land border of a feature that Natural Earth types "Disputed" or
 *       "Indeterminate", or notes as claimed whole by another state (the table
 *       FEATURES_NOT_AGREED);
 *    c. it is a border along a hatched area.
 *
 * ## labels.json
 *
 * Columns: the i-th value of every array of a group belongs to its i-th label;
 * labels come in order of importance. `name` holds one column a language; ""
 * means "as in English".
 *
 *   format       1
 *   attribution  credit line
 *   countries    lng, lat, a2, rank (0 largest – 4), areaMm2 (million km², largest polygon), name
 *   cities       lng, lat, a2, rank (2 largest – 7), capital (0|1), population (0 = unknown), name
 *   waters       kind ("sea"|"island"), lng, lat, rank (the lowest zoom that shows it), name
 */
import { arePackagesInstalled } from './package-file.mjs';
import { fetchDebianFiles } from './debian-files.mjs';

if (arePackagesInstalled()) {
  const missing = fetchDebianFiles();
  if (missing.length > 0) fail(`Missing sources of the basemap: ${missing.join('; ')}.`);
  const { buildBasemap } = await import('./basemap-files.mjs');
  await buildBasemap();
} else {
  fail('Missing packages of the basemap: run `npm ci --prefix tools/basemap` first.');
}

/** @param {string} message */
function fail(message) {
  console.error(message);
  process.exit(1);
}

// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { admin1Lines } from './admin1-lines.mjs';
import { borderLines } from './border-lines.mjs';
import { cutTiles } from './cut-tiles.mjs';
import { disputedAreas } from './disputed-areas.mjs';
import { gazetteerFile } from './gazetteer-file.mjs';
import { labelFonts } from './label-fonts.mjs';
import { labelsFile, readKnownNames } from './labels-file.mjs';
import { readCities } from './read-cities.mjs';
import { readCountries } from './read-countries.mjs';
import { readDisputedLines } from './read-disputed-lines.mjs';
import { readWaters } from './read-waters.mjs';
import { tileLayers } from './tile-layers.mjs';
import { writePmtiles } from './write-pmtiles.mjs';
/** @import { City, Position } from "./shapes.mjs" */

const FOLDER = join(import.meta.dirname, '../../resources/basemap');
const MAX_ZOOM = 6;
export const ATTRIBUTION = 'Natural Earth; GeoNames (CC BY 4.0)';
/** Below this line of PROVENANCE.md the builder writes. */
const FILES_MARK = '<!-- written by the builder -->\n';

/** Reads the sources and writes the files. */
export async function buildBasemap() {
  const { grid, countries, land, bordersWhere } = readCountries();
  const cities = readCities();
  const lines = readDisputedLines();
  const areas = disputedAreas(grid, countries, lines, capitalsOf(cities));
  const layers = tileLayers({
    land,
    countries,
    ...readWaters(),
    admin1: admin1Lines(),
    areas,
    borders: borderLines(grid, bordersWhere, lines, areas),
  });

  const { archive, tiles, uniqueTiles } = writePmtiles(cutTiles(layers, MAX_ZOOM), {
    maxZoom: MAX_ZOOM,
    metadata: {
      name: 'World',
      attribution: ATTRIBUTION,
      vector_layers: layers.map(({ name, minZoom, fields }) => ({
        id: name,
        minzoom: minZoom,
        maxzoom: MAX_ZOOM,
        fields,
      })),
    },
  });
  const known = readKnownNames();
  const labels = Buffer.from(labelsFile(countries, cities, known, ATTRIBUTION));

  mkdirSync(FOLDER, { recursive: true });
  const files = {
    'world.pmtiles': archive,
    'labels.json': labels,
    ...(await labelFonts(labels.toString())),
    'gazetteer.br': gazetteerFile(countries, cities, known),
  };
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(FOLDER, name), bytes);
  writeChecksums(files);
  console.log(`world.pmtiles: ${archive.length} bytes, ${tiles} tiles, ${uniqueTiles} of them different`);
  for (const [name, bytes] of Object.entries(files).slice(1)) console.log(`${name}: ${bytes.length} bytes`);
}

/**
 * @param {readonly City[]} cities
 * @returns {Map<string, Position>} by alpha-2
 */
function capitalsOf(cities) {
  return new Map(cities.filter(({ kind }) => kind === 'PPLC').map(({ a2, lng, lat }) => [a2, [lng, lat]]));
}

/**
 * Replaces the end of PROVENANCE.md.
 * @param {Readonly<Record<string, Buffer>>} files
 */
function writeChecksums(files) {
  const path = join(FOLDER, 'PROVENANCE.md');
  const [prose] = readFileSync(path, 'utf8').split(FILES_MARK);
  const rows = Object.entries(files).map(([name, bytes]) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return `| ${name} | ${bytes.length} | \`${sha256}\` |\n`;
  });
  const table = `\n| file | bytes | SHA-256 |\n| --- | --- | --- |\n${rows.join('')}`;
  writeFileSync(path, `${prose}${FILES_MARK}${table}`);
}

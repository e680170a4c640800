// @ts-check
/**
 * Reads the built basemap back and looks for what went wrong before: bands
 * around the world, an edge at 180°, labels in the wrong country, seas on land.
 * Run it with `node tools/basemap/check-basemap.mjs`; it says what fails and
 * ends with status 1.
 */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive, polygonsAt, readTile } from './open-archive.mjs';
/** @import { Position } from "./shapes.mjs" */

const FOLDER = join(import.meta.dirname, '../../resources/basemap');
const MAX_ZOOM = 6;
/** Lowest zoom and properties of each layer. */
const LAYERS = {
  land: { minZoom: 0, properties: [] },
  countries: { minZoom: 0, properties: ['a2', 'a3'] },
  disputed: { minZoom: 1, properties: ['name'] },
  lakes: { minZoom: 2, properties: [] },
  rivers: { minZoom: 3, properties: [] },
  admin1: { minZoom: 4, properties: [] },
  borders: { minZoom: 1, properties: ['disputed'] },
};
/** Part of the world's width. Afro-Eurasia with Chukotka takes 0.58; a band would take more. */
const WIDEST_RING = 0.6;

const archive = openArchive(join(FOLDER, 'world.pmtiles'));
const labels = JSON.parse(readFileSync(join(FOLDER, 'labels.json'), 'utf8'));

/** @type {readonly (readonly [title: string, check: () => void | Promise<void>])[]} */
const CHECKS = [
  ['the header is that of gzipped vector tiles, zooms 0–6', checkHeader],
  ['every layer begins at its zoom and has its properties, and no tile has another', checkLayers],
  ['no ring is a band around the world', checkRings],
  ['180° is no edge north of Antarctica', checkAntimeridian],
  ['disputed areas hold what they should, and nothing else', checkDisputed],
  ['label columns are equally long and names are complete', checkColumns],
  ['country labels lie in their countries', checkCountryLabels],
  ['sea labels lie in the water', checkSeaLabels],
  ['cities have their names in five languages', checkCityNames],
  ['PROVENANCE.md has the checksums of all files', checkChecksums],
];

for (const [title, check] of CHECKS) {
  try {
    await check();
    console.log(`ok: ${title}`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`NOT OK: ${title}\n${error instanceof Error ? error.message : String(error)}`);
  }
}

async function checkHeader() {
  const { specVersion, tileType, tileCompression, minZoom, maxZoom } = await archive.getHeader();
  assert.deepEqual([specVersion, tileType, tileCompression, minZoom, maxZoom], [3, 1, 2, 0, MAX_ZOOM]);
}

async function checkLayers() {
  /** @type {Map<string, number>} */
  const firstZoom = new Map();
  for await (const { z, tile } of allTiles()) {
    for (const [name, layer] of Object.entries(tile.layers)) {
      if (!firstZoom.has(name)) firstZoom.set(name, z);
      for (let i = 0; i < layer.length; i++) {
        const expected = LAYERS[/** @type {keyof typeof LAYERS} */ (name)]?.properties;
        assert.deepEqual(Object.keys(layer.feature(i).properties), expected, name);
      }
    }
  }
  assert.deepEqual(
    Object.fromEntries(firstZoom),
    Object.fromEntries(Object.entries(LAYERS).map(([name, { minZoom }]) => /** @type {const} */ ([name, minZoom]))),
  );
}

async function checkRings() {
  const tile = await readTile(archive, 0, 0, 0);
  for (const name of ['land', 'countries']) {
    const layer = tile?.layers[name];
    assert.ok(layer, name);
    for (let i = 0; i < layer.length; i++) {
      const feature = layer.feature(i);
      for (const ring of feature.loadGeometry()) {
        const [xs, ys] = [ring.map(({ x }) => x), ring.map(({ y }) => y)];
        const isAntarctica = Math.max(...ys) >= layer.extent;
        const width = (Math.max(...xs) - Math.min(...xs)) / layer.extent;
        assert.ok(
          isAntarctica || width < WIDEST_RING,
          `${name} ${JSON.stringify(feature.properties)} is ${width} of the world wide`,
        );
      }
    }
  }
}

async function checkAntimeridian() {
  const [antarctica, last] = [50, 2 ** MAX_ZOOM - 1];
  for (let y = 0; y < antarctica; y++) {
    for (const [x, edge] of /** @type {const} */ ([
      [0, 0],
      [last, 4096],
    ])) {
      const land = (await readTile(archive, MAX_ZOOM, x, y))?.layers['land'];
      const rings = land ? Array.from({ length: land.length }, (_, i) => land.feature(i).loadGeometry()).flat() : [];
      for (const ring of rings) {
        const lies = ring.some(
          (p, i) => i > 0 && p.x === edge && ring[i - 1]?.x === edge && Math.abs(p.y - (ring[i - 1]?.y ?? 0)) > 4,
        );
        assert.ok(!lies, `land has an edge along 180° in tile ${MAX_ZOOM}/${x}/${y}`);
      }
    }
  }
}

async function checkDisputed() {
  /** @type {Readonly<Record<string, { in: Position[], out: Position[] }>>} */
  const places = {
    'Claimed in Guyana': {
      in: [
        [-60, 6],
        [-57.5, 2.5],
      ],
      out: [[-58, 6]],
    },
    'Claimed in India': {
      in: [
        [74.8, 34.1],
        [94, 28],
      ],
      out: [[77.2, 28.6]],
    },
    'Claimed in Pakistan': { in: [[74.5, 36]], out: [[73.05, 33.7]] },
    'Claimed in China': { in: [[79.5, 35.2]], out: [[87.6, 43.8]] },
    'Claimed in Israel': { in: [[35.78, 33]], out: [[35.2, 31.78]] },
    'Claimed in Morocco': { in: [[-13, 26]], out: [[-6.8, 34]] },
    'Claimed in Georgia': {
      in: [
        [41.2, 43],
        [43.97, 42.3],
      ],
      out: [[44.8, 41.7]],
    },
    'Southern Kuril Islands': {
      in: [
        [145.9, 44.1],
        [147.9, 45],
      ],
      out: [[149.9, 45.9]],
    },
    Crimea: { in: [[34.1, 44.95]], out: [[33.5, 46.5]] },
    Somaliland: { in: [[44.1, 9.6]], out: [[45.3, 2.1]] },
  };
  for (const [name, { in: inside, out }] of Object.entries(places)) {
    for (const position of inside)
      assert.deepEqual(await disputedAt(position), [name], `${name} ${position.join(' ')}`);
    for (const position of out) assert.deepEqual(await disputedAt(position), [], `${name} ${position.join(' ')}`);
  }
}

function checkColumns() {
  for (const group of ['countries', 'cities', 'waters']) {
    const { name, ...columns } = labels[group];
    const length = columns.lng.length;
    assert.ok(length > 0, group);
    for (const [key, column] of Object.entries({ ...columns, ...name }))
      assert.equal(column.length, length, `${group}.${key}`);
    assert.ok(
      name.en.every((/** @type {string} */ text) => text.trim() !== ''),
      `${group}: a name is empty`,
    );
  }
  assert.equal(new Set(labels.countries.a2).size, labels.countries.a2.length, 'a country has two labels');
}

async function checkCountryLabels() {
  const { lng, lat, a2, areaMm2 } = labels.countries;
  for (const [i, code] of a2.entries()) {
    if (areaMm2[i] < 5e-5) continue; // too small to survive simplification at zoom 6
    const codes = (await polygonsAt(archive, 'countries', MAX_ZOOM, [lng[i], lat[i]])).map((found) => found['a2']);
    assert.ok(codes.includes(code), `the label of ${code} lies in [${codes.join(' ')}]`);
  }
}

async function checkSeaLabels() {
  const { lng, lat, kind, name } = labels.waters;
  for (const [i, text] of name.en.entries()) {
    if (kind[i] !== 'sea') continue;
    const land = await polygonsAt(archive, 'land', MAX_ZOOM, [lng[i], lat[i]]);
    assert.equal(land.length, 0, `${text} lies on land`);
  }
}

function checkCityNames() {
  const { name, a2 } = labels.cities;
  const french = (/** @type {string} */ country, /** @type {string} */ en) => {
    const i = name.en.findIndex(
      (/** @type {string} */ text, /** @type {number} */ at) => text === en && a2[at] === country,
    );
    return i < 0 ? undefined : name.fr[i] || name.en[i];
  };
  const expected = [
    ['JP', 'Tokyo', 'Tokyo'],
    ['JP', 'Osaka', 'Osaka'],
    ['JP', 'Yokosuka', 'Yokosuka'],
    ['CN', 'Beijing', 'Pékin'],
    ['CN', 'Baotou', 'Baotou'],
    ['CN', 'Ganzhou', 'Ganzhou'],
    ['KR', 'Seoul', 'Séoul'],
    ['KR', 'Busan', 'Busan'],
    ['KR', 'Gyeongju', 'Gyeongju'],
    ['KR', 'Gimhae', 'Gimhae'],
    ['US', 'Washington, D.C.', 'Washington'],
    ['US', 'New York', 'New York'],
    ['MY', 'Kuala Lumpur', 'Kuala Lumpur'],
    ['GB', 'London', 'Londres'],
    ['CH', 'Geneva', 'Genève'],
    ['KZ', 'Astana', 'Astana'],
    ['SG', 'Singapore', 'Singapour'],
  ];
  assert.deepEqual(
    expected.map(([country = '', en = '']) => [country, en, french(country, en)]),
    expected,
  );
  const asian = (/** @type {string} */ en) => {
    const i = name.en.indexOf(en);
    return [name.ja[i], name.ko[i], name.zh[i]].join(' ');
  };
  const five = {
    Tokyo: '東京 도쿄 东京',
    Busan: '釜山 부산 釜山',
    Gyeongju: '慶州 경주 庆州',
    Beijing: '北京 베이징 北京',
    Baotou: '包頭 바오터우 包头',
    'Washington, D.C.': 'ワシントンD.C. 워싱턴 D.C. 华盛顿',
    'Kuala Lumpur': 'クアラルンプール 쿠알라룸푸르 吉隆坡',
  };
  assert.deepEqual(Object.fromEntries(Object.keys(five).map((en) => [en, asian(en)])), five);
}

function checkChecksums() {
  const prose = readFileSync(join(FOLDER, 'PROVENANCE.md'), 'utf8');
  for (const name of [
    'world.pmtiles',
    'labels.json',
    'labels-ja.woff2',
    'labels-ko.woff2',
    'labels-zh.woff2',
    'gazetteer.br',
  ]) {
    const sha256 = createHash('sha256')
      .update(readFileSync(join(FOLDER, name)))
      .digest('hex');
    assert.ok(prose.includes(sha256), `${name} is not the file that PROVENANCE.md tells of`);
  }
}

/** @param {Position} position */
async function disputedAt(position) {
  return (await polygonsAt(archive, 'disputed', MAX_ZOOM, position)).map((found) => found['name']);
}

async function* allTiles() {
  for (let z = 0; z <= MAX_ZOOM; z++) {
    for (let x = 0; x < 2 ** z; x++) {
      for (let y = 0; y < 2 ** z; y++) {
        const tile = await readTile(archive, z, x, y);
        if (tile) yield { z, x, y, tile };
      }
    }
  }
}

/**
 * A room of the house and what its files may import.
 * @typedef {object} Room
 * @property {readonly string[]} ours other rooms; a room may always import from itself
 * @property {readonly string[]} outside packages: `node:*` is any module of Node, `d3-*` any name that begins so, `type:x` only the types of x
 * @property {readonly string[]} [inTests] packages that only its tests may import, beyond those of every test
 * @property {boolean} [computed] whether it may import what is only known at run time; default false
 */

/** What every view stands on. A view is one room under `src/renderer`; views never import one another. */
const viewOurs = ['shared', 'messages', 'kernels', 'renderer/store', 'renderer/ui'];
const viewOutside = ['react', 'd3-*', 'date-fns'];
/** @type {Room} */
const view = { ours: viewOurs, outside: viewOutside };

/**
 * Who may import whom, closed by default: what is not in this table is an error, a new room too.
 * The lint rule `chronotope/rooms` reads it. Each line beyond the first design of the house gives its reason.
 * @type {Readonly<Record<string, Room>>}
 */
export const rooms = {
  shared: { ours: [], outside: ['type:geojson'] },
  messages: {
    ours: ['shared'],
    // @date-fns/utc: date-fns formats in the machine's zone only; the catalogue formats instants in UTC
    outside: ['intl-messageformat', 'date-fns', '@date-fns/utc'],
  },
  kernels: { ours: ['shared'], outside: ['d3-scale', 'd3-time', 'd3-array'] },
  // what is drawn on paper: pages as lists of lines, areas and texts, from the plans that the window paints
  paper: { ours: ['shared', 'messages', 'kernels'], outside: [] },
  engine: {
    ours: [
      'shared',
      'kernels',
      'messages',
      'engine/interchange',
      'engine/export',
      'engine/own-maps',
      'engine/pictures',
      'engine/page',
    ],
    // chardet: a table that is not in UTF-8 does not say in which of the old encodings it is
    outside: ['node:*', 'zod', 'edtf', 'better-sqlite3', 'chardet'],
  },
  // events in the formats of others
  // engine/page: a window offers a page among its formats
  // write-excel-file: a workbook is a zip of many parts
  // read-excel-file, ical.js: what was written is read by others in tests
  'engine/export': {
    ours: ['shared', 'messages', 'kernels', 'engine', 'engine/interchange', 'engine/page'],
    outside: ['node:*', 'zod', 'write-excel-file', 'read-excel-file', 'ical.js'],
  },
  // pages as files: each format has a writer; the fonts are measured, and embedded with the letters that are used
  // fontkit: widths and outlines of letters; subset-font: fonts for SVG; pdfkit: PDF; @napi-rs/canvas: pixels; @resvg/resvg-wasm: another program's pixels of an SVG, in a test; pmtiles …: the basemap
  'engine/pictures': {
    // zod, engine/export: what a window asks for is checked, and names its rows as an export does
    ours: ['shared', 'messages', 'kernels', 'paper', 'engine', 'engine/export'],
    outside: [
      'node:*',
      'zod',
      'fontkit',
      'subset-font',
      'pdfkit',
      '@napi-rs/canvas',
      '@resvg/resvg-wasm',
      'pmtiles',
      '@mapbox/vector-tile',
      'pbf',
    ],
  },
  // a dataset as a file of one page: the records that it carries, and the part of the basemap
  // pmtiles: the page carries the ranges of the archive that its reader will ask for
  'engine/page': {
    ours: ['shared', 'messages', 'kernels', 'engine', 'engine/export'],
    outside: ['node:*', 'pmtiles'],
  },
  // maps that a person lays on the basemap: tiles out of files of three kinds
  // pmtiles: archives; geojson-vt, @maplibre/vt-pbf: shapes are cut into tiles, and written as vector tiles are
  'engine/own-maps': {
    ours: ['shared', 'engine'],
    outside: ['node:*', 'zod', 'pmtiles', 'geojson-vt', '@maplibre/vt-pbf'],
  },
  // the command line: files in, files and sentences out, without a window
  cli: {
    ours: ['shared', 'paper', 'engine', 'engine/export', 'engine/page', 'engine/pictures', 'messages'],
    outside: ['node:*'],
  },
  // each foreign format has a reader, and well-kept parsers do the parsing: they enter nowhere else
  // entities: character references in descriptions that are HTML; saxes: XML, piece by piece; yauzl: archives; hyparquet: columns
  'engine/interchange': {
    ours: ['shared', 'messages', 'engine'],
    outside: ['node:*', 'entities', 'saxes', 'yauzl', 'hyparquet', 'hyparquet-compressors'],
  },
  main: { ours: ['shared', 'engine', 'engine/export', 'engine/pictures', 'messages'], outside: ['electron', 'node:*'] },
  server: { ours: ['shared', 'engine', 'engine/export', 'engine/pictures', 'messages'], outside: ['node:*'] },
  preload: { ours: ['shared'], outside: ['electron'] },

  // react: the store exposes its own hooks, so that no view has to know zustand
  'renderer/store': { ours: ['shared', 'kernels'], outside: ['zustand', 'react'] },
  // react-resizable-panels: the panes of the window are a widget that knows nothing of events
  // kernels: both views, the list and the legend draw a mark of the same shape, planned in kernels/mark-shape
  // @tanstack/react-virtual: a list to choose from holds all events of a mark, and draws only those in sight
  'renderer/ui': { ours: ['kernels'], outside: ['react', 'react-resizable-panels', '@tanstack/react-virtual'] },
  'renderer/timeline': view,
  // @react-leaflet/core: the hooks that hold our own canvas layers
  'renderer/map': {
    ours: viewOurs,
    outside: [
      ...viewOutside,
      'leaflet',
      'react-leaflet',
      '@react-leaflet/core',
      'pmtiles',
      '@mapbox/vector-tile',
      'pbf',
    ],
    // tests look for the letters of every name in the fonts
    inTests: ['fontkit'],
  },
  // @tanstack/react-virtual: a list of a million rows draws only those in sight
  'renderer/list': { ours: viewOurs, outside: [...viewOutside, '@tanstack/react-virtual'] },
  'renderer/details': view,
  // forms in which records are edited: they stand in the place of the details, and open from more than one view
  // @tanstack/react-virtual: a list of records can be as long as one of events
  'renderer/editing': { ours: viewOurs, outside: [...viewOutside, '@tanstack/react-virtual'] },
  'renderer/facets': view,
  // the claims of a source document in their order: they are read beside the details, which tell one event
  'renderer/claims': view,
  'renderer/story': view,
  // how what is shown differs from what was pinned beside it
  'renderer/compare': view,
  // frames of what the window shows, as a film or as pictures; mediabunny: WebM; client-zip: an archive of many files
  'renderer/recording': { ours: viewOurs, outside: [...viewOutside, 'mediabunny', 'client-zip'] },
  // a table is read into events by questions and a report, in a dialog over all views
  // @tanstack/react-virtual: what is told of a million rows
  'renderer/import': { ours: viewOurs, outside: [...viewOutside, '@tanstack/react-virtual'] },
  // events are written in the formats of others, in a dialog over all views
  'renderer/export': view,
  // events that lack a date or a place: from there they are dragged onto timeline and map, which draw all others
  // @tanstack/react-virtual: an import may leave a million events without a date
  'renderer/trays': { ours: viewOurs, outside: [...viewOutside, '@tanstack/react-virtual'] },
  'renderer/app': {
    ours: [
      'shared',
      'messages',
      'kernels',
      'renderer/store',
      'renderer/ui',
      'renderer/timeline',
      'renderer/map',
      'renderer/list',
      'renderer/details',
      'renderer/editing',
      'renderer/facets',
      'renderer/claims',
      'renderer/story',
      'renderer/compare',
      'renderer/trays',
      'renderer/import',
      'renderer/export',
      'renderer/recording',
    ],
    // @fontsource-variable/inter: the interface's font, a stylesheet and its files
    outside: ['react', 'react-dom', '@fontsource-variable/inter'],
  },

  // another composition root: the app in a page that carries its data, and has no host
  'renderer/page': {
    ours: ['shared', 'messages', 'kernels', 'renderer/app', 'renderer/map'],
    outside: [],
  },

  // computed: the start script loads the built server, which is not there when the script is read
  // @napi-rs/canvas: the pixels of the documents' pictures are compared
  tools: { ours: [], outside: ['node:*', '@playwright/test', '@napi-rs/canvas'], computed: true },
  // what the basemap is built with, once and by hand; it has its own package.json
  // engine: the gazetteer is written by what reads it
  'tools/basemap': {
    ours: ['tools', 'engine'],
    outside: [
      'node:*',
      '@mapbox/vector-tile',
      '@maplibre/vt-pbf',
      'd3-geo',
      'geojson-vt',
      'i18n-iso-countries',
      'pbf',
      'pmtiles',
      'opencc-js',
      'polylabel',
      'subset-font',
      'topojson-client',
      'topojson-server',
    ],
    computed: true,
  },
  // what the fonts of pictures are made with, once and by hand; it has its own package.json
  'tools/fonts': { ours: [], outside: ['node:*', 'subset-font'] },
  // tools: it builds the app and finds a browser as the tests do; vite: bundles the page of the peers; pmtiles and what
  // decodes and makes its tiles: the ground is given to peers as GeoJSON and with names in its tiles, too
  bench: {
    ours: ['shared', 'kernels', 'engine', 'tools', 'tools/basemap'],
    outside: [
      'node:*',
      '@playwright/test',
      '@mapbox/vector-tile',
      '@maplibre/vt-pbf',
      'geojson-vt',
      'pbf',
      'pmtiles',
      'vite',
    ],
    computed: true,
  },
  // what runs in the page of the peers, with the events that the app is given
  // kernels, renderer/map, renderer/ui: the app's ground alone is measured beside theirs, in a map like theirs
  'bench/peers': {
    ours: ['bench', 'kernels', 'renderer/map', 'renderer/ui'],
    outside: ['leaflet', 'leaflet.markercluster', 'protomaps-leaflet', 'supercluster', 'vis-timeline'],
  },
  // tools: journeys find browser and Electron, and start the app, as a person's commands do
  // @axe-core/playwright: looks through each state for what keeps people out
  e2e: { ours: ['shared', 'tools'], outside: ['node:*', '@playwright/test', '@axe-core/playwright'] },
  'e2e/electron-stand-in': { ours: ['tools'], outside: ['node:*'], computed: true },
  'e2e/conformance-app': { ours: [], outside: ['node:*', 'electron'], computed: true },
  // the configuration files beside package.json; e2e: Playwright's names the journeys' options; tools: the page's
  // cuts the third-party notices at the head that the tool which writes them sets
  'config files': {
    ours: ['e2e', 'tools'],
    outside: ['node:*', 'vite', 'electron-vite', '@vitejs/plugin-react', 'vitest', '@playwright/test'],
  },
};

/** What a test may import beyond what its subject may. */
export const testOutside = ['vitest', 'fast-check', 'node:*'];

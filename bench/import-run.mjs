// One import of a table in a process of its own, so that its memory is its own: `import-run.mjs columns|project TABLE
// FOLDER`. Prints one line of JSON.
import { mkdir, open } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { directoryOf } from '../src/engine/columns/column-bytes.ts';
import { ColumnsBuilder, columnEvent } from '../src/engine/columns/columns-builder.ts';
import { readGazetteer } from '../src/engine/import/gazetteer.ts';
import { createImportNames } from '../src/engine/import/import-names.ts';
import { createRowReader } from '../src/engine/import/read-row.ts';
import { readText } from '../src/engine/import/read-text.ts';
import { createRowSplitter } from '../src/engine/import/split-rows.ts';

const resourcesFolder = fileURLToPath(new URL('../resources', import.meta.url));
const [, , what, table = '', folder = '', most = '0'] = process.argv;

/** @type {Readonly<Record<string, () => Promise<object>>>} */
const runs = { columns: readIntoColumns, project: readIntoProject };
const result = await runs[what ?? '']?.();
// maxRSS is in kilobytes
console.log(JSON.stringify({ ...result, peakMB: process.resourceUsage().maxRSS / 1000 }));
process.exit(0);

/** From the file to the columns that windows draw from. */
async function readIntoColumns() {
  const begun = performance.now();
  const { rows, columns } = await readRows();
  const { events } = columns.build();
  const ms = performance.now() - begun;
  return { rows, ms, columnsMB: directoryOf(events, 1).byteLength / 1e6 };
}

async function readRows() {
  const settings = /** @type {const} */ ({
    encoding: 'utf-8',
    delimiter: ',',
    quote: '"',
    hasHeader: true,
    decimal: '.',
    dateOrder: 'ymd',
    language: 'en',
  });
  const roles = /** @type {const} */ (['id', 'title', 'when', 'lat', 'lng', 'category', 'summary']);
  const names = createImportNames(null, await readGazetteer(resourcesFolder), 'en');
  const readRow = createRowReader(roles, { settings, roles }, names, 'row');
  const numbers = {
    categories: numbering(),
    places: numbering(),
    actors: numbering(),
    sources: numbering(),
    tags: numbering(),
  };
  const columns = new ColumnsBuilder(numbers, Number(most));
  const splitter = createRowSplitter(settings.delimiter, settings.quote);
  let rows = 0;
  /** @param {readonly import('../src/engine/import/split-rows.ts').TableRow[]} cut */
  function take(cut) {
    for (const row of cut) {
      if (row.line === 1) continue;
      const { event } = readRow(row);
      if (event !== null) columns.add(columnEvent(event));
      rows++;
    }
  }
  const file = await open(table);
  for await (const { text } of readText(file, settings.encoding)) take(splitter.push(text));
  take(splitter.end());
  await file.close();
  return { rows, columns };
}

function numbering() {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  return (/** @type {string} */ id) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
}

/** As a person imports it: offered, read into a project, opened from there, and found by its words. */
async function readIntoProject() {
  // its modules take memory, which the columns alone do without
  const { createEngine } = await import('../src/engine/explorer-engine.ts');
  await mkdir(folder, { recursive: true });
  /** @type {Map<string, (event: unknown) => void>} */
  const waiting = new Map();
  const engine = createEngine({
    resourcesFolder,
    dataFolder: folder,
    version: '0',
    startFile: null,
    firstRevision: 1,
    emit: (event) => waiting.get(event.type)?.(event),
    noteOpened: () => undefined,
  });
  const told = (/** @type {string} */ type) => new Promise((resolve) => waiting.set(type, resolve));
  await engine.getSession(null);
  const offered = told('importOffered');
  await engine.openPath(table, 'events.csv');
  const { offer } = await offered;
  const roles = offer.columns.map((/** @type {{ role: string }} */ column) => column.role);
  const read = told('importRead');
  const begun = performance.now();
  await engine.runImport({ importId: offer.importId, settings: offer.settings, roles, into: 'new' });
  const { report } = await read;
  const readMs = performance.now() - begun;
  const opened = told('opened');
  await engine.commitImport({ importId: offer.importId, duplicates: 'keep' });
  const { document } = await opened;
  const openMs = performance.now() - begun - readMs;
  const found = await engine.readBytes(`/bytes/${document.revision}/search/=happened`);
  if (!found.ok) throw new Error('import-run: the words were not found');
  const ms = performance.now() - begun;
  await engine.close();
  return { rows: report.rows, readMs, openMs, ms, columnsMB: document.columns.byteLength / 1e6 };
}

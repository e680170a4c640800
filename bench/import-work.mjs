import { mkdir, open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { directoryOf } from '../src/engine/columns/column-bytes.ts';
import { ColumnsBuilder, columnEvent } from '../src/engine/columns/columns-builder.ts';
import { readGazetteer } from '../src/engine/import/gazetteer.ts';
import { createImportNames } from '../src/engine/import/import-names.ts';
import { createRowReader } from '../src/engine/import/read-row.ts';
import { readText } from '../src/engine/import/read-text.ts';
import { createRowSplitter } from '../src/engine/import/split-rows.ts';

// it may be bundled, and lie elsewhere: it is started from the root
const resourcesFolder = resolve('resources');
const [, , , table = '', folder = '', most = '0'] = process.argv;

/**
 * What is measured of an import, by name.
 * @type {Readonly<Record<string, () => Promise<object>>>}
 */
export const runs = { columns: readIntoColumns, project: readIntoProject, cancel: cancelEverywhere };

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
  const columns = new ColumnsBuilder(Number(most));
  const splitter = createRowSplitter(settings.delimiter, settings.quote);
  let rows = 0;
  /** @param {Iterable<import('../src/engine/import/split-rows.ts').TableRow>} cut */
  function take(cut) {
    for (const row of cut) {
      if (row.line === 1) continue;
      const { event } = readRow(row);
      if (event !== null) columns.add(columnEvent(event, numbers));
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
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
}

/** As a person imports it: offered, read into a project, opened from there, and found by its words. */
async function readIntoProject() {
  const { engine, told, offerTable, run } = await startEngine();
  const offer = await offerTable();
  const read = told('importRead');
  const begun = performance.now();
  await run(offer, 'new');
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

/** How long it takes until an import is over that is given up in each of its phases; from when a person asks for that. */
async function cancelEverywhere() {
  const { engine, told, offerTable, run } = await startEngine();

  /** @param {number} importId */
  async function cancel(importId) {
    // the thread may be busy when it is asked for
    const asked = performance.now() + 40;
    await setTimeout(40);
    await engine.cancelImport({ importId });
    return performance.now() - asked;
  }

  /** @param {number} part */
  async function progress(part) {
    while ((await told('importing')).done < part);
  }

  const first = await offerTable();
  await run(first, 'new');
  await progress(0.3);
  const cancelReadMs = await cancel(first.importId);

  const second = await offerTable();
  await run(second, 'new');
  await progress(1);
  const cancelIndexMs = await cancel(second.importId);

  const third = await offerTable();
  const ready = told('importRead');
  await run(third, 'new');
  await ready;
  const committed = engine.commitImport({ importId: third.importId, duplicates: 'keep' });
  const cancelOpenMs = await cancel(third.importId);
  await committed;

  const fourth = await offerTable();
  const again = told('importRead');
  await run(fourth, 'open');
  await again;
  const added = engine.commitImport({ importId: fourth.importId, duplicates: 'keep' });
  await progress(0.3);
  const cancelAddMs = await cancel(fourth.importId);
  await added;
  await engine.close();
  return { cancelReadMs, cancelIndexMs, cancelOpenMs, cancelAddMs };
}

/** @typedef {import('../src/shared/explorer-api.ts').ExplorerEvent} ExplorerEvent */
/**
 * @template {ExplorerEvent['type']} Type
 * @typedef {Extract<ExplorerEvent, { readonly type: Type }>} EventOf
 */

/**
 * @template {ExplorerEvent['type']} Type
 * @param {ExplorerEvent} event
 * @param {Type} type
 * @returns {event is EventOf<Type>}
 */
function isOf(event, type) {
  return event.type === type;
}

/** An engine with the first dataset open, to which the table is offered. */
async function startEngine() {
  // its modules take memory, which the columns alone do without
  const { createEngine } = await import('../src/engine/explorer-engine.ts');
  await mkdir(folder, { recursive: true });
  /** @type {Set<(event: ExplorerEvent) => void>} */
  const hearers = new Set();
  const engine = createEngine({
    resourcesFolder,
    dataFolder: folder,
    version: '0',
    startFile: null,
    firstRevision: 1,
    emit(event) {
      for (const hear of hearers) hear(event);
    },
    noteOpened: () => undefined,
  });

  /**
   * @template {ExplorerEvent['type']} Type
   * @param {Type} type
   * @returns {Promise<EventOf<Type>>}
   */
  function told(type) {
    return new Promise((resolve) => {
      /** @param {ExplorerEvent} event */
      function hear(event) {
        if (!isOf(event, type)) return;
        hearers.delete(hear);
        resolve(event);
      }
      hearers.add(hear);
    });
  }

  await engine.getSession(null);
  return {
    engine,
    told,
    async offerTable() {
      const offered = told('importOffered');
      await engine.openPath(table, 'events.csv');
      return (await offered).offer;
    },
    /**
     * @param {import('../src/shared/table-import.ts').TableOffer} offer
     * @param {'new' | 'open'} into
     */
    run({ importId, settings, columns }, into) {
      return engine.runImport({ importId, settings, roles: columns.map(({ role }) => role), into });
    },
  };
}

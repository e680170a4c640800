import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { writeExport } from '../export/write-export.ts';
import { archiveParts, malformedArchive } from '../fixtures/malformed-archive.ts';
import { malformedFile } from '../fixtures/malformed-file.ts';
import { damageLayers, writeLayers } from '../fixtures/malformed-layers.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { amount } from '../fixtures/test-length.ts';
import { tinyDataset } from '../fixtures/tiny-dataset.ts';
import type { Result } from '../../shared/problem.ts';
import type { FileToOpen } from '../explorer-engine.ts';
import { isPlainTable } from './is-plain-table.ts';
import { isRecordFile } from './is-record-file.ts';
import { readDatasetFile } from './read-file.ts';
import { withTableOf } from './table-of-file.ts';
import { lookAtTable, type FoundTable } from '../import/look-at-table.ts';
import { untoldSteps } from '../opening-steps.ts';

const cases = amount(200, 10_000);
const fixtures = 'src/engine/fixtures/interchange/';
/** Those of our own making: a workbook as it is exported, our dataset, and layers as other programs have them. */
const written = ['events.xlsx', 'events.json', 'layers.gpkg'];

test.each([...(await readdir(fixtures)), ...written])(
  `of ${cases} files made of %s in which much is wrong, each is read or refused`,
  async (name) => {
    await using folder = await scratchFolder();
    // two folders down: what a path in a file leads out to is still under our eyes
    const home = join(folder.path, 'outer', 'inner');
    await mkdir(home, { recursive: true });
    await mkdir(join(folder.path, 'scratch'));
    const [path, whole, scratch] = [join(home, name), join(folder.path, 'whole'), join(folder.path, 'scratch')];
    await writeWhole(name, whole);
    const damage = await damageOf(name, whole);
    const kinds = new Map<string, number>();
    let [slowest, mostBytes] = [0, 0];
    for (let seed = 0; seed < cases; seed++) {
      await damage(seed, path);
      const began = performance.now();
      const outcome = await outcomeOf(path, name, scratch);
      slowest = Math.max(slowest, performance.now() - began);
      mostBytes = Math.max(mostBytes, memoryOfThread());
      kinds.set(outcome, (kinds.get(outcome) ?? 0) + 1);
      expect(outcome, `seed ${seed}`).not.toMatch(/unexpected|^$/);
    }
    const read = kinds.get('read') ?? 0;
    const figures = `slowest ${Math.round(slowest)} ms, ${Math.round(mostBytes / 1e6)} MB at most`;
    process.stdout.write(`malformed ${name} ${cases}, read ${read}, refused ${cases - read}; ${figures}\n`);
    expect(read).toBeGreaterThan(0);
    expect(read).toBeLessThan(cases);
    const all = await readdir(folder.path, { recursive: true });
    expect(all.toSorted()).toEqual(['outer', 'outer/inner', `outer/inner/${name}`, 'scratch', 'whole']);
    expect(mostBytes).toBeLessThan(1_000_000_000);
  },
  cases * 1000,
);

/** What this thread has taken, bytes: other tests share the process. */
function memoryOfThread(): number {
  const { heapTotal, external } = process.memoryUsage();
  return heapTotal + external;
}

/** `read`, or the keys of what was said instead. What becomes of the rows of tables has a test of its own (`malformed-table`). */
async function outcomeOf(path: string, fileName: string, scratch: string): Promise<string> {
  const file = { path, fileName };
  // records of JSON are offered as a table, and read as events by the command line
  const offered = isRecordFile(file) ? await asTable(file, scratch) : null;
  if (offered?.ok === false && offered.problems.some(({ message }) => message.key.includes('unexpected')))
    return 'unexpected';
  const read = isPlainTable(file) ? await asTable(file, scratch) : await readDatasetFile(file, untoldSteps, scratch);
  if (!read.ok) return read.problems.map(({ message }) => message.key).join(' ');
  if (!('kind' in read.value) || read.value.kind === 'project') return 'read';
  const { problems } = read.value.dataset;
  return problems.some(({ message }) => message.key.includes('unexpected')) ? 'unexpected' : 'read';
}

function asTable(file: FileToOpen, scratch: string): Promise<Result<FoundTable>> {
  return withTableOf(file, scratch, untoldSteps.advance, (table, isOfRecords) =>
    lookAtTable(table, file.fileName, 'en', isOfRecords),
  );
}

/** One in which nothing is wrong. */
async function writeWhole(name: string, path: string): Promise<void> {
  if (!written.includes(name)) return await copyFile(join(fixtures, name), path);
  if (name === 'layers.gpkg') return await writeLayers(path);
  const format = name === 'events.json' ? 'chronotope' : 'xlsx';
  const lists = tinyDataset();
  const records = { lists, isPart: false, keeping: null, language: 'en', events: () => lists.events };
  const exported = await writeExport(format, records, { path, fileName: name, mayReplace: false }, name);
  if (!exported.ok) throw new Error(name);
}

/** What writes the damaged file of a seed. */
async function damageOf(name: string, whole: string): Promise<(seed: number, path: string) => Promise<void>> {
  const bytes = await readFile(whole);
  switch (extname(name)) {
    case '.xlsx':
    case '.kmz': {
      const parts = await archiveParts(bytes);
      return (seed, path) => writeFile(path, malformedArchive(parts, seed));
    }
    case '.gpkg':
      return async (seed, path) => {
        await copyFile(whole, path);
        const changed = await damageLayers(path, bytes, seed);
        if (changed !== null) await writeFile(path, changed);
      };
    default:
      return (seed, path) => writeFile(path, malformedFile(bytes, seed));
  }
}

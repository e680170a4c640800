import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { malformedTable } from '../fixtures/malformed-table.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { amount } from '../fixtures/test-length.ts';
import { openToRead } from '../project/open-database.ts';
import { readGazetteer } from './gazetteer.ts';
import { lookAtTable } from './look-at-table.ts';
import { previewOf, stageImport } from './table-import.ts';

const cases = amount(200, 10_000);

let folder: Awaited<ReturnType<typeof scratchFolder>>;
beforeAll(async () => {
  folder = await scratchFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

test(
  `of ${cases} tables in which much is wrong, each is read whole or refused, and each row is counted once`,
  async () => {
    const gazetteer = await readGazetteer('resources');
    const path = join(folder.path, 'table.csv');
    const work = join(folder.path, 'work');
    await mkdir(work);
    let [read, refused] = [0, 0];
    for (let seed = 0; seed < cases; seed++) {
      await writeFile(path, malformedTable(seed));
      const found = await lookAtTable(path, 'table.csv', 'en');
      if (!found.ok) {
        refused++;
        continue;
      }
      const table = { importId: 1, path, fileName: 'table.csv', folder: work, found: found.value };
      const { settings } = found.value;
      const { columns } = await previewOf(table, settings, null, null, gazetteer);
      const names = columns.map(({ name }) => name);
      const mapping = { settings, roles: columns.map(({ role }) => role) };
      const staged = await stageImport(table, names, mapping, null, gazetteer, () => Promise.resolve());
      if (!staged.ok) throw new Error(`seed ${seed}: ${staged.problems[0]?.message.key}`);
      const { notes, report, projectPath } = staged.value;
      const { rows, accepted, repaired, trays, rejected, duplicates } = report;
      expect(accepted + repaired + trays + rejected, `seed ${seed}`).toBe(rows);
      expect(new Set(notes.rows('rejected', 0, 1000).rows.map(({ line }) => line)).size, `seed ${seed}`).toBe(rejected);
      expect(notes.duplicates()).toHaveLength(duplicates);
      notes.close();
      read++;
      const project = await openToRead(projectPath);
      expect(project.pragma('quick_check', { simple: true }), `seed ${seed}`).toBe('ok');
      expect(project.prepare('SELECT count(*) FROM events').pluck().get(), `seed ${seed}`).toBe(rows - rejected);
      project.close();
    }
    process.stdout.write(`malformed tables ${cases}, read ${read}, refused ${refused}\n`);
    expect(read).toBeGreaterThan(refused);
    expect(await readdir(folder.path)).toEqual(['table.csv', 'work']);
  },
  cases * 300,
);

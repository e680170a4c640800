import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toldProblems } from '../fixtures/interchange-fixture.ts';
import { layerPackage } from '../fixtures/layer-package.ts';
import { readWhole } from '../fixtures/read-whole.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { pointBlob } from '../project/geometry-blob.ts';
import { closeDatabase, createDatabase } from '../project/open-database.ts';

test('a row of a layer of another program is an event, and views are left out', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'finds.gpkg');
  const database = await createDatabase(path);
  database.exec(layerPackage);
  const insert = database.prepare('INSERT INTO "odd ""name" (geom, title, "date", photo) VALUES (?, ?, ?, ?)');
  insert.run(pointBlob([-6.2, 53.3]), 'Coin', '1904-06-12', Buffer.from('x'));
  insert.run(null, 'Ring', null, null);
  insert.run(Buffer.from('GP no geometry at all'), 'Nail', '1905', null);
  closeDatabase(database);
  const read = await readWhole(path, 'finds.gpkg');
  if (!read.ok) throw new Error(read.problems[0]?.message.key);
  expect(read.value.title).toEqual({ und: 'Finds' });
  expect(read.value.events.map(({ title, when, places }) => [title['und'], when.edtf, places])).toEqual([
    ['Coin', '1904-06-12', ['53-3-6-2']],
    ['Ring', '', []],
    ['Nail', '1905', []],
  ]);
  expect(toldProblems(read.value)).toEqual([['', 'problem.viewsLeftOut', 'warning']]);
});

test('a layer in metres has its events without a place, and that is told', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'web.gpkg');
  const database = await createDatabase(path);
  database.exec(layerPackage);
  database.exec(`DELETE FROM gpkg_contents WHERE table_name = 'seen'; UPDATE gpkg_geometry_columns SET srs_id = 3857`);
  database
    .prepare('INSERT INTO "odd ""name" (geom, title) VALUES (?, ?)')
    .run(pointBlob([-690_000, 7_000_000]), 'Coin');
  closeDatabase(database);
  const read = await readWhole(path, 'web.gpkg');
  if (!read.ok) throw new Error(read.problems[0]?.message.key);
  expect(read.value.places).toEqual([]);
  expect(toldProblems(read.value)).toEqual([['odd "name.crs', 'problem.otherCrs', 'warning']]);
});

const endless = 'WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x';

test.each([
  [
    'gpkg_contents',
    `CREATE VIEW gpkg_contents AS ${endless} AS table_name, 'other' AS data_type, '' AS identifier FROM n`,
    'problem.layersNotListed',
  ],
  [
    'gpkg_geometry_columns',
    `CREATE VIEW gpkg_geometry_columns AS ${endless} AS table_name, 'geom' AS column_name, 1 AS srs_id FROM n`,
    'problem.layersNotListed',
  ],
  [
    'gpkg_spatial_ref_sys',
    `CREATE VIEW gpkg_spatial_ref_sys AS ${endless} + 4326 AS srs_id, 1 AS organization_coordsys_id FROM n`,
    'problem.layersNotListed',
  ],
  [
    'gpkg_contents',
    `CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT AS (hex(zeroblob(10))) VIRTUAL, identifier TEXT)`,
    'problem.layersNotListed',
  ],
  ['"odd ""name"', 'CREATE VIRTUAL TABLE "odd ""name" USING fts5(title, geom)', 'problem.noEvents'],
])('%s that is no table of rows is not read', async (name, sql, key) => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'hostile.gpkg');
  const database = await createDatabase(path);
  database.exec(`${layerPackage}; DROP VIEW seen; DROP TABLE ${name}; ${sql}`);
  if (key === 'problem.noEvents') database.exec(`INSERT INTO ${name} (title) VALUES ('Coin')`);
  closeDatabase(database);
  const read = await readWhole(path, 'hostile.gpkg');
  expect(read.ok ? 'read' : read.problems.map((problem) => problem.message.key)).toContain(key);
});

test('a list whose names are no texts is read all the same', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'bytes.gpkg');
  const database = await createDatabase(path);
  database.exec(`${layerPackage}; DROP VIEW seen; DELETE FROM gpkg_contents WHERE table_name = 'seen';
    UPDATE gpkg_contents SET identifier = CAST('Finds' AS BLOB); INSERT INTO "odd ""name" (title) VALUES ('Coin')`);
  closeDatabase(database);
  const read = await readWhole(path, 'bytes.gpkg');
  expect(read.ok ? read.value.title : read.problems[0]?.message.key).toEqual({ und: 'Finds' });
});

test('columns that are generated are not computed', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'made.gpkg');
  const database = await createDatabase(path);
  database.exec(`${layerPackage}; DROP VIEW seen; DELETE FROM gpkg_contents WHERE table_name = 'seen';
    ALTER TABLE "odd ""name" ADD COLUMN summary TEXT GENERATED ALWAYS AS (hex(zeroblob(1000))) VIRTUAL;
    INSERT INTO "odd ""name" (title, "date") VALUES ('Coin', '1904')`);
  closeDatabase(database);
  const read = await readWhole(path, 'made.gpkg');
  if (!read.ok) throw new Error(read.problems[0]?.message.key);
  expect(read.value.events.map(({ title, summary }) => [title['und'], summary])).toEqual([['Coin', undefined]]);
});

test('a layer that is listed again and again is too large in all', async () => {
  await using folder = await scratchFolder();
  const path = join(folder.path, 'again.gpkg');
  const database = await createDatabase(path);
  database.exec(`${layerPackage}; DROP VIEW seen; DELETE FROM gpkg_contents WHERE table_name = 'seen';
    INSERT INTO gpkg_geometry_columns
      SELECT g.* FROM gpkg_geometry_columns g, (WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 60) SELECT x FROM n)
      WHERE g.table_name = 'odd "name';
    INSERT INTO "odd ""name" (title, photo) VALUES ('Coin', zeroblob(10000000))`);
  closeDatabase(database);
  const read = await readWhole(path, 'again.gpkg');
  expect(read.ok ? 'read' : read.problems[0]?.message).toEqual({
    key: 'problem.layersTooLarge',
    values: { fileName: 'again.gpkg', limit: 512 },
  });
}, 120_000);

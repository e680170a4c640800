import { expect, test } from 'vitest';
import { putsTablesTogether } from './tiles-view.ts';

const columns = 'zoom_level, tile_column, tile_row, tile_data';

test.each([
  `CREATE VIEW tiles AS SELECT ${columns} FROM map JOIN images USING (tile_id)`,
  'CREATE VIEW tiles AS SELECT map.zoom_level AS zoom_level FROM map LEFT JOIN images ON images.tile_id = map.tile_id',
  `create view "tiles" as select ${columns} from map, images where map.tile_id = images.tile_id`,
  `CREATE VIEW tiles AS\nSELECT ${columns} FROM pictures`,
])('a view over tables is read: %s', (sql) => {
  expect(putsTablesTogether(sql, [])).toBe(true);
  expect(putsTablesTogether(sql, ['grids', 'grid_data'])).toBe(true);
});

test.each([
  `CREATE VIEW tiles AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS zoom_level FROM n`,
  `CREATE VIEW tiles AS SELECT ${columns} FROM map UNION SELECT ${columns} FROM map`,
  `CREATE VIEW tiles AS SELECT ${columns} FROM (SELECT * FROM map)`,
  `CREATE VIEW tiles AS SELECT ${columns} FROM map a JOIN map b JOIN map c JOIN map d`,
  `CREATE VIEW tiles AS SELECT ${columns} FROM map a, map b, map c, map d`,
  `CREATE VIRTUAL TABLE tiles USING rtree(${columns})`,
])('a view that may never end is not read: %s', (sql) => {
  expect(putsTablesTogether(sql, [])).toBe(false);
});

test('a view that reads another view is not read, however it writes the name', () => {
  const over = (name: string): string => `CREATE VIEW tiles AS SELECT ${columns} FROM ${name}`;
  expect(putsTablesTogether(over('counting'), ['Counting'])).toBe(false);
  expect(putsTablesTogether(over('main."counting"'), ['counting'])).toBe(false);
  expect(putsTablesTogether(over('"a""b"'), ['a"b'])).toBe(false);
});

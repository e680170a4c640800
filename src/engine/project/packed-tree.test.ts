import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createMemoryDatabase, type Database } from './open-database.ts';
import { fillPackedTree, outwards } from './packed-tree.ts';

type Box = readonly [minX: number, maxX: number, minY: number, maxY: number];

function createTree(database: Database, name: string): void {
  database.exec(`CREATE VIRTUAL TABLE ${name} USING rtree(id, minx, maxx, miny, maxy)`);
}

async function packed(database: Database, boxes: readonly Box[]): Promise<void> {
  createTree(database, 'tree');
  // rows without geometry have no number in it
  const fids = Float64Array.from(boxes, (_, index) => 3 * index + 1);
  const bounds = Float32Array.from(boxes.flatMap((box) => outwards(...box)));
  await fillPackedTree(database, 'tree', { fids, bounds }, () => Promise.resolve());
}

/** What SQLite makes of the same boxes by putting them in one after the other. */
function inserted(database: Database, boxes: readonly Box[]): void {
  createTree(database, 'other');
  const insert = database.prepare('INSERT INTO other VALUES (?, ?, ?, ?, ?)');
  for (const [index, box] of boxes.entries()) insert.run(3 * index + 1, ...box);
}

function rowsOf(database: Database, tree: string): unknown {
  return database.prepare(`SELECT * FROM ${tree} ORDER BY id`).raw().all();
}

function within(database: Database, tree: string, [west, east, south, north]: Box): unknown {
  return database
    .prepare(`SELECT id FROM ${tree} WHERE maxx >= ? AND minx <= ? AND maxy >= ? AND miny <= ? ORDER BY id`)
    .pluck()
    .all(west, east, south, north);
}

const degrees = fc.double({ min: -180, max: 180, noNaN: true });
const box: fc.Arbitrary<Box> = fc
  .tuple(degrees, degrees, fc.double({ min: 0, max: 5, noNaN: true }))
  .map(([x, y, size]) => [x, x + size, y, y + size]);

test('a tree of any boxes is whole to SQLite, holds the bounds that it would hold, and finds what it would find', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(box, { maxLength: 300 }), box, async (boxes, looked) => {
      const database = await createMemoryDatabase();
      try {
        await packed(database, boxes);
        inserted(database, boxes);
        expect(database.prepare("SELECT rtreecheck('tree')").pluck().get()).toBe('ok');
        expect(rowsOf(database, 'tree')).toEqual(rowsOf(database, 'other'));
        expect(within(database, 'tree', looked)).toEqual(within(database, 'other', looked));
      } finally {
        database.close();
      }
    }),
    { numRuns: 40 },
  );
});

test('a tree of three levels takes up more rows, and lets go of all', async () => {
  const database = await createMemoryDatabase();
  const boxes = Array.from({ length: 5000 }, (_, row): Box => {
    const [x, y] = [(row * 37) % 360, (row * 91) % 180];
    return [x, x, y, y];
  });
  await packed(database, boxes);
  const check = (): unknown => database.prepare("SELECT rtreecheck('tree')").pluck().get();
  expect(check()).toBe('ok');
  const insert = database.prepare('INSERT INTO tree VALUES (?, ?, ?, ?, ?)');
  for (let row = 0; row < 2000; row++) insert.run(100_000 + row, row % 360, row % 360, row % 90, row % 90);
  expect(check()).toBe('ok');
  expect(database.prepare('SELECT count(*) FROM tree').pluck().get()).toBe(7000);
  database.exec('DELETE FROM tree WHERE id % 2 = 0');
  expect(check()).toBe('ok');
  database.exec('DELETE FROM tree');
  expect(check()).toBe('ok');
  database.close();
});
